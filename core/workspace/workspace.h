// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/domain/orderpair.h"
#include "core/reports/answers/answerfacts.h"
#include "core/reports/insight/storyfacts.h"
#include "core/reports/signatures/signing.h"
#include "core/reports/tables/scoretable.h"
#include "core/workspace/agreements/agreement.h"
#include "core/workspace/importreport.h"
#include "core/workspace/snapshot.h"
#include "core/workspace/surroundings.h"
#include "core/workspace/verifyreport.h"

#include <QDateTime>

#include <memory>

namespace headroom {

class Connection;
struct ImportOrder;

/// One open database: its stores and its current snapshot. Synchronous; lives in one thread. The
/// command line uses it directly, the window through Session. Every change is one transaction: it
/// happened wholly or not at all. A backup is made beside the database before each import, undo and
/// migration; the last three are kept.
class Workspace
{
public:
    using Surroundings = WorkspaceSurroundings;

    /// Opens an existing database. Errors: Database..., StorageFailed.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &path, const Surroundings &surroundings);
    /// Makes a new one; never touches an existing file.
    static Result<std::unique_ptr<Workspace>> create(
        const QString &path, const Surroundings &surroundings);
    /// Puts a backup in the place of a database that nobody has open; see restoreDatabase().
    /// Returns where the former one is kept, empty when there was none.
    static Result<QString> restore(
        const QString &backup, const QString &database, Progress &progress);
    ~Workspace();

    /// The current state; a new one after every change. Null when no figures are shown.
    SnapshotPtr snapshot() const;

    /// All imports, newest first, undone ones included.
    Result<QList<ImportRecord>> imports() const;
    /// Errors: ImportNotFound.
    Result<ImportDetails> importDetails(ImportId id) const;

    /// A table of scores as the database has them now, reading no more than the question needs.
    /// Errors: those of headroom::scoreTable().
    Result<QList<ScoreTableRow>> scoreTable(const ScoreTableQuestion &question) const;

    /// What stands behind a figure. The first search reads all comments once; under the limit for
    /// comments nothing is searched for, and the question in the facts has no search. Errors:
    /// UnknownMetric, StorageFailed, Cancelled. REQUIRES: figures are shown.
    Result<AnswerFacts> answers(const AnswerQuestion &question, Progress &progress) const;

    /// What customers said beside what was measured of their orders: loadOrderPairs().
    Result<std::vector<OrderPair>> orderPairs(const QString &rating, const QString &amount) const;
    /// Reasons in comments and the largest amounts: everything about a selection that has to be
    /// read from the answers. Comments are read once for each state of the answers. Errors:
    /// UnknownMetric, StorageFailed, Cancelled. REQUIRES: figures are shown.
    Result<StoryFacts> stories(const Selection &selection, Progress &progress) const;
    /// The reasons alone; nothing while there are comments that were not read yet: reads no more
    /// than so many of them, so that other work can come between. Errors: as stories().
    Result<std::optional<StatedReasons>> reasons(
        const Selection &selection, qint64 most, Progress &progress) const;

    /// Reads no more than so many of the comments that were not read yet; whether none is left.
    /// Then the snapshot has what they name: on target sheets stands what customers say most.
    /// Errors: StorageFailed, Cancelled.
    Result<bool> readComments(qint64 most, Progress &progress);
    Result<bool> readAllComments();

    Result<ImportPlan> plan(
        const QString &file, const ImportChoices &choices, Progress &progress) const;
    /// The same from the head of the file, in a moment however large it is.
    Result<ImportPlan> planFromHead(
        const QString &file, const ImportChoices &choices, Progress &progress) const;

    /// Imports a file without asking when a saved mapping reads it and nothing is left to ask.
    Result<WatchedOutcome> importKnown(const QString &file, Progress &progress);

    /// Sorted by name.
    Result<QList<SavedMapping>> mappings() const;
    /// Adds it, or replaces the one of that name.
    Result<void> saveMapping(const SavedMapping &mapping);
    /// Errors: MappingNotFound; StorageFailed when another one has the new name.
    Result<void> renameMapping(const QString &name, const QString &newName);
    Result<void> removeMapping(const QString &name);

    /// Counts what importing would do; stores nothing. REQUIRES: a plan of the whole file.
    Result<ImportReport> rehearse(const ImportPlan &plan, Progress &progress) const;
    /// A plan from the head is proven while the file is read. Where the whole file says otherwise,
    /// its plan is followed instead; the report has that plan. Errors: also those of readiness().
    Result<ImportReport> import(const ImportPlan &plan, Progress &progress);
    /// Takes an import back. Errors: UndoNeedsReason where a signed sheet uses it, and those of
    /// headroom::undoImport().
    Result<void> undoImport(ImportId id, Progress &progress, const QString &reason = {});

    /// Adds the round, or replaces the one with its id. Returns it with its id.
    Result<Round> saveRound(const Round &round);
    /// Stores the round and fixes it, once all comments are read: from now on its targets are what
    /// they are at this moment. Returns it with its id. Errors: those of fixedRound(). REQUIRES:
    /// figures are shown.
    Result<Round> fixRound(const Round &round);
    /// Adds the action, or replaces the one with its id. Returns it as it is stored. The answers
    /// are not read again for it.
    Result<Action> saveAction(const Action &action);
    Result<void> removeAction(ActionId id);
    /// Adds the own indicator, or replaces the one with its id. Returns it with its id. The answers
    /// are not read again for it.
    Result<OwnIndicator> saveIndicator(const OwnIndicator &indicator);
    Result<void> removeIndicator(IndicatorId id);
    /// Signs a sheet of a fixed round, once it is certain that its answers are the imported ones.
    /// paper: writes down what it says, which is kept with it. Errors: those of signedSheet();
    /// DatabaseDamaged. REQUIRES: figures are shown.
    Result<SignedSheet> signSheet(const Signing &signing, const PaperWriter &paper = {});
    /// Checks and keeps it. Errors: those of the checks that agreement.h names.
    Result<void> agree(const Agreement &agreement);
    Result<void> setOrganisationName(const QString &name);
    /// A PNG for the head of every sheet; empty: none.
    Result<void> setLogo(const QByteArray &png);
    /// An IANA id: days of later imports are counted by its calendar.
    Result<void> setTimeZone(const QByteArray &id);
    /// Errors: LimitsAreFixed.
    Result<void> setLimits(const Limits &limits);
    Result<void> setCustomerValues(const CustomerValues &values);
    Result<void> setSample(bool isSample);
    /// The critics of a selection who left a reason and can be reached; none while following up is
    /// off. Errors: UnknownMetric, StorageFailed, DatabaseDamaged. REQUIRES: figures are shown.
    Result<FollowUpList> followUp(const Selection &selection) const;
    /// Switching off deletes every contact and what was done about it.
    Result<void> setFollowUp(const FollowUpSettings &settings);
    /// Errors: AnswerNotFound.
    Result<void> setFollowUpState(const FollowUpChange &change);
    /// A new version of the words that reasons are looked for by; nothing: ours again. Comments are
    /// read anew when they are asked for. Errors: those of checkedWords().
    Result<void> setLexicon(const std::optional<LexiconWords> &words);

    Result<void> backup(const QString &file, Progress &progress) const;
    Result<VerifyReport> verify(Progress &progress) const;

private:
    struct Data;
    explicit Workspace(std::unique_ptr<Data> data);
    static Result<std::unique_ptr<Workspace>> opened(
        Result<Connection> &&connection, const Surroundings &surroundings);
    /// The right to change the database.
    template <typename Change> auto claimed(Change change) -> decltype(change());
    /// The same, and afterwards the new snapshot.
    template <typename Change> auto changed(Change change) -> decltype(change());
    /// A snapshot with the stored actions and all else as it is.
    Result<void> refreshActions();
    Result<void> refreshIndicators();
    Result<void> refreshLexicon();
    /// Makes every comment findable that is not so yet.
    Result<void> indexComments(Progress &progress) const;
    /// Deletes the contacts whose time is over.
    Result<void> forgetContacts();
    Result<ImportReport> runImport(const ImportPlan &plan, Progress &progress);
    Result<ImportReport> storeByPlan(const ImportPlan &plan, Progress &progress);
    Result<ImportReport> storeByHead(const ImportPlan &plan, Progress &progress);
    Result<ImportContext> importContext() const;
    Result<ImportOrder> orderOf(const ImportPlan &plan) const;
    std::unique_ptr<Data> m_data;
};

} // namespace headroom
