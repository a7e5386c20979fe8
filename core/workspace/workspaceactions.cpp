// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/actionstore.h"
#include "core/workspace/workspacestate.h"

namespace headroom {

Result<void> Workspace::refreshActions()
{
    if (!m_data->snapshot)
        return {};
    Result<QList<Action>> actions = loadActions(m_data->connection);
    if (!actions)
        return tl::unexpected(actions.error());
    auto snapshot = std::make_shared<Snapshot>(*m_data->snapshot);
    snapshot->source.actions = std::move(*actions);
    ++snapshot->generation;
    m_data->snapshot = std::move(snapshot);
    return {};
}

Result<Action> Workspace::saveAction(const Action &action)
{
    return claimed([&] {
        return storeAction(m_data->connection, action).and_then([&](const Action &stored) {
            return refreshActions().map([&] { return stored; });
        });
    });
}

Result<void> Workspace::removeAction(ActionId id)
{
    return claimed([&] {
        return headroom::removeAction(m_data->connection, id).and_then([&] {
            return refreshActions();
        });
    });
}

} // namespace headroom
