// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/insightwork.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace headroom::ui {

namespace {

class PromiseProgress final : public Progress
{
public:
    explicit PromiseProgress(const QPromise<InsightFacts> &promise)
        : m_promise(promise)
    {
    }

    bool report(qint64, qint64) override { return !m_promise.isCanceled(); }

private:
    const QPromise<InsightFacts> &m_promise;
};

} // namespace

InsightWork::InsightWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int result) { emit factsFound(m_watcher.resultAt(result)); });
}

InsightWork::~InsightWork()
{
    m_watcher.future().cancel();
}

void InsightWork::ask(const SnapshotPtr &snapshot, const Selection &selection)
{
    m_watcher.future().cancel();
    m_watcher.setFuture(QtConcurrent::run([=](QPromise<InsightFacts> &promise) {
        PromiseProgress progress(promise);
        promise.addResult(insightFacts(snapshot->source, selection, progress));
    }));
}

} // namespace headroom::ui
