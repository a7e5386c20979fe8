// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace headroom {

__extension__ using Int128 = __int128;

/// An exact rational number; the denominator is positive. Scores are fractions until they are
/// printed. Invariant: reduced. Range: numerator and denominator fit in 64 bits after reduction.
class Fraction
{
public:
    constexpr Fraction() = default;
    explicit Fraction(qint64 whole);
    /// REQUIRES: denominator != 0.
    Fraction(Int128 numerator, Int128 denominator);

    qint64 numerator() const { return m_numerator; }

    qint64 denominator() const { return m_denominator; }

    double toDouble() const;

    friend bool operator==(const Fraction &, const Fraction &) = default;
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

private:
    qint64 m_numerator = 0;
    qint64 m_denominator = 1;
};

} // namespace headroom
