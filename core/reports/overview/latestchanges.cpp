// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/latestchanges.h"

namespace headroom {

std::optional<Windows> comparedWindows(const ReportSource &source, const Metric &metric)
{
    constexpr int WindowMonths = 3;
    return latestWindows(source.calendar->of(metric), WindowMonths);
}

QList<Change> latestChanges(
    const ReportSource &source, const Metric &metric, const QList<UnitRef> &units)
{
    if (const std::optional<Windows> windows = comparedWindows(source, metric))
        return changesOf(source.cube, metric, units, *windows, source.limits);
    QList<Change> changes;
    for (const UnitRef &unit : units) {
        changes.append(Change{});
        changes.last().unit = unit;
    }
    return changes;
}

} // namespace headroom
