// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/output.h"

#include "app/environment.h"
#include "core/reports/council/statementfacts.h"
#include "ui/council/councilwords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

QString cellText(const TableCell &cell)
{
    struct Visitor
    {
        QString operator()(std::monostate) const { return {}; }

        QString operator()(const QString &text) const { return text; }

        QString operator()(qint64 count) const { return QString::number(count); }

        QString operator()(const Fraction &figure) const { return toFigure(figure); }

        QString operator()(double figure) const { return toFigure(figure); }
    };

    return std::visit(Visitor{}, cell);
}

bool isNumber(const TableCell &cell)
{
    return !std::holds_alternative<QString>(cell);
}

QJsonValue cellValue(const TableCell &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return QJsonValue::Null;
    return isNumber(cell) ? QJsonValue(cellText(cell).toDouble()) : QJsonValue(cellText(cell));
}

QList<qsizetype> columnWidths(const Table &table)
{
    QList<qsizetype> widths;
    for (const QString &heading : table.headings)
        widths.append(heading.size());
    for (const QList<TableCell> &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], cellText(row[i]).size());
    }
    return widths;
}

} // namespace

Levels columnLevels(const Levels &levels)
{
    const Levels usual = usualLevels();
    return usual.first(qMin(usual.size(), levels.size())) == levels ? usual : levels;
}

QString nameOrUnknown(const QString &name)
{
    return name.isEmpty() ? u"(unknown)"_s : name;
}

QJsonArray toJson(const Table &table)
{
    QJsonArray rows;
    for (const QList<TableCell> &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(table.headings[i], cellValue(row[i]));
        rows.append(object);
    }
    return rows;
}

QString toJsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

void noteCouncil(const ReportSource &source, RoundId round, Environment &environment)
{
    if (councilIsAsked(source, round))
        environment.terminal.err << ui::councilNote() << Qt::endl;
}

QString toAlignedText(const Table &table)
{
    const QList<qsizetype> widths = columnWidths(table);
    QString text;
    for (qsizetype i = 0; i < widths.size(); ++i)
        text += table.headings[i].leftJustified(widths[i] + 2);
    text = text.trimmed() + u'\n';
    for (const QList<TableCell> &row : table.rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = cellText(row[i]);
            line +=
                (isNumber(row[i]) ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]))
                + u"  "_s;
        }
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString inFormat(
    const std::string &format, const Table &table, const QString &rows, const QJsonObject &more)
{
    if (format != "json")
        return format == "table" ? toAlignedText(table) : toCsv(table);
    QJsonObject object = more;
    object.insert(rows, toJson(table));
    return toJsonText(object);
}

} // namespace headroom::app
