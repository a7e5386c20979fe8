// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/workspace/session.h"
#include "ui/text/figures.h"

#include <QStatusBar>

class QProgressBar;
class QPushButton;

namespace headroom::ui {

class TextLabel;

/// The foot of the window: answers in the selection, the job that runs, the last import.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Figures &figures, QWidget *parent = nullptr);

    /// isOwnShown: the page shows the own indicator of the selection, where there is one.
    void showSnapshot(
        const SnapshotPtr &snapshot, const Selection &selection, bool isOwnShown = false);
    void startJob(JobKind kind);
    void showProgress(qint64 done, qint64 total);
    void endJob();

signals:
    void cancelRequested();

private:
    Figures m_figures;
    TextLabel *m_answers;
    TextLabel *m_job;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    TextLabel *m_lastImport;
};

} // namespace headroom::ui
