// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/formulaunits.h"

namespace headroom {

namespace {

bool isTime(ValueUnit unit)
{
    return unit && quantityOf(*unit) == Quantity::Time;
}

/// Whether a value can be multiplied with any other: a share, a count or a plain number can.
bool isFactor(ValueUnit unit)
{
    return !unit || quantityOf(*unit) == Quantity::Score || quantityOf(*unit) == Quantity::Count;
}

bool isSameQuantity(IndicatorUnit left, IndicatorUnit right)
{
    return quantityOf(left) == quantityOf(right);
}

std::optional<ValueUnit> unitOfSum(ValueUnit left, ValueUnit right)
{
    if (!left || !right)
        return left ? left : right;
    if (!isSameQuantity(*left, *right))
        return std::nullopt;
    if (quantityOf(*left) == Quantity::Score && left != right)
        return IndicatorUnit::Points;
    return left;
}

std::optional<ValueUnit> unitOfProduct(ValueUnit left, ValueUnit right)
{
    if (!left || !right)
        return left ? left : right;
    if (!isFactor(left) && !isFactor(right))
        return std::nullopt;
    const bool isScaled = isFactor(left) && quantityOf(*right) != Quantity::Score;
    return isScaled ? right : left;
}

ValueUnit unitOfQuotient(ValueUnit left, ValueUnit right)
{
    if (left && right && isSameQuantity(*left, *right))
        return std::nullopt;
    return left;
}

} // namespace

std::optional<ValueUnit> unitAfter(FormulaStep step, ValueUnit left, ValueUnit right)
{
    if (step == FormulaStep::Divide)
        return unitOfQuotient(left, right);
    return step == FormulaStep::Multiply ? unitOfProduct(left, right) : unitOfSum(left, right);
}

bool fitsUnit(ValueUnit result, IndicatorUnit wanted)
{
    return !result || isSameQuantity(*result, wanted);
}

Exact converted(const Exact &value, ValueUnit from, ValueUnit to)
{
    if (!isTime(from) || !isTime(to) || from == to)
        return value;
    return value * Exact(minutesIn(*from), minutesIn(*to));
}

} // namespace headroom
