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

/// The answers of a group before and after something.
struct BeforeAfter
{
    Tally before;
    Tally after;

    bool operator==(const BeforeAfter &) const = default;
};

/// How much more a group changed than others did: the change of the group minus that of the others,
/// four independent sets of answers. Net shares: all four adjusted (Rocks 2016), the variances
/// added. Shares: the interval for a linear function of four proportions, each with 1/2 added to
/// the favourable answers and 1 to n (Price, R. M. and Bonett, D. G. (2004), An improved confidence
/// interval for a linear function of binomial proportions, Computational Statistics & Data Analysis
/// 45), and the test that belongs to it. Means and amounts: Welch's t (1947) over four variances,
/// degrees of freedom after Satterthwaite (1946). REQUIRES: all n > 0. Nothing where a test is not
/// possible.
std::optional<Difference> differenceOfChanges(
    const Metric &metric, const BeforeAfter &group, const BeforeAfter &others);

/// Which of a list of p values survive at the false discovery rate given. Source: Benjamini, Y. and
/// Hochberg, Y. (1995), Controlling the false discovery rate, Journal of the Royal Statistical
/// Society B 57.
std::vector<bool> survivesFalseDiscovery(const std::vector<double> &p, double rate = 0.05);

} // namespace headroom
