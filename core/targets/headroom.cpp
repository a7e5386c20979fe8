// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/headroom.h"

#include <limits>

namespace headroom {

TargetScale TargetScale::of(const Metric &metric)
{
    if (metric.kind == MetricKind::Amount)
        return {std::numeric_limits<double>::infinity(), metric.best};
    return {metric.worst, metric.best};
}

TargetScale TargetScale::of(const Metric &metric, const TargetBounds &bounds)
{
    TargetScale scale = of(metric);
    scale.best = bounds.ceiling.value_or(scale.best);
    return scale;
}

double closedShare(double score, double target, const TargetScale &scale)
{
    return (target - score) / (scale.best - score);
}

double targetAt(double score, double share, const TargetScale &scale)
{
    return score + share * (scale.best - score);
}

double loweredTargetAt(double score, double share, const TargetScale &scale)
{
    return score - share * (score - scale.worst);
}

} // namespace headroom
