// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/results/roundresults.h"

#include "core/reports/hiding.h"
#include "core/reports/nodetallies.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/roundneeds.h"
#include "core/reports/rounds/targetfacts.h"
#include "core/reports/signatures/signedsheet.h"
#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

/// The results of one indicator.
class Results
{
public:
    Results(const ReportSource &source, const FixedRound &fixed, const FixedTarget &target)
        : m_source(source)
        , m_fixed(fixed)
        , m_target(target)
        , m_metric(*source.catalogue.metric(target.asked.metric))
    {
        countAnswers();
    }

    QList<TargetResult> all() const
    {
        const std::vector<bool> starts = hidden(m_target.baseline);
        const std::vector<bool> ends = hidden(m_tallies);
        QList<TargetResult> results;
        for (size_t i = 0; i < m_target.outcome.units.size(); ++i)
            results.append(result(i, starts[i], ends[i]));
        return results;
    }

    QList<TargetResult> alone(UnitRef unit) const
    {
        const auto &units = m_target.outcome.units;
        const auto found = std::ranges::find(units, unit, &CascadeTarget::unit);
        if (found == units.end())
            return {};
        const auto place = static_cast<size_t>(found - units.begin());
        const qint64 minimum = minimumForScore(m_metric, m_fixed.limits);
        return {result(place, m_target.baseline[place].n < minimum, false)};
    }

private:
    void countAnswers()
    {
        const std::vector<CascadeTarget> &units = m_target.outcome.units;
        m_tallies.resize(units.size());
        const Round &round = m_fixed.round;
        const QDate last = std::min(round.ends, m_source.calendar->answers.last);
        if (last < round.starts)
            return;
        const NodeTallies tallies(
            m_source, m_metric, {round.starts, last}, levelsFor(round, m_metric));
        for (size_t i = 0; i < units.size(); ++i)
            m_tallies[i] = tallies.of(units[i].unit);
    }

    std::vector<bool> hidden(const std::vector<Tally> &tallies) const
    {
        QList<UnitRef> nodes;
        std::vector<qint64> counts;
        for (size_t i = 0; i < tallies.size(); ++i) {
            nodes.append(m_target.outcome.units[i].unit);
            counts.push_back(tallies[i].n);
        }
        return hiddenNodes(nodes, counts, minimumForScore(m_metric, m_fixed.limits));
    }

    TargetResult result(size_t place, bool startIsHidden, bool resultIsHidden) const
    {
        const CascadeTarget &unit = m_target.outcome.units[place];
        TargetResult result;
        result.unit = unit.unit;
        result.metric = m_metric.id;
        if (!startIsHidden || m_target.asked.start == StartRule::Drawn)
            result.start = unit.start;
        result.proposed = result.target = unit.target;
        takeAgreed(result);
        result.result = scoreOf(m_metric, m_tallies[place], m_fixed.limits);
        if (resultIsHidden)
            result.result = withheld(result.result);
        result.recordChanged = m_source.isRecordChanged(m_fixed.round.id, result.unit);
        if (result.recordChanged)
            return result;
        judge(result, unit.start);
        result.needed = neededIn(m_fixed.round, *m_source.calendar, m_metric,
            {m_target.baseline[place].n, result.result, result.target});
        return result;
    }

    void takeAgreed(TargetResult &result) const
    {
        const SignedSheet *sheet = m_source.signedSheet(m_fixed.round.id, result.unit);
        const SignedTarget *agreed = sheet != nullptr ? sheet->target(m_metric.id) : nullptr;
        if (agreed == nullptr)
            return;
        result.target = agreed->agreed;
        result.reason = agreed->reason;
    }

    void judge(TargetResult &result, double start) const
    {
        const Score *score = shownScore(result.result);
        if (score == nullptr)
            return;
        const bool hasWay = m_metric.lowerIsBetter ? result.target < start : result.target > start;
        if (hasWay && result.start)
            result.attained = attainment(start, result.target, score->toDouble());
        result.reached = printsAsReached(
            score->toDouble(), result.target, m_metric.decimals, m_metric.lowerIsBetter);
        if (!score->indicative)
            result.verdict = verdictOn(score->interval, result.target, m_metric.lowerIsBetter);
    }

    const ReportSource &m_source;
    const FixedRound &m_fixed;
    const FixedTarget &m_target;
    Metric m_metric;
    std::vector<Tally> m_tallies; ///< by unit of the outcome, since the round started
};

void addWeighed(RoundResults &results, const FixedRound &fixed)
{
    QHash<UnitRef, QList<WeighedPart>> parts;
    for (const TargetResult &result : std::as_const(results.results)) {
        const FixedTarget *target = fixed.target(result.metric);
        parts[result.unit].append({target->asked.weight, result.attained});
    }
    for (const auto &[unit, list] : parts.asKeyValueRange()) {
        if (const std::optional<WeighedResult> weighed = weighedResult(list))
            results.weighed.insert(unit, *weighed);
    }
}

template <typename Choose>
Result<RoundResults> resultsBy(const ReportSource &source, const Round &round, Choose choose)
{
    if (source.isRoundChanged(round.id))
        return failure(ErrorKind::RoundRecordChanged, {}, {round.name});
    const FixedRound *fixed = source.fixedRound(round.id);
    if (fixed == nullptr)
        return failure(ErrorKind::RoundIsNotFixed, {}, {round.name});
    if (!source.calendar)
        return failure(ErrorKind::NoAnswers);
    RoundResults results{fixed->round.name, fixed->round.starts, fixed->round.ends,
        fixed->round.starts <= source.calendar->today, fixed->round.ends < source.calendar->today,
        {}};
    for (const FixedTarget &target : fixed->targets) {
        if (source.catalogue.metric(target.asked.metric) != nullptr)
            results.results += choose(Results(source, *fixed, target));
    }
    addWeighed(results, *fixed);
    return results;
}

} // namespace

Result<RoundResults> roundResults(const ReportSource &source, const Round &round)
{
    return resultsBy(source, round, [](const Results &results) { return results.all(); });
}

Result<QList<TargetResult>> indicatorResults(
    const ReportSource &source, const Round &round, const QString &metric)
{
    if (source.isRoundChanged(round.id))
        return failure(ErrorKind::RoundRecordChanged, {}, {round.name});
    const FixedRound *fixed = source.fixedRound(round.id);
    if (fixed == nullptr)
        return failure(ErrorKind::RoundIsNotFixed, {}, {round.name});
    if (!source.calendar)
        return failure(ErrorKind::NoAnswers);
    const FixedTarget *target = fixed->target(metric);
    if (target == nullptr || source.catalogue.metric(metric) == nullptr)
        return failure(ErrorKind::NoTarget, {}, {metric});
    return Results(source, *fixed, *target).all();
}

Result<RoundResults> unitResults(const ReportSource &source, const Round &round, UnitRef unit)
{
    return resultsBy(source, round, [unit](const Results &results) { return results.alone(unit); });
}

} // namespace headroom
