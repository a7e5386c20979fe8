// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/differences.h"
#include "core/reports/tables/tables.h"

namespace headroom {

/// One line a target that would be another one today: the names of the round's levels, level,
/// metric, fixed, today, n_fixed, n_today, why. A target that is not there is empty.
Table differenceTable(const ReportSource &source, const FixedRound &fixed,
    const QList<TargetDifference> &differences);

} // namespace headroom
