// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/refusedrows.h"

#include "core/importing/mapping/columnmapping.h"
#include "core/importing/openrecords.h"
#include "ui/text/issuetext.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::RefusedRows)
};

/// What is wrong with one row.
struct RefusedRow
{
    QStringList columns;
    QStringList values;
    QStringList reasons;
};

QMap<qint64, RefusedRow> refusedByLine(const IssueList &issues)
{
    QMap<qint64, RefusedRow> rows;
    for (const Issue &issue : issues.kept()) {
        if (issue.severity != Severity::RowRefused)
            continue;
        RefusedRow &row = rows[issue.line];
        if (!issue.heading.isEmpty())
            row.columns.append(issue.heading);
        if (!issue.value.isEmpty())
            row.values.append(issue.value);
        row.reasons.append(issueText(issue));
    }
    return rows;
}

QString protectedCell(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    static const QRegularExpression number(u"^[+-]?[0-9][0-9.,]*%?$"_s);
    const bool formula =
        !text.isEmpty() && dangerous.contains(text[0]) && !number.match(text).hasMatch();
    const QString cell = formula ? QString(u'\'' + text) : text;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

void appendRecord(QByteArray &csv, const QStringList &cells, char delimiter)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(protectedCell(cell));
    csv += quoted.join(QLatin1Char(delimiter)).toUtf8() + "\r\n";
}

QStringList headings(const ImportPlan &plan)
{
    QStringList cells{ownHeading(Words::tr("Line")), ownHeading(Words::tr("Column")),
        ownHeading(Words::tr("Value")), ownHeading(Words::tr("Reason"))};
    for (const PlannedColumn &column : plan.columns)
        cells.append(column.heading);
    return cells;
}

QStringList cellsOf(const Record &record)
{
    QStringList cells;
    for (const std::string_view cell : record.cells)
        cells.append(QString::fromUtf8(cell));
    return cells;
}

} // namespace

Result<QByteArray> refusedRowsCsv(const ImportPlan &plan, const IssueList &issues)
{
    const QMap<qint64, RefusedRow> rows = refusedByLine(issues);
    QByteArray csv("\xEF\xBB\xBF");
    const char delimiter = plan.format.delimiter;
    appendRecord(csv, headings(plan), delimiter);
    const auto records = openRecords(plan.path, plan.format, FileDigest::None);
    if (!records)
        return tl::unexpected(records.error());
    for (qsizetype found = 0; found < rows.size();) {
        const Result<const Record *> record = (*records)->next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            break;
        const auto row = rows.constFind((*record)->line);
        if (row == rows.cend())
            continue;
        const QString separator = u"; "_s;
        appendRecord(csv,
            QStringList{QString::number(row.key()), row->columns.join(separator),
                row->values.join(separator), row->reasons.join(u' ')}
                + cellsOf(**record),
            delimiter);
        ++found;
    }
    return csv;
}

} // namespace headroom::ui
