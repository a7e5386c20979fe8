// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/databaseclaim.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace headroom {

DatabaseClaim::DatabaseClaim(std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock))
{
}

Result<DatabaseClaim> DatabaseClaim::take(const QString &database)
{
    auto lock = std::make_unique<QLockFile>(database + u".lock"_s);
    // A claim never grows old: only that its program has ended makes it void.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return DatabaseClaim(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return failure(ErrorKind::DatabaseInUse, database);
    return failure(ErrorKind::FolderNotWritable, QFileInfo(database).absolutePath());
}

} // namespace headroom
