// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/nodetallies.h"
#include "core/trends/series.h"

#include <QSet>

#include <functional>
#include <utility>

namespace headroom {

/// Whose score must not be shown in each of some spans of time, because of too few answers or
/// because it would give such a one beside it away: the rule of hiddenNodes(), asked of one unit
/// at a time and answered alike wherever the unit is looked at. Looks at those beside the unit and
/// beside everyone above it, and keeps what it found. Not for several threads at once.
class HiddenUnits
{
public:
    /// The children of a unit with the tallies of each in every span.
    using Children = QList<std::pair<UnitRef, std::vector<Tally>>>;
    using ChildrenOf = std::function<Children(UnitRef)>;

    /// whole: of the organisation, by span; minimum: minimumForScore().
    HiddenUnits(const std::vector<Tally> &whole, ChildrenOf childrenOf, qint64 minimum);
    /// Over whole months: look-ups in the cube.
    HiddenUnits(const ReportSource &source, const Metric &metric, const QList<MonthRange> &spans);

    /// Over the one range of the tallies.
    HiddenUnits(const NodeTallies &tallies, qint64 minimum);

    /// By span. False where the unit has no answers.
    std::vector<bool> of(UnitRef unit);
    /// In one of the spans.
    bool inAny(UnitRef unit);

private:
    void lookBelow(UnitRef parent);

    ChildrenOf m_childrenOf;
    qint64 m_minimum;
    QHash<UnitRef, std::vector<bool>> m_hidden;
    QSet<UnitRef> m_seen; ///< those whose children are in m_hidden
};

/// The scores of units over one range of days as every view shows them: a count only where they are
/// hidden. Not for several threads at once.
class ShownScores
{
public:
    ShownScores(const ReportSource &source, const Metric &metric, const DateRange &range,
        const Levels &levels = usualLevels());

    ScoreResult of(UnitRef unit);

    Tally tally(UnitRef unit) const { return m_tallies.of(unit); }

private:
    Metric m_metric;
    Limits m_limits;
    NodeTallies m_tallies;
    HiddenUnits m_hidden;
};

/// The series of units as every view shows them: seriesOf() with a count only at the points where
/// the unit is hidden; each point has its own neighbours. By week one pass over the answers for
/// each parent. The source must outlive it. Not for several threads at once.
class ShownSeries
{
public:
    ShownSeries(const ReportSource &source, const Metric &metric, Granularity granularity,
        const DateRange &range);

    Series of(UnitRef unit);

private:
    const ReportSource &m_source;
    Metric m_metric;
    Granularity m_granularity;
    DateRange m_range;
    HiddenUnits m_hidden;
};

} // namespace headroom
