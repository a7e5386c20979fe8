// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <QString>

namespace headroom {

/// The one rounding rule of the program: half away from zero ("half up" as Excel and accountants do
/// it), decided on the exact value. Returns the value times 10^decimals as a whole number. 0 <=
/// decimals <= 6.
qint64 roundHalfUp(const Fraction &value, int decimals);

/// The same for a value that was computed in floating point: values within 1e-11 (relative to the
/// larger of 1 and |value|) of a half count as that half.
qint64 roundHalfUp(double value, int decimals);

/// "-12.5000": ASCII minus and decimal point, exactly that many decimals, never "-0.0".
/// For files and the command line; people get ui/text/figures.
QString toDecimalText(qint64 scaled, int decimals);

} // namespace headroom
