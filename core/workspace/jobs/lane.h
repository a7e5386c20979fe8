// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/jobs/jobprogress.h"
#include "core/workspace/session.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <optional>

namespace headroom {

/// What a question is about: planning and rehearsing are one subject, because a new plan makes an
/// old rehearsal void.
JobKind questionSubject(JobKind kind);

/// One thread that works through jobs in their order and owns the Workspace from opening to
/// closing. What it has to say is said in the thread of its owner.
class Lane
{
public:
    /// What is to be done with the result, in the owner's thread.
    using Answer = std::function<void()>;
    /// Done in the lane's thread.
    using Work = std::function<Answer(std::unique_ptr<Workspace> &workspace, Progress &progress)>;

    struct Job
    {
        std::optional<JobKind> kind; ///< absent for work that is not announced
        Work work;
    };

    /// Called in the owner's thread.
    struct Listener
    {
        std::function<void(JobKind)> started;
        std::function<void(JobKind, qint64 done, qint64 total)> progressed;
        std::function<void(std::optional<JobKind>, const Answer &)> finished;
    };

    Lane(QObject *owner, Listener listener);
    /// Stops what runs, forgets what waits, and waits for the thread to end.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    void add(Job &&job);
    /// Stops the running job and forgets those that wait; returns how many were forgotten.
    qsizetype cancel();
    /// The same for questions of the same subject alone.
    qsizetype cancelQuestions(JobKind kind);

private:
    void run();
    std::optional<Job> next();
    void tell(std::function<void()> words) const;

    QObject *m_owner;
    Listener m_listener;
    JobProgress m_progress;
    QMutex m_mutex;
    QWaitCondition m_changed;
    std::deque<Job> m_waiting;
    std::optional<JobKind> m_running;
    bool m_isEnding = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace headroom
