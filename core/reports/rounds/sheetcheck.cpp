// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/sheetcheck.h"

#include <algorithm>

namespace headroom {

namespace {

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
    check.name = unit.level == Level::Organisation
        ? fixed.organisation
        : fixed.names.value(unit.level == Level::Employee ? unit.employee : unit.location);
    if (unit.level == Level::Employee)
        check.location = fixed.names.value(unit.location);
    return check;
}

} // namespace

bool SheetCheck::isSameToday() const
{
    return std::ranges::all_of(indicators, &Indicator::isSame);
}

Result<SheetCheck> checkSheet(const ReportSource &source, const QString &typedCode)
{
    const QString code = normalisedCode(typedCode);
    for (const auto &fixed : source.fixed) {
        const std::optional<UnitRef> unit = unitWithCode(*fixed, code);
        if (!unit)
            continue;
        SheetCheck check = headOf(*fixed, *unit, code);
        const QList<TargetDifference> differences = differencesToday(source, *fixed);
        for (const FixedTarget &target : fixed->targets) {
            const auto &units = target.outcome.units;
            const auto found = std::ranges::find(units, *unit, &CascadeTarget::unit);
            if (found == units.end())
                continue;
            const auto difference =
                std::ranges::find_if(differences, [&](const TargetDifference &one) {
                    return one.metric == target.asked.metric && one.unit == *unit;
                });
            const bool isSame = difference == differences.end();
            check.indicators.append({target.asked.metric,
                target.baseline[static_cast<size_t>(found - units.begin())], found->start,
                found->target, isSame ? found->target : difference->today, isSame});
        }
        return check;
    }
    return failure(ErrorKind::UnknownCheckCode, {}, {typedCode.trimmed()});
}

} // namespace headroom
