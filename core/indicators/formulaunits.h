// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/exact.h"
#include "core/indicators/formula.h"

namespace headroom {

/// What a value is counted in; nothing for a plain number, which takes the unit beside it.
using ValueUnit = std::optional<IndicatorUnit>;

/// The unit of a sum, difference, product or quotient. Times are added up in the unit of the left
/// one. A product or quotient with a score, count or plain number keeps the other's unit; the
/// quotient of two values of the same quantity is a plain number. Nothing when the units do not go
/// together: days and points added up, days times euros. REQUIRES: a step with two operands.
std::optional<ValueUnit> unitAfter(FormulaStep step, ValueUnit left, ValueUnit right);

/// Whether a result in the one unit can be shown in the other; a plain number can in any.
bool fitsUnit(ValueUnit result, IndicatorUnit wanted);

/// A time in another unit of time; anything else as it is.
Exact converted(const Exact &value, ValueUnit from, ValueUnit to);

} // namespace headroom
