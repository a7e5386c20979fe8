// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/indicators/formulaunits.h"

namespace headroom {

struct FormulaValue
{
    Exact value;
    ValueUnit unit;
};

/// The exact result in the unit wanted; nothing when something is divided by zero.
/// REQUIRES: FormulaBook found no fault in it; every indicator has a value.
std::optional<Exact> evaluated(const Formula &formula, IndicatorUnit wanted,
    const std::function<FormulaValue(const IndicatorRef &indicator)> &valueOf);

/// Whether the formula has one indicator, once, and divides nothing by it: a straight line in its
/// value, so that the ends of an interval of the one give those of the other.
bool isStraightLine(const Formula &formula);

} // namespace headroom
