// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/columnwords.h"

#include "core/domain/metric.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

struct ColumnTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ColumnWords)
};

QString fieldWords(Field field)
{
    switch (field) {
    case Field::Ignore:
        return ColumnTexts::tr("Not imported");
    case Field::Identifier:
        return ColumnTexts::tr("Answer number");
    case Field::SubmittedAt:
        return ColumnTexts::tr("Date of the answer");
    case Field::StartedAt:
        return ColumnTexts::tr("Started at");
    case Field::Status:
        return ColumnTexts::tr("Status");
    case Field::Location:
        return ColumnTexts::tr("Location");
    case Field::Department:
        return ColumnTexts::tr("Department");
    case Field::Team:
        return ColumnTexts::tr("Team");
    case Field::Employee:
        return ColumnTexts::tr("Employee");
    case Field::Function:
        return ColumnTexts::tr("Function level");
    case Field::Channel:
        return ColumnTexts::tr("Channel");
    case Field::Step:
        return ColumnTexts::tr("Journey step");
    case Field::CustomerType:
        return ColumnTexts::tr("Customer type");
    case Field::Region:
        return ColumnTexts::tr("Region");
    case Field::Comment:
        return ColumnTexts::tr("Comment");
    case Field::OrderReference:
        return ColumnTexts::tr("Order or case number");
    case Field::Rating:
        return ColumnTexts::tr("Rating");
    case Field::OrderedAt:
        return ColumnTexts::tr("Ordered on");
    case Field::PromisedAt:
        return ColumnTexts::tr("Promised for");
    case Field::DeliveredAt:
        return ColumnTexts::tr("Delivered on");
    case Field::RowKey:
        return ColumnTexts::tr("Whose answer it is");
    case Field::RowQuestion:
        return ColumnTexts::tr("Question");
    case Field::RowAnswer:
        return ColumnTexts::tr("Answer to the question");
    case Field::Contact:
        return ColumnTexts::tr("Contact, for following up");
    }
    Q_UNREACHABLE();
}

QHash<QString, QString> measureWords()
{
    return {
        {u"nps"_s, ColumnTexts::tr("NPS (0–10)")},
        {u"enps"_s, ColumnTexts::tr("eNPS (0–10)")},
        {u"csat-grade"_s, ColumnTexts::tr("CSAT, grade (1–10)")},
        {u"csat"_s, ColumnTexts::tr("CSAT (1–5)")},
        {u"csat-8"_s, ColumnTexts::tr("CSAT (1–8)")},
        {u"csat-7"_s, ColumnTexts::tr("CSAT (1–7)")},
        {u"csat-6"_s, ColumnTexts::tr("CSAT (1–6)")},
        {u"csat-4"_s, ColumnTexts::tr("CSAT (1–4)")},
        {u"csat-3"_s, ColumnTexts::tr("CSAT, smileys (1–3)")},
        {u"satisfied"_s, ColumnTexts::tr("Satisfied, yes or no")},
        {u"mark-10"_s, ColumnTexts::tr("Mark (0–10)")},
        {u"score-100"_s, ColumnTexts::tr("Score (0–100)")},
        {u"ces-5"_s, ColumnTexts::tr("CES (1–5)")},
        {u"ces-7"_s, ColumnTexts::tr("CES (1–7)")},
        {u"ces-3"_s, ColumnTexts::tr("CES (1–3)")},
        {u"ces-4"_s, ColumnTexts::tr("CES (1–4)")},
        {u"ces-6"_s, ColumnTexts::tr("CES (1–6)")},
        {u"ces-8"_s, ColumnTexts::tr("CES (1–8)")},
        {u"ces-10"_s, ColumnTexts::tr("CES (1–10)")},
        {u"ces-0to10"_s, ColumnTexts::tr("CES (0–10)")},
        {u"stars"_s, ColumnTexts::tr("Stars (1–5)")},
        {u"recommended"_s, ColumnTexts::tr("Recommended, yes or no")},
        {u"delivery-days"_s, ColumnTexts::tr("Delivery time in days")},
        {u"response-minutes"_s, ColumnTexts::tr("Response time in minutes")},
        {u"wait-minutes"_s, ColumnTexts::tr("Waiting time in minutes")},
        {u"on-time"_s, ColumnTexts::tr("On time, yes or no")},
        {u"from-stock"_s, ColumnTexts::tr("From stock, yes or no")},
        {u"resolved"_s, ColumnTexts::tr("Solved, yes or no")},
        {u"customer-revenue"_s, ColumnTexts::tr("What the customer spends, in euros")},
        {u"productivity"_s, ColumnTexts::tr("Productivity")},
        {u"revenue"_s, ColumnTexts::tr("Revenue in euros")},
        {u"retention"_s, ColumnTexts::tr("Customer retention in %")},
        {u"absence"_s, ColumnTexts::tr("Absence in %")},
        {u"staff-turnover"_s, ColumnTexts::tr("Staff turnover in %")},
        {u"service-level"_s, ColumnTexts::tr("Service level in %")},
        {u"in-stock"_s, ColumnTexts::tr("In stock in %")},
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

QList<MeaningGroup> meaningGroups(const QList<OwnMeasure> &own)
{
    QList<MeaningGroup> groups{
        {{}, fields({Field::Ignore})},
        {ColumnTexts::tr("What customers say"),
            ratings({u"nps"_s, u"enps"_s, u"csat-grade"_s, u"csat"_s, u"ces-5"_s, u"ces-7"_s,
                u"stars"_s, u"recommended"_s})
                + fields({Field::Comment})},
        {ColumnTexts::tr("What customers say, on other scales"),
            ratings({u"csat-3"_s, u"csat-4"_s, u"csat-6"_s, u"csat-7"_s, u"csat-8"_s, u"ces-3"_s,
                u"ces-4"_s, u"ces-6"_s, u"ces-8"_s, u"ces-10"_s, u"ces-0to10"_s, u"mark-10"_s,
                u"score-100"_s, u"satisfied"_s})},
        {ColumnTexts::tr("What you measure"),
            ratings({u"delivery-days"_s, u"response-minutes"_s, u"wait-minutes"_s, u"on-time"_s,
                u"from-stock"_s, u"resolved"_s})
                + fields({Field::OrderedAt, Field::PromisedAt, Field::DeliveredAt})},
        {ColumnTexts::tr("Figures per location and month"),
            ratings({u"revenue"_s, u"retention"_s, u"absence"_s, u"staff-turnover"_s,
                u"productivity"_s, u"service-level"_s, u"in-stock"_s})},
        {ColumnTexts::tr("Who and where"),
            fields({Field::Region, Field::Location, Field::Department, Field::Team, Field::Employee,
                Field::Function})},
        {ColumnTexts::tr("When and which answer"),
            fields({Field::SubmittedAt, Field::StartedAt, Field::Identifier, Field::Status,
                Field::OrderReference})},
        {ColumnTexts::tr("A row per question"),
            fields({Field::RowKey, Field::RowQuestion, Field::RowAnswer})},
        {ColumnTexts::tr("About the customer"),
            fields({Field::Channel, Field::Step, Field::CustomerType})
                + ratings({u"customer-revenue"_s}) + fields({Field::Contact})},
    };
    if (!own.isEmpty())
        groups.append({ColumnTexts::tr("Own indicators"), {}});
    for (const OwnMeasure &measure : own)
        groups.last().meanings.append({Field::Rating, measure.measure, measure.name});
    return groups;
}

ColumnMeaning meaningOf(const PlannedColumn &column)
{
    return {column.field, column.measure, column.ownName};
}

QString meaningWords(const ColumnMeaning &meaning)
{
    if (meaning.field != Field::Rating)
        return fieldWords(meaning.field);
    if (!meaning.ownName.isEmpty())
        return meaning.ownName;
    return measureWords().value(meaning.measure, meaning.measure);
}

QString meaningWords(const ColumnMeaning &meaning, const ScaleEnds &written)
{
    const Catalogue catalogue = Catalogue::builtIn();
    const Measure *measure = catalogue.measure(meaning.measure);
    if (measure == nullptr || measure->lowest == written.lowest)
        return meaningWords(meaning);
    return ColumnTexts::tr("%1, written as %2").arg(meaningWords(meaning), endsWords(written));
}

QString endsWords(const ScaleEnds &ends)
{
    const auto number = [](double end) { return QString::number(end).replace(u'-', u'\u2212'); };
    return ends.lowest < 0
        ? ColumnTexts::tr("%1 to %2").arg(number(ends.lowest), number(ends.highest))
        : number(ends.lowest) + u'–' + number(ends.highest);
}

QString scaleWords(const PlannedColumn &column)
{
    if (column.field != Field::Rating || !column.scale)
        return {};
    const QString ends = endsWords(*column.scale);
    return column.reversed ? ColumnTexts::tr("%1, lowest is best").arg(ends)
                           : ColumnTexts::tr("%1, highest is best").arg(ends);
}

QString zoneWords(const QByteArray &id)
{
    const QString name = QString::fromUtf8(id == "Z" ? QByteArray("UTC") : id);
    return QString(name).replace(u'_', u' ');
}

QString delimiterWords(char delimiter)
{
    switch (delimiter) {
    case ',':
        return ColumnTexts::tr("Comma ,");
    case ';':
        return ColumnTexts::tr("Semicolon ;");
    case '\t':
        return ColumnTexts::tr("Tab");
    case '|':
        return ColumnTexts::tr("Vertical bar |");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString quotingWords(const Quoting &quoting)
{
    if (quoting.mark == '"')
        return quoting.hasBackslashes ? ColumnTexts::tr("Double, as in \"5\\\" wide\"")
                                      : ColumnTexts::tr("Double, as in \"5\"\" wide\"");
    return quoting.hasBackslashes ? ColumnTexts::tr("Single, as in 'it\\'s'")
                                  : ColumnTexts::tr("Single, as in 'it''s'");
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
        return ColumnTexts::tr("Year first: 2026-12-31");
    case DateOrder::DayFirst:
        return ColumnTexts::tr("Day first: 31-12-2026");
    case DateOrder::MonthFirst:
        return ColumnTexts::tr("Month first: 12-31-2026");
    }
    Q_UNREACHABLE();
}

} // namespace headroom::ui
