// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "core/insight/answerscope.h"
#include "core/insight/correlation.h"

namespace headroom {

/// One thing that goes together with an indicator in the answers of the same customers.
struct Driver
{
    QString metric; ///< that names it: the plain mean or amount of its measure
    QString measure; ///< what was asked or measured: no two drivers have the same
    QString ownName = {}; ///< of the own indicator that the measure is a column of
    /// Another driver is named by the same indicator: CES asked on 1–10 and on 0–10.
    bool sharesMetric = false;
    Correlation correlation; ///< of the values as they were given; of a share of low values (in
                             ///< time) with its sign turned, so that more is better
    bool lowerIsBetter = false; ///< fewer days are better than more
    /// Correlation of what is better here with what is better there: positive where both sides say
    /// "the better the one, the better the other".
    double better = 0;
    std::optional<double> weight; ///< Johnson's relative weight, where it could be worked out

    /// Whether it surely goes together at all: the 95 % range does not hold 0.
    bool isSure() const { return correlation.interval.low > 0 || correlation.interval.high < 0; }
};

/// What an action for the driver is about; nothing for an own indicator, which no action names.
ActionSubject subjectOf(const Driver &driver);

/// Says of each driver whether another one is named by the same indicator.
void markSharedMetrics(QList<Driver> &drivers);

struct Drivers
{
    QList<Driver> drivers; ///< the strongest first
    std::optional<double> rSquared; ///< what the weights add up to
    qint64 weighed = 0; ///< answers that gave all of those that have a weight
};

/// Every measure that is not the outcome's own and that at least leastPairs answers gave beside it.
/// Weights are worked out over the answers that gave all; the drivers with the fewest pairs are
/// left out of it one by one as long as there are fewer than leastPairs, or fewer than ten for each
/// driver. They need two or more drivers. One pass over the columns for every pair of measures:
/// work for a worker.
Drivers driversOf(const AnswerColumns &columns, const Catalogue &catalogue, const Metric &outcome,
    const AnswerScope &scope, qint64 leastPairs);

} // namespace headroom
