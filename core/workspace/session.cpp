// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/session.h"

#include "core/workspace/jobs/sessiondata.h"

#include <QFileInfo>

namespace headroom {

namespace {

/// Looking at so many bytes takes no longer than a blink.
constexpr qint64 LargestPlannedAtOnce = qint64{16} << 20;

/// So does looking for reasons in so many comments.
constexpr qint64 CommentsAtOnce = 1 << 15;

void registerTypes()
{
    qRegisterMetaType<headroom::SnapshotPtr>("headroom::SnapshotPtr");
    qRegisterMetaType<headroom::JobKind>("headroom::JobKind");
    qRegisterMetaType<headroom::Error>("headroom::Error");
    qRegisterMetaType<headroom::ImportPlan>("headroom::ImportPlan");
    qRegisterMetaType<headroom::ImportDetails>("headroom::ImportDetails");
    qRegisterMetaType<headroom::WatchedOutcome>("headroom::WatchedOutcome");
    qRegisterMetaType<headroom::ImportReport>("headroom::ImportReport");
    qRegisterMetaType<headroom::ImportId>("headroom::ImportId");
    qRegisterMetaType<headroom::Round>("headroom::Round");
    qRegisterMetaType<headroom::VerifyReport>("headroom::VerifyReport");
    qRegisterMetaType<headroom::SignedSheet>("headroom::SignedSheet");
}

} // namespace

Session::Session(const Workspace::Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_data(new Data{this, surroundings, nullptr, 0, {}, nullptr})
{
    registerTypes();
    m_data->surroundings.keepsDatabase = true;
    m_data->lane = std::make_unique<Lane>(this,
        Lane::Listener{[this](JobKind kind) { emit jobStarted(kind); },
            [this](
                JobKind kind, qint64 done, qint64 total) { emit jobProgressed(kind, done, total); },
            [this](std::optional<JobKind> kind, const Lane::Answer &answer) {
                m_data->finish(kind, answer);
            }});
}

Session::~Session()
{
    m_data->lane.reset();
}

SnapshotPtr Session::snapshot() const
{
    return m_data->snapshot;
}

bool Session::isBusy() const
{
    return m_data->pending > 0;
}

void Session::openDatabase(const QString &path)
{
    m_data->openBy(&Workspace::open, path);
}

void Session::createDatabase(const QString &path)
{
    m_data->openBy(&Workspace::create, path);
}

void Session::useDatabase(std::unique_ptr<Workspace> workspace)
{
    const auto handed = std::make_shared<std::unique_ptr<Workspace>>(std::move(workspace));
    m_data->add(JobKind::Opening, [this, handed](auto &current, Progress &) -> Lane::Answer {
        current = std::move(*handed);
        return [this, latest = current->snapshot()] { m_data->publish(latest); };
    });
}

void Session::closeDatabase()
{
    cancel();
    m_data->add(std::nullopt, [this](auto &workspace, Progress &) -> Lane::Answer {
        workspace.reset();
        return [this] { m_data->publish(nullptr); };
    });
}

void Session::planImport(const QString &file, const ImportChoices &choices)
{
    if (QFileInfo(file).size() <= LargestPlannedAtOnce)
        return planWholeImport(file, choices);
    using HeadPlan = std::optional<ImportPlan>;
    m_data->ask(
        JobKind::Planning,
        [file, choices](Workspace &workspace, Progress &progress) -> Result<HeadPlan> {
            const Result<ImportPlan> plan = workspace.planFromHead(file, choices, progress);
            if (plan)
                return HeadPlan(*plan);
            if (plan.error().kind == ErrorKind::Cancelled)
                return tl::unexpected(plan.error());
            return HeadPlan(); // what the head lacks, the rest may have
        },
        [this, file, choices](const HeadPlan &plan) {
            if (plan)
                emit importPlanned(*plan);
            if (!plan || !plan->isWhole)
                planWholeImport(file, choices);
        });
}

void Session::planWholeImport(const QString &file, const ImportChoices &choices)
{
    m_data->ask(
        JobKind::Planning,
        [file, choices](Workspace &workspace, Progress &progress) {
            return workspace.plan(file, choices, progress);
        },
        [this](const ImportPlan &plan) { emit importPlanned(plan); });
}

void Session::rehearseImport(const ImportPlan &plan)
{
    m_data->ask(
        JobKind::Rehearsing,
        [plan](Workspace &workspace, Progress &progress) {
            return workspace.rehearse(plan, progress);
        },
        [this](const ImportReport &report) { emit importRehearsed(report); });
}

void Session::import(const ImportPlan &plan)
{
    m_data->change(
        JobKind::Importing,
        [plan](
            Workspace &workspace, Progress &progress) { return workspace.import(plan, progress); },
        [this](const Result<ImportReport> &report) { emit importFinished(*report); });
}

void Session::undoImport(ImportId id, const QString &reason)
{
    m_data->change(
        JobKind::Undoing,
        [id, reason](Workspace &workspace, Progress &progress) {
            return workspace.undoImport(id, progress, reason);
        },
        [this, id](const Result<void> &) { emit importUndone(id); });
}

void Session::loadImportDetails(ImportId id)
{
    m_data->change(
        JobKind::Reading,
        [id](Workspace &workspace, Progress &) { return workspace.importDetails(id); },
        [this](const Result<ImportDetails> &details) { emit importDetailsLoaded(*details); });
}

void Session::loadAnswers(const AnswerQuestion &question)
{
    m_data->change(
        JobKind::Reading,
        [question](Workspace &workspace, Progress &progress) {
            return workspace.answers(question, progress);
        },
        [this](const Result<AnswerFacts> &facts) { emit answersLoaded(*facts); });
}

void Session::loadStories(const Selection &selection)
{
    m_data->ask(
        JobKind::Explaining,
        [selection](Workspace &workspace, Progress &progress) {
            return workspace.stories(selection, progress);
        },
        [this](const StoryFacts &facts) { emit storiesLoaded(facts); });
}

void Session::loadReasons(const Selection &selection)
{
    m_data->ask(
        JobKind::Explaining,
        [selection](Workspace &workspace, Progress &progress) {
            return workspace.reasons(selection, CommentsAtOnce, progress);
        },
        [this, selection](const std::optional<StatedReasons> &facts) {
            if (facts)
                emit reasonsLoaded(*facts);
            else
                loadReasons(selection);
        });
}

void Session::readComments()
{
    m_data->change(
        JobKind::Reading,
        [](Workspace &workspace, Progress &progress) {
            return workspace.readComments(CommentsAtOnce, progress);
        },
        [this](const Result<bool> &isComplete) {
            if (!*isComplete)
                readComments();
        });
}

void Session::importKnown(const QString &file)
{
    m_data->change(
        JobKind::Watching,
        [file](Workspace &workspace, Progress &progress) {
            return workspace.importKnown(file, progress);
        },
        [this](const Result<WatchedOutcome> &outcome) { emit watchedFileHandled(*outcome); });
}

void Session::backup(const QString &file)
{
    m_data->change(
        JobKind::BackingUp,
        [file](
            Workspace &workspace, Progress &progress) { return workspace.backup(file, progress); },
        [this, file](const Result<void> &) { emit backupFinished(file); });
}

void Session::verify()
{
    m_data->change(
        JobKind::Verifying,
        [](Workspace &workspace, Progress &progress) { return workspace.verify(progress); },
        [this](const Result<VerifyReport> &report) { emit verified(*report); });
}

void Session::cancel()
{
    m_data->pending -= m_data->lane->cancel();
}

} // namespace headroom
