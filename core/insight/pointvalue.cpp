// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/pointvalue.h"

#include <cmath>

namespace headroom {

std::optional<PointValue> pointValue(const CustomerValues &values)
{
    const PointValue value{values.customers * (values.promoter - values.detractor) / 200,
        values.customers * (values.promoter - values.passive) / 100};
    const bool isKnown = values.customers > 0 && std::isfinite(value.fromDetractor)
        && std::isfinite(value.fromPassive);
    return isKnown ? std::optional(value) : std::nullopt;
}

} // namespace headroom
