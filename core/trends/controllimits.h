// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trends/series.h"

namespace headroom {

enum class ControlSignal { None, OutsideLimits, EightOnOneSide };

struct ControlPoint
{
    double low = 0;
    double high = 0;
    ControlSignal signal = ControlSignal::None;
};

/// Shewhart limits for a series: centre and per-answer variance from the baseline tally, centre +-
/// 3 sqrt(v / n) (method.md section 5), clamped to the metric's scale. One entry per point; points
/// without answers have no limits.
std::vector<std::optional<ControlPoint>> controlLimits(
    const Metric &metric, const Tally &baseline, const Series &series);

} // namespace headroom
