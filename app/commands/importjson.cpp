// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/importjson.h"

#include "ui/text/issuetext.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return u"year-first"_s;
    case DateOrder::DayFirst:
        return u"day-first"_s;
    case DateOrder::MonthFirst:
        return u"month-first"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject formatObject(const ImportPlan &plan)
{
    QJsonObject object{{u"encoding"_s, plan.format.encoding},
        {u"byteOrderMark"_s, plan.format.byteOrderMark},
        {u"delimiter"_s, QString(QLatin1Char(plan.format.delimiter))},
        {u"decimal"_s, QString(QLatin1Char(plan.format.decimalSign))},
        {u"preambleRows"_s, plan.format.preambleRows}, {u"headingRows"_s, plan.format.headingRows}};
    for (const PlannedColumn &column : plan.columns) {
        if (column.field == Field::SubmittedAt && column.dateOrder)
            object.insert(u"dateOrder"_s, dateOrderName(*column.dateOrder));
    }
    return object;
}

QJsonObject issueObject(const Issue &issue)
{
    return {{u"line"_s, issue.line}, {u"column"_s, issue.heading},
        {u"code"_s, issueCodeName(issue.code)}, {u"value"_s, issue.value},
        {u"message"_s, ui::issueText(issue)}};
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray mapping;
    for (const PlannedColumn &column : report.plan.columns)
        mapping.append(
            QJsonObject{{u"column"_s, column.heading}, {u"field"_s, importFieldName(column)}});
    QJsonArray issues;
    for (const Issue &issue : report.issues.kept())
        issues.append(issueObject(issue));
    const ImportAccount &account = report.account;
    return {{u"file"_s, report.plan.path}, {u"read"_s, account.read},
        {u"imported"_s, account.imported}, {u"duplicates"_s, account.duplicates},
        {u"refused"_s, account.refused}, {u"blank"_s, account.blank},
        {u"headings"_s, account.headings}, {u"leftOut"_s, account.leftOut},
        {u"format"_s, formatObject(report.plan)}, {u"mapping"_s, mapping}, {u"issues"_s, issues}};
}

std::optional<ColumnChoice> columnChoice(const QString &field)
{
    for (int number = 0; number <= static_cast<int>(Field::OrderReference); ++number) {
        PlannedColumn column;
        column.field = static_cast<Field>(number);
        if (importFieldName(column) == field)
            return ColumnChoice{column.field, {}, {}};
    }
    const Catalogue catalogue = Catalogue::builtIn();
    if (catalogue.measure(field))
        return ColumnChoice{Field::Rating, field, {}};
    return std::nullopt;
}

} // namespace headroom::app
