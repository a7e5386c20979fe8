// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/lexiconstore.h"
#include "core/workspace/lexicon/lexiconinuse.h"
#include "core/workspace/workspacestate.h"

namespace headroom {

Result<void> Workspace::refreshLexicon()
{
    if (!m_data->snapshot)
        return {};
    const Result<std::optional<StoredLexicon>> stored = loadLexicon(m_data->connection);
    if (!stored)
        return tl::unexpected(stored.error());
    auto snapshot = std::make_shared<Snapshot>(*m_data->snapshot);
    snapshot->takeLexicon(lexiconInUse(*stored));
    m_data->takeComments(*snapshot);
    ++snapshot->generation;
    m_data->snapshot = std::move(snapshot);
    return {};
}

Result<void> Workspace::setLexicon(const std::optional<LexiconWords> &words)
{
    std::optional<LexiconWords> kept;
    if (words) {
        Result<LexiconWords> checked = checkedWords(*words);
        if (!checked)
            return tl::unexpected(checked.error());
        kept = std::move(*checked);
    }
    return claimed([&] {
        return storeLexicon(m_data->connection, toRecord(kept), m_data->surroundings.now())
            .and_then([&] { return refreshLexicon(); });
    });
}

} // namespace headroom
