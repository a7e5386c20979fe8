// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/selection/sliceview.h"

#include <QtConcurrentRun>

namespace headroom::ui {

namespace {

SnapshotPtr sliceOf(const SnapshotPtr &snapshot, const AnswerFilter &filter)
{
    auto slice = std::make_shared<Snapshot>(*snapshot);
    slice->source = snapshot->source.filtered(filter);
    return slice;
}

} // namespace

SliceView::SliceView(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        m_slice = m_watcher.result();
        emit found(m_slice);
    });
}

SliceView::~SliceView()
{
    m_watcher.cancel();
}

void SliceView::ask(const SnapshotPtr &snapshot, const AnswerFilter &filter)
{
    const bool isSame = snapshot == m_asked && filter == m_filter;
    m_asked = snapshot;
    m_filter = filter;
    if (!snapshot || filter.isEmpty()) {
        m_watcher.cancel();
        m_slice = snapshot;
        emit found(m_slice);
    } else if (isSame && m_slice) {
        emit found(m_slice);
    } else if (!isSame) {
        m_watcher.cancel();
        m_slice = nullptr;
        m_watcher.setFuture(QtConcurrent::run(sliceOf, snapshot, filter));
    }
}

} // namespace headroom::ui
