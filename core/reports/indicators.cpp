// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/indicators.h"

#include <algorithm>

namespace headroom {

namespace {

bool isCovered(const Metric &metric, const QStringList &measures)
{
    return std::ranges::all_of(metric.bandings,
        [&](const Banding &banding) { return measures.contains(banding.measure); });
}

} // namespace

QList<Metric> distinctIndicators(const ReportSource &source, const QString &chosen)
{
    QList<Metric> candidates = source.metricsWithAnswers();
    std::ranges::stable_partition(
        candidates, [&](const Metric &metric) { return metric.id == chosen; });
    QList<Metric> result;
    QStringList measures;
    for (const Metric &metric : candidates) {
        if (isCovered(metric, measures))
            continue;
        result.append(metric);
        for (const Banding &banding : metric.bandings)
            measures.append(banding.measure);
    }
    return result;
}

std::optional<Metric> chosenIndicator(const ReportSource &source, const QString &chosen)
{
    if (const Metric *metric = source.catalogue.metric(chosen))
        return *metric;
    const QList<Metric> metrics = source.metricsWithAnswers();
    return metrics.isEmpty() ? std::nullopt : std::optional(metrics.first());
}

bool isShownFor(const Metric &metric, UnitRef node)
{
    return node.level() != Level::Employee || !metric.neverPerEmployee;
}

} // namespace headroom
