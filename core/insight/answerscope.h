// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/answers/answerfilter.h"
#include "core/domain/metric.h"
#include "core/domain/unit.h"

#include <utility>
#include <vector>

namespace headroom {

/// Which answers are looked at: those of a node over some days that a filter lets through.
struct AnswerScope
{
    UnitRef within;
    DateRange range;
    AnswerFilter filter = {};
};

/// Tells the rows in a scope from the others. REQUIRES: columns outlive it.
class ScopeTest
{
public:
    ScopeTest(const AnswerColumns &columns, const AnswerScope &scope);

    bool contains(size_t row) const;

private:
    void require(const AnswerColumns &columns, Dimension dimension, UnitId unit);

    const PackedColumn &m_day;
    DayNumber m_first;
    DayNumber m_last;
    std::vector<std::pair<const PackedColumn *, Steps>> m_units; ///< what each column must hold
};

/// The rows of the columns in the scope, ascending. One pass.
std::vector<quint32> rowsIn(const AnswerColumns &columns, const AnswerScope &scope);

/// The answers to one indicator in some rows, by place in the list of rows.
struct IndicatorValues
{
    /// In units of its measure; where several measures make the indicator (CES on 5 and on 7), as a
    /// share 0 ... 1 of each one's scale; where one answer gave several of these, their mean. Not a
    /// number where it was not answered.
    std::vector<double> values;
    /// 1 favourable, 0 neutral, -1 unfavourable: of several in one answer the least favourable.
    /// Meaningless where there is no value.
    std::vector<qint8> groups;
};

IndicatorValues indicatorValues(const AnswerColumns &columns, const Catalogue &catalogue,
    const Metric &metric, const std::vector<quint32> &rows);

/// Whether it is what customers say, on a scale or with yes or no, and not what we measure
/// ourselves.
bool isPerception(const Catalogue &catalogue, const Metric &metric);
/// Whether it is a share that we measure ourselves: in time, on time, solved at once.
bool isOwnPerformance(const Catalogue &catalogue, const Metric &metric);
/// Whether it is a percentage of places and months that says how well we do our work (service
/// level, in stock), and not what comes of it (retention, absence).
bool isMonthsPerformance(const Metric &metric);

} // namespace headroom
