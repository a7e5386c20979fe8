// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fraction.h"

namespace headroom {

namespace {

Int128 greatestCommonDivisor(Int128 a, Int128 b)
{
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

} // namespace

Fraction::Fraction(qint64 whole)
    : m_numerator(whole)
{
}

Fraction::Fraction(Int128 numerator, Int128 denominator)
{
    Q_ASSERT(denominator != 0);
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Int128 divisor = greatestCommonDivisor(numerator, denominator);
    m_numerator = static_cast<qint64>(numerator / divisor);
    m_denominator = static_cast<qint64>(denominator / divisor);
}

double Fraction::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return Int128(a.m_numerator) * b.m_denominator <=> Int128(b.m_numerator) * a.m_denominator;
}

} // namespace headroom
