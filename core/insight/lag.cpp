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

constexpr double OverLags = 0.05 / (LongestLag + 1);

Interval rangeAt(double level, double r, qint64 n, qint64 places)
{
    if (std::abs(r) >= 1)
        return {r, r};
    const double quantile = boost::math::quantile(boost::math::normal(), 1 - level / 2);
    const double half = quantile / std::sqrt(static_cast<double>(n - places - 2));
    return {std::tanh(std::atanh(r) - half), std::tanh(std::atanh(r) + half)};
}

/// level: of the range.
std::optional<LaggedCorrelation> correlatedAt(
    const std::vector<PlaceMonths> &places, int lag, qint64 leastPairs, double level)
{
    CentredPairs pairs;
    for (const PlaceMonths &place : places)
        addPlace(pairs, place, lag);
    const auto n = static_cast<qint64>(pairs.scores.size());
    if (n < leastPairs || n - pairs.places < 3)
        return std::nullopt;
    auto correlation = correlationOf(pairs.scores, pairs.outcomes);
    if (!correlation)
        return std::nullopt;
    correlation->interval = rangeAt(level, correlation->r, n, pairs.places);
    return LaggedCorrelation{lag, *correlation, pairs.places};
}

} // namespace

std::vector<LaggedCorrelation> lagged(const std::vector<PlaceMonths> &places, qint64 leastPairs)
{
    std::vector<LaggedCorrelation> result;
    for (int lag = 0; lag <= LongestLag; ++lag) {
        if (const auto found = correlatedAt(places, lag, leastPairs, OverLags))
            result.push_back(*found);
    }
    return result;
}

std::optional<LaggedCorrelation> together(const std::vector<PlaceMonths> &places, qint64 leastPairs)
{
    return correlatedAt(places, 0, leastPairs, 0.05);
}

const LaggedCorrelation &LagFinding::best() const
{
    return *std::ranges::max_element(
        lags, {}, [](const LaggedCorrelation &one) { return std::abs(one.correlation.r); });
}

} // namespace headroom
