// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"
#include "core/indicators/formulatokens.h"

#include <functional>

namespace headroom {

enum class FormulaStep { Number, Indicator, Negate, Add, Subtract, Multiply, Divide };

/// One step of a formula in the order of computing: operands come before what is done with them.
struct FormulaNode
{
    FormulaStep step = FormulaStep::Number;
    DecimalNumber number = {}; ///< of a Number
    IndicatorRef indicator = {}; ///< of an Indicator
    qsizetype at = 0; ///< in the formula as typed
    qsizetype length = 0;
};

/// A formula that was read: nothing, one or two values are taken off the pile by each step, and one
/// is put on it; the last that is left is the result.
struct Formula
{
    QList<FormulaNode> nodes;

    /// Each indicator once, in the order of the formula.
    QList<IndicatorRef> indicators() const;
};

/// The indicator of that name or id; nothing when there is none.
using IndicatorNames = std::function<std::optional<IndicatorRef>(const QString &name)>;

/// Brackets and signs within one another.
constexpr int DeepestFormula = 50;

/// Reads a formula: + - x / with their usual order, round brackets, signs, numbers, and indicators
/// by name or id. Errors: those of the text itself and UnknownIndicator, with their place.
FormulaResult<Formula> parseFormula(QStringView text, const IndicatorNames &names);

/// How formulas are kept: indicators of the catalogue by id, own ones as "#12", so that they can be
/// renamed. REQUIRES: the formula was read from the text.
QString storedFormula(const QString &text, const Formula &formula);

/// How a stored formula is shown: indicators in square brackets under their names. What has no name
/// stays as it is stored.
QString shownFormula(
    const QString &stored, const std::function<QString(const IndicatorRef &indicator)> &nameOf);

/// What a name stands for in a stored formula and on the command line: an id of the catalogue,
/// "#12" or the name of an own indicator (folded).
std::optional<IndicatorRef> storedName(
    const Catalogue &catalogue, const QList<OwnIndicator> &own, const QString &name);

/// The highest id that is there, or that a formula, goal, whole or kept measure still names: a new
/// indicator must not take the place of a removed one.
IndicatorId highestNamedId(const QList<OwnIndicator> &indicators, const QStringList &measures);

/// storedName() as a look-up. REQUIRES: both outlive it.
IndicatorNames storedNames(const Catalogue &catalogue, const QList<OwnIndicator> &own);

} // namespace headroom
