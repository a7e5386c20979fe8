// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/filenames.h"

#include "core/storage/stores/unitstore.h"

#include <utility>

namespace headroom {

FileNames::FileNames(NameAliases aliases)
    : m_aliases(std::move(aliases))
{
}

Result<FileNames> FileNames::load(const Connection &connection, const ImportOrder &order)
{
    return loadNameDecisions(connection).map([&](const QList<NameDecision> &stored) {
        return FileNames(NameAliases(stored + order.decisions));
    });
}

void FileNames::settle(ResponseBlock &block)
{
    for (ResponseBlock::NewName &name : block.newNames) {
        if (!m_aliases.isEmpty())
            name.name = m_aliases.knownName(name.dimension, name.name);
        const std::pair key(static_cast<int>(name.dimension), unitKey(name.name));
        if (!std::exchange(m_seen[key], true))
            m_found.append({name.dimension, name.name});
    }
}

} // namespace headroom
