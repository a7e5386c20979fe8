// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionspage.h"
#include "ui/data/datapage.h"
#include "ui/data/firstrunpage.h"
#include "ui/data/watchedfolder.h"
#include "ui/insight/insightpage.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/settingspage.h"
#include "ui/sheets/sheetspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/selection/selectionmodel.h"
#include "ui/targets/targetspage.h"
#include "ui/text/errortext.h"
#include "ui/trends/trendspage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace headroom::ui {

namespace {

template <typename PageWidget> PageHandle handleOf(PageWidget *page)
{
    PageHandle handle;
    handle.widget = page;
    handle.show = [page](const SnapshotPtr &snapshot, const Selection &selection) {
        page->showSnapshot(snapshot, selection);
    };
    if constexpr (std::is_base_of_v<PageActions, PageWidget>) {
        handle.offers = [page](PageAction action) { return page->offers(action); };
        handle.perform = [page](PageAction action) { page->perform(action); };
    }
    return handle;
}

} // namespace

QWidget *MainWindow::makeFirstRun()
{
    auto *page = new FirstRunPage;
    connect(page, &FirstRunPage::fileChosen, this, &MainWindow::importFile);
    connect(page, &FirstRunPage::sampleRequested, this, &MainWindow::trySample);
    return page;
}

PageHandle MainWindow::makePage(Page page)
{
    switch (page) {
    case Page::Overview:
        return makeOverview();
    case Page::Trends:
        return makeTrends();
    case Page::Targets:
        return makeTargets();
    case Page::Sheets:
        return makeSheets();
    case Page::Insight:
        return makeInsight();
    case Page::Actions:
        return makeActions();
    case Page::Data:
        return makeData();
    case Page::Settings:
        break;
    }
    return makeSettings();
}

void MainWindow::tellFailure(const Error &error)
{
    m_messages->showMessage(MessageKind::Error, errorText(error));
}

void MainWindow::tellSaved(const QString &file)
{
    m_messages->showMessage(MessageKind::Success, tr("The file is saved: %1").arg(file));
}

PageHandle MainWindow::makeOverview()
{
    auto *page = new OverviewPage(m_context.figures);
    page->setTiles(m_state.tiles);
    connect(page, &OverviewPage::tilesChosen, this,
        [this](const QStringList &tiles) { m_state.tiles = tiles; });
    connect(page, &OverviewPage::selectionRequested, this, &MainWindow::select);
    connect(
        page, &OverviewPage::answersAsked, this, [this](UnitRef unit) { showAnswers(unit, {}); });
    connect(page, &OverviewPage::importRequested, this, &MainWindow::chooseImport);
    connect(page, &OverviewPage::failed, this, &MainWindow::tellFailure);
    connect(page, &OverviewPage::exported, this, &MainWindow::tellSaved);
    Session &session = m_context.session;
    connect(page, &OverviewPage::reasonsAsked, &session, &Session::loadReasons);
    connect(&session, &Session::reasonsLoaded, page, &OverviewPage::showReasons);
    connect(page, &OverviewPage::reasonsOpened, this, [this] { showPage(Page::Insight); });
    connect(page, &OverviewPage::unitOpened, this, [this](UnitRef unit) {
        Selection selection = m_selection->selection();
        selection.unit = unit;
        select(selection);
        showPage(Page::Trends);
    });
    return handleOf(page);
}

PageHandle MainWindow::makeTrends()
{
    auto *page = new TrendsPage(m_context.figures);
    connect(page, &TrendsPage::selectionRequested, this, &MainWindow::select);
    connect(page, &TrendsPage::importRequested, this, &MainWindow::chooseImport);
    connect(page, &TrendsPage::answersAsked, this, &MainWindow::showAnswers);
    connect(page, &TrendsPage::failed, this, &MainWindow::tellFailure);
    connect(page, &TrendsPage::exported, this, &MainWindow::tellSaved);
    return handleOf(page);
}

PageHandle MainWindow::makeTargets()
{
    auto *page = new TargetsPage(m_context.figures);
    connect(page, &TargetsPage::roundChanged, &m_context.session, &Session::saveRound);
    connect(page, &TargetsPage::fixRequested, &m_context.session, &Session::fixRound);
    connect(page, &TargetsPage::newRoundRequested, &m_context.session, &Session::saveRound);
    connect(page, &TargetsPage::importRequested, this, &MainWindow::chooseImport);
    connect(page, &TargetsPage::actionsChanged, this, &MainWindow::refreshActions);
    return handleOf(page);
}

PageHandle MainWindow::makeSheets()
{
    auto *page = new SheetsPage(m_context.figures);
    connect(page, &SheetsPage::targetsRequested, this, [this] { showPage(Page::Targets); });
    connect(page, &SheetsPage::importRequested, this, &MainWindow::chooseImport);
    connect(page, &SheetsPage::signRequested, &m_context.session, &Session::signSheet);
    connect(page, &SheetsPage::agreed, &m_context.session, &Session::agree);
    connect(page, &SheetsPage::commentsRequested, &m_context.session, &Session::readComments);
    connect(&m_context.session, &Session::failed, page, [page](JobKind kind, const Error &error) {
        if (kind == JobKind::Saving)
            page->showNotKept(error);
    });
    connect(page, &SheetsPage::actionsChanged, this, &MainWindow::refreshActions);
    return handleOf(page);
}

PageHandle MainWindow::makeInsight()
{
    auto *page = new InsightPage(m_context.figures);
    Session &session = m_context.session;
    connect(page, &InsightPage::storiesAsked, &session, &Session::loadStories);
    connect(page, &InsightPage::answerAsked, this, &MainWindow::showAnswer);
    connect(page, &InsightPage::customerValuesChanged, &session, &Session::setCustomerValues);
    connect(page, &InsightPage::importRequested, this, &MainWindow::chooseImport);
    connect(page, &InsightPage::failed, this, &MainWindow::tellFailure);
    connect(page, &InsightPage::actionsChanged, this, &MainWindow::refreshActions);
    connect(page, &InsightPage::exported, this, &MainWindow::tellSaved);
    connect(page, &InsightPage::actionProposed, this, [this](const Action &action) {
        showPage(Page::Actions);
        static_cast<ActionsPage *>(m_pages->pageWidget(Page::Actions))->propose(action);
    });
    connect(page, &InsightPage::lexiconChanged, this, &MainWindow::changeLexicon);
    connect(page, &InsightPage::followUpAsked, &session, &Session::loadFollowUp);
    connect(page, &InsightPage::followUpChanged, &session, &Session::setFollowUpState);
    connect(&session, &Session::followUpLoaded, page, &InsightPage::showFollowUp);
    connect(&session, &Session::followUpChanged, page, &InsightPage::takeFollowUp);
    connect(&session, &Session::lexiconSaved, this, &MainWindow::tellLexiconSaved);
    connect(&session, &Session::storiesLoaded, page, &InsightPage::showStories);
    connect(&session, &Session::failed, page, [page](JobKind kind, const Error &) {
        if (kind == JobKind::Explaining)
            page->showStoriesMissing();
    });
    return handleOf(page);
}

PageHandle MainWindow::makeActions()
{
    auto *page = new ActionsPage(m_context.figures);
    Session &session = m_context.session;
    page->showLayout(m_state.actionsAsList ? ActionLayout::List : ActionLayout::Board);
    connect(page, &ActionsPage::actionStored, &session, &Session::saveAction);
    connect(page, &ActionsPage::actionRemoved, &session, &Session::removeAction);
    connect(page, &ActionsPage::actionsChanged, this, &MainWindow::refreshActions);
    connect(page, &ActionsPage::removed, this, [this](const QString &title) {
        //: %1 the title of an action
        m_messages->showMessage(MessageKind::Info, tr("Removed: %1").arg(title),
            {tr("Undo"), [this] { m_pages->perform(PageAction::Undo); }});
    });
    connect(page, &ActionsPage::layoutChosen, this,
        [this](ActionLayout layout) { m_state.actionsAsList = layout == ActionLayout::List; });
    connect(page, &ActionsPage::failed, this, [this](const Error &error) {
        m_messages->showMessage(MessageKind::Error, errorText(error));
    });
    connect(page, &ActionsPage::exported, this, [this](const QString &file) {
        m_messages->showMessage(MessageKind::Success, tr("The file is saved: %1").arg(file));
    });
    connect(&session, &Session::failed, page, [page](JobKind kind, const Error &) {
        if (kind == JobKind::Saving)
            page->showSavingFailed();
    });
    return handleOf(page);
}

PageHandle MainWindow::makeData()
{
    auto *page = new DataPage(m_context.figures);
    Session &session = m_context.session;
    connect(page, &DataPage::planRequested, &session, &Session::planImport);
    connect(page, &DataPage::rehearseRequested, &session, &Session::rehearseImport);
    connect(page, &DataPage::importRequested, &session, &Session::import);
    connect(page, &DataPage::undoRequested, this, &MainWindow::undoImport);
    connect(page, &DataPage::detailsRequested, &session, &Session::loadImportDetails);
    connect(page, &DataPage::mappingSaveRequested, &session, &Session::saveMapping);
    connect(page, &DataPage::cancelRequested, &session, &Session::cancel);
    connect(page, &DataPage::backupRequested, &session, &Session::backup);
    connect(page, &DataPage::verifyRequested, &session, &Session::verify);
    connect(page, &DataPage::overviewRequested, this, [this] { showPage(Page::Overview); });
    connect(page, &DataPage::sampleRemovalRequested, this, &MainWindow::removeSample);
    connect(&session, &Session::importPlanned, page, &DataPage::showPlan);
    connect(&session, &Session::importRehearsed, page, &DataPage::showRehearsal);
    connect(&session, &Session::importFinished, page, &DataPage::showResult);
    connect(&session, &Session::importDetailsLoaded, page, &DataPage::showDetails);
    connect(&session, &Session::mappingSaved, page, &DataPage::showSavedMapping);
    connect(page, &DataPage::refusedRowsSaved, this, &MainWindow::tellSaved);
    connectIndicators(*page);
    connect(&session, &Session::verified, page, &DataPage::showVerifyReport);
    connect(&session, &Session::backupFinished, page, &DataPage::showBackup);
    connect(&session, &Session::failed, page,
        [page](JobKind, const Error &error) { page->showFailure(error); });
    connect(&session, &Session::jobProgressed, page,
        [page](JobKind, qint64 done, qint64 total) { page->showProgress(done, total); });
    return handleOf(page);
}

void MainWindow::connectIndicators(DataPage &page)
{
    page.showPart(m_state.dataShowsIndicators ? DataPart::Indicators : DataPart::Imports);
    connect(&page, &DataPage::indicatorChanged, &m_context.session, &Session::changeIndicator);
    connect(&page, &DataPage::actionsChanged, this, &MainWindow::refreshActions);
    connect(&page, &DataPage::partChosen, this,
        [this](DataPart part) { m_state.dataShowsIndicators = part == DataPart::Indicators; });
    connect(&page, &DataPage::indicatorsExported, this, &MainWindow::tellSaved);
    connect(&page, &DataPage::exportFailed, this, &MainWindow::tellFailure);
    connect(&page, &DataPage::indicatorRemoved, this, [this](const QString &name) {
        //: %1 the name of an own indicator
        m_messages->showMessage(MessageKind::Info, tr("Removed: %1").arg(name),
            {tr("Undo"), [this] { m_pages->perform(PageAction::Undo); }});
    });
    connect(&m_context.session, &Session::failed, &page, [&page](JobKind kind, const Error &) {
        if (kind == JobKind::Saving)
            page.showSavingFailed();
    });
}

PageHandle MainWindow::makeSettings()
{
    auto *page = new SettingsPage(m_preferences, m_context.figures);
    connect(page, &SettingsPage::preferencesChanged, this, &MainWindow::apply);
    connect(page, &SettingsPage::organisationNameChanged, &m_context.session,
        &Session::setOrganisationName);
    connect(page, &SettingsPage::logoChanged, &m_context.session, &Session::setLogo);
    connect(page, &SettingsPage::timeZoneChanged, &m_context.session, &Session::setTimeZone);
    connect(page, &SettingsPage::mappingRenamed, &m_context.session, &Session::renameMapping);
    connect(page, &SettingsPage::mappingRemoved, &m_context.session, &Session::removeMapping);
    connect(page, &SettingsPage::followUpChanged, &m_context.session, &Session::setFollowUp);
    connect(page, &SettingsPage::limitsChanged, &m_context.session, &Session::setLimits);
    connect(page, &SettingsPage::councilConfirmed, this,
        [this](const CouncilRecord &council) { m_context.session.agree(council); });
    connect(page, &SettingsPage::statementSaved, this, &MainWindow::tellSaved);
    connect(page, &SettingsPage::failed, this, [this](const Error &error) {
        m_messages->showMessage(MessageKind::Error, errorText(error));
    });
    connect(page, &SettingsPage::databaseFolderRequested, this, [this] {
        if (m_snapshot)
            QDesktopServices::openUrl(
                QUrl::fromLocalFile(QFileInfo(m_snapshot->path).absolutePath()));
    });
    PageHandle handle;
    handle.widget = page;
    handle.show = [this, page](const SnapshotPtr &snapshot, const Selection &) {
        page->showSnapshot(snapshot);
        page->showPreferences(m_preferences);
    };
    return handle;
}

void MainWindow::apply(const Preferences &preferences)
{
    m_preferences = preferences;
    m_context.store.save(preferences);
    m_context.appearance.setTheme(preferences.theme);
    m_context.appearance.setTextSize(preferences.textSize);
    m_menu->showTheme(preferences.theme);
    m_watched->watch(preferences.watchedFolder);
    const auto pages = m_pages->findChildren<SettingsPage *>();
    for (SettingsPage *page : pages)
        page->showPreferences(preferences);
}

void MainWindow::importFile(const QString &file)
{
    if (!m_snapshot) {
        const bool begun = !m_waitingFiles.isEmpty();
        m_waitingFiles << file;
        if (begun)
            return;
        QDir().mkpath(QFileInfo(m_context.defaultDatabase).absolutePath());
        if (QFileInfo::exists(m_context.defaultDatabase))
            m_context.session.openDatabase(m_context.defaultDatabase);
        else
            m_context.session.createDatabase(m_context.defaultDatabase);
        return;
    }
    showPage(Page::Data);
    static_cast<DataPage *>(m_pages->pageWidget(Page::Data))->startImport(file);
}

} // namespace headroom::ui
