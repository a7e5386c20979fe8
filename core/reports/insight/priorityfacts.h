// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/priorities.h"
#include "core/reports/insight/insightfacts.h"

namespace headroom {

/// The metric that says how well a driver is done: the driver itself where its scale has two ends,
/// else the share within our norm; nothing where there is none. Of drivers that share an indicator
/// each has the answers to its own measure only.
std::optional<Metric> performanceMetric(const Catalogue &catalogue, const Driver &driver);

/// Importance and performance of the drivers that were found, each with its own score over the
/// period and unit of the facts. Drivers without a score from enough answers for a verdict are left
/// out, and of those that share an indicator so many that no score of few answers follows from the
/// others and that of the indicator, at the unit or beside its siblings. Empty where the score
/// itself is not shown. Look-ups, or passes for a range of days that is not made of whole months.
Priorities priorityFacts(const InsightFacts &facts, const ReportSource &source);

} // namespace headroom
