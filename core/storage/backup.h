// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace headroom {

/// Copies an open database by the engine's own backup into a new private file, checks the copy and
/// only then gives it its name. Errors: FileExists, FolderNotWritable, DiskFull, DatabaseDamaged,
/// Cancelled.
Result<void> backupDatabase(
    const Connection &connection, const QString &target, Progress &progress);

/// The backup made before a change: beside the database in "<name>.backups/", of which the last
/// three are kept. An empty database needs none, and one above 256 MiB gets at most one a day,
/// because copying it would take longer than the change.
Result<void> backupBeforeChange(
    const Connection &connection, const QDateTime &now, Progress &progress);

/// The backup made before the schema of a database is brought up to date, beside the others as
/// "<name>-schema-<version>"; it is kept until someone removes it. A database without imports needs
/// none.
Result<void> backupBeforeUpgrade(const Connection &connection, qint64 version);

/// "/data/shop.headroom" has its backups in "/data/shop.headroom.backups".
QString backupFolder(const QString &database);

} // namespace headroom
