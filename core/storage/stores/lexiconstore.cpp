// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/lexiconstore.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/instants.h"
#include "core/storage/intransaction.h"
#include "core/storage/recorddigest.h"

#include <sqlite3.h>

namespace headroom {

Result<std::optional<StoredLexicon>> loadLexicon(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT lexicon_version.id, lexicon_version.at, record, evidence FROM lexicon_version"
        " LEFT JOIN audit_entry ON subject = lexicon_version.id AND kind = ?"
        " ORDER BY lexicon_version.id DESC LIMIT 1");
    if (!statement)
        return tl::unexpected(statement.error());
    std::optional<StoredLexicon> stored;
    statement->bindAll(static_cast<int>(AuditKind::LexiconSaved));
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        const QByteArray record = row.bytes(2).toByteArray();
        stored = {row.integer(0), instantIn(row.text(1)), record,
            !row.isNull(3) && row.blob(3) == recordDigest(record)};
    });
    if (!read)
        return tl::unexpected(read.error());
    return stored;
}

Result<void> storeLexicon(
    const Connection &connection, const QByteArray &record, const QDateTime &at)
{
    return inTransaction(connection, [&]() -> Result<void> {
        const QByteArray digest = recordDigest(record);
        const Result<void> kept =
            connection.run("INSERT INTO lexicon_version (at, record, sha256) VALUES (?, ?, ?)",
                instantText(at), QString::fromUtf8(record), digest);
        if (!kept)
            return kept;
        const qint64 version = sqlite3_last_insert_rowid(connection.handle());
        return appendAudit(connection, {AuditKind::LexiconSaved, version, digest, at});
    });
}

} // namespace headroom
