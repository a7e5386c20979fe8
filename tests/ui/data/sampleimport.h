// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

namespace headroom::test {

inline PlannedColumn plannedColumn(
    int index, const QString &heading, Field field, const QString &measure = {})
{
    PlannedColumn column;
    column.index = index;
    column.heading = heading;
    column.field = field;
    column.measure = measure;
    return column;
}

/// A plan of a small Dutch export: 1,842 records with one row of headings.
inline ImportPlan samplePlan()
{
    using namespace Qt::StringLiterals;
    ImportPlan plan;
    plan.path = u"/data/enquete_maart_2026.csv"_s;
    plan.fileSize = 184'000;
    plan.format.encoding = u"windows-1252"_s;
    plan.format.delimiter = ';';
    plan.format.decimalSign = ',';
    plan.columns = {plannedColumn(0, u"Ingevuld op"_s, Field::SubmittedAt),
        plannedColumn(1, u"Vestiging"_s, Field::Location),
        plannedColumn(2, u"Medewerker"_s, Field::Employee),
        plannedColumn(3, u"Aanbeveling (0-10)"_s, Field::Rating, u"nps"_s),
        plannedColumn(4, u"Rapportcijfer"_s, Field::Rating, u"csat-grade"_s),
        plannedColumn(5, u"Toelichting"_s, Field::Comment),
        plannedColumn(6, u"IP-adres"_s, Field::Ignore)};
    plan.columns[0].dateOrder = DateOrder::DayFirst;
    plan.records = 1842;
    plan.dates = DateRange{QDate(2026, 3, 1), QDate(2026, 3, 31)};
    const QStringList places{u"Den Haag"_s, u"Breda"_s, u"Zwolle"_s, u"Utrecht"_s, u"Tilburg"_s};
    const QStringList people{
        u"Esra Yılmaz"_s, u"Gijs de Boer"_s, u"Anna Smit"_s, u"Lotte Visser"_s, u"Bram Jansen"_s};
    for (int i = 0; i < 40; ++i) {
        plan.preview.append({i + 2,
            {u"0%1-03-2026"_s.arg(1 + i % 9), places[i % 5], people[i % 5],
                QString::number(i == 4 ? 11 : 3 + i % 8), u"7,5"_s,
                i % 3 == 0 ? u"Snel en netjes geholpen"_s : QString(), u"84.22.1.9"_s}});
    }
    return plan;
}

inline Issue refusedCell()
{
    using namespace Qt::StringLiterals;
    return {IssueCode::OutsideScale, Severity::RowRefused, 6, 4, u"Aanbeveling (0-10)"_s, u"11"_s,
        {u"0"_s, u"10"_s}};
}

/// 1842 = 1827 + 12 + 2 + 0 + 1.
inline ImportReport sampleReport(const ImportPlan &plan = samplePlan())
{
    using namespace Qt::StringLiterals;
    ImportReport report;
    report.plan = plan;
    report.account = {1842, 1827, 12, 2, 0, 1, 0};
    report.issues.add(refusedCell());
    report.issues.add({IssueCode::ImpossibleDate, Severity::RowRefused, 9, 1, u"Ingevuld op"_s,
        u"31-06-2026"_s, {}});
    return report;
}

/// Of a file of orders: 853 = 812 + 40 + 0 + 0 + 1, 30 of the 40 are other rows of an order.
inline ImportReport orderReport()
{
    using namespace Qt::StringLiterals;
    ImportReport report;
    report.plan = samplePlan();
    report.plan.path = u"/data/orders_maart.csv"_s;
    report.plan.subject = Subject::Order;
    report.plan.records = 853;
    report.plan.columns = {plannedColumn(0, u"Bestelnummer"_s, Field::OrderReference),
        plannedColumn(1, u"Besteldatum"_s, Field::OrderedAt),
        plannedColumn(2, u"Leverdatum"_s, Field::DeliveredAt),
        plannedColumn(3, u"Vestiging"_s, Field::Location),
        plannedColumn(4, u"Klantnaam"_s, Field::Ignore)};
    report.plan.preview.clear();
    for (int i = 0; i < 40; ++i)
        report.plan.preview.append({i + 2,
            {u"%1"_s.arg(10'400 + i, 7, 10, QLatin1Char('0')), u"0%1-03-2026"_s.arg(1 + i % 5),
                u"0%1-03-2026"_s.arg(5 + i % 5), u"Breda"_s, u"J. Jansen"_s}});
    report.account = {853, 812, 40, 0, 0, 1, 0};
    report.account.joined = 30;
    report.orders = OrderMatches{641, 171, 120, 14, 3};
    for (int i = 0; i < 30; ++i)
        report.issues.add({IssueCode::OrderRowsDiffer, Severity::Warning, i + 2, 1,
            u"Bestelnummer"_s, u"0010400"_s, {}});
    return report;
}

} // namespace headroom::test
