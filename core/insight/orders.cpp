// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/orders.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

const Metric *metricOf(const Catalogue &catalogue, const QString &measure, bool isShare)
{
    for (const Metric &metric : catalogue.metrics()) {
        const bool isMadeOfIt = !metric.bandings.isEmpty()
            && metric.bandings.first().measure == measure && !metric.ofMonths;
        if (isMadeOfIt && isShare && isOwnPerformance(catalogue, metric))
            return &metric;
        const bool isPlain =
            metric.kind == MetricKind::Amount || isOwnPerformance(catalogue, metric);
        const Measure *stored = catalogue.measure(measure);
        const bool fits = stored != nullptr
            && (stored->kind != MeasureKind::Amount || metric.kind == MetricKind::Amount);
        if (isMadeOfIt && !isShare && isPlain && fits)
            return &metric;
    }
    return nullptr;
}

bool isInside(const OrderPair &pair, const AnswerScope &scope)
{
    const bool isDay =
        pair.day >= dayNumber(scope.range.first) && pair.day <= dayNumber(scope.range.last);
    const UnitRef &within = scope.within;
    return isDay && (within.level() == Level::Organisation || pair.location == within.location())
        && (within.level() != Level::Employee || pair.employee == within.employee());
}

bool reaches(const Banding &banding, Steps value, Steps bound)
{
    return banding.lowerIsFavourable ? value <= bound : value >= bound;
}

void addDriver(OrderFindings &findings, const std::vector<OrderPair> &pairs,
    const OrderMeasure &measure, const Metric &indicator)
{
    std::vector<double> ratings;
    std::vector<double> amounts;
    for (const OrderPair &pair : pairs) {
        ratings.push_back(static_cast<double>(pair.rating));
        amounts.push_back(static_cast<double>(pair.amount));
    }
    const auto correlation = correlationOf(amounts, ratings);
    if (!correlation)
        return;
    const bool turns = measure.plain.lowerIsBetter != indicator.lowerIsBetter;
    findings.drivers.append({measure.plain.id, measure.measure, {}, false, *correlation,
        measure.plain.lowerIsBetter, turns ? -correlation->r : correlation->r, std::nullopt});
}

void addPerformances(OrderFindings &findings, const std::vector<OrderPair> &pairs,
    const Metric &share, const Banding &rating, const UnitRef &within)
{
    const Banding &norm = share.bandings.first();
    std::map<UnitRef, Performance> units;
    const auto count = [&](const UnitRef &unit, const OrderPair &pair) {
        Performance &counts = units[unit];
        counts.unit = unit;
        const bool isWithin = reaches(norm, pair.amount, norm.favourableFrom);
        const bool isBad = !reaches(rating, pair.rating, rating.neutralFrom);
        ++counts.n;
        counts.within += isWithin ? 1 : 0;
        counts.dissatisfied += isBad ? 1 : 0;
        counts.dissatisfiedWithin += isWithin && isBad ? 1 : 0;
    };
    for (const OrderPair &pair : pairs) {
        count(within, pair);
        if (within.level() == Level::Organisation)
            count(UnitRef::atLocation(pair.location), pair);
        else if (within.level() == Level::Location)
            count(UnitRef::employeeAt(pair.location, pair.employee), pair);
    }
    for (auto &[unit, counts] : units) {
        counts.subject = share.id;
        counts.norm = share.norm;
        findings.performances.append(counts);
    }
}

} // namespace

QList<OrderMeasure> orderMeasures(const Catalogue &catalogue)
{
    QList<OrderMeasure> result;
    for (const Measure &measure : catalogue.measures()) {
        const Metric *plain = metricOf(catalogue, measure.id, false);
        const Metric *share = metricOf(catalogue, measure.id, true);
        if (plain != nullptr)
            result.append({measure.id, *plain,
                share != nullptr ? std::optional(*share) : std::optional<Metric>()});
    }
    return result;
}

void addPairs(OrderFindings &findings, const std::vector<OrderPair> &pairs,
    const OrderMeasure &measure, const Metric &indicator, const Banding &rating,
    const AnswerScope &scope)
{
    std::vector<OrderPair> inside;
    std::ranges::copy_if(pairs, std::back_inserter(inside), [&](const OrderPair &pair) {
        return isInside(pair, scope) && (!rating.validFrom || pair.rating >= *rating.validFrom);
    });
    addDriver(findings, inside, measure, indicator);
    if (measure.share && !inside.empty())
        addPerformances(findings, inside, *measure.share, rating, scope.within);
}

} // namespace headroom
