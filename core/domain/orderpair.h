// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/measure.h"
#include "core/domain/period.h"

namespace headroom {

/// What one customer said, and what was measured of the same order.
struct OrderPair
{
    QString order; ///< its number as in the file; empty when the answer has none
    DayNumber day = 0; ///< of the answer
    UnitId location; ///< of the answer
    UnitId employee;
    Steps rating = 0; ///< in steps of its measure
    Steps amount = 0;

    bool operator==(const OrderPair &) const = default;
};

} // namespace headroom
