// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fraction.h"
#include "tests/support/suite.h"

#include <QTest>

#include <limits>

using namespace headroom;

class TestFraction : public QObject
{
    Q_OBJECT

private slots:
    void reduces_data();
    void reduces();
    void compares();
    void survivesLargeNumbers();
};

void TestFraction::reduces_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<int>("reducedNumerator");
    QTest::addColumn<int>("reducedDenominator");

    QTest::newRow("already reduced") << 2 << 15 << 2 << 15;
    QTest::newRow("common factor") << 100 << 600 << 1 << 6;
    QTest::newRow("whole") << 100 << 4 << 25 << 1;
    QTest::newRow("zero") << 0 << 7 << 0 << 1;
    QTest::newRow("negative") << -100 << 600 << -1 << 6;
    QTest::newRow("negative denominator") << 100 << -600 << -1 << 6;
}

void TestFraction::reduces()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    const Fraction fraction(numerator, denominator);
    QTEST(static_cast<int>(fraction.numerator()), "reducedNumerator");
    QTEST(static_cast<int>(fraction.denominator()), "reducedDenominator");
}

void TestFraction::compares()
{
    QCOMPARE(Fraction(1, 3), Fraction(2, 6));
    QVERIFY(Fraction(1, 3) < Fraction(34, 100));
    QVERIFY(Fraction(-1, 3) < Fraction(-33, 100));
    QCOMPARE(Fraction(qint64(5)), Fraction(10, 2));
    QCOMPARE(Fraction(1, 4).toDouble(), 0.25);
    QCOMPARE(Fraction(), Fraction(0, 9));
}

void TestFraction::survivesLargeNumbers()
{
    const qint64 large = std::numeric_limits<qint64>::max();
    QCOMPARE(Fraction(Int128(large) * 6, 6).numerator(), large);
    QVERIFY(Fraction(large, 2) > Fraction(large - 1, 2));
}

HEADROOM_TEST_SUITE(TestFraction)
#include "tst_fraction.moc"
