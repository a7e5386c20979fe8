// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rounding.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

qint64 roundHalfUp(const Fraction &value, int decimals)
{
    const bool negative = value.numerator() < 0;
    const Int128 magnitude =
        Int128(negative ? -Int128(value.numerator()) : Int128(value.numerator()))
        * powerOfTen(decimals);
    const Int128 denominator = value.denominator();
    const Int128 rounded = (2 * magnitude + denominator) / (2 * denominator);
    return static_cast<qint64>(negative ? -rounded : rounded);
}

qint64 roundHalfUp(double value, int decimals)
{
    const double scale = static_cast<double>(powerOfTen(decimals));
    const double tolerance = 1e-11 * std::max(1.0, std::abs(value)) * scale;
    const double magnitude = std::floor(std::abs(value) * scale + 0.5 + tolerance);
    return static_cast<qint64>(std::copysign(magnitude, value));
}

QString toDecimalText(qint64 scaled, int decimals)
{
    const bool negative = scaled < 0;
    QString digits = QString::number(negative ? -scaled : scaled);
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? u'-' + digits : digits;
}

} // namespace headroom
