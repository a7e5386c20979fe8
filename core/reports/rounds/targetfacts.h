// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "core/targets/cascade.h"

namespace headroom {

/// The tree of a round, locations and employees unless it has other levels, with their tallies over
/// its baseline: everyone with answers to anything since the baseline began, the unknown unit where
/// it has answers to this indicator.
std::vector<CascadeNode> cascadeNodes(const ReportSource &source, const Metric &metric,
    DateRange baseline, const Levels &levels = usualLevels());

/// One year's rise of the organisation itself, to see whether a target is realistic.
struct YearlyRise
{
    int year = 0;
    double rise = 0; ///< in points
};

/// What the Targets page shows.
struct TargetFacts
{
    MetricTarget asked;
    DateRange baseline;
    CascadeOutcome outcome; ///< without the scores of hidden units
    std::vector<bool> hidden; ///< per unit: its score is not shown (too few answers, or a
                              ///< neighbour's would come out)
    QList<YearlyRise> history; ///< complete years only, oldest first
};

/// The target of an indicator shared out from the answers as they are now, whether the round is
/// fixed or not. Errors: as targetFacts().
Result<CascadeOutcome> sharedOut(
    const ReportSource &source, const Round &round, const QString &metric);

/// Of a fixed round what was agreed, else shared out now. Errors: those of shareOut,
/// RoundRecordChanged, UnknownMetric,
/// NoTarget, TooFewAnswers in the whole organisation to show its score. An indicator that is never
/// computed per employee is shared out over the other levels of the round.
Result<TargetFacts> targetFacts(
    const ReportSource &source, const Round &round, const QString &metric);

/// The levels of the round that the indicator is shared out over.
Levels levelsFor(const Round &round, const Metric &metric);

/// The same organisation target shared out in another way, for comparison.
struct MethodComparison
{
    ShareMethod method = ShareMethod::Headroom;
    CascadeOutcome outcome;
    qint64 impossible = 0; ///< units asked for more than the best value
    qint64 lowered = 0; ///< units asked for less than they start from
};

/// The methods that the target can be shared out by; empty when there is no such target.
QList<MethodComparison> compareMethods(
    const ReportSource &source, const Round &round, const QString &metric);

} // namespace headroom
