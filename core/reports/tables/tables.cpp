// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/tables.h"

#include "core/base/rounding.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int Decimals = 4;

QString quoted(const QString &text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r');
    if (plain)
        return text;
    QString doubled = text;
    doubled.replace(u"\""_s, u"\"\""_s);
    return u'"' + doubled + u'"';
}

QString harmless(const QString &text)
{
    const bool formula = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return formula ? u'\'' + text : text;
}

struct CellText
{
    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString &text) const { return quoted(harmless(text)); }

    QString operator()(qint64 count) const { return QString::number(count); }

    QString operator()(const Fraction &value) const { return toFigure(value); }

    QString operator()(double value) const { return toFigure(value); }
};

QString line(const QList<TableCell> &cells)
{
    QStringList fields;
    for (const TableCell &cell : cells)
        fields.append(std::visit(CellText{}, cell));
    return fields.join(u',');
}

} // namespace

QString toFigure(const Fraction &value)
{
    return toDecimalText(roundHalfUp(value, Decimals), Decimals);
}

QString toFigure(double value)
{
    return toDecimalText(roundHalfUp(value, Decimals), Decimals);
}

QString toCsv(const Table &table, const QString &lineEnd)
{
    QStringList headings;
    for (const QString &heading : table.headings)
        headings.append(CellText{}(heading));
    QString text = headings.join(u',') + lineEnd;
    for (const QList<TableCell> &row : table.rows)
        text += line(row) + lineEnd;
    return text;
}

} // namespace headroom
