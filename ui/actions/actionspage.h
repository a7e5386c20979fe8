// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/selection.h"
#include "core/workspace/snapshot.h"
#include "ui/actions/actionrow.h"
#include "ui/shell/pageactions.h"
#include "ui/text/figures.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace headroom::ui {

class ActionBoard;
class ActionTable;
class ActionWall;
class ActionWork;
class ReportOutput;
class SegmentedControl;
class TextLabel;

/// How the actions are laid out.
enum class ActionLayout { Board, List };

/// What do we do about it, and did it help? The idea wall, as a board or as a list, with the
/// measured effect of every action.
class ActionsPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit ActionsPage(const Figures &figures, QWidget *parent = nullptr);

    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);
    void showLayout(ActionLayout layout);
    /// What was changed here could not be stored: the page shows what is stored.
    void showSavingFailed();
    /// Opens the editor with what is known of a new action.
    void propose(const Action &action);

    /// All actions as a workbook or as CSV, by the extension of the file. Errors: WriteFailed.
    Result<void> writeFile(const QString &file) const;

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

signals:
    void actionStored(const headroom::Action &action);
    void actionRemoved(headroom::ActionId id);
    void layoutChosen(headroom::ui::ActionLayout layout);
    void actionsChanged(); ///< of PageActions
    /// By the user: it can be taken back.
    void removed(const QString &title);
    void exported(const QString &file);
    void failed(const headroom::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildContent();
    QWidget *buildHead();
    QWidget *buildList();
    QToolButton *buildExport();
    void showActions();
    void measure();
    std::vector<ActionRow> rows() const;
    const ActionEffect *effectOf(ActionId id) const;
    std::optional<QDate> today() const;
    void edit(const Action &action);
    void open(ActionId id);
    void openNew();
    void remove(ActionId id);
    void exportFile(const QString &filter, const QString &suffix);
    QString copyText() const;

    Figures m_figures;
    SnapshotPtr m_snapshot;
    Selection m_selection;
    ActionWall *m_wall;
    ActionWork *m_work;
    ReportOutput *m_output;
    QList<ActionEffect> m_effects;
    QStackedWidget *m_stack; ///< the actions, or how to begin
    QStackedWidget *m_layouts = nullptr;
    SegmentedControl *m_layout = nullptr;
    TextLabel *m_summary = nullptr;
    QList<QWidget *> m_tools; ///< for a wall with something on it
    QLineEdit *m_search = nullptr;
    ActionBoard *m_board = nullptr;
    QTreeView *m_list = nullptr;
    ActionTable *m_table = nullptr;
};

} // namespace headroom::ui
