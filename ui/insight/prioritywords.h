// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/priorities.h"
#include "core/reports/reportsource.h"
#include "ui/charts/quadrants/quadrantchart.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "Important and low: start here".
QString priorityWords(Priority priority);
/// "Start here": in a table, where the chart beside it says the rest.
QString shortPriorityWords(Priority priority);
/// "Sure", "Importance not sure", "Score not sure", "Neither is sure": whether the place could
/// easily be another one.
QString surenessWords(const PriorityPoint &point);
/// "7.4 of 10", "77.0 % within norm".
QString performanceWords(
    const PriorityPoint &point, const ReportSource &source, const Figures &figures);

/// What the chart draws: performance to the right, importance upwards.
QuadrantContent priorityChart(const Priorities &priorities, const Metric &outcome,
    const ReportSource &source, const Figures &figures);

/// "Start with Delivery time: …", or that no driver is both important and low.
QString prioritiesMeaning(const Priorities &priorities, const Metric &outcome);

} // namespace headroom::ui
