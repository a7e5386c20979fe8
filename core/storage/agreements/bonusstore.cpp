// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/bonusstore.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/instants.h"
#include "core/storage/recorddigest.h"
#include "core/storage/unitcolumns.h"

#include <sqlite3.h>

namespace headroom {

namespace {

struct KeptTable
{
    const char *select;
    const char *insert;
    AuditKind audit;
};

const KeptTable &tableOf(KeptKind kind)
{
    static constexpr KeptTable Council{"SELECT id, record, sha256, evidence FROM council_record"
                                       " LEFT JOIN audit_entry ON kind = ? AND subject = id"
                                       " ORDER BY id",
        "INSERT INTO council_record (at, record, sha256) VALUES (?, ?, ?)",
        AuditKind::CouncilRecorded};
    static constexpr KeptTable Scheme{"SELECT id, record, sha256, evidence FROM bonus_scheme"
                                      " LEFT JOIN audit_entry ON kind = ? AND subject = id"
                                      " ORDER BY id",
        "INSERT INTO bonus_scheme (at, record, sha256) VALUES (?, ?, ?)",
        AuditKind::BonusSchemeSet};
    return kind == KeptKind::Council ? Council : Scheme;
}

/// Whether a record is the one that its digest, in that column, and the log after it speak of.
bool isAsWritten(const Row &row, const QByteArray &record, int digest)
{
    return !row.isNull(digest + 1) && row.blob(digest) == row.blob(digest + 1)
        && recordDigest(record) == row.blob(digest);
}

/// Nothing while it is not decided.
Result<std::optional<DecisionId>> currentDecision(
    const Connection &connection, const StoredDecision &decision)
{
    const UnitColumns unit = UnitColumns::of(decision.unit);
    return connection
        .integer("SELECT id FROM bonus_decision AS one WHERE round_id = ? AND level = ?"
                 " AND location = ? AND employee = ? AND path = ?"
                 " AND NOT EXISTS (SELECT 1 FROM bonus_decision WHERE supersedes = one.id)",
            decision.round, unit.level, unit.location, unit.employee, unit.path)
        .map([](const std::optional<qint64> &id) {
            return id ? std::optional(DecisionId(*id)) : std::nullopt;
        });
}

Result<DecisionId> insertDecision(const Connection &connection, const StoredDecision &decision)
{
    const UnitColumns unit = UnitColumns::of(decision.unit);
    return connection
        .run("INSERT INTO bonus_decision (scheme_id, round_id, level, location, employee, path, at,"
             " supersedes, record, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            decision.scheme, decision.round, unit.level, unit.location, unit.employee, unit.path,
            instantText(decision.at), decision.supersedes, QString::fromUtf8(decision.record),
            recordDigest(decision.record))
        .map([&] { return DecisionId(sqlite3_last_insert_rowid(connection.handle())); });
}

Result<void> enterDecision(
    const Connection &connection, const StoredDecision &decision, DecisionId id)
{
    const Result<void> entered = appendAudit(connection,
        {AuditKind::BonusDecided, id.value(), recordDigest(decision.record), decision.at});
    if (!entered || !decision.supersedes)
        return entered;
    QByteArray earlier;
    Result<Statement> statement =
        connection.prepare("SELECT sha256 FROM bonus_decision WHERE id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    return statement->bindAll(*decision.supersedes)
        .forEachRow([&](const Row &row) { earlier = row.blob(0); })
        .and_then([&] {
            return appendAudit(connection,
                {AuditKind::BonusSuperseded, decision.supersedes->value(), earlier, decision.at});
        });
}

} // namespace

Result<QList<KeptRecord>> loadRecords(const Connection &connection, KeptKind kind)
{
    const KeptTable &table = tableOf(kind);
    Result<Statement> statement = connection.prepare(table.select);
    if (!statement)
        return tl::unexpected(statement.error());
    QList<KeptRecord> records;
    statement->bindAll(static_cast<int>(table.audit));
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        KeptRecord record{row.integer(0), row.bytes(1).toByteArray()};
        record.isIntact = isAsWritten(row, record.record, 2);
        records.append(record);
    });
    if (!read)
        return tl::unexpected(read.error());
    return records;
}

Result<KeptRecord> storeRecord(
    const Connection &connection, KeptKind kind, const QByteArray &record, const QDateTime &at)
{
    const KeptTable &table = tableOf(kind);
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    KeptRecord kept{0, record};
    return connection
        .run(table.insert, instantText(at), QString::fromUtf8(record), recordDigest(record))
        .and_then([&] {
            kept.id = sqlite3_last_insert_rowid(connection.handle());
            return appendAudit(connection, {table.audit, kept.id, recordDigest(record), at});
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return kept; });
}

Result<QList<StoredDecision>> loadDecisions(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT id, scheme_id, round_id, level, location, employee, path, bonus_decision.at,"
        " supersedes, record, sha256, evidence FROM bonus_decision"
        " LEFT JOIN audit_entry ON kind = ? AND subject = id ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredDecision> decisions;
    statement->bindAll(static_cast<int>(AuditKind::BonusDecided));
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        StoredDecision decision{row.id<DecisionId>(0), row.id<SchemeId>(1), row.id<RoundId>(2),
            unitInColumns(row, 3), instantIn(row.text(7)), std::nullopt,
            row.bytes(9).toByteArray()};
        if (!row.isNull(8))
            decision.supersedes = row.id<DecisionId>(8);
        decision.isIntact = isAsWritten(row, decision.record, 10);
        decisions.append(decision);
    });
    if (!read)
        return tl::unexpected(read.error());
    return decisions;
}

Result<DecisionId> storeDecision(const Connection &connection, const StoredDecision &decision)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<std::optional<DecisionId>> current = currentDecision(connection, decision);
    if (!current)
        return tl::unexpected(current.error());
    if (*current != decision.supersedes)
        return failure(ErrorKind::BonusNeedsReason, connection.path());
    const Result<DecisionId> id = insertDecision(connection, decision);
    if (!id)
        return id;
    return enterDecision(connection, decision, *id)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return *id; });
}

} // namespace headroom
