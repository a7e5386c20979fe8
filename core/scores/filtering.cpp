// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/filtering.h"

#include "core/scores/counting/cellcounter.h"

#include <numeric>

namespace headroom {

namespace {

/// Ascending: one dimension after the other, so that each pass reads one column.
std::vector<quint32> passing(const AnswerColumns &columns, const AnswerFilter &filter)
{
    std::vector<quint32> rows(columns.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    for (const auto &[dimension, unit] : filter.asKeyValueRange())
        columns.units[static_cast<size_t>(dimension)].keepRowsWith(unit.value(), rows);
    return rows;
}

AnswerColumns part(const AnswerColumns &columns, const std::vector<quint32> &rows)
{
    AnswerColumns result;
    result.measures = columns.measures;
    result.day = columns.day.at(rows);
    if (!columns.subjects.empty()) {
        for (const quint32 row : rows)
            result.subjects.push_back(columns.subjects[row]);
    }
    for (size_t dimension = 0; dimension < columns.units.size(); ++dimension)
        result.units[dimension] = columns.units[dimension].at(rows);
    for (const PackedColumn &values : columns.values)
        result.values.push_back(values.at(rows));
    return result;
}

std::vector<CellBlock> cellsOf(const AnswerColumns &columns)
{
    CellCounter counter;
    MonthTable months;
    for (size_t row = 0; row < columns.rows(); ++row) {
        const CellCounter::Place place{months.monthOf(columns.dayOf(row)),
            static_cast<quint32>(columns.unitOf(Dimension::Location, row).value()),
            static_cast<quint32>(columns.unitOf(Dimension::Employee, row).value())};
        for (size_t measure = 0; measure < columns.values.size(); ++measure) {
            if (const Steps value = columns.values[measure][row]; value != NoValue)
                counter.add(static_cast<quint32>(measure), place, value);
        }
    }
    return counter.blocks(columns.measures);
}

} // namespace

FilteredAnswers filteredAnswers(const std::shared_ptr<const AnswerColumns> &columns,
    const ScoreCube &cube, const AnswerFilter &filter)
{
    AnswerColumns inside = part(*columns, passing(*columns, filter));
    inside.whole = columns;
    return {
        ScoreCube(cellsOf(inside), cube), std::make_shared<const AnswerColumns>(std::move(inside))};
}

} // namespace headroom
