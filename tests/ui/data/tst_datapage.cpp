// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "tests/support/suite.h"
#include "tests/ui/data/sampleimport.h"
#include "tests/ui/labels.h"
#include "ui/data/datapage.h"
#include "ui/data/firstrunpage.h"
#include "ui/data/importhistory.h"
#include "ui/data/importview.h"
#include "ui/style/appearance.h"
#include "ui/style/pill.h"
#include "ui/text/columnwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace headroom;
using namespace headroom::ui;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const Figures EnglishFigures(QLocale(u"en_US"_s), QLocale(u"en_US"_s));

QPushButton *buttonOf(const QWidget &page, const char *name)
{
    return page.findChild<QPushButton *>(QLatin1String(name));
}

SnapshotPtr snapshotWith(const QList<ImportRecord> &imports, bool isSample = false)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = u"/data/winkels.headroom"_s;
    snapshot->imports = imports;
    snapshot->isSample = isSample;
    return snapshot;
}

ImportRecord recordOf(qint64 id, const QString &file)
{
    ImportRecord record;
    record.id = ImportId{id};
    record.file = file;
    record.fileSize = 184'000;
    record.sha256 = QByteArray(32, 'a');
    record.at = QDateTime(QDate(2026, 4, 2), QTime(9, 30), Qt::UTC);
    record.account = {1842, 1827, 12, 2, 0, 1, 0};
    return record;
}

} // namespace

class DataPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesThroughTheFourSteps();
    void choosingAMeaningPlansAgain();
    void goingBackParsesNothing();
    void theHeadOfALargeFileIsShownFirst();
    void questionsAreAnsweredByButtons();
    void fractionsAreAskedWithTheirMeaning();
    void columnsThatOnlyTheUserKnowsAreChosen();
    void failureShowsWhatToDo();
    void cancellingLeavesNothing();
    void filesWaitForTheirTurn();
    void undoAfterwardsIsShown();
    void problemCellsTellTheReason();
    void enterAndEscapeAreTheMainKeys();
    void historyOffersUndo();
    void checkOfTheDatabaseIsToldInWords();
    void sampleDataCanBeRemoved();
    void firstRunOffersAFileAndSampleData();
    void aSavedMappingIsSaid();
    void columnsAreRememberedUnderAName();
    void namesAreSettledBeforeTheImport();
    void changedAnswersAreCountedApart();
    void ordersAreSaidToBeOrders();
    void theHistoryTellsHowAFileWasRead();
    void refusedRowsAreWrittenAside();
    void drawsPictures();

private:
    std::unique_ptr<Appearance> m_appearance;
};

void DataPageTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setTheme(Theme::Light);
    app::installTranslations(*qApp, QLocale(u"en_US"_s)); // plurals
}

void DataPageTest::goesThroughTheFourSteps()
{
    DataPage page(EnglishFigures);
    QSignalSpy planned(&page, &DataPage::planRequested);
    QSignalSpy rehearsed(&page, &DataPage::rehearseRequested);
    QSignalSpy imported(&page, &DataPage::importRequested);
    QSignalSpy overview(&page, &DataPage::overviewRequested);
    page.startImport(u"/data/enquete_maart_2026.csv"_s);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][0].toString(), u"/data/enquete_maart_2026.csv"_s);

    page.showPlan(samplePlan());
    QCOMPARE(page.importSession().step, ImportStep::Columns);
    QCOMPARE(rehearsed.size(), 1);
    page.showRehearsal(sampleReport());
    QVERIFY(textOf(page, "importSubtitle").contains(u"1,842 rows"));

    buttonOf(page, "importProceed")->click();
    QCOMPARE(page.importSession().step, ImportStep::Check);
    QCOMPARE(rehearsed.size(), 1);
    QCOMPARE(textOf(page, "checkSum"),
        u"1,842 rows read = 1,827 imported + 12 already there + 2 refused + 0 blank + 1 with "
        "headings."_s);
    QCOMPARE(imported.size(), 0);
    QCOMPARE(buttonOf(page, "importProceed")->text().remove(u'&'), u"Import 1,827 answers"_s);

    buttonOf(page, "importProceed")->click();
    QCOMPARE(imported.size(), 1);
    QVERIFY(!buttonOf(page, "importProceed")->isEnabled());
    ImportReport result = sampleReport();
    result.id = ImportId{7};
    page.showResult(result);
    QCOMPARE(page.importSession().step, ImportStep::Done);
    QVERIFY(textOf(page, "doneTitle").contains(u"1,827")
        || textOf(page, "doneTitle").contains(u"1827"));
    QVERIFY(textOf(page, "doneAccount").contains(u"1,842 rows read"));
    buttonOf(page, "importProceed")->click();
    QCOMPARE(overview.size(), 1);
    QVERIFY(!page.importSession().isActive());
}

void DataPageTest::choosingAMeaningPlansAgain()
{
    DataPage page(EnglishFigures);
    page.resize(1200, 800);
    page.show();
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    QSignalSpy planned(&page, &DataPage::planRequested);
    QTRY_VERIFY(page.findChild<QComboBox *>(u"meaning4"_s));
    auto *combo = page.findChild<QComboBox *>(u"meaning4"_s);
    QCOMPARE(combo->accessibleName(), u"Meaning of column Rapportcijfer"_s);
    QCOMPARE(combo->currentText(), u"CSAT, grade (1–10)"_s);
    const int row = combo->findText(u"NPS (0–10)"_s);
    QVERIFY(row > 0);
    combo->setCurrentIndex(row);
    emit combo->activated(row);
    QCOMPARE(planned.size(), 1);
    const auto choices = planned[0][1].value<ImportChoices>();
    QCOMPARE(choices.columns.value(4).field, Field::Rating);
    QCOMPARE(choices.columns.value(4).measure, u"nps"_s);
    QVERIFY(!page.importSession().rehearsal);
    QVERIFY(!buttonOf(page, "importProceed")->isEnabled());
}

void DataPageTest::goingBackParsesNothing()
{
    DataPage page(EnglishFigures);
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    buttonOf(page, "importProceed")->click();
    QSignalSpy planned(&page, &DataPage::planRequested);
    QSignalSpy rehearsed(&page, &DataPage::rehearseRequested);
    buttonOf(page, "importBack")->click();
    QCOMPARE(page.importSession().step, ImportStep::Columns);
    buttonOf(page, "importProceed")->click();
    QCOMPARE(page.importSession().step, ImportStep::Check);
    QCOMPARE(planned.size() + rehearsed.size(), 0);
}

void DataPageTest::theHeadOfALargeFileIsShownFirst()
{
    DataPage page(EnglishFigures);
    QSignalSpy rehearsed(&page, &DataPage::rehearseRequested);
    page.startImport(u"a.csv"_s);
    ImportPlan plan = samplePlan();
    plan.isWhole = false;
    plan.questions = {{QuestionKind::NoDateColumn, -1, {}, true}};
    page.showPlan(plan);
    QCOMPARE(page.importSession().step, ImportStep::Columns);
    auto *table = page.findChild<QTableView *>(u"previewTable"_s);
    QCOMPARE(table->model()->rowCount(), 40);
    QVERIFY(!buttonOf(page, "importProceed")->isEnabled());
    QCOMPARE(buttonOf(page, "importProceed")->text(), u"Check ›"_s);
    QVERIFY(page.findChild<QLabel *>(u"questionText"_s) == nullptr);
    QCOMPARE(rehearsed.size(), 0);
    page.showPlan(samplePlan());
    QCOMPARE(rehearsed.size(), 1);
    QVERIFY(buttonOf(page, "importProceed")->isEnabled());
}

void DataPageTest::questionsAreAnsweredByButtons()
{
    DataPage page(EnglishFigures);
    page.startImport(u"a.csv"_s);
    ImportPlan plan = samplePlan();
    plan.questions = {
        {QuestionKind::DateOrder, 0, {u"03-04-2026"_s, u"2026-04-03"_s, u"2026-03-04"_s}, true}};
    page.showPlan(plan);
    QVERIFY(!buttonOf(page, "importProceed")->isEnabled());
    QVERIFY(textOf(page, "questionText").contains(u"03-04-2026"));
    const auto answers = page.findChildren<QPushButton *>(u"questionAnswer"_s);
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers[0]->text().contains(u"April"));
    QVERIFY(answers[1]->text().contains(u"March"));
    QSignalSpy planned(&page, &DataPage::planRequested);
    answers[1]->click();
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][1].value<ImportChoices>().dateOrder, std::optional(DateOrder::MonthFirst));
}

void DataPageTest::fractionsAreAskedWithTheirMeaning()
{
    DataPage page(EnglishFigures);
    page.startImport(u"a.csv"_s);
    ImportPlan plan = samplePlan();
    plan.questions = {
        {QuestionKind::Fractions, 0, {u"absence"_s, u"0,045"_s, u"4.5"_s, u"0.045"_s}, true}};
    page.showPlan(plan);
    QVERIFY(!buttonOf(page, "importProceed")->isEnabled());
    QVERIFY(textOf(page, "questionText").contains(u"0,045"));
    const auto answers = page.findChildren<QPushButton *>(u"questionAnswer"_s);
    QCOMPARE(answers.size(), 2);
    QVERIFY(answers[0]->text().contains(u"4,500 of every 100,000"));
    QVERIFY(answers[1]->text().contains(u"45 of every 100,000"));
    QSignalSpy planned(&page, &DataPage::planRequested);
    answers[0]->click();
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][1].value<ImportChoices>().columns.value(0),
        (ColumnChoice{Field::Rating, u"absence"_s, {}, u"fraction"_s}));
}

void DataPageTest::columnsThatOnlyTheUserKnowsAreChosen()
{
    DataPage page(EnglishFigures);
    page.resize(1200, 800);
    page.show();
    page.startImport(u"a.csv"_s);
    ImportPlan plan = samplePlan();
    plan.columns[0].field = Field::Ignore;
    plan.questions = {{QuestionKind::NoDateColumn, -1, {}, true}};
    page.showPlan(plan);
    QCOMPARE(page.importSession().step, ImportStep::Columns);
    QVERIFY(!buttonOf(page, "importProceed")->isEnabled());
    QVERIFY(textOf(page, "questionText").startsWith(u"No column holds the day"));
    QVERIFY(page.findChildren<QPushButton *>(u"questionAnswer"_s).isEmpty());

    QSignalSpy planned(&page, &DataPage::planRequested);
    auto *meaning = page.findChild<QComboBox *>(u"meaning0"_s);
    QVERIFY(meaning != nullptr && meaning->isEnabled());
    meaning->setCurrentIndex(meaning->findText(meaningWords({Field::SubmittedAt, {}})));
    emit meaning->activated(meaning->currentIndex());
    QCOMPARE(planned.size(), 1);
    const auto choices = planned[0][1].value<ImportChoices>();
    QCOMPARE(choices.columns.value(0).field, Field::SubmittedAt);

    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    QVERIFY(buttonOf(page, "importProceed")->isEnabled());
}

void DataPageTest::failureShowsWhatToDo()
{
    DataPage page(EnglishFigures);
    page.startImport(u"a.csv"_s);
    page.showFailure({ErrorKind::QuoteLeftOpen, u"a.csv"_s, {}, {u"12"_s}});
    QCOMPARE(page.importSession().step, ImportStep::File);
    QVERIFY(textOf(page, "fileState").contains(u"line 12"));
    QVERIFY(!buttonOf(page, "importProceed")->isVisibleTo(&page));
    page.startImport(u"b.csv"_s);
    QCOMPARE(page.importSession().file, u"b.csv"_s);
    QCOMPARE(page.importSession().task, ImportTask::Planning);
}

void DataPageTest::cancellingLeavesNothing()
{
    DataPage page(EnglishFigures);
    QSignalSpy cancelled(&page, &DataPage::cancelRequested);
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    buttonOf(page, "importProceed")->click();
    buttonOf(page, "importProceed")->click();
    QCOMPARE(page.importSession().task, ImportTask::Importing);
    page.showProgress(500, 1000);
    QCOMPARE(page.findChild<QProgressBar *>(u"importProgress"_s)->value(), 500);
    buttonOf(page, "importCancel")->click();
    QCOMPARE(cancelled.size(), 1);
    page.showFailure({ErrorKind::Cancelled, {}, {}, {}});
    QCOMPARE(page.importSession().step, ImportStep::Check);
    QVERIFY(buttonOf(page, "importProceed")->isEnabled());
    buttonOf(page, "importCancel")->click();
    QVERIFY(!page.importSession().isActive());
}

void DataPageTest::filesWaitForTheirTurn()
{
    DataPage page(EnglishFigures);
    QSignalSpy planned(&page, &DataPage::planRequested);
    page.startImport(u"a.csv"_s);
    page.startImport(u"b.csv"_s);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(page.importSession().waiting, QStringList{u"b.csv"_s});
    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    buttonOf(page, "importCancel")->click();
    QCOMPARE(planned.size(), 2);
    QCOMPARE(page.importSession().file, u"b.csv"_s);
}

void DataPageTest::undoAfterwardsIsShown()
{
    DataPage page(EnglishFigures);
    ImportSession session;
    session.file = u"a.csv"_s;
    session.plan = samplePlan();
    session.result = sampleReport();
    session.result->id = ImportId{7};
    session.step = ImportStep::Done;
    page.setImportSession(session);
    QSignalSpy undone(&page, &DataPage::undoRequested);
    buttonOf(page, "undoThisImport")->click();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone[0][0].value<ImportId>(), ImportId{7});
    ImportRecord record = recordOf(7, u"a.csv"_s);
    record.undoneAt = record.at;
    page.showSnapshot(snapshotWith({record}), {});
    QCOMPARE(textOf(page, "doneTitle"), u"The import was undone"_s);
    QVERIFY(!buttonOf(page, "undoThisImport")->isVisibleTo(&page));
}

void DataPageTest::problemCellsTellTheReason()
{
    DataPage page(EnglishFigures);
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    const auto *model = page.findChild<QTableView *>(u"previewTable"_s)->model();
    const QModelIndex cell = model->index(4, 3);
    QCOMPARE(cell.data().toString(), u"⚠ 11"_s);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"not on the scale from 0 to 10"));
    QVERIFY(!model->index(3, 3).data().toString().contains(u'⚠'));
}

void DataPageTest::enterAndEscapeAreTheMainKeys()
{
    DataPage page(EnglishFigures);
    page.show();
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    page.showRehearsal(sampleReport());
    auto *table = page.findChild<QTableView *>(u"previewTable"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(page.importSession().step, ImportStep::Check);
    QTest::keyClick(buttonOf(page, "importProceed"), Qt::Key_Escape);
    QVERIFY(!page.importSession().isActive());
}

void DataPageTest::historyOffersUndo()
{
    DataPage page(EnglishFigures);
    ImportRecord undone = recordOf(3, u"februari.csv"_s);
    undone.undoneAt = undone.at;
    page.showSnapshot(snapshotWith({recordOf(4, u"maart.csv"_s), undone}), {});
    auto *table = page.findChild<QTreeView *>(u"importTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(1, 5).data().toString().startsWith(u"Undone "));
    QCOMPARE(textOf(page, "detailFile"), u"maart.csv"_s);
    QSignalSpy undo(&page, &DataPage::undoRequested);
    buttonOf(page, "undoImport")->click();
    QCOMPARE(undo.size(), 1);
    QCOMPARE(undo[0][0].value<ImportId>(), ImportId{4});
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(textOf(page, "detailFile"), u"februari.csv"_s);
    QVERIFY(!buttonOf(page, "undoImport")->isVisibleTo(&page));
}

void DataPageTest::checkOfTheDatabaseIsToldInWords()
{
    DataPage page(EnglishFigures);
    VerifyReport report;
    report.intact = report.cellsMatch = report.keysUnique = report.digestsMatch = true;
    report.auditHolds = true;
    report.answers = 14000;
    page.showVerifyReport(report);
    QVERIFY(textOf(page, "dataMessage").contains(u"14,000"));
    report.cellsMatch = false;
    page.showVerifyReport(report);
    QVERIFY(textOf(page, "dataMessage").contains(u"totals differ"));
}

void DataPageTest::sampleDataCanBeRemoved()
{
    DataPage page(EnglishFigures);
    page.showSnapshot(snapshotWith({recordOf(1, u"sample.csv"_s)}, true), {});
    auto *remove = buttonOf(page, "removeSample");
    QVERIFY(remove->isVisibleTo(&page));
    QSignalSpy removed(&page, &DataPage::sampleRemovalRequested);
    remove->click();
    QCOMPARE(removed.size(), 1);
    page.showSnapshot(snapshotWith({}), {});
    QVERIFY(!remove->isVisibleTo(&page));
}

void DataPageTest::firstRunOffersAFileAndSampleData()
{
    FirstRunPage page;
    QSignalSpy sample(&page, &FirstRunPage::sampleRequested);
    buttonOf(page, "trySample")->click();
    QCOMPARE(sample.size(), 1);
    QVERIFY(buttonOf(page, "chooseFile"));
}

void DataPageTest::aSavedMappingIsSaid()
{
    DataPage page(EnglishFigures);
    page.startImport(u"/data/enquete_maart_2026.csv"_s);
    ImportPlan plan = samplePlan();
    page.showPlan(plan);
    QVERIFY(!page.findChild<QWidget *>(u"mappingCard"_s)->isVisibleTo(&page));
    plan.mapping = MappingMatch{u"Winkels"_s, {u"Kanaal"_s}, {u"Cijfer"_s, u"Team"_s}};
    page.setImportSession(page.importSession().withPlan(plan));
    QVERIFY(page.findChild<QWidget *>(u"mappingCard"_s)->isVisibleTo(&page));
    QVERIFY(textOf(page, "mappingText")
                .endsWith(u"Read with the saved mapping “Winkels”. New in this file: “Kanaal”. No "
                          "longer there: “Cijfer”, “Team”."_s));
    QSignalSpy planned(&page, &DataPage::planRequested);
    buttonOf(page, "withoutMapping")->click();
    const auto choices = planned.last()[1].value<ImportChoices>();
    QVERIFY(choices.mapping && choices.mapping->isEmpty());
}

void DataPageTest::columnsAreRememberedUnderAName()
{
    DataPage page(EnglishFigures);
    ImportSession session;
    session.file = samplePlan().path;
    session.plan = samplePlan();
    session.result = sampleReport();
    session.result->id = ImportId{7};
    session.step = ImportStep::Done;
    page.setImportSession(session);
    QSignalSpy saved(&page, &DataPage::mappingSaveRequested);
    QCOMPARE(page.findChild<QLineEdit *>(u"mappingName"_s)->text(), u"enquete maart"_s);
    page.findChild<QLineEdit *>(u"mappingName"_s)->setText(u" Winkels "_s);
    buttonOf(page, "rememberMapping")->click();
    const auto mapping = saved.first().first().value<SavedMapping>();
    QCOMPARE(mapping.name, u"Winkels"_s);
    QCOMPARE(mapping.columns.size(), 7);
    QCOMPARE(mapping.columns[3].measure, u"nps"_s);
    QCOMPARE(mapping.dateOrder, DateOrder::DayFirst);
    page.showSavedMapping(mapping.name);
    QVERIFY(!buttonOf(page, "rememberMapping")->isVisibleTo(&page));
    QVERIFY(textOf(page, "mappingNote").contains(u"“Winkels”"_s));
}

void DataPageTest::namesAreSettledBeforeTheImport()
{
    DataPage page(EnglishFigures);
    page.startImport(u"/data/enquete_maart_2026.csv"_s);
    page.showPlan(samplePlan());
    ImportReport report = sampleReport();
    report.names = {{Dimension::Employee, u"Yılmaz, M."_s, u"M. Yilmaz"_s},
        {Dimension::Location, u"DenHaag"_s, u"Den Haag"_s}};
    report.locations = 5;
    report.employees = 60;
    page.showRehearsal(report);
    buttonOf(page, "importProceed")->click();
    const auto choices = page.findChildren<QComboBox *>(u"nameChoice"_s);
    QCOMPARE(choices.size(), 2);
    QCOMPARE(textOf(page, "nameText"), u"The employee “Yılmaz, M.” looks like “M. Yilmaz”."_s);
    QVERIFY(textOf(page, "accountText").contains(u"names 5 locations and 60 employees"_s));
    // Without a decision nothing is merged.
    QVERIFY(page.importSession().plan->nameDecisions.isEmpty());
    choices[0]->setCurrentIndex(1);
    emit choices[0]->activated(1);
    QSignalSpy imported(&page, &DataPage::importRequested);
    buttonOf(page, "importProceed")->click();
    const QList<NameDecision> expected{
        {Dimension::Employee, u"Yılmaz, M."_s, u"M. Yilmaz"_s, true}};
    QCOMPARE(imported.first().first().value<ImportPlan>().nameDecisions, expected);
}

void DataPageTest::changedAnswersAreCountedApart()
{
    DataPage page(EnglishFigures);
    page.startImport(u"/data/enquete_maart_2026.csv"_s);
    page.showPlan(samplePlan());
    ImportReport report = sampleReport();
    report.account.changed = 27;
    page.showRehearsal(report);
    buttonOf(page, "importProceed")->click();
    const auto pills = page.findChildren<Pill *>();
    QStringList figures;
    for (const Pill *pill : pills)
        figures.append(pill->text());
    QVERIFY2(figures.contains(u"1,800"_s), qPrintable(figures.join(u' ')));
    QVERIFY(figures.contains(u"27"_s));
    QVERIFY(textOf(page, "checkSum").endsWith(u"27 took the place of earlier ones."_s));
}

void DataPageTest::ordersAreSaidToBeOrders()
{
    DataPage page(EnglishFigures);
    page.startImport(u"/data/orders_maart.csv"_s);
    page.showPlan(orderReport().plan);
    QVERIFY(textOf(page, "columnsNote").startsWith(u"Read as orders: "_s));
    buttonOf(page, "importProceed")->click();
    page.showRehearsal(orderReport());
    QStringList pills;
    for (const Pill *pill : page.findChildren<Pill *>())
        pills.append(pill->text());
    for (const QString &figure : {u"812"_s, u"641"_s, u"30"_s})
        QVERIFY2(pills.contains(figure), qPrintable(figure + u" of "_s + pills.join(u' ')));
    QCOMPARE(buttonOf(page, "importProceed")->text(), u"&Import 812 orders"_s);
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>())
        words.append(label->text());
    const QString all = words.join(u'\n');
    QVERIFY(
        all.contains(u"Of the orders, 641 have an answer with the same order number and 171 have "
                     "none. 120 amounts are in those answers too and count once."_s));
    QVERIFY(all.contains(u"rows of an order that has several"_s));
    QVERIFY(all.contains(u"30 rows of orders that have several differ"_s));
    ImportReport stored = orderReport();
    stored.id = ImportId{5};
    buttonOf(page, "importProceed")->click();
    page.showResult(stored);
    QCOMPARE(textOf(page, "doneTitle"), u"812 orders imported"_s);
    QVERIFY(textOf(page, "doneAccount").contains(u"641 have an answer"_s));
    ImportRecord record = recordOf(5, u"orders_maart.csv"_s);
    record.subject = Subject::Order;
    record.orders = stored.orders;
    page.showSnapshot(snapshotWith({record}), {});
    QVERIFY(textOf(page, "detailAccount").contains(u"641 have an answer"_s));
    page.showSnapshot(snapshotWith({record, recordOf(4, u"maart.csv"_s)}), {});
    QVERIFY(textOf(page, "dataSummary").startsWith(u"1,827 answers and 1,827 orders in "_s));
}

void DataPageTest::theHistoryTellsHowAFileWasRead()
{
    DataPage page(EnglishFigures);
    QSignalSpy wanted(&page, &DataPage::detailsRequested);
    ImportRecord record = recordOf(3, u"maart.csv"_s);
    record.account.leftOut = 7;
    record.account.leftOutBy = {0, 2, 5, 0, 0};
    page.showSnapshot(snapshotWith({record}), {});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<ImportId>(), ImportId{3});
    QVERIFY(textOf(page, "detailAccount")
                .endsWith(u"Of the imported, 7 count in no score: 2 tests, 5 unfinished."_s));
    const ImportPlan plan = samplePlan();
    page.showDetails({record, plan.format, DateOrder::DayFirst, plan.columns, sampleReport().issues,
        u"Winkels"_s, u"1.0"_s, "America/New_York", "Europe/Amsterdam"});
    const QString reading = textOf(page, "detailReading");
    QVERIFY2(
        reading.startsWith(u"Read as: Semicolon ; · Windows-1252 · 1 heading row · decimal "
                           "comma · Day first: 31-12-2026 · times of America/New York · days by "
                           "the calendar of Europe/Amsterdam · saved mapping “Winkels”"_s),
        qPrintable(reading));
    QVERIFY(reading.contains(u"“Vestiging” is Location"_s));
    QVERIFY(reading.endsWith(u"Not imported: “IP-adres”."_s));
    QVERIFY(textOf(page, "detailFindings").contains(u"1 row refused: an impossible date."_s));
    buttonOf(page, "showRefused")->click();
    const auto *refused = page.findChild<QTableView *>(u"detailRefused"_s);
    QVERIFY(refused->isVisibleTo(&page));
    QCOMPARE(refused->model()->rowCount(), 2);
}

void DataPageTest::refusedRowsAreWrittenAside()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ingevuld op;Vestiging\n01-03-2026;Breda\n31-06-2026;Breda\n");
    file.close();
    DataPage page(EnglishFigures);
    ImportSession session;
    session.file = file.fileName();
    session.plan = samplePlan();
    session.plan->path = session.file;
    session.rehearsal = sampleReport(*session.plan);
    session.step = ImportStep::Check;
    page.setImportSession(session);
    QSignalSpy saved(&page, &DataPage::refusedRowsSaved);
    const QString target = folder.filePath(u"refused.csv"_s);
    emit page.findChild<ImportView *>()->refusedRowsWanted(target);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QFile::exists(target));
    emit page.findChild<ImportView *>()->refusedRowsWanted(folder.filePath(u"no/where.csv"_s));
    QTRY_VERIFY(page.importSession().error.has_value());
}

/// Pictures for people to look at, where the environment names a folder for them.
void DataPageTest::drawsPictures()
{
    const QString folder = qEnvironmentVariable("HEADROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("skipped: HEADROOM_PICTURES names no folder");
    const Figures dutch(QLocale(u"nl_NL"_s), QLocale(u"en_US"_s));
    ImportSession session;
    session.file = u"/data/enquete_maart_2026.csv"_s;
    session.plan = samplePlan();
    session.rehearsal = sampleReport();
    session.plan->mapping = MappingMatch{u"Winkels"_s, {u"Kanaal"_s}, {u"Team"_s}};
    session.rehearsal->account.changed = 27;
    session.rehearsal->names = {{Dimension::Employee, u"Yılmaz, M."_s, u"M. Yilmaz"_s},
        {Dimension::Location, u"DenHaag"_s, u"Den Haag"_s}};
    session.rehearsal->locations = 5;
    session.rehearsal->employees = 60;
    session.result = sampleReport();
    session.result->id = ImportId{7};
    for (const bool dark : {false, true}) {
        m_appearance->setTheme(dark ? Theme::Dark : Theme::Light);
        const QString suffix = dark ? u"-dark.png"_s : u"-light.png"_s;
        const QSize size = dark ? QSize(804, 560) : QSize(1220, 760);
        DataPage page(dutch);
        page.resize(size);
        page.showSnapshot(
            snapshotWith({recordOf(4, u"maart.csv"_s), recordOf(3, u"feb.csv"_s)}, true), {});
        page.showDetails({recordOf(4, u"maart.csv"_s), samplePlan().format, DateOrder::DayFirst,
            samplePlan().columns, sampleReport().issues, u"Winkels"_s, u"1.0"_s, {}, {}});
        page.show();
        page.grab().save(folder + u"/history"_s + suffix);
        for (const auto step : {ImportStep::Columns, ImportStep::Check, ImportStep::Done}) {
            session.step = step;
            page.setImportSession(session);
            QCoreApplication::sendPostedEvents();
            QTest::qWait(50);
            page.grab().save(folder + u"/step%1"_s.arg(static_cast<int>(step)) + suffix);
        }
        ImportSession orders;
        orders.file = u"/data/orders_maart.csv"_s;
        orders.rehearsal = orderReport();
        orders.plan = orders.rehearsal->plan;
        orders.result = orders.rehearsal;
        orders.result->id = ImportId{8};
        for (const auto step : {ImportStep::Columns, ImportStep::Check, ImportStep::Done}) {
            orders.step = step;
            page.setImportSession(orders);
            QTest::qWait(50);
            page.grab().save(folder + u"/orders%1"_s.arg(static_cast<int>(step)) + suffix);
        }
        ImportPlan asked = samplePlan();
        asked.questions = {{QuestionKind::DateOrder, 0,
            {u"03-04-2026"_s, u"2026-04-03"_s, u"2026-03-04"_s}, true}};
        session.step = ImportStep::Columns;
        session.plan = asked;
        session.rehearsal.reset();
        page.setImportSession(session);
        QTest::qWait(50);
        page.grab().save(folder + u"/question"_s + suffix);
        session.plan = samplePlan();
        session.rehearsal = sampleReport();
        FirstRunPage first;
        first.resize(size);
        first.show();
        first.grab().save(folder + u"/first"_s + suffix);
    }
}

HEADROOM_TEST_SUITE(DataPageTest)
#include "tst_datapage.moc"
