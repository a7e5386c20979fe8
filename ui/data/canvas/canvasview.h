// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/canvas/canvasfacts.h"
#include "core/workspace/snapshot.h"
#include "ui/text/figures.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;
class QUndoStack;
class QVBoxLayout;

namespace headroom::ui {

class CanvasModel;
class CanvasWork;
class Card;
class IndicatorSet;
class ReportOutput;
class TextLabel;

/// The KPI canvas: own indicators under the goals that they serve, with value, norm and owner, and
/// norms that cannot both be met.
class CanvasView : public QWidget
{
    Q_OBJECT

public:
    explicit CanvasView(const Figures &figures, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot);
    /// What was changed here could not be stored: what is stored is shown.
    void showSavingFailed();

    bool isEmpty() const;
    const QUndoStack &undoStack() const;
    void undo();
    void redo();
    void copyList() const;
    void find();
    /// All own indicators per location and period as CSV. Errors: WriteFailed.
    Result<void> writeFile(const QString &file) const;

signals:
    /// To be stored under the id, or removed where there is none.
    void indicatorChanged(
        headroom::IndicatorId id, const std::optional<headroom::OwnIndicator> &indicator);
    /// By the user: it can be taken back.
    void removed(const QString &name);
    void exported(const QString &file);
    void failed(const headroom::Error &error);
    void changed(); ///< what can be undone, copied or found

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QToolButton *buildExport();
    QWidget *buildContent();
    Card *buildWarnings();
    QWidget *buildTree();
    void ask();
    void fillUnits();
    void showFacts();
    void showWarnings();
    void showCurrent();
    void openNew();
    void open(IndicatorId id);
    void openCurrent();
    void edit(const OwnIndicator &indicator);
    void remove(IndicatorId id);
    void exportCsv();
    ReportSource source() const;
    QString copyText() const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    CanvasFacts m_facts;
    std::optional<IndicatorId> m_wanted; ///< to be the current one once it is shown
    IndicatorSet *m_set;
    CanvasWork *m_work;
    ReportOutput *m_output;
    QStackedWidget *m_stack; ///< the canvas, or how to begin
    TextLabel *m_summary = nullptr;
    QComboBox *m_units = nullptr;
    QLineEdit *m_search = nullptr;
    QList<QWidget *> m_tools; ///< for a canvas with something on it
    Card *m_warnings = nullptr;
    QVBoxLayout *m_warningLines = nullptr;
    QTreeView *m_tree = nullptr;
    CanvasModel *m_model = nullptr;
    TextLabel *m_hint = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace headroom::ui
