// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/columnwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ColumnWords)
};

QString fieldWords(Field field)
{
    switch (field) {
    case Field::Ignore:
        return Words::tr("Not imported");
    case Field::Identifier:
        return Words::tr("Answer number");
    case Field::SubmittedAt:
        return Words::tr("Date of the answer");
    case Field::StartedAt:
        return Words::tr("Started at");
    case Field::Status:
        return Words::tr("Status");
    case Field::Location:
        return Words::tr("Location");
    case Field::Department:
        return Words::tr("Department");
    case Field::Team:
        return Words::tr("Team");
    case Field::Employee:
        return Words::tr("Employee");
    case Field::Function:
        return Words::tr("Function level");
    case Field::Channel:
        return Words::tr("Channel");
    case Field::Step:
        return Words::tr("Journey step");
    case Field::CustomerType:
        return Words::tr("Customer type");
    case Field::Comment:
        return Words::tr("Comment");
    case Field::OrderReference:
        return Words::tr("Order or case number");
    case Field::Rating:
        return Words::tr("Rating");
    case Field::OrderedAt:
        return Words::tr("Ordered on");
    case Field::PromisedAt:
        return Words::tr("Promised for");
    case Field::DeliveredAt:
        return Words::tr("Delivered on");
    }
    Q_UNREACHABLE();
}

QHash<QString, QString> measureWords()
{
    return {
        {u"nps"_s, Words::tr("NPS (0–10)")},
        {u"enps"_s, Words::tr("eNPS (0–10)")},
        {u"csat-grade"_s, Words::tr("CSAT, grade (1–10)")},
        {u"csat"_s, Words::tr("CSAT (1–5)")},
        {u"csat-7"_s, Words::tr("CSAT (1–7)")},
        {u"csat-4"_s, Words::tr("CSAT (1–4)")},
        {u"csat-3"_s, Words::tr("CSAT, smileys (1–3)")},
        {u"satisfied"_s, Words::tr("Satisfied, yes or no")},
        {u"mark-10"_s, Words::tr("Mark (0–10)")},
        {u"score-100"_s, Words::tr("Score (0–100)")},
        {u"ces-5"_s, Words::tr("CES (1–5)")},
        {u"ces-7"_s, Words::tr("CES (1–7)")},
        {u"stars"_s, Words::tr("Stars (1–5)")},
        {u"recommended"_s, Words::tr("Recommended, yes or no")},
        {u"delivery-days"_s, Words::tr("Delivery time in days")},
        {u"response-minutes"_s, Words::tr("Response time in minutes")},
        {u"wait-minutes"_s, Words::tr("Waiting time in minutes")},
        {u"on-time"_s, Words::tr("On time, yes or no")},
        {u"from-stock"_s, Words::tr("From stock, yes or no")},
        {u"resolved"_s, Words::tr("Solved, yes or no")},
        {u"revenue"_s, Words::tr("Revenue in euros")},
        {u"retention"_s, Words::tr("Customer retention in %")},
        {u"absence"_s, Words::tr("Absence in %")},
        {u"staff-turnover"_s, Words::tr("Staff turnover in %")},
        {u"service-level"_s, Words::tr("Service level in %")},
        {u"in-stock"_s, Words::tr("In stock in %")},
    };
}

QList<ColumnMeaning> fields(std::initializer_list<Field> list)
{
    QList<ColumnMeaning> meanings;
    for (const Field field : list)
        meanings.append({field, {}});
    return meanings;
}

QList<ColumnMeaning> ratings(const QStringList &measures)
{
    QList<ColumnMeaning> meanings;
    for (const QString &measure : measures)
        meanings.append({Field::Rating, measure});
    return meanings;
}

} // namespace

QList<MeaningGroup> meaningGroups()
{
    return {
        {{}, fields({Field::Ignore})},
        {Words::tr("What customers say"),
            ratings({u"nps"_s, u"enps"_s, u"csat-grade"_s, u"csat"_s, u"ces-5"_s, u"ces-7"_s,
                u"stars"_s, u"recommended"_s})
                + fields({Field::Comment})},
        {Words::tr("What you measure"),
            ratings({u"delivery-days"_s, u"response-minutes"_s, u"wait-minutes"_s, u"on-time"_s,
                u"from-stock"_s, u"resolved"_s})
                + fields({Field::OrderedAt, Field::PromisedAt, Field::DeliveredAt})},
        {Words::tr("Figures per location and month"),
            ratings({u"revenue"_s, u"retention"_s, u"absence"_s, u"staff-turnover"_s,
                u"service-level"_s, u"in-stock"_s})},
        {Words::tr("Who and where"),
            fields({Field::Location, Field::Department, Field::Team, Field::Employee,
                Field::Function})},
        {Words::tr("When and which answer"),
            fields({Field::SubmittedAt, Field::StartedAt, Field::Identifier, Field::Status,
                Field::OrderReference})},
        {Words::tr("About the customer"),
            fields({Field::Channel, Field::Step, Field::CustomerType})},
    };
}

QString meaningWords(const ColumnMeaning &meaning)
{
    if (meaning.field != Field::Rating)
        return fieldWords(meaning.field);
    return measureWords().value(meaning.measure, meaning.measure);
}

QString delimiterWords(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Words::tr("Comma ,");
    case ';':
        return Words::tr("Semicolon ;");
    case '\t':
        return Words::tr("Tab");
    case '|':
        return Words::tr("Vertical bar |");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString quotingWords(const Quoting &quoting)
{
    if (quoting.mark == '"')
        return quoting.hasBackslashes ? Words::tr("Double, as in \"5\\\" wide\"")
                                      : Words::tr("Double, as in \"5\"\" wide\"");
    return quoting.hasBackslashes ? Words::tr("Single, as in 'it\\'s'")
                                  : Words::tr("Single, as in 'it''s'");
}

QString encodingWords(const QString &encoding)
{
    return encoding.compare(u"windows-1252"_s, Qt::CaseInsensitive) == 0 ? u"Windows-1252"_s
                                                                         : encoding;
}

QString dateOrderWords(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return Words::tr("Year first: 2026-12-31");
    case DateOrder::DayFirst:
        return Words::tr("Day first: 31-12-2026");
    case DateOrder::MonthFirst:
        return Words::tr("Month first: 12-31-2026");
    }
    Q_UNREACHABLE();
}

} // namespace headroom::ui
