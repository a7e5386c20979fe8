// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/action.h"
#include "ui/charts/trendchart.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// A flag where actions began, one for all of the same period, lettered from the left. actions are
/// sorted by their start; those outside the periods have none.
QList<ChartFlag> actionFlags(
    const QList<Action> &actions, const QList<Period> &periods, const Figures &figures);

/// The titles of those that began in the period, with commas; empty for none.
QString actionsBegunIn(const Period &period, const QList<Action> &actions);

} // namespace headroom::ui
