// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/hiding.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;

class TestHiding : public QObject
{
    Q_OBJECT

private slots:
    void hidesNodes_data();
    void hidesNodes();
    void keepsTheCount();
};

namespace {

UnitRef location(int id)
{
    return UnitRef::atLocation(UnitId(id));
}

UnitRef employee(int locationId, int id)
{
    return UnitRef::employeeAt(UnitId(locationId), UnitId(id));
}

} // namespace

void TestHiding::hidesNodes_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QList<bool>>("hidden");

    // organisation, location 1 with employees 11 and 12, location 2 with employees 21 and 22
    QTest::newRow("all large") << QList<int>{100, 60, 30, 30, 40, 20, 20}
                               << QList<bool>{false, false, false, false, false, false, false};
    QTest::newRow("one small employee takes a colleague along") << QList<int>{
        100, 60, 57, 3, 40, 20, 20} << QList<bool>{false, false, true, true, false, false, false};
    QTest::newRow("a location hidden for another's sake hides a child") << QList<int>{
        50, 4, 2, 2, 46, 20, 26} << QList<bool>{false, true, true, true, true, true, false};
    QTest::newRow("nobody answered") << QList<int>{
        0, 0, 0, 0, 0, 0, 0} << QList<bool>{false, false, false, false, false, false, false};
    QTest::newRow("too few altogether") << QList<int>{4, 2, 1, 1, 2, 2, 0}
                                        << QList<bool>{true, true, true, true, true, true, false};
}

void TestHiding::hidesNodes()
{
    QFETCH(QList<int>, counts);
    QFETCH(QList<bool>, hidden);
    const QList<UnitRef> nodes{UnitRef::organisation(), location(1), employee(1, 11),
        employee(1, 12), location(2), employee(2, 21), employee(2, 22)};
    const std::vector<bool> found =
        hiddenNodes(nodes, std::vector<qint64>(counts.begin(), counts.end()), 5);
    QCOMPARE(QList<bool>(found.begin(), found.end()), hidden);
}

void TestHiding::keepsTheCount()
{
    Score score;
    score.tally.n = 12;
    QCOMPARE(answerCount(withheld(score)), 12);
    QVERIFY(!shownScore(withheld(score)));
    QVERIFY(std::holds_alternative<TooFewAnswers>(withheld(TooFewAnswers{3})));
}

HEADROOM_TEST_SUITE(TestHiding)
#include "tst_hiding.moc"
