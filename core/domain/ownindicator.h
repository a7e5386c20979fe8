// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/domain/ids.h"
#include "core/domain/metric.h"
#include "core/domain/period.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace headroom {

/// What an own indicator is counted in. Stored by number: append only.
enum class IndicatorUnit { Percent, Points, Days, Hours, Minutes, Euros, Count };

inline constexpr std::array AllIndicatorUnits{IndicatorUnit::Percent, IndicatorUnit::Points,
    IndicatorUnit::Days, IndicatorUnit::Hours, IndicatorUnit::Minutes, IndicatorUnit::Euros,
    IndicatorUnit::Count};

/// What a unit measures. Only values of the same quantity can be added up; times are converted.
enum class Quantity { Score, Time, Money, Count };

Quantity quantityOf(IndicatorUnit unit);
/// "percent", "points", "days", ...: the names on the command line and in files.
QString indicatorUnitName(IndicatorUnit unit);
/// What the scores of a metric of the catalogue are counted in.
IndicatorUnit unitOf(const Metric &metric);
/// How many minutes one of a unit of time is. REQUIRES: its quantity is Time.
qint64 minutesIn(IndicatorUnit unit);

/// How often an indicator is looked at, and so over which period it is computed. Stored by number:
/// append only.
enum class Rhythm { Monthly, Quarterly, Yearly };

inline constexpr std::array AllRhythms{Rhythm::Monthly, Rhythm::Quarterly, Rhythm::Yearly};

/// "monthly", "quarterly", "yearly".
QString rhythmName(Rhythm rhythm);
Granularity granularityOf(Rhythm rhythm);

/// An indicator of the catalogue, an own one, or none.
struct IndicatorRef
{
    QString metric; ///< of the catalogue; empty for an own one
    IndicatorId own = {};

    static IndicatorRef ofMetric(const QString &id) { return {id, {}}; }

    static IndicatorRef ofOwn(IndicatorId id) { return {{}, id}; }

    bool isNone() const { return metric.isEmpty() && own == IndicatorId(); }

    bool operator==(const IndicatorRef &) const = default;

    friend size_t qHash(const IndicatorRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.metric, ref.own);
    }
};

/// A norm or the limit of a band, in thousandths of the indicator's unit: 7.5 days is 7500.
using Thousandths = qint64;

inline Fraction fractionOf(Thousandths limit)
{
    return {limit, 1000};
}

/// An indicator of the user's own on the KPI canvas.
struct OwnIndicator
{
    IndicatorId id;
    QString name; ///< each once, upper and lower case apart; without square brackets
    QString definition; ///< in the user's own words
    /// As core/indicators/formula.h stores it; empty while nothing is measured yet, and where a
    /// column is.
    QString formula;
    /// The heading of the column that files have for it, one value per answer or order; empty where
    /// it has none.
    QString column = {};
    IndicatorUnit unit = IndicatorUnit::Percent;
    std::optional<Thousandths> lowest = {}; ///< that a value can be; both ends of a scale or none
    std::optional<Thousandths> highest = {};
    bool lowerIsBetter = false;
    std::optional<Thousandths> norm; ///< at least, or at most when lower is better
    std::optional<Thousandths> goodFrom; ///< good at this value and better
    std::optional<Thousandths> fairFrom; ///< fair up to good; poor when worse
    QString owner; ///< as typed
    Rhythm rhythm = Rhythm::Monthly;
    QString place; ///< the journey step or department, as typed
    IndicatorRef goal; ///< that it serves
    IndicatorId whole; ///< the own indicator that it is a step or part of; 0 for none

    bool isMeasured() const { return !formula.isEmpty() || !column.isEmpty(); }

    bool hasScale() const { return lowest && highest; }

    bool operator==(const OwnIndicator &) const = default;
};

/// Null where there is none.
const OwnIndicator *findIndicator(const QList<OwnIndicator> &indicators, IndicatorId id);

} // namespace headroom
