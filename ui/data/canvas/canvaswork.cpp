// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/data/canvas/canvaswork.h"

#include <QtConcurrentRun>

namespace headroom::ui {

CanvasWork::CanvasWork(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this](int result) { emit factsFound(m_watcher.resultAt(result)); });
}

CanvasWork::~CanvasWork()
{
    m_watcher.future().cancel();
}

void CanvasWork::ask(
    const SnapshotPtr &snapshot, const QList<OwnIndicator> &indicators, UnitRef unit)
{
    m_watcher.future().cancel();
    m_watcher.setFuture(QtConcurrent::run([=](QPromise<CanvasFacts> &promise) {
        if (promise.isCanceled())
            return;
        ReportSource source = snapshot->source;
        source.setIndicators(indicators);
        promise.addResult(canvasFacts(source, unit));
    }));
}

} // namespace headroom::ui
