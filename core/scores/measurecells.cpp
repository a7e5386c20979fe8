// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/measurecells.h"

#include "core/base/inparallel.h"
#include "core/base/memorypages.h"

#include <algorithm>

namespace headroom {

namespace {

using CellIterator = std::vector<Cell>::const_iterator;

CellIterator endOfEmployee(CellIterator cell, CellIterator end)
{
    const auto first = cell;
    while (cell != end && cell->location == first->location && cell->employee == first->employee)
        ++cell;
    return cell;
}

/// Every employee at a location that occurs, sorted.
std::vector<UnitRef> employeesIn(const std::vector<CellBlock> &blocks)
{
    std::vector<UnitRef> all;
    for (const CellBlock &block : blocks) {
        std::vector<UnitRef> some;
        for (auto cell = block.cells.begin(); cell != block.cells.end();
             cell = endOfEmployee(cell, block.cells.end()))
            some.push_back(UnitRef::employeeAt(cell->location, cell->employee));
        if (std::ranges::includes(all, some))
            continue;
        std::vector<UnitRef> merged;
        std::ranges::set_union(all, some, std::back_inserter(merged));
        all = std::move(merged);
    }
    return all;
}

} // namespace

std::vector<UnitRef> nodesIn(const std::vector<CellBlock> &blocks)
{
    const std::vector<UnitRef> employees = employeesIn(blocks);
    std::vector<UnitRef> nodes{UnitRef::organisation()};
    for (const UnitRef &employee : employees) {
        if (nodes.back() != employee.parent())
            nodes.push_back(employee.parent());
    }
    nodes.insert(nodes.end(), employees.begin(), employees.end());
    return nodes;
}

std::vector<CellBlock> withoutEmployees(std::vector<CellBlock> blocks)
{
    inParallel(blocks.size(), [&](size_t i) {
        std::vector<Cell> merged;
        size_t first = 0; // of the location at hand
        for (const Cell &cell : blocks[i].cells) {
            if (first == merged.size() || merged.back().location != cell.location)
                first = merged.size();
            const auto begin = merged.begin() + static_cast<std::ptrdiff_t>(first);
            const auto place =
                std::ranges::lower_bound(begin, merged.end(), cell.value, {}, &Cell::value);
            if (place != merged.end() && place->value == cell.value)
                place->count += cell.count;
            else
                merged.insert(place, {cell.location, UnknownUnit, cell.value, cell.count});
        }
        blocks[i].cells = std::move(merged);
    });
    return blocks;
}

MeasureBuilder::MeasureBuilder(const std::vector<UnitRef> &nodes, QString measure, size_t cells)
    : m_nodes(nodes)
    , m_firstEmployee(static_cast<size_t>(
          std::ranges::find(nodes, Level::Employee, &UnitRef::level) - nodes.begin()))
{
    m_result.measure = std::move(measure);
    // Those of locations and of the organisation are few beside those of employees.
    m_result.values.reserve(cells + cells / 4);
    expectFilling(m_result.values.data(), m_result.values.capacity() * sizeof(ValueCount));
}

void MeasureBuilder::add(const CellBlock &block)
{
    size_t location = 1;
    size_t employee = m_firstEmployee;
    m_organisation.clear();
    m_location.clear();
    for (auto cell = block.cells.begin(); cell != block.cells.end();) {
        const auto end = endOfEmployee(cell, block.cells.end());
        if (m_nodes[location].location() != cell->location) {
            finishLocation(location, block.month);
            while (m_nodes[location].location() != cell->location)
                ++location;
        }
        while (m_nodes[employee] != UnitRef::employeeAt(cell->location, cell->employee))
            ++employee;
        addEmployee(employee, block.month, {cell, end});
        cell = end;
    }
    finishLocation(location, block.month);
    appendMerged(m_organisation, 0, block.month);
}

MeasureCells MeasureBuilder::finished()
{
    std::ranges::sort(m_result.runs, [](const MonthRun &a, const MonthRun &b) {
        return a.node != b.node ? a.node < b.node : a.month < b.month;
    });
    m_result.firstRun.assign(m_nodes.size() + 1, 0);
    for (const MonthRun &run : m_result.runs)
        ++m_result.firstRun[run.node + 1];
    for (size_t node = 0; node < m_nodes.size(); ++node)
        m_result.firstRun[node + 1] += m_result.firstRun[node];
    return std::move(m_result);
}

void MeasureBuilder::addEmployee(size_t node, MonthNumber month, std::span<const Cell> cells)
{
    const size_t begin = m_result.values.size();
    for (const Cell &cell : cells) {
        m_result.values.push_back({cell.value, cell.count});
        m_location.push_back({cell.value, cell.count});
    }
    addRun(node, month, begin);
}

void MeasureBuilder::finishLocation(size_t node, MonthNumber month)
{
    const size_t begin = m_result.values.size();
    appendMerged(m_location, node, month);
    m_organisation.insert(m_organisation.end(),
        m_result.values.begin() + static_cast<std::ptrdiff_t>(begin), m_result.values.end());
    m_location.clear();
}

void MeasureBuilder::appendMerged(std::vector<ValueCount> &entries, size_t node, MonthNumber month)
{
    std::ranges::sort(entries, {}, &ValueCount::value);
    const size_t begin = m_result.values.size();
    for (const ValueCount &entry : entries) {
        if (m_result.values.size() > begin && m_result.values.back().value == entry.value)
            m_result.values.back().count += entry.count;
        else
            m_result.values.push_back(entry);
    }
    addRun(node, month, begin);
}

void MeasureBuilder::addRun(size_t node, MonthNumber month, size_t begin)
{
    if (begin < m_result.values.size())
        m_result.runs.push_back({static_cast<quint32>(node), month, begin, m_result.values.size()});
}

} // namespace headroom
