// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

#include <QList>

namespace headroom {

/// A saved mapping as it stands in the database: core/importing/planjson.h has the formats.
struct StoredMapping
{
    QString name;
    QByteArray columns; ///< JSON
    QString dateOrder; ///< empty where the file left no doubt
};

/// Sorted by name.
Result<QList<StoredMapping>> loadMappings(const Connection &connection);

/// Adds the mapping, or replaces the one of that name; names that differ in case, spaces or accents
/// only are the same.
Result<void> storeMapping(const Connection &connection, const StoredMapping &mapping);

/// Errors: MappingNotFound; StorageFailed when another one has the new name.
Result<void> renameMapping(
    const Connection &connection, const QString &name, const QString &newName);
/// Errors: MappingNotFound.
Result<void> removeMapping(const Connection &connection, const QString &name);

} // namespace headroom
