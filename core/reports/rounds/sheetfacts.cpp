// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/sheetfacts.h"

#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

/// One indicator of a round, computed once for all sheets.
class IndicatorMaker
{
public:
    IndicatorMaker(const ReportSource &source, const Round &round, const Metric &metric,
        const TargetFacts &facts)
        : m_source(source)
        , m_round(round)
        , m_metric(metric)
        , m_facts(facts)
        , m_lastYear(source, metric, yearBefore(round.baseline))
        , m_baseline(source, metric, round.baseline)
    {
        const QDate lastAnswer = source.calendar->answers.last;
        if (round.starts <= source.calendar->today) {
            const QDate last = std::min(round.ends, std::max(round.starts, lastAnswer));
            m_soFar = NodeTallies(source, metric, {round.starts, last});
        }
        for (const CascadeTarget &unit : m_facts.outcome.units)
            m_targets.insert(unit.unit, unit);
    }

    std::optional<SheetIndicator> indicator(UnitRef unit) const
    {
        const auto target = m_targets.constFind(unit);
        if (target == m_targets.constEnd() || !isShownFor(m_metric, unit))
            return std::nullopt;
        SheetIndicator indicator;
        indicator.metric = m_metric.id;
        indicator.n = target->n;
        indicator.lastYear = score(m_lastYear.of(unit));
        indicator.now = score(m_baseline.of(unit));
        indicator.start = target->start;
        indicator.target = target->target;
        indicator.status = target->status;
        indicator.lockReason = lockReason(unit);
        // Where everyone has the same target, as with a norm, it holds from the first day on.
        const bool sameForAll = m_facts.asked.method == ShareMethod::SameValue;
        indicator.milestones = quarterMilestones(m_round.starts, m_round.ends,
            sameForAll ? target->target : target->start, target->target);
        addResult(indicator, unit);
        addWay(indicator);
        indicator.trend = trend(unit);
        return indicator;
    }

private:
    static DateRange yearBefore(const DateRange &baseline)
    {
        return {baseline.first.addMonths(-12), baseline.first.addDays(-1)};
    }

    ScoreResult score(const Tally &tally) const
    {
        return scoreOf(m_metric, tally, m_source.limits);
    }

    QString lockReason(UnitRef unit) const
    {
        const QList<Lock> &locks = m_facts.asked.locks;
        const auto lock = std::ranges::find(locks, unit, &Lock::unit);
        return lock != locks.end() ? lock->reason : QString();
    }

    void addResult(SheetIndicator &indicator, UnitRef unit) const
    {
        if (!m_soFar)
            return;
        indicator.soFar = score(m_soFar->of(unit));
        const Score *result = shownScore(*indicator.soFar);
        if (result && !result->indicative) {
            indicator.verdict =
                verdictOn(result->interval, indicator.target, m_metric.lowerIsBetter);
        }
    }

    void addWay(SheetIndicator &indicator) const
    {
        indicator.organisationNow = m_facts.outcome.current;
        indicator.organisationTarget = m_facts.asked.target;
        indicator.share = m_facts.outcome.share;
        indicator.method = m_facts.asked.method;
        indicator.startRule = m_facts.asked.start;
    }

    Series trend(UnitRef unit) const
    {
        const SeriesSource source{
            m_source.cube, *m_source.columns, *m_source.calendar, m_source.limits};
        return seriesOf(source, m_metric, unit, Granularity::Month,
            m_source.calendar->resolve(PeriodPreset::LastTwentyFourMonths));
    }

    const ReportSource &m_source;
    const Round &m_round;
    Metric m_metric;
    TargetFacts m_facts;
    NodeTallies m_lastYear;
    NodeTallies m_baseline;
    std::optional<NodeTallies> m_soFar; ///< absent before the round starts
    QHash<UnitRef, CascadeTarget> m_targets;
};

/// The round, and beside its targets the norms that hold for everyone.
Round withNorms(const ReportSource &source, const Round &round)
{
    Round result = round;
    for (const Metric &metric : source.metricsWithAnswers()) {
        if (metric.norm && metric.kind == MetricKind::Share && !round.target(metric.id)) {
            result.targets.append(
                {metric.id, *metric.norm, ShareMethod::SameValue, StartRule::Raw, {}});
        }
    }
    return result;
}

Result<std::vector<IndicatorMaker>> indicatorMakers(
    const ReportSource &source, const Round &round, const Round &asked)
{
    std::vector<IndicatorMaker> makers;
    for (const MetricTarget &target : round.targets) {
        const Result<TargetFacts> facts = targetFacts(source, round, target.metric);
        if (facts) {
            makers.emplace_back(source, round, *source.catalogue.metric(target.metric), *facts);
        } else if (asked.target(target.metric)) {
            return tl::unexpected(facts.error());
        }
    }
    return makers;
}

QList<UnitRef> numbered(const ReportSource &source, const Round &round)
{
    QList<UnitRef> units = sheetUnits(source, round);
    for (const UnitRef &unit : activeNodes(source, round.baseline.first)) {
        if (!units.contains(unit))
            units.append(unit);
    }
    return units;
}

SheetFacts headOf(const ReportSource &source, const Round &round, UnitRef unit)
{
    const Organisation &organisation = source.organisation;
    SheetFacts facts;
    facts.unit = unit;
    facts.organisation = organisation.name();
    switch (unit.level) {
    case Level::Organisation:
        facts.name = organisation.name();
        break;
    case Level::Location:
        facts.name = organisation.unitName(unit.location);
        break;
    case Level::Employee:
        facts.name = organisation.unitName(unit.employee);
        facts.location = organisation.unitName(unit.location);
        facts.function = organisation.unitName(source.functions.value(unit.employee));
        break;
    }
    facts.round = round.name;
    facts.starts = round.starts;
    facts.ends = round.ends;
    facts.baseline = round.baseline;
    facts.printed = source.calendar->today;
    facts.limits = source.limits;
    facts.importedFiles = source.importedFiles;
    return facts;
}

} // namespace

Result<QList<SheetFacts>> sheetFacts(
    const ReportSource &source, const Round &round, const QList<UnitRef> &units)
{
    if (!source.calendar)
        return failure(ErrorKind::NoAnswers);
    const Round complete = withNorms(source, round);
    const Result<std::vector<IndicatorMaker>> makers = indicatorMakers(source, complete, round);
    if (!makers)
        return tl::unexpected(makers.error());
    const QList<UnitRef> numbers = numbered(source, round);
    QList<SheetFacts> sheets;
    for (const UnitRef &unit : units) {
        SheetFacts facts = headOf(source, round, unit);
        facts.number = static_cast<int>(numbers.indexOf(unit)) + 1;
        for (const IndicatorMaker &maker : *makers) {
            if (const std::optional<SheetIndicator> indicator = maker.indicator(unit))
                facts.indicators.append(*indicator);
        }
        sheets.append(facts);
    }
    return sheets;
}

QList<UnitRef> sheetUnits(const ReportSource &source, const Round &round)
{
    QList<UnitRef> units;
    for (const UnitRef &unit : activeNodes(source, round.baseline.first)) {
        if (unit.level == Level::Employee && unit.employee != UnknownUnit)
            units.append(unit);
    }
    return units;
}

} // namespace headroom
