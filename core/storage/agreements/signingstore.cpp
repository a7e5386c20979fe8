// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/signingstore.h"

#include "core/domain/period.h"
#include "core/storage/agreements/auditlog.h"
#include "core/storage/instants.h"
#include "core/storage/recorddigest.h"
#include "core/storage/unitcolumns.h"

#include <sqlite3.h>

namespace headroom {

namespace {

/// Nothing while the sheet is a proposal.
Result<std::optional<SigningId>> currentSigning(
    const Connection &connection, const StoredSigning &signing)
{
    const UnitColumns unit = UnitColumns::of(signing.unit);
    return connection
        .integer("SELECT id FROM sheet_signing AS one WHERE round_id = ? AND level = ?"
                 " AND location = ? AND employee = ? AND path = ?"
                 " AND NOT EXISTS (SELECT 1 FROM sheet_signing WHERE supersedes = one.id)",
            signing.round, unit.level, unit.location, unit.employee, unit.path)
        .map([](const std::optional<qint64> &id) {
            return id ? std::optional(SigningId(*id)) : std::nullopt;
        });
}

Result<void> insertSigning(const Connection &connection, StoredSigning &signing)
{
    const UnitColumns unit = UnitColumns::of(signing.unit);
    const Result<void> stored = connection.run(
        "INSERT INTO sheet_signing (round_id, level, location, employee, path, at,"
        " supersedes, record, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        signing.round, unit.level, unit.location, unit.employee, unit.path, instantText(signing.at),
        signing.supersedes, QString::fromUtf8(signing.record), recordDigest(signing.record));
    if (stored)
        signing.id = SigningId(sqlite3_last_insert_rowid(connection.handle()));
    return stored;
}

/// The signing, then the one that it supersedes: a record names the entry before its own.
Result<void> recordInAudit(const Connection &connection, const StoredSigning &signing)
{
    const AuditEvent event{
        AuditKind::SheetSigned, signing.id.value(), recordDigest(signing.record), signing.at};
    const Result<void> entered = appendAudit(connection, event);
    if (!entered || !signing.supersedes)
        return entered;
    QByteArray earlier;
    Result<Statement> statement =
        connection.prepare("SELECT sha256 FROM sheet_signing WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bindAll(*signing.supersedes)
        .forEachRow([&](const Row &row) { earlier = row.blob(0); })
        .and_then([&] {
            return appendAudit(connection,
                {AuditKind::SheetSuperseded, signing.supersedes->value(), earlier, signing.at});
        });
}

} // namespace

Result<QList<StoredSigning>> loadSignings(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, round_id, level, location, employee, path, sheet_signing.at,"
                           " supersedes, record, sha256, evidence FROM sheet_signing"
                           " LEFT JOIN audit_entry ON kind = ? AND subject = id ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredSigning> signings;
    statement->bindAll(static_cast<int>(AuditKind::SheetSigned));
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        StoredSigning signing{row.id<SigningId>(0), row.id<RoundId>(1), unitInColumns(row, 2),
            instantIn(row.text(6)), std::nullopt, row.bytes(8).toByteArray()};
        if (!row.isNull(7))
            signing.supersedes = row.id<SigningId>(7);
        signing.sha256 = row.isNull(10) ? row.blob(9) : row.blob(10);
        signing.isIntact = !row.isNull(10) && recordDigest(signing.record) == row.blob(9)
            && row.blob(9) == row.blob(10);
        signings.append(signing);
    });
    if (!read)
        return tl::unexpected(read.error());
    return signings;
}

Result<StoredSigning> storeSigning(const Connection &connection, const StoredSigning &signing,
    const std::function<QByteArray(const QByteArray &)> &record)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<std::optional<SigningId>> current = currentSigning(connection, signing);
    if (!current)
        return tl::unexpected(current.error());
    if (*current != signing.supersedes)
        return failure(ErrorKind::SheetIsSigned, connection.path());
    const Result<QByteArray> head = auditHead(connection);
    if (!head)
        return tl::unexpected(head.error());
    StoredSigning stored = signing;
    stored.record = record(*head);
    return insertSigning(connection, stored)
        .and_then([&] { return recordInAudit(connection, stored); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return stored; });
}

Result<QList<ImportId>> importsSince(const Connection &connection, QDate day)
{
    Result<Statement> statement =
        connection.prepare("SELECT DISTINCT import_id FROM response"
                           " WHERE day >= ? AND superseded_by IS NULL ORDER BY import_id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<ImportId> imports;
    const Result<void> read = statement->bindAll(dayNumber(day)).forEachRow([&](const Row &row) {
        imports.append(row.id<ImportId>(0));
    });
    if (!read)
        return tl::unexpected(read.error());
    return imports;
}

Result<QHash<ImportId, QString>> loadUndoReasons(const Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT import_id, reason FROM undo_reason");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<ImportId, QString> reasons;
    const Result<void> read = statement->forEachRow(
        [&](const Row &row) { reasons.insert(row.id<ImportId>(0), row.text(1)); });
    if (!read)
        return tl::unexpected(read.error());
    return reasons;
}

Result<void> storeUndoReason(const Connection &connection, ImportId import, const QString &reason)
{
    return connection.run(
        "INSERT INTO undo_reason (import_id, reason) VALUES (?, ?)", import, reason);
}

} // namespace headroom
