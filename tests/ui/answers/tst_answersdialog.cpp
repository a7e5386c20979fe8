// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/answers/answersdialog.h"
#include "ui/answers/answersmodel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
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

AnswerFacts answersOf(const ReportSource &source)
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
    void theAnswerThatWasOpenedIsChosen();
    void asksForAGroup();
    void searchesWhatWasSaid();
    void fewAnswersAreOnlyCounted();
    void anAnswerIsLeftOutByNameAndReason();
    void oneThatIsLeftOutSaysWhyAndCanBePutBack();
};

void AnswersDialogTest::saysHowTheFigureIsMade()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    const AnswerFacts facts = answersOf(snapshot->source);
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
    dialog.showFacts(answersOf(snapshot->source), snapshot);
    const auto *table = dialog.findChild<QTableView *>(u"answersTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"9"_s);
    QCOMPARE(table->model()->index(0, AnswersModel::Comment).data().toString(),
        u"Fast & <b>friendly</b>"_s);
    QVERIFY(table->isColumnHidden(AnswersModel::Order)); // no order numbers
    QVERIFY(table->isColumnHidden(AnswersModel::Omitted)); // none is left out
    QVERIFY(!table->isColumnHidden(AnswersModel::Comment));
}

void AnswersDialogTest::theAnswerThatWasOpenedIsChosen()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswerFacts facts = answersOf(snapshot->source);
    facts.list.answers[0].id = ResponseId(7);
    facts.list.answers[1].id = ResponseId(8);
    facts.question.first = ResponseId(8);
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    const auto *table = dialog.findChild<QTableView *>(u"answersTable"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(textOf(dialog, u"answersListed"_s),
        u"2 of 2,000 are listed: the one that you opened, and the newest."_s);
    // Chosen once: another one that the user chose meanwhile stays chosen.
    facts.question.first = ResponseId(7);
    dialog.showFacts(facts, snapshot);
    QCOMPARE(table->currentIndex().row(), 0);
}

void AnswersDialogTest::asksForAGroup()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswersDialog dialog(english());
    dialog.showFacts(answersOf(snapshot->source), snapshot);
    dialog.show();
    QSignalSpy asked(&dialog, &AnswersDialog::questionAsked);
    auto *critics = dialog.findChild<QAbstractButton *>(u"answerGroup3"_s);
    QVERIFY(critics->text().startsWith(u"Detractors "_s));
    critics->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<AnswerQuestion>().group, AnswerGroup::Unfavourable);
}

void AnswersDialogTest::searchesWhatWasSaid()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswerFacts facts = answersOf(snapshot->source);
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    auto *field = dialog.findChild<QLineEdit *>(u"answersSearch"_s);
    QVERIFY(!field->isHidden() && !field->accessibleName().isEmpty());
    QSignalSpy asked(&dialog, &AnswersDialog::questionAsked);
    field->setText(u"fast deliver*"_s);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    facts.question = asked.last().first().value<AnswerQuestion>();
    QCOMPARE(facts.question.search, u"fast deliver*"_s);
    facts.list.found = 2;
    dialog.showFacts(facts, snapshot);
    QCOMPARE(
        textOf(dialog, u"answersListed"_s), u"Found with “fast deliver*” in what was said: 2."_s);
    field->clear();
    QCOMPARE(asked.count(), 2);
    QVERIFY(asked.last().first().value<AnswerQuestion>().search.isEmpty());
    // Where comments are not shown there is nothing to search.
    facts.hasComments = false;
    dialog.showFacts(facts, snapshot);
    QVERIFY(field->isHidden());
}

void AnswersDialogTest::fewAnswersAreOnlyCounted()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswerFacts facts = answersOf(snapshot->source);
    facts.score = TooFewAnswers{4};
    facts.list.answers.clear();
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    QVERIFY(textOf(dialog, u"answersCalculation"_s).isEmpty());
    QVERIFY(textOf(dialog, u"answersNotShown"_s).startsWith(u"There are 4 answers"_s));
    QVERIFY(dialog.findChild<QTableView *>(u"answersTable"_s)->isHidden());
}

void AnswersDialogTest::anAnswerIsLeftOutByNameAndReason()
{
    const SnapshotPtr snapshot = test::sampleSnapshot();
    AnswerFacts facts = answersOf(snapshot->source);
    facts.list.answers[0].id = ResponseId(71);
    facts.list.answers[1].id = ResponseId(72);
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    dialog.show();
    QSignalSpy asked(&dialog, &AnswersDialog::omissionAsked);
    auto *omit = dialog.findChild<QAbstractButton *>(u"answersOmit"_s);
    QVERIFY(!omit->isEnabled());
    QVERIFY(!omit->toolTip().isEmpty());
    auto *table = dialog.findChild<QTableView *>(u"answersTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(omit->isEnabled());
    QCOMPARE(omit->text(), u"&Leave this answer out…"_s);
    omit->click();
    auto *reason = dialog.findChild<QLineEdit *>(u"omissionReason"_s);
    auto *confirm = dialog.findChild<QAbstractButton *>(u"omissionConfirm"_s);
    QVERIFY(!confirm->isEnabled());
    reason->setText(u" duplicate  complaint "_s);
    QVERIFY(!confirm->isEnabled());
    dialog.findChild<QLineEdit *>(u"omissionBy"_s)->setText(u"K. Bos"_s);
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QCOMPARE(asked.size(), 1);
    const auto order = asked[0][0].value<OmissionOrder>();
    const OmissionOrder expected{ResponseId(72), false, u"K. Bos"_s, u"duplicate complaint"_s};
    QCOMPARE(order, expected);
}

void AnswersDialogTest::oneThatIsLeftOutSaysWhyAndCanBePutBack()
{
    const auto snapshot = std::make_shared<Snapshot>(*test::sampleSnapshot());
    OmittedAnswer omitted;
    omitted.omission = {OmissionId(5), u"K. Bos"_s, u"duplicate complaint"_s, {}};
    snapshot->source.omitted = {omitted};
    AnswerFacts facts = answersOf(snapshot->source);
    ListedAnswer gone = answerOf(0, {});
    gone.id = ResponseId(73);
    gone.omission = OmissionId(5);
    facts.list.omitted = {gone};
    AnswersDialog dialog(english());
    dialog.showFacts(facts, snapshot);
    dialog.show();
    const QString words = textOf(dialog, u"answersNotShown"_s);
    QVERIFY2(words.contains(u"1 answer(s) left out by hand: duplicate complaint, by K. Bos."_s),
        qPrintable(words));
    auto *table = dialog.findChild<QTableView *>(u"answersTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!table->isColumnHidden(AnswersModel::Omitted));
    QCOMPARE(table->model()->index(0, AnswersModel::Omitted).data().toString(),
        u"duplicate complaint, by K. Bos"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *omit = dialog.findChild<QAbstractButton *>(u"answersOmit"_s);
    QCOMPARE(omit->text(), u"&Put this answer back…"_s);
    QSignalSpy asked(&dialog, &AnswersDialog::omissionAsked);
    omit->click();
    dialog.findChild<QLineEdit *>(u"omissionBy"_s)->setText(u"J. Vis"_s);
    dialog.findChild<QLineEdit *>(u"omissionReason"_s)->setText(u"not a duplicate"_s);
    dialog.findChild<QAbstractButton *>(u"omissionConfirm"_s)->click();
    const OmissionOrder expected{ResponseId(73), true, u"J. Vis"_s, u"not a duplicate"_s};
    QCOMPARE(asked[0][0].value<OmissionOrder>(), expected);
}

HEADROOM_TEST_SUITE(AnswersDialogTest)
#include "tst_answersdialog.moc"
