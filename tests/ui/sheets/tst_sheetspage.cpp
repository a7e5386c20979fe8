// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/proposedround.h"
#include "tests/support/pdftext.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/sheets/sheetmodel.h"
#include "ui/sheets/sheetspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace headroom::test;

namespace {

/// Three locations with two employees each, and a round.
SnapshotPtr withRound(
    const SampleShape &shape = {
        .locations = 3, .employees = 6, .months = 12, .answersPerMonth = 120, .seed = 3})
{
    auto snapshot = std::make_shared<Snapshot>(*sampleSnapshot(shape));
    MetricTarget target;
    target.metric = QStringLiteral("nps");
    target.target = 60;
    snapshot->source.rounds = {proposedRound(*snapshot->source.calendar, {target})};
    return snapshot;
}

SnapshotPtr withoutRound()
{
    auto snapshot = std::make_shared<Snapshot>(*withRound());
    snapshot->source.rounds.clear();
    return snapshot;
}

struct SheetsScreen
{
    explicit SheetsScreen(const SnapshotPtr &snapshot)
        : page(english())
    {
        page.showSnapshot(snapshot, Selection());
        page.resize(1200, 800);
        page.show();
    }

    template <typename T> T *find(const char *name)
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    SheetModel *model() { return static_cast<SheetModel *>(find<QTreeView>("sheetTree")->model()); }

    void tick(const QModelIndex &index, Qt::CheckState state)
    {
        model()->setData(index, state, Qt::CheckStateRole);
    }

    SheetsPage page;
};

} // namespace

class TestSheetsPage : public QObject
{
    Q_OBJECT

private slots:

    void withoutARoundItLeadsToTargets()
    {
        SheetsScreen screen(withoutRound());
        QCOMPARE(screen.find<QLabel>("emptyText")->text(),
            QStringLiteral("No target has been set yet."));
        QSignalSpy targets(&screen.page, &SheetsPage::targetsRequested);
        screen.find<QPushButton>("emptyAction")->click();
        QCOMPARE(targets.count(), 1);
    }

    void withoutAnswersItLeadsToImport()
    {
        SheetsScreen screen(nullptr);
        QSignalSpy wanted(&screen.page, &SheetsPage::importRequested);
        screen.find<QPushButton>("emptyAction")->click();
        QCOMPARE(wanted.count(), 1);
    }

    void theRoundIsChosenWhereThereAreSeveral()
    {
        SheetsScreen one(withRound());
        QVERIFY(!one.find<QComboBox>("roundChoice")->isVisible());
        auto snapshot = std::make_shared<Snapshot>(*withRound());
        Round newest = snapshot->source.rounds.first();
        Round draft = newest;
        newest.id = RoundId(newest.id.value() + 1);
        newest.name = QStringLiteral("Autumn");
        newest.targets.first().target = 70;
        draft.id = RoundId(newest.id.value() + 1);
        draft.name = QStringLiteral("Without targets");
        draft.targets.clear();
        snapshot->source.rounds += {newest, draft};
        SheetsScreen screen(snapshot);
        auto *choice = screen.find<QComboBox>("roundChoice");
        QVERIFY(choice->isVisible());
        QCOMPARE(choice->count(), 2);
        QCOMPARE(choice->currentText(), QStringLiteral("Autumn"));
        const QString first = snapshot->source.rounds.first().name;
        choice->setCurrentIndex(1);
        QCOMPARE(choice->currentText(), first);
        screen.find<QPushButton>("tickAll")->click();
        QTemporaryDir folder;
        QSignalSpy saved(&screen.page, &SheetsPage::sheetsSaved);
        screen.page.save({folder.path(), true, QStringLiteral("{round}")});
        QVERIFY(saved.wait());
        QCOMPARE(QFileInfo(saved.first().first().toStringList().first()).completeBaseName(), first);
        // New data keep the choice; a round that is gone gives way to the newest.
        screen.page.showSnapshot(std::make_shared<Snapshot>(*snapshot), Selection());
        QCOMPARE(choice->currentText(), first);
        auto without = std::make_shared<Snapshot>(*snapshot);
        without->source.rounds.removeFirst();
        screen.page.showSnapshot(without, Selection());
        QCOMPARE(choice->currentText(), QStringLiteral("Autumn"));
    }

    void tickingALocationTicksItsEmployees()
    {
        SheetsScreen screen(withRound());
        const QModelIndex location = screen.model()->index(0, 0);
        const int employees = screen.model()->rowCount(location);
        QVERIFY(employees > 0);
        screen.tick(location, Qt::Checked);
        QCOMPARE(screen.model()->ticked().size(), employees);
        screen.tick(screen.model()->index(0, 0, location), Qt::Unchecked);
        QCOMPARE(screen.model()->ticked().size(), employees - 1);
        QCOMPARE(location.data(Qt::CheckStateRole).toInt(),
            static_cast<int>(employees > 1 ? Qt::PartiallyChecked : Qt::Unchecked));
        QVERIFY(
            screen.find<QLabel>("sheetCount")->text().startsWith(QString::number(employees - 1)));
    }

    void groupsHaveSheetsOfTheirOwn()
    {
        auto snapshot = std::make_shared<Snapshot>(*withRound());
        SheetsScreen screen(snapshot);
        const QModelIndex location = screen.model()->index(0, 0);
        QVERIFY(location.siblingAtColumn(1).data().toString().startsWith(QStringLiteral("n = ")));
        screen.find<QTreeView>("sheetTree")->setCurrentIndex(location);
        QCOMPARE(screen.find<QWidget>("sheetPreview")
                     ->accessibleName()
                     .contains(location.data().toString()),
            true);
        screen.tick(location, Qt::Checked);
        const auto people = screen.model()->ticked().size();
        for (const bool withGroups : {false, true}) {
            screen.find<QCheckBox>("withGroups")->setChecked(withGroups);
            QTemporaryDir folder;
            QSignalSpy saved(&screen.page, &SheetsPage::sheetsSaved);
            screen.page.save({folder.path(), false, QStringLiteral("{number}")});
            QVERIFY(saved.wait());
            QCOMPARE(saved[0][0].toStringList().size(), people + (withGroups ? 2 : 0));
        }
    }

    void aDeeperRoundIsATreeOfItsLevels()
    {
        auto snapshot = std::make_shared<Snapshot>(*withRound());
        // Everyone's function level stands in for a department.
        auto columns = std::make_shared<AnswerColumns>(*snapshot->source.columns);
        QList<Unit> units = snapshot->source.organisation.units();
        for (const qint64 id : {9001, 9002})
            units.append({UnitId(id), Dimension::Department, QStringLiteral("Dept %1").arg(id)});
        for (size_t row = 0; row < columns->rows(); ++row)
            columns->units[static_cast<size_t>(Dimension::Department)].set(
                row, columns->unitOf(Dimension::Employee, row).value() % 2 + 9001);
        snapshot->source.organisation = Organisation(QStringLiteral("X"), units);
        snapshot->source.columns = columns;
        snapshot->source.rounds[0].levels = {Level::Department, Level::Location, Level::Employee};
        SheetsScreen screen(snapshot);
        QCOMPARE(screen.model()->rowCount(), 2);
        const QModelIndex department = screen.model()->index(0, 0);
        QCOMPARE(department.data().toString(), QStringLiteral("Dept 9001"));
        const QModelIndex location = screen.model()->index(0, 0, department);
        QVERIFY(screen.model()->rowCount(location) > 0);
        screen.tick(department, Qt::Checked);
        QCOMPARE(location.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        screen.tick(screen.model()->index(0, 0, location), Qt::Unchecked);
        QCOMPARE(
            department.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    }

    void nothingTickedIsNothingToSave()
    {
        SheetsScreen screen(withRound());
        QVERIFY(!screen.find<QPushButton>("savePdf")->isEnabled());
        screen.find<QPushButton>("tickAll")->click();
        QVERIFY(screen.find<QPushButton>("savePdf")->isEnabled());
        screen.find<QPushButton>("tickNone")->click();
        QVERIFY(!screen.find<QPushButton>("savePdf")->isEnabled());
    }

    void filterTicksOnlyWhatItShows()
    {
        SheetsScreen screen(withRound());
        const QModelIndex location = screen.model()->index(0, 0);
        QVERIFY(screen.model()->rowCount(location) > 1);
        const QString name = screen.model()->index(0, 0, location).data().toString();
        screen.find<QLineEdit>("filterSheets")->setText(name);
        screen.tick(screen.model()->index(0, 0), Qt::Checked);
        QCOMPARE(screen.model()->ticked().size(), 1);
    }

    void previousAndNextGoThroughTheTicked()
    {
        SheetsScreen screen(withRound());
        auto *place = screen.find<QLabel>("sheetPlace");
        const qsizetype all = screen.model()->people().size();
        QCOMPARE(place->text(), QStringLiteral("Sheet 1 of %1").arg(all));
        screen.find<QToolButton>("nextSheet")->click();
        QCOMPARE(place->text(), QStringLiteral("Sheet 2 of %1").arg(all));
        screen.find<QToolButton>("previousSheet")->click();
        QVERIFY(!screen.find<QToolButton>("previousSheet")->isEnabled());
        screen.tick(screen.model()->index(0, 0), Qt::Checked);
        QVERIFY(place->text().endsWith(QString::number(screen.model()->ticked().size())));
    }

    void tickedSheetsAreWrittenOnAWorker()
    {
        SheetsScreen screen(withRound());
        screen.find<QPushButton>("tickAll")->click();
        QTemporaryDir folder;
        QSignalSpy saved(&screen.page, &SheetsPage::sheetsSaved);
        screen.page.save({folder.path(), false, QStringLiteral("{name}")});
        QVERIFY(!screen.find<QPushButton>("savePdf")->isEnabled());
        QTRY_COMPARE(saved.count(), 1);
        const QStringList files = saved.first().first().toStringList();
        QCOMPARE(files.size(), screen.model()->people().size());
        for (const QString &file : files)
            QVERIFY(QFileInfo(file).size() > 5000);
        QVERIFY(screen.find<QLabel>("sheetMessage")->text().contains(folder.path()));
    }

    /// Dutch months on a Dutch sheet, whatever the language of the window; the pattern that is
    /// typed names the files.
    void sheetsHaveTheirOwnLanguageAndNames()
    {
        if (!canReadPdf())
            QSKIP("skipped: pdftotext is not installed");
        SheetsScreen screen(withRound());
        auto *language = screen.find<QComboBox>("sheetLanguage");
        QCOMPARE(language->currentText(), QStringLiteral("English"));
        QVERIFY(!language->accessibleName().isEmpty());
        auto *pattern = screen.find<QLineEdit>("namePattern");
        QVERIFY(!pattern->isVisible());
        screen.find<QComboBox>("fileChoice")->setCurrentIndex(1);
        QVERIFY(pattern->isVisible());
        QVERIFY(!pattern->accessibleName().isEmpty());
        screen.find<QPushButton>("tickAll")->click();
        QSignalSpy saved(&screen.page, &SheetsPage::sheetsSaved);
        const auto textOfFirst = [&] {
            QTemporaryDir folder;
            const auto before = saved.count();
            screen.page.save({folder.path(), true, QStringLiteral("all"), {true}});
            [&] { QTRY_COMPARE(saved.count(), before + 1); }();
            return pdfText(saved.last().first().toStringList().value(0));
        };
        QVERIFY(textOfFirst().contains(QStringLiteral(" December 20")));
        language->setCurrentIndex(0);
        emit language->activated(0);
        const QString text = textOfFirst();
        QVERIFY(text.contains(QStringLiteral(" december 20")));
        QVERIFY(text.contains(QStringLiteral("How the figures on this sheet are made")));
        pattern->setText(QStringLiteral("{number} {name}"));
        QTemporaryDir folder;
        screen.page.saveInto(folder.path());
        QTRY_COMPARE(saved.count(), 3);
        for (const QString &file : saved.last().first().toStringList())
            QVERIFY2(QFileInfo(file).fileName().startsWith(QStringLiteral("00")), qPrintable(file));
    }

    void cancelStopsTheBatch()
    {
        SheetsScreen screen(withRound(
            {.locations = 12, .employees = 120, .months = 12, .answersPerMonth = 2000, .seed = 3}));
        screen.find<QPushButton>("tickAll")->click();
        QTemporaryDir folder;
        QSignalSpy saved(&screen.page, &SheetsPage::sheetsSaved);
        screen.page.save({folder.path(), true, QStringLiteral("all")});
        screen.find<QPushButton>("cancelSheets")->click();
        QTRY_VERIFY(screen.find<QPushButton>("savePdf")->isEnabled());
        QCOMPARE(saved.count(), 0);
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("all.pdf"))));
    }

    void leavingDuringABatchIsSafe()
    {
        QTemporaryDir folder;
        {
            SheetsScreen screen(withRound());
            screen.find<QPushButton>("tickAll")->click();
            screen.page.save({folder.path(), false, QStringLiteral("{name}")});
        }
        QVERIFY(folder.isValid());
    }

    void modelKeepsTheRulesOfModels()
    {
        SheetsScreen screen(withRound());
        QAbstractItemModelTester tester(
            screen.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.tick(screen.model()->index(0, 0), Qt::Checked);
        screen.find<QLineEdit>("filterSheets")->setText(QStringLiteral("an"));
    }
};

HEADROOM_TEST_SUITE(TestSheetsPage)
#include "tst_sheetspage.moc"
