// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/priorityfacts.h"

#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

std::optional<Metric> performanceMetric(const Catalogue &catalogue, const Driver &driver)
{
    const Metric *plain = catalogue.metric(driver.metric);
    if (plain == nullptr)
        return std::nullopt;
    if (plain->kind != MetricKind::Amount) {
        Metric own = *plain;
        if (driver.sharesMetric)
            own.bandings.removeIf(
                [&](const Banding &one) { return one.measure != driver.measure; });
        return own;
    }
    const QList<Metric> &metrics = catalogue.metrics();
    const auto found = std::ranges::find_if(metrics, [&](const Metric &metric) {
        return isOwnPerformance(catalogue, metric) && !plain->bandings.isEmpty()
            && metric.bandings.first().measure == plain->bandings.first().measure;
    });
    return found == metrics.end() ? std::nullopt : std::optional(*found);
}

Priorities priorityFacts(const InsightFacts &facts, const ReportSource &source)
{
    if (!shownScore(facts.score))
        return {};
    QList<PriorityPoint> points;
    for (const Driver &driver : facts.drivers.drivers) {
        const std::optional<Metric> metric = performanceMetric(source.catalogue, driver);
        if (!metric || !isShownFor(*metric, facts.unit))
            continue;
        const NodeTallies tallies(source, *metric, facts.range);
        const ScoreResult score = scoreOf(*metric, tallies.of(facts.unit), source.limits);
        if (const auto point = priorityPoint(driver, *metric, score))
            points.append(*point);
    }
    return prioritiesOf(std::move(points));
}

} // namespace headroom
