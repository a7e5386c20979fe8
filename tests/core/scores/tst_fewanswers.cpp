// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/fewanswers.h"
#include "core/scores/scoring.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestFewAnswers : public QObject
{
    Q_OBJECT

private slots:
    void drawsTowardsTheGroup_data();
    void drawsTowardsTheGroup();
    void estimatesK();
    void estimatesFromEightOn();
    void drawsEqualSiblingsWholly();
    void keepsTheSum();
    void givesTheMeanToWhoHasNoAnswers();
    void hidesChildren_data();
    void hidesChildren();
};

namespace {

Sibling sibling(qint64 favourable, qint64 neutral, qint64 unfavourable)
{
    const Metric nps = metric(u"nps"_s);
    const Tally tally = counts(favourable, neutral, unfavourable);
    return {tally.n, scoreValue(nps, tally).toDouble(), answerVariance(nps, tally)};
}

std::vector<Sibling> sixSiblings()
{
    return {sibling(28, 32, 20), sibling(5, 1, 2), sibling(40, 44, 16), sibling(18, 9, 3),
        sibling(2, 3, 10), sibling(45, 10, 5)};
}

double weighted(const std::vector<Sibling> &siblings, const std::vector<double> &starts)
{
    double sum = 0;
    double n = 0;
    for (size_t i = 0; i < siblings.size(); ++i) {
        sum += static_cast<double>(siblings[i].n) * starts[i];
        n += static_cast<double>(siblings[i].n);
    }
    return sum / n;
}

} // namespace

void TestFewAnswers::drawsTowardsTheGroup_data()
{
    QTest::addColumn<double>("k");
    QTest::addColumn<QList<double>>("starts");

    QTest::newRow("k 20") << 20.0
                          << QList<double>{13.1848, 29.2314, 24.3207, 40.3696, -8.0434, 56.4810};
    QTest::newRow("estimated k") << *estimatedK(
        sixSiblings()) << QList<double>{10.8961, 31.9374, 23.9936, 45.9394, -32.5582, 63.0607};
    QTest::newRow("k 0 leaves all as they are")
        << 0.0 << QList<double>{10, 37.5, 24, 50, -53.3333, 66.6667};
}

void TestFewAnswers::drawsTowardsTheGroup()
{
    QFETCH(double, k);
    QFETCH(QList<double>, starts);
    const std::vector<Sibling> siblings = sixSiblings();
    const std::vector<double> found = drawnStarts(siblings, k);
    QCOMPARE(found.size(), static_cast<size_t>(starts.size()));
    for (size_t i = 0; i < found.size(); ++i)
        COMPARE_NEAR(found[i], starts[static_cast<qsizetype>(i)], FourDecimals);
    COMPARE_NEAR(weighted(siblings, found), 27.9863, FourDecimals);
}

void TestFewAnswers::estimatesK()
{
    const std::optional<double> k = estimatedK(sixSiblings());
    QVERIFY(k);
    COMPARE_NEAR(*k, 5.5218, FourDecimals);
}

void TestFewAnswers::estimatesFromEightOn()
{
    std::vector<Sibling> siblings = sixSiblings();
    siblings.push_back(sibling(10, 10, 10));
    siblings.push_back({}); // without answers: does not count
    QVERIFY(drawnStarts(siblings, 20) != drawnStarts(siblings, 40));
    siblings.push_back(sibling(12, 10, 8));
    QCOMPARE(drawnStarts(siblings, 20), drawnStarts(siblings, 40));
}

void TestFewAnswers::drawsEqualSiblingsWholly()
{
    const std::vector<Sibling> equal(9, sibling(10, 10, 5));
    QVERIFY(!estimatedK(equal));
    for (const double start : drawnStarts(equal, 20))
        COMPARE_NEAR(start, 20, 1e-12);
}

void TestFewAnswers::keepsTheSum()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 200; ++round) {
        std::vector<Sibling> siblings;
        const int size = random.bounded(1, 30);
        for (int i = 0; i < size; ++i)
            siblings.push_back(
                sibling(random.bounded(40), random.bounded(40), random.bounded(1, 9)));
        std::vector<double> raw;
        for (const Sibling &one : siblings)
            raw.push_back(one.score);
        const double expected = weighted(siblings, raw);
        COMPARE_NEAR(weighted(siblings, drawnStarts(siblings, 20)), expected, 1e-10);
    }
}

void TestFewAnswers::givesTheMeanToWhoHasNoAnswers()
{
    std::vector<Sibling> siblings = sixSiblings();
    siblings.push_back({});
    COMPARE_NEAR(drawnStarts(siblings, 20).back(), 25.9240, FourDecimals);
    QCOMPARE(drawnStarts({{}, {}}, 20), (std::vector<double>{0, 0}));
}

void TestFewAnswers::hidesChildren_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QList<bool>>("hidden");

    QTest::newRow("all large") << QList<int>{5, 30, 9} << QList<bool>{false, false, false};
    QTest::newRow("one small takes the next smallest along")
        << QList<int>{4, 30, 9} << QList<bool>{true, false, true};
    QTest::newRow("two small") << QList<int>{4, 30, 1} << QList<bool>{true, false, true};
    QTest::newRow("none is not small") << QList<int>{0, 30, 9} << QList<bool>{false, false, false};
    QTest::newRow("nobody beside it") << QList<int>{3, 0} << QList<bool>{true, false};
}

void TestFewAnswers::hidesChildren()
{
    QFETCH(QList<int>, counts);
    QFETCH(QList<bool>, hidden);
    const std::vector<bool> found =
        hiddenChildren(std::vector<qint64>(counts.begin(), counts.end()), 5);
    QCOMPARE(QList<bool>(found.begin(), found.end()), hidden);
}

HEADROOM_TEST_SUITE(TestFewAnswers)
#include "tst_fewanswers.moc"
