// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"
#include "core/trends/realchange.h"

namespace headroom {

/// The last three complete months and the three before them; nothing when the answers do not reach
/// back so far.
std::optional<Windows> comparedWindows(const ReportSource &source, const Metric &metric);

/// One change per unit between those windows, judged together; none is comparable without them, nor
/// where the score of the unit is hidden in one of them.
/// REQUIRES: source has answers.
QList<Change> latestChanges(
    const ReportSource &source, const Metric &metric, const QList<UnitRef> &units);

} // namespace headroom
