// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/omissionstore.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/instants.h"
#include "core/storage/recorddigest.h"

#include <sqlite3.h>

#include <QSet>
#include <QtEndian>

namespace headroom {

namespace {

constexpr qsizetype KeySize = 12;

/// High, then low, each with its highest byte first.
QByteArray keyBytes(const AnswerKey &key)
{
    QByteArray bytes(KeySize, '\0');
    qToBigEndian(key.high, bytes.data());
    qToBigEndian(key.low, bytes.data() + sizeof(key.high));
    return bytes;
}

AnswerKey keyIn(QByteArrayView bytes)
{
    if (bytes.size() != KeySize)
        return {};
    return {qFromBigEndian<quint64>(bytes.data()),
        qFromBigEndian<quint32>(bytes.data() + sizeof(AnswerKey::high))};
}

} // namespace

Result<QList<StoredOmission>> loadOmissions(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, key, ends, record, sha256, evidence FROM answer_omission"
                           " LEFT JOIN audit_entry ON subject = id"
                           " AND kind = CASE WHEN ends IS NULL THEN ? ELSE ? END ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredOmission> omissions;
    statement->bindAll(
        static_cast<int>(AuditKind::AnswerLeftOut), static_cast<int>(AuditKind::AnswerPutBack));
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        StoredOmission omission{
            row.id<OmissionId>(0), keyIn(row.bytes(1)), std::nullopt, row.bytes(3).toByteArray()};
        if (!row.isNull(2))
            omission.ends = row.id<OmissionId>(2);
        omission.isIntact = !row.isNull(5) && row.blob(4) == row.blob(5)
            && recordDigest(omission.record) == row.blob(4);
        omissions.append(omission);
    });
    if (!read)
        return tl::unexpected(read.error());
    return omissions;
}

Result<QList<StoredOmission>> loadOmissionsInForce(const Connection &connection)
{
    return loadOmissions(connection).map([](const QList<StoredOmission> &all) {
        QSet<OmissionId> ended;
        for (const StoredOmission &omission : all) {
            if (omission.ends)
                ended.insert(*omission.ends);
        }
        QList<StoredOmission> inForce;
        for (const StoredOmission &omission : all) {
            if (!omission.ends && !ended.contains(omission.id))
                inForce.append(omission);
        }
        return inForce;
    });
}

Result<OmissionId> storeOmission(
    const Connection &connection, const StoredOmission &omission, const QDateTime &at)
{
    const QByteArray digest = recordDigest(omission.record);
    return connection
        .run("INSERT INTO answer_omission (at, key, ends, record, sha256) VALUES (?, ?, ?, ?, ?)",
            instantText(at), keyBytes(omission.key), omission.ends,
            QString::fromUtf8(omission.record), digest)
        .and_then([&]() -> Result<OmissionId> {
            const OmissionId id(sqlite3_last_insert_rowid(connection.handle()));
            const AuditKind kind =
                omission.ends ? AuditKind::AnswerPutBack : AuditKind::AnswerLeftOut;
            return appendAudit(connection, {kind, id.value(), digest, at}).map([id] { return id; });
        });
}

} // namespace headroom
