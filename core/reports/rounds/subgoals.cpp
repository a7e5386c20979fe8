// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/subgoals.h"

#include "core/reports/canvas/ownmetric.h"
#include "core/reports/nodetallies.h"

namespace headroom {

namespace {

/// The metric of the catalogue at the end of the goals that an indicator serves; empty for none.
QString goalOf(const ReportSource &source, const OwnIndicator &indicator)
{
    IndicatorRef goal = indicator.goal;
    for (qsizetype steps = 0; steps <= source.indicators.size() && goal.metric.isEmpty(); ++steps) {
        const OwnIndicator *next = findIndicator(source.indicators, goal.own);
        if (next == nullptr)
            return {};
        goal = next->goal;
    }
    return goal.metric;
}

/// Values over the tree of a round.
class TreeValues
{
public:
    TreeValues(const ReportSource &source, const Round &round)
        : m_source(onTree(source, round.levels))
        , m_nodes(activeNodes(source, round.baseline.first, round.levels))
        , m_months{monthNumber(round.baseline.first), monthNumber(round.baseline.last)}
        , m_values(m_source, m_nodes)
    {
    }

    QHash<UnitRef, IndicatorValue> of(const OwnIndicator &indicator, const QList<UnitRef> &units)
    {
        const bool isPerEmployee = partsNotPerEmployee(m_source, indicator.id).isEmpty();
        QHash<UnitRef, IndicatorValue> values;
        for (const UnitRef &node : units) {
            if (node.has(Level::Employee) && !isPerEmployee)
                continue;
            const IndicatorValue value = m_values.value(indicator.id, node, m_months);
            if (value.state == ValueState::Known || value.state == ValueState::Hidden)
                values.insert(node, value);
        }
        return values;
    }

private:
    static ReportSource onTree(const ReportSource &source, const Levels &levels)
    {
        ReportSource result = source;
        result.cube = source.cubeOf(levels);
        return result;
    }

    ReportSource m_source;
    QList<UnitRef> m_nodes;
    MonthRange m_months;
    CanvasValues m_values;
};

} // namespace

QList<Subgoal> subgoals(const ReportSource &source, const Round &round, const QList<UnitRef> &units)
{
    QList<Subgoal> result;
    for (const MetricTarget &target : round.targets) {
        for (const OwnIndicator &indicator : source.indicators) {
            if (indicator.isMeasured() && goalOf(source, indicator) == target.metric)
                result.append({indicator, target.metric, {}});
        }
    }
    if (result.isEmpty() || !source.calendar)
        return result;
    TreeValues values(source, round);
    for (Subgoal &subgoal : result)
        subgoal.values = values.of(subgoal.indicator, units);
    return result;
}

} // namespace headroom
