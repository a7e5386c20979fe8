// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusrules.h"

#include "core/base/rounding.h"
#include "core/reports/bonus/bonusbook.h"
#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signing.h"

#include <algorithm>

namespace headroom {

namespace {

Result<void> checkName(const QString &name)
{
    if (name.isEmpty())
        return failure(ErrorKind::DeciderMissing);
    if (name.size() > LongestSignerName)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestSignerName)});
    return {};
}

/// Only indicators that are there, and 100 % over them.
Result<void> checkWeights(const ReportSource &source, const BonusScheme &scheme)
{
    const QList<BonusPart> possible = possibleParts(source, scheme.round);
    int sum = 0;
    for (const BonusPart &part : scheme.parts) {
        const BonusPart bare{part.round, part.metric, 0};
        if (!possible.contains(bare) || part.weight < 0)
            return failure(ErrorKind::UnknownMetric, {}, {part.metric});
        sum += part.weight;
    }
    if (sum != FullWeight)
        return failure(ErrorKind::WeightsAreNotWhole, {}, {toDecimalText(sum, 2)});
    return {};
}

Result<void> checkConditions(const BonusScheme &scheme)
{
    const auto open = std::ranges::count_if(PayingConditions,
        [&](PayingCondition condition) { return !scheme.conditions.contains(condition); });
    if (open > 0)
        return failure(ErrorKind::ConditionsOpen, {}, {QString::number(open)});
    return {};
}

Result<void> checkRound(const ReportSource &source, RoundId id)
{
    const FixedRound *fixed = source.fixedRound(id);
    if (fixed == nullptr)
        return failure(ErrorKind::RoundIsNotFixed);
    if (!source.calendar || fixed->round.starts > source.calendar->today)
        return failure(ErrorKind::RoundHasNotBegun, {}, {fixed->round.name});
    return {};
}

/// There is none, or nobody knows which holds.
Error noScheme(const ReportSource &source, RoundId round)
{
    if (source.bonuses && source.bonuses->isSchemeChanged(round)) {
        const QList<SchemeId> changed = source.bonuses->changedSchemes();
        return {ErrorKind::BonusSchemeChanged, {}, {},
            {changed.isEmpty() ? QString() : QString::number(changed.last().value())}};
    }
    return {ErrorKind::NoBonusScheme, {}, {}, {}};
}

Result<BonusScheme> switchedOff(const ReportSource &source, const BonusScheme &typed)
{
    const BonusScheme *current = source.bonuses ? source.bonuses->scheme(typed.round) : nullptr;
    if (current == nullptr)
        return tl::unexpected(noScheme(source, typed.round));
    BonusScheme off = *current;
    off.isOn = false;
    off.by = typed.by;
    return off;
}

Result<BonusScheme> switchedOn(const ReportSource &source, BonusScheme scheme)
{
    if (!isUsable(scheme.ladder))
        return failure(ErrorKind::StepsDoNotRise);
    return checkRound(source, scheme.round)
        .and_then([&] { return checkWeights(source, scheme); })
        .and_then([&] { return checkConditions(scheme); })
        .map([&] {
            scheme.parts.removeIf([](const BonusPart &part) { return part.weight == 0; });
            return scheme;
        });
}

Result<void> checkDeciding(const BonusDeciding &deciding)
{
    if (const Result<void> named = checkName(deciding.by); !named)
        return named;
    if (deciding.reason.size() > LongestReason)
        return failure(ErrorKind::TextTooLong, {}, {QString::number(LongestReason)});
    if (deciding.decided < 0 || deciding.decided > LargestBonus)
        return failure(ErrorKind::BonusOutsideRange, {}, {QString::number(LargestBonus * 100)});
    return {};
}

Result<BonusDecision> decisionOn(
    const BonusFacts &facts, const BonusLine &line, const BonusDeciding &deciding)
{
    BonusDecision decision;
    decision.round = deciding.round;
    decision.unit = deciding.unit;
    decision.by = deciding.by;
    decision.proposed = line.proposed;
    decision.decided = deciding.decided;
    decision.reason = deciding.reason;
    decision.roundWasOver = facts.isOver;
    decision.parts = line.parts;
    if (line.decision != nullptr)
        decision.supersedes = line.decision->id;
    else if (line.changed)
        decision.supersedes = *line.changed;
    const bool follows = line.proposed && printsAsSameBonus(*line.proposed, decision.decided);
    if (follows)
        decision.decided = *line.proposed;
    const bool needsReason = !follows || !facts.isOver || decision.supersedes;
    if (needsReason && decision.reason.isEmpty())
        return failure(ErrorKind::BonusNeedsReason);
    return decision;
}

} // namespace

bool printsAsSameBonus(double a, double b)
{
    return roundHalfUp(a * 100, BonusDecimals) == roundHalfUp(b * 100, BonusDecimals);
}

Result<BonusScheme> checkedScheme(
    const ReportSource &source, const BonusScheme &typed, const QDateTime &at)
{
    BonusScheme scheme = typed;
    scheme.by = typed.by.simplified();
    if (const Result<void> named = checkName(scheme.by); !named)
        return tl::unexpected(named.error());
    return (scheme.isOn ? switchedOn(source, scheme) : switchedOff(source, scheme))
        .map([&](BonusScheme checked) {
            checked.at = at.toUTC();
            checked.id = SchemeId();
            return checked;
        });
}

Result<BonusDecision> checkedDecision(
    const ReportSource &source, const BonusDeciding &typed, const QDateTime &at)
{
    BonusDeciding deciding = typed;
    deciding.by = typed.by.simplified();
    deciding.reason = typed.reason.simplified();
    const BonusScheme *scheme = source.bonuses ? source.bonuses->scheme(typed.round) : nullptr;
    if (scheme == nullptr)
        return tl::unexpected(noScheme(source, typed.round));
    if (const Result<void> checked = checkDeciding(deciding); !checked)
        return tl::unexpected(checked.error());
    const Result<BonusFacts> facts = bonusFacts(source, *scheme);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto line = std::ranges::find(facts->lines, deciding.unit, &BonusLine::unit);
    if (line == facts->lines.end())
        return failure(ErrorKind::NoSheetOfUnit, {}, {QString()});
    return decisionOn(*facts, *line, deciding).map([&](BonusDecision decision) {
        decision.scheme = scheme->id;
        decision.at = at.toUTC();
        return decision;
    });
}

} // namespace headroom
