// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/windowstage.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/tilecard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/selection/selectionmodel.h"
#include "ui/style/tokens.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QtTest>

using headroom::test::WindowStage;
using namespace headroom;
using namespace headroom::ui;

namespace {

/// A window in a folder of its own, without a database.
struct PagedWindow : WindowStage
{
    NavigationButton *button(const QString &page)
    {
        return window.findChild<NavigationButton *>(u"navigate-"_qs + page);
    }

    PageStack &pages() { return *window.findChild<PageStack *>(); }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { m_snapshot = test::sampleSnapshot(); }

    void withoutDatabaseItShowsWhereToBegin();
    void everyPageIsOneClickAway();
    void everyPageHasAKey();
    void selectionAndPageAreRemembered();
    void textSizeStaysWithinItsEnds();
    void theThemeChosenInTheMenuIsKept();
    void aNarrowWindowShowsIconsOnly();
    void theStatusLineCountsTheSelection();
    void aFilterCountsOnlyItsAnswers();
    void whatAPageDoesNotOfferIsDisabled();
    void aFileDroppedMakesTheDatabase();
    void everyButtonHasAName();

private:
    SnapshotPtr m_snapshot;
};

void MainWindowTest::withoutDatabaseItShowsWhereToBegin()
{
    PagedWindow stage;
    stage.window.openDatabase(stage.folder.filePath(u"none.sqlite"_qs));
    QVERIFY(stage.pages().isFirstRun());
    QCOMPARE(
        stage.window.findChild<QLabel *>(u"answersInSelection"_qs)->text(), u"No answers yet"_qs);
    QVERIFY(!QFileInfo::exists(stage.folder.filePath(u"none.sqlite"_qs)));
}

void MainWindowTest::everyPageIsOneClickAway()
{
    PagedWindow stage;
    stage.window.showSnapshot(m_snapshot);
    for (const Page page : AllPages) {
        stage.button(pageName(page))->click();
        QCOMPARE(stage.pages().page(), page);
        QVERIFY(!stage.pages().isFirstRun());
        QVERIFY(stage.button(pageName(page))->isChecked());
    }
}

void MainWindowTest::everyPageHasAKey()
{
    PagedWindow stage;
    stage.window.showSnapshot(m_snapshot);
    stage.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QTest::keyClick(&stage.window, Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(stage.pages().page(), Page::Targets);
    QTest::keyClick(&stage.window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(stage.pages().page(), Page::Settings);
}

void MainWindowTest::selectionAndPageAreRemembered()
{
    PagedWindow stage;
    stage.window.showSnapshot(m_snapshot);
    Selection chosen;
    chosen.metric = u"csat-grade"_qs;
    chosen.period = PeriodPreset::ThisYear;
    stage.window.select(chosen);
    stage.window.findChild<OverviewPage *>()->tilesChosen({u"nps"_qs, u"csat-grade"_qs});
    stage.window.showPage(Page::Targets);
    stage.window.close();
    QCOMPARE(stage.store.windowState().selection, chosen);
    QCOMPARE(stage.store.windowState().page, u"targets"_qs);
    MainWindow next({stage.session, stage.appearance, stage.store,
        Figures(QLocale::c(), QLocale::c()), {}, {}, {}, {}});
    next.showSnapshot(m_snapshot);
    QCOMPARE(next.findChild<SelectionModel *>()->selection(), chosen);
    QCOMPARE(next.findChild<PageStack *>()->page(), Page::Targets);
    next.showPage(Page::Overview);
    QCOMPARE(next.findChild<TileCard *>(u"tile0"_qs)->metric(), u"nps"_qs);
    QVERIFY(next.findChild<TileCard *>(u"tile2"_qs) == nullptr);
}

void MainWindowTest::textSizeStaysWithinItsEnds()
{
    PagedWindow stage;
    auto *menu = stage.window.findChild<MainMenu *>();
    for (int i = 0; i < 20; ++i)
        menu->action(Command::LargerText)->trigger();
    QCOMPARE(stage.store.preferences().textSize, LargestTextSize);
    menu->action(Command::NormalText)->trigger();
    QCOMPARE(stage.store.preferences().textSize, DefaultTextSize);
}

void MainWindowTest::theThemeChosenInTheMenuIsKept()
{
    PagedWindow stage;
    emit stage.window.findChild<MainMenu *>()->themeChosen(Theme::Dark);
    QCOMPARE(stage.store.preferences().theme, Theme::Dark);
    QTRY_VERIFY(Tokens::of(stage.window.palette()).dark);
}

void MainWindowTest::aNarrowWindowShowsIconsOnly()
{
    PagedWindow stage;
    stage.window.show();
    stage.window.resize(1024, 640);
    QTRY_VERIFY(stage.window.findChild<Navigation *>()->isCompact());
    QCOMPARE(stage.window.size(), QSize(1024, 640));
    QVERIFY(!stage.button(u"targets"_qs)->toolTip().isEmpty());
    stage.window.resize(1440, 900);
    QTRY_VERIFY(!stage.window.findChild<Navigation *>()->isCompact());
}

void MainWindowTest::theStatusLineCountsTheSelection()
{
    PagedWindow stage;
    stage.window.showSnapshot(m_snapshot);
    Selection everything;
    everything.period = PeriodPreset::Everything;
    stage.window.select(everything);
    const Metric metric = *m_snapshot->source.catalogue.metric(u"nps"_qs);
    const qint64 n =
        m_snapshot->source.cube
            .tally(metric, UnitRef::organisation(), *m_snapshot->source.cube.months(metric))
            .n;
    QCOMPARE(stage.window.findChild<QLabel *>(u"answersInSelection"_qs)->text(),
        u"%L1 answer(s) in this selection"_qs.arg(n));
}

void MainWindowTest::aFilterCountsOnlyItsAnswers()
{
    test::Answers answers = test::sampleAnswers({.locations = 3, .employees = 6, .months = 6});
    const UnitId web = answers.unit(Dimension::Channel, u"Web"_qs);
    for (int i = 0; i < 40; ++i) {
        answers.addResponse(QDate(2026, 10, 1).addDays(i % 28), UnknownUnit, UnknownUnit);
        answers.answer(u"nps"_qs, 9);
        answers.place(Dimension::Channel, web);
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = u"a.sqlite"_qs;
    snapshot->source = answers.source(QDate(2026, 11, 22));
    PagedWindow stage;
    stage.window.showSnapshot(snapshot);
    auto *box = stage.window.findChild<QComboBox *>(u"filter-channel"_qs);
    QVERIFY(box != nullptr);
    box->setCurrentIndex(box->findText(u"Web"_qs));
    emit box->activated(box->currentIndex());
    const auto *status = stage.window.findChild<QLabel *>(u"answersInSelection"_qs);
    QTRY_COMPARE(status->text(), u"40 answer(s) in this selection"_qs);
    const auto *filter = stage.window.findChild<QWidget *>(u"filter"_qs);
    QVERIFY(filter->isEnabled());
    QVERIFY(filter->accessibleName().contains(u"Web"_qs));
    // Targets are set for all answers.
    stage.window.showPage(Page::Targets);
    QVERIFY(!filter->isEnabled());
}

void MainWindowTest::whatAPageDoesNotOfferIsDisabled()
{
    PagedWindow stage;
    stage.window.showSnapshot(m_snapshot);
    stage.window.showPage(Page::Settings);
    auto *menu = stage.window.findChild<MainMenu *>();
    QVERIFY(!menu->action(PageAction::Print)->isEnabled());
    QVERIFY(!menu->action(PageAction::Undo)->isEnabled());
    QVERIFY(menu->action(Command::Import)->isEnabled());
}

void MainWindowTest::aFileDroppedMakesTheDatabase()
{
    PagedWindow stage;
    const QString file = stage.folder.filePath(u"answers.csv"_qs);
    QFile written(file);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write("date;nps\n01-03-2026;9\n02-03-2026;3\n");
    written.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&stage.window, &drop);
    QTRY_VERIFY(QFileInfo::exists(stage.database()));
    QTRY_COMPARE(stage.pages().page(), Page::Data);
}

void MainWindowTest::everyButtonHasAName()
{
    PagedWindow stage;
    stage.window.showSnapshot(m_snapshot);
    for (const Page page : AllPages) {
        stage.window.showPage(page);
        const auto buttons = stage.window.findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisibleTo(&stage.window) || button->inherits("QTableCornerButton"))
                continue;
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                qPrintable(pageName(page) + u": "_qs + button->objectName()));
        }
    }
}

HEADROOM_TEST_SUITE(MainWindowTest)
#include "tst_mainwindow.moc"
