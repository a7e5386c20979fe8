// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/canvas/canvasfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype RecentPeriods = 12;

bool reaches(const OwnIndicator &indicator, const Fraction &value, Thousandths limit)
{
    return indicator.lowerIsBetter ? value <= fractionOf(limit) : value >= fractionOf(limit);
}

MonthRange monthsIn(const Period &period)
{
    return {monthNumber(period.range.first), monthNumber(period.range.last)};
}

/// Of what the indicator is made of; of everything when that has no data.
std::optional<MonthRange> monthsWithData(
    const ReportSource &source, const CanvasValues &values, IndicatorId id)
{
    std::optional<MonthRange> range;
    const QStringList metrics = values.metricsIn(id);
    for (const QString &metric : metrics) {
        const auto months = source.cube.months(*source.catalogue.metric(metric));
        if (months)
            range = range ? MonthRange{std::min(range->first, months->first),
                        std::max(range->last, months->last)}
                          : *months;
    }
    return range ? range : source.cube.months();
}

QList<Period> recentPeriods(Granularity granularity, MonthRange months)
{
    QList<Period> periods;
    Period period = Period::containing(granularity, firstDayOf(months.last));
    while (periods.size() < RecentPeriods && monthNumber(period.range.last) >= months.first) {
        periods.prepend(period);
        period = period.previous();
    }
    return periods;
}

void appendPoints(
    CanvasEntry &entry, const ReportSource &source, CanvasValues &values, UnitRef unit)
{
    const OwnIndicator &indicator = entry.indicator;
    const auto months = monthsWithData(source, values, indicator.id);
    if (!months)
        return;
    const QList<Period> periods = recentPeriods(granularityOf(indicator.rhythm), *months);
    for (const Period &period : periods) {
        const CanvasPoint point{period, values.value(indicator.id, unit, monthsIn(period)),
            values.isOpen(indicator.id, period)};
        entry.recent.append(point);
        if (!point.open)
            entry.now = point;
    }
}

CanvasEntry entryOf(
    const OwnIndicator &indicator, const ReportSource &source, CanvasValues &values, UnitRef unit)
{
    CanvasEntry entry;
    entry.indicator = indicator;
    const FormulaResult<Formula> formula = values.book().formula(indicator.id);
    if (formula)
        appendPoints(entry, source, values, unit);
    else if (formula.error().kind != FormulaFaultKind::Empty)
        entry.fault = formula.error();
    const IndicatorValue value = entry.now ? entry.now->value : IndicatorValue{};
    entry.norm = normStatus(indicator, value);
    entry.band = bandOf(indicator, value);
    entry.isOffScale = isOffScale(indicator, value);
    return entry;
}

void appendGroup(CanvasFacts &facts, const IndicatorRef &goal, const ReportSource &source)
{
    CanvasGroup group{goal, {}};
    for (const CanvasEntry &entry : std::as_const(facts.entries)) {
        IndicatorRef served = entry.indicator.goal;
        const bool isGone = served.metric.isEmpty() ? !findIndicator(source.indicators, served.own)
                                                    : !source.catalogue.metric(served.metric);
        if ((isGone ? IndicatorRef() : served) == goal)
            group.entries.append(entry.indicator.id);
    }
    if (!group.entries.isEmpty())
        facts.groups.append(group);
}

} // namespace

QString normStatusName(NormStatus status)
{
    switch (status) {
    case NormStatus::NoNorm:
        return u"no-norm"_s;
    case NormStatus::NotKnown:
        return u"no-value"_s;
    case NormStatus::FewAnswers:
        return u"few-answers"_s;
    case NormStatus::Met:
        return u"met"_s;
    case NormStatus::NotMet:
        return u"not-met"_s;
    }
    Q_UNREACHABLE();
}

NormStatus normStatus(const OwnIndicator &indicator, const IndicatorValue &value)
{
    if (!indicator.norm)
        return NormStatus::NoNorm;
    if (value.state != ValueState::Known)
        return NormStatus::NotKnown;
    if (value.indicative)
        return NormStatus::FewAnswers;
    return reaches(indicator, value.value, *indicator.norm) ? NormStatus::Met : NormStatus::NotMet;
}

QString indicatorBandName(IndicatorBand band)
{
    switch (band) {
    case IndicatorBand::None:
        return {};
    case IndicatorBand::Good:
        return u"good"_s;
    case IndicatorBand::Fair:
        return u"fair"_s;
    case IndicatorBand::Poor:
        return u"poor"_s;
    }
    Q_UNREACHABLE();
}

IndicatorBand bandOf(const OwnIndicator &indicator, const IndicatorValue &value)
{
    if (value.state != ValueState::Known || (!indicator.goodFrom && !indicator.fairFrom))
        return IndicatorBand::None;
    if (indicator.goodFrom && reaches(indicator, value.value, *indicator.goodFrom))
        return IndicatorBand::Good;
    if (!indicator.fairFrom || reaches(indicator, value.value, *indicator.fairFrom))
        return IndicatorBand::Fair;
    return IndicatorBand::Poor;
}

bool isOffScale(const OwnIndicator &indicator, const IndicatorValue &value)
{
    return value.state == ValueState::Known && indicator.hasScale()
        && (value.value < fractionOf(*indicator.lowest)
            || value.value > fractionOf(*indicator.highest));
}

const CanvasEntry *CanvasFacts::entry(IndicatorId id) const
{
    const auto found =
        std::ranges::find(entries, id, [](const CanvasEntry &entry) { return entry.indicator.id; });
    return found == entries.end() ? nullptr : &*found;
}

CanvasFacts canvasFacts(const ReportSource &source, UnitRef unit)
{
    CanvasValues values(source);
    CanvasFacts facts;
    facts.unit = unit;
    for (const OwnIndicator &indicator : source.indicators)
        facts.entries.append(entryOf(indicator, source, values, unit));
    for (const Metric &metric : source.catalogue.metrics())
        appendGroup(facts, IndicatorRef::ofMetric(metric.id), source);
    for (const OwnIndicator &indicator : source.indicators)
        appendGroup(facts, IndicatorRef::ofOwn(indicator.id), source);
    appendGroup(facts, {}, source);
    facts.conflicts = normConflicts(values.book(), source.catalogue, source.indicators);
    return facts;
}

} // namespace headroom
