// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rounding.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestRounding : public QObject
{
    Q_OBJECT

private slots:
    void roundsFractions_data();
    void roundsFractions();
    void roundsNumbers_data();
    void roundsNumbers();
    void writesDecimals_data();
    void writesDecimals();
};

void TestRounding::roundsFractions_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("rounded");

    QTest::newRow("a third") << 100 << 3 << 4 << qint64(333333);
    QTest::newRow("two thirds") << 200 << 3 << 1 << qint64(667);
    QTest::newRow("an exact half goes up") << 1 << 2 << 0 << qint64(1);
    QTest::newRow("and away from zero") << -1 << 2 << 0 << qint64(-1);
    QTest::newRow("two and a half, not to even") << 5 << 2 << 0 << qint64(3);
    QTest::newRow("0.125") << 1 << 8 << 2 << qint64(13);
    QTest::newRow("-0.125") << -1 << 8 << 2 << qint64(-13);
    QTest::newRow("just under a half") << 4999 << 10000 << 0 << qint64(0);
    QTest::newRow("zero") << 0 << 5 << 4 << qint64(0);
    QTest::newRow("six decimals") << 1 << 3 << 6 << qint64(333333);
}

void TestRounding::roundsFractions()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(int, decimals);
    QFETCH(qint64, rounded);
    QCOMPARE(roundHalfUp(Fraction(numerator, denominator), decimals), rounded);
}

void TestRounding::roundsNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<qint64>("rounded");

    QTest::newRow("2.675 is less in binary, but was meant") << 2.675 << 2 << qint64(268);
    QTest::newRow("1.005") << 1.005 << 2 << qint64(101);
    QTest::newRow("-1.005") << -1.005 << 2 << qint64(-101);
    QTest::newRow("0.1 + 0.2 to one decimal") << 0.1 + 0.2 << 1 << qint64(3);
    QTest::newRow("really under a half") << 0.0499999 << 1 << qint64(0);
    QTest::newRow("minus almost nothing") << -0.0000001 << 4 << qint64(0);
    QTest::newRow("large") << 123456.25 << 1 << qint64(1234563);
}

void TestRounding::roundsNumbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(qint64, rounded);
    QCOMPARE(roundHalfUp(value, decimals), rounded);
}

void TestRounding::writesDecimals_data()
{
    QTest::addColumn<qint64>("scaled");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");

    QTest::newRow("four") << qint64(333333) << 4 << u"33.3333"_s;
    QTest::newRow("negative") << qint64(-125000) << 4 << u"-12.5000"_s;
    QTest::newRow("below one") << qint64(5) << 4 << u"0.0005"_s;
    QTest::newRow("minus below one") << qint64(-5) << 1 << u"-0.5"_s;
    QTest::newRow("never minus zero") << qint64(0) << 1 << u"0.0"_s;
    QTest::newRow("whole") << qint64(-7) << 0 << u"-7"_s;
}

void TestRounding::writesDecimals()
{
    QFETCH(qint64, scaled);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(toDecimalText(scaled, decimals), text);
}

HEADROOM_TEST_SUITE(TestRounding)
#include "tst_rounding.moc"
