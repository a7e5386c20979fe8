// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/cascade.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// A ceiling and the most points that anyone is asked: what one is not asked, the others are.
class TestBounds : public QObject
{
    Q_OBJECT

private slots:
    void aCeilingIsTheBestValue();
    void whoIsBeyondTheCeilingKeepsThat();
    void nobodyIsAskedMoreThanTheCap();
    void theCapIsSolvedUntilNobodyIsBeyondIt();
    void whatCannotBeReachedIsRefusedWithTheMostThatCan();
    void lowerIsBetterHasItsBoundsDownwards();
    void equalPointsStopAtTheCeiling();
    void withoutBoundsNothingChanges();
    void addsUpOnRandomTrees_data();
    void addsUpOnRandomTrees();
    void theLockThatLeavesMostIsNamed();
};

namespace {

/// The four units of the method: scores -10, 20, 40 and 47.6923, together 25.
CascadeRequest methodsUnits(const TargetBounds &bounds, double target = 35)
{
    CascadeRequest request;
    request.metric = metric(u"nps"_s);
    request.target = target;
    request.start = StartRule::Raw;
    request.bounds = bounds;
    request.nodes = {{UnitRef::organisation(), -1, counts(271, 208, 121)}};
    int id = 0;
    for (const Tally &tally :
        {counts(36, 36, 48), counts(80, 80, 40), counts(75, 60, 15), counts(80, 32, 18)})
        request.nodes.push_back({UnitRef::atLocation(UnitId(++id)), 0, tally});
    return request;
}

void compareTargets(const Result<CascadeOutcome> &outcome, const QList<double> &expected)
{
    QVERIFY(outcome.has_value());
    QCOMPARE(static_cast<qsizetype>(outcome->units.size()), expected.size());
    for (size_t i = 0; i < outcome->units.size(); ++i)
        COMPARE_NEAR(outcome->units[i].target, expected[static_cast<qsizetype>(i)], FourDecimals);
    QVERIFY(outcome->addsUp);
}

} // namespace

/// M = 60: p = 10 / 35, from -10: -10 + 70 p, and so on.
void TestBounds::aCeilingIsTheBestValue()
{
    const auto outcome = shareOut(methodsUnits({60, {}}));
    compareTargets(outcome, {35, 10, 31.4286, 45.7143, 51.2088});
    COMPARE_NEAR(outcome->share, 2.0 / 7, 1e-12);
    QCOMPARE(outcome->units[4].status, TargetStatus::Own);
}

/// M = 45: the fourth, at 47.6923, keeps that; p = (21000 - 6200 - 8800) / 12350 = 0.4858 of the
/// distance of the others to 45.
void TestBounds::whoIsBeyondTheCeilingKeepsThat()
{
    const auto outcome = shareOut(methodsUnits({45, {}}));
    compareTargets(outcome, {35, 16.7206, 32.1457, 42.4291, 47.6923});
    COMPARE_NEAR(outcome->share, 6000.0 / 12350, 1e-12);
    QCOMPARE(outcome->units[4].status, TargetStatus::Capped);
    QVERIFY(!outcome->units[4].impossible);
}

/// At most 12 points: the first gets 2 instead of 4.6667, and p = (21000 - 240 - 16200) / 31800.
void TestBounds::nobodyIsAskedMoreThanTheCap()
{
    const auto outcome = shareOut(methodsUnits({{}, 12}));
    compareTargets(outcome, {35, 2, 31.4717, 48.6038, 55.1930});
    COMPARE_NEAR(outcome->share, 4560.0 / 31800, 1e-12);
    QCOMPARE(outcome->units[1].status, TargetStatus::Capped);
    QCOMPARE(outcome->units[2].status, TargetStatus::Own);
}

/// At most 11: first only the first is beyond it, then the second too: p = 2480 / 15800.
void TestBounds::theCapIsSolvedUntilNobodyIsBeyondIt()
{
    const auto outcome = shareOut(methodsUnits({{}, 11}));
    compareTargets(outcome, {35, 1, 31, 49.4177, 55.9026});
    QCOMPARE(outcome->units[2].status, TargetStatus::Capped);
}

void TestBounds::whatCannotBeReachedIsRefusedWithTheMostThatCan()
{
    const auto outcome = shareOut(methodsUnits({{}, 9}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::BoundsLeaveNothing);
    QCOMPARE(outcome.error().arguments, QStringList{u"34"_s}); // 25 + 9
    compareTargets(shareOut(methodsUnits({{}, 10})), {35, 0, 30, 50, 57.6923});
    const auto ceiling = shareOut(methodsUnits({30, {}}, 37));
    QVERIFY(!ceiling);
    QCOMPARE(ceiling.error().kind, ErrorKind::BoundsLeaveNothing);
    const double reached =
        (320 * 30 + 150 * 40 + 130 * 620.0 / 13) / 600; // the third is beyond too
    QCOMPARE(
        ceiling.error().arguments, QStringList{QString::number(std::floor(reached * 10) / 10)});
    QCOMPARE(shareOut(methodsUnits({140, {}})).error().kind, ErrorKind::TargetOutsideScale);
}

/// 3.2 to 2 days, at most 1.5 days faster: 5 gets 3.5, so 1.4 gets 0.5: 0.9 of 1.4.
void TestBounds::lowerIsBetterHasItsBoundsDownwards()
{
    CascadeRequest request;
    request.metric = metric(u"delivery-days"_s);
    request.start = StartRule::Raw;
    request.target = 2;
    request.bounds.mostRise = 1.5;
    const Tally slow = tallyOf(request.metric, {5, 5});
    const Tally quick = tallyOf(request.metric, {1.4, 1.4});
    Tally all = slow;
    all += quick;
    request.nodes = {{UnitRef::organisation(), -1, all}, {UnitRef::atLocation(UnitId(1)), 0, slow},
        {UnitRef::atLocation(UnitId(2)), 0, quick}};
    compareTargets(shareOut(request), {2, 3.5, 0.5});
    request.bounds = {1.0, {}};
    // p = (3.2 - 2) / (3.2 - 1): 5 - 4 p, 1.4 - 0.4 p.
    compareTargets(shareOut(request), {2, 2.8182, 1.1818});
    request.target = 0.9;
    QCOMPARE(shareOut(request).error().kind, ErrorKind::BoundsLeaveNothing);
    QCOMPARE(shareOut(request).error().arguments, QStringList{u"1"_s});
}

/// Ten points each, but nobody beyond 50: the fourth gets 50, the others (21000 - 6500 - 8800) /
/// 470 = 12.1277 each; the third would be beyond 50 then, so 13.125 for the two that are left.
void TestBounds::equalPointsStopAtTheCeiling()
{
    CascadeRequest request = methodsUnits({50, {}});
    request.method = ShareMethod::Points;
    // 21000 - 6500 - 7500 - (-1200 + 4000) = 4200 over 320 answers.
    compareTargets(shareOut(request), {35, 3.125, 33.125, 50, 50});
}

void TestBounds::withoutBoundsNothingChanges()
{
    compareTargets(shareOut(methodsUnits({})), {35, 4.6667, 30.6667, 48, 54.6667});
    compareTargets(shareOut(methodsUnits({100, 200})), {35, 4.6667, 30.6667, 48, 54.6667});
}

void TestBounds::addsUpOnRandomTrees_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<ShareMethod>("method");
    QTest::addColumn<StartRule>("start");
    for (const QString &id : {u"nps"_s, u"csat-grade"_s, u"delivery-days"_s}) {
        for (const StartRule start : {StartRule::Raw, StartRule::Drawn}) {
            QTest::addRow("%s headroom %d", id.toLatin1().constData(), static_cast<int>(start))
                << id << ShareMethod::Headroom << start;
            QTest::addRow("%s points %d", id.toLatin1().constData(), static_cast<int>(start))
                << id << ShareMethod::Points << start;
        }
    }
}

/// Three levels, some units locked: nobody who is not locked is beyond the bounds, everyone who is
/// not at them follows one rule, and it adds up.
void TestBounds::addsUpOnRandomTrees()
{
    QFETCH(QString, metricId);
    QFETCH(ShareMethod, method);
    QFETCH(StartRule, start);
    QRandomGenerator random(11);
    int checked = 0;
    int capped = 0;
    for (int tree = 0; tree < 150; ++tree) {
        CascadeRequest request;
        request.metric = metric(metricId);
        request.method = method;
        request.start = start;
        request.nodes = {{UnitRef::organisation(), -1, {}}};
        for (int location = 1; location <= 1 + random.bounded(6); ++location) {
            const auto above = request.nodes.size();
            request.nodes.push_back({UnitRef::atLocation(UnitId(location)), 0, {}});
            for (int employee = 1; employee <= 1 + random.bounded(6); ++employee) {
                QList<double> values;
                for (int i = random.bounded(40); i-- > 0;)
                    values.append(1 + random.bounded(random.bounded(2) == 0 ? 10 : 6));
                const Tally tally = tallyOf(request.metric, values);
                request.nodes.push_back({UnitRef::employeeAt(UnitId(location), UnitId(employee)),
                    static_cast<int>(above), tally});
                request.nodes[above].tally += tally;
            }
            request.nodes[0].tally += request.nodes[above].tally;
        }
        if (request.nodes[0].tally.n == 0)
            continue;
        request.target = request.metric.best;
        const double now = shareOut(request)->current;
        const double way = request.metric.best - now;
        request.target = now + (0.05 + random.bounded(0.3)) * way;
        if (method == ShareMethod::Points || random.bounded(2) == 0)
            request.bounds.ceiling =
                request.target + random.bounded(0.3) * (request.metric.best - request.target);
        if (method == ShareMethod::Headroom && random.bounded(3) != 0)
            request.bounds.mostRise = std::abs(request.target - now) * (1.02 + random.bounded(0.4));
        const auto outcome = shareOut(request);
        if (!outcome) {
            QCOMPARE(outcome.error().kind, ErrorKind::BoundsLeaveNothing);
            continue;
        }
        ++checked;
        QVERIFY(outcome->addsUp);
        COMPARE_NEAR(outcome->rollup, request.target, 1e-9);
        const double sign = request.metric.lowerIsBetter ? -1 : 1;
        const double ceiling = request.bounds.ceiling.value_or(request.metric.best);
        std::optional<double> rule;
        for (const CascadeTarget &unit : outcome->units) {
            if (unit.unit.level() != Level::Employee || unit.n == 0)
                continue;
            const double rise = sign * (unit.target - unit.start);
            const bool isBeyond = sign * (unit.start - ceiling) >= 0;
            QVERIFY(rise > -1e-9);
            QVERIFY(!request.bounds.mostRise || rise <= *request.bounds.mostRise + 1e-9);
            if (request.bounds.ceiling)
                QVERIFY(isBeyond ? std::abs(rise) < 1e-9 : sign * (unit.target - ceiling) < 1e-9);
            if (unit.status == TargetStatus::Capped) {
                ++capped;
                continue;
            }
            const double found =
                method == ShareMethod::Points ? rise : rise / (sign * (ceiling - unit.start));
            if (!isBeyond && std::abs(ceiling - unit.start) > 1e-6) {
                COMPARE_NEAR(found, rule.value_or(found), 1e-7);
                rule = rule.value_or(found);
            }
        }
    }
    QVERIFY2(checked > 60, qPrintable(QString::number(checked)));
    QVERIFY2(capped > 50, qPrintable(QString::number(capped)));
}

void TestBounds::theLockThatLeavesMostIsNamed()
{
    CascadeRequest request = methodsUnits({}, 80);
    QVERIFY(!lockToLoosen(request));
    // 120 * 80 = 9600 against 200 * 60 = 12000; the third is not in the tree.
    request.locks = {{UnitRef::atLocation(UnitId(1)), 20, {}},
        {UnitRef::atLocation(UnitId(2)), 40, {}}, {UnitRef::atLocation(UnitId(9)), -90, {}}};
    QCOMPARE(*lockToLoosen(request), UnitRef::atLocation(UnitId(2)));
}

HEADROOM_TEST_SUITE(TestBounds)
#include "tst_bounds.moc"
