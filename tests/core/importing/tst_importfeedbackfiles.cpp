// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(HEADROOM_SHARED_DATA "/feedback/");

} // namespace

/// Real feedback of patients, kept outside the repository. The expected figures were counted with
/// Python's csv module.
class TestImportFeedbackFiles : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!QDir(Folder).exists())
            QSKIP("skipped: the shared files are not here");
    }

    /// A row per question of 4,466 people, and the same dates in two orders.
    void joinsTheRowsOfAPerson()
    {
        const QString path = Folder + "nhs_fft_v6framework.csv"_L1;
        const ImportRun stopped = runImport(path);
        QVERIFY(!stopped.plan.isReady());
        const Question &question = stopped.plan.questions.first();
        QVERIFY(question.kind == QuestionKind::DateOrderConflict);
        QCOMPARE(question.arguments,
            QStringList({u"5184"_s, u"289"_s, u"30/09/2021"_s, u"10/17/2021"_s}));

        ImportChoices choices;
        choices.dateOrder = DateOrder::DayFirst;
        const ImportRun run = runImport(path, choices);
        QVERIFY(!run.error);
        QCOMPARE(run.outcome.account.read, 7909);
        QCOMPARE(run.outcome.account.joined, 7908 - 4466);
        QCOMPARE(run.outcome.account.duplicates, 7908 - 4466);
        QCOMPARE(run.outcome.account.headings, 1);
        QCOMPARE(run.plan.issues.count(IssueCode::RowsJoined), 1);
        QCOMPARE(run.plan.issues.count(IssueCode::UnknownQuestion), 0);
        QCOMPARE(run.outcome.issues.count(IssueCode::ImpossibleDate), 141);
        // 6 and 7 stand for no rating: refused as such instead of counting as bad.
        QCOMPARE(run.outcome.issues.count(IssueCode::OutsideScale), 239);
        QCOMPARE(run.outcome.account.imported, 4086);
        QVERIFY(run.outcome.account.balances());
    }

    /// 1 is the best answer to the friends and family test, and the user is asked to look.
    void takesTheLowestAsTheBest()
    {
        ImportChoices choices;
        choices.dateOrder = DateOrder::DayFirst;
        const ImportRun run = runImport(Folder + "nhs_fft_v6framework.csv"_L1, choices);
        QCOMPARE(fieldOf(run.plan, 6), u"csat"_s);
        QVERIFY(run.plan.columns[6].reversed);
        const auto asked =
            std::ranges::find(run.plan.questions, QuestionKind::ScaleDirection, &Question::kind);
        QVERIFY(asked != run.plan.questions.end());
        QVERIFY(!asked->blocking);
        QCOMPARE(countOf(run, u"csat"_s, 5), 2765);
        QCOMPARE(countOf(run, u"csat"_s, 4), 713);
        QCOMPARE(countOf(run, u"csat"_s, 3), 196);
        QCOMPARE(countOf(run, u"csat"_s, 2), 169);
        QCOMPARE(countOf(run, u"csat"_s, 1), 243);
    }

    /// Another export of the same question, with padded headings and a row per answer.
    void readsAnotherExportOfTheQuestion()
    {
        const ImportRun run = runImport(Folder + "nhs_fft_test_data.csv"_L1);
        QVERIFY(!run.error);
        QVERIFY(!run.plan.format.longTable);
        QCOMPARE(fieldOf(run.plan, 3), u"csat"_s);
        QVERIFY(run.plan.columns[3].reversed);
        QCOMPARE(run.outcome.account.read, 1000);
        QCOMPARE(run.outcome.account.imported, 942);
        QCOMPARE(run.outcome.issues.count(IssueCode::OutsideScale), 57);
        QCOMPARE(countOf(run, u"csat"_s, 5), 705);
        QCOMPARE(countOf(run, u"csat"_s, 4), 151);
        QCOMPARE(countOf(run, u"csat"_s, 3), 34);
        QCOMPARE(countOf(run, u"csat"_s, 2), 18);
        QCOMPARE(countOf(run, u"csat"_s, 1), 34);
    }
};

HEADROOM_TEST_SUITE(TestImportFeedbackFiles)
#include "tst_importfeedbackfiles.moc"
