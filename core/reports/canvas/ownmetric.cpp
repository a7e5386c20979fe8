// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/canvas/ownmetric.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

constexpr double NoEnd = 1e12;

Metric metricOf(const ReportSource &source, const OwnIndicator &indicator)
{
    const bool isPercent = indicator.unit == IndicatorUnit::Percent;
    Metric metric;
    metric.id = ownMetricId(indicator.id);
    metric.ownName = indicator.name;
    metric.kind = isPercent ? MetricKind::Share : MetricKind::Mean;
    metric.worst = indicator.hasScale() ? fractionOf(*indicator.lowest).toDouble() : -NoEnd;
    metric.best = indicator.hasScale() ? fractionOf(*indicator.highest).toDouble() : NoEnd;
    if (indicator.lowerIsBetter)
        std::swap(metric.worst, metric.best);
    metric.lowerIsBetter = indicator.lowerIsBetter;
    metric.unit = indicatorUnitName(indicator.unit);
    metric.neverPerEmployee = !partsNotPerEmployee(source, indicator.id).isEmpty();
    metric.withoutInterval = !CanvasValues(source, {}).hasInterval(indicator.id);
    return metric;
}

/// The organisation and its locations, and the employees of the locations of the units.
QList<UnitRef> nodesFor(const ReportSource &source, const QList<UnitRef> &units)
{
    QList<UnitRef> nodes{UnitRef::organisation()};
    const QList<UnitRef> locations = source.cube.children(UnitRef::organisation());
    for (const UnitRef &location : locations) {
        nodes.append(location);
        const bool asksBelow = std::ranges::any_of(units, [&](const UnitRef &unit) {
            return unit.level() == Level::Employee && unit.parent() == location;
        });
        if (asksBelow)
            nodes += source.cube.children(location);
    }
    return nodes;
}

ScoreResult scoreOf(const IndicatorValue &value, const Limits &limits)
{
    const qint64 n = value.answers.value_or(0);
    if (value.state == ValueState::Hidden)
        return n < limits.minimumForScore ? ScoreResult(TooFewAnswers{n}) : Withheld{n};
    if (value.state != ValueState::Known)
        return NoData{};
    const double exact = value.value.toDouble();
    Score score{value.value, value.interval.value_or(Interval{exact, exact}), {}, value.indicative};
    score.tally.n = n;
    return score;
}

} // namespace

QString ownMetricId(IndicatorId id)
{
    return QStringLiteral("own:%1").arg(id.value());
}

QString shownMetric(const Selection &selection)
{
    return selection.own == IndicatorId() ? selection.metric : ownMetricId(selection.own);
}

ReportSource withOwnMetric(const ReportSource &source, IndicatorId own)
{
    const OwnIndicator *indicator = findIndicator(source.indicators, own);
    if (indicator == nullptr || !indicator->isMeasured())
        return source;
    ReportSource result = source;
    result.catalogue.addMetric(metricOf(source, *indicator));
    return result;
}

const OwnIndicator *ownIndicator(const ReportSource &source, const Metric &metric)
{
    const auto found = std::ranges::find_if(source.indicators,
        [&](const OwnIndicator &one) { return ownMetricId(one.id) == metric.id; });
    return found == source.indicators.end() ? nullptr : &*found;
}

QStringList partsNotPerEmployee(const ReportSource &source, IndicatorId own)
{
    QStringList parts = CanvasValues(source, {}).metricsIn(own);
    parts.removeIf([&](const QString &id) {
        const Metric *metric = source.catalogue.metric(id);
        return metric == nullptr || (!metric->ofMonths && !metric->neverPerEmployee);
    });
    return parts;
}

OwnScores::OwnScores(const ReportSource &source, const Metric &metric, const QList<UnitRef> &units)
    : m_source(source)
    , m_indicator(ownIndicator(source, metric))
    , m_values(source, nodesFor(source, units))
{
    Q_ASSERT(m_indicator != nullptr);
}

IndicatorValue OwnScores::value(UnitRef unit, const DateRange &range)
{
    return m_values.value(
        m_indicator->id, unit, {monthNumber(range.first), monthNumber(range.last)});
}

ScoreResult OwnScores::score(UnitRef unit, const DateRange &range)
{
    return scoreOf(value(unit, range), m_source.limits);
}

Series OwnScores::series(UnitRef unit, Granularity granularity, const DateRange &range)
{
    Series series;
    if (granularity == Granularity::Week)
        return series;
    const QList<Period> periods = periodsTouching(granularity, range);
    for (const Period &period : periods) {
        SeriesPoint point{period, NoData{}, {}, m_values.isOpen(m_indicator->id, period)};
        if (isCovered(*m_source.calendar, period))
            point.score = score(unit, period.range);
        point.tally.n = answerCount(point.score);
        series.append(point);
    }
    return series;
}

} // namespace headroom
