// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionwall.h"

#include <QUndoCommand>

#include <algorithm>

namespace headroom::ui {

/// One action before and after; absent on the side where it is not there.
class ActionWall::Step : public QUndoCommand
{
public:
    Step(ActionWall &wall, const std::optional<Action> &before, const std::optional<Action> &after,
        const QString &words)
        : QUndoCommand(words)
        , m_wall(wall)
        , m_before(before)
        , m_after(after)
    {
    }

    void undo() override { m_wall.replace(m_after, m_before); }

    void redo() override { m_wall.replace(m_before, m_after); }

private:
    ActionWall &m_wall;
    std::optional<Action> m_before;
    std::optional<Action> m_after;
};

ActionWall::ActionWall(QObject *parent)
    : QObject(parent)
{
}

void ActionWall::setSource(const SnapshotPtr &snapshot)
{
    const bool isSameDatabase = snapshot && m_snapshot && snapshot->path == m_snapshot->path;
    m_snapshot = snapshot;
    const QList<Action> stored = snapshot ? snapshot->source.actions : QList<Action>();
    if (isSameDatabase && stored == m_actions) {
        m_states.clear();
        return;
    }
    // A state of before the last step: the snapshot of that step follows.
    if (isSameDatabase && m_states.contains(stored))
        return;
    startAfresh();
}

void ActionWall::takeStored()
{
    if (m_snapshot && m_snapshot->source.actions != m_actions)
        startAfresh();
}

void ActionWall::startAfresh()
{
    m_actions = m_snapshot ? m_snapshot->source.actions : QList<Action>();
    m_states.clear();
    m_undo.clear();
    for (const Action &action : std::as_const(m_actions))
        m_highestId = std::max(m_highestId, action.id.value());
    emit changed();
}

const Action *ActionWall::action(ActionId id) const
{
    const auto found = std::ranges::find(m_actions, id, &Action::id);
    return found == m_actions.end() ? nullptr : &*found;
}

ActionId ActionWall::add(const Action &action)
{
    Action made = action;
    // The window alone may change the database, so the number is free, and undoing can give it
    // back.
    made.id = ActionId(++m_highestId);
    std::ranges::sort(made.units);
    m_undo.push(new Step(*this, std::nullopt, made, tr("New action")));
    return made.id;
}

void ActionWall::change(const Action &action, const QString &words)
{
    const Action *before = this->action(action.id);
    Action after = action;
    std::ranges::sort(after.units);
    if (before != nullptr && *before != after)
        m_undo.push(new Step(*this, *before, after, words));
}

void ActionWall::move(ActionId id, ActionState state, const std::optional<QDate> &today)
{
    const Action *before = action(id);
    if (before == nullptr)
        return;
    Action after = *before;
    after.state = state;
    if (state == ActionState::Running && !after.starts)
        after.starts = today;
    change(after, tr("Move action"));
}

void ActionWall::remove(ActionId id)
{
    if (const Action *before = action(id))
        m_undo.push(new Step(*this, *before, std::nullopt, tr("Remove action")));
}

void ActionWall::replace(const std::optional<Action> &before, const std::optional<Action> &after)
{
    m_states.append(m_actions);
    const ActionId id = before ? before->id : after->id;
    m_actions.removeIf([id](const Action &action) { return action.id == id; });
    if (after) {
        const auto place = std::ranges::lower_bound(m_actions, id, {}, &Action::id);
        m_actions.insert(place, *after);
        emit actionStored(*after);
    } else {
        emit actionRemoved(id);
    }
    emit changed();
}

} // namespace headroom::ui
