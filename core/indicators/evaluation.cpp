// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/evaluation.h"

namespace headroom {

namespace {

/// Nothing for a division by zero.
std::optional<FormulaValue> combined(
    FormulaStep step, const FormulaValue &left, const FormulaValue &right)
{
    const std::optional<ValueUnit> unit = unitAfter(step, left.unit, right.unit);
    Q_ASSERT(unit);
    const Exact &a = left.value;
    if (step == FormulaStep::Multiply)
        return FormulaValue{a * right.value, *unit};
    const Exact b = converted(right.value, right.unit, left.unit);
    if (step == FormulaStep::Add)
        return FormulaValue{a + b, *unit};
    if (step == FormulaStep::Subtract)
        return FormulaValue{a - b, *unit};
    if (b.is_zero())
        return std::nullopt;
    return FormulaValue{a / b, *unit};
}

} // namespace

std::optional<Exact> evaluated(const Formula &formula, IndicatorUnit wanted,
    const std::function<FormulaValue(const IndicatorRef &indicator)> &valueOf)
{
    QList<FormulaValue> pile;
    for (const FormulaNode &node : formula.nodes) {
        if (node.step == FormulaStep::Number) {
            pile.append({exactOf(node.number), std::nullopt});
        } else if (node.step == FormulaStep::Indicator) {
            pile.append(valueOf(node.indicator));
        } else if (node.step == FormulaStep::Negate) {
            pile.last().value = -pile.last().value;
        } else {
            const FormulaValue right = pile.takeLast();
            const std::optional<FormulaValue> result = combined(node.step, pile.takeLast(), right);
            if (!result)
                return std::nullopt;
            pile.append(*result);
        }
    }
    Q_ASSERT(pile.size() == 1);
    return converted(pile.first().value, pile.first().unit, wanted);
}

bool isStraightLine(const Formula &formula)
{
    QList<bool> varies; // by value on the pile
    qsizetype indicators = 0;
    for (const FormulaNode &node : formula.nodes) {
        if (node.step == FormulaStep::Number || node.step == FormulaStep::Indicator) {
            varies.append(node.step == FormulaStep::Indicator);
            indicators += varies.last() ? 1 : 0;
        } else if (node.step != FormulaStep::Negate) {
            const bool right = varies.takeLast();
            if (right && node.step == FormulaStep::Divide)
                return false;
            varies.last() = varies.last() || right;
        }
    }
    return indicators == 1;
}

} // namespace headroom
