// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/domain/answers/answercolumns.h"
#include "core/domain/metric.h"
#include "core/domain/tally.h"

namespace headroom {

/// The answers of an action's units over some days, and all other answers of those days. Each
/// knows how many stand beside it.
struct ActionTallies
{
    Tally units;
    Tally others; ///< empty for an action of the whole organisation
    /// Exactly one of several units has answers, but too few to be shown: the total and the other
    /// units would give it away.
    bool givesOneAway = false;
};

/// An answer of two of the units counts once. minimum: from how many answers on a score is shown.
/// One pass over the columns: work for a worker.
ActionTallies actionTallies(const AnswerColumns &columns, const Metric &metric,
    const Action &action, const DateRange &range, qint64 minimum);

} // namespace headroom
