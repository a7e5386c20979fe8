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

QList<UnitRef> SheetModel::employees() const
{
    QList<UnitRef> units;
    for (const SheetRow &row : rows()) {
        if (row.unit.level == Level::Employee)
            units += row.unit;
    }
    return units;
}

QList<UnitRef> SheetModel::ticked() const
{
    QList<UnitRef> units = employees();
    units.removeIf([this](UnitRef unit) { return !m_ticked.contains(unit); });
    return units;
}

void SheetModel::tickAll(bool ticked)
{
    for (const UnitRef unit : employees())
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

std::optional<UnitRef> SheetModel::employeeAt(const QModelIndex &index) const
{
    const int row = rowOf(index);
    if (row < 0)
        return std::nullopt;
    const UnitRef unit = rows()[static_cast<std::size_t>(row)].unit;
    return unit.level == Level::Employee ? std::optional<UnitRef>(unit) : std::nullopt;
}

int SheetModel::columns() const
{
    return 3;
}

Qt::CheckState SheetModel::stateOf(const SheetRow &row) const
{
    if (row.unit.level == Level::Employee)
        return m_ticked.contains(row.unit) ? Qt::Checked : Qt::Unchecked;
    qsizetype all = 0;
    qsizetype ticked = 0;
    for (const SheetRow &other : rows()) {
        if (other.unit.level != Level::Employee || other.unit.location != row.unit.location)
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
    const UnitRef unit = rows()[static_cast<std::size_t>(row)].unit;
    if (unit.level == Level::Employee)
        tick(unit, ticked);
    for (std::size_t index = 0; index < rows().size(); ++index) {
        const UnitRef child = rows()[index].unit;
        const bool below = child.level == Level::Employee && child.parent() == unit;
        if (below && indexOf(static_cast<int>(index)).isValid())
            tick(child, ticked);
    }
    announce();
    return true;
}

} // namespace headroom::ui
