// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/splitmonths/splitmonth.h"
#include "core/importing/subjects/months.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;

class TestMonths : public QObject
{
    Q_OBJECT

private slots:

    void readsMonths_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDate>("first"); // invalid for what is no month
        const auto row = [](const char *text, QDate first) {
            QTest::newRow(text) << QByteArray(text) << first;
        };
        const QDate march(2026, 3, 1);
        for (const char *text : {"2026-03", "2026/3", "03-2026", "3/2026", "202603", "mrt 2026",
                 "maart 2026", "Maart 2026", "March 2026", "Mar-26", "mrt-26", "mrt. 2026",
                 "mrt '26", "2026-03-01", "01-03-2026", "03/01/2026", "31-03-2026", "03/31/2026",
                 " 2026-03 ", "1 maart 2026", "2026-03-01 00:00:00"})
            row(text, march);
        row("28-02-2026", QDate(2026, 2, 1));
        row("29-02-2024", QDate(2024, 2, 1));
        row("01-01-2026", QDate(2026, 1, 1));
        for (const char *text : {"", "2026", "2026-Q1", "Q1 2026", "2026-13", "00-2026",
                 "15-03-2026", "2026-03-02", "maart", "foo 2026", "12", "2026-003", "totaal"})
            row(text, QDate());
    }

    void readsMonths()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDate, first);
        const auto month = parseMonth({text.constData(), static_cast<size_t>(text.size())});
        QCOMPARE(month ? firstDayOf(*month) : QDate(), first);
    }

    void joinsYearAndMonth_data()
    {
        QTest::addColumn<QByteArray>("year");
        QTest::addColumn<QByteArray>("month");
        QTest::addColumn<QByteArray>("joined");
        const auto row = [](const char *year, const char *month, const char *joined) {
            QTest::addRow("%s|%s", year, month)
                << QByteArray(year) << QByteArray(month) << QByteArray(joined);
        };
        for (const char *month : {"3", "03", " 3 ", "mrt", "maart", "March", "Mar"})
            row("2026", month, "2026-03");
        row(" 2026 ", "12", "2026-12");
        row("2026", "13", "");
        row("2026", "0", "");
        row("26", "3", "");
        row("2026", "", "");
        row("", "3", "");
        row("2026", "Q1", "");
        row("2026", "2026-03", "");
        row("2026", "totaal", "");
    }

    void joinsYearAndMonth()
    {
        QFETCH(QByteArray, year);
        QFETCH(QByteArray, month);
        QFETCH(QByteArray, joined);
        QCOMPARE(QByteArray::fromStdString(joinedMonth(year.toStdString(), month.toStdString())),
            joined);
    }
};

HEADROOM_TEST_SUITE(TestMonths)

#include "tst_months.moc"
