// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/followup.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QDialog>

class QBoxLayout;
class QPushButton;
class QTableView;
class QUndoStack;

namespace headroom::ui {

class FollowUpModel;
class ReportOutput;
class TextLabel;

/// The critics of a selection who left a reason and can be called, and how far each talk is. Every
/// step is kept at once and can be undone while the list is open.
class FollowUpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FollowUpDialog(const Figures &figures, QWidget *parent = nullptr);
    ~FollowUpDialog() override;

    void showList(const FollowUpList &list, const SnapshotPtr &snapshot);
    /// A step was kept.
    void take(const FollowUpChange &change);

    /// To a CSV file that only the user can read. Errors: WriteFailed, DiskFull.
    Result<void> writeFile(const QString &file) const;

signals:
    void stateAsked(const headroom::FollowUpChange &change);
    void exported(const QString &file);
    void failed(const headroom::Error &error);

private:
    QBoxLayout *buildButtons();
    QPushButton *addButton(QBoxLayout &row, const QString &name, const QString &text);
    void layOutTable();
    void setState(FollowUpState state);
    void refresh();

    Figures m_figures;
    SnapshotPtr m_snapshot;
    FollowUpModel *m_model;
    QUndoStack *m_undoStack;
    ReportOutput *m_output;
    TextLabel *m_about;
    QTableView *m_table;
    QList<std::pair<FollowUpState, QPushButton *>> m_states;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace headroom::ui
