// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/targets/headroom.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestHeadroom : public QObject
{
    Q_OBJECT

private slots:
    void closesTheSameShare_data();
    void closesTheSameShare();
    void lowersOverTheFootRoom();
    void knowsTheEndsOfScales();
};

void TestHeadroom::closesTheSameShare_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("asked");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("target");

    const QList<std::pair<double, double>> points{{-100, -73.3333}, {-90, -64.6667}, {-50, -30},
        {-10, 4.6667}, {0, 13.3333}, {25, 35}, {40, 48}, {80, 82.6667}, {90, 91.3333}, {100, 100}};
    for (const auto &[score, target] : points) {
        QTest::addRow("nps 25 to 35, from %g", score)
            << u"nps"_s << 25.0 << 35.0 << 2.0 / 15 << score << target;
    }
    const QString grade = u"csat-grade"_s;
    QTest::newRow("grade 7 to 8, from 6") << grade << 7.0 << 8.0 << 1.0 / 3 << 6.0 << 7.3333;
    QTest::newRow("grade 7 to 8, from 9.4") << grade << 7.0 << 8.0 << 1.0 / 3 << 9.4 << 9.6;
    QTest::newRow("72 % to 80 %, from 60 %")
        << u"excellent"_s << 72.0 << 80.0 << 2.0 / 7 << 60.0 << 71.4286;
    const QString days = u"delivery-days"_s;
    QTest::newRow("3.2 to 2 days, from 5") << days << 3.2 << 2.0 << 0.375 << 5.0 << 3.125;
    QTest::newRow("3.2 to 2 days, from 1.5") << days << 3.2 << 2.0 << 0.375 << 1.5 << 0.9375;
}

void TestHeadroom::closesTheSameShare()
{
    QFETCH(QString, metricId);
    QFETCH(double, current);
    QFETCH(double, asked);
    QFETCH(double, share);
    QFETCH(double, score);
    QFETCH(double, target);
    const TargetScale scale = TargetScale::of(metric(metricId));
    COMPARE_NEAR(closedShare(current, asked, scale), share, 1e-12);
    COMPARE_NEAR(targetAt(score, share, scale), target, FourDecimals);
}

void TestHeadroom::lowersOverTheFootRoom()
{
    // 25 to 15 takes 10 of the 125 points above -100: 8 % of everyone's.
    const TargetScale scale = TargetScale::of(metric(u"nps"_s));
    COMPARE_NEAR(loweredTargetAt(25, 0.08, scale), 15, 1e-12);
    COMPARE_NEAR(loweredTargetAt(-100, 0.08, scale), -100, 1e-12);
    COMPARE_NEAR(loweredTargetAt(100, 0.08, scale), 84, 1e-12);
}

void TestHeadroom::knowsTheEndsOfScales()
{
    QCOMPARE(TargetScale::of(metric(u"csat-grade"_s)).worst, 1.0);
    QCOMPARE(TargetScale::of(metric(u"csat-grade"_s)).best, 10.0);
    QCOMPARE(TargetScale::of(metric(u"delivery-days"_s)).best, 0.0);
    QVERIFY(std::isinf(TargetScale::of(metric(u"delivery-days"_s)).worst));
}

HEADROOM_TEST_SUITE(TestHeadroom)
#include "tst_headroom.moc"
