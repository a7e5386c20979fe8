// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
};

/// One row per unit of the facts, in their order; parents get the place of each row's parent.
std::vector<TargetRow> targetRows(const TargetFacts &facts, const Organisation &organisation);

} // namespace headroom::ui
