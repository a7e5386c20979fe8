// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/shownactions.h"

#include <algorithm>

namespace headroom {

namespace {

/// Smaller for an action that is more about the unit itself.
int distanceOf(const Action &action, UnitRef unit)
{
    const auto isFor = [&](const ActionUnit &one) { return action.units.contains(one); };
    if (unit.level() == Level::Employee && isFor({Dimension::Employee, unit.id()}))
        return 0;
    return action.isForAll() ? 2 : 1;
}

} // namespace

QList<Action> shownActions(
    const ReportSource &source, const QList<UnitRef> &units, const DateRange &range)
{
    QList<ActionUnit> filter;
    for (const auto &[dimension, unit] : source.filter.asKeyValueRange())
        filter.append({dimension, unit});
    QList<Action> shown;
    std::ranges::copy_if(source.actions, std::back_inserter(shown), [&](const Action &action) {
        return action.hasBegun() && range.contains(*action.starts)
            && std::ranges::any_of(
                units, [&](const UnitRef &unit) { return touches(action, unit, filter); });
    });
    std::ranges::stable_sort(shown, {}, [](const Action &action) { return *action.starts; });
    return shown;
}

QList<Action> openActions(const ReportSource &source, UnitRef unit)
{
    QList<Action> open;
    std::ranges::copy_if(source.actions, std::back_inserter(open), [&](const Action &action) {
        const bool isOpen =
            action.state == ActionState::Planned || action.state == ActionState::Running;
        return isOpen && touches(action, unit);
    });
    std::ranges::stable_sort(
        open, {}, [&](const Action &action) { return distanceOf(action, unit); });
    return open;
}

} // namespace headroom
