// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/customervalues.h"

#include <optional>

namespace headroom {

/// What one point of NPS is worth, in euros a year, by the two ways in which a point is won. One
/// point is one percent of the customers gained (passive to promoter), or half a percent that turn
/// round (detractor to promoter, which counts twice).
struct PointValue
{
    double fromDetractor = 0; ///< N / 200 (vP - vD)
    double fromPassive = 0; ///< N / 100 (vP - vN)

    bool operator==(const PointValue &) const = default;
};

/// Assumes that a customer who changes groups comes to be worth what the others of that group are
/// worth. Nothing without customers, or when a value is no number.
std::optional<PointValue> pointValue(const CustomerValues &values);

} // namespace headroom
