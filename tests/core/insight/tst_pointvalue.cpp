// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/pointvalue.h"
#include "tests/support/suite.h"

#include <QtTest>

#include <limits>

using namespace headroom;

class TestPointValue : public QObject
{
    Q_OBJECT

private slots:
    void aPointIsWonInTwoWays();
    void aPointCanCostMoney();
    void nothingWithoutCustomers();
};

/// 20,000 customers: a point is 100 detractors who become promoters (100 x 240 euros), or 200
/// passives who do (200 x 110 euros).
void TestPointValue::aPointIsWonInTwoWays()
{
    const auto value = pointValue({20'000, 420, 310, 180});
    QVERIFY(value);
    QCOMPARE(value->fromDetractor, 24'000.0);
    QCOMPARE(value->fromPassive, 22'000.0);
}

void TestPointValue::aPointCanCostMoney()
{
    const auto value = pointValue({200, 10, 20, 30});
    QVERIFY(value);
    QCOMPARE(value->fromDetractor, -20.0);
    QCOMPARE(value->fromPassive, -20.0);
}

void TestPointValue::nothingWithoutCustomers()
{
    QVERIFY(!pointValue({}));
    QVERIFY(!pointValue({-5, 3, 2, 1}));
    QVERIFY(!pointValue({5, std::numeric_limits<double>::infinity(), 2, 1}));
}

HEADROOM_TEST_SUITE(TestPointValue)
#include "tst_pointvalue.moc"
