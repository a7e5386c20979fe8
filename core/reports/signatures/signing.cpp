// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/signatures/signing.h"

#include "core/base/rounding.h"
#include "core/reports/rounds/fixedround.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr qsizetype MostViewLines = 12;

/// Without empty lines, so that a long sheet stays on its page; all in one line when there are
/// many.
QString viewOf(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n'))
        lines.append(line.simplified());
    lines.removeAll(QString());
    return lines.join(lines.size() > MostViewLines ? u' ' : u'\n');
}

/// The texts without blanks around them, those of one line on one line.
Signing trimmed(const Signing &typed)
{
    Signing signing = typed;
    signing.signer = typed.signer.simplified();
    signing.employeesView = viewOf(typed.employeesView);
    signing.supersedingReason = typed.supersedingReason.simplified();
    for (AgreedTarget &target : signing.targets)
        target.reason = target.reason.simplified();
    return signing;
}

Result<void> checkTexts(const Signing &signing)
{
    if (signing.signer.isEmpty())
        return failure(ErrorKind::SignerMissing);
    const auto tooLong = [](qsizetype limit) {
        return failure(ErrorKind::TextTooLong, {}, {QString::number(limit)});
    };
    if (signing.signer.size() > LongestSignerName)
        return tooLong(LongestSignerName);
    if (signing.employeesView.size() > LongestView)
        return tooLong(LongestView);
    QStringList reasons{signing.supersedingReason};
    for (const AgreedTarget &target : signing.targets)
        reasons.append(target.reason);
    const auto fits = [](const QString &reason) { return reason.size() <= LongestReason; };
    return std::ranges::all_of(reasons, fits) ? Result<void>() : tooLong(LongestReason);
}

/// A hidden score gives away no more than its count.
Tally shownTally(const ScoreResult &result)
{
    if (const Score *score = shownScore(result))
        return score->tally;
    Tally tally;
    tally.n = answerCount(result);
    return tally;
}

Result<SignedTarget> signedTarget(
    const Metric &metric, const SheetIndicator &indicator, const Signing &signing)
{
    SignedTarget target{metric.id, indicator.target, indicator.target, {}, {}};
    if (indicator.soFar)
        target.soFar = shownTally(*indicator.soFar);
    const auto agreed = std::ranges::find(signing.targets, metric.id, &AgreedTarget::metric);
    if (agreed == signing.targets.end()
        || roundHalfUp(agreed->target, metric.decimals)
            == roundHalfUp(indicator.target, metric.decimals))
        return target;
    const auto [low, high] = std::minmax(metric.worst, metric.best);
    const bool isAbove = agreed->target > high && metric.kind != MetricKind::Amount;
    if (agreed->target < low || isAbove)
        return failure(ErrorKind::TargetOutsideScale, {},
            {QString::number(agreed->target), QString::number(metric.worst),
                QString::number(metric.best)});
    if (agreed->reason.isEmpty())
        return failure(ErrorKind::DeviationNeedsReason, {}, {metric.id});
    target.agreed = agreed->target;
    target.reason = agreed->reason;
    return target;
}

/// The sheet of the unit as the proposal has it, whatever was signed before.
Result<SheetFacts> proposal(const ReportSource &source, const Round &round, UnitRef unit)
{
    ReportSource unsignedSource = source;
    unsignedSource.signedSheets = nullptr;
    return sheetFacts(unsignedSource, round, {unit}).map([](const QList<SheetFacts> &sheets) {
        return sheets.first();
    });
}

Result<void> checkIndicators(const SheetFacts &facts, const Signing &signing)
{
    for (const AgreedTarget &target : signing.targets) {
        if (!std::ranges::count(facts.indicators, target.metric, &SheetIndicator::metric))
            return failure(ErrorKind::UnknownMetric, {}, {target.metric});
    }
    return {};
}

/// What was signed before, which this signing supersedes.
Result<void> takeEarlier(SignedSheet &sheet, const ReportSource &source, const Signing &signing)
{
    const SignedSheet *earlier =
        source.signedSheets ? source.signedSheets->current(signing.round, signing.unit) : nullptr;
    const ChangedSigning *changed = source.signedSheets
        ? source.signedSheets->changedCurrent(signing.round, signing.unit)
        : nullptr;
    if (earlier == nullptr && changed == nullptr)
        return {};
    if (signing.supersedingReason.isEmpty())
        return failure(ErrorKind::SheetIsSigned, {},
            {earlier != nullptr ? earlier->signer : QStringLiteral("?")});
    sheet.supersedes = earlier != nullptr ? earlier->id : changed->id;
    sheet.supersedingReason = signing.supersedingReason;
    return {};
}

Result<SignedSheet> signedFrom(
    const ReportSource &source, const SheetFacts &facts, const Signing &signing)
{
    if (const Result<void> known = checkIndicators(facts, signing); !known)
        return tl::unexpected(known.error());
    SignedSheet sheet;
    sheet.round = signing.round;
    sheet.unit = signing.unit;
    sheet.signer = signing.signer;
    sheet.employeesView = signing.employeesView;
    sheet.function = facts.function;
    for (const SheetIndicator &indicator : facts.indicators) {
        const Metric &metric = *source.catalogue.metric(indicator.metric);
        Result<SignedTarget> target = signedTarget(metric, indicator, signing);
        if (!target)
            return tl::unexpected(target.error());
        sheet.targets.append(std::move(*target));
    }
    for (const SeriesPoint &point : facts.indicators.first().trend)
        sheet.trend.append(
            {monthNumber(point.period.range.first), shownTally(point.score), point.open});
    return takeEarlier(sheet, source, signing).map([&] { return sheet; });
}

} // namespace

Result<SignedSheet> signedSheet(
    const ReportSource &source, const Signing &typed, const QDateTime &at)
{
    const Signing signing = trimmed(typed);
    const auto round = std::ranges::find(source.rounds, signing.round, &Round::id);
    const FixedRound *fixed = source.fixedRound(signing.round);
    if (source.isRoundChanged(signing.round) && round != source.rounds.end())
        return failure(ErrorKind::RoundRecordChanged, {}, {round->name});
    if (round == source.rounds.end() || fixed == nullptr)
        return failure(ErrorKind::RoundIsNotFixed, {},
            {round == source.rounds.end() ? QString() : round->name});
    const QString name = source.organisation.unitName(signing.unit.id());
    if (!fixed->sheets.contains(signing.unit))
        return failure(ErrorKind::NoSheetOfUnit, {}, {name});
    if (const Result<void> checked = checkTexts(signing); !checked)
        return tl::unexpected(checked.error());
    const Result<SheetFacts> facts = proposal(source, *round, signing.unit);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->indicators.isEmpty())
        return failure(ErrorKind::NoSheetOfUnit, {}, {name});
    return signedFrom(source, *facts, signing).map([&](SignedSheet sheet) {
        sheet.ruleSet = fixed->ruleSet;
        sheet.roundSha256 = fixed->sha256;
        sheet.at = at.toUTC();
        return sheet;
    });
}

Result<SheetFacts> factsAsSigned(const ReportSource &source, const SignedSheet &sheet)
{
    const auto round = std::ranges::find(source.rounds, sheet.round, &Round::id);
    if (round == source.rounds.end())
        return failure(ErrorKind::RoundIsNotFixed);
    ReportSource signedSource = source;
    signedSource.signedSheets =
        std::make_shared<const SignedSheets>(QList{sheet}, QList<UndoneImport>());
    return sheetFacts(signedSource, *round, {sheet.unit}).map([](const QList<SheetFacts> &sheets) {
        return sheets.first();
    });
}

bool canBeSigned(const ReportSource &source, RoundId round, UnitRef unit)
{
    const FixedRound *fixed = source.fixedRound(round);
    return fixed != nullptr && fixed->sheets.contains(unit);
}

QDate firstDayOnSheet(const SignedSheet &sheet, const Round &round)
{
    const QDate before = yearBefore(round.baseline).first;
    return sheet.trend.isEmpty() ? before : std::min(before, firstDayOf(sheet.trend.first().month));
}

} // namespace headroom
