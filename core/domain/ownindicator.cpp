// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ownindicator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

Quantity quantityOf(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Percent:
    case IndicatorUnit::Points:
        return Quantity::Score;
    case IndicatorUnit::Days:
    case IndicatorUnit::Hours:
    case IndicatorUnit::Minutes:
        return Quantity::Time;
    case IndicatorUnit::Euros:
        return Quantity::Money;
    case IndicatorUnit::Count:
        return Quantity::Count;
    }
    Q_UNREACHABLE();
}

QString indicatorUnitName(IndicatorUnit unit)
{
    switch (unit) {
    case IndicatorUnit::Percent:
        return u"percent"_s;
    case IndicatorUnit::Points:
        return u"points"_s;
    case IndicatorUnit::Days:
        return u"days"_s;
    case IndicatorUnit::Hours:
        return u"hours"_s;
    case IndicatorUnit::Minutes:
        return u"minutes"_s;
    case IndicatorUnit::Euros:
        return u"euros"_s;
    case IndicatorUnit::Count:
        return u"count"_s;
    }
    Q_UNREACHABLE();
}

IndicatorUnit unitOf(const Metric &metric)
{
    if (metric.unit == u"days")
        return IndicatorUnit::Days;
    if (metric.unit == u"minutes")
        return IndicatorUnit::Minutes;
    if (metric.unit == u"euros")
        return IndicatorUnit::Euros;
    if (metric.unit == u"hours")
        return IndicatorUnit::Hours;
    if (metric.unit == u"count")
        return IndicatorUnit::Count;
    return metric.unit == u"%" ? IndicatorUnit::Percent : IndicatorUnit::Points;
}

qint64 minutesIn(IndicatorUnit unit)
{
    Q_ASSERT(quantityOf(unit) == Quantity::Time);
    if (unit == IndicatorUnit::Days)
        return 24 * 60;
    return unit == IndicatorUnit::Hours ? 60 : 1;
}

QString rhythmName(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Monthly:
        return u"monthly"_s;
    case Rhythm::Quarterly:
        return u"quarterly"_s;
    case Rhythm::Yearly:
        return u"yearly"_s;
    }
    Q_UNREACHABLE();
}

Granularity granularityOf(Rhythm rhythm)
{
    switch (rhythm) {
    case Rhythm::Monthly:
        return Granularity::Month;
    case Rhythm::Quarterly:
        return Granularity::Quarter;
    case Rhythm::Yearly:
        return Granularity::Year;
    }
    Q_UNREACHABLE();
}

const OwnIndicator *findIndicator(const QList<OwnIndicator> &indicators, IndicatorId id)
{
    const auto found = std::ranges::find(indicators, id, &OwnIndicator::id);
    return found == indicators.end() ? nullptr : &*found;
}

} // namespace headroom
