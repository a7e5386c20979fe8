// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/insightfacts.h"

#include "core/base/inparallel.h"
#include "core/base/sharedprogress.h"
#include "core/reports/hiddenunits.h"
#include "core/reports/indicators.h"
#include "core/reports/insight/lagfacts.h"
#include "core/reports/insight/monthsperformance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace headroom {

namespace {

bool isNamed(const Performance &performance)
{
    return performance.unit.level() == Level::Employee ? performance.unit.employee() != UnknownUnit
                                                       : performance.unit.location() != UnknownUnit;
}

/// Of the catalogue, then of own indicators that are read from a column and have a norm; what
/// customers say about themselves is no performance of ours.
QList<Metric> ownPerformances(const ReportSource &source)
{
    QList<Metric> result = source.metricsWithAnswers();
    result.removeIf(
        [&](const Metric &metric) { return !isOwnPerformance(source.catalogue, metric); });
    const QList<OwnColumn> columns = source.ownColumnsWithAnswers();
    for (const OwnColumn &own : columns) {
        if (own.withinNorm && own.measure.kind != MeasureKind::Rating)
            result.append(*own.withinNorm);
    }
    return result;
}

/// Takes performances in where they belong, or leaves them out.
class PerformanceTaker
{
public:
    PerformanceTaker(InsightFacts &facts, const ReportSource &source, const Metric &metric)
        : m_facts(facts)
        , m_source(source)
        , m_metric(metric)
        , m_scores(source, metric, facts.range)
    {
    }

    void take(const Performance &performance)
    {
        if (performance.n < leastPairs(m_source.limits))
            return;
        if (performance.unit == m_facts.unit)
            m_facts.subjects.append(performance);
        else if (isNamed(performance) && isShownFor(m_metric, performance.unit)
            && isMetButNotSatisfied(performance) && shownScore(m_scores.of(performance.unit)))
            m_facts.notSatisfied.append(performance);
    }

    void finish()
    {
        std::ranges::stable_sort(
            m_facts.notSatisfied, std::ranges::greater(), &Performance::shareDissatisfied);
    }

private:
    InsightFacts &m_facts;
    const ReportSource &m_source;
    const Metric &m_metric;
    ShownScores m_scores;
};

void compareWithPerception(
    InsightFacts &facts, const ReportSource &source, const Metric &metric, Progress &progress)
{
    const QList<Metric> subjects = ownPerformances(source);
    PerformanceTaker taker(facts, source, metric);
    for (qsizetype i = 0; i < subjects.size() && progress.report(i, subjects.size()); ++i) {
        const QList<Performance> found = performanceOf(
            *source.columns, source.catalogue, subjects[i], metric, {facts.unit, facts.range});
        for (const Performance &performance : found)
            taker.take(performance);
    }
    const QList<Performance> ofMonths = monthsPerformances(source, metric, facts.unit, facts.range);
    for (const Performance &performance : ofMonths)
        taker.take(performance);
    taker.finish();
}

std::optional<SpendingGroups> spendingIn(const ReportSource &source, const DateRange &range)
{
    const Metric *nps = source.catalogue.metric(QStringLiteral("nps"));
    if (nps == nullptr)
        return std::nullopt;
    const AnswerColumns &columns = *source.columns;
    return spendingOf(
        columns.whole ? *columns.whole : columns, nps->bandings.first(), {UnitRef(), range});
}

} // namespace

qint64 leastPairs(const Limits &limits)
{
    return std::max(limits.minimumForScore, limits.minimumForVerdict);
}

bool hidesGroups(const Performance &performance, const Limits &limits)
{
    const auto isFew = [&](qint64 n) { return n < limits.minimumForScore; };
    return performance.months || isFew(performance.within) || isFew(performance.outside());
}

InsightFacts insightFacts(
    const ReportSource &source, const Selection &selection, Progress &progress)
{
    InsightFacts facts;
    const std::optional<Metric> metric = chosenIndicator(source, selection.metric);
    if (!source.calendar || !metric)
        return facts;
    facts.metric = metric->id;
    facts.unit = selection.unit;
    facts.range = source.calendar->resolve(selection.period);
    facts.isPerception = isPerception(source.catalogue, *metric);
    facts.spending = spendingIn(source, facts.range);
    if (isShownFor(*metric, facts.unit))
        facts.score = ShownScores(source, *metric, facts.range).of(facts.unit);
    if (!shownScore(facts.score) || metric->ofMonths || !progress.report(0, 0))
        return facts;
    // Each fills places of its own in the facts.
    SharedProgress shared(progress);
    const std::array<std::function<void()>, 4> parts{
        [&] {
            facts.drivers = driversOf(*source.columns, source.catalogue, *metric,
                {facts.unit, facts.range}, leastPairs(source.limits));
        },
        [&] {
            if (facts.isPerception)
                compareWithPerception(facts, source, *metric, shared);
        },
        [&] { facts.journey = journeyFacts(source, *metric, selection); },
        [&] {
            facts.lags = lagFacts(source, *metric, selection);
            facts.staff = staffFinding(source, *metric, selection);
        }};
    inParallel(parts.size(), [&](size_t i) {
        if (shared.report(0, 0))
            parts[i]();
    });
    return facts;
}

InsightFacts withOrders(InsightFacts facts, const OrderFindings &orders, const ReportSource &source)
{
    if (orders.spending)
        facts.spending = orders.spending;
    if (!shownScore(facts.score))
        return facts;
    QList<Driver> &drivers = facts.drivers.drivers;
    for (Driver driver : orders.drivers) {
        if (driver.correlation.n < leastPairs(source.limits))
            continue;
        const auto known = std::ranges::find(drivers, driver.measure, &Driver::measure);
        if (known == drivers.end()) {
            drivers.append(driver);
        } else {
            driver.weight = known->weight;
            *known = driver;
        }
    }
    markSharedMetrics(drivers);
    std::ranges::stable_sort(drivers, std::ranges::greater(),
        [](const Driver &driver) { return std::abs(driver.correlation.r); });
    const Metric *metric = source.catalogue.metric(facts.metric);
    if (!facts.isPerception || metric == nullptr)
        return facts;
    PerformanceTaker taker(facts, source, *metric);
    for (const Performance &performance : orders.performances) {
        const auto isOld = [&](const Performance &old) {
            return old.subject == performance.subject && old.unit == performance.unit;
        };
        facts.subjects.removeIf(isOld);
        facts.notSatisfied.removeIf(isOld);
        taker.take(performance);
    }
    taker.finish();
    return facts;
}

} // namespace headroom
