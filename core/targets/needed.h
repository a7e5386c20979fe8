// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/tally.h"

#include <optional>

namespace headroom {

/// What the answers that are still to come can change.
enum class Outlook {
    Open, ///< they decide
    Certain, ///< reached, whatever they say
    OutOfReach, ///< not reached, even if all are the best there is
};

/// What the answers still to come have to bring, so that the score at the end prints as the target
/// or better. Whole counts, without rounding on the way.
struct Needed
{
    qint64 answers = 0; ///< that are still to come; 0: the outlook is final
    /// Of them together, at least (where lower is better: at most). Net share: favourable minus
    /// unfavourable answers, negative where that many may be lost; share: favourable answers; mean
    /// and amount: the sum of their values in steps.
    Int128 balance = 0;
    /// Mean and amount: the mean of them that does it, times 10^decimals of the metric, rounded to
    /// the safe side. Meaningless without answers.
    qint64 mean = 0;
    Outlook outlook = Outlook::Open;
    bool reachedNow = false; ///< the score so far prints as the target or better

    bool operator==(const Needed &) const = default;
};

/// soFar: the answers that count already, may be none. REQUIRES: target on the metric's scale,
/// answers >= 0; no sum.
Needed neededFor(const Metric &metric, const Tally &soFar, double target, qint64 answers);

/// How many answers come in so many days at a pace of counted answers in countedDays, rounded half
/// up. REQUIRES: countedDays > 0, days >= 0.
qint64 answersAtPace(qint64 counted, qint64 countedDays, qint64 days);

} // namespace headroom
