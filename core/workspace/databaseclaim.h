// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QLockFile>

#include <memory>

namespace headroom {

/// The right to change a database, shared out among the programs of one computer by the file
/// "<name>.lock" beside it, which holds no data. Reading needs no claim: the engine's own locks see
/// to that. A claim of a program that was killed is taken over.
class DatabaseClaim
{
public:
    /// Errors: DatabaseInUse, FolderNotWritable.
    static Result<DatabaseClaim> take(const QString &database);

private:
    explicit DatabaseClaim(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace headroom
