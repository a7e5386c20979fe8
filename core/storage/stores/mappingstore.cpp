// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/mappingstore.h"

#include "core/storage/stores/unitstore.h"

#include <sqlite3.h>

namespace headroom {

namespace {

/// The failure when a change met no mapping of that name.
Result<void> changedOne(const Connection &connection, const QString &name)
{
    if (sqlite3_changes(connection.handle()) == 1)
        return {};
    return failure(ErrorKind::MappingNotFound, connection.path(), {name});
}

} // namespace

Result<QList<StoredMapping>> loadMappings(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT name, columns, date_order FROM saved_mapping ORDER BY folded");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredMapping> mappings;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        mappings.append({row.text(0), row.blob(1), row.text(2)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return mappings;
}

Result<void> storeMapping(const Connection &connection, const StoredMapping &mapping)
{
    return connection.run(
        "INSERT INTO saved_mapping (folded, name, columns, date_order) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (folded) DO UPDATE SET name = excluded.name, columns = excluded.columns,"
        " date_order = excluded.date_order",
        unitKey(mapping.name), mapping.name, QString::fromUtf8(mapping.columns), mapping.dateOrder);
}

Result<void> renameMapping(
    const Connection &connection, const QString &name, const QString &newName)
{
    return connection
        .run("UPDATE saved_mapping SET folded = ?, name = ? WHERE folded = ?", unitKey(newName),
            newName, unitKey(name))
        .and_then([&] { return changedOne(connection, name); });
}

Result<void> removeMapping(const Connection &connection, const QString &name)
{
    return connection.run("DELETE FROM saved_mapping WHERE folded = ?", unitKey(name))
        .and_then([&] { return changedOne(connection, name); });
}

} // namespace headroom
