// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/importjson.h"

#include "core/importing/planjson.h"
#include "ui/text/issuetext.h"

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

QJsonObject issueObject(const Issue &issue)
{
    return {{u"line"_s, issue.line}, {u"column"_s, issue.heading},
        {u"code"_s, issueCodeName(issue.code)}, {u"value"_s, issue.value},
        {u"message"_s, ui::issueText(issue)}};
}

QJsonObject leftOutToJson(const LeftOutCounts &counts)
{
    static const QStringList names{u"no"_s, u"test"_s, u"partial"_s, u"spam"_s, u"ignored"_s};
    QJsonObject object;
    for (size_t reason = 1; reason < LeftOutKinds; ++reason) {
        if (counts[reason] > 0)
            object.insert(names[static_cast<qsizetype>(reason)], counts[reason]);
    }
    return object;
}

/// Cells by which one sees whether the encoding is right.
QJsonArray lettersArray(const QList<LetterSample> &samples)
{
    QJsonArray array;
    for (const LetterSample &sample : samples)
        array.append(QJsonObject{
            {u"line"_s, sample.line}, {u"column"_s, sample.column}, {u"text"_s, sample.text}});
    return array;
}

/// Null when the file was read without one.
QJsonValue mappingObject(const ImportPlan &plan)
{
    if (!plan.mapping)
        return QJsonValue::Null;
    return QJsonObject{{u"name"_s, plan.mapping->name},
        {u"new"_s, QJsonArray::fromStringList(plan.mapping->added)},
        {u"missing"_s, QJsonArray::fromStringList(plan.mapping->missing)}};
}

/// Names that look like known ones; they were kept apart.
QJsonArray namesArray(const QList<NameQuestion> &names)
{
    QJsonArray array;
    for (const NameQuestion &name : names) {
        array.append(QJsonObject{{u"dimension"_s, dimensionName(name.dimension)},
            {u"name"_s, name.name}, {u"like"_s, name.known}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    QJsonObject object = accountToJson(report.account);
    object.insert(u"file"_s, report.plan.path);
    object.insert(u"format"_s, formatToJson(report.plan));
    if (!report.plan.calendar.isEmpty())
        object.insert(u"calendar"_s, QString::fromUtf8(report.plan.calendar));
    object.insert(u"letters"_s, lettersArray(report.plan.letterSamples));
    object.insert(u"subject"_s, subjectName(report.plan.subject));
    object.insert(u"mapping"_s, columnsToJson(report.plan.columns));
    object.insert(u"issues"_s, issuesToJson(report.issues));
    object.insert(u"savedMapping"_s, mappingObject(report.plan));
    object.insert(u"locations"_s, report.locations);
    object.insert(u"employees"_s, report.employees);
    object.insert(u"names"_s, namesArray(report.names));
    if (report.orders)
        object.insert(u"orders"_s, ordersToJson(*report.orders));
    return object;
}

QJsonObject accountToJson(const ImportAccount &account)
{
    return {{u"read"_s, account.read}, {u"imported"_s, account.imported},
        {u"changed"_s, account.changed}, {u"duplicates"_s, account.duplicates},
        {u"refused"_s, account.refused}, {u"blank"_s, account.blank},
        {u"headings"_s, account.headings}, {u"leftOut"_s, account.leftOut},
        {u"leftOutBy"_s, leftOutToJson(account.leftOutBy)}};
}

QJsonObject ordersToJson(const OrderMatches &matches)
{
    return {{u"matched"_s, matches.matched}, {u"unmatched"_s, matches.unmatched},
        {u"knownAmounts"_s, matches.knownAmounts}, {u"placedOrders"_s, matches.placedOrders},
        {u"unplacedAnswers"_s, matches.unplacedAnswers}};
}

QJsonArray issuesToJson(const IssueList &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues.kept())
        array.append(issueObject(issue));
    return array;
}

} // namespace headroom::app
