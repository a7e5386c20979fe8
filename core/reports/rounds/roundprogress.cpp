// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/roundprogress.h"

#include "core/reports/hiddenunits.h"
#include "core/reports/hiding.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signedsheet.h"
#include "core/scores/scoring.h"

namespace headroom {

namespace {

/// What was signed goes before what was proposed.
double agreedTarget(
    const ReportSource &source, const Round &round, const Metric &metric, const CascadeTarget &unit)
{
    const SignedSheet *sheet = source.signedSheet(round.id, unit.unit);
    const SignedTarget *target = sheet != nullptr ? sheet->target(metric.id) : nullptr;
    return target != nullptr ? target->agreed : unit.target;
}

/// Where a node of any round stands in the tree of locations and their employees; nothing for what
/// has no place there.
std::optional<UnitRef> usualPlace(UnitRef unit)
{
    if (unit.level() == Level::Location)
        return UnitRef::atLocation(unit.id());
    if (unit.level() == Level::Employee && unit.has(Level::Location))
        return UnitRef::employeeAt(unit.location(), unit.id());
    return std::nullopt;
}

} // namespace

std::optional<RoundProgress> RoundProgress::of(
    const ReportSource &source, const Round &round, const Metric &metric)
{
    if (!source.calendar || !round.target(metric.id))
        return std::nullopt;
    const Result<TargetFacts> facts = targetFacts(source, round, metric.id);
    if (!facts)
        return std::nullopt;
    RoundProgress progress(source, round, metric);
    if (const FixedRound *fixed = source.fixedRound(round.id))
        progress.m_limits = fixed->limits;
    for (const CascadeTarget &unit : facts->outcome.units) {
        if (const std::optional<UnitRef> place = usualPlace(unit.unit))
            progress.m_usual[*place].append(unit.unit);
        if (source.isRecordChanged(round.id, unit.unit))
            continue; // what was agreed is not known
        progress.m_ways.insert(unit.unit, {unit.start, agreedTarget(source, round, metric, unit)});
    }
    progress.findHidden();
    return progress;
}

RoundProgress::RoundProgress(const ReportSource &source, const Round &round, const Metric &metric)
    : m_metric(metric)
    , m_limits(source.limits)
    , m_starts(round.starts)
    , m_ends(round.ends)
    , m_begun(round.starts <= source.calendar->today)
    , m_lastAnswer(source.calendar->answers.last)
{
    if (m_begun && round.starts <= m_lastAnswer)
        m_result = NodeTallies(source, metric, {round.starts, std::min(round.ends, m_lastAnswer)},
            levelsFor(round, metric));
}

void RoundProgress::findHidden()
{
    if (!m_result)
        return;
    HiddenUnits hidden(*m_result, minimumForScore(m_metric, m_limits));
    for (auto way = m_ways.keyBegin(); way != m_ways.keyEnd(); ++way) {
        if (hidden.inAny(*way))
            m_hidden.insert(*way);
    }
}

ScoreResult RoundProgress::result(UnitRef node) const
{
    const ScoreResult score = scoreOf(m_metric, m_result->of(node), m_limits);
    return m_hidden.contains(node) ? withheld(score) : score;
}

std::optional<UnitRef> RoundProgress::nodeOf(UnitRef unit) const
{
    if (m_ways.contains(unit))
        return unit;
    const QList<UnitRef> nodes = m_usual.value(unit);
    return nodes.size() == 1 && m_ways.contains(nodes.first()) ? std::optional(nodes.first())
                                                               : std::nullopt;
}

std::optional<TargetProgress> RoundProgress::progress(UnitRef unit) const
{
    const std::optional<UnitRef> node = nodeOf(unit);
    if (!node)
        return std::nullopt;
    const auto way = m_ways.constFind(*node);
    TargetProgress progress;
    progress.start = way->start;
    progress.target = way->target;
    progress.ends = m_ends;
    if (!m_begun)
        progress.opens = m_starts;
    if (!m_result)
        return progress;
    const ScoreResult since = result(*node);
    progress.answers = answerCount(since);
    if (const Score *score = shownScore(since)) {
        progress.attained = attainment(way->start, way->target, score->toDouble());
        if (!score->indicative)
            progress.verdict = verdictOn(score->interval, way->target, m_metric.lowerIsBetter);
    }
    return progress;
}

std::optional<RoundProgress::Pace> RoundProgress::pace(UnitRef unit) const
{
    const std::optional<UnitRef> node = nodeOf(unit);
    if (!node || !m_result)
        return std::nullopt;
    const auto way = m_ways.constFind(*node);
    const ScoreResult since = result(*node);
    const Score *score = shownScore(since);
    if (!score || score->indicative)
        return std::nullopt;
    return Pace{*score, paceOn(m_lastAnswer, m_starts, m_ends, way->start, way->target)};
}

} // namespace headroom
