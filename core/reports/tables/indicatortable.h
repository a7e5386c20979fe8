// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/canvas/canvasfacts.h"
#include "core/reports/tables/tables.h"

namespace headroom {

/// A table of own indicators.
struct IndicatorTableQuestion
{
    bool byLocation = false; ///< the locations instead of the organisation
    /// Absent: the last finished period of each indicator's rhythm. All: every month together.
    std::optional<Granularity> granularity;
    bool byEmployee = false; ///< the employees of each location, with a column "employee"
};

/// "not-measured", "faulty", "no-data", "hidden", "divided-by-zero", "too-large", "known".
QString valueStateName(ValueState state);

/// "part-exceeds-whole", "parts-exceed-whole", "norms-contradict".
QString conflictKindName(ConflictKind kind);

/// Id of the catalogue, or the name of an own indicator; empty for none.
QString indicatorRefName(const QList<OwnIndicator> &indicators, const IndicatorRef &indicator);

/// One row for every own indicator, place and period, for files and the command line: names in
/// English, formulas with names in square brackets. Every indicator has at least one row. A value
/// that is hidden or missing is empty, and its state says why; "not-per-employee" where a part of
/// it is only there for whole locations. warnings: the kinds of the conflicts that the norm takes
/// part in.
Table indicatorTable(const ReportSource &source, const IndicatorTableQuestion &question);

/// One row for every norm of every conflict between norms: its number, kind, part ("whole" or
/// "part"), indicator, norm, unit, owner, and the sum of the parts in the unit of the whole.
Table conflictTable(const ReportSource &source);

} // namespace headroom
