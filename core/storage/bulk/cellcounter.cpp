// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellcounter.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

constexpr size_t FirstSize = 1 << 12;

struct NamedCell
{
    quint32 measure;
    MonthNumber month;
    Cell cell;

    auto order() const
    {
        return std::tuple(measure, month, cell.location, cell.employee, cell.value);
    }
};

} // namespace

CellCounter::CellCounter()
    : m_slots(FirstSize)
{
}

size_t CellCounter::hashOf(const Slot &slot)
{
    quint64 hash = (static_cast<quint64>(slot.location) << 32) | slot.employee;
    hash = (hash ^ (hash >> 29)) * 0x9e3779b97f4a7c15U;
    hash ^= (static_cast<quint64>(slot.month) << 40) ^ (static_cast<quint64>(slot.measure) << 32)
        ^ static_cast<quint64>(slot.value);
    hash = (hash ^ (hash >> 32)) * 0xd6e8feb86659fd93U;
    return static_cast<size_t>(hash ^ (hash >> 32));
}

CellCounter::Slot &CellCounter::find(const Slot &wanted)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = hashOf(wanted) & mask;
    const auto isOther = [&](const Slot &slot) {
        return slot.count != 0
            && (slot.location != wanted.location || slot.employee != wanted.employee
                || slot.month != wanted.month || slot.measure != wanted.measure
                || slot.value != wanted.value);
    };
    while (isOther(m_slots[at]))
        at = (at + 1) & mask;
    return m_slots[at];
}

void CellCounter::grow()
{
    std::vector<Slot> before(m_slots.size() * 2);
    before.swap(m_slots);
    for (const Slot &slot : before) {
        if (slot.count != 0)
            find(slot) = slot;
    }
}

void CellCounter::add(quint32 measure, const Place &place, Steps value)
{
    const Slot wanted{place.location, place.employee, measure, place.month, value, 1};
    Slot &slot = find(wanted);
    if (slot.count != 0) {
        ++slot.count;
        return;
    }
    slot = wanted;
    if (++m_used * 2 > m_slots.size())
        grow();
}

std::vector<CellBlock> CellCounter::blocks(const QStringList &measures,
    const std::vector<UnitId> &locations, const std::vector<UnitId> &employees) const
{
    std::vector<NamedCell> cells;
    cells.reserve(m_used);
    for (const Slot &slot : m_slots) {
        if (slot.count != 0)
            cells.push_back({slot.measure, slot.month,
                {locations[slot.location], employees[slot.employee], slot.value, slot.count}});
    }
    std::ranges::sort(cells, {}, &NamedCell::order);
    std::vector<CellBlock> blocks;
    quint32 measure = 0;
    for (const NamedCell &named : cells) {
        if (blocks.empty() || measure != named.measure || blocks.back().month != named.month)
            blocks.push_back({measures.at(named.measure), named.month, {}});
        measure = named.measure;
        std::vector<Cell> &block = blocks.back().cells;
        const auto place = [](const Cell &cell) {
            return std::tuple(cell.location, cell.employee, cell.value);
        };
        if (!block.empty() && place(block.back()) == place(named.cell))
            block.back().count += named.cell.count;
        else
            block.push_back(named.cell);
    }
    return blocks;
}

std::vector<CellBlock> CellCounter::blocks(const QStringList &measures) const
{
    quint32 highest = 0;
    for (const Slot &slot : m_slots)
        highest = std::max({highest, slot.location, slot.employee});
    std::vector<UnitId> ids;
    ids.reserve(highest + size_t(1));
    for (quint32 id = 0; id <= highest; ++id)
        ids.emplace_back(id);
    return blocks(measures, ids, ids);
}

MonthNumber MonthTable::monthOf(DayNumber day)
{
    if (day < m_firstDay || day > m_lastDay) {
        m_month = monthNumber(dateOf(day));
        m_firstDay = dayNumber(firstDayOf(m_month));
        m_lastDay = dayNumber(lastDayOf(m_month));
    }
    return m_month;
}

} // namespace headroom
