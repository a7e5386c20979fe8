// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/bonus.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;

Q_DECLARE_METATYPE(BonusLadder)

namespace {

const BonusLadder Usual{0, 1, 1.2, 1, 1.2};
const BonusLadder Steep{0.5, 1, 1.5, 0.8, 1};
const BonusLadder Flat{0.5, 1, 1, 0.6, 0.6};

} // namespace

class TestBonus : public QObject
{
    Q_OBJECT

private slots:
    void paysInStraightLines_data();
    void paysInStraightLines();
    void neverPaysLessForMore();
    void refusesStepsThatDoNotRise_data();
    void refusesStepsThatDoNotRise();
    void findsTheScoreOfAStep();
    void countsAnswersThatAllowNoMiss_data();
    void countsAnswersThatAllowNoMiss();
};

/// Expected shares by fractions, made apart from the program.
void TestBonus::paysInStraightLines_data()
{
    QTest::addColumn<BonusLadder>("ladder");
    QTest::addColumn<double>("attained");
    QTest::addColumn<double>("paid");
    QTest::newRow("worse than the start") << Usual << -0.5 << 0.0;
    QTest::newRow("at the start") << Usual << 0.0 << 0.0;
    QTest::newRow("a quarter") << Usual << 0.25 << 0.25;
    QTest::newRow("at the target") << Usual << 1.0 << 1.0;
    QTest::newRow("between target and cap") << Usual << 1.1 << 1.1;
    QTest::newRow("above the cap") << Usual << 1.5 << 1.2;
    QTest::newRow("at a threshold") << Steep << 0.5 << 0.0;
    QTest::newRow("above a threshold") << Steep << 0.7 << 8.0 / 25;
    QTest::newRow("half way to a cap") << Steep << 1.25 << 9.0 / 10;
    QTest::newRow("target and cap are one, reached") << Flat << 1.0 << 0.6;
    QTest::newRow("target and cap are one, beyond") << Flat << 3.0 << 0.6;
    QTest::newRow("target and cap are one, half") << Flat << 0.75 << 0.3;
}

void TestBonus::paysInStraightLines()
{
    QFETCH(BonusLadder, ladder);
    QFETCH(double, attained);
    QFETCH(double, paid);
    COMPARE_NEAR(paidShare(ladder, attained), paid, 1e-12);
}

void TestBonus::neverPaysLessForMore()
{
    for (const BonusLadder &ladder : {Usual, Steep, Flat}) {
        double before = 0;
        for (int step = -100; step <= 300; ++step) {
            const double paid = paidShare(ladder, step / 100.0);
            QVERIFY(paid >= before && paid <= ladder.paidAtCap);
            before = paid;
        }
    }
}

void TestBonus::refusesStepsThatDoNotRise_data()
{
    QTest::addColumn<BonusLadder>("ladder");
    QTest::addColumn<bool>("usable");
    QTest::newRow("usual") << Usual << true;
    QTest::newRow("one step") << Flat << true;
    QTest::newRow("threshold at the target") << BonusLadder{1, 1, 1.2, 1, 1.2} << false;
    QTest::newRow("target above the cap") << BonusLadder{0, 1.3, 1.2, 1, 1.2} << false;
    QTest::newRow("cap pays less") << BonusLadder{0, 1, 1.2, 1, 0.9} << false;
    QTest::newRow("one step pays twice") << BonusLadder{0, 1, 1, 1, 1.2} << false;
    QTest::newRow("pays nothing") << BonusLadder{0, 1, 1.2, 0, 1} << false;
    QTest::newRow("pays too much") << BonusLadder{0, 1, 1.2, 1, 2.1} << false;
}

void TestBonus::refusesStepsThatDoNotRise()
{
    QFETCH(BonusLadder, ladder);
    QFETCH(bool, usable);
    QCOMPARE(isUsable(ladder), usable);
}

void TestBonus::findsTheScoreOfAStep()
{
    COMPARE_NEAR(scoreAt(20, 36, 1.2), 39.2, 1e-12);
    COMPARE_NEAR(scoreAt(5, 3.125, 0.5), 4.0625, 1e-12);
}

/// Expected numbers by fractions, made apart from the program.
void TestBonus::countsAnswersThatAllowNoMiss_data()
{
    QTest::addColumn<double>("wanted");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("count");
    QTest::newRow("91 %, as in the literature") << 91.0 << 1 << qint64(11);
    QTest::newRow("91 % in whole percents: 10 of 11 prints 91 %") << 91.0 << 0 << qint64(10);
    QTest::newRow("90 %") << 90.0 << 1 << qint64(9);
    QTest::newRow("70 %") << 70.0 << 1 << qint64(3);
    QTest::newRow("50 %") << 50.0 << 1 << qint64(1);
    QTest::newRow("nothing") << 0.0 << 1 << qint64(0);
    QTest::newRow("100 %: one in two thousand no longer shows") << 100.0 << 1 << qint64(1999);
}

void TestBonus::countsAnswersThatAllowNoMiss()
{
    QFETCH(double, wanted);
    QFETCH(int, decimals);
    QFETCH(qint64, count);
    QCOMPARE(largestCountWithoutMiss(wanted, decimals).value_or(-1), count);
    QVERIFY(!largestCountWithoutMiss(101, decimals));
}

HEADROOM_TEST_SUITE(TestBonus)
#include "tst_bonus.moc"
