// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetrow.h"

#include "ui/text/unitwords.h"

namespace headroom::ui {

std::vector<TargetRow> targetRows(const TargetFacts &facts, const Organisation &organisation)
{
    QHash<UnitRef, QString> reasons;
    for (const Lock &lock : facts.asked.locks)
        reasons.insert(lock.unit, lock.reason);
    std::vector<TargetRow> rows;
    rows.reserve(facts.outcome.units.size());
    for (std::size_t index = 0; index < facts.outcome.units.size(); ++index) {
        const CascadeTarget &target = facts.outcome.units[index];
        const bool hidden = index < facts.hidden.size() && facts.hidden[index];
        rows.push_back(
            {target, unitWords(organisation, target.unit), reasons.value(target.unit), hidden});
    }
    return rows;
}

} // namespace headroom::ui
