// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/bonusstore.h"

#include "core/storage/agreements/auditlog.h"

#include <sqlite3.h>

#include <QCryptographicHash>

namespace headroom {

namespace {

struct KeptTable
{
    const char *select;
    const char *insert;
    AuditKind audit;
    const char *name;
};

const KeptTable &tableOf(KeptKind kind)
{
    static constexpr KeptTable Council{"SELECT id, record, sha256 FROM council_record ORDER BY id",
        "INSERT INTO council_record (at, record, sha256) VALUES (?, ?, ?)",
        AuditKind::CouncilRecorded, "works council record"};
    static constexpr KeptTable Scheme{"SELECT id, record, sha256 FROM bonus_scheme ORDER BY id",
        "INSERT INTO bonus_scheme (at, record, sha256) VALUES (?, ?, ?)", AuditKind::BonusSchemeSet,
        "bonus scheme"};
    return kind == KeptKind::Council ? Council : Scheme;
}

QByteArray sha256Of(const QByteArray &record)
{
    return QCryptographicHash::hash(record, QCryptographicHash::Sha256);
}

QString isoText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

Result<void> damagedRecord(const Connection &connection, const char *name, qint64 id)
{
    return failure(ErrorKind::DatabaseDamaged, connection.path(), {},
        QStringLiteral("the record of %1 %2").arg(QLatin1String(name)).arg(id));
}

/// Nothing while it is not decided.
Result<std::optional<DecisionId>> currentDecision(
    const Connection &connection, const StoredDecision &decision)
{
    return connection
        .integer("SELECT id FROM bonus_decision AS one WHERE round_id = ? AND level = ?"
                 " AND location = ? AND employee = ?"
                 " AND NOT EXISTS (SELECT 1 FROM bonus_decision WHERE supersedes = one.id)",
            decision.round, static_cast<int>(decision.unit.level), decision.unit.location,
            decision.unit.employee)
        .map([](const std::optional<qint64> &id) {
            return id ? std::optional(DecisionId(*id)) : std::nullopt;
        });
}

Result<DecisionId> insertDecision(const Connection &connection, const StoredDecision &decision)
{
    return connection
        .run("INSERT INTO bonus_decision (scheme_id, round_id, level, location, employee, at,"
             " supersedes, record, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            decision.scheme, decision.round, static_cast<int>(decision.unit.level),
            decision.unit.location, decision.unit.employee, isoText(decision.at),
            decision.supersedes, QString::fromUtf8(decision.record), sha256Of(decision.record))
        .map([&] { return DecisionId(sqlite3_last_insert_rowid(connection.handle())); });
}

Result<void> enterDecision(
    const Connection &connection, const StoredDecision &decision, DecisionId id)
{
    const Result<void> entered = appendAudit(
        connection, {AuditKind::BonusDecided, id.value(), sha256Of(decision.record), decision.at});
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
    const Result<void> read = statement->forEachRow([&](const Row &row) -> Result<void> {
        records.append({row.integer(0), row.bytes(1).toByteArray()});
        if (sha256Of(records.last().record) != row.blob(2))
            return damagedRecord(connection, table.name, row.integer(0));
        return {};
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
    return connection.run(table.insert, isoText(at), QString::fromUtf8(record), sha256Of(record))
        .and_then([&] {
            kept.id = sqlite3_last_insert_rowid(connection.handle());
            return appendAudit(connection, {table.audit, kept.id, sha256Of(record), at});
        })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return kept; });
}

Result<QList<StoredDecision>> loadDecisions(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, scheme_id, round_id, level, location, employee, at,"
                           " supersedes, record, sha256 FROM bonus_decision ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredDecision> decisions;
    const Result<void> read = statement->forEachRow([&](const Row &row) -> Result<void> {
        StoredDecision decision{row.id<DecisionId>(0), row.id<SchemeId>(1), row.id<RoundId>(2),
            {static_cast<Level>(row.integer(3)), row.id<UnitId>(4), row.id<UnitId>(5)},
            QDateTime::fromString(row.text(6), Qt::ISODateWithMs).toUTC(), std::nullopt,
            row.bytes(8).toByteArray()};
        if (!row.isNull(7))
            decision.supersedes = row.id<DecisionId>(7);
        if (sha256Of(decision.record) != row.blob(9))
            return damagedRecord(connection, "bonus decision", row.integer(0));
        decisions.append(decision);
        return {};
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
