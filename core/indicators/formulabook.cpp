// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/formulabook.h"

#include "core/indicators/formulaunits.h"
#include "core/indicators/owncolumns.h"

#include <algorithm>

namespace headroom {

namespace {

FormulaFault faultAt(
    const FormulaNode &node, FormulaFaultKind kind, const QStringList &arguments = {})
{
    return {kind, node.at, node.length, arguments};
}

QList<IndicatorId> ownPartsOf(const Formula &formula)
{
    QList<IndicatorId> parts;
    const QList<IndicatorRef> indicators = formula.indicators();
    for (const IndicatorRef &indicator : indicators) {
        if (indicator.metric.isEmpty())
            parts.append(indicator.own);
    }
    return parts;
}

/// What is known of a value before there are scores.
struct Known
{
    ValueUnit unit;
    std::optional<Exact> constant;
};

std::optional<Exact> constantAfter(FormulaStep step, const Known &left, const Known &right)
{
    if (!left.constant || !right.constant)
        return std::nullopt;
    const Exact &a = *left.constant;
    const Exact &b = *right.constant;
    if (step == FormulaStep::Add)
        return Exact(a + b);
    if (step == FormulaStep::Subtract)
        return Exact(a - b);
    return step == FormulaStep::Multiply ? Exact(a * b) : Exact(a / b);
}

/// Takes the operands of a step with two off the pile and puts what is known of the result on it.
std::optional<FormulaFault> foldStep(QList<Known> &pile, const FormulaNode &node)
{
    const Known right = pile.takeLast();
    const Known left = pile.takeLast();
    if (node.step == FormulaStep::Divide && right.constant && right.constant->is_zero())
        return faultAt(node, FormulaFaultKind::DivisionByZero);
    const std::optional<ValueUnit> unit = unitAfter(node.step, left.unit, right.unit);
    if (!unit)
        return faultAt(node,
            node.step == FormulaStep::Multiply ? FormulaFaultKind::UnitsNotMultiplied
                                               : FormulaFaultKind::UnitsDiffer,
            {indicatorUnitName(*left.unit), indicatorUnitName(*right.unit)});
    pile.append({*unit, constantAfter(node.step, left, right)});
    return std::nullopt;
}

/// What is read from a column is its mean.
FormulaResult<Formula> readFormula(const OwnIndicator &indicator, const IndicatorNames &names)
{
    if (indicator.column.isEmpty())
        return parseFormula(indicator.formula, names);
    FormulaNode mean;
    mean.step = FormulaStep::Indicator;
    mean.indicator = IndicatorRef::ofMetric(ownMeasureId(indicator));
    return Formula{{mean}};
}

} // namespace

FormulaBook::FormulaBook(const Catalogue &catalogue, const QList<OwnIndicator> &indicators)
    : m_catalogue(catalogue)
    , m_indicators(indicators)
{
    const IndicatorNames names = storedNames(m_catalogue, m_indicators);
    QHash<IndicatorId, FormulaResult<Formula>> read;
    for (const OwnIndicator &indicator : std::as_const(m_indicators)) {
        read.insert(indicator.id, readFormula(indicator, names));
        if (const auto &formula = read[indicator.id])
            m_parts.insert(indicator.id, ownPartsOf(*formula));
        else
            m_formulas.insert(indicator.id, formula);
    }
    // Each round takes those whose parts were all taken before; circles are never taken.
    for (bool goesOn = true; goesOn;) {
        goesOn = false;
        for (const OwnIndicator &indicator : std::as_const(m_indicators)) {
            const QList<IndicatorId> parts = m_parts.value(indicator.id);
            const bool isReady = std::ranges::all_of(
                parts, [&](IndicatorId part) { return m_formulas.contains(part); });
            if (!isReady || m_formulas.contains(indicator.id))
                continue;
            m_formulas.insert(indicator.id, checked(indicator, *read[indicator.id]));
            goesOn = true;
            if (!m_formulas[indicator.id])
                continue;
            int level = 1;
            for (const IndicatorId part : parts)
                level = std::max(level, m_levels.value(part) + 1);
            m_levels.insert(indicator.id, level);
            m_order.append(indicator.id);
        }
    }
    for (const OwnIndicator &indicator : std::as_const(m_indicators)) {
        if (!m_formulas.contains(indicator.id))
            m_formulas.insert(indicator.id, checked(indicator, *read[indicator.id]));
    }
}

FormulaResult<Formula> FormulaBook::formula(IndicatorId id) const
{
    return m_formulas.value(id, tl::unexpected(FormulaFault{}));
}

FormulaResult<Formula> FormulaBook::typed(
    const OwnIndicator &indicator, QStringView text, const IndicatorNames &names) const
{
    return parseFormula(text, names).and_then([&](const Formula &formula) {
        return checked(indicator, formula);
    });
}

FormulaResult<Formula> FormulaBook::checked(
    const OwnIndicator &indicator, const Formula &formula) const
{
    if (const auto fault = faultOfParts(indicator, formula))
        return tl::unexpected(*fault);
    if (const auto fault = faultOfUnits(indicator, formula))
        return tl::unexpected(*fault);
    return formula;
}

std::optional<FormulaFault> FormulaBook::faultOfParts(
    const OwnIndicator &indicator, const Formula &formula) const
{
    for (const FormulaNode &node : formula.nodes) {
        const IndicatorId part = node.indicator.own;
        if (node.step != FormulaStep::Indicator || part == IndicatorId())
            continue;
        const QList<IndicatorId> circle = wayTo(part, indicator.id);
        if (indicator.id != IndicatorId() && !circle.isEmpty()) {
            QStringList names{indicator.name};
            for (const IndicatorId passed : circle)
                names.append(passed == indicator.id ? indicator.name : nameOf(passed));
            return faultAt(node, FormulaFaultKind::Circular, names);
        }
        const auto known = m_formulas.constFind(part);
        const bool isEmpty = known != m_formulas.constEnd() && !*known
            && known->error().kind == FormulaFaultKind::Empty;
        if (!isEmpty && (known == m_formulas.constEnd() || !*known))
            return faultAt(node, FormulaFaultKind::PartIsFaulty, {nameOf(part)});
        if (m_levels.value(part) >= DeepestIndicator)
            return faultAt(node, FormulaFaultKind::TooDeep, {QString::number(DeepestIndicator)});
    }
    return std::nullopt;
}

std::optional<FormulaFault> FormulaBook::faultOfUnits(
    const OwnIndicator &indicator, const Formula &formula) const
{
    QList<Known> pile;
    for (const FormulaNode &node : formula.nodes) {
        if (node.step == FormulaStep::Number) {
            pile.append({std::nullopt, exactOf(node.number)});
        } else if (node.step == FormulaStep::Indicator) {
            pile.append({unitOfRef(node.indicator), std::nullopt});
        } else if (node.step == FormulaStep::Negate) {
            if (pile.last().constant)
                pile.last().constant = -*pile.last().constant;
        } else if (const auto fault = foldStep(pile, node)) {
            return fault;
        }
    }
    const ValueUnit result = pile.last().unit;
    if (fitsUnit(result, indicator.unit))
        return std::nullopt;
    const FormulaNode &last = formula.nodes.last();
    return FormulaFault{FormulaFaultKind::ResultHasOtherUnit, 0, last.at + last.length,
        {indicatorUnitName(*result), indicatorUnitName(indicator.unit)}};
}

/// The indicators from the first to the one wanted, both included; none when it does not lead
/// there.
QList<IndicatorId> FormulaBook::wayTo(IndicatorId from, IndicatorId wanted) const
{
    QHash<IndicatorId, IndicatorId> cameFrom{{from, from}};
    QList<IndicatorId> open{from};
    while (!open.isEmpty() && open.last() != wanted) {
        const IndicatorId here = open.takeLast();
        const QList<IndicatorId> parts = m_parts.value(here);
        for (const IndicatorId part : parts) {
            if (!cameFrom.contains(part)) {
                cameFrom.insert(part, here);
                open.append(part);
            }
        }
    }
    QList<IndicatorId> way;
    if (open.isEmpty())
        return way;
    for (IndicatorId here = wanted; here != from; here = cameFrom[here])
        way.prepend(here);
    way.prepend(from);
    return way;
}

std::optional<IndicatorUnit> FormulaBook::unitOfRef(const IndicatorRef &ref) const
{
    if (const Metric *metric = m_catalogue.metric(ref.metric))
        return unitOf(*metric);
    const OwnIndicator *own = findIndicator(m_indicators, ref.own);
    return own ? std::optional(own->unit) : std::nullopt;
}

QString FormulaBook::nameOf(IndicatorId id) const
{
    const OwnIndicator *indicator = findIndicator(m_indicators, id);
    return indicator ? indicator->name : QString();
}

} // namespace headroom
