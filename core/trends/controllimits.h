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
/// 3 sqrt(v / n), clamped to the metric's scale. Signals: a point outside, the eighth and later of
/// a row on one side of the centre. One entry per point; points without answers have no limits, and
/// unfinished or hidden points no signal. Source: Shewhart, W. A. (1931), Economic control of
/// quality of manufactured product; the run of eight: Western Electric (1956), Statistical quality
/// control handbook.
std::vector<std::optional<ControlPoint>> controlLimits(
    const Metric &metric, const Tally &baseline, const Series &series);

} // namespace headroom
