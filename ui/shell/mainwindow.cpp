// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/answers/answersdialog.h"
#include "ui/data/watchedfolder.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/selection/selectionbar.h"
#include "ui/shell/selection/selectionmodel.h"
#include "ui/shell/selection/sliceview.h"
#include "ui/shell/statusline.h"
#include "ui/style/icons.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace headroom::ui {

namespace {

constexpr int CompactBelow = 1100;
constexpr QSize SmallestWindow(800, 560);
constexpr QSize UsualWindow(1280, 820);

QStringList droppedFiles(const QMimeData &mime)
{
    QStringList files;
    const QList<QUrl> urls = mime.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const WindowContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_preferences(context.store.preferences())
    , m_state(context.store.windowState())
    , m_selection(new SelectionModel(this))
    , m_slices(new SliceView(this))
    , m_sample(new SampleMaker(context.sample, this))
    , m_watched(new WatchedFolder(this))
    , m_menu(new MainMenu(*menuBar()))
    , m_selectionBar(new SelectionBar(context.figures.language()))
    , m_messages(new MessageBar)
    , m_navigation(new Navigation)
    , m_pages(new PageStack([this](Page page) { return makePage(page); }, makeFirstRun()))
    , m_status(new StatusLine(context.figures))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Headroom"));
    setMinimumSize(SmallestWindow);
    setAcceptDrops(true);
    layOut();
    connectParts();
    connectMenu();
    connectSession();
    connectWatching();
    restore();
}

void MainWindow::layOut()
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addWidget(m_pages, 1);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_selectionBar);
    layout->addWidget(m_messages);
    layout->addLayout(body, 1);
    setCentralWidget(central);
    setStatusBar(m_status);
}

void MainWindow::connectParts()
{
    connect(m_selection, &SelectionModel::selectionChanged, this, &MainWindow::refresh);
    connect(m_slices, &SliceView::found, this, &MainWindow::showSlice);
    connect(m_selectionBar, &SelectionBar::selectionRequested, this, &MainWindow::select);
    connect(m_selectionBar, &SelectionBar::importRequested, this, &MainWindow::chooseImport);
    connect(m_navigation, &Navigation::pageRequested, this, &MainWindow::showPage);
    connect(m_sample, &SampleMaker::made, this, &MainWindow::openDatabase);
    connect(m_sample, &SampleMaker::failed, this,
        [this](const Error &error) { showError(JobKind::Opening, error); });
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::commandGiven, this, &MainWindow::perform);
    connect(m_menu, &MainMenu::pageRequested, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::recentChosen, this, &MainWindow::openDatabase);
    connect(m_menu, &MainMenu::aboutToShow, this, &MainWindow::refreshActions);
    connect(m_menu, &MainMenu::pageActionGiven, this, [this](PageAction action) {
        m_pages->perform(action);
        refreshActions();
    });
    connect(m_menu, &MainMenu::themeChosen, this, [this](Theme theme) {
        Preferences changed = m_preferences;
        changed.theme = theme;
        apply(changed);
    });
}

void MainWindow::connectSession()
{
    Session &session = m_context.session;
    connect(&session, &Session::snapshotChanged, this, &MainWindow::showSnapshot);
    connect(&session, &Session::jobStarted, m_status, &StatusLine::startJob);
    connect(&session, &Session::jobProgressed, m_status,
        [this](JobKind, qint64 done, qint64 total) { m_status->showProgress(done, total); });
    connect(&session, &Session::jobFinished, m_status, &StatusLine::endJob);
    connect(&session, &Session::failed, this, &MainWindow::showError);
    connect(&session, &Session::importFinished, this, &MainWindow::showImported);
    connect(&session, &Session::answersLoaded, this, &MainWindow::showAnswersFound);
    connect(&session, &Session::importUndone, this,
        [this] { m_messages->showMessage(MessageKind::Success, tr("The import is undone.")); });
    connect(&session, &Session::sheetSigned, this, [this] {
        m_messages->showMessage(
            MessageKind::Success, tr("The sheet is signed, and prints what was agreed."));
    });
    connect(&session, &Session::backupFinished, this, [this](const QString &file) {
        m_messages->showMessage(MessageKind::Success, tr("The backup is saved: %1").arg(file));
    });
    connect(m_status, &StatusLine::cancelRequested, &session, &Session::cancel);
}

void MainWindow::restore()
{
    if (m_state.geometry.isEmpty() || !restoreGeometry(m_state.geometry))
        resize(UsualWindow);
    m_selection->select(m_state.selection);
    m_menu->showRecent(m_state.recentDatabases);
    m_menu->showTheme(m_preferences.theme);
    showPage(pageNamed(m_state.page).value_or(Page::Overview));
}

void MainWindow::save()
{
    m_state.geometry = saveGeometry();
    m_state.page = pageName(m_pages->page());
    m_state.selection = m_selection->selection();
    const auto splitters = m_pages->findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            m_state.splitters.insert(splitter->objectName(), splitter->saveState());
    }
    m_context.store.save(m_state);
}

void MainWindow::openDatabase(const QString &path)
{
    m_waitingFiles.clear();
    if (QFileInfo::exists(path))
        m_context.session.openDatabase(QFileInfo(path).absoluteFilePath());
    else
        showSnapshot(nullptr);
}

void MainWindow::showSnapshot(const SnapshotPtr &snapshot)
{
    const QString before = m_snapshot ? m_snapshot->path : QString();
    m_snapshot = snapshot;
    m_menu->setDatabaseOpen(snapshot != nullptr);
    if (snapshot) {
        Selection asked = m_selection->selection();
        if (!before.isEmpty() && snapshot->path != before)
            asked.filter.clear();
        // The number of an own indicator means another one in another database.
        const QString last = before.isEmpty() ? m_state.recentDatabases.value(0) : before;
        if (snapshot->path != last)
            asked.own = {};
        m_selection->select(fittingSelection(asked, *snapshot));
        if (snapshot->path != before) {
            remember(m_state.recentDatabases, snapshot->path);
            m_menu->showRecent(m_state.recentDatabases);
            if (snapshot->isSample)
                offerSampleRemoval();
            warnOfChangedRecords();
            m_omissions = {};
        }
        tellOmission();
    }
    refresh();
    if (!snapshot)
        return;
    const QStringList waiting = std::exchange(m_waitingFiles, {});
    for (const QString &file : waiting)
        importFile(file);
    takeWaitingFiles();
}

void MainWindow::showPage(Page page)
{
    m_pages->showPage(page);
    m_navigation->setCurrent(page);
    m_status->showSnapshot(m_slice, m_selection->selection(), shownOwn() != nullptr);
    fitSelectionBar();
    refreshActions();
}

void MainWindow::select(const Selection &selection)
{
    m_selection->select(selection);
}

void MainWindow::refresh()
{
    m_slices->ask(m_snapshot, m_selection->selection().filter);
}

void MainWindow::showSlice(const SnapshotPtr &slice)
{
    m_slice = slice;
    const Selection &selection = m_selection->selection();
    m_selectionBar->showSnapshot(m_snapshot, selection);
    m_pages->showState(m_snapshot, slice, selection);
    m_status->showSnapshot(slice, selection, shownOwn() != nullptr);
    if (m_answers && slice && m_answers->generation() != slice->generation)
        m_context.session.loadAnswers(m_answers->question());
    fitSelectionBar();
    refreshActions();
}

void MainWindow::fitSelectionBar()
{
    const Page page = m_pages->page();
    const bool hasAnswers = m_snapshot && m_snapshot->source.calendar;
    const bool hasSelection = page != Page::Actions && page != Page::Data && page != Page::Settings;
    m_selectionBar->setSelectionEnabled(hasSelection, countsSlice(page));
    m_selectionBar->offerOwn(ownOffer(page));
    // The pages that are only looked at have no main action of their own.
    m_selectionBar->setImportPrimary(hasAnswers && countsSlice(page));
}

void MainWindow::refreshActions()
{
    m_menu->showPage(m_pages->page(), m_pages->offered());
    const bool hasAnswers = m_slice && m_slice->source.calendar;
    // Behind an own indicator stand the answers to several others.
    m_menu->action(Command::Answers)
        ->setEnabled(hasAnswers && countsSlice(m_pages->page()) && shownOwn() == nullptr);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    save();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < CompactBelow);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    for (const QString &file : files)
        importFile(file);
    event->acceptProposedAction();
}

} // namespace headroom::ui
