// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"
#include "core/workspace/databaseclaim.h"
#include "core/workspace/snapshotbuilder.h"
#include "core/workspace/workspace.h"

namespace headroom {

/// What a Workspace holds; seen only by its own source files.
struct Workspace::Data
{
    Surroundings surroundings;
    Connection connection;
    std::optional<DatabaseClaim> claim; ///< held while open, for a window
    SnapshotPtr snapshot;
    Catalogue catalogue;

    Result<void> refresh()
    {
        if (!surroundings.showsFigures)
            return {};
        const quint64 generation = snapshot ? snapshot->generation + 1 : 1;
        Result<SnapshotPtr> built = buildSnapshot(connection, surroundings.today, generation);
        if (!built)
            return tl::unexpected(built.error());
        snapshot = std::move(*built);
        return {};
    }
};

template <typename Change> auto Workspace::claimed(Change change) -> decltype(change())
{
    std::optional<DatabaseClaim> claim;
    if (!m_data->claim) {
        Result<DatabaseClaim> taken = DatabaseClaim::take(m_data->connection.path());
        if (!taken)
            return tl::unexpected(taken.error());
        claim = std::move(*taken);
    }
    return change();
}

template <typename Change> auto Workspace::changed(Change change) -> decltype(change())
{
    return claimed([&]() -> decltype(change()) {
        auto result = change();
        if (!result)
            return result;
        if (const Result<void> refreshed = m_data->refresh(); !refreshed)
            return tl::unexpected(refreshed.error());
        return result;
    });
}

} // namespace headroom
