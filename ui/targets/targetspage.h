// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "ui/shell/pageactions.h"
#include "ui/targets/roundeditor.h"
#include "ui/text/figures.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace headroom::ui {

class HowButton;
class Pill;
class RoundCard;
class TargetModel;
class TextLabel;

/// From one organisation target to a fair target for everyone, live.
class TargetsPage : public QWidget, public PageActions
{
    Q_OBJECT

public:
    explicit TargetsPage(const Figures &figures, QWidget *parent = nullptr);
    ~TargetsPage() override;

    /// A null snapshot or one without answers shows the empty state.
    void showSnapshot(const SnapshotPtr &snapshot, const Selection &selection);

    QUndoStack &undoStack() { return m_editor.undoStack(); }

    bool offers(PageAction action) const override;
    void perform(PageAction action) override;

signals:
    /// The round as it should be stored; not more often than about twice a second.
    void roundChanged(const headroom::Round &round);
    /// For good: nothing of it changes afterwards.
    void fixRequested(const headroom::Round &round);
    /// A new draft beside the fixed ones.
    void newRoundRequested(const headroom::Round &round);
    void importRequested();
    void actionsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildPage();
    QWidget *buildEmptyState();
    QWidget *buildTreeCard();
    QWidget *buildSumCard();
    QWidget *buildMixLine();
    QHBoxLayout *buildTreeTools();
    void buildTree();
    void connectEditor();
    void showFacts();
    /// Whether there is nothing to share out: in the whole database, or of the indicator.
    bool isEmpty() const;
    void showEmptyState();
    void openTree();
    /// The way from now to the target gets the width that the other columns leave.
    void arrangeColumns();
    int widestStatus() const;
    void showSum(const TargetFacts &facts);
    void showMessage(const QString &sentence);
    void lockAndAsk(UnitRef unit, double target);
    void releaseCurrent();
    void compare();
    void updateActions();
    void askToFix();
    void showFixing();
    /// Which targets of a fixed round would be others today.
    void showDifferences();
    /// How a fixed round goes that has begun.
    void showFollowing();
    void showNeeded();
    void sendRound();

    Figures m_figures;
    RoundEditor m_editor;
    QTimer m_send;
    QStackedLayout *m_stack = nullptr;
    RoundCard *m_card = nullptr;
    TargetModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    QLineEdit *m_find = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_next = nullptr;
    TextLabel *m_fixing = nullptr;
    QPushButton *m_differences = nullptr;
    TextLabel *m_subgoals = nullptr; ///< own indicators that serve the current one
    TextLabel *m_message = nullptr;
    TextLabel *m_warning = nullptr;
    Pill *m_sumPill = nullptr;
    TextLabel *m_sum = nullptr;
    TextLabel *m_history = nullptr;
    TextLabel *m_needed = nullptr;
    TextLabel *m_emptyText = nullptr;
    TextLabel *m_emptyMore = nullptr;
    QWidget *m_mixLine = nullptr;
    TextLabel *m_mix = nullptr;
    HowButton *m_howMix = nullptr;
};

} // namespace headroom::ui
