// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/priorityfacts.h"

#include "core/reports/hiddenunits.h"
#include "core/reports/hiding.h"
#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace headroom {

namespace {

Metric ofMeasure(Metric metric, const QString &measure)
{
    metric.bandings.removeIf([&](const Banding &one) { return one.measure != measure; });
    return metric;
}

/// By measure: whether the score of its answers alone is hidden at the unit, so that the scores of
/// the others and of all of them, here and at the siblings, give no hidden one away.
std::vector<bool> hiddenAt(
    const ReportSource &source, const std::vector<NodeTallies> &measures, UnitRef unit)
{
    if (measures.empty())
        return {};
    const bool isWhole = unit.level() == Level::Organisation;
    const QList<UnitRef> siblings =
        isWhole ? QList<UnitRef>{unit} : source.cube.children(unit.parent());
    CountGrid grid{{}, measures.size(), {}};
    for (const UnitRef &sibling : siblings) {
        for (const NodeTallies &measure : measures)
            grid.counts.push_back(fewestTold(measure.of(sibling)));
    }
    if (!isWhole)
        grid.hiddenTotals = hiddenAt(source, measures, unit.parent());
    const std::vector<bool> cells = hiddenCells(grid, source.limits.minimumForScore);
    const auto columns = static_cast<std::ptrdiff_t>(measures.size());
    const auto first = cells.begin() + columns * siblings.indexOf(unit);
    return {first, first + columns};
}

/// The measures of an indicator whose own scores are not shown beside that of the indicator.
QStringList hiddenMeasures(
    const ReportSource &source, const Metric &metric, const InsightFacts &facts)
{
    QStringList names;
    std::vector<NodeTallies> tallies;
    for (const Banding &banding : metric.bandings) {
        if (!source.columns->measures.contains(banding.measure))
            continue;
        names.append(banding.measure);
        tallies.emplace_back(source, ofMeasure(metric, banding.measure), facts.range);
    }
    const std::vector<bool> hidden = hiddenAt(source, tallies, facts.unit);
    QStringList result;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (hidden[static_cast<size_t>(i)])
            result.append(names[i]);
    }
    return result;
}

/// The drivers without those whose scores, beside that of their indicator, would give another away.
QList<Driver> shownDrivers(const InsightFacts &facts, const ReportSource &source)
{
    QList<Driver> drivers = facts.drivers.drivers;
    QHash<QString, QStringList> hidden; // by indicator
    for (const Driver &driver : std::as_const(drivers)) {
        const Metric *metric = source.catalogue.metric(driver.metric);
        if (driver.sharesMetric && metric != nullptr && !hidden.contains(driver.metric))
            hidden.insert(driver.metric, hiddenMeasures(source, *metric, facts));
    }
    drivers.removeIf(
        [&](const Driver &driver) { return hidden.value(driver.metric).contains(driver.measure); });
    return drivers;
}

} // namespace

std::optional<Metric> performanceMetric(const Catalogue &catalogue, const Driver &driver)
{
    const Metric *plain = catalogue.metric(driver.metric);
    if (plain == nullptr)
        return std::nullopt;
    const OwnColumn *own = catalogue.ownColumn(driver.measure);
    const bool isOnScale = own != nullptr && own->measure.kind != MeasureKind::Amount
        && own->measure.lowest && own->measure.highest;
    if (own != nullptr && !isOnScale)
        return own->withinNorm;
    if (plain->kind != MetricKind::Amount)
        return driver.sharesMetric ? ofMeasure(*plain, driver.measure) : *plain;
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
    const QList<Driver> drivers = shownDrivers(facts, source);
    QList<PriorityPoint> points;
    for (const Driver &driver : drivers) {
        const std::optional<Metric> metric = performanceMetric(source.catalogue, driver);
        if (!metric || !isShownFor(*metric, facts.unit))
            continue;
        const ScoreResult score = ShownScores(source, *metric, facts.range).of(facts.unit);
        if (const auto point = priorityPoint(driver, *metric, score))
            points.append(*point);
    }
    return prioritiesOf(std::move(points));
}

} // namespace headroom
