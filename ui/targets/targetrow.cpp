// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetrow.h"

#include "ui/text/unitwords.h"

namespace headroom::ui {

std::vector<TargetRow> targetRows(
    const TargetFacts &facts, const Organisation &organisation, const QList<TargetResult> &results)
{
    QHash<UnitRef, QString> reasons;
    for (const Lock &lock : facts.asked.locks)
        reasons.insert(lock.unit, lock.reason);
    QHash<UnitRef, const TargetResult *> found;
    for (const TargetResult &result : results)
        found.insert(result.unit, &result);
    std::vector<TargetRow> rows;
    rows.reserve(facts.outcome.units.size());
    for (std::size_t index = 0; index < facts.outcome.units.size(); ++index) {
        const CascadeTarget &target = facts.outcome.units[index];
        const bool hidden = index < facts.hidden.size() && facts.hidden[index];
        TargetRow row{target, unitWords(organisation, target.unit), reasons.value(target.unit),
            hidden, {}, {}};
        if (const TargetResult *result = found.value(target.unit)) {
            row.soFar = result->result;
            row.needed = result->needed;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace headroom::ui
