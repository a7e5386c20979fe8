// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/levelcubes.h"
#include "core/scores/scoring.h"
#include "tests/support/metrics.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Trees with any levels, counted from the answers.
class TestLevelCubes : public QObject
{
    Q_OBJECT

private slots:
    void usualLevelsGiveTheUsualCube();
    void everyNodeHoldsItsOwnAnswers_data();
    void everyNodeHoldsItsOwnAnswers();
    void oneUnitBelowTwoParentsIsTwoNodes();
    void rowsOfSeveralThreadsAreOneTree();
    void manyDifferentValues();
    void answersToNothingAreNoNodes();
    void aCubeIsMadeOnceForTheSameAnswers();
};

namespace {

constexpr MonthRange Ever{0, 99999};

/// The sample's answers with departments, teams and function levels that cut across locations.
Answers placedAnswers()
{
    Answers answers = sampleAnswers(
        {.locations = 4, .employees = 14, .months = 6, .answersPerMonth = 120, .seed = 5});
    Answers result;
    QRandomGenerator random(7);
    const AnswerColumns &columns = answers.columns();
    const auto named = [&](Dimension dimension, int count) {
        const int number = random.bounded(count + 1);
        return number == 0
            ? UnknownUnit
            : result.unit(dimension, dimensionName(dimension) + QString::number(number));
    };
    for (size_t row = 0; row < columns.rows(); ++row) {
        const UnitId location =
            result.location(u"L%1"_s.arg(columns.unitOf(Dimension::Location, row).value()));
        const UnitId employee = columns.unitOf(Dimension::Employee, row);
        result.addResponse(dateOf(columns.dayOf(row)), location,
            employee == UnknownUnit ? UnknownUnit
                                    : result.employee(u"E%1"_s.arg(employee.value())));
        result.place(Dimension::Department, named(Dimension::Department, 2));
        result.place(Dimension::Team, named(Dimension::Team, 3));
        result.place(Dimension::Function, named(Dimension::Function, 2));
        result.answer(u"nps"_s, random.bounded(11));
        if (random.bounded(2) == 0)
            result.answer(u"csat-grade"_s, 1 + random.bounded(10));
    }
    return result;
}

/// By hand, answer by answer.
std::map<UnitRef, Tally> talliesOf(
    const AnswerColumns &columns, const Levels &levels, const Metric &metric, MonthRange months)
{
    std::map<UnitRef, Tally> tallies;
    const auto measure = columns.measures.indexOf(metric.bandings.first().measure);
    for (size_t row = 0; row < columns.rows(); ++row) {
        const MonthNumber month = monthNumber(dateOf(columns.dayOf(row)));
        const Steps value = columns.values[static_cast<size_t>(measure)][row];
        if (value == NoValue || month < months.first || month > months.last)
            continue;
        UnitRef node;
        addToTally(tallies[node], metric.bandings.first(), value, 1);
        for (const Level level : levels) {
            node = node.child(level, columns.unitOf(dimensionOf(level), row));
            addToTally(tallies[node], metric.bandings.first(), value, 1);
        }
    }
    return tallies;
}

std::set<UnitRef> nodesBelow(const ScoreCube &cube, UnitRef node)
{
    std::set<UnitRef> nodes{node};
    for (const UnitRef &child : cube.children(node))
        nodes.merge(nodesBelow(cube, child));
    return nodes;
}

} // namespace

void TestLevelCubes::usualLevelsGiveTheUsualCube()
{
    const Answers answers = sampleAnswers({.locations = 5, .employees = 20, .months = 8});
    const ScoreCube usual(answers.cells());
    const ScoreCube counted(answers.columns(), usualLevels());
    QCOMPARE(counted.months(), usual.months());
    const std::set<UnitRef> nodes = nodesBelow(usual, {});
    QVERIFY(nodes.size() > 20);
    QVERIFY(nodes == nodesBelow(counted, {}));
    for (const QString &id : {u"nps"_s, u"csat-grade"_s, u"delivery-days"_s}) {
        const Metric asked = metric(id);
        for (const UnitRef &node : nodes) {
            QCOMPARE(counted.children(node), usual.children(node));
            QCOMPARE(counted.tally(asked, node, Ever), usual.tally(asked, node, Ever));
            QCOMPARE(counted.monthTallies(asked, node, *usual.months()),
                usual.monthTallies(asked, node, *usual.months()));
        }
    }
}

void TestLevelCubes::everyNodeHoldsItsOwnAnswers_data()
{
    QTest::addColumn<QString>("levels");
    for (const char *levels : {"department", "employee", "department,location,employee",
             "location,team,employee", "function,department", "team,department,location",
             "department,location,team,function,employee", "employee,location"})
        QTest::newRow(levels) << QString::fromLatin1(levels);
}

void TestLevelCubes::everyNodeHoldsItsOwnAnswers()
{
    QFETCH(QString, levels);
    const Levels asked = *levelsNamed(levels);
    const Answers answers = placedAnswers();
    const ScoreCube cube(answers.columns(), asked);
    const MonthNumber last = cube.months()->last;
    for (const QString &id : {u"nps"_s, u"csat-grade"_s}) {
        for (const MonthRange months : {Ever, MonthRange{last - 2, last - 1}}) {
            const auto expected = talliesOf(answers.columns(), asked, metric(id), months);
            for (const auto &[node, tally] : expected)
                QCOMPARE(cube.tally(metric(id), node, months), tally);
            if (months == Ever && id == u"nps"_s)
                QCOMPARE(nodesBelow(cube, {}).size(), expected.size());
        }
    }
}

void TestLevelCubes::oneUnitBelowTwoParentsIsTwoNodes()
{
    Answers answers;
    const UnitId jansen = answers.employee(u"Jansen"_s);
    const UnitId sales = answers.unit(Dimension::Department, u"Sales"_s);
    const UnitId service = answers.unit(Dimension::Department, u"Service"_s);
    for (const auto &[department, value] :
        {std::pair(sales, 9), std::pair(sales, 10), std::pair(service, 3)}) {
        answers.addResponse(QDate(2026, 3, 1), UnknownUnit, jansen);
        answers.place(Dimension::Department, department);
        answers.answer(u"nps"_s, value);
    }
    const ScoreCube cube(answers.columns(), {Level::Department, Level::Employee});
    const UnitRef inSales =
        UnitRef().child(Level::Department, sales).child(Level::Employee, jansen);
    const UnitRef inService =
        UnitRef().child(Level::Department, service).child(Level::Employee, jansen);
    QCOMPARE(cube.children(inSales.parent()), QList<UnitRef>{inSales});
    QCOMPARE(cube.children(inService.parent()), QList<UnitRef>{inService});
    QCOMPARE(cube.tally(metric(u"nps"_s), inSales, Ever).favourable, 2);
    QCOMPARE(cube.tally(metric(u"nps"_s), inService, Ever).unfavourable, 1);
    QCOMPARE(cube.tally(metric(u"nps"_s), {}, Ever).n, 3);
}

/// Enough rows for several parts, with units that only the last of them meets.
void TestLevelCubes::rowsOfSeveralThreadsAreOneTree()
{
    constexpr int Rows = 150'000;
    Answers answers;
    QList<UnitId> locations;
    QList<UnitId> employees;
    for (int i = 0; i < 12; ++i)
        locations.append(answers.location(u"L%1"_s.arg(i)));
    for (int i = 0; i < 40; ++i)
        employees.append(answers.employee(u"E%1"_s.arg(i)));
    QRandomGenerator random(11);
    for (int row = 0; row < Rows; ++row) {
        const int met = row < Rows * 3 / 4 ? 2 : 1; // half of the units come late
        answers.addResponse(QDate(2026 - met, 3, 1).addDays(random.bounded(500)),
            locations[random.bounded(12 / met)], employees[random.bounded(40 / met)]);
        answers.answer(u"nps"_s, random.bounded(11));
    }
    const ScoreCube cube(answers.columns(), usualLevels());
    const auto expected = talliesOf(answers.columns(), usualLevels(), metric(u"nps"_s), Ever);
    QCOMPARE(nodesBelow(cube, {}).size(), expected.size());
    for (const auto &[node, tally] : expected)
        QCOMPARE(cube.tally(metric(u"nps"_s), node, Ever), tally);
}

/// More than a table has columns for.
void TestLevelCubes::manyDifferentValues()
{
    Answers answers;
    QRandomGenerator random(13);
    for (int row = 0; row < 3000; ++row) {
        answers.addResponse(QDate(2026, 1, 1).addDays(random.bounded(90)),
            answers.location(u"L%1"_s.arg(random.bounded(3))), UnknownUnit);
        answers.answer(u"delivery-days"_s, random.bounded(1000));
    }
    const Metric days = metric(u"delivery-days"_s);
    const ScoreCube cube(answers.columns(), usualLevels());
    for (const auto &[node, tally] : talliesOf(answers.columns(), usualLevels(), days, Ever))
        QCOMPARE(cube.tally(days, node, Ever), tally);
}

void TestLevelCubes::answersToNothingAreNoNodes()
{
    Answers answers;
    const UnitId silent = answers.location(u"Silent"_s);
    const UnitId heard = answers.location(u"Heard"_s);
    for (const UnitId location : {silent, heard, silent}) {
        answers.addResponse(QDate(2026, 3, 1), location, answers.employee(u"Jansen"_s));
        if (location == heard)
            answers.answer(u"nps"_s, 9);
    }
    const ScoreCube cube(answers.columns(), usualLevels());
    const UnitRef node = UnitRef::atLocation(heard);
    QCOMPARE(cube.children({}), QList<UnitRef>{node});
    QCOMPARE(cube.children(node).size(), 1);
    QCOMPARE(cube.tally(metric(u"nps"_s), cube.children(node).first(), Ever).favourable, 1);
}

void TestLevelCubes::aCubeIsMadeOnceForTheSameAnswers()
{
    const auto some = std::make_shared<const AnswerColumns>(placedAnswers().columns());
    const auto none = std::make_shared<const AnswerColumns>();
    LevelCubes cubes;
    const Levels levels{Level::Department};
    const qint64 n = cubes.of(some, levels).tally(metric(u"nps"_s), {}, Ever).n;
    QVERIFY(n > 0);
    QCOMPARE(cubes.of(some, {Level::Team}).children({}).first().level(), Level::Team);
    QCOMPARE(cubes.of(some, levels).tally(metric(u"nps"_s), {}, Ever).n, n);
    QCOMPARE(cubes.of(none, levels).tally(metric(u"nps"_s), {}, Ever).n, 0);
}

HEADROOM_TEST_SUITE(TestLevelCubes)
#include "tst_levelcubes.moc"
