// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/unitstore.h"

#include "core/base/textfolding.h"

#include <sqlite3.h>

#include <utility>

namespace headroom {

Result<QList<Unit>> loadUnits(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, dimension, name FROM unit ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<Unit> units;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        units.append({row.id<UnitId>(0), static_cast<Dimension>(row.integer(1)), row.text(2)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return units;
}

QString unitKey(const QString &name)
{
    const QString key = folded(name);
    return key.isEmpty() ? name.simplified() : key;
}

UnitRegister::UnitRegister(const Connection &connection)
    : m_connection(&connection)
{
}

Result<UnitRegister> UnitRegister::load(const Connection &connection)
{
    UnitRegister units(connection);
    Result<Statement> statement = connection.prepare("SELECT id, dimension, folded FROM unit");
    if (!statement)
        return tl::unexpected(statement.error());
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        units.m_ids.insert({static_cast<int>(row.integer(1)), row.text(2)}, row.id<UnitId>(0));
    });
    if (!read)
        return tl::unexpected(read.error());
    return units;
}

Result<UnitId> UnitRegister::idOf(Dimension dimension, const QString &name)
{
    const std::pair key(static_cast<int>(dimension), unitKey(name));
    if (key.second.isEmpty())
        return UnknownUnit;
    if (const auto found = m_ids.constFind(key); found != m_ids.constEnd())
        return *found;
    if (!m_insert) {
        Result<Statement> insert =
            m_connection->prepare("INSERT INTO unit (dimension, name, folded) VALUES (?, ?, ?)");
        if (!insert)
            return tl::unexpected(insert.error());
        m_insert = std::move(*insert);
    }
    if (const auto added = m_insert->bindAll(key.first, name, key.second).run(); !added)
        return tl::unexpected(added.error());
    const UnitId id(sqlite3_last_insert_rowid(m_connection->handle()));
    m_ids.insert(key, id);
    return id;
}

} // namespace headroom
