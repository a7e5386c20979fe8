// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/bonus/bonustable.h"

#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/sheetfacts.h"
#include "ui/sheets/bonus/bonuswords.h"
#include "ui/text/filledtext.h"
#include "ui/text/unitwords.h"

#include <algorithm>

namespace headroom::ui {

namespace {

QString cellWords(const BonusRow &row, int column)
{
    switch (column) {
    case BonusTable::Name:
        return row.name;
    case BonusTable::Places:
        return row.location;
    case BonusTable::Proposed:
        return row.proposed;
    case BonusTable::Decided:
        return row.decided;
    default:
        return row.by;
    }
}

QVariant sortValue(const BonusRow &row, int column)
{
    const auto value = [](const std::optional<double> &share) {
        return share ? QVariant(*share) : QVariant();
    };
    if (column == BonusTable::Proposed)
        return value(row.share);
    return column == BonusTable::Decided ? value(row.decidedShare)
                                         : QVariant(cellWords(row, column));
}

Qt::Alignment alignmentOf(int column)
{
    const bool isFigure = column == BonusTable::Proposed || column == BonusTable::Decided;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

void BonusTable::showLevels(const Levels &levels)
{
    m_levels = levels;
    emit headerDataChanged(Qt::Horizontal, Name, Places);
}

std::optional<UnitRef> BonusTable::unitAt(const QModelIndex &index) const
{
    const int place = rowOf(index);
    return place < 0 ? std::nullopt : std::optional(rows()[static_cast<size_t>(place)].unit);
}

QModelIndex BonusTable::indexOfUnit(UnitRef unit) const
{
    const auto found = std::ranges::find(rows(), unit, &BonusRow::unit);
    return found == rows().end() ? QModelIndex()
                                 : indexOf(static_cast<int>(found - rows().begin()));
}

QVariant BonusTable::cell(const BonusRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cellWords(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(cellWords(row, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant BonusTable::header(int column, int role) const
{
    const QStringList names{
        unitHeading(m_levels), placesHeading(m_levels), tr("Proposed"), tr("Decided"), tr("By")};
    if (role == Qt::DisplayRole)
        return names[column];
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(alignmentOf(column)) : QVariant();
}

QString BonusTable::filterText(const BonusRow &row) const
{
    return row.name + QLatin1Char('\n') + row.location;
}

QString unitHeading(const Levels &levels)
{
    return capitalised(levelWord(sheetLevel(levels)));
}

QString placesHeading(const Levels &levels)
{
    QStringList above;
    for (const Level level : levels.first(qMax<qsizetype>(0, levels.indexOf(sheetLevel(levels)))))
        above.prepend(levelWord(level));
    return capitalised(above.join(QStringLiteral(", ")));
}

QString agreedName(const ReportSource &source, const FixedRound &fixed, UnitRef unit)
{
    const QString name = fixed.names.value(unit.id());
    return name.isEmpty() ? unitWords(source.organisation, unit) : name;
}

QString agreedPlaces(const ReportSource &source, const FixedRound &fixed, UnitRef unit)
{
    QStringList places;
    for (UnitRef above = unit.parent(); above.depth() > 0; above = above.parent())
        places.append(agreedName(source, fixed, above));
    return places.join(QStringLiteral(", "));
}

std::vector<BonusRow> bonusRows(
    const ReportSource &source, const BonusFacts &facts, const Figures &figures)
{
    const FixedRound *fixed = source.fixedRound(facts.round);
    std::vector<BonusRow> rows;
    if (fixed == nullptr)
        return rows;
    for (const BonusLine &line : facts.lines) {
        BonusRow row;
        row.unit = line.unit;
        row.name = agreedName(source, *fixed, line.unit);
        row.location = agreedPlaces(source, *fixed, line.unit);
        row.share = line.proposed;
        row.proposed = bonusWords(line.proposed, figures);
        row.decided =
            line.changed ? BonusTable::tr("Record changed") : BonusTable::tr("Not decided");
        if (line.decision != nullptr) {
            row.decidedShare = line.decision->decided;
            row.decided = bonusWords(line.decision->decided, figures);
            row.by = line.decision->by;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace headroom::ui
