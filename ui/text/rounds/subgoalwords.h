// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "84.2 %", "hidden", "<5": the value as it stands in a table.
QString subgoalValue(const SheetSubgoal &subgoal, const Figures &figures);
/// "≥ 90 %", "≤ 2 days"; a dash without a norm.
QString subgoalNorm(const SheetSubgoal &subgoal, const Figures &figures);
/// What serves an indicator of a round, in one sentence: "Serve NPS: Delivered in time 84.2 % (norm
/// ≥ 90 %)"; empty where nothing does.
QString subgoalsSentence(
    const QString &goal, const QList<SheetSubgoal> &subgoals, const Figures &figures);

} // namespace headroom::ui
