// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/priorityfacts.h"
#include "tests/support/metrics.h"
#include "tests/support/pdftext.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/labels.h"
#include "tests/ui/languages.h"
#include "ui/charts/howbutton.h"
#include "ui/charts/quadrants/quadrantchart.h"
#include "ui/insight/cards/drivers/correlationrows.h"
#include "ui/insight/cards/drivers/driverscard.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/followup/followupdialog.h"
#include "ui/insight/insightpage.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/journeywords.h"
#include "ui/insight/lagwords.h"
#include "ui/insight/lexicon/lexicondialog.h"
#include "ui/insight/prioritywords.h"
#include "ui/insight/redaction/redactiondialog.h"
#include "ui/style/appearance.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using headroom::test::textOf;
using namespace Qt::StringLiterals;

namespace {

FactTable *tableOf(const QWidget &page, const char *name)
{
    return page.findChild<FactTable *>(QString::fromLatin1(name));
}

/// What the database would tell, with two reasons and one case.
StoryFacts stories(const SnapshotPtr &snapshot, const Selection &selection)
{
    StoryFacts facts;
    facts.selection = selection;
    facts.generation = snapshot->generation;
    facts.reasons.isShown = true;
    facts.reasons.comments = 200;
    facts.reasons.recognised = 120;
    facts.reasons.unfavourable = 100;
    facts.reasons.favourable = 90;
    ReasonRow late{u"late-delivery"_s, 2, std::nullopt, 38, {}, ResponseId(7), Comment()};
    late.example->text = u"Te laat geleverd"_s;
    late.example->day = QDate(2026, 7, 3);
    late.example->measure = u"nps"_s;
    late.example->value = 3000;
    late.change.kind = ChangeKind::RealRise;
    late.change.difference = Difference{9.4, 3, 0.001, {2, 16}};
    const auto share = [](const QDate &first, qint64 comments, std::optional<qint64> naming) {
        return NamedShare{
            {first, first.addMonths(3).addDays(-1)}, UnknownUnit, comments, naming, {}};
    };
    late.trend = {share(QDate(2026, 1, 1), 50, 10), share(QDate(2026, 4, 1), 9, std::nullopt),
        share(QDate(2026, 7, 1), 40, 20)};
    late.trend[1].change.before.n = 50;
    late.trend[1].change.after.n = 9;
    late.trend[2].change.before.n = 9;
    late.trend[2].change.kind = ChangeKind::RealRise;
    late.trend[2].change.difference = Difference{30, 3.1, 0.002, {12, 48}};
    late.places = {share(QDate(2026, 7, 1), 25, 15)};
    late.places[0].location = snapshot->source.organisation.units().first().id;
    const ReasonRow price{u"price"_s, 10, std::nullopt, 5, {}, std::nullopt, std::nullopt};
    facts.reasons.rows = {late, price};
    ExtremeFacts days{u"delivery-days"_s, {}, true};
    ExtremeCase one;
    one.day = QDate(2026, 5, 4);
    one.amount = 19 * 86400;
    one.measure = u"nps"_s;
    one.value = 1000;
    one.orderReference = u"88213"_s;
    one.comment = u"Never again"_s;
    days.cases = {one};
    facts.extremes = {days};
    return facts;
}

/// Answers about three steps of the journey, of which delivery has the most critics.
SnapshotPtr journeySnapshot()
{
    test::Answers answers;
    const UnitId place = answers.location(u"Gouda"_s);
    const std::tuple<QString, int, int> steps[] = {
        {u"Service"_s, 60, 15}, {u"Levering"_s, 40, 45}, {u"Aankoop"_s, 60, 15}};
    for (const auto &[name, promoters, detractors] : steps) {
        const UnitId step = answers.unit(Dimension::Step, name);
        for (int i = 0; i < promoters + detractors; ++i) {
            answers.addResponse(QDate(2026, i % 2 == 0 ? 9 : 5, 10), place, UnknownUnit);
            answers.place(Dimension::Step, step);
            answers.answer(u"nps"_s, i < promoters ? 9 : 3);
            answers.answer(u"delivery-days"_s, i < promoters ? 1 : 4);
        }
    }
    answers.addResponse(QDate(2026, 11, 20), place, UnknownUnit);
    answers.answer(u"nps"_s, 8);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->source = answers.source(QDate(2026, 11, 22));
    snapshot->generation = 1;
    return snapshot;
}

/// So many customers of each recommendation, who spend this amount, one euro more and one less in
/// turn.
SnapshotPtr spendingSnapshot(const QList<std::pair<double, double>> &groups, int times)
{
    test::Answers answers;
    for (const auto &[recommendation, amount] : groups) {
        for (int i = 0; i < times; ++i) {
            answers.addResponse(
                QDate(2026, 9, 1 + i % 28), answers.location(u"Gouda"_s), UnknownUnit);
            answers.answer(u"nps"_s, recommendation);
            answers.answer(u"customer-revenue"_s, amount + (i % 3 - 1) * 2);
        }
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->source = answers.source(QDate(2026, 11, 22));
    snapshot->generation = 1;
    return snapshot;
}

QStringList columnOf(const FactTable &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        const QString text = index.data().toString();
        texts.append(text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text);
    }
    return texts;
}

} // namespace

class InsightPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatToDoWithoutData();
    void showsDriversAndPerformance();
    void asksForStoriesOfTheSelection();
    void showsReasonsAndCases();
    void anotherRowShowsItsExample();
    void aReasonIsFollowedOverTime();
    void aCaseOpensItsAnswer();
    void copiesNameNobody();
    void commentsReachPaperAfterReview();
    void theWordsOfReasonsCanBeChanged();
    void dropsAnswersToOlderQuestions();
    void everyCardOffersAnAction();
    void emptyStatesSayWhatToDo();
    void aPointHasAValue();
    void aPointIsWorthWhatCustomersSpend();
    void tooFewAmountsLeaveOwnFigures();
    void criticsCanBeCalled();
    void driversHaveAPlaceAmongQuadrants();
    void fewDriversHaveNoQuadrants();
    void theJourneyShowsItsSteps();
    void stepsStandInTheOrderOfTheJourney();
    void aLagIsARowWithASentence();
    void figuresOfMonthsStandWithoutDriversToo();
    void everyCardSaysHowItIsCalculated();
    void theWeightStaysWhereItsSentenceIs();
    void amountsAreNamedAsWhatTheyAre();
    void printsEveryCard();
    void copiesEverythingWithTabs();
    void cardsReflow();
    void everythingHasAName();

private:
    SnapshotPtr m_sample = test::sampleSnapshot();
};

void InsightPageTest::initTestCase()
{
    auto *appearance = new Appearance(this);
    appearance->setTheme(Theme::Light);
}

void InsightPageTest::saysWhatToDoWithoutData()
{
    InsightPage page(english());
    QVERIFY(!page.offers(PageAction::CopyData));
    QSignalSpy requested(&page, &InsightPage::importRequested);
    page.findChild<QPushButton *>(u"insightImport"_s)->click();
    QCOMPARE(requested.count(), 1);
}

void InsightPageTest::showsDriversAndPerformance()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    FactTable *drivers = tableOf(page, "driversTable");
    QTRY_VERIFY(drivers->model()->rowCount() > 2);
    NoProgress progress;
    const InsightFacts facts = insightFacts(m_sample->source, {}, progress);
    QCOMPARE(drivers->model()->rowCount(), static_cast<int>(facts.drivers.drivers.size()));
    QCOMPARE(drivers->model()->index(0, 2).data().toString(),
        correlationWords(facts.drivers.drivers.first().correlation.r, english()));
    QCOMPARE(textOf(page, "driversTitle"), u"What goes together with NPS"_s);
    QVERIFY(textOf(page, "driversMeaning").startsWith(u"NPS goes together most with"_s));
    QVERIFY(!textOf(page, "driversMeaning").contains(u"cause"_s));
    QCOMPARE(tableOf(page, "performanceTable")->model()->rowCount(),
        static_cast<int>(facts.subjects.size()));
    QVERIFY(!textOf(page, "performanceMeaning").isEmpty());
}

void InsightPageTest::asksForStoriesOfTheSelection()
{
    InsightPage page(english());
    QSignalSpy asked(&page, &InsightPage::storiesAsked);
    Selection selection;
    selection.metric = u"csat-grade"_s;
    page.showSnapshot(m_sample, selection);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked.first().first().value<Selection>() == selection);
}

void InsightPageTest::showsReasonsAndCases()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    page.showStories(stories(m_sample, {}));
    QAbstractItemModel *reasons = tableOf(page, "reasonsTable")->model();
    QCOMPARE(reasons->rowCount(), 2);
    QCOMPARE(reasons->index(0, 0).data().toString(), u"Late delivery"_s);
    QCOMPARE(reasons->index(0, 2).data().toString(), u"38\u00A0%"_s);
    QCOMPARE(reasons->index(0, 3).data().toString(), u"–"_s);
    QCOMPARE(reasons->index(0, 6).data(Qt::AccessibleTextRole).toString(), u"▲ +9 · real"_s);
    QVERIFY(textOf(page, "reasonsSubtitle").startsWith(u"120 of 200 comments"_s));
    QCOMPARE(textOf(page, "reasonsMeaning"),
        u"Named most: Late delivery, in 38\u00A0% of the comments in the group “detractors”. Late "
        "delivery is named more often than the quarter before: a real change."_s);
    QVERIFY(textOf(page, "reasonsExample").startsWith(u"“Te laat geleverd”"_s));
    QAbstractItemModel *cases = tableOf(page, "extremesTable")->model();
    QCOMPARE(cases->rowCount(), 1);
    QCOMPARE(cases->index(0, 1).data().toString(), u"88213"_s);
    QCOMPARE(cases->index(0, 4).data().toString(), u"19.0"_s);
    QCOMPARE(cases->index(0, 5).data().toString(), u"1"_s);
    QCOMPARE(textOf(page, "extremesMeaning"), u"The largest is 19.0 days; our norm is 2.0."_s);
}

void InsightPageTest::anotherRowShowsItsExample()
{
    InsightPage page(english());
    page.resize(1200, 900);
    page.show();
    page.showSnapshot(m_sample, {});
    StoryFacts facts = stories(m_sample, {});
    facts.reasons.rows[1].example = facts.reasons.rows[0].example;
    facts.reasons.rows[1].example->text = u"Too dear"_s;
    page.showStories(facts);
    FactTable *table = tableOf(page, "reasonsTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(textOf(page, "reasonsExample").startsWith(u"“Too dear”"_s));
}

void InsightPageTest::aReasonIsFollowedOverTime()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    page.showStories(stories(m_sample, {}));
    FactTable *trend = tableOf(page, "reasonTrendTable");
    QCOMPARE(textOf(page, "reasonTrendTitle"), u"Late delivery per quarter"_s);
    QCOMPARE(columnOf(*trend, 0), QStringList({u"Q1 2026"_s, u"Q2 2026"_s, u"Q3 2026"_s}));
    QCOMPARE(columnOf(*trend, 2), QStringList({u"20\u00A0%"_s, u"–"_s, u"50\u00A0%"_s}));
    QCOMPARE(columnOf(*trend, 4), QStringList({u"50"_s, u"9"_s, u"40"_s}));
    QCOMPARE(columnOf(*trend, 5), QStringList({u"–"_s, u"Too few comments"_s, u"▲ +30 · real"_s}));
    page.findChild<QAbstractButton *>(u"reasonPlaces"_s)->click();
    QCOMPARE(textOf(page, "reasonTrendTitle"), u"Late delivery per location in Q3 2026"_s);
    QCOMPARE(columnOf(*trend, 0), QStringList{m_sample->source.organisation.units().first().name});
    QCOMPARE(columnOf(*trend, 2), QStringList{u"60\u00A0%"_s});
    // A reason without quarters has no table.
    FactTable *reasons = tableOf(page, "reasonsTable");
    reasons->setCurrentIndex(reasons->model()->index(1, 0));
    QVERIFY(trend->isHidden());
}

void InsightPageTest::aCaseOpensItsAnswer()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    StoryFacts facts = stories(m_sample, {});
    facts.extremes[0].cases[0].id = ResponseId(42);
    page.showStories(facts);
    QSignalSpy asked(&page, &InsightPage::answerAsked);
    FactTable *cases = tableOf(page, "extremesTable");
    QVERIFY(textOf(page, "extremesSubtitle").contains(u"opens the answer"_s));
    QTest::keyClick(cases, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first()[0].toString(), u"delivery-days"_s);
    QCOMPARE(asked.first()[1].value<ResponseId>(), ResponseId(42));
}

void InsightPageTest::copiesNameNobody()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    StoryFacts facts = stories(m_sample, {});
    facts.extremes[0].cases[0].comment = u"J. Jansen never called 06-12345678 back"_s;
    page.showStories(facts);
    FactTable *cases = tableOf(page, "extremesTable");
    QVERIFY(columnOf(*cases, 6).first().contains(u"J. Jansen"_s)); // on screen
    page.perform(PageAction::CopyData);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"[name] never called [phone number] back"_s), qPrintable(copied));
    QVERIFY(!copied.contains(u"12345678"_s));
}

void InsightPageTest::commentsReachPaperAfterReview()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTemporaryDir folder;
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    StoryFacts facts = stories(m_sample, {});
    facts.extremes[0].cases[0].comment = u"Jansen forgot the bed of Mrs Pietersen"_s;
    facts.extremes[0].cases.append(facts.extremes[0].cases[0]);
    facts.extremes[0].cases[1].comment = u"Mail me: a.b@example.nl, order 1234567"_s;
    QTRY_VERIFY(tableOf(page, "driversTable")->model()->rowCount() > 2);
    page.showStories(facts);
    page.perform(PageAction::ExportPdf);
    QVERIFY(page.findChild<QFileDialog *>() == nullptr); // nothing leaves before it was seen
    auto *review = page.findChild<RedactionDialog *>();
    QVERIFY(review != nullptr);
    auto *text = review->findChild<QPlainTextEdit *>(u"redactionText"_s);
    const QString shown = text->toPlainText();
    QVERIFY2(shown.contains(u"“[name] forgot the bed of Mrs Pietersen”"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"“Mail me: [e-mail], order [number]”"_s), qPrintable(shown));
    auto *hide = review->findChild<QAbstractButton *>(u"redactionHide"_s);
    QVERIFY(!hide->isEnabled());
    text->moveCursor(QTextCursor::Start);
    QVERIFY(text->find(u"Pietersen"_s));
    hide->click();
    QVERIFY(text->toPlainText().contains(u"Mrs […]”"_s));
    // Marked across two comments, both keep their line; and back.
    text->selectAll();
    hide->click();
    QCOMPARE(text->toPlainText(), u"[…]\n[…]"_s);
    review->findChild<QAbstractButton *>(u"redactionUndo"_s)->click();
    QVERIFY(text->toPlainText().contains(u"Mrs […]”"_s));
    review->findChild<QAbstractButton *>(u"redactionApprove"_s)->click();
    auto *dialog = page.findChild<QFileDialog *>(u"saveReport"_s);
    QVERIFY(dialog);
    const QString file = folder.filePath(u"insight.pdf"_s);
    emit dialog->fileSelected(file);
    if (!test::canReadPdf())
        QSKIP("skipped: pdftotext is not installed");
    const QString paper = test::pdfText(file).simplified();
    QVERIFY2(paper.contains(u"[name] forgot the bed of Mrs […]"_s), qPrintable(paper));
    QVERIFY(paper.contains(u"order [number]"_s) && !paper.contains(u"Pietersen"_s)
        && !paper.contains(u"example.nl"_s));
}

void InsightPageTest::theWordsOfReasonsCanBeChanged()
{
    auto snapshot = std::make_shared<Snapshot>(*m_sample);
    snapshot->takeLexicon({builtInWords(), false, false, 0, {}});
    InsightPage page(english());
    page.showSnapshot(snapshot, {});
    QSignalSpy changed(&page, &InsightPage::lexiconChanged);
    page.findChild<QAbstractButton *>(u"reasonsWords"_s)->click();
    auto *dialog = page.findChild<LexiconDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->findChild<QLineEdit *>(u"phraseField-nl"_s)->setText(u"kwijt"_s);
    dialog->findChild<QAbstractButton *>(u"phraseAdd-nl"_s)->click();
    dialog->findChild<QAbstractButton *>(u"lexiconSave"_s)->click();
    QCOMPARE(changed.count(), 1);
    // The page says whose words they are.
    LexiconInUse own{
        builtInWords(), true, false, 1, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC)};
    snapshot->takeLexicon(std::move(own));
    page.showSnapshot(snapshot, {});
    page.showStories(stories(snapshot, {}));
    QVERIFY(textOf(page, "reasonsSubtitle").contains(u"your own words of 20 November 2026"_s));
}

void InsightPageTest::dropsAnswersToOlderQuestions()
{
    InsightPage page(english());
    Selection selection;
    selection.metric = u"csat-grade"_s;
    page.showSnapshot(m_sample, selection);
    page.showStories(stories(m_sample, {}));
    QCOMPARE(tableOf(page, "reasonsTable")->model()->rowCount(), 0);
    StoryFacts older = stories(m_sample, selection);
    older.generation += 1;
    page.showStories(older);
    QCOMPARE(tableOf(page, "reasonsTable")->model()->rowCount(), 0);
}

void InsightPageTest::everyCardOffersAnAction()
{
    InsightPage page(english());
    Selection selection;
    selection.unit = m_sample->source.cube.children(UnitRef::organisation()).last();
    page.showSnapshot(m_sample, selection);
    FactTable *drivers = tableOf(page, "driversTable");
    QTRY_VERIFY(drivers->model()->rowCount() > 1);
    page.showStories(stories(m_sample, selection));
    QSignalSpy proposed(&page, &InsightPage::actionProposed);
    const auto propose = [&](const char *card) {
        page.findChild<QAbstractButton *>(QLatin1String(card))->click();
        return proposed.takeLast().first().value<Action>();
    };
    const Action reason = propose("reasonsAction");
    QCOMPARE(reason.subject, (ActionSubject{ActionTopic::Reason, u"late-delivery"_s}));
    QCOMPARE(reason.metric, selection.metric);
    QCOMPARE(reason.units, (QList<ActionUnit>{{Dimension::Location, selection.unit.location()}}));
    QVERIFY(reason.title.isEmpty() && reason.id == ActionId());
    tableOf(page, "reasonsTable")
        ->setCurrentIndex(tableOf(page, "reasonsTable")->model()->index(1, 0));
    QCOMPARE(propose("reasonsAction").subject.id, u"price"_s);
    const Action driver = propose("driversAction");
    QCOMPARE(driver.subject.topic, ActionTopic::Driver);
    QVERIFY(m_sample->source.catalogue.metric(driver.subject.id) != nullptr);
    QCOMPARE(propose("extremesAction").subject,
        (ActionSubject{ActionTopic::Driver, u"delivery-days"_s}));
    QCOMPARE(propose("performanceAction").subject.topic, ActionTopic::Driver);
    QCOMPARE(propose("valueAction").subject, ActionSubject());
    page.showStoriesMissing(); // a card that shows nothing offers nothing
    QVERIFY(page.findChild<QAbstractButton *>(u"reasonsAction"_s)->isHidden());
}

void InsightPageTest::emptyStatesSayWhatToDo()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    StoryFacts facts;
    facts.generation = m_sample->generation;
    page.showStories(facts);
    QVERIFY(textOf(page, "reasonsHint").contains(u"no comments in these data"_s));
    QVERIFY(textOf(page, "extremesHint").contains(u"no amounts"_s));
    facts.reasons.comments = 7;
    page.showStories(facts);
    QVERIFY(textOf(page, "reasonsHint").contains(u"7 comments"_s));
    Selection selection;
    selection.metric = u"delivery-days"_s;
    page.showSnapshot(m_sample, selection);
    QTRY_VERIFY(textOf(page, "performanceHint").contains(u"such as NPS"_s));
    page.showStoriesMissing();
    QVERIFY(textOf(page, "reasonsHint").contains(u"not read"_s));
}

void InsightPageTest::aPointHasAValue()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    QVERIFY(textOf(page, "valueMeaning").startsWith(u"Fill in"_s));
    QSignalSpy changed(&page, &InsightPage::customerValuesChanged);
    const std::pair<const char *, double> entries[] = {{"valueCustomers", 20'000},
        {"valuePromoter", 420}, {"valuePassive", 310}, {"valueDetractor", 180}};
    for (const auto &[name, value] : entries)
        page.findChild<QDoubleSpinBox *>(QString::fromLatin1(name))->setValue(value);
    QCOMPARE(textOf(page, "valueFromDetractor"), u"€\u00A024,000"_s);
    QCOMPARE(textOf(page, "valueFromPassive"), u"€\u00A022,000"_s);
    QCOMPARE(textOf(page, "valueOfDetractor"), u"€\u00A0240"_s);
    QVERIFY(textOf(page, "valueMeaning").startsWith(u"This assumes"_s));
    QCOMPARE(changed.count(), 4);
    QVERIFY(
        changed.last().first().value<CustomerValues>() == CustomerValues({20'000, 420, 310, 180}));
}

void InsightPageTest::aPointIsWorthWhatCustomersSpend()
{
    InsightPage page(english());
    page.resize(1300, 900);
    const SnapshotPtr snapshot = spendingSnapshot({{9, 420}, {8, 310}, {6, 180}}, 6);
    page.showSnapshot(snapshot, {});
    QTRY_VERIFY(textOf(page, "valueSubtitle").startsWith(u"By what your customers spend"_s));
    QVERIFY(page.findChild<QDoubleSpinBox *>(u"valuePromoter"_s)->isHidden());
    QCOMPARE(textOf(page, "valuePromoterImported"),
        u"€\u00A0420 (range €\u00A0418 to €\u00A0422, n = 6)"_s);
    QVERIFY(textOf(page, "valueMeaning").startsWith(u"Fill in how many customers"_s));
    QSignalSpy changed(&page, &InsightPage::customerValuesChanged);
    page.findChild<QDoubleSpinBox *>(u"valueCustomers"_s)->setValue(20'000);
    page.findChild<QDoubleSpinBox *>(u"valueTimes"_s)->setValue(4);
    QCOMPARE(changed.last().first().value<CustomerValues>().timesAYear, 4.0);
    QCOMPARE(textOf(page, "valueFromDetractor"), u"€\u00A096,000"_s);
    QCOMPARE(textOf(page, "valueFromPassive"), u"€\u00A088,000"_s);
    QCOMPARE(textOf(page, "valueOfDetractor"), u"€\u00A0960"_s);
    QVERIFY(textOf(page, "valueFromDetractorWords").contains(u"; range €"_s));
    QVERIFY(textOf(page, "valueMeaning").startsWith(u"Indicative: a group has fewer than 30"_s));
    const QString how = page.findChild<HowButton *>(u"valueHow"_s)->answer();
    QVERIFY(how.contains(u"times 4.00 a year"_s) && how.contains(u"Welch"_s));
    QVERIFY(!how.contains(u"There is no n"_s));
    page.perform(PageAction::CopyData);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"n = 6"_s));
}

void InsightPageTest::tooFewAmountsLeaveOwnFigures()
{
    InsightPage page(english());
    page.showSnapshot(spendingSnapshot({{9, 420}, {8, 310}, {6, 180}}, 4), {});
    QTRY_VERIFY(textOf(page, "valueMeaning")
                    .startsWith(u"Amounts of customers were imported (promoters 4, passives 4, "
                                "detractors 4), but each group needs 5"_s));
    QVERIFY(!page.findChild<QDoubleSpinBox *>(u"valuePromoter"_s)->isHidden());
    QVERIFY(page.findChild<QDoubleSpinBox *>(u"valueTimes"_s)->isHidden());
}

void InsightPageTest::criticsCanBeCalled()
{
    InsightPage page(english());
    auto snapshot = std::make_shared<Snapshot>(*m_sample);
    page.showSnapshot(snapshot, {});
    auto *button = page.findChild<QAbstractButton *>(u"reasonsFollowUp"_s);
    QVERIFY(button->isHidden());
    snapshot->followUp.isOn = true;
    page.showSnapshot(snapshot, {});
    QVERIFY(!button->isHidden());
    QSignalSpy asked(&page, &InsightPage::followUpAsked);
    QSignalSpy changed(&page, &InsightPage::followUpChanged);
    button->click();
    QCOMPARE(asked.count(), 1);
    FollowUpCase one;
    one.response = ResponseId(7);
    one.day = QDate(2026, 5, 4);
    one.location = snapshot->source.organisation.units().first().id;
    one.measure = u"nps"_s;
    one.value = 3000;
    one.comment = u"Te laat geleverd"_s;
    one.contact = u"=anna@voorbeeld.example"_s;
    one.keptUntil = QDate(2026, 8, 2);
    FollowUpCase old = one;
    old.response = ResponseId(5);
    old.contact.clear();
    page.showFollowUp({{}, 1, {one, old}});
    auto *dialog = page.findChild<FollowUpDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(textOf(*dialog, "followUpAbout").contains(u"2 detractors who left a reason"_s));
    auto *table = dialog->findChild<QTableView *>(u"followUpTable"_s);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 1), u"3"_s);
    QCOMPARE(cell(0, 5), u"=anna@voorbeeld.example"_s);
    QCOMPARE(cell(1, 5), u"deleted: its time was over"_s);
    QCOMPARE(cell(0, 6), u"Open"_s);
    auto *called = dialog->findChild<QAbstractButton *>(u"followUpCalled"_s);
    QCOMPARE(called->shortcut(), QKeySequence(Qt::ALT | Qt::Key_C));
    QTest::keyClick(called, Qt::Key_Space);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.last().first().value<FollowUpChange>()
        == (FollowUpChange{ResponseId(7), FollowUpState::Called}));
    page.takeFollowUp({ResponseId(7), FollowUpState::Called});
    QCOMPARE(cell(0, 6), u"Called"_s);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"followUpCalled"_s)->isEnabled());
    dialog->findChild<QAbstractButton *>(u"followUpUndo"_s)->click();
    QVERIFY(changed.last().first().value<FollowUpChange>()
        == (FollowUpChange{ResponseId(7), FollowUpState::Open}));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QVERIFY(dialog->writeFile(path).has_value());
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("'=anna@voorbeeld.example"));
    page.perform(PageAction::CopyData);
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u'@'));
    page.showFollowUp({{}, 1, {}});
    QVERIFY(textOf(*dialog, "followUpAbout").contains(u"nobody to call"_s));
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"followUpExport"_s)->isEnabled());
}

void InsightPageTest::driversHaveAPlaceAmongQuadrants()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    FactTable *table = tableOf(page, "prioritiesTable");
    QTRY_VERIFY(table->model()->rowCount() > 2);
    NoProgress progress;
    const InsightFacts facts = insightFacts(m_sample->source, {}, progress);
    const Priorities found = priorityFacts(facts, m_sample->source);
    QCOMPARE(table->model()->rowCount(), static_cast<int>(found.points.size()));
    const PriorityPoint &first = found.points.first();
    QCOMPARE(table->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(),
        shortPriorityWords(first.priority));
    QCOMPARE(table->model()->index(0, 1).data(Qt::ToolTipRole).toString(),
        priorityWords(first.priority));
    QCOMPARE(table->model()->index(0, 2).data().toString(),
        correlationWords(first.importance(), english()));
    QCOMPARE(table->model()->index(0, 7).data().toString(), surenessWords(first));
    auto *chart = page.findChild<QuadrantChart *>(u"prioritiesChart"_s);
    QVERIFY(chart->accessibleName().contains(priorityWords(first.priority)));
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(
        chart->accessibleDescription().contains(correlationWords(first.importance(), english())));
    QVERIFY(!textOf(page, "prioritiesMeaning").isEmpty());
    QVERIFY(!textOf(page, "prioritiesMeaning").contains(u"cause"_s));
}

void InsightPageTest::fewDriversHaveNoQuadrants()
{
    InsightPage page(english());
    page.showSnapshot(journeySnapshot(), {});
    QTRY_VERIFY(textOf(page, "prioritiesHint").contains(u"3 drivers with 30 answers"_s));
    QVERIFY(page.findChild<QWidget *>(u"prioritiesHow"_s)->isHidden());
}

void InsightPageTest::theJourneyShowsItsSteps()
{
    InsightPage page(english());
    page.resize(1300, 900);
    page.show();
    page.showSnapshot(journeySnapshot(), {});
    FactTable *steps = tableOf(page, "journeySteps");
    QTRY_COMPARE(steps->model()->rowCount(), 4);
    QCOMPARE(columnOf(*steps, 0),
        (QStringList{u"Aankoop"_s, u"Levering"_s, u"Service"_s, u"(no step)"_s}));
    QCOMPARE(columnOf(*steps, 1), (QStringList{u"75"_s, u"85"_s, u"75"_s, u"1"_s}));
    // One answer of no step would be 236 minus 235: the smallest step is hidden with it.
    QCOMPARE(columnOf(*steps, 2),
        (QStringList{u"+60.0"_s, u"−5.9"_s, u"Hidden"_s, u"Too few answers"_s}));
    // All: 160 - 75 of 236. Without delivery 120 - 30 of 151, without buying 100 - 60 of 161.
    QCOMPARE(columnOf(*steps, 8), (QStringList{u"+11.2"_s, u"−23.6"_s, u"–"_s, u"–"_s}));
    QCOMPARE(columnOf(*steps, 9).at(1), u"Moment of truth"_s);
    QCOMPARE(columnOf(*steps, 6).at(1), u"60.0\u00A0%"_s); // 45 of 75 critics
    QVERIFY(
        textOf(page, "journeyMeaning")
            .startsWith(
                u"Moment of truth: Levering pulls NPS down by 23.6 points. It holds 60.0\u00A0% of "
                "the detractors, 36.0\u00A0% of the answers, surely more"_s));
    QVERIFY(textOf(page, "journeyMeaning").contains(u"every answer is about one step"_s));
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(textOf(page, "journeyStep"), u"All indicators of the step: Levering"_s);
    FactTable *indicators = tableOf(page, "journeyIndicators");
    QCOMPARE(columnOf(*indicators, 0), (QStringList{u"NPS"_s, u"Delivered in time"_s}));
    QCOMPARE(columnOf(*indicators, 4).at(1), u"Norm 90.0\u00A0%: missed"_s);
    Selection selection;
    selection.metric = u"csat-grade"_s;
    page.showSnapshot(m_sample, selection);
    QTRY_VERIFY(textOf(page, "journeyHint").contains(u"No answer names a step"_s));
}

void InsightPageTest::stepsStandInTheOrderOfTheJourney()
{
    const auto ordered = [](const QStringList &names) {
        QList<Unit> units;
        JourneyFacts facts;
        for (const QString &name : names) {
            units.append({UnitId(units.size() + 1), Dimension::Step, name});
            facts.steps.append({units.last().id, {}, {}, false});
        }
        facts.steps.append({UnknownUnit, {}, {}, false});
        const Organisation organisation({}, units);
        QStringList result;
        for (const JourneyStep &step : inJourneyOrder(facts, organisation).steps)
            result.append(stepWords(organisation, step.step));
        return result.join(u", "_s);
    };
    QCOMPARE(ordered({u"Gebruik"_s, u"Oriëntatie"_s, u"Levering"_s, u"Aankoop"_s}),
        u"Oriëntatie, Aankoop, Levering, Gebruik, (no step)"_s);
    QCOMPARE(ordered({u"10. Use"_s, u"2. Buy"_s, u"1. Look"_s}),
        u"1. Look, 2. Buy, 10. Use, (no step)"_s);
    QCOMPARE(ordered({u"Use"_s, u"Something else"_s, u"Purchase"_s}),
        u"Use, Something else, Purchase, (no step)"_s);
}

void InsightPageTest::aLagIsARowWithASentence()
{
    InsightFacts facts;
    const Metric nps = test::metric(u"nps"_s);
    QVERIFY(lagRows(facts, nps, english()).empty());
    QVERIFY(lagNote(facts).isEmpty());
    LagFinding revenue{
        u"revenue"_s, false, {{1, {0.2, {-0.1, 0.5}, 220}, 11}, {2, {0.41, {0.2, 0.58}, 210}, 11}}};
    facts.lags = {revenue};
    const auto texts = [&] {
        const FactRow row = lagRows(facts, nps, english()).at(0);
        QStringList result;
        for (const FactCell &cell : row.cells)
            result.append(cell.text);
        return result;
    };
    const auto sentence = [&] { return lagRows(facts, nps, english()).at(0).cells[0].toolTip; };
    QCOMPARE(texts(),
        (QStringList{
            u"Revenue"_s, {}, u"+0.41"_s, u"+0.20 to +0.58"_s, u"2 month(s) later"_s, u"210"_s}));
    QCOMPARE(lagColumns().size(), texts().size());
    QVERIFY2(
        sentence().startsWith(u"Revenue goes together most with NPS"_s), qPrintable(sentence()));
    QVERIFY(sentence().contains(u"r +0.41, range +0.20 to +0.58 (n = 210 months of"_s));
    QVERIFY(lagNote(facts).contains(u"Seven lags were looked at"_s));
    facts.lags[0].lags[1].correlation.interval.low = -0.01;
    QVERIFY(sentence().startsWith(
        u"Revenue does not surely go together with NPS, 0 to 6 months later"_s));
    facts.lags[0].isOfWhole = true;
    QVERIFY(sentence().contains(u"the organisation as a whole"_s));
    QCOMPARE(texts().at(0), u"Revenue, the organisation as a whole"_s);
    facts.staff = StaffFinding{u"enps"_s, {0, {0.3, {0.1, 0.5}, 84}, 12}};
    QCOMPARE(texts().value(0), u"eNPS"_s);
    QCOMPARE(texts().value(4), u"same quarter"_s);
    QVERIFY(lagNote(facts).contains(u"Of eNPS, n counts quarters"_s));
}

void InsightPageTest::figuresOfMonthsStandWithoutDriversToo()
{
    DriversCard card(english());
    NoProgress progress;
    InsightFacts facts = insightFacts(m_sample->source, {}, progress);
    facts.drivers = {};
    facts.lags = {{u"revenue"_s, false, {{2, {0.41, {0.2, 0.58}, 210}, 11}}}};
    card.showFacts(facts, m_sample->source);
    QVERIFY(card.hasContent());
    QCOMPARE(card.tables().size(), 1);
    QVERIFY(card.copyText().contains(u"Revenue"_s));
    QVERIFY(card.meaning().contains(u"No other question was answered"_s));
    facts.lags.clear();
    facts.staff.reset();
    card.showFacts(facts, m_sample->source);
    QVERIFY(!card.hasContent());
}

void InsightPageTest::everyCardSaysHowItIsCalculated()
{
    InsightPage page(english());
    page.resize(1300, 900);
    page.show();
    const auto answerOf = [&](const char *name) {
        const auto *button = page.findChild<HowButton *>(QLatin1String(name));
        return button != nullptr && !button->isHidden() ? button->answer() : QString();
    };
    page.showSnapshot(m_sample, {});
    QTRY_VERIFY(tableOf(page, "driversTable")->model()->rowCount() > 2);
    page.showStories(stories(m_sample, {}));
    NoProgress progress;
    const InsightFacts facts = insightFacts(m_sample->source, {}, progress);
    const Correlation &strongest = facts.drivers.drivers.first().correlation;
    for (const char *name : {"driversHow", "prioritiesHow"})
        QVERIFY2(answerOf(name).contains(u"n = "_s + english().count(strongest.n))
                || answerOf(name).contains(u"n = "_s),
            name);
    QVERIFY(answerOf("driversHow").contains(correlationWords(strongest.r, english())));
    QVERIFY(answerOf("performanceHow").contains(english().count(facts.subjects.first().n)));
    QVERIFY(answerOf("reasonsHow").contains(u"38 of 100 comments name it, 38.0\u00A0%"_s));
    QVERIFY(answerOf("extremesHow").contains(u"Delivery time"_s));
    QVERIFY(answerOf("valueHow").contains(u"1 % of the customers"_s));
    for (const char *name : {"driversHow", "prioritiesHow", "performanceHow", "reasonsHow",
             "extremesHow", "valueHow"}) {
        QVERIFY2(answerOf(name).contains(u"What it does not say: "_s), name);
        QVERIFY2(answerOf(name).contains(u"Source: "_s), name);
        QVERIFY2(!answerOf(name).contains(QLatin1String("%1")), name);
    }
    const std::pair<const char *, double> entries[] = {{"valueCustomers", 20'000},
        {"valuePromoter", 420}, {"valuePassive", 310}, {"valueDetractor", 180}};
    for (const auto &[name, value] : entries)
        page.findChild<QDoubleSpinBox *>(QString::fromLatin1(name))->setValue(value);
    QVERIFY(answerOf("valueHow")
                .contains(u"20,000 / 200 × (€\u00A0420 − €\u00A0180) = €\u00A024,000"_s));
    page.showSnapshot(journeySnapshot(), {});
    QTRY_VERIFY(answerOf("journeyHow").contains(u"of 235 answers to NPS, 75 are unfavourable"_s)
        || answerOf("journeyHow").contains(u"of 236 answers to NPS, 75 are unfavourable"_s));
    QVERIFY(answerOf("journeyHow")
                .contains(u"Levering: 36.02 of all answers, 59.60 without those about this step. The "
                          "difference is its weight: −23.59."_s));
    QVERIFY(page.findChild<HowButton *>(u"journeyHow"_s)
                ->accessibleName()
                .contains(u"Customer journey"_s));
}

/// The column of weights must not go while the sentence says "those with a weight".
void InsightPageTest::theWeightStaysWhereItsSentenceIs()
{
    constexpr int WeightColumn = 4;
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    FactTable *drivers = tableOf(page, "driversTable");
    QTRY_VERIFY(drivers->model()->rowCount() > 2);
    QVERIFY(textOf(page, "driversMeaning").contains(u"Those with a weight"_s));
    for (const int width : {1400, 1000, 640, 520}) {
        page.resize(width, 900);
        page.show();
        QTRY_COMPARE(page.width(), width);
        QVERIFY2(!drivers->isColumnHidden(WeightColumn), qPrintable(QString::number(width)));
    }
}

void InsightPageTest::amountsAreNamedAsWhatTheyAre()
{
    constexpr int AnswerColumn = 5;
    InsightPage page(english());
    Selection selection;
    selection.metric = u"delivery-in-time"_s;
    page.showSnapshot(m_sample, selection);
    page.showStories(stories(m_sample, selection));
    FactTable *cases = tableOf(page, "extremesTable");
    QVERIFY(cases->isColumnHidden(AnswerColumn)); // the days stand in the column of the amount
    selection.metric = u"response-in-time"_s;
    page.showSnapshot(m_sample, selection);
    page.showStories(stories(m_sample, selection));
    QVERIFY(!cases->isColumnHidden(AnswerColumn));
    QCOMPARE(cases->model()->headerData(AnswerColumn, Qt::Horizontal).toString().simplified(),
        u"Response time (minutes)"_s);
}

void InsightPageTest::printsEveryCard()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTemporaryDir folder;
    InsightPage page(english());
    page.resize(1300, 900);
    page.showSnapshot(m_sample, {});
    QVERIFY(!page.offers(PageAction::ExportPdf)); // nothing is known yet
    QTRY_VERIFY(tableOf(page, "driversTable")->model()->rowCount() > 2);
    page.showStories(stories(m_sample, {}));
    QVERIFY(page.offers(PageAction::ExportPdf) && page.offers(PageAction::Print));
    page.perform(PageAction::ExportPdf);
    page.findChild<QAbstractButton *>(u"redactionWithout"_s)->click();
    auto *dialog = page.findChild<QFileDialog *>(u"saveReport"_s);
    QVERIFY(dialog);
    const QString file = folder.filePath(u"insight.pdf"_s);
    emit dialog->fileSelected(file);
    QVERIFY(QFileInfo::exists(file));
    if (!test::canReadPdf())
        QSKIP("skipped: pdftotext is not installed");
    const QString text = test::pdfText(file).simplified();
    for (const char *label : {"driversTitle", "prioritiesTitle", "performanceTitle", "reasonsTitle",
             "valueTitle", "journeyTitle", "extremesTitle"})
        QVERIFY2(text.contains(textOf(page, label)), label);
    const FactTable *drivers = tableOf(page, "driversTable");
    for (const int column : {0, 2, 3, 4, 5}) {
        for (const QString &cell : columnOf(*drivers, column))
            QVERIFY2(text.contains(cell.simplified()), qPrintable(cell));
    }
    QVERIFY(text.contains(u"Important and strong: keep"_s)); // of the chart too
    QVERIFY(text.contains(u"Net Promoter Score"_s) && text.contains(u"Whole organisation"_s));
    QVERIFY(text.contains(u"printed 22 November 2026"_s));
    QVERIFY(text.contains(u"88213"_s) && !text.contains(u"Never again"_s));
    QVERIFY(text.contains(u"n = "_s));
}

void InsightPageTest::copiesEverythingWithTabs()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    QTRY_VERIFY(tableOf(page, "driversTable")->model()->rowCount() > 2);
    page.showStories(stories(m_sample, {}));
    QVERIFY(page.offers(PageAction::CopyData));
    page.perform(PageAction::CopyData);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"Driver\t−1 … +1\tr\t95 % range\tWeight\tPairs\n"_s), qPrintable(text));
    QVERIFY2(
        text.contains(u"Late delivery\t38 %\t38 %\t–\t2 %\t38\t▲ +9 · real\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\t88213\t"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Going together proves no cause."_s), qPrintable(text));
}

void InsightPageTest::cardsReflow()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    page.resize(1400, 900);
    page.show();
    const auto *value = page.findChild<QWidget *>(u"valueCard"_s);
    const auto *performance = page.findChild<QWidget *>(u"performanceCard"_s);
    QTRY_VERIFY(value->x() > performance->x());
    QCOMPARE(value->y(), performance->y());
    page.resize(1000, 900);
    QTRY_COMPARE(value->x(), performance->x());
    QVERIFY(value->y() > performance->y());
}

void InsightPageTest::everythingHasAName()
{
    InsightPage page(english());
    page.showSnapshot(m_sample, {});
    const QList<QWidget *> widgets = page.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isControl = qobject_cast<const FactTable *>(widget)
            || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QDoubleSpinBox *>(widget);
        QVERIFY2(
            !isControl || !widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

HEADROOM_TEST_SUITE(InsightPageTest)
#include "tst_insightpage.moc"
