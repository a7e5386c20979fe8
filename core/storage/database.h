// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <functional>

namespace headroom {

/// The newest schema this program writes: the number of the last file in resources/sql.
int schemaVersion();

/// Opens a file once it is certain that it is a database of this program and from no newer one;
/// changes nothing in it. Errors: those of openDatabase().
Result<Connection> openUnchanged(const QString &path);

/// Opens a database of this program: checks whose file it is and which version before anything
/// else, sets and measures the pragmas, and brings an older schema up to date, after a backup. The
/// one seam where another engine would come in: today a URI is refused. Errors:
/// DatabaseUriNotSupported, DatabaseNotFound, DatabaseIsEmptyFile, DatabaseIsNotOurs,
/// DatabaseIsNewer, DatabaseInUse, DatabaseDamaged, StorageFailed.
Result<Connection> openDatabase(const QString &path);

/// What a new database holds from the beginning.
using FirstEntries = std::function<Result<void>(const Connection &)>;

/// Makes a new database, mode 0600, and opens it. The file appears under its name only when it is
/// complete, with the first entries in it. Errors: DatabaseUriNotSupported, DatabaseExists,
/// FolderNotWritable, DiskFull, and those of opening and of the entries.
Result<Connection> createDatabase(const QString &path, const FirstEntries &first = {});

} // namespace headroom
