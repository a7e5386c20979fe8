// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/jobs/lane.h"
#include "core/workspace/session.h"

#include <QFileInfo>

namespace headroom {

/// What a session does with its lane: adds work, and carries the answers back as signals.
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

    /// Opening what is open already would be kept out by its own claim.
    static bool isOpen(const std::unique_ptr<Workspace> &workspace, const QString &path)
    {
        return workspace && workspace->snapshot()->path == QFileInfo(path).absoluteFilePath();
    }

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

} // namespace headroom
