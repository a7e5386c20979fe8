// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/snapshot.h"

#include <QObject>
#include <QUndoStack>

namespace headroom::ui {

/// The actions while they are edited, and the way back. Every step is shown at once and asked to be
/// stored; nothing is stored here.
class ActionWall : public QObject
{
    Q_OBJECT

public:
    explicit ActionWall(QObject *parent = nullptr);

    /// Takes the actions of the snapshot. One that holds what was edited here keeps the way back;
    /// any other starts afresh.
    void setSource(const SnapshotPtr &snapshot);
    /// What was edited could not be stored: the actions are those of the last snapshot again.
    void takeStored();

    const QList<Action> &actions() const { return m_actions; }

    /// Null where there is none.
    const Action *action(ActionId id) const;

    QUndoStack &undoStack() { return m_undo; }

    const QUndoStack &undoStack() const { return m_undo; }

    /// Returns the id that it gets.
    ActionId add(const Action &action);
    /// The one with its id. words: what is done, for the undo.
    void change(const Action &action, const QString &words);
    /// To another state; what begins without a start starts on the day given.
    void move(ActionId id, ActionState state, const std::optional<QDate> &today);
    void remove(ActionId id);

signals:
    void changed();
    void actionStored(const headroom::Action &action);
    void actionRemoved(headroom::ActionId id);

private:
    class Step;
    void replace(const std::optional<Action> &before, const std::optional<Action> &after);
    void startAfresh();

    SnapshotPtr m_snapshot;
    QList<Action> m_actions;
    QList<QList<Action>> m_states; ///< that they had here and that are still on the way
    qint64 m_highestId = 0;
    QUndoStack m_undo;
};

} // namespace headroom::ui
