// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scorecube.h"
#include "core/scores/slicing.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestScoreCube : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutCells();
    void knowsItsMonths();
    void listsChildren();
    void addsUpMonths();
    void keepsTwoPlacesOfOnePersonApart();
    void combinesMeasures();
    void distributesValues();
    void equalsSlicing();
};

namespace {

constexpr MonthNumber March2026 = 12 * 2026 + 2;

Answers smallOrganisation()
{
    return Answers(u"Utrecht | Jansen | 2026-03 | nps   | 0:2 9:3\n"
                   "Utrecht | Bakker | 2026-03 | nps   | 7:1\n"
                   "Utrecht | Jansen | 2026-05 | nps   | 10:4\n"
                   "Breda   | Jansen | 2026-05 | nps   | 3:1\n"
                   "-       | -      | 2026-05 | nps   | 8:2\n"
                   "Breda   | -      | 2026-04 | ces-5 | 5:2\n"
                   "Breda   | -      | 2026-04 | ces-7 | 1:1\n"_s);
}

} // namespace

void TestScoreCube::isEmptyWithoutCells()
{
    const ScoreCube cube;
    QVERIFY(!cube.months());
    QVERIFY(cube.children({}).isEmpty());
    QCOMPARE(cube.tally(metric(u"nps"_s), {}, {0, 99999}), Tally{});
    QVERIFY(!ScoreCube(std::vector<CellBlock>{}).months());
}

void TestScoreCube::knowsItsMonths()
{
    const ScoreCube cube(smallOrganisation().cells());
    QCOMPARE(cube.months(), (MonthRange{March2026, March2026 + 2}));
    QCOMPARE(cube.months(metric(u"ces-net"_s)), (MonthRange{March2026 + 1, March2026 + 1}));
    QVERIFY(!cube.months(metric(u"stars"_s)));
}

void TestScoreCube::listsChildren()
{
    Answers answers = smallOrganisation();
    const ScoreCube cube(answers.cells());
    QCOMPARE(cube.children({}),
        (QList<UnitRef>{
            UnitRef::atLocation(UnknownUnit), answers.at(u"Utrecht"_s), answers.at(u"Breda"_s)}));
    QCOMPARE(cube.children(answers.at(u"Breda"_s)),
        (QList<UnitRef>{answers.at(u"Breda"_s, u"-"_s), answers.at(u"Breda"_s, u"Jansen"_s)}));
    QVERIFY(cube.children(answers.at(u"Breda"_s, u"Jansen"_s)).isEmpty());
    QVERIFY(cube.children(UnitRef::atLocation(UnitId(99))).isEmpty());
}

void TestScoreCube::addsUpMonths()
{
    Answers answers = smallOrganisation();
    const ScoreCube cube(answers.cells());
    const Metric nps = metric(u"nps"_s);
    QCOMPARE(cube.tally(nps, {}, {March2026, March2026 + 2}).n, 13);
    QCOMPARE(cube.tally(nps, {}, {March2026 + 1, March2026 + 1}), Tally{});
    QCOMPARE(cube.tally(nps, answers.at(u"Utrecht"_s), {March2026, March2026}),
        tallyOf(nps, {0, 0, 9, 9, 9, 7}));
    const std::vector<Tally> months =
        cube.monthTallies(nps, answers.at(u"Utrecht"_s), {March2026 - 1, March2026 + 2});
    QCOMPARE(months,
        (std::vector<Tally>{
            {}, tallyOf(nps, {0, 0, 9, 9, 9, 7}), {}, tallyOf(nps, {10, 10, 10, 10})}));
    QVERIFY(cube.monthTallies(nps, {}, {March2026, March2026 - 5}).empty());
}

void TestScoreCube::keepsTwoPlacesOfOnePersonApart()
{
    Answers answers = smallOrganisation();
    const ScoreCube cube(answers.cells());
    const Metric nps = metric(u"nps"_s);
    const MonthRange all{March2026, March2026 + 2};
    QCOMPARE(cube.tally(nps, answers.at(u"Breda"_s, u"Jansen"_s), all), tallyOf(nps, {3}));
    QCOMPARE(cube.tally(nps, answers.at(u"Utrecht"_s, u"Jansen"_s), all).n, 9);
}

void TestScoreCube::combinesMeasures()
{
    const ScoreCube cube(smallOrganisation().cells());
    const Tally effort = cube.tally(metric(u"ces-net"_s), {}, {March2026, March2026 + 2});
    QCOMPARE(effort.favourable, 2);
    QCOMPARE(effort.unfavourable, 1);
}

void TestScoreCube::distributesValues()
{
    const ScoreCube cube(smallOrganisation().cells());
    QCOMPARE(cube.distribution(u"nps", {}, {March2026, March2026 + 2}),
        (Distribution{{0, 2}, {3000, 1}, {7000, 1}, {8000, 2}, {9000, 3}, {10000, 4}}));
    QVERIFY(cube.distribution(u"stars", {}, {March2026, March2026 + 2}).empty());
}

void TestScoreCube::equalsSlicing()
{
    const Answers answers = sampleAnswers({7, 23, 9, 90, 5});
    const ScoreCube cube(answers.cells());
    const QStringList ids{u"nps"_s, u"ces-net"_s, u"delivery-days"_s, u"nps-1to6"_s};
    for (const QString &id : ids) {
        const Metric asked = metric(id);
        const Slice slice{
            {Dimension::Location, Dimension::Employee}, Granularity::Month, std::nullopt, {}};
        Tally total;
        const QList<SliceRow> rows = sliceOf(answers.columns(), asked, slice);
        QVERIFY(rows.size() > 100);
        for (const SliceRow &row : rows) {
            const MonthNumber month = monthNumber(row.period->range.first);
            const UnitRef node = UnitRef::employeeAt(row.units[0], row.units[1]);
            QCOMPARE(cube.tally(asked, node, {month, month}), row.tally);
            total += row.tally;
        }
        QCOMPARE(cube.tally(asked, {}, *cube.months()), total);
    }
}

HEADROOM_TEST_SUITE(TestScoreCube)
#include "tst_scorecube.moc"
