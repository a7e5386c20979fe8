// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/insightpage.h"
#include "ui/insight/insightwords.h"
#include "ui/style/appearance.h"

#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

Figures english()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return {locale, locale};
}

QString textOf(const QWidget &page, const char *name)
{
    const auto *label = page.findChild<QLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

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
    ReasonRow late{u"late-delivery"_s, 2, std::nullopt, 38, {}, Comment()};
    late.example->text = u"Te laat geleverd"_s;
    late.example->day = QDate(2026, 7, 3);
    late.example->measure = u"nps"_s;
    late.example->value = 3000;
    late.change.kind = ChangeKind::RealRise;
    late.change.difference = Difference{9.4, 3, 0.001, {2, 16}};
    const ReasonRow price{u"price"_s, 10, std::nullopt, 5, {}, std::nullopt};
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
    void dropsAnswersToOlderQuestions();
    void everyCardOffersAnAction();
    void emptyStatesSayWhatToDo();
    void aPointHasAValue();
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
        u"Named most: Late delivery, in 38\u00A0% of the comments of detractors. Late delivery is "
        "named more often than the quarter before: a real change."_s);
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
    QCOMPARE(reason.units, (QList<ActionUnit>{{Dimension::Location, selection.unit.location}}));
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
    QVERIFY(textOf(page, "valueMeaning").startsWith(u"This assumes"_s));
    QCOMPARE(changed.count(), 4);
    QVERIFY(
        changed.last().first().value<CustomerValues>() == CustomerValues({20'000, 420, 310, 180}));
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
    const auto *drivers = page.findChild<QWidget *>(u"driversCard"_s);
    const auto *performance = page.findChild<QWidget *>(u"performanceCard"_s);
    QTRY_VERIFY(performance->x() > drivers->x());
    QCOMPARE(performance->y(), drivers->y());
    page.resize(1000, 900);
    QTRY_COMPARE(performance->x(), drivers->x());
    QVERIFY(performance->y() > drivers->y());
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

QTEST_MAIN(InsightPageTest)
#include "tst_insightpage.moc"
