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

} // namespace headroom
