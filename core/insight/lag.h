// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/correlation.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

/// A score and a figure of one place, month by month; both lists begin with the same month.
struct PlaceMonths
{
    std::vector<std::optional<double>> scores; ///< absent: too few answers
    std::vector<std::optional<double>> outcomes; ///< absent: no figure
};

/// How the score of a month goes together with the outcome so many months later.
struct LaggedCorrelation
{
    int lag = 0; ///< months
    /// Within places: of the distances to each place's own mean. The range holds over all lags
    /// that are looked at together.
    Correlation correlation;
    qint64 places = 0;

    bool operator==(const LaggedCorrelation &) const = default;
};

constexpr int LongestLag = 6;

/// One for each lag of 0 ... LongestLag with at least leastPairs pairs of place and month. A place
/// counts with two pairs or more. Each place's own mean is taken off first: that large places have
/// more revenue says nothing. Range: Fisher's z with the places taken off the degrees of freedom,
/// sqrt(n - places - 2), at the 1 - 0.05 / 7 level (Bonferroni), because whoever looks at seven
/// lags finds something by chance more easily. Months that follow one another resemble each other,
/// which it does not count: it is narrow rather than wide. Source: Fisher, R. A. (1924), The
/// distribution of the partial correlation coefficient, Metron 3; Dunn, O. J. (1961), Multiple
/// comparisons among means, Journal of the American Statistical Association 56.
std::vector<LaggedCorrelation> lagged(const std::vector<PlaceMonths> &places, qint64 leastPairs);

/// The same of one period alone, without a lag: both lists hold the same periods. The range is at
/// the 95 % level. Nothing under leastPairs.
std::optional<LaggedCorrelation> together(
    const std::vector<PlaceMonths> &places, qint64 leastPairs);

/// Of one outcome, every lag, and which goes together most.
struct LagFinding
{
    QString outcome; ///< a metric of months
    bool isOfWhole = false; ///< figures of the organisation as a whole, of no place
    std::vector<LaggedCorrelation> lags; ///< at least one

    /// The strongest.
    const LaggedCorrelation &best() const;
};

} // namespace headroom
