// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scoring.h"
#include "core/targets/verdict.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestVerdict : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void measuresAttainment();
    void walksAStraightLine_data();
    void walksAStraightLine();
    void setsQuarterMilestones_data();
    void setsQuarterMilestones();
    void countsEqualPrintAsReached_data();
    void countsEqualPrintAsReached();
};

void TestVerdict::judges_data()
{
    QTest::addColumn<Interval>("result");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("lowerIsBetter");
    QTest::addColumn<Verdict>("verdict");

    const Metric nps = metric(u"nps"_s);
    QTest::newRow("a hundred and twenty answers")
        << scoreInterval(nps, counts(52, 40, 28)) << 4.67 << false << Verdict::Met;
    QTest::newRow("eight answers")
        << scoreInterval(nps, counts(5, 1, 2)) << 45.83 << false << Verdict::CannotBeTold;
    QTest::newRow("the low end on the target") << Interval{5, 9} << 5.0 << false << Verdict::Met;
    QTest::newRow("all below") << Interval{5, 9} << 9.1 << false << Verdict::NotMet;
    QTest::newRow("the high end on the target")
        << Interval{5, 9} << 9.0 << false << Verdict::CannotBeTold;
    QTest::newRow("lower is better, met") << Interval{1, 2} << 2.0 << true << Verdict::Met;
    QTest::newRow("lower is better, not met") << Interval{2.1, 3} << 2.0 << true << Verdict::NotMet;
    QTest::newRow("lower is better, open")
        << Interval{1, 3} << 2.0 << true << Verdict::CannotBeTold;
}

void TestVerdict::judges()
{
    QFETCH(Interval, result);
    QFETCH(double, target);
    QFETCH(bool, lowerIsBetter);
    QFETCH(Verdict, verdict);
    QCOMPARE(verdictOn(result, target, lowerIsBetter), verdict);
}

void TestVerdict::measuresAttainment()
{
    COMPARE_NEAR(*attainment(20, 30, 25), 0.5, 1e-12);
    COMPARE_NEAR(*attainment(20, 30, 15), -0.5, 1e-12);
    COMPARE_NEAR(*attainment(5, 3, 4), 0.5, 1e-12);
    QVERIFY(!attainment(20, 20, 25));
}

void TestVerdict::walksAStraightLine_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("value");

    QTest::newRow("before") << QDate(2026, 6, 1) << -12.0;
    QTest::newRow("the first day") << QDate(2027, 1, 1) << -12 + 15.0 / 365;
    QTest::newRow("three quarters") << QDate(2027, 9, 30) << -12 + 15 * 273.0 / 365;
    QTest::newRow("the last day") << QDate(2027, 12, 31) << 3.0;
    QTest::newRow("after") << QDate(2028, 12, 31) << 3.0;
}

void TestVerdict::walksAStraightLine()
{
    QFETCH(QDate, day);
    QFETCH(double, value);
    COMPARE_NEAR(paceOn(day, QDate(2027, 1, 1), QDate(2027, 12, 31), -12, 3), value, 1e-9);
}

void TestVerdict::setsQuarterMilestones_data()
{
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("a calendar year") << QDate(2027, 1, 1) << QDate(2027, 12, 31)
                                     << QStringList{u"2027-03-31 90"_s, u"2027-06-30 181"_s,
                                            u"2027-09-30 273"_s, u"2027-12-31 365"_s};
    QTest::newRow("half a year from mid February") << QDate(
        2027, 2, 15) << QDate(2027, 8, 14) << QStringList{u"2027-05-14 179"_s, u"2027-08-14 365"_s};
    QTest::newRow("less than a quarter")
        << QDate(2027, 2, 15) << QDate(2027, 3, 1) << QStringList{u"2027-03-01 365"_s};
}

void TestVerdict::setsQuarterMilestones()
{
    QFETCH(QDate, starts);
    QFETCH(QDate, ends);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Milestone &milestone : quarterMilestones(starts, ends, 0, 365))
        found.append(milestone.day.toString(Qt::ISODate) + u' '
            + QString::number(std::floor(milestone.value + 1e-9)));
    QCOMPARE(found, expected);
}

void TestVerdict::countsEqualPrintAsReached_data()
{
    QTest::addColumn<double>("result");
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("lowerIsBetter");
    QTest::addColumn<bool>("reached");

    QTest::newRow("prints equal") << 29.96 << 30.04 << false << true;
    QTest::newRow("prints less") << 29.94 << 30.04 << false << false;
    QTest::newRow("more") << 31.0 << 30.0 << false << true;
    QTest::newRow("lower is better") << 2.04 << 1.96 << true << true;
    QTest::newRow("lower is better, missed") << 2.06 << 2.04 << true << false;
}

void TestVerdict::countsEqualPrintAsReached()
{
    QFETCH(double, result);
    QFETCH(double, target);
    QFETCH(bool, lowerIsBetter);
    QFETCH(bool, reached);
    QCOMPARE(printsAsReached(result, target, 1, lowerIsBetter), reached);
}

HEADROOM_TEST_SUITE(TestVerdict)
#include "tst_verdict.moc"
