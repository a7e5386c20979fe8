// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "ui/overview/overviewwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

/// Where the figures of the Overview are worked out.
class OverviewWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void smallOrganisationsAreThereAtOnce();
    void largeOnesComeFromAWorker();
    void aNewQuestionDropsTheOldOne();

private:
    SnapshotPtr m_small = test::sampleSnapshot({4, 12, 12, 200});
    SnapshotPtr m_large = test::sampleSnapshot({30, 150, 12, 3000});
};

void OverviewWorkTest::smallOrganisationsAreThereAtOnce()
{
    OverviewWork work(QLocale(QLocale::Dutch));
    QSignalSpy facts(&work, &OverviewWork::factsFound);
    QSignalSpy attention(&work, &OverviewWork::attentionFound);
    work.ask(m_small, {}, {});
    QCOMPARE(facts.size(), 1);
    QCOMPARE(attention.size(), 0);
    QTRY_COMPARE(attention.size(), 1);
    QCOMPARE(facts.size(), 1);
    NoProgress progress;
    QCOMPARE(attention.first().first().value<QList<AttentionItem>>().size(),
        attentionIn(m_small->source, {}, progress).size());
}

void OverviewWorkTest::largeOnesComeFromAWorker()
{
    OverviewWork work(QLocale(QLocale::Dutch));
    QSignalSpy facts(&work, &OverviewWork::factsFound);
    QSignalSpy attention(&work, &OverviewWork::attentionFound);
    work.ask(m_large, {}, {});
    QCOMPARE(facts.size(), 0);
    QTRY_COMPARE(attention.size(), 1);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().first().value<OverviewFacts>().rows.size(),
        overviewFacts(m_large->source, {}).rows.size());
}

void OverviewWorkTest::aNewQuestionDropsTheOldOne()
{
    OverviewWork work(QLocale(QLocale::Dutch));
    QSignalSpy facts(&work, &OverviewWork::factsFound);
    QSignalSpy attention(&work, &OverviewWork::attentionFound);
    Selection grade;
    grade.metric = QStringLiteral("csat-grade");
    work.ask(m_large, {}, {});
    work.ask(m_large, grade, {});
    QTRY_COMPARE(attention.size(), 1);
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts.first().first().value<OverviewFacts>().metric, grade.metric);
}

HEADROOM_TEST_SUITE(OverviewWorkTest)
#include "tst_overviewwork.moc"
