// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/latestchanges.h"

#include "core/reports/hiddenunits.h"

namespace headroom {

namespace {

/// Each window has its own neighbours with few answers.
QList<Change> withoutHidden(
    QList<Change> changes, const ReportSource &source, const Metric &metric, const Windows &windows)
{
    const auto months = [](const DateRange &range) {
        return MonthRange{monthNumber(range.first), monthNumber(range.last)};
    };
    HiddenUnits hidden(source, metric, {months(windows.before), months(windows.after)});
    for (Change &change : changes) {
        if (change.difference && hidden.inAny(change.unit))
            change = hiddenChange(change.unit);
    }
    judgeTogether(changes);
    return changes;
}

} // namespace

std::optional<Windows> comparedWindows(const ReportSource &source, const Metric &metric)
{
    constexpr int WindowMonths = 3;
    return latestWindows(source.calendar->of(metric), WindowMonths);
}

QList<Change> latestChanges(
    const ReportSource &source, const Metric &metric, const QList<UnitRef> &units)
{
    if (const std::optional<Windows> windows = comparedWindows(source, metric))
        return withoutHidden(changesOf(source.cube, metric, units, *windows, source.limits), source,
            metric, *windows);
    QList<Change> changes;
    for (const UnitRef &unit : units) {
        changes.append(Change{});
        changes.last().unit = unit;
    }
    return changes;
}

} // namespace headroom
