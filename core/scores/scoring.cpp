// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scoring.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {

namespace {

Interval clamped(const Metric &metric, Interval interval)
{
    const double low = std::min(metric.worst, metric.best);
    const double high = metric.kind == MetricKind::Amount ? std::numeric_limits<double>::infinity()
                                                          : std::max(metric.worst, metric.best);
    return {std::clamp(interval.low, low, high), std::clamp(interval.high, low, high)};
}

Interval meanInterval(const Metric &metric, const Tally &tally)
{
    if (tally.n < 2) {
        const double infinity = std::numeric_limits<double>::infinity();
        return {-infinity, infinity};
    }
    const SampleMoments moments = sampleMoments(tally, metric.resolution);
    const double n = static_cast<double>(tally.n);
    const boost::math::students_t student(n - 1);
    const double reach = boost::math::quantile(student, 0.975) * std::sqrt(moments.variance / n);
    return {moments.mean - reach, moments.mean + reach};
}

Interval netShareInterval(const Tally &tally)
{
    const AdjustedNetShare adjusted = adjustedNetShare(tally);
    const double reach = NormalQuantile95 * std::sqrt(adjusted.variance);
    return {100 * (adjusted.centre - reach), 100 * (adjusted.centre + reach)};
}

/// n sum of squares - (sum)^2: exact, so that equal values give exactly no variance.
double spread(const Tally &tally)
{
    return static_cast<double>(tally.n * tally.sumOfSquares - tally.sum * tally.sum);
}

} // namespace

const Banding *bandingFor(const Metric &metric, QStringView measure)
{
    const auto found = std::ranges::find_if(
        metric.bandings, [&](const Banding &banding) { return banding.measure == measure; });
    return found != metric.bandings.end() ? &*found : nullptr;
}

void addToTally(Tally &tally, const Metric &metric, QStringView measure, Steps value, qint64 count)
{
    if (const Banding *banding = bandingFor(metric, measure))
        addToTally(tally, *banding, value, count);
}

void addToTally(Tally &tally, const Banding &banding, Steps value, qint64 count)
{
    if (banding.validFrom && value < *banding.validFrom)
        return;
    const auto reaches = [&](Steps limit) {
        return banding.lowerIsFavourable ? value <= limit : value >= limit;
    };
    tally.n += count;
    if (reaches(banding.favourableFrom))
        tally.favourable += count;
    else if (reaches(banding.neutralFrom))
        tally.neutral += count;
    else
        tally.unfavourable += count;
    tally.sum += Int128(value) * count;
    tally.sumOfSquares += Int128(value) * value * count;
}

Fraction scoreValue(const Metric &metric, const Tally &tally)
{
    Q_ASSERT(tally.n > 0);
    switch (metric.kind) {
    case MetricKind::NetShare:
        return {100 * Int128(tally.favourable - tally.unfavourable), tally.n};
    case MetricKind::Share:
        return {100 * Int128(tally.favourable), tally.n};
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    return {tally.sum, (metric.kind == MetricKind::Sum ? 1 : Int128(tally.n)) * metric.resolution};
}

double scoreNumber(const Metric &metric, const Tally &tally)
{
    Q_ASSERT(tally.n > 0);
    const auto n = metric.kind == MetricKind::Sum ? 1.0 : static_cast<double>(tally.n);
    switch (metric.kind) {
    case MetricKind::NetShare:
        return 100 * static_cast<double>(tally.favourable - tally.unfavourable) / n;
    case MetricKind::Share:
        return 100 * static_cast<double>(tally.favourable) / n;
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    return static_cast<double>(tally.sum) / (n * static_cast<double>(metric.resolution));
}

double answerVariance(const Metric &metric, const Tally &tally)
{
    Q_ASSERT(tally.n > 0);
    const double n = static_cast<double>(tally.n);
    const double p = static_cast<double>(tally.favourable) / n;
    const double d = static_cast<double>(tally.unfavourable) / n;
    switch (metric.kind) {
    case MetricKind::NetShare:
        return 1e4 * (p + d - (p - d) * (p - d));
    case MetricKind::Share:
        return 1e4 * p * (1 - p);
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    const double resolution = static_cast<double>(metric.resolution);
    return spread(tally) / (n * n * resolution * resolution);
}

AdjustedNetShare adjustedNetShare(const Tally &tally)
{
    const double n = static_cast<double>(tally.n) + 3;
    const double p = (static_cast<double>(tally.favourable) + 0.75) / n;
    const double d = (static_cast<double>(tally.unfavourable) + 0.75) / n;
    const double centre = p - d;
    return {centre, (p + d - centre * centre) / n};
}

Interval wilsonInterval(qint64 favourable, qint64 n)
{
    Q_ASSERT(n > 0);
    const double count = static_cast<double>(n);
    const double p = static_cast<double>(favourable) / count;
    const double z2 = NormalQuantile95 * NormalQuantile95;
    const double centre = (p + z2 / (2 * count)) / (1 + z2 / count);
    const double reach = NormalQuantile95
        * std::sqrt(p * (1 - p) / count + z2 / (4 * count * count)) / (1 + z2 / count);
    return {std::max(0.0, centre - reach), std::min(1.0, centre + reach)};
}

SampleMoments sampleMoments(const Tally &tally, qint64 resolution)
{
    Q_ASSERT(tally.n > 0);
    const double n = static_cast<double>(tally.n);
    const double steps = static_cast<double>(resolution);
    SampleMoments moments;
    moments.mean = static_cast<double>(tally.sum) / (n * steps);
    if (tally.n > 1)
        moments.variance = spread(tally) / (n * (n - 1) * steps * steps);
    return moments;
}

Interval scoreInterval(const Metric &metric, const Tally &tally)
{
    Q_ASSERT(tally.n > 0);
    if (metric.ofMonths) {
        const double value = scoreNumber(metric, tally);
        return {value, value};
    }
    switch (metric.kind) {
    case MetricKind::NetShare:
        return clamped(metric, netShareInterval(tally));
    case MetricKind::Share: {
        const Interval share = wilsonInterval(tally.favourable, tally.n);
        return clamped(metric, {100 * share.low, 100 * share.high});
    }
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    return clamped(metric, meanInterval(metric, tally));
}

bool givesAway(const Tally &tally, const Limits &limits)
{
    return tally.beside > 0 && tally.beside < limits.minimumForScore;
}

ScoreResult scoreOf(const Metric &metric, const Tally &tally, const Limits &limits)
{
    if (tally.n == 0)
        return NoData{};
    if (metric.ofMonths)
        return Score{scoreValue(metric, tally), scoreInterval(metric, tally), tally, false};
    const bool withoutInterval = metric.kind == MetricKind::Amount && tally.n < 2;
    if (tally.n < limits.minimumForScore || withoutInterval)
        return TooFewAnswers{tally.n};
    if (givesAway(tally, limits))
        return Withheld{tally.n};
    return Score{scoreValue(metric, tally), scoreInterval(metric, tally), tally,
        tally.n < limits.minimumForVerdict};
}

qint64 minimumForScore(const Metric &metric, const Limits &limits)
{
    return metric.ofMonths ? 1 : limits.minimumForScore;
}

Fraction median(const Distribution &distribution, qint64 resolution)
{
    qint64 n = 0;
    for (const ValueCount &entry : distribution)
        n += entry.count;
    Q_ASSERT(n > 0);
    const auto valueAt = [&](qint64 rank) {
        qint64 passed = 0;
        for (const ValueCount &entry : distribution) {
            passed += entry.count;
            if (rank < passed)
                return entry.value;
        }
        return distribution.back().value;
    };
    return {Int128(valueAt((n - 1) / 2)) + valueAt(n / 2), Int128(2) * resolution};
}

} // namespace headroom
