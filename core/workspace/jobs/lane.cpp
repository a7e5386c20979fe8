// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/jobs/lane.h"

#include <algorithm>

namespace headroom {

JobKind questionSubject(JobKind kind)
{
    return kind == JobKind::Rehearsing ? JobKind::Planning : kind;
}

Lane::Lane(QObject *owner, Listener listener)
    : m_owner(owner)
    , m_listener(std::move(listener))
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

Lane::~Lane()
{
    cancel();
    {
        const QMutexLocker lock(&m_mutex);
        m_isEnding = true;
        m_changed.wakeAll();
    }
    m_thread->wait();
}

void Lane::add(Job &&job)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.push_back(std::move(job));
    m_changed.wakeAll();
}

qsizetype Lane::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_progress.stop();
    const auto forgotten = static_cast<qsizetype>(m_waiting.size());
    m_waiting.clear();
    return forgotten;
}

qsizetype Lane::cancelQuestions(JobKind kind)
{
    const auto isSame = [kind](std::optional<JobKind> other) {
        return other && questionSubject(*other) == questionSubject(kind);
    };
    const QMutexLocker lock(&m_mutex);
    if (isSame(m_running))
        m_progress.stop();
    return static_cast<qsizetype>(
        std::erase_if(m_waiting, [&](const Job &job) { return isSame(job.kind); }));
}

std::optional<Lane::Job> Lane::next()
{
    const QMutexLocker lock(&m_mutex);
    m_running.reset();
    while (m_waiting.empty() && !m_isEnding)
        m_changed.wait(&m_mutex);
    if (m_waiting.empty())
        return std::nullopt;
    Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = job.kind;
    // Under the lock: a wish to stop belongs to the job that ran when it was made.
    m_progress.restart([this, kind = job.kind](qint64 done, qint64 total) {
        if (kind)
            tell([this, kind, done, total] { m_listener.progressed(*kind, done, total); });
    });
    return job;
}

void Lane::run()
{
    std::unique_ptr<Workspace> workspace;
    while (const std::optional<Job> job = next()) {
        if (job->kind)
            tell([this, kind = *job->kind] { m_listener.started(kind); });
        const Answer answer = job->work(workspace, m_progress);
        tell([this, kind = job->kind, answer] { m_listener.finished(kind, answer); });
    }
}

void Lane::tell(std::function<void()> words) const
{
    // An owner that is gone hears nothing: its events go with it.
    QMetaObject::invokeMethod(m_owner, std::move(words), Qt::QueuedConnection);
}

} // namespace headroom
