// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/needed.h"

#include "core/base/rounding.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

Int128 floorOf(Int128 numerator, Int128 denominator)
{
    const Int128 whole = numerator / denominator;
    return whole * denominator > numerator ? whole - 1 : whole;
}

Int128 ceilingOf(Int128 numerator, Int128 denominator)
{
    return -floorOf(-numerator, denominator);
}

Int128 powerOfTen(int exponent)
{
    Int128 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// The score is balance times factor over n times divisor: the balance of a score's tally.
struct Terms
{
    Int128 balance = 0;
    Int128 factor = 1;
    Int128 divisor = 1;
};

Terms termsOf(const Metric &metric, const Tally &tally)
{
    switch (metric.kind) {
    case MetricKind::NetShare:
        return {Int128(tally.favourable) - tally.unfavourable, 100, 1};
    case MetricKind::Share:
        return {tally.favourable, 100, 1};
    case MetricKind::Mean:
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    return {tally.sum, 1, metric.resolution};
}

/// The balance of n answers that prints just as good as the target. Halves are printed away from
/// zero: a half below a target above zero is printed as the target, below any other it is not.
Int128 leastBalance(const Metric &metric, const Terms &terms, double target, Int128 n)
{
    const qint64 printed = roundHalfUp(target, metric.decimals);
    const Int128 scale = 2 * powerOfTen(metric.decimals) * terms.factor;
    const Int128 half = metric.lowerIsBetter ? 1 : -1;
    const Int128 limit = (2 * Int128(printed) + half) * n * terms.divisor;
    const bool limitCounts = metric.lowerIsBetter ? printed < 0 : printed > 0;
    if (metric.lowerIsBetter)
        return limitCounts ? floorOf(limit, scale) : ceilingOf(limit, scale) - 1;
    return limitCounts ? ceilingOf(limit, scale) : floorOf(limit, scale) + 1;
}

/// What so many answers can bring together.
struct Reach
{
    Int128 least = 0;
    std::optional<Int128> most; ///< absent where the scale has no end
};

Reach reachOf(const Metric &metric, Int128 answers)
{
    const auto inSteps = [&](double value) {
        return Int128(std::llround(value * static_cast<double>(metric.resolution))) * answers;
    };
    switch (metric.kind) {
    case MetricKind::NetShare:
        return {-answers, answers};
    case MetricKind::Share:
        return {0, answers};
    case MetricKind::Mean:
        return {inSteps(std::min(metric.worst, metric.best)),
            inSteps(std::max(metric.worst, metric.best))};
    case MetricKind::Amount:
    case MetricKind::Sum:
        break;
    }
    return {0, std::nullopt};
}

Outlook outlookOf(const Needed &needed, const Reach &reach, bool lowerIsBetter)
{
    const bool tooLow = needed.balance <= reach.least;
    const bool beyond = reach.most && needed.balance > *reach.most;
    if (!lowerIsBetter)
        return tooLow ? Outlook::Certain : beyond ? Outlook::OutOfReach : Outlook::Open;
    if (needed.balance < reach.least)
        return Outlook::OutOfReach;
    return reach.most && needed.balance >= *reach.most ? Outlook::Certain : Outlook::Open;
}

qint64 safeMean(const Metric &metric, const Needed &needed)
{
    const Int128 numerator = needed.balance * powerOfTen(metric.decimals);
    const Int128 denominator = Int128(needed.answers) * metric.resolution;
    return static_cast<qint64>(
        metric.lowerIsBetter ? floorOf(numerator, denominator) : ceilingOf(numerator, denominator));
}

} // namespace

Needed neededFor(const Metric &metric, const Tally &soFar, double target, qint64 answers)
{
    Q_ASSERT(answers >= 0 && metric.kind != MetricKind::Sum);
    const Terms terms = termsOf(metric, soFar);
    const auto reaches = [&](Int128 balance, Int128 least) {
        return metric.lowerIsBetter ? balance <= least : balance >= least;
    };
    Needed needed;
    needed.answers = answers;
    needed.reachedNow =
        soFar.n > 0 && reaches(terms.balance, leastBalance(metric, terms, target, soFar.n));
    if (answers == 0) {
        needed.outlook = needed.reachedNow ? Outlook::Certain : Outlook::OutOfReach;
        return needed;
    }
    const Int128 n = Int128(soFar.n) + answers;
    needed.balance = leastBalance(metric, terms, target, n) - terms.balance;
    needed.outlook = outlookOf(needed, reachOf(metric, answers), metric.lowerIsBetter);
    if (metric.kind == MetricKind::Mean || metric.kind == MetricKind::Amount)
        needed.mean = safeMean(metric, needed);
    return needed;
}

qint64 answersAtPace(qint64 counted, qint64 countedDays, qint64 days)
{
    Q_ASSERT(countedDays > 0 && days >= 0);
    return static_cast<qint64>((2 * Int128(counted) * days + countedDays) / (2 * countedDays));
}

} // namespace headroom
