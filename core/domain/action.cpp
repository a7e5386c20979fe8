// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/action.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

QString actionStateName(ActionState state)
{
    switch (state) {
    case ActionState::Idea:
        return u"idea"_s;
    case ActionState::Planned:
        return u"planned"_s;
    case ActionState::Running:
        return u"running"_s;
    case ActionState::Done:
        return u"done"_s;
    case ActionState::Dropped:
        return u"dropped"_s;
    }
    Q_UNREACHABLE();
}

QString actionSizeName(ActionSize size)
{
    return size == ActionSize::Big ? u"big"_s : u"small"_s;
}

bool touches(const Action &action, UnitRef node, const QList<ActionUnit> &filter)
{
    if (action.isForAll())
        return true;
    const auto isFor = [&](const ActionUnit &unit) { return action.units.contains(unit); };
    if (std::ranges::any_of(filter, isFor))
        return true;
    if (node.depth() == 0) {
        return filter.isEmpty() && std::ranges::any_of(action.units, [](const ActionUnit &unit) {
            return unit.dimension != Dimension::Employee;
        });
    }
    for (int i = 0; i < node.depth(); ++i) {
        if (isFor({dimensionOf(node.step(i).level), node.step(i).unit}))
            return true;
    }
    return false;
}

} // namespace headroom
