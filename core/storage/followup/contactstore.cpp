// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/followup/contactstore.h"

#include "core/storage/instants.h"

namespace headroom {

namespace {

constexpr const char *Expired =
    "text IS NOT NULL AND import_id IN (SELECT id FROM import WHERE at < ?)";

} // namespace

qint64 storedHigh(const AnswerKey &key)
{
    return static_cast<qint64>(key.high);
}

ContactWriter::ContactWriter(Statement &&insert, ImportId import)
    : m_insert(std::move(insert))
    , m_import(import)
{
}

Result<ContactWriter> ContactWriter::make(const Connection &connection, ImportId import)
{
    return connection
        .prepare("INSERT OR IGNORE INTO contact (import_id, key_high, key_low, text)"
                 " VALUES (?, ?, ?, ?)")
        .map([&](Statement &&insert) { return ContactWriter(std::move(insert), import); });
}

Result<void> ContactWriter::add(const AnswerKey &key, const QString &text)
{
    return m_insert.bindAll(m_import, storedHigh(key), key.low, text).run();
}

Result<QList<StoredContact>> loadContacts(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT key_high, key_low, text, import.at FROM contact"
        " JOIN import ON import.id = contact.import_id ORDER BY key_high, key_low, import.id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredContact> contacts;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        const AnswerKey key{
            static_cast<quint64>(row.integer(0)), static_cast<quint32>(row.integer(1))};
        if (!contacts.isEmpty() && contacts.last().key == key)
            return;
        contacts.append({key, row.isNull(2) ? QString() : row.text(2), instantIn(row.text(3))});
    });
    if (!read)
        return tl::unexpected(read.error());
    return contacts;
}

Result<qint64> expireContacts(const Connection &connection, const QDateTime &before)
{
    Result<Statement> statement = connection.prepare(
        std::string("UPDATE contact SET text = NULL WHERE ") + Expired + " RETURNING 1");
    if (!statement)
        return tl::unexpected(statement.error());
    qint64 count = 0;
    statement->bindAll(instantText(before));
    const Result<void> done = statement->forEachRow([&](const Row &) { ++count; });
    if (!done)
        return tl::unexpected(done.error());
    return count;
}

Result<bool> hasExpiredContacts(const Connection &connection, const QDateTime &before)
{
    Result<Statement> statement =
        connection.prepare(std::string("SELECT 1 FROM contact WHERE ") + Expired + " LIMIT 1");
    if (!statement)
        return tl::unexpected(statement.error());
    bool has = false;
    statement->bindAll(instantText(before));
    const Result<void> read = statement->forEachRow([&](const Row &) { has = true; });
    if (!read)
        return tl::unexpected(read.error());
    return has;
}

Result<void> removeContacts(const Connection &connection, ImportId import)
{
    return connection.run("DELETE FROM contact WHERE import_id = ?", import).and_then([&] {
        return connection.run("DELETE FROM follow_up WHERE NOT EXISTS (SELECT 1 FROM contact"
                              " WHERE contact.key_high = follow_up.key_high"
                              " AND contact.key_low = follow_up.key_low)");
    });
}

Result<qint64> removeAllContacts(const Connection &connection)
{
    const auto count = connection.integer("SELECT count(*) FROM contact WHERE text IS NOT NULL");
    if (!count)
        return tl::unexpected(count.error());
    return connection.run("DELETE FROM contact")
        .and_then([&] { return connection.run("DELETE FROM follow_up"); })
        .map([&] { return count->value_or(0); });
}

} // namespace headroom
