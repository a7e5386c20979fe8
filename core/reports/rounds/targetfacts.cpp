// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/targetfacts.h"

#include "core/reports/hiding.h"
#include "core/reports/nodetallies.h"
#include "core/reports/rounds/fixedround.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

/// Nobody is asked anything on account of answers that name no one, unless there are such answers.
bool isLeftOut(const CascadeNode &node)
{
    return node.unit.depth() > 0 && node.unit.id() == UnknownUnit && node.tally.n == 0;
}

/// count: the answers of a unit.
template <typename Unit, typename Count>
std::vector<bool> hiddenUnits(
    const std::vector<Unit> &units, const Count &count, const Limits &limits)
{
    QList<UnitRef> nodes;
    std::vector<qint64> counts;
    for (const Unit &unit : units) {
        nodes.append(unit.unit);
        counts.push_back(count(unit));
    }
    return hiddenNodes(nodes, counts, limits.minimumForScore);
}

std::vector<bool> hiddenUnits(const CascadeOutcome &outcome, const Limits &limits)
{
    return hiddenUnits(
        outcome.units, [](const CascadeTarget &unit) { return unit.n; }, limits);
}

Result<CascadeRequest> requestFor(
    const ReportSource &source, const Round &round, const QString &metricId)
{
    const Metric *metric = source.catalogue.metric(metricId);
    if (!metric)
        return failure(ErrorKind::UnknownMetric, {}, {metricId});
    if (metric->ofMonths)
        return failure(ErrorKind::FigureOfMonths, {}, {metricId});
    const MetricTarget *asked = round.target(metricId);
    if (!asked)
        return failure(ErrorKind::NoTarget, {}, {metricId});
    CascadeRequest request;
    request.metric = *metric;
    request.nodes = cascadeNodes(source, *metric, round.baseline, levelsFor(round, *metric));
    const qint64 n = request.nodes.empty() ? 0 : request.nodes.front().tally.n;
    if (const qint64 least = source.limits.minimumForScore; n > 0 && n < least) {
        return failure(
            ErrorKind::TooFewAnswers, {}, {metricId, QString::number(n), QString::number(least)});
    }
    request.target = asked->target;
    request.method = asked->method;
    request.start = asked->start;
    request.locks = asked->locks;
    request.bounds = asked->bounds;
    request.limits = source.limits;
    request.hidden = hiddenUnits(
        request.nodes, [](const CascadeNode &node) { return node.tally.n; }, source.limits);
    return request;
}

/// With the name of the unit whose lock is best loosened.
Error named(Error error, const ReportSource &source, const CascadeRequest &request)
{
    const std::optional<UnitRef> unit = lockToLoosen(request);
    if (error.kind == ErrorKind::LocksLeaveNothing && unit) {
        QStringList names;
        for (int step = unit->depth(); step-- > 0;)
            names.append(source.organisation.unitName(unit->step(step).unit));
        names.removeAll(QString());
        error.arguments.append(names.join(QStringLiteral(", ")));
    }
    return error;
}

/// The score of the organisation in a calendar year, when all of it is there.
std::optional<double> yearScore(const ReportSource &source, const Metric &metric, int year)
{
    const Period period = Period::containing(Granularity::Year, QDate(year, 1, 1));
    const DataCalendar calendar = source.calendar->of(metric);
    if (calendar.isOpen(period) || monthNumber(calendar.answers.first) > monthNumber({year, 1, 1}))
        return std::nullopt;
    const MonthRange months{monthNumber(period.range.first), monthNumber(period.range.last)};
    const Tally tally = source.cube.tally(metric, UnitRef::organisation(), months);
    if (!shownScore(scoreOf(metric, tally, source.limits)))
        return std::nullopt;
    return scoreNumber(metric, tally);
}

QList<YearlyRise> yearlyRises(const ReportSource &source, const Metric &metric)
{
    QList<YearlyRise> rises;
    if (!source.calendar)
        return rises;
    const DateRange &answers = source.calendar->answers;
    for (int year = answers.first.year() + 1; year <= answers.last.year(); ++year) {
        const std::optional<double> before = yearScore(source, metric, year - 1);
        const std::optional<double> now = yearScore(source, metric, year);
        if (before && now)
            rises.append({year, *now - *before});
    }
    return rises;
}

MethodComparison comparison(ShareMethod method, CascadeOutcome outcome, bool lowerIsBetter)
{
    MethodComparison result;
    result.method = method;
    for (size_t i = 1; i < outcome.units.size(); ++i) {
        const CascadeTarget &unit = outcome.units[i];
        const double rise = lowerIsBetter ? unit.start - unit.target : unit.target - unit.start;
        result.impossible += unit.impossible ? 1 : 0;
        result.lowered += unit.n > 0 && rise < -1e-9 ? 1 : 0;
    }
    result.outcome = std::move(outcome);
    return result;
}

} // namespace

std::vector<CascadeNode> cascadeNodes(
    const ReportSource &source, const Metric &metric, DateRange baseline, const Levels &levels)
{
    const NodeTallies tallies(source, metric, baseline, levels);
    std::vector<CascadeNode> nodes;
    QHash<UnitRef, int> places;
    for (const UnitRef &unit : activeNodes(source, baseline.first, levels)) {
        CascadeNode node{unit, -1, tallies.of(unit)};
        if (unit.depth() > 0) {
            const auto parent = places.constFind(unit.parent());
            if (parent == places.constEnd())
                continue; // it was left out
            node.parent = *parent;
        }
        if (isLeftOut(node))
            continue;
        places.insert(unit, static_cast<int>(nodes.size()));
        nodes.push_back(node);
    }
    return nodes;
}

Levels levelsFor(const Round &round, const Metric &metric)
{
    Levels levels = round.levels;
    if (metric.neverPerEmployee)
        levels.removeAll(Level::Employee);
    return levels;
}

Result<CascadeOutcome> sharedOut(
    const ReportSource &source, const Round &round, const QString &metric)
{
    return requestFor(source, round, metric).and_then([&](const CascadeRequest &request) {
        return shareOut(request).map_error(
            [&](const Error &error) { return named(error, source, request); });
    });
}

Result<TargetFacts> targetFacts(
    const ReportSource &source, const Round &round, const QString &metric)
{
    if (source.isRoundChanged(round.id))
        return failure(ErrorKind::RoundRecordChanged, {}, {round.name});
    TargetFacts facts;
    facts.baseline = round.baseline;
    if (const FixedRound *fixed = source.fixedRound(round.id)) {
        const FixedTarget *target = fixed->target(metric);
        if (target == nullptr)
            return failure(ErrorKind::NoTarget, {}, {metric});
        facts.asked = target->asked;
        facts.outcome = target->outcome;
        facts.hidden = hiddenUnits(facts.outcome, fixed->limits);
    } else {
        Result<CascadeOutcome> outcome = sharedOut(source, round, metric);
        if (!outcome)
            return tl::unexpected(outcome.error());
        facts.asked = *round.target(metric);
        facts.outcome = std::move(*outcome);
        facts.hidden = hiddenUnits(facts.outcome, source.limits);
    }
    for (size_t i = 0; i < facts.hidden.size(); ++i) {
        if (facts.hidden[i])
            facts.outcome.units[i].score.reset();
    }
    facts.history = yearlyRises(source, *source.catalogue.metric(metric));
    return facts;
}

QList<MethodComparison> compareMethods(
    const ReportSource &source, const Round &round, const QString &metric)
{
    QList<MethodComparison> comparisons;
    Result<CascadeRequest> request = requestFor(source, round, metric);
    if (!request)
        return comparisons;
    for (const ShareMethod method :
        {ShareMethod::Headroom, ShareMethod::Points, ShareMethod::SameValue}) {
        request->method = method;
        if (Result<CascadeOutcome> outcome = shareOut(*request)) {
            comparisons.append(
                comparison(method, std::move(*outcome), request->metric.lowerIsBetter));
        }
    }
    return comparisons;
}

} // namespace headroom
