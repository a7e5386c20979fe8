// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/insightfacts.h"

#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

bool isNamed(const Performance &performance)
{
    return performance.unit.level == Level::Employee ? performance.unit.employee != UnknownUnit
                                                     : performance.unit.location != UnknownUnit;
}

QList<Metric> ownPerformances(const ReportSource &source)
{
    QList<Metric> result = source.metricsWithAnswers();
    result.removeIf(
        [&](const Metric &metric) { return !isOwnPerformance(source.catalogue, metric); });
    return result;
}

void compareWithPerception(
    InsightFacts &facts, const ReportSource &source, const Metric &metric, Progress &progress)
{
    const qint64 least = leastPairs(source.limits);
    const QList<Metric> subjects = ownPerformances(source);
    for (qsizetype i = 0; i < subjects.size() && progress.report(i, subjects.size()); ++i) {
        const QList<Performance> found = performanceOf(
            *source.columns, source.catalogue, subjects[i], metric, {facts.unit, facts.range});
        for (const Performance &performance : found) {
            if (performance.n < least)
                continue;
            if (performance.unit == facts.unit)
                facts.subjects.append(performance);
            else if (isNamed(performance) && isShownFor(metric, performance.unit)
                && isMetButNotSatisfied(performance))
                facts.notSatisfied.append(performance);
        }
    }
    std::ranges::stable_sort(
        facts.notSatisfied, std::ranges::greater(), &Performance::shareDissatisfied);
}

} // namespace

qint64 leastPairs(const Limits &limits)
{
    return std::max(limits.minimumForScore, limits.minimumForVerdict);
}

bool hidesGroups(const Performance &performance, const Limits &limits)
{
    const auto isFew = [&](qint64 n) { return n < limits.minimumForScore; };
    return isFew(performance.within) || isFew(performance.outside());
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
    if (isShownFor(*metric, facts.unit))
        facts.score = scoreOf(
            *metric, NodeTallies(source, *metric, facts.range).of(facts.unit), source.limits);
    if (!shownScore(facts.score) || metric->ofMonths || !progress.report(0, 0))
        return facts;
    facts.drivers = driversOf(*source.columns, source.catalogue, *metric, {facts.unit, facts.range},
        leastPairs(source.limits));
    if (facts.isPerception)
        compareWithPerception(facts, source, *metric, progress);
    return facts;
}

} // namespace headroom
