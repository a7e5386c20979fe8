// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace headroom {

/// Nothing, text, a count, or a figure that is printed with four decimals.
using TableCell = std::variant<std::monostate, QString, qint64, Fraction, double>;

struct Table
{
    QStringList headings;
    QList<QList<TableCell>> rows;
};

/// Four decimals, half away from zero, decimal point.
QString toFigure(const Fraction &value);
QString toFigure(double value);

/// RFC 4180: fields with a comma, quote or line break in quotes, quotes doubled. Text that a
/// spreadsheet would run as a formula (first character = + - @, tab or carriage return) gets an
/// apostrophe in front; numbers do not. The headings are the first line; every line ends in
/// lineEnd, a line feed unless a file for other programs asks for "\r\n".
QString toCsv(const Table &table, const QString &lineEnd = QStringLiteral("\n"));

} // namespace headroom
