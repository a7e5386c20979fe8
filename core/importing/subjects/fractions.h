// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/metric.h"
#include "core/importing/importplan.h"
#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// The units of a percentage of a month: 0.045 is 4.5 %, or 0.045 %.
inline constexpr QLatin1StringView FractionUnit{"fraction"};
inline constexpr QLatin1StringView PercentUnit{"percent"};

/// Asks for every percentage of a month whose values all lie between 0 and 1, without a percent
/// sign, whether they are fractions; notes those of which it was said that they are. A saved
/// mapping that says so is not followed when a value is above 1 or has a percent sign.
void askForFractions(ImportPlan &plan, const QList<ColumnLook> &looks, const Catalogue &catalogue);

} // namespace headroom
