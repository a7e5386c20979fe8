// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

namespace headroom {

/// Puts a backup in the place of a database, or where none is. The backup is copied and checked
/// first, and stays as it is; what stood in its place is kept beside the other backups as
/// "<name>-before-restore"; then the copy takes the name in one step. Returns where the former
/// database is kept, empty when there was none. Errors: those of opening the backup,
/// DatabaseDamaged, DatabaseIsNotOurs when another kind of file has that name, DatabaseInUse,
/// FolderNotWritable, DiskFull, Cancelled.
Result<QString> restoreDatabase(const QString &backup, const QString &database, Progress &progress);

} // namespace headroom
