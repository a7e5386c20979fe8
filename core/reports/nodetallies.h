// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"

namespace headroom {

/// The tallies of all nodes of a tree over one range of days: from the cube where the range is made
/// of whole months (or reaches beyond the answers), else by one pass over the answers.
class NodeTallies
{
public:
    NodeTallies(const ReportSource &source, Metric metric, DateRange range,
        const Levels &levels = usualLevels());

    Tally of(UnitRef node) const;

    /// Right below the node, with answers to anything at any time.
    QList<UnitRef> children(UnitRef node) const { return m_cube.children(node); }

private:
    ScoreCube m_cube;
    Metric m_metric;
    std::optional<MonthRange> m_months; ///< absent when counted day by day
    QHash<UnitRef, Tally> m_tallies; ///< counted day by day
};

/// Every node of a tree with answers to anything since the day, each followed by those below it:
/// the organisation, then the first location and its employees, then the next one.
QList<UnitRef> activeNodes(
    const ReportSource &source, QDate since, const Levels &levels = usualLevels());

/// The unit, and everything below it in the usual tree with answers to anything in the months,
/// parents before children.
QList<UnitRef> nodesBelow(const ReportSource &source, UnitRef unit, MonthRange months);

} // namespace headroom
