// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "ui/trends/multipleswork.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

TrendQuestion questionAbout(const SnapshotPtr &snapshot, const QString &metric)
{
    return {metric, snapshot->source.calendar->resolve(PeriodPreset::LastTwelveMonths),
        Granularity::Month, {}};
}

void ask(MultiplesWork &work, const SnapshotPtr &snapshot, const QString &metric)
{
    work.ask(snapshot, questionAbout(snapshot, metric), newestProgress(snapshot->source, metric));
}

} // namespace

/// Where the trends of all locations are worked out.
class MultiplesWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void smallOrganisationsAreThereAtOnce();
    void largeOnesComeFromAWorker();
    void aNewQuestionDropsTheOldOne();
    void nothingFollowsAfterDropping();

private:
    SnapshotPtr m_small = test::sampleSnapshot({4, 12, 12, 200});
    SnapshotPtr m_large = test::sampleSnapshot({60, 120, 12, 3000});
};

void MultiplesWorkTest::smallOrganisationsAreThereAtOnce()
{
    MultiplesWork work(QLocale(QLocale::Dutch));
    QSignalSpy found(&work, &MultiplesWork::factsFound);
    ask(work, m_large, QStringLiteral("nps"));
    ask(work, m_small, QStringLiteral("nps"));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().at(0).value<SnapshotPtr>(), m_small);
    QCOMPARE(found.first().at(1).value<TrendFacts>().lines.size(), 4);
    QTest::qWait(50); // the older question stays dropped
    QCOMPARE(found.size(), 1);
}

void MultiplesWorkTest::largeOnesComeFromAWorker()
{
    MultiplesWork work(QLocale(QLocale::Dutch));
    QSignalSpy found(&work, &MultiplesWork::factsFound);
    const TrendQuestion question = questionAbout(m_large, QStringLiteral("nps"));
    ask(work, m_large, question.metric);
    QCOMPARE(found.size(), 0);
    QTRY_COMPARE(found.size(), 1);
    const auto facts = found.first().at(1).value<TrendFacts>();
    QCOMPARE(facts.lines.size(), 60);
    for (const TrendLine &line : facts.lines) {
        TrendQuestion alone = question;
        alone.units = {line.unit};
        const TrendFacts expected = trendFacts(m_large->source, alone);
        QCOMPARE(line.series.size(), expected.lines.first().series.size());
        for (qsizetype i = 0; i < line.series.size(); ++i)
            QCOMPARE(line.series[i].tally, expected.lines.first().series[i].tally);
    }
}

void MultiplesWorkTest::aNewQuestionDropsTheOldOne()
{
    MultiplesWork work(QLocale(QLocale::Dutch));
    QSignalSpy found(&work, &MultiplesWork::factsFound);
    ask(work, m_large, QStringLiteral("nps"));
    ask(work, m_large, QStringLiteral("csat-grade"));
    QTRY_COMPARE(found.size(), 1);
    QTest::qWait(50);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().at(1).value<TrendFacts>().metric, QStringLiteral("csat-grade"));
}

void MultiplesWorkTest::nothingFollowsAfterDropping()
{
    MultiplesWork work(QLocale(QLocale::Dutch));
    QSignalSpy found(&work, &MultiplesWork::factsFound);
    ask(work, m_large, QStringLiteral("nps"));
    work.drop();
    QTest::qWait(200);
    QCOMPARE(found.size(), 0);
}

HEADROOM_TEST_SUITE(MultiplesWorkTest)
#include "tst_multipleswork.moc"
