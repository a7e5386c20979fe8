// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/owncolumns.h"

#include "core/domain/timeunits.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr QLatin1StringView Prefix = "own-"_L1;
constexpr QLatin1StringView TimeSuffix = "-time"_L1;
constexpr QLatin1StringView NormSuffix = "-within-norm"_L1;
constexpr double Beyond = 1e12; ///< any value that can be imported

bool isTime(const OwnIndicator &indicator)
{
    return quantityOf(indicator.unit) == Quantity::Time;
}

double inUnits(Thousandths limit)
{
    return static_cast<double>(limit) / 1000;
}

/// An answer on a scale of points is something that customers say; all else is counted.
MeasureKind kindOf(const OwnIndicator &indicator)
{
    if (isTime(indicator))
        return MeasureKind::Amount;
    return indicator.unit == IndicatorUnit::Points && indicator.hasScale() ? MeasureKind::Rating
                                                                           : MeasureKind::Number;
}

Measure measureOf(const OwnIndicator &indicator)
{
    Measure measure;
    measure.id = ownMeasureId(indicator);
    measure.kind = kindOf(indicator);
    measure.unit = indicatorUnitName(indicator.unit);
    if (isTime(indicator))
        measure.resolution = secondsIn(measure.unit);
    if (indicator.hasScale()) {
        measure.lowest = inUnits(*indicator.lowest);
        measure.highest = inUnits(*indicator.highest);
    } else if (isTime(indicator)) {
        measure.lowest = 0;
    }
    return measure;
}

/// The last step on the good side of the limit.
Steps stepsOf(Thousandths limit, const Measure &measure, bool lowerIsBetter)
{
    const Int128 exact = Int128(limit) * measure.resolution;
    const Int128 below = exact / 1000 - (exact % 1000 < 0 ? 1 : 0);
    return static_cast<Steps>(lowerIsBetter || exact % 1000 == 0 ? below : below + 1);
}

Metric meanOf(const OwnIndicator &indicator, const Measure &measure)
{
    Metric metric;
    metric.id = measure.id;
    metric.kind = MetricKind::Mean;
    metric.lowerIsBetter = indicator.lowerIsBetter;
    metric.worst = measure.lowest.value_or(-Beyond);
    metric.best = measure.highest.value_or(Beyond);
    if (metric.lowerIsBetter)
        std::swap(metric.worst, metric.best);
    metric.unit = indicator.unit == IndicatorUnit::Percent ? u"%"_s
        : indicator.unit == IndicatorUnit::Points          ? QString()
                                                           : measure.unit;
    metric.ownName = indicator.name;
    metric.hasGroups = indicator.norm || indicator.goodFrom || indicator.fairFrom;
    metric.resolution = measure.resolution;
    Banding banding{measure.id, 0, 0, indicator.lowerIsBetter, std::nullopt};
    const auto fair = indicator.fairFrom ? indicator.fairFrom : indicator.norm;
    const auto good = indicator.goodFrom ? indicator.goodFrom : fair;
    banding.favourableFrom = stepsOf(good.value_or(0), measure, metric.lowerIsBetter);
    banding.neutralFrom =
        stepsOf((indicator.fairFrom ? fair : good).value_or(0), measure, metric.lowerIsBetter);
    metric.bandings.append(banding);
    return metric;
}

std::optional<Metric> withinNorm(const OwnIndicator &indicator, const Measure &measure)
{
    if (!indicator.norm)
        return std::nullopt;
    const Steps norm = stepsOf(*indicator.norm, measure, indicator.lowerIsBetter);
    Metric metric;
    metric.id = measure.id + NormSuffix;
    metric.ownName = indicator.name;
    metric.kind = MetricKind::Share;
    metric.worst = 0;
    metric.best = 100;
    metric.unit = u"%"_s;
    metric.resolution = measure.resolution;
    metric.bandings.append({measure.id, norm, norm, indicator.lowerIsBetter, std::nullopt});
    return metric;
}

} // namespace

QString ownMeasureId(const OwnIndicator &indicator)
{
    const QString id = Prefix + QString::number(indicator.id.value());
    return isTime(indicator) ? id + TimeSuffix : id;
}

IndicatorId indicatorOfMeasure(const QString &measure)
{
    if (!measure.startsWith(Prefix))
        return {};
    QStringView number = QStringView(measure).mid(Prefix.size());
    if (number.endsWith(TimeSuffix))
        number.chop(TimeSuffix.size());
    return IndicatorId(number.toLongLong());
}

bool isOwnTimeMeasure(const QString &measure)
{
    return measure.startsWith(Prefix) && measure.endsWith(TimeSuffix);
}

QList<OwnColumn> ownColumns(const QList<OwnIndicator> &indicators)
{
    QList<OwnColumn> columns;
    for (const OwnIndicator &indicator : indicators) {
        if (indicator.column.isEmpty())
            continue;
        const Measure measure = measureOf(indicator);
        columns.append({indicator.name, indicator.column, measure, meanOf(indicator, measure),
            withinNorm(indicator, measure)});
    }
    return columns;
}

} // namespace headroom
