// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/priorities.h"
#include "core/reports/insight/insightfacts.h"
#include "core/reports/insight/reasonfacts.h"
#include "core/reports/insight/valuefacts.h"
#include "core/reports/tables/tables.h"

namespace headroom {

/// "start-here", "keep", "can-wait", "fine".
QString priorityName(Priority priority);

/// What Insight finds, for files and the command line: names in English, ids of indicators, figures
/// as they were computed. What is hidden on screen is empty here.
/// One row for every driver.
Table driverTable(const InsightFacts &facts);
/// One row for every driver with a performance, and the middles that divide them.
Table priorityTable(const InsightFacts &facts, const ReportSource &source);
/// One row for every figure of ours beside the dissatisfied customers, of the unit itself; then one
/// for every unit below it where the norm is met and the customer is not satisfied. months: how
/// many places and months a figure is of that stands in no answer. verdict: "met", "missed",
/// "met-not-satisfied"; empty without a norm.
Table performanceTable(const InsightFacts &facts, const ReportSource &source);
/// One row for every step and indicator.
Table journeyTable(const InsightFacts &facts, const ReportSource &source);
/// One row for every reason that comments name.
Table reasonTable(const ReasonFacts &facts);
/// One row for every reason and complete quarter of the period.
Table reasonQuarterTable(const ReasonFacts &facts);
/// One row for every reason and location, of the last of these quarters.
Table reasonPlaceTable(const ReasonFacts &facts, const ReportSource &source);
/// What a customer of each group is worth in a year and what a point of NPS is, one row each:
/// "promoter", "passive", "detractor", "point-from-detractor", "point-from-passive",
/// "one-detractor"; none while nobody said and nothing was imported; source "imported" or "own";
/// figures in euros.
Table valueTable(const ValueFacts &facts);
/// One row where it can be told how the score goes together with what employees say.
Table staffTable(const InsightFacts &facts);
/// One row for every figure of months and lag.
Table lagTable(const InsightFacts &facts);

} // namespace headroom
