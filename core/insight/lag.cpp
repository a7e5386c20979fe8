// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/lag.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// Pairs of all places, each place's mean taken off.
struct CentredPairs
{
    std::vector<double> scores;
    std::vector<double> outcomes;
    qint64 places = 0;
};

void takeMeanOff(std::vector<double> &values)
{
    // What never varies must stay exactly nothing, whatever rounding makes of its mean.
    if (std::ranges::all_of(values, [&](double value) { return value == values.front(); })) {
        std::ranges::fill(values, 0.0);
        return;
    }
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / static_cast<double>(values.size());
    for (double &value : values)
        value -= mean;
}

void addPlace(CentredPairs &pairs, const PlaceMonths &place, int lag)
{
    std::vector<double> scores;
    std::vector<double> outcomes;
    const auto shift = static_cast<size_t>(lag);
    for (size_t i = 0; i < place.scores.size() && i + shift < place.outcomes.size(); ++i) {
        if (!place.scores[i] || !place.outcomes[i + shift])
            continue;
        scores.push_back(*place.scores[i]);
        outcomes.push_back(*place.outcomes[i + shift]);
    }
    if (scores.size() < 2)
        return;
    takeMeanOff(scores);
    takeMeanOff(outcomes);
    pairs.scores.insert(pairs.scores.end(), scores.begin(), scores.end());
    pairs.outcomes.insert(pairs.outcomes.end(), outcomes.begin(), outcomes.end());
    ++pairs.places;
}

Interval rangeOverLags(double r, qint64 n, qint64 places)
{
    if (std::abs(r) >= 1)
        return {r, r};
    constexpr double Level = 0.05 / (LongestLag + 1);
    const double quantile = boost::math::quantile(boost::math::normal(), 1 - Level / 2);
    const double half = quantile / std::sqrt(static_cast<double>(n - places - 2));
    return {std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half)};
}

} // namespace

std::vector<LaggedCorrelation> lagged(const std::vector<PlaceMonths> &places, qint64 leastPairs)
{
    std::vector<LaggedCorrelation> result;
    for (int lag = 0; lag <= LongestLag; ++lag) {
        CentredPairs pairs;
        for (const PlaceMonths &place : places)
            addPlace(pairs, place, lag);
        const auto n = static_cast<qint64>(pairs.scores.size());
        if (n < leastPairs || n - pairs.places < 3)
            continue;
        auto correlation = correlationOf(pairs.scores, pairs.outcomes);
        if (!correlation)
            continue;
        correlation->interval = rangeOverLags(correlation->r, n, pairs.places);
        result.push_back({lag, *correlation, pairs.places});
    }
    return result;
}

const LaggedCorrelation &LagFinding::best() const
{
    return *std::ranges::max_element(
        lags, {}, [](const LaggedCorrelation &one) { return std::abs(one.correlation.r); });
}

} // namespace headroom
