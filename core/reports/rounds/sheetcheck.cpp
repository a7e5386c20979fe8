// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/sheetcheck.h"

#include "core/reports/changedrecords.h"
#include "core/reports/rounds/differences.h"
#include "core/reports/rounds/sheetfacts.h"

#include <algorithm>

namespace headroom {

namespace {

struct FoundSheet
{
    const FixedRound *fixed = nullptr;
    UnitRef unit;
    const SignedSheet *signing = nullptr; ///< null for a proposal
    bool isChanged = false; ///< it was signed, but the record was changed since
};

std::optional<UnitRef> unitWithCode(const FixedRound &fixed, const QString &code)
{
    const auto found = std::ranges::find_if(
        fixed.sheets, [&](const UnitRef &unit) { return checkCode(fixed, unit) == code; });
    return found == fixed.sheets.end() ? std::nullopt : std::optional(*found);
}

SheetCheck headOf(const FixedRound &fixed, UnitRef unit, const QString &code)
{
    SheetCheck check;
    check.code = code;
    check.round = fixed.round.name;
    check.unit = unit;
    check.number = static_cast<int>(fixed.sheets.indexOf(unit)) + 1;
    check.fixedAt = fixed.at;
    check.name = unit.depth() == 0 ? fixed.organisation : fixed.names.value(unit.id());
    check.places = placesAbove(unit, [&fixed](UnitId id) { return fixed.names.value(id); });
    return check;
}

QStringList changedWords(const FixedRound &fixed, UnitRef unit)
{
    const SheetCheck head = headOf(fixed, unit, {});
    return {QString::number(head.number),
        (QStringList{head.name} + head.places).join(QStringLiteral(", ")), head.round};
}

std::optional<FoundSheet> changedWithCode(const ReportSource &source, const QString &code)
{
    for (const ChangedSigning &signing : source.signedSheets->changed()) {
        const FixedRound *fixed = source.fixedRound(signing.round);
        if (fixed != nullptr && checkCode(signing) == code)
            return FoundSheet{fixed, signing.unit, nullptr, true};
    }
    return std::nullopt;
}

std::optional<FoundSheet> sheetWithCode(const ReportSource &source, const QString &code)
{
    if (source.signedSheets) {
        if (const auto changed = changedWithCode(source, code))
            return changed;
        for (const SignedSheet &sheet : source.signedSheets->all()) {
            const FixedRound *fixed = source.fixedRound(sheet.round);
            if (fixed != nullptr && checkCode(sheet) == code)
                return FoundSheet{fixed, sheet.unit, &sheet};
        }
    }
    for (const auto &fixed : source.fixed) {
        if (const std::optional<UnitRef> unit = unitWithCode(*fixed, code))
            return FoundSheet{fixed.get(), *unit, nullptr};
    }
    return std::nullopt;
}

/// The name of the round that is no longer what was fixed, where the code is of one of its sheets,
/// signed or not; else null.
QString changedRoundWithCode(const ReportSource &source, const QString &code)
{
    const QList<ChangedRound> changed =
        source.changed ? source.changed->rounds : QList<ChangedRound>();
    for (const ChangedRound &round : changed) {
        const auto isIts = [&](const SignedSheet &sheet) {
            return sheet.round == round.id && checkCode(sheet) == code;
        };
        const bool isSigned =
            source.signedSheets && std::ranges::any_of(source.signedSheets->all(), isIts);
        const auto known = std::ranges::find(source.rounds, round.id, &Round::id);
        if (isSigned || round.codes.contains(code))
            return known != source.rounds.end() ? known->name : QStringLiteral("?");
    }
    return {};
}

void addSigning(SheetCheck &check, const ReportSource &source, const FoundSheet &found)
{
    if (!source.signedSheets)
        return;
    const SignedSheet *successor = found.signing != nullptr
        ? source.signedSheets->successor(found.signing->id)
        : source.signedSheet(found.fixed->round.id, found.unit);
    if (successor != nullptr)
        check.successor = *successor;
    if (found.signing == nullptr)
        return;
    check.signing = *found.signing;
    check.undone = source.signedSheets->undoneUnder(*found.signing);
}

SheetCheck::Indicator indicatorOf(
    const FixedTarget &target, size_t place, const TargetDifference *difference)
{
    const CascadeTarget &unit = target.outcome.units[place];
    SheetCheck::Indicator indicator;
    indicator.metric = target.asked.metric;
    indicator.baseline = target.baseline[place];
    indicator.start = unit.start;
    indicator.target = indicator.agreed = unit.target;
    indicator.today = difference != nullptr ? difference->today : std::optional(unit.target);
    indicator.isSame = difference == nullptr;
    return indicator;
}

void addIndicators(SheetCheck &check, const ReportSource &source, const FixedRound &fixed)
{
    const QList<TargetDifference> differences = differencesToday(source, fixed);
    for (const FixedTarget &target : fixed.targets) {
        const auto &units = target.outcome.units;
        const auto found = std::ranges::find(units, check.unit, &CascadeTarget::unit);
        if (found == units.end())
            continue;
        const auto difference = std::ranges::find_if(differences, [&](const TargetDifference &one) {
            return one.metric == target.asked.metric && one.unit == check.unit;
        });
        SheetCheck::Indicator indicator =
            indicatorOf(target, static_cast<size_t>(found - units.begin()),
                difference == differences.end() ? nullptr : &*difference);
        const SignedTarget *agreed =
            check.signing ? check.signing->target(indicator.metric) : nullptr;
        if (agreed != nullptr) {
            indicator.agreed = agreed->agreed;
            indicator.reason = agreed->reason;
        }
        check.indicators.append(indicator);
    }
}

} // namespace

QList<QStringList> changedSheets(const ReportSource &source)
{
    QList<QStringList> sheets;
    if (!source.signedSheets)
        return sheets;
    for (const ChangedSigning &signing : source.signedSheets->changed()) {
        const FixedRound *fixed = source.fixedRound(signing.round);
        const bool isCurrent =
            source.signedSheets->changedCurrent(signing.round, signing.unit) == &signing;
        if (fixed != nullptr && isCurrent)
            sheets.append(changedWords(*fixed, signing.unit));
    }
    return sheets;
}

bool SheetCheck::isSameToday() const
{
    return std::ranges::all_of(indicators, &Indicator::isSame);
}

Result<SheetCheck> checkSheet(const ReportSource &source, const QString &typedCode)
{
    const QString code = normalisedCode(typedCode);
    if (const QString changed = changedRoundWithCode(source, code); !changed.isNull())
        return failure(ErrorKind::RoundRecordChanged, {}, {changed});
    const std::optional<FoundSheet> found = sheetWithCode(source, code);
    if (!found)
        return failure(ErrorKind::UnknownCheckCode, {}, {typedCode.trimmed()});
    if (found->isChanged || source.isRecordChanged(found->fixed->round.id, found->unit))
        return failure(
            ErrorKind::SignedRecordChanged, {}, changedWords(*found->fixed, found->unit));
    SheetCheck check = headOf(*found->fixed, found->unit, code);
    addSigning(check, source, *found);
    addIndicators(check, source, *found->fixed);
    return check;
}

} // namespace headroom
