// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/correlation.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <limits>
#include <numeric>

using namespace headroom;

namespace {

constexpr double Absent = std::numeric_limits<double>::quiet_NaN();

} // namespace

/// Expected figures were computed with fractions, and roots of matrices by Denman and Beavers'
/// iteration instead of by eigenvalues.
class TestCorrelation : public QObject
{
    Q_OBJECT

private slots:
    void isPearsonsWithFishersRange();
    void pairsNeedBothNumbers();
    void needsFourPairsThatVary();
    void aPerfectLineHasNoRange();
    void fisherRanges_data();
    void fisherRanges();
    void weightsOfTwo();
    void weightsOfThree();
    void weightsOfIndependentsAreSquares();
    void noWeightsForAMixture();
};

void TestCorrelation::isPearsonsWithFishersRange()
{
    const auto found = correlationOf({1, 2, 3, 4, 5, 6, 7, 8}, {2, 1, 4, 3, 7, 8, 6, 9});
    QVERIFY(found);
    QCOMPARE(found->n, 8);
    COMPARE_NEAR(found->r, 0.8964214570, 1e-9); // 45 / sqrt(42 x 60)
    COMPARE_NEAR(found->interval.low, 0.5206086453, 1e-9);
    COMPARE_NEAR(found->interval.high, 0.9812527738, 1e-9);
}

void TestCorrelation::pairsNeedBothNumbers()
{
    const auto found =
        correlationOf({1, 2, Absent, 3, 4, 5, 6, 7, 8, 100}, {2, 1, 50, 4, 3, 7, 8, 6, 9, Absent});
    QVERIFY(found);
    QCOMPARE(found->n, 8);
    COMPARE_NEAR(found->r, 0.8964214570, 1e-9);
}

void TestCorrelation::needsFourPairsThatVary()
{
    QVERIFY(!correlationOf({1, 2, 3}, {1, 2, 3}));
    QVERIFY(correlationOf({1, 2, 3, 5}, {1, 2, 3, 4}));
    QVERIFY(!correlationOf({7, 7, 7, 7, 7}, {1, 2, 3, 4, 5}));
    QVERIFY(!correlationOf({}, {}));
}

void TestCorrelation::aPerfectLineHasNoRange()
{
    const auto found = correlationOf({1, 2, 3, 4, 5}, {10, 8, 6, 4, 2});
    QVERIFY(found);
    COMPARE_NEAR(found->r, -1, 1e-12);
    COMPARE_NEAR(found->interval.low, -1, 1e-12);
    COMPARE_NEAR(found->interval.high, -1, 1e-12);
}

void TestCorrelation::fisherRanges_data()
{
    QTest::addColumn<double>("r");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("many") << 0.62 << qint64{9004} << 0.6071193647 << 0.6325548936;
    QTest::newRow("negative") << -0.41 << qint64{103} << -0.5591581949 << -0.2351319025;
    QTest::newRow("few") << 0.5 << qint64{28} << 0.1560283625 << 0.7358184794;
}

void TestCorrelation::fisherRanges()
{
    QFETCH(double, r);
    QFETCH(qint64, n);
    const Interval interval = fisherInterval(r, n);
    QFETCH(double, low);
    QFETCH(double, high);
    COMPARE_NEAR(interval.low, low, 1e-9);
    COMPARE_NEAR(interval.high, high, 1e-9);
}

void TestCorrelation::weightsOfTwo()
{
    const auto found = relativeWeights({{1, 0.6}, {0.6, 1}}, {0.5, 0.4});
    QVERIFY(found);
    COMPARE_NEAR(found->weights[0], 0.177812, 1e-6);
    COMPARE_NEAR(found->weights[1], 0.087813, 1e-6);
    COMPARE_NEAR(found->rSquared, 0.265625, 1e-12);
}

void TestCorrelation::weightsOfThree()
{
    const auto found =
        relativeWeights({{1, 0.3, 0.5}, {0.3, 1, 0.2}, {0.5, 0.2, 1}}, {0.4, 0.5, -0.3});
    QVERIFY(found);
    COMPARE_NEAR(found->weights[0], 0.2244694487, 1e-9);
    COMPARE_NEAR(found->weights[1], 0.2291706963, 1e-9);
    COMPARE_NEAR(found->weights[2], 0.2281245609, 1e-9);
    COMPARE_NEAR(found->rSquared, 0.6817647059, 1e-9);
    COMPARE_NEAR(
        std::accumulate(found->weights.begin(), found->weights.end(), 0.0), found->rSquared, 1e-12);
}

void TestCorrelation::weightsOfIndependentsAreSquares()
{
    const auto found = relativeWeights({{1, 0}, {0, 1}}, {0.5, -0.4});
    QVERIFY(found);
    COMPARE_NEAR(found->weights[0], 0.25, 1e-12);
    COMPARE_NEAR(found->weights[1], 0.16, 1e-12);
}

void TestCorrelation::noWeightsForAMixture()
{
    QVERIFY(!relativeWeights({{1, 1}, {1, 1}}, {0.5, 0.5}));
    QVERIFY(!relativeWeights({}, {}));
}

HEADROOM_TEST_SUITE(TestCorrelation)
#include "tst_correlation.moc"
