// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/attention.h"
#include "core/reports/overview/overview.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QObject>

#include <variant>

namespace headroom::ui {

/// Works out what the Overview shows. Facts of a small organisation are there at once; those of a
/// large one, and what needs attention, come from a worker, so that the window never waits. A new
/// question drops the older ones.
class OverviewWork : public QObject
{
    Q_OBJECT

public:
    /// Rows come by name in the alphabet of language, the unnamed last.
    explicit OverviewWork(const QLocale &language, QObject *parent = nullptr);
    ~OverviewWork() override;

    /// tiles: as in overviewFacts(). REQUIRES: the snapshot has answers.
    void ask(const SnapshotPtr &snapshot, const Selection &selection, const QStringList &tiles);

signals:
    void factsFound(const headroom::OverviewFacts &facts);
    void attentionFound(const QList<headroom::AttentionItem> &items);

private:
    using Finding = std::variant<OverviewFacts, QList<AttentionItem>>;

    void tell(int result);

    QLocale m_language;
    QFutureWatcher<Finding> m_watcher;
};

} // namespace headroom::ui
