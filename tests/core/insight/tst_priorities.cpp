// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/priorities.h"
#include "core/scores/scoring.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

Driver driverOf(const QString &name, double better, const Interval &range, bool isTurned = false)
{
    Driver driver;
    driver.metric = name;
    driver.correlation = {
        isTurned ? -better : better, isTurned ? Interval{-range.high, -range.low} : range, 200};
    driver.better = better;
    return driver;
}

/// A share of so many percent of 1,000 answers.
ScoreResult shareOf(qint64 percent, qint64 n = 1000)
{
    return scoreOf(
        metric(u"delivery-in-time"_s), counts(n * percent / 100, 0, n - n * percent / 100), {});
}

PriorityPoint pointOf(const QString &name, double better, const Interval &range, qint64 percent)
{
    return *priorityPoint(
        driverOf(name, better, range), metric(u"delivery-in-time"_s), shareOf(percent));
}

} // namespace

class TestPriorities : public QObject
{
    Q_OBJECT

private slots:
    void theMeansDivide();
    void rangesThatHoldTheMiddleAreNotSure();
    void aScoreIsAShareOfItsScale_data();
    void aScoreIsAShareOfItsScale();
    void moreDaysThatAreWorseAreTurned();
    void fewAnswersHaveNoPlace();
    void twoPointsDivideNothing();
};

/// Importance 0.6, 0.5, 0.1, 0.2: mean 0.35. Performance 90, 40, 80, 50 %: mean 65 %.
void TestPriorities::theMeansDivide()
{
    const Priorities found =
        prioritiesOf({pointOf(u"a"_s, 0.6, {0.5, 0.7}, 90), pointOf(u"b"_s, 0.5, {0.4, 0.6}, 40),
            pointOf(u"c"_s, 0.1, {0, 0.2}, 80), pointOf(u"d"_s, 0.2, {0.1, 0.3}, 50)});
    COMPARE_NEAR(found.middleImportance, 0.35, 1e-12);
    COMPARE_NEAR(found.middlePerformance, 0.65, 1e-12);
    QStringList order;
    QList<Priority> priorities;
    for (const PriorityPoint &point : found.points) {
        order.append(point.driver.metric);
        priorities.append(point.priority);
        QVERIFY(point.isImportanceSure && point.isPerformanceSure);
    }
    QCOMPARE(order, (QStringList{u"b"_s, u"a"_s, u"d"_s, u"c"_s}));
    QCOMPARE(priorities,
        (QList<Priority>{Priority::StartHere, Priority::Keep, Priority::CanWait, Priority::Fine}));
}

void TestPriorities::rangesThatHoldTheMiddleAreNotSure()
{
    const Priorities found = prioritiesOf({pointOf(u"a"_s, 0.6, {0.3, 0.8}, 66),
        pointOf(u"b"_s, 0.4, {0.2, 0.5}, 40), pointOf(u"c"_s, 0.05, {-0.1, 0.2}, 89)});
    COMPARE_NEAR(found.middlePerformance, 0.65, 1e-12);
    const PriorityPoint &first = found.points[1];
    QCOMPARE(first.driver.metric, u"a"_s);
    QVERIFY(!first.isImportanceSure); // 0.35 lies within 0.3 to 0.8
    QVERIFY(!first.isPerformanceSure); // 65 % lies within Wilson's range of 660 of 1,000
    QVERIFY(found.points[2].isImportanceSure && found.points[2].isPerformanceSure);
}

void TestPriorities::aScoreIsAShareOfItsScale_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<Tally>("tally");
    QTest::addColumn<double>("share");
    QTest::newRow("a net share of 25") << u"nps"_s << counts(50, 25, 25) << 0.625;
    QTest::newRow("a grade of 7.75")
        << u"csat-grade"_s
        << tallyOf(metric(u"csat-grade"_s), QList<double>(20, 8) + QList<double>(20, 7.5)) << 0.75;
    QTest::newRow("three in four") << u"on-time"_s << counts(30, 0, 10) << 0.75;
}

void TestPriorities::aScoreIsAShareOfItsScale()
{
    QFETCH(QString, metricId);
    QFETCH(Tally, tally);
    QFETCH(double, share);
    const Metric shown = metric(metricId);
    const auto point =
        priorityPoint(driverOf(metricId, 0.5, {0.4, 0.6}), shown, scoreOf(shown, tally, {}));
    QVERIFY(point);
    COMPARE_NEAR(point->performance, share, 1e-12);
    QVERIFY(point->performanceRange.low < share && point->performanceRange.high > share);
}

void TestPriorities::moreDaysThatAreWorseAreTurned()
{
    const auto point = priorityPoint(driverOf(u"delivery-days"_s, 0.3, {0.2, 0.4}, true),
        metric(u"delivery-in-time"_s), shareOf(77));
    QVERIFY(point);
    COMPARE_NEAR(point->driver.correlation.r, -0.3, 1e-12);
    COMPARE_NEAR(point->importance(), 0.3, 1e-12);
    COMPARE_NEAR(point->importanceRange.low, 0.2, 1e-12);
    COMPARE_NEAR(point->importanceRange.high, 0.4, 1e-12);
}

void TestPriorities::fewAnswersHaveNoPlace()
{
    const Driver driver = driverOf(u"a"_s, 0.5, {0.4, 0.6});
    const Metric share = metric(u"delivery-in-time"_s);
    QVERIFY(!priorityPoint(driver, share, shareOf(50, 20))); // indicative
    QVERIFY(!priorityPoint(driver, share, shareOf(50, 4))); // not shown
    const Metric days = metric(u"delivery-days"_s); // its scale has one end
    QVERIFY(!priorityPoint(driver, days, scoreOf(days, tallyOf(days, QList<double>(40, 2)), {})));
}

void TestPriorities::twoPointsDivideNothing()
{
    QVERIFY(
        prioritiesOf({pointOf(u"a"_s, 0.6, {0.5, 0.7}, 90), pointOf(u"b"_s, 0.5, {0.4, 0.6}, 40)})
            .isEmpty());
}

HEADROOM_TEST_SUITE(TestPriorities)
#include "tst_priorities.moc"
