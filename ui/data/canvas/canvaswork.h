// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/canvas/canvasfacts.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

namespace headroom::ui {

/// Computes own indicators on a worker; the window never waits. A new question drops the older
/// ones.
class CanvasWork : public QObject
{
    Q_OBJECT

public:
    explicit CanvasWork(QObject *parent = nullptr);
    ~CanvasWork() override;

    void ask(const SnapshotPtr &snapshot, const QList<OwnIndicator> &indicators, UnitRef unit);

signals:
    void factsFound(const headroom::CanvasFacts &facts);

private:
    QFutureWatcher<CanvasFacts> m_watcher;
};

} // namespace headroom::ui
