// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/indicators/formulatokens.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace headroom {

/// A rational number of any size: sums of many scores have denominators that a Fraction cannot
/// hold.
using Exact = boost::multiprecision::cpp_rational;

Exact exactOf(const Fraction &value);
Exact exactOf(const DecimalNumber &value);

/// The value itself where a Fraction can hold it; else rounded half away from zero to as many
/// decimals as it can hold, at most twelve. Nothing for a value beyond 64 bits.
std::optional<Fraction> fractionOf(const Exact &value);

} // namespace headroom
