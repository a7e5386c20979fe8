// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/period.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private slots:
    void holdsDays_data();
    void holdsDays();
    void neighbours_data();
    void neighbours();
    void numbersMonths();
    void numbersDays();
};

void TestPeriod::holdsDays_data()
{
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("year") << Granularity::Year << QDate(2026, 5, 9) << u"2026"_s
                          << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("quarter") << Granularity::Quarter << QDate(2026, 9, 30) << u"2026-Q3"_s
                             << QDate(2026, 7, 1) << QDate(2026, 9, 30);
    QTest::newRow("february in a leap year")
        << Granularity::Month << QDate(2028, 2, 1) << u"2028-02"_s << QDate(2028, 2, 1)
        << QDate(2028, 2, 29);
    QTest::newRow("the last days of a year lie in week 1")
        << Granularity::Week << QDate(2024, 12, 30) << u"2025-W01"_s << QDate(2024, 12, 30)
        << QDate(2025, 1, 5);
    QTest::newRow("the first days of a year lie in week 53")
        << Granularity::Week << QDate(2027, 1, 3) << u"2026-W53"_s << QDate(2026, 12, 28)
        << QDate(2027, 1, 3);
    QTest::newRow("twelve months") << Granularity::RollingYear << QDate(2026, 3, 15)
                                   << u"2026-03/12"_s << QDate(2025, 4, 1) << QDate(2026, 3, 31);
}

void TestPeriod::holdsDays()
{
    QFETCH(Granularity, granularity);
    QFETCH(QDate, day);
    QFETCH(QString, label);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Period period = Period::containing(granularity, day);
    QCOMPARE(period.label(), label);
    QCOMPARE(period.range, (DateRange{first, last}));
    QVERIFY(period.range.contains(day));
}

void TestPeriod::neighbours_data()
{
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("previous");
    QTest::addColumn<QString>("earlier");

    QTest::newRow("year") << Granularity::Year << QDate(2026, 1, 1) << u"2027"_s << u"2025"_s
                          << u"2025"_s;
    QTest::newRow("quarter") << Granularity::Quarter << QDate(2026, 2, 1) << u"2026-Q2"_s
                             << u"2025-Q4"_s << u"2025-Q1"_s;
    QTest::newRow("month") << Granularity::Month << QDate(2026, 12, 31) << u"2027-01"_s
                           << u"2026-11"_s << u"2025-12"_s;
    QTest::newRow("week") << Granularity::Week << QDate(2025, 1, 1) << u"2025-W02"_s
                          << u"2024-W52"_s << u"2024-W01"_s;
    QTest::newRow("twelve months") << Granularity::RollingYear << QDate(2026, 3, 1)
                                   << u"2026-04/12"_s << u"2026-02/12"_s << u"2025-03/12"_s;
}

void TestPeriod::neighbours()
{
    QFETCH(Granularity, granularity);
    QFETCH(QDate, day);
    const Period period = Period::containing(granularity, day);
    QTEST(period.next().label(), "next");
    QTEST(period.previous().label(), "previous");
    QTEST(period.oneYearEarlier().label(), "earlier");
    QCOMPARE(period.next().previous(), period);
}

void TestPeriod::numbersMonths()
{
    QCOMPARE(monthNumber({2026, 1, 31}), 24312);
    QCOMPARE(firstDayOf(monthNumber({2028, 2, 29})), QDate(2028, 2, 1));
    QCOMPARE(lastDayOf(monthNumber({2028, 2, 1})), QDate(2028, 2, 29));
}

void TestPeriod::numbersDays()
{
    QCOMPARE(dayNumber({1970, 1, 1}), 0);
    QCOMPARE(dayNumber({1969, 12, 31}), -1);
    QCOMPARE(dateOf(dayNumber({2026, 11, 22})), QDate(2026, 11, 22));
    QCOMPARE((DateRange{{2026, 1, 1}, {2026, 12, 31}}).days(), 365);
}

HEADROOM_TEST_SUITE(TestPeriod)
#include "tst_period.moc"
