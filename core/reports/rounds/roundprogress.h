// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/nodetallies.h"
#include "core/reports/overview/overview.h"
#include "core/reports/rounds/targetfacts.h"

#include <QSet>

namespace headroom {

/// How everyone is on the way to the targets of one indicator in a round.
class RoundProgress
{
public:
    /// Nothing when the round has no target for the indicator, or when it cannot be shared out.
    static std::optional<RoundProgress> of(
        const ReportSource &source, const Round &round, const Metric &metric);

    /// Nothing for a unit that the target was not shared out to. A location and an employee at a
    /// location are found in a round with further levels above them too, where they stand below
    /// one parent only.
    std::optional<TargetProgress> progress(UnitRef unit) const;

    /// The result since the round started as far as it is known, and where the pace says it should
    /// be; nothing before the start, or with too few answers for a verdict.
    struct Pace
    {
        Score result;
        double expected = 0;
    };

    std::optional<Pace> pace(UnitRef unit) const;

private:
    struct Way
    {
        double start = 0;
        double target = 0;
    };

    RoundProgress(const ReportSource &source, const Round &round, const Metric &metric);

    /// The unit as the round has it; nothing where it has none, or more than one.
    std::optional<UnitRef> nodeOf(UnitRef unit) const;
    void findHidden();
    /// Since the round started, a count only where it is hidden.
    ScoreResult result(UnitRef node) const;

    Metric m_metric;
    Limits m_limits;
    QDate m_starts;
    QDate m_ends;
    bool m_begun; ///< by the calendar, with or without answers
    QDate m_lastAnswer;
    QHash<UnitRef, Way> m_ways;
    QHash<UnitRef, QList<UnitRef>> m_usual; ///< nodes of the round by place in the usual tree
    std::optional<NodeTallies> m_result; ///< absent before the round has answers
    QSet<UnitRef> m_hidden; ///< whose result is not shown
};

} // namespace headroom
