// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/normconflicts.h"

#include "core/indicators/formulaunits.h"
#include "core/indicators/validity.h"

#include <algorithm>

namespace headroom {

namespace {

ConflictingNorm normOf(const OwnIndicator &indicator)
{
    return {IndicatorRef::ofOwn(indicator.id), fractionOf(*indicator.norm), indicator.unit,
        indicator.owner};
}

Exact inUnit(const ConflictingNorm &norm, IndicatorUnit unit)
{
    return converted(exactOf(norm.limit), norm.unit, unit);
}

NormConflict conflictOf(
    ConflictKind kind, const ConflictingNorm &whole, const QList<ConflictingNorm> &parts)
{
    Exact sum = 0;
    for (const ConflictingNorm &part : parts)
        sum += inUnit(part, whole.unit);
    return {kind, whole, parts, fractionOf(sum).value_or(Fraction())};
}

void appendChain(QList<NormConflict> &conflicts, const OwnIndicator &whole,
    const QList<OwnIndicator> &indicators)
{
    if (!whole.norm)
        return;
    const ConflictingNorm promised = normOf(whole);
    const Exact limit = exactOf(promised.limit);
    QList<ConflictingNorm> parts;
    Exact sum = 0;
    bool isTold = false;
    for (const OwnIndicator &part : indicators) {
        if (part.whole != whole.id || !part.norm || !canBePartOf(part, whole))
            continue;
        const ConflictingNorm allowed = normOf(part);
        parts.append(allowed);
        sum += inUnit(allowed, whole.unit);
        if (inUnit(allowed, whole.unit) > limit) {
            conflicts.append(conflictOf(ConflictKind::PartExceedsWhole, promised, {allowed}));
            isTold = true;
        }
    }
    if (!isTold && sum > limit)
        conflicts.append(conflictOf(ConflictKind::PartsExceedWhole, promised, parts));
}

/// What two formulas must share to be the same indicator.
QString keyOf(const Formula &formula)
{
    QStringList steps;
    for (const FormulaNode &node : formula.nodes) {
        if (node.step == FormulaStep::Number)
            steps.append(QString::fromStdString(exactOf(node.number).str()));
        else if (node.step == FormulaStep::Indicator)
            steps.append(node.indicator.metric + QLatin1Char('#')
                + QString::number(node.indicator.own.value()));
        else
            steps.append(QLatin1Char('!') + QString::number(static_cast<int>(node.step)));
    }
    return steps.join(QLatin1Char(' '));
}

/// An indicator that is nothing but another one is that one.
QString measuredBy(const FormulaBook &book, IndicatorId id)
{
    FormulaResult<Formula> formula = book.formula(id);
    for (int level = 0; formula && level < DeepestIndicator; ++level) {
        const FormulaNode &only = formula->nodes.first();
        if (formula->nodes.size() > 1 || only.indicator.own == IndicatorId())
            break;
        const FormulaResult<Formula> inner = book.formula(only.indicator.own);
        if (!inner)
            break;
        formula = inner;
    }
    return formula ? keyOf(*formula) : QString();
}

struct Limit
{
    QString measured; ///< never empty
    bool isAtMost = false;
    ConflictingNorm norm;
};

QList<Limit> limitsOf(
    const FormulaBook &book, const Catalogue &catalogue, const QList<OwnIndicator> &indicators)
{
    QList<Limit> limits;
    for (const OwnIndicator &indicator : indicators) {
        const QString measured = measuredBy(book, indicator.id);
        if (indicator.norm && !measured.isEmpty())
            limits.append({measured, indicator.lowerIsBetter, normOf(indicator)});
    }
    for (const Metric &metric : catalogue.metrics()) {
        if (metric.norm)
            limits.append({metric.id + QStringLiteral("#0"), metric.lowerIsBetter,
                {IndicatorRef::ofMetric(metric.id), Fraction(qRound64(*metric.norm * 1000), 1000),
                    unitOf(metric), {}}});
    }
    return limits;
}

void appendContradictions(QList<NormConflict> &conflicts, const QList<Limit> &limits)
{
    for (const Limit &most : limits) {
        for (const Limit &least : limits) {
            const bool isPair = most.isAtMost && !least.isAtMost && most.measured == least.measured
                && fitsUnit(least.norm.unit, most.norm.unit);
            if (isPair && inUnit(least.norm, most.norm.unit) > exactOf(most.norm.limit))
                conflicts.append(
                    conflictOf(ConflictKind::NormsContradict, most.norm, {least.norm}));
        }
    }
}

} // namespace

QList<NormConflict> normConflicts(
    const FormulaBook &book, const Catalogue &catalogue, const QList<OwnIndicator> &indicators)
{
    QList<NormConflict> conflicts;
    for (const OwnIndicator &whole : indicators)
        appendChain(conflicts, whole, indicators);
    appendContradictions(conflicts, limitsOf(book, catalogue, indicators));
    return conflicts;
}

bool concerns(const NormConflict &conflict, IndicatorId id)
{
    return conflict.whole.indicator.own == id
        || std::ranges::any_of(
            conflict.parts, [id](const ConflictingNorm &part) { return part.indicator.own == id; });
}

} // namespace headroom
