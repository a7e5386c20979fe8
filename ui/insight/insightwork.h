// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

namespace headroom::ui {

/// Works out on a worker what the columns of answers tell; the window never waits. A new question
/// drops the older ones.
class InsightWork : public QObject
{
    Q_OBJECT

public:
    explicit InsightWork(QObject *parent = nullptr);
    ~InsightWork() override;

    void ask(const SnapshotPtr &snapshot, const Selection &selection);

signals:
    void factsFound(const headroom::InsightFacts &facts);

private:
    QFutureWatcher<InsightFacts> m_watcher;
};

} // namespace headroom::ui
