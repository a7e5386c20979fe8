// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/session.h"
#include "ui/answers/omissionhistory.h"
#include "ui/settings/preferencestore.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/samplemaker.h"
#include "ui/text/figures.h"

#include <QMainWindow>
#include <QPointer>

namespace headroom::ui {

class AnswersDialog;
class DataPage;
class HandbookWindow;
class MessageBar;
class Navigation;
class SelectionBar;
class SelectionModel;
class SliceView;
class StatusLine;
class WatchedFolder;

/// What the window is built from.
struct WindowContext
{
    Session &session;
    Appearance &appearance;
    const PreferenceStore &store;
    Figures figures;
    QString defaultDatabase; ///< made with the first import
    QString sampleDatabase;
    SampleSource sample;
    QString version;
};

/// Assembles the parts and carries what one says to the others. Holds no figures of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context, QWidget *parent = nullptr);

    /// Opens the database; one that does not exist is left to the first import.
    void openDatabase(const QString &path);
    /// Brings a file to the import in steps; makes the default database when none is open.
    void importFile(const QString &file);
    void showSnapshot(const SnapshotPtr &snapshot);
    void showPage(Page page);
    void select(const Selection &selection);
    /// Makes and opens the sample organisation.
    void trySample();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectMenu();
    void connectSession();
    void restore();
    void save();
    void refresh();
    void showSlice(const SnapshotPtr &slice);
    void refreshActions();
    /// What the page shown has to do with the selection and the import.
    void fitSelectionBar();
    // pages: mainwindowpages.cpp
    QWidget *makeFirstRun();
    PageHandle makePage(Page page);
    PageHandle makeOverview();
    PageHandle makeTrends();
    PageHandle makeTargets();
    PageHandle makeSheets();
    PageHandle makeInsight();
    PageHandle makeActions();
    PageHandle makeData();
    void connectIndicators(DataPage &page);
    PageHandle makeSettings();
    void tellFailure(const Error &error);
    /// And offers the way back.
    void changeLexicon(const std::optional<LexiconWords> &words);
    void tellLexiconSaved();
    void tellSaved(const QString &file);
    // what menu and messages ask for: mainwindowcommands.cpp
    void perform(Command command);
    void chooseImport();
    void chooseNewDatabase();
    void chooseDatabase();
    void chooseBackup();
    void changeTextSize(double size);
    void apply(const Preferences &preferences);
    void toggleFullScreen();
    void showHelp();
    void showHowCalculated();
    /// The own indicator that the page shows; null for none.
    const OwnIndicator *shownOwn() const;
    void showAbout();
    /// The answers behind a figure of the unit; without a valid range over the selected period.
    void showAnswers(UnitRef unit, const DateRange &range);
    /// One answer among those of the selection to an indicator.
    void showAnswer(const QString &metric, ResponseId answer);
    /// Of the selection; an invalid range: its period.
    AnswerQuestion questionOf(UnitRef unit, const DateRange &range) const;
    void showAnswersFound(const AnswerFacts &facts);
    /// Leaving an answer out and putting it back, each with the way back.
    void agreeOn(const std::optional<OmissionOrder> &order);
    void undoOmission();
    void tellOmission();
    void showError(JobKind kind, const Error &error);
    void showImported(const ImportReport &report);
    /// Asks for a reason first where signed sheets use the import.
    void undoImport(ImportId id);
    // the watched folder: mainwindowwatching.cpp
    void connectWatching();
    void takeWatchedFile(const QString &file);
    void takeWaitingFiles();
    void showWatched(const WatchedOutcome &outcome);
    void offerSampleRemoval();
    /// Names the signed sheets that no longer say what was signed.
    void warnOfChangedRecords();
    void removeSample();

    WindowContext m_context;
    Preferences m_preferences;
    WindowState m_state;
    SnapshotPtr m_snapshot;
    SnapshotPtr m_slice; ///< m_snapshot with the answers of the filter only
    QPointer<AnswersDialog> m_answers;
    std::optional<LexiconWords> m_formerWords; ///< before the last change; nothing: ours
    OmissionHistory m_omissions;
    HandbookWindow *m_handbook = nullptr; ///< made when it is first asked for
    QStringList m_waitingFiles; ///< to be imported as soon as the database exists
    SelectionModel *m_selection;
    SliceView *m_slices;
    QStringList m_watchedFiles; ///< until a database is open
    SampleMaker *m_sample;
    WatchedFolder *m_watched;
    MainMenu *m_menu;
    SelectionBar *m_selectionBar;
    MessageBar *m_messages;
    Navigation *m_navigation;
    PageStack *m_pages;
    StatusLine *m_status;
};

} // namespace headroom::ui
