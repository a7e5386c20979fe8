// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/domain/score.h"

#include <optional>
#include <vector>

namespace headroom {

/// The difference of two independent groups, after - before, on the metric's scale.
struct Difference
{
    double change = 0; ///< raw score after - raw score before
    double z = 0; ///< test statistic (t statistic for means)
    double p = 1; ///< two-sided
    Interval interval; ///< 95 % of the change
};

/// method.md section 2: net shares adjusted on both sides (Rocks 2016), shares by the pooled z
/// test, means by Welch's t. Never call it with a unit and a total that contains it. REQUIRES: both
/// n > 0. Nothing where a test is not possible (a mean of one answer).
std::optional<Difference> differenceOf(
    const Metric &metric, const Tally &before, const Tally &after);

/// Benjamini-Hochberg over a list of p values at the false discovery rate given: which of them
/// survive.
std::vector<bool> survivesFalseDiscovery(const std::vector<double> &p, double rate = 0.05);

} // namespace headroom
