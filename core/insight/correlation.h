// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/score.h"

#include <optional>
#include <vector>

namespace headroom {

/// How far two things that the same people answered go together. Says nothing about what causes
/// what.
struct Correlation
{
    double r = 0; ///< Pearson's, -1 ... 1
    Interval interval; ///< 95 %, by Fisher's z
    qint64 n = 0; ///< pairs

    bool operator==(const Correlation &) const = default;
};

/// Of the pairs in which both are numbers; x and y have the same length. Nothing with fewer than
/// four pairs, or when one of the two never varies.
std::optional<Correlation> correlationOf(
    const std::vector<double> &x, const std::vector<double> &y);

/// tanh(atanh r +- z / sqrt(n - 3)). Source: Fisher, R. A. (1921), On the probable error of a
/// coefficient of correlation deduced from a small sample, Metron 1. REQUIRES: n > 3.
Interval fisherInterval(double r, qint64 n);

/// How much of what an outcome varies goes together with each of several things that also go
/// together with each other.
struct RelativeWeights
{
    std::vector<double> weights; ///< one each, at least 0; together rSquared
    double rSquared = 0; ///< of the regression on all of them

    bool operator==(const RelativeWeights &) const = default;
};

/// among: the correlations of the things with each other (symmetric, 1 on the diagonal); with:
/// theirs with the outcome. Source: Johnson, J. W. (2000), A heuristic method for estimating the
/// relative weight of predictor variables in multiple regression, Multivariate Behavioral Research
/// 35. Nothing when one of them is a mixture of the others.
std::optional<RelativeWeights> relativeWeights(
    const std::vector<std::vector<double>> &among, const std::vector<double> &with);

} // namespace headroom
