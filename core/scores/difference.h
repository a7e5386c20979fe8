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

/// Net shares: both sides adjusted (Rocks 2016), Z = (c2 - c1) / sqrt(v1 / n1 + v2 / n2). Shares:
/// the pooled z test, with Newcombe's hybrid score interval (Newcombe 1998, method 10). Means and
/// amounts: Welch's t test (Welch 1947, degrees of freedom after Satterthwaite 1946). Never call it
/// with a unit and a total that contains it. REQUIRES: both n > 0. Nothing where a test is not
/// possible (a mean of one answer, or of answers that are all equal on both sides but differ).
std::optional<Difference> differenceOf(
    const Metric &metric, const Tally &before, const Tally &after);

/// Which of a list of p values survive at the false discovery rate given. Source: Benjamini, Y. and
/// Hochberg, Y. (1995), Controlling the false discovery rate, Journal of the Royal Statistical
/// Society B 57.
std::vector<bool> survivesFalseDiscovery(const std::vector<double> &p, double rate = 0.05);

} // namespace headroom
