// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <tl/expected.hpp>

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace headroom {

/// What is wrong with a formula. One sentence per kind stands in ui/text/indicators.
enum class FormulaFaultKind {
    Empty,
    TooLong, ///< arguments: limit in characters
    TooDeep, ///< arguments: limit of brackets within brackets, or of indicators within indicators
    UnexpectedCharacter, ///< arguments: the character
    NumberMalformed, ///< arguments: as typed
    NameLeftOpen, ///< a square bracket that is not closed
    OperandMissing, ///< a number or indicator should stand here
    OperatorMissing, ///< + - x or / should stand here
    BracketLeftOpen,
    BracketNotOpened,
    UnknownIndicator, ///< arguments: as typed
    Circular, ///< arguments: the names on the way round
    DivisionByZero, ///< whatever the scores are
    UnitsDiffer, ///< arguments: unit left, unit right; added up or subtracted
    UnitsNotMultiplied, ///< arguments: unit left, unit right
    ResultHasOtherUnit, ///< arguments: unit of the result, unit of the indicator
    PartIsFaulty, ///< arguments: the name of an own indicator whose formula is wrong
};

struct FormulaFault
{
    FormulaFaultKind kind = FormulaFaultKind::Empty;
    qsizetype at = 0; ///< first character in the formula as typed
    qsizetype length = 0;
    QStringList arguments; ///< units by indicatorUnitName()

    bool operator==(const FormulaFault &) const = default;
};

template <typename T> using FormulaResult = tl::expected<T, FormulaFault>;

constexpr qsizetype LongestFormula = 1000;

/// A number as typed, of any size: its digits, of which the last so many stand behind the point.
struct DecimalNumber
{
    QString digits;
    qsizetype decimals = 0;
};

enum class TokenKind { Number, Name, Plus, Minus, Times, Divide, Open, Close };

struct FormulaToken
{
    TokenKind kind = TokenKind::Number;
    qsizetype at = 0;
    qsizetype length = 0;
    DecimalNumber number; ///< of a Number
    QString name; ///< of a Name, without square brackets
};

/// The words of a formula: numbers with a decimal comma or point; names of letters, digits, "_" and
/// hyphens between them ("delivery-days": a minus stands between spaces), "#" and a number, or
/// anything in square brackets; + - x * / : and their typographic forms; round brackets.
FormulaResult<QList<FormulaToken>> formulaTokens(QStringView text);

} // namespace headroom
