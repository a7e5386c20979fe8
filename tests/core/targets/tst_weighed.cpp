// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/weighed.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;

class TestWeighed : public QObject
{
    Q_OBJECT

private slots:
    void isTheWeightedMean();
    void indicatorsWithoutATargetLeaveTheirWeightToTheOthers();
    void thereIsNoResultWhileOneHasNoFigure();
    void withoutWeightsThereIsNone();
};

void TestWeighed::isTheWeightedMean()
{
    const auto result = weighedResult({{60, 0.5}, {40, 1.25}});
    QVERIFY(result.has_value());
    QCOMPARE(result->weight, 100);
    QCOMPARE(*result->attained, 0.8); // 0.3 + 0.5
}

void TestWeighed::indicatorsWithoutATargetLeaveTheirWeightToTheOthers()
{
    // 20 % of the round is an indicator that this person has no target for: (50 * 1 + 30 * 0.2)
    // / 80.
    const auto result = weighedResult({{50, 1}, {30, 0.2}});
    QCOMPARE(result->weight, 80);
    QCOMPARE(*result->attained, 0.7);
}

void TestWeighed::thereIsNoResultWhileOneHasNoFigure()
{
    const auto result = weighedResult({{60, 0.5}, {40, std::nullopt}});
    QCOMPARE(result->weight, 100);
    QVERIFY(!result->attained);
    QCOMPARE(*weighedResult({{100, 0.5}, {0, std::nullopt}})->attained, 0.5);
}

void TestWeighed::withoutWeightsThereIsNone()
{
    QVERIFY(!weighedResult({}));
    QVERIFY(!weighedResult({{0, 0.5}, {0, 1}}));
}

HEADROOM_TEST_SUITE(TestWeighed)
#include "tst_weighed.moc"
