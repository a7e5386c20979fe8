// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/exact.h"

#include <limits>

namespace headroom {

namespace {

using Whole = boost::multiprecision::cpp_int;

constexpr int MostDecimals = 12;

bool fitsInteger(const Whole &value)
{
    return value <= std::numeric_limits<qint64>::max()
        && value >= std::numeric_limits<qint64>::min();
}

Whole roundedHalfUp(const Whole &numerator, const Whole &denominator)
{
    const Whole size = (2 * abs(numerator) + denominator) / (2 * denominator);
    return numerator < 0 ? Whole(-size) : size;
}

} // namespace

Exact exactOf(const Fraction &value)
{
    return {value.numerator(), value.denominator()};
}

Exact exactOf(const DecimalNumber &value)
{
    // Digit by digit: a leading zero would make an octal number of the text.
    Whole whole = 0;
    for (const QChar digit : value.digits)
        whole = whole * 10 + digit.digitValue();
    Whole scale = 1;
    for (qsizetype i = 0; i < value.decimals; ++i)
        scale *= 10;
    return {whole, scale};
}

std::optional<Fraction> fractionOf(const Exact &value)
{
    const Whole above = numerator(value);
    const Whole below = denominator(value);
    if (fitsInteger(above) && fitsInteger(below))
        return Fraction(above.convert_to<qint64>(), below.convert_to<qint64>());
    qint64 scale = 1'000'000'000'000;
    for (int decimals = MostDecimals; decimals >= 0; --decimals, scale /= 10) {
        const Whole scaled = roundedHalfUp(above * scale, below);
        if (fitsInteger(scaled))
            return Fraction(scaled.convert_to<qint64>(), scale);
    }
    return std::nullopt;
}

} // namespace headroom
