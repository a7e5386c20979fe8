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
    constexpr Steps Different = 1'100'000; // a pile tells 2^20 apart
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

HEADROOM_TEST_SUITE(TestCellCounter)
#include "tst_cellcounter.moc"
