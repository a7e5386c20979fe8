// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/filtering.h"

#include "core/scores/counting/cellcounter.h"

#include <algorithm>

namespace headroom {

namespace {

/// By row, 1 for what is let through: one dimension after the other, so that each pass reads one
/// column.
std::vector<quint8> passing(const AnswerColumns &columns, const AnswerFilter &filter)
{
    std::vector<quint8> passes(columns.day.size(), 1);
    for (const auto &[dimension, unit] : filter.asKeyValueRange()) {
        const auto &units = columns.units[static_cast<size_t>(dimension)];
        const auto wanted = static_cast<qint32>(unit.value());
        for (size_t row = 0; row < passes.size(); ++row)
            passes[row] &= static_cast<quint8>(units[row] == wanted);
    }
    return passes;
}

template <typename Value>
std::vector<Value> chosen(
    const std::vector<Value> &values, const std::vector<quint8> &passes, bool wanted, size_t count)
{
    std::vector<Value> result;
    result.reserve(count);
    for (size_t row = 0; row < values.size(); ++row) {
        if ((passes[row] != 0) == wanted)
            result.push_back(values[row]);
    }
    return result;
}

AnswerColumns part(const AnswerColumns &columns, const std::vector<quint8> &passes, bool wanted)
{
    const auto passed = static_cast<size_t>(std::ranges::count(passes, 1));
    const size_t count = wanted ? passed : passes.size() - passed;
    AnswerColumns result;
    result.measures = columns.measures;
    result.day = chosen(columns.day, passes, wanted, count);
    result.subjects =
        chosen(columns.subjects, passes, wanted, columns.subjects.empty() ? 0 : count);
    for (size_t dimension = 0; dimension < columns.units.size(); ++dimension)
        result.units[dimension] = chosen(columns.units[dimension], passes, wanted, count);
    for (const std::vector<Steps> &values : columns.values)
        result.values.push_back(chosen(values, passes, wanted, count));
    return result;
}

std::vector<CellBlock> cellsOf(const AnswerColumns &columns)
{
    const auto &locations = columns.units[static_cast<size_t>(Dimension::Location)];
    const auto &employees = columns.units[static_cast<size_t>(Dimension::Employee)];
    CellCounter counter;
    MonthTable months;
    for (size_t row = 0; row < columns.day.size(); ++row) {
        const CellCounter::Place place{months.monthOf(columns.day[row]),
            static_cast<quint32>(locations[row]), static_cast<quint32>(employees[row])};
        for (size_t measure = 0; measure < columns.values.size(); ++measure) {
            if (columns.values[measure][row] != NoValue)
                counter.add(static_cast<quint32>(measure), place, columns.values[measure][row]);
        }
    }
    return counter.blocks(columns.measures);
}

} // namespace

FilteredAnswers filteredAnswers(const AnswerColumns &columns, const AnswerFilter &filter)
{
    const std::vector<quint8> passes = passing(columns, filter);
    AnswerColumns inside = part(columns, passes, true);
    inside.beside = std::make_shared<const AnswerColumns>(part(columns, passes, false));
    const ScoreCube beside(cellsOf(*inside.beside));
    return {ScoreCube(cellsOf(inside), beside),
        std::make_shared<const AnswerColumns>(std::move(inside))};
}

} // namespace headroom
