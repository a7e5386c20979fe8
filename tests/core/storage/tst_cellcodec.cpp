// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellcodec.h"
#include "tests/support/suite.h"

#include <QtTest>

#include <limits>

using namespace headroom;

class TestCellCodec : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasStored_data();
    void givesBackWhatWasStored();
    void noticesEveryFlippedBit();
    void noticesACutBlob();
};

Q_DECLARE_METATYPE(std::vector<Cell>)

void TestCellCodec::givesBackWhatWasStored_data()
{
    QTest::addColumn<std::vector<Cell>>("cells");
    const Steps lowest = std::numeric_limits<Steps>::min() + 1;
    const Steps highest = std::numeric_limits<Steps>::max();
    QTest::newRow("none") << std::vector<Cell>();
    QTest::newRow("unknown unit") << std::vector<Cell>{{UnitId(0), UnitId(0), 0, 1}};
    QTest::newRow("several") << std::vector<Cell>{{UnitId(1), UnitId(9), 10000, 3},
        {UnitId(1), UnitId(70000), 0, 1}, {UnitId(5), UnitId(0), 7500, 128}};
    QTest::newRow("ends of the range") << std::vector<Cell>{
        {UnitId(0), UnitId(highest), lowest, highest}, {UnitId(highest), UnitId(0), highest, 1}};
}

void TestCellCodec::givesBackWhatWasStored()
{
    QFETCH(std::vector<Cell>, cells);
    const auto decoded = decodeCells(encodeCells(cells));
    QVERIFY(decoded.has_value());
    QVERIFY(*decoded == cells);
}

void TestCellCodec::noticesEveryFlippedBit()
{
    const QByteArray good = encodeCells({{UnitId(1), UnitId(9), 10000, 3},
        {UnitId(1), UnitId(12), 0, 1}, {UnitId(5), UnitId(0), 7500, 128}});
    for (qsizetype bit = 0; bit < 8 * good.size(); ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!decodeCells(bad).has_value());
    }
}

void TestCellCodec::noticesACutBlob()
{
    const QByteArray good = encodeCells({{UnitId(1), UnitId(9), 10000, 3}});
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY(!decodeCells(good.first(length)).has_value());
}

HEADROOM_TEST_SUITE(TestCellCodec)
#include "tst_cellcodec.moc"
