// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/trendfacts.h"
#include "core/workspace/snapshot.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QObject>

namespace headroom::ui {

/// Works out the trends of all locations. Those of a small organisation are there at once; those of
/// a large one come from a worker, so that the window never waits. A new question drops the older
/// ones.
class MultiplesWork : public QObject
{
    Q_OBJECT

public:
    /// Locations come by name in the alphabet of language.
    explicit MultiplesWork(const QLocale &language, QObject *parent = nullptr);
    ~MultiplesWork() override;

    /// question: its units are not looked at; progress: newestProgress() for it. REQUIRES: the
    /// snapshot has answers.
    void ask(const SnapshotPtr &snapshot, const TrendQuestion &question,
        const std::optional<RoundProgress> &progress);
    /// No answer follows, and no snapshot is held.
    void drop();

signals:
    /// A line for each location that has a name. snapshot: the one asked about.
    void factsFound(const headroom::SnapshotPtr &snapshot, const headroom::TrendFacts &facts);

private:
    QLocale m_language;
    SnapshotPtr m_snapshot;
    QFutureWatcher<TrendFacts> m_watcher;
};

} // namespace headroom::ui
