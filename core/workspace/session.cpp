// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/session.h"

#include "core/workspace/lane.h"

#include <QFileInfo>

namespace headroom {

namespace {

/// Looking at so many bytes takes no longer than a blink.
constexpr qint64 LargestPlannedAtOnce = qint64{16} << 20;

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

/// Opening what is open already would be kept out by its own claim.
bool isOpen(const std::unique_ptr<Workspace> &workspace, const QString &path)
{
    return workspace && workspace->snapshot()->path == QFileInfo(path).absoluteFilePath();
}

} // namespace

struct Session::Data
{
    Session *session;
    Workspace::Surroundings surroundings;
    SnapshotPtr snapshot;
    qsizetype pending = 0;
    /// The newest of each subject; older ones get no answer.
    QHash<JobKind, quint64> questions;
    std::unique_ptr<Lane> lane;

    void finish(std::optional<JobKind> kind, const Lane::Answer &answer)
    {
        --pending;
        if (kind)
            emit session->jobFinished(*kind);
        answer();
    }

    void publish(const SnapshotPtr &latest)
    {
        if (snapshot == latest)
            return;
        snapshot = latest;
        emit session->snapshotChanged(latest);
    }

    void add(std::optional<JobKind> kind, Lane::Work work)
    {
        ++pending;
        lane->add({kind, std::move(work)});
    }

    /// Work on an open database. The answer is the new snapshot, then what tell says of the result.
    template <typename Work, typename Tell> void change(JobKind kind, Work work, Tell tell)
    {
        add(kind, [this, kind, work, tell](auto &workspace, Progress &progress) -> Lane::Answer {
            if (!workspace)
                return refusal(kind, Error{ErrorKind::DatabaseNotFound, {}, {}, {}});
            auto result = work(*workspace, progress);
            if (!result)
                return refusal(kind, result.error());
            return [this, tell, result = std::move(result), latest = workspace->snapshot()] {
                publish(latest);
                tell(result);
            };
        });
    }

    /// A change that the new snapshot alone tells of.
    template <typename Save> void save(Save save)
    {
        change(
            JobKind::Saving, [save](Workspace &workspace, Progress &) { return save(workspace); },
            [](const auto &) {});
    }

    /// A question that a newer one makes void.
    template <typename Work, typename Tell> void ask(JobKind kind, Work work, Tell tell)
    {
        pending -= lane->cancelQuestions(kind);
        const quint64 number = ++questions[questionSubject(kind)];
        add(kind, [=, this](auto &workspace, Progress &progress) -> Lane::Answer {
            if (!workspace)
                return refusal(kind, Error{ErrorKind::DatabaseNotFound, {}, {}, {}});
            auto result = work(*workspace, progress);
            return [=, this] { tellNewest(number, kind, result, tell); };
        });
    }

    template <typename T, typename Tell>
    void tellNewest(quint64 number, JobKind kind, const Result<T> &result, Tell tell)
    {
        if (number != questions.value(questionSubject(kind)))
            return;
        if (result)
            tell(*result);
        else
            emit session->failed(kind, result.error());
    }

    Lane::Answer refusal(JobKind kind, const Error &error)
    {
        return [this, kind, error] { emit session->failed(kind, error); };
    }

    using Opener = Result<std::unique_ptr<Workspace>> (*)(
        const QString &, const Workspace::Surroundings &);

    void openBy(Opener opener, const QString &path)
    {
        add(JobKind::Opening, [this, opener, path](auto &workspace, Progress &) -> Lane::Answer {
            if (opener == &Workspace::open && isOpen(workspace, path))
                return [this, latest = workspace->snapshot()] { publish(latest); };
            Result<std::unique_ptr<Workspace>> opened = opener(path, surroundings);
            if (!opened)
                return refusal(JobKind::Opening, opened.error());
            workspace = std::move(*opened);
            return [this, latest = workspace->snapshot()] { publish(latest); };
        });
    }
};

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
        [question](Workspace &workspace, Progress &) { return workspace.answers(question); },
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

void Session::importKnown(const QString &file)
{
    m_data->change(
        JobKind::Watching,
        [file](Workspace &workspace, Progress &progress) {
            return workspace.importKnown(file, progress);
        },
        [this](const Result<WatchedOutcome> &outcome) { emit watchedFileHandled(*outcome); });
}

void Session::saveMapping(const SavedMapping &mapping)
{
    m_data->change(
        JobKind::Saving,
        [mapping](Workspace &workspace, Progress &) { return workspace.saveMapping(mapping); },
        [this, mapping](const Result<void> &) { emit mappingSaved(mapping.name); });
}

void Session::renameMapping(const QString &name, const QString &newName)
{
    m_data->save([=](Workspace &workspace) { return workspace.renameMapping(name, newName); });
}

void Session::removeMapping(const QString &name)
{
    m_data->save([name](Workspace &workspace) { return workspace.removeMapping(name); });
}

void Session::saveRound(const Round &round)
{
    m_data->change(
        JobKind::Saving,
        [round](Workspace &workspace, Progress &) { return workspace.saveRound(round); },
        [this](const Result<Round> &saved) { emit roundSaved(*saved); });
}

void Session::fixRound(const Round &round)
{
    m_data->change(
        JobKind::Saving,
        [round](Workspace &workspace, Progress &) { return workspace.fixRound(round); },
        [this](const Result<Round> &saved) { emit roundFixed(*saved); });
}

void Session::saveAction(const Action &action)
{
    m_data->save([action](Workspace &workspace) { return workspace.saveAction(action); });
}

void Session::removeAction(ActionId id)
{
    m_data->save([id](Workspace &workspace) { return workspace.removeAction(id); });
}

void Session::signSheet(const Signing &signing)
{
    m_data->change(
        JobKind::Saving,
        [signing](Workspace &workspace, Progress &) { return workspace.signSheet(signing); },
        [this](const Result<SignedSheet> &sheet) { emit sheetSigned(*sheet); });
}

void Session::agree(const Agreement &agreement)
{
    m_data->save([agreement](Workspace &workspace) { return workspace.agree(agreement); });
}

void Session::setOrganisationName(const QString &name)
{
    m_data->save([name](Workspace &workspace) { return workspace.setOrganisationName(name); });
}

void Session::setLimits(const Limits &limits)
{
    m_data->save([limits](Workspace &workspace) { return workspace.setLimits(limits); });
}

void Session::setCustomerValues(const CustomerValues &values)
{
    m_data->save([values](Workspace &workspace) { return workspace.setCustomerValues(values); });
}

void Session::setSample(bool isSample)
{
    m_data->save([isSample](Workspace &workspace) { return workspace.setSample(isSample); });
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
