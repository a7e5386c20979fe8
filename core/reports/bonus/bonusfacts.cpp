// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusfacts.h"

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/rounds/fixedround.h"

#include <algorithm>

namespace headroom {

namespace {

using ResultKey = std::pair<QString, UnitRef>;

/// The results of all rounds that a scheme counts, by round.
using RoundTables = QHash<RoundId, QHash<ResultKey, TargetResult>>;

Result<RoundTables> resultTables(const ReportSource &source, const BonusScheme &scheme)
{
    RoundTables tables;
    for (const BonusPart &part : scheme.parts) {
        if (part.weight == 0 || tables.contains(part.round))
            continue;
        const FixedRound *fixed = source.fixedRound(part.round);
        Round round;
        round.id = part.round;
        const auto results = roundResults(source, fixed != nullptr ? fixed->round : round);
        if (!results)
            return tl::unexpected(results.error());
        for (const TargetResult &result : results->results)
            tables[part.round].insert({result.metric, result.unit}, result);
    }
    return tables;
}

NoBonus whyNoScore(const ScoreResult &result)
{
    if (std::holds_alternative<TooFewAnswers>(result))
        return NoBonus::TooFewAnswers;
    return std::holds_alternative<Withheld>(result) ? NoBonus::Withheld : NoBonus::NoAnswers;
}

NoBonus whyNoFigure(const TargetResult &result)
{
    if (result.recordChanged)
        return NoBonus::RecordChanged;
    if (shownScore(result.result) == nullptr)
        return whyNoScore(result.result);
    if (!result.start)
        return NoBonus::StartHidden;
    if (!result.attained)
        return NoBonus::NoWay;
    if (!result.verdict)
        return NoBonus::TooFewForVerdict;
    return *result.verdict == Verdict::CannotBeTold ? NoBonus::CannotBeTold : NoBonus::None;
}

class Lines
{
public:
    Lines(const ReportSource &source, const BonusScheme &scheme, const RoundTables &tables)
        : m_source(source)
        , m_scheme(scheme)
        , m_tables(tables)
    {
    }

    BonusLine line(UnitRef unit) const
    {
        BonusLine line;
        line.unit = unit;
        double total = 0;
        bool isWhole = true;
        for (const BonusPart &part : m_scheme.parts) {
            if (part.weight == 0)
                continue;
            line.parts.append(partResult(part, unit));
            const std::optional<double> paid = line.parts.last().paid;
            isWhole = isWhole && paid;
            total += paid.value_or(0) * part.weight / FullWeight;
            line.unreachable += unreachable(line.parts.last());
        }
        if (isWhole && !line.parts.isEmpty())
            line.proposed = total;
        if (m_source.bonuses) {
            line.decision = m_source.bonuses->decision(m_scheme.round, unit);
            if (const auto *changed = m_source.bonuses->changedDecision(m_scheme.round, unit))
                line.changed = changed->id;
        }
        return line;
    }

private:
    BonusPartResult partResult(const BonusPart &part, UnitRef unit) const
    {
        BonusPartResult found;
        found.part = part;
        const auto table = m_tables.value(part.round);
        const auto result = table.constFind({part.metric, unit});
        if (result == table.cend()) {
            found.why = NoBonus::NoTarget;
            return found;
        }
        found.n = answerCount(result->result);
        found.start = result->start;
        found.target = result->target;
        if (const Score *score = shownScore(result->result))
            found.result = score->toDouble();
        found.verdict = result->verdict;
        found.attained = result->attained;
        found.why = whyNoFigure(*result);
        if (found.why == NoBonus::None)
            found.paid = paidShare(m_scheme.ladder, *found.attained);
        return found;
    }

    QList<UnreachableStep> unreachable(const BonusPartResult &part) const
    {
        const Metric *metric = m_source.catalogue.metric(part.part.metric);
        const bool hasWay = metric != nullptr && part.start
            && (metric->lowerIsBetter ? part.target < *part.start : part.target > *part.start);
        if (!hasWay)
            return {};
        QList<UnreachableStep> steps;
        using Step = UnreachableStep::Step;
        const std::pair<Step, double> asked[] = {{Step::Threshold, m_scheme.ladder.threshold},
            {Step::Target, m_scheme.ladder.target}, {Step::Cap, m_scheme.ladder.cap}};
        for (const auto &[step, attained] : asked) {
            if (const auto found =
                    unreachable(*metric, part, step, scoreAt(*part.start, part.target, attained)))
                steps.append(*found);
        }
        return steps;
    }

    std::optional<UnreachableStep> unreachable(const Metric &metric, const BonusPartResult &part,
        UnreachableStep::Step step, double score) const
    {
        UnreachableStep found{
            UnreachableStep::Why::BeyondScale, step, metric.id, score, part.n, std::nullopt};
        if (isBeyond(metric, score))
            return found;
        if (metric.kind != MetricKind::Share || metric.lowerIsBetter || part.n == 0)
            return std::nullopt;
        found.why = UnreachableStep::Why::NoMissAllowed;
        found.upTo = largestCountWithoutMiss(score, metric.decimals);
        if (found.upTo && part.n > *found.upTo)
            return std::nullopt;
        return found;
    }

    static bool isBeyond(const Metric &metric, double score)
    {
        constexpr double Slack = 1e-9; // what a best score loses in floating point
        return metric.lowerIsBetter ? score < metric.best - Slack : score > metric.best + Slack;
    }

    const ReportSource &m_source;
    const BonusScheme &m_scheme;
    const RoundTables &m_tables;
};

bool hasTooFew(NoBonus why)
{
    return why == NoBonus::NoAnswers || why == NoBonus::TooFewAnswers
        || why == NoBonus::TooFewForVerdict;
}

BonusEvidence evidence(
    const BonusPart &part, const QHash<ResultKey, TargetResult> &table, const BonusFacts &facts)
{
    BonusEvidence found;
    found.metric = part.metric;
    found.whole = table.value({part.metric, UnitRef::organisation()}).result;
    for (const BonusLine &line : facts.lines) {
        const auto here = std::ranges::find(line.parts, part, &BonusPartResult::part);
        if (here == line.parts.end() || here->why == NoBonus::NoTarget)
            continue;
        found.fewest = found.people == 0 ? here->n : std::min(found.fewest, here->n);
        found.most = std::max(found.most, here->n);
        ++found.people;
        found.tooFew += hasTooFew(here->why) ? 1 : 0;
        found.cannotBeTold += here->why == NoBonus::CannotBeTold ? 1 : 0;
    }
    return found;
}

} // namespace

QList<const FixedRound *> roundsTogether(const ReportSource &source, RoundId round)
{
    const FixedRound *own = source.fixedRound(round);
    if (own == nullptr)
        return {};
    QList<const FixedRound *> rounds{own};
    for (const Round &other : source.rounds) {
        const FixedRound *fixed = source.fixedRound(other.id);
        if (fixed != nullptr && fixed != own && fixed->round.starts == own->round.starts
            && fixed->round.ends == own->round.ends)
            rounds.append(fixed);
    }
    return rounds;
}

QList<BonusPart> possibleParts(const ReportSource &source, RoundId round)
{
    QList<BonusPart> parts;
    for (const FixedRound *fixed : roundsTogether(source, round)) {
        for (const FixedTarget &target : fixed->targets) {
            const Metric *metric = source.catalogue.metric(target.asked.metric);
            if (metric != nullptr && !metric->neverPerEmployee)
                parts.append({fixed->round.id, target.asked.metric, 0});
        }
    }
    return parts;
}

Result<BonusFacts> bonusFacts(const ReportSource &source, const BonusScheme &scheme)
{
    const FixedRound *fixed = source.fixedRound(scheme.round);
    if (fixed == nullptr)
        return failure(ErrorKind::RoundIsNotFixed);
    if (!source.calendar)
        return failure(ErrorKind::NoAnswers);
    const auto tables = resultTables(source, scheme);
    if (!tables)
        return tl::unexpected(tables.error());
    BonusFacts facts;
    facts.round = scheme.round;
    facts.isOver = fixed->round.ends < source.calendar->today;
    const Lines lines(source, scheme, *tables);
    for (const UnitRef &unit : fixed->sheets) {
        if (unit.level() == Level::Employee)
            facts.lines.append(lines.line(unit));
    }
    for (const BonusPart &part : scheme.parts) {
        if (part.weight > 0)
            facts.evidence.append(evidence(part, tables->value(part.round), facts));
    }
    return facts;
}

} // namespace headroom
