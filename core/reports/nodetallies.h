// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"

namespace headroom {

/// The tallies of all nodes over one range of days: from the cube where the range is made of whole
/// months (or reaches beyond the answers), else by one pass over the answers.
class NodeTallies
{
public:
    NodeTallies(const ReportSource &source, Metric metric, DateRange range);

    Tally of(UnitRef node) const;

private:
    ScoreCube m_cube;
    Metric m_metric;
    std::optional<MonthRange> m_months; ///< absent when counted day by day
    QHash<UnitRef, Tally> m_tallies; ///< counted day by day
};

/// Every node with answers to anything since the day, parents before children: the organisation,
/// then each location followed by its employees.
QList<UnitRef> activeNodes(const ReportSource &source, QDate since);

/// The unit, and everything below it with answers to anything in the months, parents before
/// children.
QList<UnitRef> nodesBelow(const ReportSource &source, UnitRef unit, MonthRange months);

} // namespace headroom
