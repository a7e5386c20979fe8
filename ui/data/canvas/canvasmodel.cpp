// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/canvasmodel.h"

#include "ui/tables/cells.h"
#include "ui/text/filledtext.h"
#include "ui/text/indicators/indicatorwords.h"

#include <QFont>

namespace headroom::ui {

namespace {

QString cellText(const CanvasRow &row, int column)
{
    switch (column) {
    case CanvasModel::Name:
        return row.hasConflict ? QStringLiteral("⚠ ") + row.name : row.name;
    case CanvasModel::Value:
        return row.value;
    case CanvasModel::Answers:
        return row.answers;
    case CanvasModel::Norm:
        return row.norm;
    case CanvasModel::Owner:
        return row.entry.indicator.owner;
    case CanvasModel::Rhythm:
        return row.rhythm;
    case CanvasModel::Place:
        return row.entry.indicator.place;
    default:
        return {};
    }
}

QVariant cellKey(const CanvasRow &row, int column)
{
    const std::optional<CanvasPoint> &now = row.entry.now;
    const bool isKnown = now && now->value.state == ValueState::Known;
    switch (column) {
    case CanvasModel::Value:
        return isKnown ? QVariant(now->value.value.toDouble()) : QVariant();
    case CanvasModel::Answers:
        return now && now->value.answers ? QVariant(*now->value.answers) : QVariant();
    case CanvasModel::Norm:
        return row.entry.indicator.norm ? QVariant(*row.entry.indicator.norm) : QVariant();
    case CanvasModel::Status:
        return row.isGoal ? QVariant() : QVariant(static_cast<int>(row.entry.norm));
    case CanvasModel::Rhythm:
        return row.isGoal ? QVariant() : QVariant(static_cast<int>(row.entry.indicator.rhythm));
    default:
        return cellText(row, column);
    }
}

SparklineCell sparkline(const CanvasRow &row)
{
    SparklineCell cell;
    for (const CanvasPoint &point : row.entry.recent) {
        if (point.open)
            continue;
        cell.values.append(point.value.state == ValueState::Known
                ? std::optional(point.value.value.toDouble())
                : std::nullopt);
    }
    cell.faint = row.entry.now && row.entry.now->value.indicative;
    return cell;
}

QVariant drawing(const CanvasRow &row, int column)
{
    if (row.isGoal)
        return {};
    if (column == CanvasModel::Status)
        return QVariant::fromValue(PillCell{row.status, normStatusTone(row.entry.norm)});
    return column == CanvasModel::Trend ? QVariant::fromValue(sparkline(row)) : QVariant();
}

Qt::Alignment cellAlignment(int column)
{
    const bool isFigure = column == CanvasModel::Value || column == CanvasModel::Answers;
    return (isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

std::optional<IndicatorId> CanvasModel::indicatorAt(const QModelIndex &index) const
{
    const int place = rowOf(index);
    if (place < 0 || rows()[static_cast<size_t>(place)].isGoal)
        return std::nullopt;
    return rows()[static_cast<size_t>(place)].entry.indicator.id;
}

QModelIndex CanvasModel::indexOfIndicator(IndicatorId id) const
{
    for (size_t row = 0; row < rows().size(); ++row) {
        if (!rows()[row].isGoal && rows()[row].entry.indicator.id == id)
            return indexOf(static_cast<int>(row));
    }
    return {};
}

QVariant CanvasModel::cell(const CanvasRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::AccessibleTextRole:
        if (column == Name)
            return spokenWords(row);
        return column == Status && !row.isGoal ? row.status : cellText(row, column);
    case Qt::ToolTipRole:
        if (column == Value || column == Trend)
            return plainToolTip(row.period);
        return plainToolTip(row.hint);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(cellAlignment(column));
    case Qt::FontRole:
        if (row.isGoal) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case SortRole:
        return cellKey(row, column);
    case IdRole:
        return row.entry.indicator.id.value();
    case CellRole:
        return drawing(row, column);
    default:
        return {};
    }
}

QVariant CanvasModel::header(int column, int role) const
{
    const QStringList names{tr("Goal and indicator"), tr("Now"), tr("Answers"), tr("Norm"),
        tr("Norm met?"), tr("Trend"), tr("Owner"), tr("Looked at"), tr("Step or department")};
    if (role == Qt::DisplayRole)
        return names[column];
    return role == Qt::TextAlignmentRole ? QVariant::fromValue(cellAlignment(column)) : QVariant();
}

QString CanvasModel::filterText(const CanvasRow &row) const
{
    return QStringList{row.name, row.entry.indicator.owner, row.entry.indicator.place,
        row.entry.indicator.definition}
        .join(QLatin1Char('\n'));
}

} // namespace headroom::ui
