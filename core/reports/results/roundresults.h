// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/score.h"
#include "core/reports/reportsource.h"
#include "core/targets/needed.h"
#include "core/targets/verdict.h"
#include "core/targets/weighed.h"

#include <QHash>

namespace headroom {

/// What came of the target of one indicator for one unit. It judges nobody: a person decides.
struct TargetResult
{
    UnitRef unit;
    QString metric;
    std::optional<double> start; ///< absent where it would give a hidden score away
    double proposed = 0;
    double target = 0; ///< as it was signed, else as proposed
    QString reason; ///< why another target was signed
    /// The sheet was signed, but its record was changed since: the target that was agreed is not
    /// known, so nothing is said of reaching it.
    bool recordChanged = false;
    ScoreResult result; ///< over the round as far as its answers go
    /// (result - start) / (target - start) of the unit's own way, 1 when the target is reached;
    /// absent without a score, and where the start was no worse than the target.
    std::optional<double> attained;
    std::optional<bool> reached; ///< the score prints as the target or better; absent without one
    std::optional<Verdict> verdict; ///< from the interval; absent under the limit for a verdict
    /// What the answers still to come have to bring: neededIn(); absent where the result is hidden.
    std::optional<Needed> needed;
};

/// The results of a fixed round, indicator by indicator in the order of the tree.
struct RoundResults
{
    QString round;
    QDate starts;
    QDate ends;
    bool hasBegun = false; ///< by the calendar, with or without answers
    bool hasEnded = false;
    QList<TargetResult> results;
    /// By unit, where the indicators of the round are weighed.
    QHash<UnitRef, WeighedResult> weighed = {};
};

/// Of everyone, for one list: scores by the limits of the round, with as many hidden as it takes
/// that no hidden one can be worked out. Errors: RoundRecordChanged,
/// RoundIsNotFixed, NoAnswers.
Result<RoundResults> roundResults(const ReportSource &source, const Round &round);

/// The same of one indicator. Errors: as roundResults(), NoTarget.
Result<QList<TargetResult>> indicatorResults(
    const ReportSource &source, const Round &round, const QString &metric);

/// Of one unit, as on its sheet: nobody else stands beside it, so only its own answers count for
/// what is shown. Errors: as roundResults().
Result<RoundResults> unitResults(const ReportSource &source, const Round &round, UnitRef unit);

} // namespace headroom
