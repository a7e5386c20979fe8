// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/calendar.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestCalendar : public QObject
{
    Q_OBJECT

private slots:
    void tellsOpenPeriods_data();
    void tellsOpenPeriods();
    void anIndicatorHasItsOwnEnd_data();
    void anIndicatorHasItsOwnEnd();
    void findsLastCompleteMonth_data();
    void findsLastCompleteMonth();
    void resolvesPresets_data();
    void resolvesPresets();
    void proposesBaseline();
};

namespace {

DataCalendar calendar(QDate first, QDate last, QDate today)
{
    return {{first, last}, today};
}

/// Two years of answers up to 12 November 2026.
DataCalendar usual()
{
    return calendar({2024, 12, 3}, {2026, 11, 12}, {2026, 11, 22});
}

} // namespace

void TestCalendar::tellsOpenPeriods_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("open");

    QTest::newRow("still running") << QDate(2026, 10, 31) << QDate(2026, 10, 31) << true;
    QTest::newRow("ended yesterday") << QDate(2026, 10, 31) << QDate(2026, 11, 1) << false;
    QTest::newRow("three days missing") << QDate(2026, 10, 28) << QDate(2026, 11, 22) << false;
    QTest::newRow("four days missing") << QDate(2026, 10, 27) << QDate(2026, 11, 22) << true;
    QTest::newRow("later answers exist") << QDate(2026, 11, 3) << QDate(2026, 11, 22) << false;
}

void TestCalendar::tellsOpenPeriods()
{
    QFETCH(QDate, last);
    QFETCH(QDate, today);
    QFETCH(bool, open);
    const Period october = Period::containing(Granularity::Month, {2026, 10, 5});
    QCOMPARE(calendar({2025, 1, 1}, last, today).isOpen(october), open);
}

void TestCalendar::anIndicatorHasItsOwnEnd_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QDate>("month");
    QTest::addColumn<bool>("open");

    QTest::newRow("answers stop on 12 May, orders do not") << u"nps"_s << QDate(2026, 5, 1) << true;
    QTest::newRow("their last whole month") << u"nps"_s << QDate(2026, 4, 1) << false;
    QTest::newRow("orders go on") << u"delivery-days"_s << QDate(2026, 5, 1) << false;
    QTest::newRow("orders run") << u"delivery-days"_s << QDate(2026, 7, 1) << true;
    QTest::newRow("a figure of a month is whole") << u"absence"_s << QDate(2026, 4, 1) << false;
    QTest::newRow("no figure yet") << u"absence"_s << QDate(2026, 5, 1) << true;
    QTest::newRow("of the running month too") << u"revenue"_s << QDate(2026, 7, 1) << false;
    QTest::newRow("never seen: like the answers") << u"stars"_s << QDate(2026, 5, 1) << true;
}

void TestCalendar::anIndicatorHasItsOwnEnd()
{
    QFETCH(QString, metric);
    QFETCH(QDate, month);
    QFETCH(bool, open);
    DataCalendar all = calendar({2025, 1, 1}, {2026, 7, 20}, {2026, 7, 21});
    all.lastAnswer = QDate(2026, 5, 12);
    all.lastFigures = {{u"delivery-days"_s, QDate(2026, 7, 20)}, {u"absence"_s, QDate(2026, 4, 1)},
        {u"revenue"_s, QDate(2026, 7, 1)}};
    const DataCalendar own = all.of(*Catalogue::builtIn().metric(metric));
    QCOMPARE(own.isOpen(Period::containing(Granularity::Month, month)), open);
    QCOMPARE(own.answers.first, all.answers.first);
}

void TestCalendar::findsLastCompleteMonth_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("month");

    QTest::newRow("the last one runs") << QDate(2026, 1, 5) << QDate(2026, 11, 12) << u"2026-10"_s;
    QTest::newRow("the last one is whole")
        << QDate(2026, 1, 5) << QDate(2026, 9, 30) << u"2026-09"_s;
    QTest::newRow("only an unfinished one") << QDate(2026, 11, 2) << QDate(2026, 11, 12) << u""_s;
}

void TestCalendar::findsLastCompleteMonth()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, month);
    const auto found = calendar(first, last, {2026, 11, 22}).lastCompleteMonth();
    QCOMPARE(found ? found->label() : QString(), month);
}

void TestCalendar::resolvesPresets_data()
{
    QTest::addColumn<PeriodPreset>("preset");
    QTest::addColumn<DateRange>("range");

    const QDate end(2026, 11, 30);
    QTest::newRow("twelve months")
        << PeriodPreset::LastTwelveMonths << DateRange{{2025, 12, 1}, end};
    QTest::newRow("twenty-four months")
        << PeriodPreset::LastTwentyFourMonths << DateRange{{2024, 12, 1}, end};
    QTest::newRow("this year") << PeriodPreset::ThisYear << DateRange{{2026, 1, 1}, end};
    QTest::newRow("last year") << PeriodPreset::LastYear << DateRange{{2025, 1, 1}, {2025, 12, 31}};
    QTest::newRow("everything") << PeriodPreset::Everything << DateRange{{2024, 12, 1}, end};
}

void TestCalendar::resolvesPresets()
{
    QFETCH(PeriodPreset, preset);
    QFETCH(DateRange, range);
    QCOMPARE(usual().resolve(preset), range);
}

void TestCalendar::proposesBaseline()
{
    QCOMPARE(usual().defaultBaseline(), (DateRange{{2025, 11, 1}, {2026, 10, 31}}));
    const QDate today(2026, 11, 22);
    QCOMPARE(calendar({2026, 7, 9}, {2026, 11, 12}, today).defaultBaseline(),
        (DateRange{{2026, 7, 1}, {2026, 10, 31}}));
    QCOMPARE(calendar({2026, 11, 2}, {2026, 11, 12}, today).defaultBaseline(),
        (DateRange{{2026, 11, 2}, {2026, 11, 12}}));
}

HEADROOM_TEST_SUITE(TestCalendar)
#include "tst_calendar.moc"
