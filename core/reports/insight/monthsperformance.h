// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/performance.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// Figures of ours that are kept by place and month (isMonthsPerformance), beside what customers of
/// the same unit say in the same period. Of the unit, then of every unit right below it; only where
/// there are both. None for a filter: such figures have no channel or step. Look-ups, or one pass
/// for a range of days that is not made of whole months.
QList<Performance> monthsPerformances(
    const ReportSource &source, const Metric &perception, UnitRef unit, const DateRange &range);

} // namespace headroom
