// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/shownactions.h"

#include <algorithm>

namespace headroom {

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

} // namespace headroom
