// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/insightwork.h"

#include "core/base/promiseprogress.h"

#include <QtConcurrentRun>

namespace headroom::ui {

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
