// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/round.h"

namespace headroom {

/// The ends of a metric's scale as the formula sees them: best may be lowered by a ceiling, and
/// lies below worst for metrics where lower is better.
struct TargetScale
{
    double worst = -100;
    double best = 100;

    /// An amount has no worst end: infinity.
    static TargetScale of(const Metric &metric);
    /// With the ceiling, where there is one, as its best value.
    static TargetScale of(const Metric &metric, const TargetBounds &bounds);
};

/// The share p of the headroom that is closed by going from score to target. REQUIRES: score !=
/// scale.best.
double closedShare(double score, double target, const TargetScale &scale);

/// score + share (best - score): the same formula for both directions.
double targetAt(double score, double share, const TargetScale &scale);

/// Foot-room, for a target below the organisation's score: score - share (score - worst), share =
/// (S
/// - T) / (S - worst). REQUIRES: a scale with a worst end.
double loweredTargetAt(double score, double share, const TargetScale &scale);

} // namespace headroom
