// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerfilter.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

namespace headroom::ui {

/// Works out which answers a filter lets through, on a worker. A new question drops the older ones.
class SliceView : public QObject
{
    Q_OBJECT

public:
    explicit SliceView(QObject *parent = nullptr);
    ~SliceView() override;

    /// The answer comes at once without a filter, and when it is the last one again.
    void ask(const SnapshotPtr &snapshot, const AnswerFilter &filter);

signals:
    /// The snapshot with only the answers of the filter.
    void found(const headroom::SnapshotPtr &slice);

private:
    SnapshotPtr m_asked;
    AnswerFilter m_filter;
    SnapshotPtr m_slice; ///< of m_asked and m_filter; null while it is worked out
    QFutureWatcher<SnapshotPtr> m_watcher;
};

} // namespace headroom::ui
