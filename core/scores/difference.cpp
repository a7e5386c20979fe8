// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/difference.h"

#include "core/scores/scoring.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom {

namespace {

double twoSidedNormal(double z)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z)));
}

Difference netShareDifference(const Tally &before, const Tally &after)
{
    const AdjustedNetShare first = adjustedNetShare(before);
    const AdjustedNetShare second = adjustedNetShare(after);
    const double centre = second.centre - first.centre;
    const double error = std::sqrt(first.variance + second.variance);
    Difference result;
    result.z = centre / error;
    result.p = twoSidedNormal(result.z);
    result.interval = {std::max(-200.0, 100 * (centre - NormalQuantile95 * error)),
        std::min(200.0, 100 * (centre + NormalQuantile95 * error))};
    return result;
}

double share(const Tally &tally)
{
    return static_cast<double>(tally.favourable) / static_cast<double>(tally.n);
}

Interval newcombeInterval(const Tally &before, const Tally &after)
{
    const Interval first = wilsonInterval(before.favourable, before.n);
    const Interval second = wilsonInterval(after.favourable, after.n);
    const double p1 = share(before);
    const double p2 = share(after);
    return {p2 - p1 - std::hypot(p2 - second.low, first.high - p1),
        p2 - p1 + std::hypot(second.high - p2, p1 - first.low)};
}

Difference shareDifference(const Tally &before, const Tally &after)
{
    const double pooled = share(before + after);
    const double error = std::sqrt(pooled * (1 - pooled)
        * (1 / static_cast<double>(before.n) + 1 / static_cast<double>(after.n)));
    const Interval interval = newcombeInterval(before, after);
    Difference result;
    // Everyone the same on both sides: no difference, and no variance to divide by.
    if (error > 0) {
        result.z = (share(after) - share(before)) / error;
        result.p = twoSidedNormal(result.z);
    }
    result.interval = {100 * interval.low, 100 * interval.high};
    return result;
}

std::optional<Difference> meanDifference(
    const Metric &metric, const Tally &before, const Tally &after)
{
    if (before.n < 2 || after.n < 2)
        return std::nullopt;
    const SampleMoments first = sampleMoments(before, metric.resolution);
    const SampleMoments second = sampleMoments(after, metric.resolution);
    const double n1 = static_cast<double>(before.n);
    const double n2 = static_cast<double>(after.n);
    const double e1 = first.variance / n1;
    const double e2 = second.variance / n2;
    const double change = second.mean - first.mean;
    if (e1 + e2 <= 0) {
        if (scoreValue(metric, before) == scoreValue(metric, after))
            return Difference{};
        return std::nullopt;
    }
    const double freedom = (e1 + e2) * (e1 + e2) / (e1 * e1 / (n1 - 1) + e2 * e2 / (n2 - 1));
    const boost::math::students_t student(freedom);
    const double reach = boost::math::quantile(student, 0.975) * std::sqrt(e1 + e2);
    Difference result;
    result.z = change / std::sqrt(e1 + e2);
    result.p = 2 * boost::math::cdf(boost::math::complement(student, std::abs(result.z)));
    result.interval = {change - reach, change + reach};
    return result;
}

std::optional<Difference> testedDifference(
    const Metric &metric, const Tally &before, const Tally &after)
{
    switch (metric.kind) {
    case MetricKind::NetShare:
        return netShareDifference(before, after);
    case MetricKind::Share:
        return shareDifference(before, after);
    case MetricKind::Mean:
    case MetricKind::Amount:
        break;
    case MetricKind::Sum:
        return std::nullopt;
    }
    return meanDifference(metric, before, after);
}

/// A figure estimated from answers, with the variance of the estimate.
struct Estimate
{
    double value = 0;
    double variance = 0;
    double freedom = 0; ///< of the variance; 0 where it counts as known
};

/// after - before of the group, minus the same of the others.
using Contrast = std::array<Estimate, 4>;

double valueOf(const Contrast &contrast)
{
    return contrast[1].value - contrast[0].value - contrast[3].value + contrast[2].value;
}

/// Of a sum of variances (Satterthwaite 1946); 0 where they count as known.
double freedomOf(const Contrast &contrast, double variance)
{
    double divisor = 0;
    for (const Estimate &one : contrast) {
        if (one.freedom > 0)
            divisor += one.variance * one.variance / one.freedom;
    }
    return divisor > 0 ? variance * variance / divisor : 0;
}

std::optional<Difference> testedContrast(const Contrast &contrast)
{
    double variance = 0;
    for (const Estimate &one : contrast)
        variance += one.variance;
    if (variance <= 0)
        return std::nullopt;
    const double error = std::sqrt(variance);
    const double freedom = freedomOf(contrast, variance);
    Difference result;
    result.z = valueOf(contrast) / error;
    double reach = NormalQuantile95 * error;
    if (freedom > 0) {
        const boost::math::students_t student(freedom);
        reach = boost::math::quantile(student, 0.975) * error;
        result.p = 2 * boost::math::cdf(boost::math::complement(student, std::abs(result.z)));
    } else {
        result.p = twoSidedNormal(result.z);
    }
    result.interval = {valueOf(contrast) - reach, valueOf(contrast) + reach};
    return result;
}

Estimate netShareEstimate(const Tally &tally)
{
    const AdjustedNetShare adjusted = adjustedNetShare(tally);
    return {100 * adjusted.centre, 1e4 * adjusted.variance, 0};
}

Estimate shareEstimate(const Tally &tally)
{
    const double n = static_cast<double>(tally.n) + 1;
    const double p = (static_cast<double>(tally.favourable) + 0.5) / n;
    return {100 * p, 1e4 * p * (1 - p) / n, 0};
}

Estimate meanEstimate(const Metric &metric, const Tally &tally)
{
    const SampleMoments moments = sampleMoments(tally, metric.resolution);
    const double n = static_cast<double>(tally.n);
    return {moments.mean, moments.variance / n, n - 1};
}

std::optional<Estimate> estimateOf(const Metric &metric, const Tally &tally)
{
    switch (metric.kind) {
    case MetricKind::NetShare:
        return netShareEstimate(tally);
    case MetricKind::Share:
        return shareEstimate(tally);
    case MetricKind::Mean:
    case MetricKind::Amount:
        break;
    case MetricKind::Sum:
        return std::nullopt;
    }
    return tally.n < 2 ? std::nullopt : std::optional(meanEstimate(metric, tally));
}

double scoreChange(const Metric &metric, const BeforeAfter &group)
{
    return scoreValue(metric, group.after).toDouble() - scoreValue(metric, group.before).toDouble();
}

} // namespace

std::optional<Difference> differenceOfChanges(
    const Metric &metric, const BeforeAfter &group, const BeforeAfter &others)
{
    Contrast contrast;
    size_t place = 0;
    for (const Tally &tally : {group.before, group.after, others.before, others.after}) {
        Q_ASSERT(tally.n > 0);
        const std::optional<Estimate> estimate = estimateOf(metric, tally);
        if (!estimate)
            return std::nullopt;
        contrast[place++] = *estimate;
    }
    std::optional<Difference> result = testedContrast(contrast);
    if (result)
        result->change = scoreChange(metric, group) - scoreChange(metric, others);
    return result;
}

std::optional<Difference> differenceOf(
    const Metric &metric, const Tally &before, const Tally &after)
{
    Q_ASSERT(before.n > 0 && after.n > 0);
    std::optional<Difference> result = testedDifference(metric, before, after);
    if (result) {
        result->change =
            scoreValue(metric, after).toDouble() - scoreValue(metric, before).toDouble();
    }
    return result;
}

std::vector<bool> survivesFalseDiscovery(const std::vector<double> &p, double rate)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, {}, [&](size_t index) { return p[index]; });
    size_t survivors = 0;
    for (size_t rank = 1; rank <= order.size(); ++rank) {
        const double limit = rate * static_cast<double>(rank) / static_cast<double>(order.size());
        if (p[order[rank - 1]] <= limit)
            survivors = rank;
    }
    std::vector<bool> result(p.size(), false);
    for (size_t i = 0; i < survivors; ++i)
        result[order[i]] = true;
    return result;
}

} // namespace headroom
