// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cell.h"
#include "core/domain/tally.h"

#include <span>
#include <vector>

namespace headroom {

/// The values of one node in one month: a run of MeasureCells::values.
struct MonthRun
{
    quint32 node = 0;
    MonthNumber month = 0;
    size_t begin = 0;
    size_t end = 0;
};

/// All runs of one measure, sorted by node, then month.
struct MeasureCells
{
    QString measure;
    std::vector<MonthRun> runs;
    std::vector<size_t> firstRun; ///< per node; one more at the end
    std::vector<ValueCount> values;
};

/// Every node that occurs in the blocks: the organisation, locations, employees; sorted, as UnitRef
/// orders them.
std::vector<UnitRef> nodesIn(const std::vector<CellBlock> &blocks);

/// The same answers with nobody named: a fraction of the cells, for questions that ask for no
/// employee.
std::vector<CellBlock> withoutEmployees(std::vector<CellBlock> blocks);

/// Builds the runs of one measure, block by block. REQUIRES: the nodes of all its blocks; cells
/// sorted as CellBlock says; no month twice.
class MeasureBuilder
{
public:
    /// cells: how many there will be in all blocks.
    MeasureBuilder(const std::vector<UnitRef> &nodes, QString measure, size_t cells);

    void add(const CellBlock &block);
    MeasureCells finished();

private:
    void addEmployee(size_t node, MonthNumber month, std::span<const Cell> cells);
    void finishLocation(size_t node, MonthNumber month);
    void appendMerged(std::vector<ValueCount> &entries, size_t node, MonthNumber month);
    void addRun(size_t node, MonthNumber month, size_t begin);

    const std::vector<UnitRef> &m_nodes;
    size_t m_firstEmployee;
    MeasureCells m_result;
    std::vector<ValueCount> m_location; ///< of the location at hand
    std::vector<ValueCount> m_organisation; ///< of the block at hand
};

} // namespace headroom
