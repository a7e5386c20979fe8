// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/spending.h"

#include "core/scores/difference.h"
#include "core/scores/scoring.h"

namespace headroom {

namespace {

constexpr double EndOfMoney = 1e13; ///< beyond any amount that can be imported

/// How amounts are averaged: a mean in cents that no end of a scale cuts off.
Metric meanOfMoney()
{
    Metric metric;
    metric.kind = MetricKind::Mean;
    metric.resolution = 100;
    metric.worst = -EndOfMoney;
    metric.best = EndOfMoney;
    return metric;
}

void addAmount(SpendingGroups &groups, const Banding &recommendation, Steps given, Steps amount)
{
    if (recommendation.validFrom && given < *recommendation.validFrom)
        return;
    Tally &group = given >= recommendation.favourableFrom ? groups.promoters
        : given >= recommendation.neutralFrom             ? groups.passives
                                                          : groups.detractors;
    ++group.n;
    group.sum += amount;
    group.sumOfSquares += Int128(amount) * amount;
}

RangedEuros times(double factor, const RangedEuros &euros)
{
    RangedEuros result{factor * euros.value, std::nullopt};
    if (euros.interval)
        result.interval = Interval{factor * euros.interval->low, factor * euros.interval->high};
    return result;
}

/// What a promoter spends more than a customer of another group.
RangedEuros gainFrom(const Tally &others, const Tally &promoters)
{
    const Metric metric = meanOfMoney();
    RangedEuros gain{scoreNumber(metric, promoters) - scoreNumber(metric, others), std::nullopt};
    if (const auto difference = differenceOf(metric, others, promoters);
        difference && others.n > 1 && promoters.n > 1)
        gain.interval = difference->interval;
    return gain;
}

} // namespace

std::optional<SpendingGroups> spendingOf(
    const AnswerColumns &columns, const Banding &recommendation, const AnswerScope &scope)
{
    const qsizetype amount = columns.measures.indexOf(SpendingMeasure);
    const qsizetype given = columns.measures.indexOf(recommendation.measure);
    if (amount < 0 || given < 0)
        return std::nullopt;
    SpendingGroups groups;
    bool isImported = false;
    const PackedColumn &amounts = columns.values[static_cast<size_t>(amount)];
    const PackedColumn &recommendations = columns.values[static_cast<size_t>(given)];
    const ScopeTest test(columns, scope);
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (amounts[row] == NoValue)
            continue;
        isImported = true;
        if (recommendations[row] != NoValue && test.contains(row))
            addAmount(groups, recommendation, recommendations[row], amounts[row]);
    }
    return isImported ? std::optional(groups) : std::nullopt;
}

SpendingGroups spendingOf(
    const std::vector<OrderPair> &pairs, const Banding &recommendation, const DateRange &range)
{
    const DayNumber first = dayNumber(range.first);
    const DayNumber last = dayNumber(range.last);
    SpendingGroups groups;
    for (const OrderPair &pair : pairs) {
        if (pair.day >= first && pair.day <= last)
            addAmount(groups, recommendation, pair.rating, pair.amount);
    }
    return groups;
}

std::optional<RangedEuros> valueOfGroup(const Tally &amounts, double timesAYear)
{
    if (amounts.n == 0)
        return std::nullopt;
    const Metric metric = meanOfMoney();
    RangedEuros value{scoreNumber(metric, amounts), std::nullopt};
    if (amounts.n > 1)
        value.interval = scoreInterval(metric, amounts);
    return times(timesAYear, value);
}

std::optional<PointRanges> pointRanges(
    const SpendingGroups &groups, double customers, double timesAYear)
{
    if (groups.promoters.n == 0 || groups.passives.n == 0 || groups.detractors.n == 0)
        return std::nullopt;
    const RangedEuros ofDetractor =
        times(timesAYear, gainFrom(groups.detractors, groups.promoters));
    const RangedEuros ofPassive = times(timesAYear, gainFrom(groups.passives, groups.promoters));
    return PointRanges{
        times(customers / 200, ofDetractor), times(customers / 100, ofPassive), ofDetractor};
}

} // namespace headroom
