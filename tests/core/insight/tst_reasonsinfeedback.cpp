// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonfinder.h"
#include "core/workspace/workspace.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const QString File = QStringLiteral(HEADROOM_SHARED_DATA "/feedback/nhs_fft_v6framework.csv");

} // namespace

/// Real comments of patients, kept outside the repository.
class TestReasonsInFeedback : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!QFile::exists(File))
            QSKIP("skipped: the shared files are not here");
    }

    /// Who reads a sample of them finds a reason in about two comments of three.
    void mostCommentsNameAReason()
    {
        const QTemporaryDir folder;
        Workspace::Surroundings surroundings;
        surroundings.today = QDate(2022, 12, 1);
        const auto workspace =
            std::move(*Workspace::create(folder.filePath(u"a.headroom"_s), surroundings));
        NoProgress progress;
        ImportChoices choices;
        choices.dateOrder = DateOrder::DayFirst;
        const auto plan = workspace->plan(File, choices, progress);
        QVERIFY(plan.has_value());
        QVERIFY(workspace->import(*plan, progress).has_value());
        Selection selection;
        selection.metric = u"csat-top2"_s;
        selection.period = PeriodPreset::Everything;
        const auto facts = workspace->stories(selection, progress);
        QVERIFY(facts.has_value());
        const ReasonFacts &reasons = facts->reasons;
        QVERIFY(reasons.isShown);
        QVERIFY2(reasons.comments > 1500, qPrintable(QString::number(reasons.comments)));
        const double share =
            static_cast<double>(reasons.recognised) / static_cast<double>(reasons.comments);
        QVERIFY2(share > 0.55 && share < 0.8, qPrintable(QString::number(share)));
        QCOMPARE(reasons.favourable + reasons.neutral + reasons.unfavourable, reasons.comments);
        qInfo("%lld comments, %lld recognised", reasons.comments, reasons.recognised);
    }
};

HEADROOM_TEST_SUITE(TestReasonsInFeedback)
#include "tst_reasonsinfeedback.moc"
