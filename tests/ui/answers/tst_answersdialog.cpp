// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/answers/answersdialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

ListedAnswer answerOf(double value, const QString &comment)
{
    ListedAnswer answer;
    answer.day = QDate(2026, 10, 3);
    answer.measure = u"nps"_s;
    answer.value = static_cast<Steps>(value) * Catalogue::builtIn().measure(u"nps"_s)->resolution;
    answer.comment = comment;
    return answer;
}

AnswerFacts factsOf(const ReportSource &source)
{
    AnswerQuestion question;
    question.metric = u"nps"_s;
    question.range = source.calendar->resolve(PeriodPreset::LastTwelveMonths);
    AnswerList list;
    list.found = 2000;
    list.leftOut[static_cast<size_t>(LeftOut::Test)] = 3;
    list.answers = {answerOf(9, u"Fast & <b>friendly</b>"_s), answerOf(0, {})};
    return *answerFacts(source, question, list);
}

QString textOf(const QWidget &dialog, const QString &name)
{
    const auto *label = dialog.findChild<QLabel *>(name);
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

class AnswersDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowTheFigureIsMade();
    void listsTheAnswers();
    void asksForAGroup();
    void fewAnswersAreOnlyCounted();
};

void AnswersDialogTest::saysHowTheFigureIsMade()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    const AnswerFacts facts = factsOf(snapshot->source);
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    const Score *score = shownScore(facts.score);
    QVERIFY(score != nullptr);
    const QString sentence = textOf(dialog, u"answersCalculation"_s);
    const Figures figures = english();
    const QStringList parts{figures.count(score->tally.favourable) + u" promoters"_s,
        figures.count(score->tally.unfavourable) + u" detractors"_s,
        figures.count(score->tally.n) + u" answers"_s};
    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    // What stands there can be followed with a calculator.
    const double by_hand = 100.0
        * static_cast<double>(score->tally.favourable - score->tally.unfavourable)
        / static_cast<double>(score->tally.n);
    QVERIFY(sentence.endsWith(u"= +%1"_s.arg(by_hand, 0, 'f', 1)));
    QVERIFY(textOf(dialog, u"answersNotShown"_s).contains(u"Not counted: 3"_s));
    QCOMPARE(textOf(dialog, u"answersListed"_s), u"The newest 2 of 2,000 are listed."_s);
}

void AnswersDialogTest::listsTheAnswers()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswersDialog dialog(english());
    dialog.showFacts(factsOf(snapshot->source), snapshot);
    const auto *table = dialog.findChild<QTableView *>(u"answersTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"9"_s);
    QCOMPARE(table->model()->index(0, 4).data().toString(), u"Fast & <b>friendly</b>"_s);
    QVERIFY(table->isColumnHidden(5)); // no order numbers
    QVERIFY(!table->isColumnHidden(4));
}

void AnswersDialogTest::asksForAGroup()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswersDialog dialog(english());
    dialog.showFacts(factsOf(snapshot->source), snapshot);
    dialog.show();
    QSignalSpy asked(&dialog, &AnswersDialog::questionAsked);
    auto *critics = dialog.findChild<QAbstractButton *>(u"answerGroup3"_s);
    QVERIFY(critics->text().startsWith(u"Detractors "_s));
    critics->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<AnswerQuestion>().group, AnswerGroup::Unfavourable);
}

void AnswersDialogTest::fewAnswersAreOnlyCounted()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswerFacts facts = factsOf(snapshot->source);
    facts.score = TooFewAnswers{4};
    facts.list.answers.clear();
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    QVERIFY(textOf(dialog, u"answersCalculation"_s).isEmpty());
    QVERIFY(textOf(dialog, u"answersNotShown"_s).startsWith(u"There are 4 answers"_s));
    QVERIFY(dialog.findChild<QTableView *>(u"answersTable"_s)->isHidden());
}

HEADROOM_TEST_SUITE(AnswersDialogTest)
#include "tst_answersdialog.moc"
