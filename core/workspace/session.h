// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <QObject>

namespace headroom {

/// What a running job is doing.
enum class JobKind {
    Opening,
    Planning,
    Rehearsing,
    Importing,
    Undoing,
    Saving,
    BackingUp,
    Verifying,
    Reading,
    Watching,
    Explaining
};

/// The window's door to a database: every call returns at once, the work is done in one lane (a
/// thread that owns the Workspace), answers come as signals in the caller's thread. Of Planning and
/// Rehearsing together, and of Explaining, only the newest question is answered. Destroying the
/// session cancels what runs and waits for the lane to end.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(const Workspace::Surroundings &surroundings, QObject *parent = nullptr);
    ~Session() override;

    /// Null while no database is open.
    SnapshotPtr snapshot() const;
    bool isBusy() const;

    void openDatabase(const QString &path);
    void createDatabase(const QString &path);
    /// Takes over a database that is open already.
    void useDatabase(std::unique_ptr<Workspace> workspace);
    void closeDatabase();
    /// A large file is planned from its head first, so that it can be shown at once; the plan of
    /// the whole file follows.
    void planImport(const QString &file, const ImportChoices &choices);
    void rehearseImport(const ImportPlan &plan);
    void import(const ImportPlan &plan);
    /// reason: needed where a signed sheet uses the import, may be empty elsewhere.
    void undoImport(ImportId id, const QString &reason);
    void loadImportDetails(ImportId id);
    /// What the answers of a selection tell one by one.
    void loadStories(const Selection &selection);
    /// Reads comments a part at a time: what is asked meanwhile need not wait for the last one.
    void loadReasons(const Selection &selection);
    /// The same for target sheets: the snapshot gets what all comments name.
    void readComments();
    void loadAnswers(const AnswerQuestion &question);
    /// For a file of the watched folder.
    void importKnown(const QString &file);
    void saveMapping(const SavedMapping &mapping);
    void renameMapping(const QString &name, const QString &newName);
    void removeMapping(const QString &name);
    void saveRound(const Round &round);
    void fixRound(const Round &round);
    void saveAction(const Action &action);
    void removeAction(ActionId id);
    /// Stores the own indicator of that id, or removes it where there is none.
    void changeIndicator(IndicatorId id, const std::optional<OwnIndicator> &indicator);
    /// paper: writes down what the sheet says; runs beside the window.
    void signSheet(const Signing &signing, const PaperWriter &paper);
    void agree(const Agreement &agreement);
    void setOrganisationName(const QString &name);
    void setLogo(const QByteArray &png);
    void setTimeZone(const QByteArray &id);
    void setLimits(const Limits &limits);
    void setCustomerValues(const CustomerValues &values);
    void setSample(bool isSample);
    /// The words that reasons are looked for by; nothing: ours again.
    void setLexicon(const std::optional<LexiconWords> &words);
    /// The critics of a selection who can be reached.
    void loadFollowUp(const Selection &selection);
    void setFollowUp(const FollowUpSettings &settings);
    void setFollowUpState(const FollowUpChange &change);
    void backup(const QString &file);
    void verify();
    /// Stops the running job; it ends with ErrorKind::Cancelled.
    void cancel();

signals:
    void snapshotChanged(const headroom::SnapshotPtr &snapshot);
    void jobStarted(headroom::JobKind kind);
    /// At most about thirty times a second; total is 0 while unknown.
    void jobProgressed(headroom::JobKind kind, qint64 done, qint64 total);
    /// Always follows jobStarted; before the signal with the answer.
    void jobFinished(headroom::JobKind kind);
    void failed(headroom::JobKind kind, const headroom::Error &error);
    void importPlanned(const headroom::ImportPlan &plan);
    void importRehearsed(const headroom::ImportReport &report);
    void importFinished(const headroom::ImportReport &report);
    void importUndone(headroom::ImportId id);
    void importDetailsLoaded(const headroom::ImportDetails &details);
    void answersLoaded(const headroom::AnswerFacts &facts);
    void storiesLoaded(const headroom::StoryFacts &facts);
    void reasonsLoaded(const headroom::StatedReasons &facts);
    void watchedFileHandled(const headroom::WatchedOutcome &outcome);
    void mappingSaved(const QString &name);
    void lexiconSaved();
    void followUpLoaded(const headroom::FollowUpList &list);
    void followUpChanged(const headroom::FollowUpChange &change);
    void roundSaved(const headroom::Round &round);
    void roundFixed(const headroom::Round &round);
    void sheetSigned(const headroom::SignedSheet &sheet);
    void backupFinished(const QString &file);
    void verified(const headroom::VerifyReport &report);

private:
    void planWholeImport(const QString &file, const ImportChoices &choices);

    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace headroom
