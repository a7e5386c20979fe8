// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/actioneffect.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QObject>

namespace headroom::ui {

/// Measures the effects of actions on a worker; the window never waits. A new question drops the
/// older ones.
class ActionWork : public QObject
{
    Q_OBJECT

public:
    explicit ActionWork(QObject *parent = nullptr);
    ~ActionWork() override;

    void ask(const SnapshotPtr &snapshot, const QList<Action> &actions);

signals:
    /// One for every action asked about, in their order.
    void effectsFound(const QList<headroom::ActionEffect> &effects);

private:
    QFutureWatcher<QList<ActionEffect>> m_watcher;
};

} // namespace headroom::ui
