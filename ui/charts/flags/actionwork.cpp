// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/flags/actionwork.h"

#include "core/base/promiseprogress.h"

#include <QtConcurrentRun>

namespace headroom::ui {

ActionWork::ActionWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int result) { emit effectsFound(m_watcher.resultAt(result)); });
}

ActionWork::~ActionWork()
{
    m_watcher.future().cancel();
}

void ActionWork::ask(const SnapshotPtr &snapshot, const QList<Action> &actions)
{
    m_watcher.future().cancel();
    m_watcher.setFuture(QtConcurrent::run([=](QPromise<QList<ActionEffect>> &promise) {
        PromiseProgress progress(promise);
        const ReportSource &source = snapshot->source;
        promise.addResult(
            effectsOf({*source.columns, source.calendar, source.catalogue, source.limits}, actions,
                progress));
    }));
}

} // namespace headroom::ui
