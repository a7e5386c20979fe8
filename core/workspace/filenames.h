// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/stores/namestore.h"
#include "core/workspace/importjob.h"

namespace headroom {

/// The names of a file: replaced where a decision says so, and collected.
class FileNames
{
public:
    /// With the decisions that are stored and those that were made for this file.
    static Result<FileNames> load(const Connection &connection, const ImportOrder &order);

    void settle(ResponseBlock &block);

    QList<FoundName> found() const { return m_found; }

private:
    explicit FileNames(NameAliases aliases);

    NameAliases m_aliases;
    QHash<std::pair<int, QString>, bool> m_seen;
    QList<FoundName> m_found;
};

} // namespace headroom
