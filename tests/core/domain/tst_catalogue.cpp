// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/metric.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryIndicator_data();
    void knowsEveryIndicator();
    void isConsistent();
    void knowsNothingElse();
};

void TestCatalogue::knowsEveryIndicator_data()
{
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<double>("worst");
    QTest::addColumn<double>("best");
    QTest::addColumn<double>("norm"); // 0 for none

    QTest::newRow("nps") << MetricKind::NetShare << -100.0 << 100.0 << 0.0;
    QTest::newRow("nps-eu") << MetricKind::NetShare << -100.0 << 100.0 << 0.0;
    QTest::newRow("nps-1to6") << MetricKind::NetShare << -100.0 << 100.0 << 0.0;
    QTest::newRow("enps") << MetricKind::NetShare << -100.0 << 100.0 << 0.0;
    QTest::newRow("csat-grade") << MetricKind::Mean << 1.0 << 10.0 << 0.0;
    QTest::newRow("csat-top2") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("csat-7-top2") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("csat-6-top2") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("csat-8-top2") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("csat-4-top2") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("csat-3-top") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("satisfied") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("mark-10") << MetricKind::Mean << 0.0 << 10.0 << 0.0;
    QTest::newRow("score-100") << MetricKind::Mean << 0.0 << 100.0 << 0.0;
    QTest::newRow("ces-net") << MetricKind::NetShare << -100.0 << 100.0 << 0.0;
    QTest::newRow("ces-mean") << MetricKind::Mean << 1.0 << 7.0 << 0.0;
    QTest::newRow("stars") << MetricKind::Mean << 1.0 << 5.0 << 0.0;
    QTest::newRow("excellent") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("delivery-days") << MetricKind::Amount << 0.0 << 0.0 << 2.0;
    QTest::newRow("response-minutes") << MetricKind::Amount << 0.0 << 0.0 << 60.0;
    QTest::newRow("delivery-in-time") << MetricKind::Share << 0.0 << 100.0 << 90.0;
    QTest::newRow("response-in-time") << MetricKind::Share << 0.0 << 100.0 << 90.0;
    QTest::newRow("wait-minutes") << MetricKind::Amount << 0.0 << 0.0 << 5.0;
    QTest::newRow("wait-in-time") << MetricKind::Share << 0.0 << 100.0 << 90.0;
    QTest::newRow("on-time") << MetricKind::Share << 0.0 << 100.0 << 90.0;
    QTest::newRow("from-stock") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("resolved") << MetricKind::Share << 0.0 << 100.0 << 0.0;
    QTest::newRow("revenue") << MetricKind::Sum << 0.0 << 0.0 << 0.0;
    QTest::newRow("retention") << MetricKind::Mean << 0.0 << 100.0 << 0.0;
    QTest::newRow("absence") << MetricKind::Mean << 100.0 << 0.0 << 0.0;
    QTest::newRow("staff-turnover") << MetricKind::Mean << 100.0 << 0.0 << 0.0;
    QTest::newRow("productivity") << MetricKind::Mean << 0.0 << 0.0 << 0.0;
    QTest::newRow("service-level") << MetricKind::Mean << 0.0 << 100.0 << 90.0;
    QTest::newRow("in-stock") << MetricKind::Mean << 0.0 << 100.0 << 0.0;
}

void TestCatalogue::knowsEveryIndicator()
{
    const Catalogue catalogue = Catalogue::builtIn();
    const Metric *metric = catalogue.metric(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(metric);
    QTEST(metric->kind, "kind");
    QTEST(metric->worst, "worst");
    QTEST(metric->best, "best");
    QTEST(metric->norm.value_or(0), "norm");
    QCOMPARE(
        metric->lowerIsBetter, metric->kind == MetricKind::Amount || metric->worst > metric->best);
    QCOMPARE(metric->neverPerEmployee, metric->id == "enps"_L1 || metric->ofMonths);
}

void TestCatalogue::isConsistent()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QStringList ids;
    for (const Metric &metric : catalogue.metrics()) {
        QVERIFY(!ids.contains(metric.id));
        ids.append(metric.id);
        QVERIFY(!metric.bandings.isEmpty());
        for (const Banding &banding : metric.bandings) {
            const Measure *measure = catalogue.measure(banding.measure);
            QVERIFY(measure);
            QCOMPARE(measure->resolution, metric.resolution);
            QVERIFY(banding.lowerIsFavourable ? banding.favourableFrom <= banding.neutralFrom
                                              : banding.favourableFrom >= banding.neutralFrom);
        }
    }
}

void TestCatalogue::knowsNothingElse()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QVERIFY(!catalogue.metric(u"happiness"_s));
    QVERIFY(!catalogue.measure(u"happiness"_s));
}

HEADROOM_TEST_SUITE(TestCatalogue)
#include "tst_catalogue.moc"
