// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/difference.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void comparesChangesOfNetShares();
    void comparesChangesOfShares();
    void comparesChangesOfMeans();
    void testsGroups_data();
    void testsGroups();
    void testsMeans();
    void tellsWhatCannotBeTested();
    void findsNoDifferenceBetweenEquals();
    void controlsFalseAlarms_data();
    void controlsFalseAlarms();
};

void TestDifference::testsGroups_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<QList<double>>("expected"); // change, z, p, low, high

    QTest::newRow("net share, within noise")
        << u"nps"_s << QList<int>{53, 25, 16} << QList<int>{52, 23, 12}
        << QList<double>{6.6153, 0.5779, 0.5633, -15.0666, 27.6668};
    QTest::newRow("net share, real") << u"nps"_s << QList<int>{36, 36, 48} << QList<int>{52, 40, 28}
                                     << QList<double>{30, 2.8359, 0.0046, 9.0403, 49.4963};
    QTest::newRow("share, 60 % to 80 %")
        << u"excellent"_s << QList<int>{48, 0, 32} << QList<int>{64, 0, 16}
        << QList<double>{20, 2.760262, 0.005775, 5.7982, 33.1625};
}

void TestDifference::testsGroups()
{
    QFETCH(QString, metricId);
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    QFETCH(QList<double>, expected);
    const std::optional<Difference> found = differenceOf(metric(metricId),
        counts(before[0], before[1], before[2]), counts(after[0], after[1], after[2]));
    QVERIFY(found);
    COMPARE_NEAR(found->change, expected[0], FourDecimals);
    COMPARE_NEAR(found->z, expected[1], FourDecimals);
    COMPARE_NEAR(found->p, expected[2], FourDecimals);
    COMPARE_NEAR(found->interval.low, expected[3], FourDecimals);
    COMPARE_NEAR(found->interval.high, expected[4], FourDecimals);
}

void TestDifference::testsMeans()
{
    const Metric grade = metric(u"csat-grade"_s);
    const std::optional<Difference> found = differenceOf(
        grade, tallyOf(grade, {7, 8, 8, 9, 6, 10, 7, 8}), tallyOf(grade, {5, 6, 7, 6, 8, 5}));
    QVERIFY(found);
    COMPARE_NEAR(found->change, -1.708333, FourDecimals);
    COMPARE_NEAR(found->z, -2.629842, FourDecimals);
    COMPARE_NEAR(found->p, 0.022961, FourDecimals);
    COMPARE_NEAR(found->interval.low, -3.133533, FourDecimals);
    COMPARE_NEAR(found->interval.high, -0.283134, FourDecimals);
}

void TestDifference::tellsWhatCannotBeTested()
{
    const Metric grade = metric(u"csat-grade"_s);
    QVERIFY(!differenceOf(grade, tallyOf(grade, {7}), tallyOf(grade, {8, 9})));
    QVERIFY(!differenceOf(grade, tallyOf(grade, {7, 7}), tallyOf(grade, {8, 8})));
}

void TestDifference::findsNoDifferenceBetweenEquals()
{
    const Metric grade = metric(u"csat-grade"_s);
    const Metric stars = metric(u"excellent"_s);
    const auto grades = differenceOf(grade, tallyOf(grade, {7, 7}), tallyOf(grade, {7, 7, 7}));
    const auto shares = differenceOf(stars, counts(10, 0, 0), counts(7, 0, 0));
    QVERIFY(grades && shares);
    QCOMPARE(grades->p, 1.0);
    QCOMPARE(shares->p, 1.0);
    QCOMPARE(shares->z, 0.0);
    QVERIFY(shares->interval.low < 0 && shares->interval.high > 0);
}

void TestDifference::controlsFalseAlarms_data()
{
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<QList<bool>>("survives");

    QTest::newRow("none") << QList<double>{} << QList<bool>{};
    QTest::newRow("one") << QList<double>{0.04} << QList<bool>{true};
    QTest::newRow("one of two at 0.04") << QList<double>{0.04, 0.5} << QList<bool>{false, false};
    QTest::newRow("a larger one pulls smaller ones along")
        << QList<double>{0.04, 0.03, 0.05} << QList<bool>{true, true, true};
    // The example of Benjamini and Hochberg (1995), section 3: four of fifteen.
    QTest::newRow("as published") << QList<double>{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278,
        0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000}
                                  << QList<bool>{true, true, true, true, false, false, false, false,
                                         false, false, false, false, false, false, false};
}

void TestDifference::controlsFalseAlarms()
{
    QFETCH(QList<double>, p);
    QFETCH(QList<bool>, survives);
    const std::vector<bool> found = survivesFalseDiscovery(std::vector<double>(p.begin(), p.end()));
    QCOMPARE(QList<bool>(found.begin(), found.end()), survives);
}

void TestDifference::comparesChangesOfNetShares()
{
    const Metric nps = metric(u"nps"_s);
    const BeforeAfter rise{counts(36, 36, 48), counts(52, 40, 28)};
    const auto same = differenceOfChanges(nps, rise, rise);
    COMPARE_NEAR(same->change, 0, 1e-9);
    COMPARE_NEAR(same->p, 1, 1e-9);
    // In Python fractions: four adjusted net shares, their variances added.
    const auto found = differenceOfChanges(nps, rise, {counts(53, 25, 16), counts(52, 23, 12)});
    COMPARE_NEAR(found->z, 1.5299898866227117, 1e-9);
    const auto reversed = differenceOfChanges(nps, {counts(53, 25, 16), counts(52, 23, 12)}, rise);
    COMPARE_NEAR(reversed->interval.high, -found->interval.low, 1e-9);
}

void TestDifference::comparesChangesOfShares()
{
    // 60 of 100 to 78 of 100, beside 120 of 200 to 126 of 200. p' = (k + 1/2) / (n + 1), variances
    // p' (1 - p') / (n + 1), added: z 1.8477367, interval by hand in Python fractions.
    const auto found = differenceOfChanges(metric(u"csat-top2"_s),
        {counts(60, 0, 40), counts(78, 0, 22)}, {counts(120, 0, 80), counts(126, 0, 74)});
    COMPARE_NEAR(found->change, 15, 1e-9);
    COMPARE_NEAR(found->z, 1.8477366560813064, 1e-9);
    COMPARE_NEAR(found->p, 0.06464044841810117, 1e-9);
    COMPARE_NEAR(found->interval.low, -0.9011479239380893, 1e-9);
    COMPARE_NEAR(found->interval.high, 30.574563026642387, 1e-9);
}

void TestDifference::comparesChangesOfMeans()
{
    const Metric grade = metric(u"csat-grade"_s);
    const auto found =
        differenceOfChanges(grade, {tallyOf(grade, {6, 7, 8, 7}), tallyOf(grade, {8, 9, 8, 9})},
            {tallyOf(grade, {7, 8, 7, 6}), tallyOf(grade, {7, 8, 7, 7})});
    // Change 5/4, t 1.8057878 with 10.372549 degrees of freedom; its quantile 2.2173387 by
    // integrating the density of Student's t (Simpson).
    COMPARE_NEAR(found->change, 1.25, 1e-9);
    COMPARE_NEAR(found->z, 1.8057877962865378, 1e-9);
    COMPARE_NEAR(found->p, 0.10001483496759478, 1e-7);
    COMPARE_NEAR(found->interval.low, -0.2848832198304516, 1e-6);
    QVERIFY(!differenceOfChanges(grade, {tallyOf(grade, {6}), tallyOf(grade, {7, 8})},
        {tallyOf(grade, {6, 7}), tallyOf(grade, {7, 8})}));
}

HEADROOM_TEST_SUITE(TestDifference)
#include "tst_difference.moc"
