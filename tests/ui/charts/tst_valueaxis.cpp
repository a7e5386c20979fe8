// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/charts/valueaxis.h"

#include <QtTest>

using namespace headroom::ui;

Q_DECLARE_METATYPE(AxisBounds)

class ValueAxisTest : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreRoundAndHoldTheValues_data();
    void ticksAreRoundAndHoldTheValues();
    void neverLeavesTheScale_data();
    void neverLeavesTheScale();
};

void ValueAxisTest::ticksAreRoundAndHoldTheValues_data()
{
    QTest::addColumn<AxisBounds>("bounds");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("a rising score")
        << AxisBounds{7, 38, -100, 100} << 4 << QList<double>{0, 10, 20, 30, 40};
    QTest::newRow("below and above zero")
        << AxisBounds{-31, 44, -100, 100} << 4 << QList<double>{-40, -20, 0, 20, 40, 60};
    QTest::newRow("grades") << AxisBounds{7.2, 7.9, 1, 10} << 5
                            << QList<double>{7.2, 7.4, 7.6, 7.8, 8.0};
    QTest::newRow("ends on a tick")
        << AxisBounds{0, 40, -100, 100} << 4 << QList<double>{0, 10, 20, 30, 40};
}

void ValueAxisTest::ticksAreRoundAndHoldTheValues()
{
    QFETCH(AxisBounds, bounds);
    QFETCH(int, steps);
    QFETCH(QList<double>, ticks);
    const ValueAxis axis = valueAxis(bounds, steps);
    QCOMPARE(axis.ticks.size(), ticks.size());
    for (qsizetype index = 0; index < ticks.size(); ++index)
        QVERIFY(qAbs(axis.ticks.at(index) - ticks.at(index)) < 1e-9);
    QVERIFY(axis.low <= bounds.smallest);
    QVERIFY(axis.high >= bounds.largest);
}

void ValueAxisTest::neverLeavesTheScale_data()
{
    QTest::addColumn<AxisBounds>("bounds");
    QTest::newRow("everybody is happy") << AxisBounds{100, 100, -100, 100};
    QTest::newRow("a grade of one") << AxisBounds{1, 1, 1, 10};
    QTest::newRow("an interval beyond the end") << AxisBounds{80, 104, -100, 100};
    QTest::newRow("a single score in the middle") << AxisBounds{12, 12, -100, 100};
}

void ValueAxisTest::neverLeavesTheScale()
{
    QFETCH(AxisBounds, bounds);
    const ValueAxis axis = valueAxis(bounds, 4);
    QVERIFY(axis.low >= bounds.lowest);
    QVERIFY(axis.high <= bounds.highest);
    QVERIFY(axis.low < axis.high);
    QVERIFY(axis.ticks.size() >= 2);
    QVERIFY(axis.ticks.first() >= axis.low - 1e-9 && axis.ticks.last() <= axis.high + 1e-9);
}

HEADROOM_TEST_SUITE(ValueAxisTest)
#include "tst_valueaxis.moc"
