// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/counting/cellcounter.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>
#include <tuple>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestCellCounter : public QObject
{
    Q_OBJECT

private slots:
    void countsLikeASortedMap();
    void numbersWithOneIdBecomeOneCell();
    void keepsTheOrderOfNegativeAndVeryLargeValues();
    void countsMoreDifferentValuesThanAPileHolds();
    void countsMoreDifferentMonthsThanAPileHolds();
    void countsMoreDifferentPairsThanAPileHolds();
    void countsWhatCameMoreOftenThanAnEntrySays();
};

/// Enough values that each pile is folded while it grows.
void TestCellCounter::countsLikeASortedMap()
{
    QRandomGenerator random(11);
    CellCounter counter;
    std::map<std::tuple<quint32, int, quint32, quint32, Steps>, qint64> expected;
    for (int i = 0; i < 600'000; ++i) {
        const auto measure = static_cast<quint32>(random.bounded(2));
        const CellCounter::Place place{24000 + random.bounded(30),
            static_cast<quint32>(random.bounded(20)), static_cast<quint32>(random.bounded(50))};
        const Steps value = 500 * random.bounded(20);
        counter.add(measure, place, value);
        ++expected[{measure, place.month, place.location, place.employee, value}];
    }
    const QStringList measures{u"nps"_s, u"csat"_s};
    std::vector<CellBlock> blocks;
    for (const auto &[key, count] : expected) {
        const auto &[measure, month, location, employee, value] = key;
        const QString name = measures.at(static_cast<qsizetype>(measure));
        if (blocks.empty() || blocks.back().measure != name || blocks.back().month != month)
            blocks.push_back({name, month, {}});
        blocks.back().cells.push_back({UnitId(location), UnitId(employee), value, count});
    }
    QVERIFY(counter.blocks(measures) == blocks);
}

void TestCellCounter::numbersWithOneIdBecomeOneCell()
{
    CellCounter counter;
    counter.add(0, {24000, 1, 1}, 7000);
    counter.add(0, {24000, 2, 1}, 7000);
    counter.add(0, {24000, 1, 1}, 7000);
    const std::vector<CellBlock> blocks =
        counter.blocks({u"nps"_s}, {UnitId(0), UnitId(5), UnitId(5)}, {UnitId(0), UnitId(9)});
    const std::vector<CellBlock> expected{{u"nps"_s, 24000, {{UnitId(5), UnitId(9), 7000, 3}}}};
    QVERIFY(blocks == expected);
}

void TestCellCounter::keepsTheOrderOfNegativeAndVeryLargeValues()
{
    constexpr Steps Large = 1'000'000'000'000'000;
    CellCounter counter;
    for (const Steps value : {Large, Steps(0), Steps(-1), Large, -Large})
        counter.add(0, {24000, 0, 0}, value);
    const std::vector<CellBlock> expected{{u"days"_s, 24000,
        {{UnitId(0), UnitId(0), -Large, 1}, {UnitId(0), UnitId(0), -1, 1},
            {UnitId(0), UnitId(0), 0, 1}, {UnitId(0), UnitId(0), Large, 2}}}};
    QVERIFY(counter.blocks({u"days"_s}) == expected);
}

void TestCellCounter::countsMoreDifferentValuesThanAPileHolds()
{
    constexpr Steps Different = 600'000; // a pile tells 2^18 apart
    CellCounter counter;
    for (const Steps step : {Steps(1), Steps(-1)}) {
        for (Steps i = 0; i < Different; ++i)
            counter.add(0, {24000, 1, 2}, step > 0 ? i : Different - 1 - i);
    }
    const std::vector<CellBlock> blocks = counter.blocks({u"minutes"_s});
    QCOMPARE(blocks.size(), size_t{1});
    QCOMPARE(std::ssize(blocks[0].cells), Different);
    for (Steps i = 0; i < Different; ++i)
        QVERIFY(blocks[0].cells[static_cast<size_t>(i)] == (Cell{UnitId(1), UnitId(2), i, 2}));
}

void TestCellCounter::countsMoreDifferentMonthsThanAPileHolds()
{
    constexpr MonthNumber Months = 2'500; // a pile tells 2^10 apart
    CellCounter counter;
    for (int turn = 0; turn < 3; ++turn) {
        for (MonthNumber month = 0; month < Months; ++month)
            counter.add(0, {month, 1, 2}, 7000);
    }
    const std::vector<CellBlock> blocks = counter.blocks({u"nps"_s});
    QCOMPARE(std::ssize(blocks), Months);
    for (MonthNumber month = 0; month < Months; ++month) {
        const CellBlock expected{u"nps"_s, month, {{UnitId(1), UnitId(2), 7000, 3}}};
        QVERIFY(blocks[static_cast<size_t>(month)] == expected);
    }
}

void TestCellCounter::countsMoreDifferentPairsThanAPileHolds()
{
    constexpr quint32 Pairs = (1 << 20) + 3; // a pile tells 2^20 apart
    CellCounter counter;
    for (quint32 pair = 0; pair < Pairs; ++pair)
        counter.add(0, {24000, pair % 1024, pair / 1024}, pair % 100);
    counter.add(0, {24000, 1, 0}, 1);
    counter.finish();
    const std::vector<CellBlock> blocks = counter.blocks({u"nps"_s});
    QCOMPARE(blocks.size(), size_t{1});
    QCOMPARE(blocks[0].cells.size(), size_t{Pairs});
    const auto cellAt = [&](quint32 location, quint32 employee) {
        const auto place =
            std::ranges::lower_bound(blocks[0].cells, std::pair(UnitId(location), UnitId(employee)),
                {}, [](const Cell &cell) { return std::pair(cell.location, cell.employee); });
        return *place;
    };
    QVERIFY(cellAt(1, 0) == (Cell{UnitId(1), UnitId(0), 1, 2}));
    QVERIFY(cellAt(1023, 1023) == (Cell{UnitId(1023), UnitId(1023), 75, 1}));
    QVERIFY(cellAt(2, 1024) == (Cell{UnitId(2), UnitId(1024), 78, 1}));
}

void TestCellCounter::countsWhatCameMoreOftenThanAnEntrySays()
{
    constexpr int Times = 300'000; // an entry counts to 65,535, and is folded several times here
    CellCounter counter;
    for (int i = 0; i < Times; ++i) {
        counter.add(0, {24000, 1, 2}, 9000);
        if (i % 3 == 0)
            counter.add(0, {24000, 1, 2}, 10000);
    }
    const std::vector<CellBlock> expected{{u"nps"_s, 24000,
        {{UnitId(1), UnitId(2), 9000, Times}, {UnitId(1), UnitId(2), 10000, Times / 3}}}};
    QVERIFY(counter.blocks({u"nps"_s}) == expected);
}

HEADROOM_TEST_SUITE(TestCellCounter)
#include "tst_cellcounter.moc"
