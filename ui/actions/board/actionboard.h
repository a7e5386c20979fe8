// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionrow.h"

#include <QScrollArea>

namespace headroom::ui {

class BoardColumn;

/// The idea wall: a column for every state, cards that are dragged from one to another.
class ActionBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActionBoard(QWidget *parent = nullptr);

    /// The current card stays the current one, also when it is in another column now.
    void showRows(const std::vector<ActionRow> &rows);
    void setFilter(const QString &text);
    void select(ActionId id);

signals:
    void actionOpened(headroom::ActionId id);
    void removalAsked(headroom::ActionId id);
    void actionMoved(headroom::ActionId id, headroom::ActionState state);

private:
    void connectColumn(BoardColumn *column, qsizetype place);
    void goTo(qsizetype place, int step);
    void move(ActionId id, qsizetype place, int step);
    /// Of the column that has the keys, or had them last.
    std::optional<ActionId> currentAction() const;

    QList<BoardColumn *> m_columns; ///< in the order of the states
    std::optional<ActionId> m_wanted; ///< the current one after the change that was asked for
};

} // namespace headroom::ui
