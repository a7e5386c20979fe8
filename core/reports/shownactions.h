// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"

namespace headroom {

/// The actions that began in these days and touch one of the units, as far as the filter of the
/// source lets them through; sorted by their start.
QList<Action> shownActions(
    const ReportSource &source, const QList<UnitRef> &units, const DateRange &range);

/// The planned and running ones that touch the unit, its own first.
QList<Action> openActions(const ReportSource &source, UnitRef unit);

} // namespace headroom
