// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/sheetfacts.h"

#include "core/base/rounding.h"
#include "core/reports/indicators.h"
#include "core/reports/nodetallies.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/roundneeds.h"
#include "core/reports/shownactions.h"
#include "core/reports/signatures/signedfacts.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int ShareDecimals = 3; ///< in which shares are printed: tenths of a percent

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
        , m_limits(source.limits)
    {
        addBeginning();
        if (source.calendar && round.starts <= source.calendar->today) {
            const QDate lastAnswer = source.calendar->answers.last;
            const QDate last = std::min(round.ends, std::max(round.starts, lastAnswer));
            m_soFarRange = {round.starts, last};
            m_soFar = NodeTallies(source, metric, m_soFarRange, levelsFor(round, metric));
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
        indicator.lastYear = score(m_lastYear.value(unit));
        indicator.now = score(m_baseline.value(unit));
        indicator.start = target->start;
        indicator.target = target->target;
        indicator.status = target->status;
        indicator.lockReason = lockReason(unit);
        addWay(indicator);
        indicator.milestones = milestonesOf(indicator, m_round.starts, m_round.ends);
        if (m_soFar)
            indicator.soFar = score(m_soFar->of(unit));
        indicator.verdict = verdictSoFar(indicator, m_metric);
        indicator.needed = needed(indicator);
        if (unit.level() == Level::Organisation)
            indicator.mix = roundMix(m_source, m_round, m_metric.id);
        addOmissions(indicator, unit);
        indicator.weight = m_facts.asked.weight;
        indicator.trend = trend(unit);
        return indicator;
    }

private:
    /// The counts that the round started from: of a fixed one those that were agreed.
    void addBeginning()
    {
        const std::vector<CascadeTarget> &units = m_facts.outcome.units;
        if (const FixedRound *fixed = m_source.fixedRound(m_round.id)) {
            m_limits = fixed->limits;
            const FixedTarget &target = *fixed->target(m_metric.id);
            for (size_t i = 0; i < units.size(); ++i) {
                m_baseline.insert(units[i].unit, target.baseline[i]);
                m_lastYear.insert(units[i].unit, target.yearBefore[i]);
            }
            return;
        }
        const Levels levels = levelsFor(m_round, m_metric);
        const NodeTallies baseline(m_source, m_metric, m_round.baseline, levels);
        const NodeTallies lastYear(m_source, m_metric, yearBefore(m_round.baseline), levels);
        for (const CascadeTarget &unit : units) {
            m_baseline.insert(unit.unit, baseline.of(unit.unit));
            m_lastYear.insert(unit.unit, lastYear.of(unit.unit));
        }
    }

    ScoreResult score(const Tally &tally) const { return scoreOf(m_metric, tally, m_limits); }

    void addOmissions(SheetIndicator &indicator, UnitRef unit) const
    {
        const auto add = [&](SheetOmission::Of of, const CountedScore &counted) {
            if (const auto both = bothScores(m_source, m_metric, counted, m_limits))
                indicator.omissions.append({of, *both});
        };
        const FixedRound *fixed = m_source.fixedRound(m_round.id);
        const QDateTime frozenAt = fixed != nullptr ? fixed->at : QDateTime();
        add(SheetOmission::Of::YearBefore,
            {unit, yearBefore(m_round.baseline), m_lastYear.value(unit), frozenAt});
        add(SheetOmission::Of::Baseline,
            {unit, m_round.baseline, m_baseline.value(unit), frozenAt});
        if (m_soFar)
            add(SheetOmission::Of::SoFar, {unit, m_soFarRange, m_soFar->of(unit)});
    }

    QString lockReason(UnitRef unit) const
    {
        const QList<Lock> &locks = m_facts.asked.locks;
        const auto lock = std::ranges::find(locks, unit, &Lock::unit);
        return lock != locks.end() ? lock->reason : QString();
    }

    void addWay(SheetIndicator &indicator) const
    {
        indicator.organisationNow = m_facts.outcome.current;
        indicator.organisationTarget = m_facts.asked.target;
        indicator.share = m_facts.outcome.share;
        indicator.method = m_facts.asked.method;
        indicator.startRule = m_facts.asked.start;
        indicator.bounds = m_facts.asked.bounds;
        const TargetScale scale = TargetScale::of(m_metric, indicator.bounds);
        if (indicator.start == scale.best)
            return;
        const double own = closedShare(indicator.start, indicator.target, scale);
        if (roundHalfUp(own, ShareDecimals) != roundHalfUp(indicator.share, ShareDecimals))
            indicator.ownShare = own;
    }

    std::optional<Needed> needed(const SheetIndicator &indicator) const
    {
        if (!indicator.soFar || m_source.fixedRound(m_round.id) == nullptr)
            return std::nullopt;
        return neededIn(m_round, *m_source.calendar, m_metric,
            {indicator.n, *indicator.soFar, indicator.target});
    }

    Series trend(UnitRef unit) const
    {
        if (!m_source.calendar)
            return {};
        const ScoreCube cube = m_source.cubeOf(levelsFor(m_round, m_metric));
        const SeriesSource source{cube, *m_source.columns, *m_source.calendar, m_limits};
        return seriesOf(source, m_metric, unit, Granularity::Month,
            m_source.calendar->resolve(PeriodPreset::LastTwentyFourMonths));
    }

    const ReportSource &m_source;
    const Round &m_round;
    Metric m_metric;
    TargetFacts m_facts;
    Limits m_limits;
    QHash<UnitRef, Tally> m_lastYear;
    QHash<UnitRef, Tally> m_baseline;
    DateRange m_soFarRange;
    std::optional<NodeTallies> m_soFar; ///< absent before the round starts
    QHash<UnitRef, CascadeTarget> m_targets;
};

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

/// Names, limits and files as they were when the round was fixed.
void takeAgreed(SheetFacts &facts, const FixedRound &fixed)
{
    const UnitRef unit = facts.unit;
    facts.organisation = fixed.organisation;
    facts.name = unit.depth() == 0 ? fixed.organisation : fixed.names.value(unit.id(), facts.name);
    facts.places = placesAbove(unit, [&](UnitId id) { return fixed.names.value(id); });
    facts.limits = fixed.limits;
    facts.importedFiles = fixed.importedFiles;
    facts.checkCode = checkCode(fixed, unit);
    facts.fixedOn = fixed.at.toLocalTime().date();
}

SheetFacts headOf(const ReportSource &source, const Round &round, UnitRef unit)
{
    const Organisation &organisation = source.organisation;
    SheetFacts facts;
    facts.unit = unit;
    facts.organisation = organisation.name();
    facts.logo = source.logo;
    facts.name = unit.depth() == 0 ? organisation.name() : organisation.unitName(unit.id());
    facts.places = placesAbove(unit, [&](UnitId id) { return organisation.unitName(id); });
    if (unit.level() == Level::Employee && !unit.has(Level::Function))
        facts.function = organisation.unitName(source.functions.value(unit.id()));
    facts.round = round.name;
    facts.starts = round.starts;
    facts.ends = round.ends;
    facts.baseline = round.baseline;
    if (source.calendar)
        facts.printed = source.calendar->today;
    facts.limits = source.limits;
    facts.importedFiles = source.importedFiles;
    if (const FixedRound *fixed = source.fixedRound(round.id))
        takeAgreed(facts, *fixed);
    else
        facts.actions = openActions(source, unit);
    return facts;
}

/// What stands beside the targets on the sheets: of a fixed round what was kept with it.
struct Beside
{
    QHash<UnitRef, SaidMost> said;
    QList<Subgoal> subgoals;

    static Beside of(const ReportSource &source, const Round &complete, const QList<UnitRef> &units)
    {
        if (const FixedRound *fixed = source.fixedRound(complete.id))
            return {fixed->said, fixed->subgoals};
        return {saidMost(source, complete), headroom::subgoals(source, complete, units)};
    }

    void addTo(SheetFacts &facts) const
    {
        if (said.contains(facts.unit))
            facts.said = said.value(facts.unit);
        for (const Subgoal &subgoal : subgoals) {
            const auto now = subgoal.values.constFind(facts.unit);
            if (now != subgoal.values.cend())
                facts.subgoals.append({subgoal.indicator, subgoal.goal, *now});
        }
    }
};

std::optional<WeighedResult> weighedSoFar(const SheetFacts &facts, const Catalogue &catalogue)
{
    QList<WeighedPart> parts;
    for (const SheetIndicator &indicator : facts.indicators) {
        WeighedPart part{indicator.weight, std::nullopt};
        const Score *score = indicator.soFar ? shownScore(*indicator.soFar) : nullptr;
        const bool isLower = catalogue.metric(indicator.metric)->lowerIsBetter;
        const bool hasWay =
            isLower ? indicator.target < indicator.start : indicator.target > indicator.start;
        if (score != nullptr && hasWay && !facts.recordChanged)
            part.attained = attainment(indicator.start, indicator.target, score->toDouble());
        parts.append(part);
    }
    return weighedResult(parts);
}

} // namespace

Result<QList<SheetFacts>> sheetFacts(
    const ReportSource &source, const Round &round, const QList<UnitRef> &units)
{
    if (source.isRoundChanged(round.id))
        return failure(ErrorKind::RoundRecordChanged, {}, {round.name});
    const auto isSigned = [&](UnitRef unit) {
        return source.signedSheet(round.id, unit) != nullptr;
    };
    if (!source.calendar && !std::ranges::all_of(units, isSigned))
        return failure(ErrorKind::NoAnswers);
    const Round complete = withNorms(source, round);
    const Result<std::vector<IndicatorMaker>> makers = indicatorMakers(source, complete, round);
    if (!makers)
        return tl::unexpected(makers.error());
    const Beside beside = Beside::of(source, complete, units);
    const QList<UnitRef> numbers = numberedUnits(source, round);
    QList<SheetFacts> sheets;
    for (const UnitRef &unit : units) {
        SheetFacts facts = headOf(source, round, unit);
        facts.number = static_cast<int>(numbers.indexOf(unit)) + 1;
        for (const IndicatorMaker &maker : *makers) {
            if (const std::optional<SheetIndicator> indicator = maker.indicator(unit))
                facts.indicators.append(*indicator);
        }
        beside.addTo(facts);
        facts.recordChanged = source.isRecordChanged(round.id, unit);
        if (const SignedSheet *sheet = source.signedSheet(round.id, unit))
            takeSigned(facts, *sheet, source);
        facts.weighed = weighedSoFar(facts, source.catalogue);
        sheets.append(facts);
    }
    return sheets;
}

Result<QList<SheetFacts>> sheetsToPrint(
    const ReportSource &source, const Round &round, const QList<UnitRef> &units)
{
    return sheetFacts(source, round, units).map([](QList<SheetFacts> sheets) {
        sheets.removeIf([](const SheetFacts &facts) { return facts.indicators.isEmpty(); });
        return sheets;
    });
}

std::vector<Milestone> milestonesOf(const SheetIndicator &indicator, QDate starts, QDate ends)
{
    const bool sameForAll = indicator.method == ShareMethod::SameValue;
    return quarterMilestones(
        starts, ends, sameForAll ? indicator.target : indicator.start, indicator.target);
}

std::optional<Verdict> verdictSoFar(const SheetIndicator &indicator, const Metric &metric)
{
    const Score *result = indicator.soFar ? shownScore(*indicator.soFar) : nullptr;
    if (!result || result->indicative)
        return std::nullopt;
    return verdictOn(result->interval, indicator.target, metric.lowerIsBetter);
}

Round withNorms(const ReportSource &source, const Round &round)
{
    Round result = round;
    if (const FixedRound *fixed = source.fixedRound(round.id)) {
        result.levels = fixed->round.levels;
        result.targets.clear();
        for (const FixedTarget &target : fixed->targets)
            result.targets.append(target.asked);
        return result;
    }
    for (const Metric &metric : source.metricsWithAnswers()) {
        if (metric.norm && metric.kind == MetricKind::Share && !round.target(metric.id)) {
            result.targets.append(
                {metric.id, *metric.norm, ShareMethod::SameValue, StartRule::Raw, {}});
        }
    }
    return result;
}

DateRange yearBefore(const DateRange &baseline)
{
    return {baseline.first.addMonths(-12), baseline.first.addDays(-1)};
}

QList<UnitRef> numberedUnits(const ReportSource &source, const Round &round)
{
    if (source.isRoundChanged(round.id))
        return {};
    if (const FixedRound *fixed = source.fixedRound(round.id))
        return fixed->sheets;
    QList<UnitRef> units = sheetUnits(source, round);
    for (const UnitRef &unit : activeNodes(source, round.baseline.first, round.levels)) {
        if (!units.contains(unit))
            units.append(unit);
    }
    return units;
}

QList<UnitRef> sheetUnits(const ReportSource &source, const Round &round)
{
    if (source.isRoundChanged(round.id))
        return {};
    const FixedRound *fixed = source.fixedRound(round.id);
    const Level level = sheetLevel(fixed != nullptr ? fixed->round.levels : round.levels);
    QList<UnitRef> units;
    for (const UnitRef &unit : fixed != nullptr
            ? fixed->sheets
            : activeNodes(source, round.baseline.first, round.levels)) {
        if (unit.level() == level && (unit.id() != UnknownUnit || unit.depth() == 0))
            units.append(unit);
    }
    return units;
}

Level sheetLevel(const Levels &levels)
{
    if (levels.contains(Level::Employee))
        return Level::Employee;
    return levels.isEmpty() ? Level::Organisation : levels.last();
}

} // namespace headroom
