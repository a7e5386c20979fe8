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

} // namespace

NodeTallies::NodeTallies(const ReportSource &source, Metric metric, DateRange range)
    : m_cube(source.cube)
    , m_metric(std::move(metric))
{
    if (isWholeMonths(source, range)) {
        m_months = MonthRange{monthNumber(range.first), monthNumber(range.last)};
        return;
    }
    const Slice slice{{Dimension::Location, Dimension::Employee}, Granularity::All, range, {}};
    for (const SliceRow &row : sliceOf(*source.columns, m_metric, slice)) {
        m_tallies[UnitRef::organisation()] += row.tally;
        m_tallies[UnitRef::atLocation(row.units[0])] += row.tally;
        m_tallies[UnitRef::employeeAt(row.units[0], row.units[1])] += row.tally;
    }
}

Tally NodeTallies::of(UnitRef node) const
{
    return m_months ? m_cube.tally(m_metric, node, *m_months) : m_tallies.value(node);
}

QList<UnitRef> activeNodes(const ReportSource &source, QDate since)
{
    const std::optional<MonthRange> all = source.cube.months();
    if (!all)
        return {UnitRef::organisation()};
    return nodesBelow(source, UnitRef::organisation(), {monthNumber(since), all->last});
}

QList<UnitRef> nodesBelow(const ReportSource &source, UnitRef unit, MonthRange months)
{
    QList<UnitRef> nodes{unit};
    const QList<UnitRef> children = source.cube.children(unit);
    for (const UnitRef &child : children) {
        if (source.cube.hasAnswers(child, months))
            nodes += nodesBelow(source, child, months);
    }
    return nodes;
}

} // namespace headroom
