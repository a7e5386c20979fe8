// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/columns/blockstore.h"
#include "core/storage/connection.h"
#include "core/workspace/databaseclaim.h"
#include "core/workspace/followup/followup.h"
#include "core/workspace/lexicon/commentreading.h"
#include "core/workspace/snapshotbuilder.h"
#include "core/workspace/workspace.h"

namespace headroom {

/// Comments that can be searched: core/storage/answers/commentsearch.h.
struct SearchIndex
{
    qsizetype undone = 0; ///< imports that were undone when it was begun
    ResponseId last; ///< that is in it
};

/// What a Workspace holds; seen only by its own source files.
struct Workspace::Data
{
    Surroundings surroundings;
    Connection connection;
    std::optional<DatabaseClaim> claim; ///< held while open, for a window
    SnapshotPtr snapshot;
    Catalogue catalogue;
    std::optional<CommentReading> comments = {};
    std::optional<SearchIndex> searchIndex = {};

    /// Of the answers that the snapshot shows; begun anew when these, or the words, are others.
    CommentReading &commentReading()
    {
        const auto &columns = snapshot->source.columns;
        const LexiconInUse &lexicon = *snapshot->lexicon;
        if (holdsCommentsOf(*snapshot)) {
            comments->columns = columns;
        } else {
            const bool isKnown = comments && comments->isComplete;
            const qint64 known = isKnown ? static_cast<qint64>(comments->index->comments()) : 0;
            comments = beginReading(columns, snapshot->imports, lexicon);
            comments->expected = known;
        }
        return *comments;
    }

    /// Comments come and go with imports, and the rows that they stand in with what is left out.
    bool holdsCommentsOf(const Snapshot &state) const
    {
        return comments && comments->lexicon == state.lexicon->version
            && (comments->columns == state.source.columns
                || (comments->imports == state.imports
                    && comments->columns->ids == state.source.columns->ids));
    }

    /// Hands the comments over to the snapshot where they were all read.
    void takeComments(Snapshot &latest)
    {
        const bool isRead = holdsCommentsOf(latest) && comments->isComplete;
        latest.source.hasUnreadComments = latest.source.calendar && !isRead;
        latest.source.comments = isRead ? comments->index : nullptr;
    }

    Result<void> refresh()
    {
        if (!surroundings.showsFigures)
            return {};
        // Without them reading takes longer, which is no reason to show nothing.
        if (claim)
            static_cast<void>(completeBlocks(connection));
        // What may not be kept any longer goes, however long the window stays open.
        if (claim) {
            if (const auto gone = deleteExpiredContacts(connection, surroundings.now()); !gone)
                return gone;
        }
        const quint64 generation = snapshot ? snapshot->generation + 1 : 1;
        Result<std::shared_ptr<Snapshot>> built =
            buildSnapshot(connection, surroundings.today, generation);
        if (!built)
            return tl::unexpected(built.error());
        takeComments(**built);
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
