// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sheets/sheetmodel.h"

#include "ui/text/filledtext.h"

#include <algorithm>

namespace headroom::ui {

void SheetModel::showUnits(std::vector<SheetRow> units, std::vector<int> parents)
{
    QSet<UnitRef> kept;
    for (const SheetRow &row : units) {
        if (m_ticked.contains(row.unit))
            kept.insert(row.unit);
    }
    m_ticked = kept;
    setRows(std::move(units), std::move(parents));
    emit ticksChanged();
}

QList<UnitRef> SheetModel::people() const
{
    QList<UnitRef> units;
    for (const SheetRow &row : rows()) {
        if (!row.isGroup)
            units += row.unit;
    }
    return units;
}

QList<UnitRef> SheetModel::ticked() const
{
    QList<UnitRef> units = people();
    units.removeIf([this](UnitRef unit) { return !m_ticked.contains(unit); });
    return units;
}

void SheetModel::tickAll(bool ticked)
{
    for (const UnitRef unit : people())
        tick(unit, ticked);
    announce();
}

QModelIndex SheetModel::indexOfUnit(UnitRef unit) const
{
    for (std::size_t index = 0; index < rows().size(); ++index) {
        if (rows()[index].unit == unit)
            return indexOf(static_cast<int>(index));
    }
    return {};
}

std::optional<UnitRef> SheetModel::unitAt(const QModelIndex &index) const
{
    const int row = rowOf(index);
    if (row < 0)
        return std::nullopt;
    return rows()[static_cast<std::size_t>(row)].unit;
}

int SheetModel::columns() const
{
    return 3;
}

Qt::CheckState SheetModel::stateOf(const SheetRow &row) const
{
    if (!row.isGroup)
        return m_ticked.contains(row.unit) ? Qt::Checked : Qt::Unchecked;
    qsizetype all = 0;
    qsizetype ticked = 0;
    for (const SheetRow &other : rows()) {
        if (other.isGroup || !other.unit.isBelow(row.unit))
            continue;
        ++all;
        ticked += m_ticked.contains(other.unit) ? 1 : 0;
    }
    if (ticked == 0)
        return Qt::Unchecked;
    return ticked == all ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant SheetModel::cell(const SheetRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return column == 0 ? row.name : column == 1 ? row.answers : row.status;
    case Qt::ToolTipRole:
        return column == 0 ? plainToolTip(row.name) : QVariant();
    case Qt::CheckStateRole:
        return column == 0 ? QVariant(stateOf(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return column != 1 ? QVariant()
                           : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant SheetModel::header(int, int) const
{
    return {};
}

QString SheetModel::filterText(const SheetRow &row) const
{
    return row.name;
}

Qt::ItemFlags SheetModel::moreFlags(const SheetRow &, int column) const
{
    return column == 0 ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

void SheetModel::tick(UnitRef unit, bool ticked)
{
    if (ticked)
        m_ticked.insert(unit);
    else
        m_ticked.remove(unit);
}

void SheetModel::announce()
{
    updateRows(rows());
    emit ticksChanged();
}

bool SheetModel::edit(int row, int, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const bool ticked = value.toInt() != Qt::Unchecked;
    const SheetRow changed = rows()[static_cast<std::size_t>(row)];
    if (!changed.isGroup)
        tick(changed.unit, ticked);
    for (std::size_t index = 0; index < rows().size(); ++index) {
        const SheetRow &other = rows()[index];
        const bool below = !other.isGroup && other.unit.isBelow(changed.unit);
        if (below && indexOf(static_cast<int>(index)).isValid())
            tick(other.unit, ticked);
    }
    announce();
    return true;
}

} // namespace headroom::ui
