// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/targetfacts.h"

#include <QString>

namespace headroom::ui {

/// A line of the targets table.
struct TargetRow
{
    CascadeTarget target;
    QString name;
    QString reason; ///< of a target set by hand
    bool hidden = false; ///< its score is not shown
    std::optional<ScoreResult> soFar; ///< in a fixed round that has begun
    std::optional<Needed> needed; ///< while it runs, where the score so far is shown
};

/// One row per unit of the facts, in their order; parents get the place of each row's parent.
/// results: of a fixed round that has begun, else none.
std::vector<TargetRow> targetRows(
    const TargetFacts &facts, const Organisation &organisation, const QList<TargetResult> &results);

} // namespace headroom::ui
