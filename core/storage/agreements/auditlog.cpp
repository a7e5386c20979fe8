// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/auditlog.h"

#include "core/storage/instants.h"

#include <QCryptographicHash>

namespace headroom {

namespace {

constexpr qsizetype DigestSize = 32;

/// Where the chain ends.
struct ChainEnd
{
    qint64 sequence = 0;
    QByteArray digest = QByteArray(DigestSize, '\0');
};

Result<ChainEnd> chainEnd(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT sequence, digest FROM audit_entry ORDER BY sequence DESC LIMIT 1");
    if (!statement)
        return tl::unexpected(statement.error());
    ChainEnd end;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        end = {row.integer(0), row.blob(1)};
    });
    if (!read)
        return tl::unexpected(read.error());
    return end;
}

} // namespace

QByteArray auditDigest(const AuditEntry &entry)
{
    const QByteArrayList lines{QByteArray::number(entry.sequence), entry.at.toUtf8(),
        QByteArray::number(entry.kind), QByteArray::number(entry.subject), entry.evidence.toHex(),
        entry.previous.toHex()};
    return QCryptographicHash::hash(lines.join('\n'), QCryptographicHash::Sha256);
}

Result<QByteArray> auditHead(const Connection &connection)
{
    return chainEnd(connection).map([](const ChainEnd &end) { return end.digest; });
}

Result<void> appendAudit(const Connection &connection, const AuditEvent &event)
{
    return chainEnd(connection).and_then([&](const ChainEnd &end) {
        AuditEntry entry{end.sequence + 1, instantText(event.at), static_cast<qint64>(event.kind),
            event.subject, event.evidence, end.digest, {}};
        entry.digest = auditDigest(entry);
        return connection.run("INSERT INTO audit_entry"
                              " (sequence, at, kind, subject, evidence, previous, digest)"
                              " VALUES (?, ?, ?, ?, ?, ?, ?)",
            entry.sequence, entry.at, entry.kind, entry.subject, entry.evidence, entry.previous,
            entry.digest);
    });
}

Result<QList<AuditEntry>> loadAudit(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT sequence, at, kind, subject, evidence, previous, digest"
                           " FROM audit_entry ORDER BY sequence");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<AuditEntry> entries;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        entries.append({row.integer(0), row.text(1), row.integer(2), row.integer(3), row.blob(4),
            row.blob(5), row.blob(6)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

} // namespace headroom
