// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/selection.h"
#include "core/insight/orders.h"
#include "core/reports/insight/journeyfacts.h"
#include "core/reports/insight/lagfacts.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// Why a score is what it is, as far as the columns of answers tell.
struct InsightFacts
{
    QString metric;
    UnitRef unit;
    DateRange range;
    ScoreResult score; ///< without one nothing below is filled
    bool isPerception = false; ///< whether the indicator is something that customers say
    Drivers drivers;
    /// Of the unit, in the order of the catalogue: those of answers, then those of months.
    QList<Performance> subjects;
    /// Right below the unit, where our norm is met and many customers are dissatisfied
    /// nevertheless; the most dissatisfied first. Only of named units with enough answers for a
    /// verdict.
    QList<Performance> notSatisfied;
    QList<LagFinding> lags; ///< one for each figure of months that can be told about
    std::optional<StaffFinding> staff; ///< what employees of the same places say
    JourneyFacts journey;
    /// What customers spend, of the whole organisation in the period, without a filter; there
    /// without a score too. Nothing where no amounts were imported.
    std::optional<SpendingGroups> spending;
};

/// From how many answers on a correlation or a comparison of shares is shown: as many as a verdict
/// takes.
qint64 leastPairs(const Limits &limits);

/// Empty where the limits do not allow the score itself. What was found is given when progress
/// stops it. Passes over all answers several times: work for a worker.
InsightFacts insightFacts(
    const ReportSource &source, const Selection &selection, Progress &progress);

/// With what the customers' orders tell in place of what their answers alone do; drivers keep their
/// weights.
InsightFacts withOrders(
    InsightFacts facts, const OrderFindings &orders, const ReportSource &source);

/// Whether the counts of those outside the norm are so few that they could be worked out from the
/// whole and from those within it, or there are none because our figure is of months.
bool hidesGroups(const Performance &performance, const Limits &limits);

} // namespace headroom
