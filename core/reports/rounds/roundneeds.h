// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "core/domain/score.h"
#include "core/targets/needed.h"
#include "core/trends/calendar.h"

namespace headroom {

/// A unit on its way through a round.
struct UnitOnItsWay
{
    qint64 baseline = 0; ///< answers in the baseline
    ScoreResult soFar; ///< of the round, as it may be shown
    double target = 0;
};

/// What the answers still to come in a running round have to bring. They are expected at the pace
/// of the unit's baseline, or without answers there at the pace of the round so far, on the days
/// after the last answer that is known. Nothing before the round begins and after it has ended,
/// where the score so far may not be shown (the counts would tell it), and without an answer to go
/// by.
std::optional<Needed> neededIn(const Round &round, const DataCalendar &calendar,
    const Metric &metric, const UnitOnItsWay &unit);

} // namespace headroom
