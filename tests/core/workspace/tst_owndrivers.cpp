// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/owncolumns.h"
#include "core/reports/insight/priorityfacts.h"
#include "tests/core/workspace/ownshop.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

/// What Insight makes of an own indicator that is read from a column.
class TestOwnDrivers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void itGoesTogetherWithWhatCustomersSay();
    void howWellItIsDone_data();
    void howWellItIsDone();
    void itsBandsAreTheGroupsOfItsAnswers_data();
    void itsBandsAreTheGroupsOfItsAnswers();

private:
    std::unique_ptr<test::Shop> m_shop;
    NoProgress m_progress;
};

void TestOwnDrivers::init()
{
    m_shop = std::make_unique<test::Shop>();
}

void TestOwnDrivers::itGoesTogetherWithWhatCustomersSay()
{
    QByteArray text = "Datum;NPS;Wachten bij de kassa (min)\n";
    for (int i = 0; i < 40; ++i) {
        const int wait = i * 5 % 17;
        const int given = std::clamp(10 - wait / 2 + i % 4 - 1, 0, 10);
        text += QByteArray::number(1 + i % 28) + "-01-2026;" + QByteArray::number(given) + ';'
            + QByteArray::number(wait) + '\n';
    }
    m_shop->write(text);
    const OwnIndicator own = m_shop->added(test::waiting());
    QCOMPARE(m_shop->imported().account.imported, 40);
    const ReportSource &source = m_shop->source();
    Selection selection;
    const InsightFacts facts = insightFacts(source, selection, m_progress);
    QCOMPARE(facts.drivers.drivers.size(), 1);
    const Driver &driver = facts.drivers.drivers.first();
    QCOMPARE(driver.measure, ownMeasureId(own));
    QCOMPARE(driver.ownName, own.name);
    QCOMPARE(subjectOf(driver), ActionSubject());
    QCOMPARE(driver.correlation.n, 40);
    // Pearson's r and its range by Fisher's z, worked out beside the program.
    COMPARE_NEAR(driver.correlation.r, -0.901350, test::FourDecimals);
    COMPARE_NEAR(driver.correlation.interval.low, -0.946970, test::FourDecimals);
    COMPARE_NEAR(driver.correlation.interval.high, -0.820111, test::FourDecimals);
    // Shorter is better, so both are better together.
    COMPARE_NEAR(driver.better, 0.901350, test::FourDecimals);

    // The other way round: what goes together with the waiting time.
    selection.metric = ownMeasureId(own);
    const InsightFacts other = insightFacts(source, selection, m_progress);
    QCOMPARE(other.drivers.drivers.size(), 1);
    QCOMPARE(other.drivers.drivers.first().measure, u"nps"_s);
    COMPARE_NEAR(other.drivers.drivers.first().correlation.r, -0.901350, test::FourDecimals);
}

void TestOwnDrivers::howWellItIsDone_data()
{
    QTest::addColumn<OwnIndicator>("indicator");
    QTest::addColumn<QString>("metric");

    OwnIndicator points = test::of(u"Sfeer"_s, IndicatorUnit::Points);
    points.norm = 3000;
    QTest::newRow("without a scale") << points << u"own-1-within-norm"_s;
    points.lowest = 1000;
    points.highest = 5000;
    QTest::newRow("on its scale") << points << u"own-1"_s;
    OwnIndicator time = test::waiting();
    time.lowest = 0;
    time.highest = 600'000;
    QTest::newRow("a time, whatever its scale") << time << u"own-1-time-within-norm"_s;
    time.norm.reset();
    QTest::newRow("without a norm") << time << QString();
}

void TestOwnDrivers::howWellItIsDone()
{
    QFETCH(OwnIndicator, indicator);
    QFETCH(QString, metric);

    const OwnIndicator own = m_shop->added(indicator);
    m_shop->imported();
    const ReportSource &source = m_shop->source();
    Driver driver;
    driver.metric = driver.measure = ownMeasureId(own);
    const std::optional<Metric> found = performanceMetric(source.catalogue, driver);
    QCOMPARE(found ? found->id : QString(), metric);
    if (metric.endsWith(u"norm"_s)) {
        // 3, 4, 5, 2 and 4 minutes are at most 5; 3, 4, 5, 3 and 3 points at least 3.
        const Tally tally = source.cube.tally(*found, UnitRef::organisation(), test::January);
        QCOMPARE(tally.favourable, 5);
        QCOMPARE(tally.n, 10);
    }
}

void TestOwnDrivers::itsBandsAreTheGroupsOfItsAnswers_data()
{
    using Limit = std::optional<Thousandths>;
    QTest::addColumn<Limit>("norm");
    QTest::addColumn<Limit>("good");
    QTest::addColumn<Limit>("fair");
    QTest::addColumn<QList<qint64>>("groups"); // good, fair, poor of 3 4 5 6 7 2 4 6 8 10 minutes

    QTest::newRow("good and fair")
        << Limit(5000) << Limit(4000) << Limit(6000) << QList<qint64>{4, 3, 3};
    QTest::newRow("good alone") << Limit() << Limit(4000) << Limit() << QList<qint64>{4, 0, 6};
    QTest::newRow("fair alone") << Limit(5000) << Limit() << Limit(6000) << QList<qint64>{7, 0, 3};
    QTest::newRow("the norm") << Limit(5000) << Limit() << Limit() << QList<qint64>{5, 0, 5};
    QTest::newRow("between two seconds")
        << Limit(4999) << Limit() << Limit() << QList<qint64>{4, 0, 6};
    QTest::newRow("nothing") << Limit() << Limit() << Limit() << QList<qint64>();
}

void TestOwnDrivers::itsBandsAreTheGroupsOfItsAnswers()
{
    QFETCH(std::optional<Thousandths>, norm);
    QFETCH(std::optional<Thousandths>, good);
    QFETCH(std::optional<Thousandths>, fair);
    QFETCH(QList<qint64>, groups);

    OwnIndicator own = test::waiting();
    own.norm = norm;
    own.goodFrom = good;
    own.fairFrom = fair;
    own = m_shop->added(own);
    m_shop->imported();
    const ReportSource &source = m_shop->source();
    const Metric mean = *source.catalogue.metric(ownMeasureId(own));
    QCOMPARE(mean.hasGroups, !groups.isEmpty());
    if (groups.isEmpty())
        return;
    const Tally tally = source.cube.tally(mean, UnitRef::organisation(), test::January);
    QCOMPARE((QList<qint64>{tally.favourable, tally.neutral, tally.unfavourable}), groups);
}

HEADROOM_TEST_SUITE(TestOwnDrivers)
#include "tst_owndrivers.moc"
