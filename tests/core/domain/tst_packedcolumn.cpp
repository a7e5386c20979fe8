// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/answers/answerids.h"
#include "core/domain/answers/packedcolumn.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QtTest>

#include <numeric>

using namespace headroom;

class TestPackedColumn : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryValue_data();
    void givesBackEveryValue();
    void valuesCanBeReplaced();
    void appendsByPlace();
    void choosesRows();
    void rowsAndIdsFindEachOther();
};

using Numbers = std::vector<Steps>;
Q_DECLARE_METATYPE(Numbers)

namespace {

PackedColumn packedOf(const Numbers &values)
{
    PackedColumn column;
    for (const Steps value : values)
        column.push_back(value);
    return column;
}

Numbers valuesOf(const PackedColumn &column)
{
    Numbers values;
    for (size_t row = 0; row < column.size(); ++row)
        values.push_back(column[row]);
    return values;
}

} // namespace

void TestPackedColumn::givesBackEveryValue_data()
{
    QTest::addColumn<Numbers>("values");
    const Steps highest = std::numeric_limits<Steps>::max();
    QTest::newRow("none") << Numbers();
    QTest::newRow("all the same") << Numbers{7, 7, 7};
    QTest::newRow("all missing") << Numbers{NoValue, NoValue};
    QTest::newRow("missing among small ones") << Numbers{NoValue, 0, 10, NoValue, 3};
    // The highest code of each width stands for a missing value.
    QTest::newRow("around one byte") << Numbers{0, 253, 254, 255, 256, NoValue};
    QTest::newRow("around two bytes") << Numbers{1, 65534, 65535, 65536, NoValue};
    QTest::newRow("around four bytes") << Numbers{1, 4294967294, 4294967295, 4294967296, NoValue};
    QTest::newRow("below zero") << Numbers{5, -1, NoValue, 5};
    QTest::newRow("ends of the range") << Numbers{highest, NoValue + 1, NoValue, 0};
    QTest::newRow("same, then others") << Numbers{70000, 70000, 3};
    // Up to 256 different values are a byte each, then all are written out.
    for (const Steps furthest :
        {Steps(1), Steps(65534), Steps(65535), Steps(4294967295), Steps(-1)}) {
        Numbers many{furthest, NoValue};
        for (Steps value = 0; value < 258; ++value)
            many.push_back(value);
        const QByteArray name = "more than a byte can tell, " + QByteArray::number(furthest);
        QTest::newRow(name.constData()) << many;
    }
}

void TestPackedColumn::givesBackEveryValue()
{
    QFETCH(Numbers, values);
    const PackedColumn column = packedOf(values);
    QCOMPARE(valuesOf(column), values);
    PackedColumn backwards = packedOf(Numbers(values.rbegin(), values.rend()));
    QCOMPARE(valuesOf(backwards), Numbers(values.rbegin(), values.rend()));
}

void TestPackedColumn::valuesCanBeReplaced()
{
    PackedColumn column = packedOf({4});
    column.set(0, 900);
    QCOMPARE(valuesOf(column), Numbers{900});
    column.push_back(900);
    column.push_back(900);
    column.set(1, NoValue);
    QCOMPARE(valuesOf(column), (Numbers{900, NoValue, 900}));
    column.set(2, -3);
    QCOMPARE(valuesOf(column), (Numbers{900, NoValue, -3}));
}

void TestPackedColumn::appendsByPlace()
{
    PackedColumn column;
    column.append(std::vector<quint16>{0, 0, 0}, Numbers{5});
    column.append(std::vector<quint16>{1, 0, 2}, Numbers{NoValue, 5, 1000});
    column.append({}, {});
    QCOMPARE(valuesOf(column), (Numbers{5, 5, 5, 5, NoValue, 1000}));
    PackedColumn first;
    first.append(std::vector<quint16>{1, 0}, Numbers{300, 2});
    QCOMPARE(valuesOf(first), (Numbers{2, 300}));
}

void TestPackedColumn::choosesRows()
{
    QRandomGenerator random(5);
    Numbers values;
    for (int i = 0; i < 1000; ++i)
        values.push_back(random.bounded(4) == 0 ? NoValue : random.bounded(300));
    const PackedColumn column = packedOf(values);
    for (const Steps wanted : {Steps(17), Steps(299), Steps(300), Steps(-1), Steps(NoValue)}) {
        std::vector<quint32> rows(values.size());
        std::iota(rows.begin(), rows.end(), 0U);
        column.keepRowsWith(wanted, rows);
        QCOMPARE(std::ssize(rows), std::ranges::count(values, wanted));
        QCOMPARE(valuesOf(column.at(rows)), Numbers(rows.size(), wanted));
    }
    const PackedColumn same = packedOf({8, 8, 8});
    std::vector<quint32> rows{0, 2};
    same.keepRowsWith(8, rows);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(valuesOf(same.at(rows)), (Numbers{8, 8}));
    same.keepRowsWith(9, rows);
    QVERIFY(rows.empty());
}

void TestPackedColumn::rowsAndIdsFindEachOther()
{
    AnswerIds ids;
    ids.append(ResponseId(3), 2);
    ids.append(ResponseId(5), 1); // goes on
    ids.append(ResponseId(9), 0);
    ids.append(ResponseId(100), 3);
    QCOMPARE(ids.size(), size_t(6));
    const std::vector<qint64> all{3, 4, 5, 100, 101, 102};
    for (size_t row = 0; row < all.size(); ++row) {
        QCOMPARE(ids.idOf(row), ResponseId(all[row]));
        QCOMPARE(ids.rowOf(ResponseId(all[row])), std::optional(row));
    }
    for (const qint64 other : {1, 2, 6, 9, 99, 103})
        QVERIFY(!ids.rowOf(ResponseId(other)));
}

HEADROOM_TEST_SUITE(TestPackedColumn)
#include "tst_packedcolumn.moc"
