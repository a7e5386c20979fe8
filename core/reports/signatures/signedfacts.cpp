// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/signatures/signedfacts.h"

#include "core/scores/scoring.h"

namespace headroom {

namespace {

Series trendOf(const SignedSheet &sheet, const Metric &metric, const Limits &limits)
{
    Series trend;
    for (const SignedMonth &month : sheet.trend) {
        const Period period = Period::containing(Granularity::Month, firstDayOf(month.month));
        trend.append({period, scoreOf(metric, month.tally, limits), month.tally, month.open});
    }
    return trend;
}

void takeTarget(SheetIndicator &indicator, const SignedTarget &target, const SheetFacts &facts,
    const Metric &metric)
{
    if (target.deviates()) {
        indicator.proposed = target.proposed;
        indicator.deviationReason = target.reason;
    }
    indicator.target = target.agreed;
    indicator.milestones = milestonesOf(indicator, facts.starts, facts.ends);
    indicator.soFar.reset();
    if (target.soFar)
        indicator.soFar = scoreOf(metric, *target.soFar, facts.limits);
    indicator.verdict = verdictSoFar(indicator, metric);
    indicator.needed.reset();
    indicator.mix.reset();
}

/// What a signed indicator is looked up in.
struct SignedContext
{
    const SheetFacts &facts;
    const SignedSheet &sheet;
    const ReportSource &source;
    const Metric &metric;
};

/// Of the score so far, as it was signed.
void takeOmissions(
    SheetIndicator &indicator, const SignedTarget &target, const SignedContext &context)
{
    indicator.omissions.removeIf(
        [](const SheetOmission &one) { return one.of == SheetOmission::Of::SoFar; });
    if (!target.soFar)
        return;
    const SheetFacts &facts = context.facts;
    const CountedScore counted{
        facts.unit, {facts.starts, facts.ends}, *target.soFar, context.sheet.at};
    if (const auto both = bothScores(context.source, context.metric, counted, facts.limits))
        indicator.omissions.append({SheetOmission::Of::SoFar, *both});
}

} // namespace

void takeSigned(SheetFacts &facts, const SignedSheet &sheet, const ReportSource &source)
{
    const Catalogue &catalogue = source.catalogue;
    for (SheetIndicator &indicator : facts.indicators) {
        const SignedTarget *target = sheet.target(indicator.metric);
        if (target == nullptr)
            continue;
        const Metric &metric = *catalogue.metric(indicator.metric);
        takeTarget(indicator, *target, facts, metric);
        takeOmissions(indicator, *target, {facts, sheet, source, metric});
    }
    if (!facts.indicators.isEmpty()) {
        SheetIndicator &main = facts.indicators.first();
        main.trend = trendOf(sheet, *catalogue.metric(main.metric), facts.limits);
    }
    facts.function = sheet.function;
    facts.checkCode = checkCode(sheet);
    facts.signature = SheetSignature{sheet.signer, sheet.at, sheet.employeesView, sheet.auditHead,
        sheet.supersedingReason, sheet.paper};
}

} // namespace headroom
