// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scoring.h"
#include "core/targets/cascade.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestCascade : public QObject
{
    Q_OBJECT

private slots:
    void sharesOut();
    void sharesOutDrawn();
    void solvesAroundLocks();
    void keepsTheTargetOfALockedInnerNode();
    void comparesMethods();
    void holdsWhenTargetIsLower();
    void lowersOnlyWhenAsked();
    void sharesOutAmounts();
    void givesOneNormToAll();
    void warns_data();
    void warns();
    void refuses_data();
    void refuses();
    void refusesWhatLocksMakeImpossible();
    void holdsWhenLocksBringMoreThanAsked();
    void givesTheParentsTargetWithoutAnswers();
    void tellsStatus();
};

namespace {

CascadeNode location(int id, const Tally &tally)
{
    return {UnitRef::atLocation(UnitId(id)), 0, tally};
}

CascadeNode employee(int parent, int location, int id, const Tally &tally)
{
    return {UnitRef::employeeAt(UnitId(location), UnitId(id)), parent, tally};
}

/// Four locations with 120, 200, 150 and 130 answers and the scores -10, 20, 40 and 47.6923.
CascadeRequest fourLocations(double target = 35)
{
    CascadeRequest request;
    request.metric = metric(u"nps"_s);
    request.target = target;
    request.start = StartRule::Raw;
    request.nodes = {{UnitRef::organisation(), -1, counts(271, 208, 121)},
        location(1, counts(36, 36, 48)), location(2, counts(80, 80, 40)),
        location(3, counts(75, 60, 15)), location(4, counts(80, 32, 18))};
    return request;
}

/// Six locations of which some have few answers.
CascadeRequest sixLocations()
{
    CascadeRequest request = fourLocations();
    const QList<Tally> tallies{counts(28, 32, 20), counts(5, 1, 2), counts(40, 44, 16),
        counts(18, 9, 3), counts(2, 3, 10), counts(45, 10, 5)};
    request.nodes = {{UnitRef::organisation(), -1, {}}};
    for (const Tally &tally : tallies) {
        request.nodes.push_back(location(static_cast<int>(request.nodes.size()), tally));
        request.nodes[0].tally += tally;
    }
    return request;
}

QList<double> targets(const CascadeOutcome &outcome)
{
    QList<double> result;
    for (const CascadeTarget &unit : outcome.units)
        result.append(unit.target);
    return result;
}

QList<double> starts(const CascadeOutcome &outcome)
{
    QList<double> result;
    for (const CascadeTarget &unit : outcome.units)
        result.append(unit.start);
    return result;
}

void compare(const QList<double> &found, const QList<double> &expected)
{
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        COMPARE_NEAR(found[i], expected[i], FourDecimals);
}

} // namespace

void TestCascade::sharesOut()
{
    const Result<CascadeOutcome> outcome = shareOut(fourLocations());
    QVERIFY(outcome);
    COMPARE_NEAR(outcome->current, 25, 0);
    COMPARE_NEAR(outcome->share, 2.0 / 15, 1e-12);
    compare(targets(*outcome), {35, 4.6667, 30.6667, 48, 54.6667});
    COMPARE_NEAR(outcome->rollup, 35, 1e-9);
    QVERIFY(outcome->addsUp);
    QVERIFY(outcome->warnings.isEmpty());
}

void TestCascade::sharesOutDrawn()
{
    CascadeRequest request = sixLocations();
    request.start = StartRule::Drawn;
    request.target = 40;
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    compare(starts(*outcome), {27.9863, 13.1848, 29.2314, 24.3207, 40.3696, -8.0434, 56.4810});
    // p = (40 - 27.9863) / (100 - 27.9863)
    COMPARE_NEAR(outcome->share, 0.166825, 1e-6);
    COMPARE_NEAR(outcome->units[1].target, 13.1848 + 0.166825 * (100 - 13.1848), FourDecimals);
    COMPARE_NEAR(outcome->rollup, 40, 1e-9);
    QVERIFY(outcome->addsUp);
}

void TestCascade::solvesAroundLocks()
{
    CascadeRequest request = fourLocations();
    request.locks = {{UnitRef::atLocation(UnitId(1)), 0, u"new team"_s}};
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    COMPARE_NEAR(outcome->share, 0.150943, 1e-6);
    compare(targets(*outcome), {35, 0, 32.0755, 49.0566, 55.5878});
    QCOMPARE(outcome->units[1].status, TargetStatus::Locked);
    COMPARE_NEAR(outcome->rollup, 35, 1e-9);
    QVERIFY(outcome->addsUp);
}

void TestCascade::keepsTheTargetOfALockedInnerNode()
{
    CascadeRequest request = fourLocations();
    request.nodes.push_back(employee(1, 1, 11, counts(30, 20, 10)));
    request.nodes.push_back(employee(1, 1, 12, counts(6, 16, 38)));
    request.locks = {{UnitRef::atLocation(UnitId(1)), 0, {}}};
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    // Its own share: from -10 to 0 is 1/11 of the headroom.
    compare(targets(*outcome),
        {35, 0, 32.0755, 49.0566, 55.5878, 33.3333 + 66.6667 / 11, -53.3333 + 153.3333 / 11});
    COMPARE_NEAR(outcome->share, 0.150943, 1e-6);
    COMPARE_NEAR(outcome->rollup, 35, 1e-9);
    request.locks.first().target = -20;
    const Result<CascadeOutcome> lowered = shareOut(request);
    QVERIFY(lowered);
    // Downwards over the foot-room: from -10 to -20 is 1/9 of the way to -100.
    COMPARE_NEAR(lowered->units[5].target, 33.3333 - 133.3333 / 9, FourDecimals);
    QVERIFY(lowered->addsUp);
}

void TestCascade::comparesMethods()
{
    CascadeRequest request = fourLocations(85);
    request.method = ShareMethod::Points;
    const Result<CascadeOutcome> points = shareOut(request);
    QVERIFY(points);
    compare(targets(*points), {85, 50, 80, 100, 107.6923});
    QVERIFY(points->units[4].impossible);
    QVERIFY(!points->units[3].impossible);
    COMPARE_NEAR(points->rollup, 85, 1e-9);
    request.method = ShareMethod::SameValue;
    const Result<CascadeOutcome> same = shareOut(request);
    QVERIFY(same);
    compare(targets(*same), {85, 85, 85, 85, 85});
    QVERIFY(same->addsUp);
}

void TestCascade::holdsWhenTargetIsLower()
{
    const Result<CascadeOutcome> outcome = shareOut(fourLocations(15));
    QVERIFY(outcome);
    compare(targets(*outcome), {25, -10, 20, 40, 47.6923});
    QCOMPARE(outcome->share, 0.0);
    QCOMPARE(outcome->units[2].status, TargetStatus::Held);
    QCOMPARE(outcome->warnings, QList<CascadeWarning>{CascadeWarning::TargetBelowCurrent});
    COMPARE_NEAR(outcome->rollup, 25, 1e-9);
}

void TestCascade::lowersOnlyWhenAsked()
{
    CascadeRequest request = fourLocations(15);
    request.lowerWhenBelow = true;
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    // q = 10 / 125
    compare(targets(*outcome), {15, -17.2, 10.4, 28.8, 35.8769});
    COMPARE_NEAR(outcome->rollup, 15, 1e-9);
    QVERIFY(outcome->addsUp);
}

void TestCascade::sharesOutAmounts()
{
    CascadeRequest request;
    request.metric = metric(u"delivery-days"_s);
    request.start = StartRule::Raw;
    request.target = 2;
    const Tally slow = tallyOf(request.metric, {5, 5, 5, 5, 5});
    const Tally quick = tallyOf(request.metric, {1, 2, 1.5, 1.25, 1.25});
    request.nodes = {
        {UnitRef::organisation(), -1, slow + quick}, location(1, slow), location(2, quick)};
    request.nodes[0].tally = slow + quick;
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    // (5 + 1.4) / 2 = 3.2 days now
    COMPARE_NEAR(outcome->share, 0.375, 1e-12);
    compare(targets(*outcome), {2, 3.125, 0.875});
    request.target = 4;
    request.lowerWhenBelow = true;
    const Result<CascadeOutcome> slower = shareOut(request);
    QVERIFY(slower);
    compare(targets(*slower), {4, 6.25, 1.75});
}

void TestCascade::givesOneNormToAll()
{
    CascadeRequest request = fourLocations(90);
    request.metric = metric(u"delivery-in-time"_s);
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    compare(targets(*outcome), {90, 90, 90, 90, 90});
}

void TestCascade::warns_data()
{
    QTest::addColumn<QList<int>>("groups");
    QTest::addColumn<double>("target");
    QTest::addColumn<QList<CascadeWarning>>("warnings");

    const QList<int> some{271, 208, 121};
    const QList<int> perfect{600, 0, 0};
    QTest::newRow("nothing to warn of") << some << 35.0 << QList<CascadeWarning>{};
    QTest::newRow("as it is") << some << 25.0 << QList<CascadeWarning>{};
    QTest::newRow("everyone perfect")
        << some << 100.0 << QList<CascadeWarning>{CascadeWarning::TargetIsMaximum};
    QTest::newRow("nothing left to gain")
        << perfect << 100.0 << QList<CascadeWarning>{CascadeWarning::CurrentIsMaximum};
    QTest::newRow("below") << perfect << 90.0
                           << QList<CascadeWarning>{CascadeWarning::TargetBelowCurrent};
}

void TestCascade::warns()
{
    QFETCH(QList<int>, groups);
    QFETCH(double, target);
    QFETCH(QList<CascadeWarning>, warnings);
    CascadeRequest request = fourLocations(target);
    const Tally tally = counts(groups[0], groups[1], groups[2]);
    request.nodes = {{UnitRef::organisation(), -1, tally}, location(1, tally)};
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    QCOMPARE(outcome->warnings, warnings);
    COMPARE_NEAR(outcome->units[1].target, std::max(target, outcome->current), 1e-9);
}

void TestCascade::refuses_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("lock");
    QTest::addColumn<int>("answers");
    QTest::addColumn<ErrorKind>("kind");

    const QString nps = u"nps"_s;
    QTest::newRow("no answers") << nps << 35.0 << 0.0 << 0 << ErrorKind::NoAnswers;
    QTest::newRow("over the scale") << nps << 101.0 << 0.0 << 9 << ErrorKind::TargetOutsideScale;
    QTest::newRow("under the scale") << nps << -101.0 << 0.0 << 9 << ErrorKind::TargetOutsideScale;
    QTest::newRow("no number") << nps << std::nan("") << 0.0 << 9 << ErrorKind::TargetOutsideScale;
    QTest::newRow("a lock off the scale")
        << nps << 35.0 << 200.0 << 9 << ErrorKind::TargetOutsideScale;
    QTest::newRow("per employee") << u"enps"_s << 35.0 << 0.0 << 9 << ErrorKind::NotForThisLevel;
}

void TestCascade::refuses()
{
    QFETCH(QString, metricId);
    QFETCH(double, target);
    QFETCH(double, lock);
    QFETCH(int, answers);
    QFETCH(ErrorKind, kind);
    CascadeRequest request;
    request.metric = metric(metricId);
    request.target = target;
    const Tally tally = counts(answers, 0, 0);
    request.nodes = {
        {UnitRef::organisation(), -1, tally}, location(1, tally), employee(1, 1, 2, tally)};
    request.locks = {{UnitRef::atLocation(UnitId(1)), lock, {}}};
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
}

void TestCascade::refusesWhatLocksMakeImpossible()
{
    CascadeRequest request = fourLocations(80);
    request.locks = {{UnitRef::atLocation(UnitId(2)), 20, {}}};
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::LocksLeaveNothing);
    // (600 * 80 - 200 * 20 - (-1200 + 6000 + 6200)) / (400 * 100 - 11000)
    QCOMPARE(outcome.error().arguments, QStringList{u"1.1379"_s});
    request = fourLocations();
    for (int i = 1; i <= 4; ++i)
        request.locks.append({UnitRef::atLocation(UnitId(i)), 10, {}});
    const Result<CascadeOutcome> allLocked = shareOut(request);
    QVERIFY(!allLocked);
    QCOMPARE(allLocked.error().kind, ErrorKind::LocksLeaveNothing);
}

void TestCascade::holdsWhenLocksBringMoreThanAsked()
{
    CascadeRequest request = fourLocations(27);
    request.locks = {{UnitRef::atLocation(UnitId(1)), 80, {}}};
    const Result<CascadeOutcome> held = shareOut(request);
    QVERIFY(held);
    compare(targets(*held), {27, 80, 20, 40, 47.6923});
    QCOMPARE(held->warnings, QList<CascadeWarning>{CascadeWarning::LocksExceedTarget});
    QVERIFY(!held->addsUp);
    request.lowerWhenBelow = true;
    const Result<CascadeOutcome> lowered = shareOut(request);
    QVERIFY(lowered);
    COMPARE_NEAR(lowered->rollup, 27, 1e-9);
    QVERIFY(lowered->addsUp);
}

void TestCascade::givesTheParentsTargetWithoutAnswers()
{
    CascadeRequest request = fourLocations();
    request.nodes.push_back(employee(2, 2, 21, {}));
    request.nodes.push_back(employee(2, 2, 22, request.nodes[2].tally));
    request.nodes.push_back(location(5, {}));
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    compare(targets(*outcome), {35, 4.6667, 30.6667, 48, 54.6667, 30.6667, 30.6667, 35});
    QCOMPARE(outcome->units[5].status, TargetStatus::FromParent);
    QVERIFY(!outcome->units[5].score);
    QVERIFY(outcome->addsUp);
}

void TestCascade::tellsStatus()
{
    CascadeRequest request = sixLocations();
    request.start = StartRule::Drawn;
    const Result<CascadeOutcome> outcome = shareOut(request);
    QVERIFY(outcome);
    QCOMPARE(outcome->units[0].status, TargetStatus::Own);
    QCOMPARE(outcome->units[1].status, TargetStatus::Own); // 80 answers
    QCOMPARE(outcome->units[2].status, TargetStatus::Drawn); // 8 answers
    QCOMPARE(outcome->units[4].status, TargetStatus::Own); // 30 answers
    request.start = StartRule::Raw;
    QCOMPARE(shareOut(request)->units[2].status, TargetStatus::Own);
}

HEADROOM_TEST_SUITE(TestCascade)
#include "tst_cascade.moc"
