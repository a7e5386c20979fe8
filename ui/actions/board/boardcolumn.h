// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/board/boardmodel.h"

#include <QListView>

namespace headroom::ui {

class TextLabel;

/// The cards of one state. Keys: Enter opens, Ctrl+arrow moves the card to the next state, a plain
/// arrow goes to the neighbouring column, Delete removes.
class BoardView : public QListView
{
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);

    std::optional<ActionId> currentAction() const;

signals:
    void actionOpened(headroom::ActionId id);
    void removalAsked(headroom::ActionId id);
    /// One state on (1) or back (-1).
    void moveAsked(headroom::ActionId id, int step);
    /// To the column beside this one, in the same directions.
    void neighbourAsked(int step);
    /// A card of any column was dropped here.
    void actionDropped(headroom::ActionId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

/// A state: its name with the number of cards, and the cards.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    explicit BoardColumn(ActionState state, QWidget *parent = nullptr);

    void showRows(std::vector<ActionRow> rows);
    void setFilter(const QString &text);

    ActionState state() const { return m_state; }

    BoardView &view() { return *m_view; }

    BoardModel &model() { return *m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCount();

    ActionState m_state;
    TextLabel *m_title;
    BoardModel *m_model;
    BoardView *m_view;
};

} // namespace headroom::ui
