// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/priorityfacts.h"

#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

const Metric *performanceMetric(const Catalogue &catalogue, const QString &driver)
{
    const Metric *plain = catalogue.metric(driver);
    if (plain == nullptr || plain->kind != MetricKind::Amount)
        return plain;
    const QList<Metric> &metrics = catalogue.metrics();
    const auto found = std::ranges::find_if(metrics, [&](const Metric &metric) {
        return isOwnPerformance(catalogue, metric) && !plain->bandings.isEmpty()
            && metric.bandings.first().measure == plain->bandings.first().measure;
    });
    return found == metrics.end() ? nullptr : &*found;
}

Priorities priorityFacts(const InsightFacts &facts, const ReportSource &source)
{
    if (!shownScore(facts.score))
        return {};
    QList<PriorityPoint> points;
    for (const Driver &driver : facts.drivers.drivers) {
        const Metric *metric = performanceMetric(source.catalogue, driver.metric);
        if (metric == nullptr || !isShownFor(*metric, facts.unit))
            continue;
        const NodeTallies tallies(source, *metric, facts.range);
        const ScoreResult score = scoreOf(*metric, tallies.of(facts.unit), source.limits);
        if (const auto point = priorityPoint(driver, *metric, score))
            points.append(*point);
    }
    return prioritiesOf(std::move(points));
}

} // namespace headroom
