// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/nodetallies.h"

#include "core/scores/slicing.h"

namespace headroom {

namespace {

bool isWholeMonths(const ReportSource &source, const DateRange &range)
{
    if (!source.calendar)
        return true;
    const DateRange &answers = source.calendar->answers;
    const bool startsWhole = range.first.day() == 1 || range.first <= answers.first;
    const bool endsWhole =
        range.last == lastDayOf(monthNumber(range.last)) || range.last >= answers.last;
    return startsWhole && endsWhole;
}

/// Adds the unit and what is below it, down to a depth.
void addNodes(
    QList<UnitRef> &nodes, const ScoreCube &cube, UnitRef unit, MonthRange months, int depth)
{
    nodes.append(unit);
    if (unit.depth() >= depth)
        return;
    for (const UnitRef &child : cube.children(unit)) {
        if (cube.hasAnswers(child, months))
            addNodes(nodes, cube, child, months, depth);
    }
}

} // namespace

NodeTallies::NodeTallies(
    const ReportSource &source, Metric metric, DateRange range, const Levels &levels)
    : m_cube(source.cubeOf(levels))
    , m_metric(std::move(metric))
{
    if (isWholeMonths(source, range)) {
        m_months = MonthRange{monthNumber(range.first), monthNumber(range.last)};
        return;
    }
    Slice slice{{}, Granularity::All, range, {}};
    for (const Level level : levels)
        slice.by.append(dimensionOf(level));
    for (const SliceRow &row : sliceOf(*source.columns, m_metric, slice)) {
        UnitRef node;
        m_tallies[node] += row.tally;
        for (qsizetype i = 0; i < levels.size(); ++i) {
            node = node.child(levels[i], row.units[i]);
            m_tallies[node] += row.tally;
        }
    }
}

Tally NodeTallies::of(UnitRef node) const
{
    return m_months ? m_cube.tally(m_metric, node, *m_months) : m_tallies.value(node);
}

QList<UnitRef> activeNodes(const ReportSource &source, QDate since, const Levels &levels)
{
    const std::optional<MonthRange> all = source.cube.months();
    QList<UnitRef> nodes;
    addNodes(nodes, source.cubeOf(levels), UnitRef::organisation(),
        all ? MonthRange{monthNumber(since), all->last} : MonthRange{0, -1},
        static_cast<int>(levels.size()));
    return nodes;
}

QList<UnitRef> nodesBelow(const ReportSource &source, UnitRef unit, MonthRange months)
{
    QList<UnitRef> nodes;
    addNodes(nodes, source.cube, unit, months, UnitRef::MaximumDepth);
    return nodes;
}

} // namespace headroom
