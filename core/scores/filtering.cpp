// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/filtering.h"

#include "core/base/inparallel.h"

#include <algorithm>
#include <iterator>

namespace headroom {

namespace {

/// Ascending: one dimension after the other, so that each pass reads one column.
std::vector<quint32> passing(const AnswerColumns &columns, const AnswerFilter &filter)
{
    const auto column = [&](Dimension dimension) -> const PackedColumn & {
        return columns.units[static_cast<size_t>(dimension)];
    };
    std::vector<quint32> rows = column(filter.firstKey()).rowsWith(filter.first().value());
    for (auto unit = std::next(filter.constBegin()); unit != filter.constEnd(); ++unit)
        column(unit.key()).keepRowsWith(unit.value().value(), rows);
    return rows;
}

AnswerColumns part(const AnswerColumns &columns, const std::vector<quint32> &rows)
{
    AnswerColumns result;
    result.measures = columns.measures;
    result.values.resize(columns.values.size());
    std::vector<std::pair<const PackedColumn *, PackedColumn *>> parts{{&columns.day, &result.day}};
    for (size_t i = 0; i < columns.units.size(); ++i)
        parts.emplace_back(&columns.units[i], &result.units[i]);
    for (size_t i = 0; i < columns.values.size(); ++i)
        parts.emplace_back(&columns.values[i], &result.values[i]);
    inParallel(parts.size(), [&](size_t i) { *parts[i].second = parts[i].first->at(rows); });
    if (!columns.subjects.empty()) {
        for (const quint32 row : rows)
            result.subjects.push_back(columns.subjects[row]);
    }
    return result;
}

} // namespace

FilteredAnswers filteredAnswers(const std::shared_ptr<const AnswerColumns> &columns,
    const ScoreCube &cube, const AnswerFilter &filter)
{
    AnswerColumns inside = part(*columns, passing(*columns, filter));
    inside.whole = columns;
    return {ScoreCube(inside, usualLevels(), cube),
        std::make_shared<const AnswerColumns>(std::move(inside))};
}

} // namespace headroom
