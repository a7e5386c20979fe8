// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/roundstore.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/instants.h"
#include "core/storage/intransaction.h"
#include "core/storage/recorddigest.h"
#include "core/storage/unitcolumns.h"

#include <sqlite3.h>

namespace headroom {

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

std::optional<double> realOrNone(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Result<QList<Lock>> loadLocks(const Connection &connection, qint64 roundTarget)
{
    Result<Statement> statement =
        connection.prepare("SELECT level, location, employee, path, target, reason FROM round_lock"
                           " WHERE round_target_id = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<Lock> locks;
    const Result<void> read = statement->bindAll(roundTarget).forEachRow([&](const Row &row) {
        locks.append({unitInColumns(row, 0), row.real(4), row.text(5)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return locks;
}

Result<QList<MetricTarget>> loadTargets(const Connection &connection, RoundId round)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, metric, target, method, start_rule, weight, ceiling, "
                           "most_rise FROM round_target"
                           " WHERE round_id = ? ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<MetricTarget> targets;
    const Result<void> read =
        statement->bindAll(round).forEachRow([&](const Row &row) -> Result<void> {
            const Result<QList<Lock>> locks = loadLocks(connection, row.integer(0));
            if (!locks)
                return tl::unexpected(locks.error());
            targets.append({row.text(1), row.real(2), static_cast<ShareMethod>(row.integer(3)),
                static_cast<StartRule>(row.integer(4)), *locks, static_cast<int>(row.integer(5)),
                {realOrNone(row, 6), realOrNone(row, 7)}});
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    return targets;
}

Result<void> insertLocks(const Connection &connection, qint64 roundTarget, const QList<Lock> &locks)
{
    for (const Lock &lock : locks) {
        const UnitColumns unit = UnitColumns::of(lock.unit);
        const Result<void> stored =
            connection.run("INSERT INTO round_lock"
                           " (round_target_id, level, location, employee, path, target, reason)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)",
                roundTarget, unit.level, unit.location, unit.employee, unit.path, lock.target,
                lock.reason);
        if (!stored)
            return stored;
    }
    return {};
}

Result<void> insertTargets(const Connection &connection, const Round &round)
{
    for (const MetricTarget &target : round.targets) {
        const Result<void> stored =
            connection.run("INSERT INTO round_target"
                           " (round_id, metric, target, method, start_rule, weight, ceiling,"
                           " most_rise) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                round.id, target.metric, target.target, static_cast<int>(target.method),
                static_cast<int>(target.start), target.weight, target.bounds.ceiling,
                target.bounds.mostRise);
        if (!stored)
            return stored;
        const qint64 id = sqlite3_last_insert_rowid(connection.handle());
        if (const Result<void> locks = insertLocks(connection, id, target.locks); !locks)
            return locks;
    }
    return {};
}

Result<void> writeHead(const Connection &connection, Round &round)
{
    std::optional<RoundId> id;
    if (round.id != RoundId())
        id.emplace(round.id);
    const Result<void> stored =
        connection.run("INSERT INTO round"
                       " (id, name, baseline_first, baseline_last, starts, ends, levels)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
                       " name = excluded.name, baseline_first = excluded.baseline_first,"
                       " baseline_last = excluded.baseline_last, starts = excluded.starts,"
                       " ends = excluded.ends, levels = excluded.levels",
            id, round.name, dayText(round.baseline.first), dayText(round.baseline.last),
            dayText(round.starts), dayText(round.ends), levelNames(round.levels).join(u','));
    if (stored && !id)
        round.id = RoundId(sqlite3_last_insert_rowid(connection.handle()));
    return stored;
}

Result<bool> isFixed(const Connection &connection, RoundId round)
{
    return connection.integer("SELECT 1 FROM round_fixing WHERE round_id = ?", round)
        .map([](const std::optional<qint64> &found) { return found.has_value(); });
}

Result<Round> writeRound(const Connection &connection, const Round &round)
{
    const Result<bool> fixed = isFixed(connection, round.id);
    if (!fixed)
        return tl::unexpected(fixed.error());
    if (*fixed)
        return failure(ErrorKind::RoundIsFixed, {}, {round.name});
    Round stored = round;
    return writeHead(connection, stored)
        .and_then([&] {
            return connection.run("DELETE FROM round_target WHERE round_id = ?", stored.id);
        })
        .and_then([&] { return insertTargets(connection, stored); })
        .map([&] { return stored; });
}

} // namespace

Result<QList<Round>> loadRounds(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, name, baseline_first, baseline_last, starts, ends, levels"
                           " FROM round ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<Round> rounds;
    const Result<void> read = statement->forEachRow([&](const Row &row) -> Result<void> {
        const RoundId id = row.id<RoundId>(0);
        const Result<QList<MetricTarget>> targets = loadTargets(connection, id);
        if (!targets)
            return tl::unexpected(targets.error());
        rounds.append({id, row.text(1), {day(row, 2), day(row, 3)}, day(row, 4), day(row, 5),
            *targets, levelsNamed(row.text(6)).value_or(usualLevels())});
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return rounds;
}

Result<Round> storeRound(const Connection &connection, const Round &round)
{
    return inTransaction(connection, [&] { return writeRound(connection, round); });
}

Result<Round> storeFixedRound(const Connection &connection, const Round &round, const QDateTime &at,
    const std::function<QByteArray(const Round &)> &record)
{
    return inTransaction(connection, [&] {
        return writeRound(connection, round).and_then([&](const Round &stored) {
            const QByteArray text = record(stored);
            return connection
                .run("INSERT INTO round_fixing (round_id, at, record, sha256) VALUES (?, ?, ?, ?)",
                    stored.id, instantText(at), QString::fromUtf8(text), recordDigest(text))
                .and_then([&] {
                    return appendAudit(connection,
                        {AuditKind::RoundFixed, stored.id.value(), recordDigest(text), at});
                })
                .map([&] { return stored; });
        });
    });
}

Result<QList<StoredFixing>> loadFixings(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT round_id, round_fixing.at, record, sha256, evidence,"
                           " EXISTS (SELECT 1 FROM before_audit WHERE kind = ?1"
                           " AND subject = round_id) FROM round_fixing LEFT JOIN audit_entry"
                           " ON kind = ?1 AND subject = round_id ORDER BY round_id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<StoredFixing> fixings;
    statement->bindAll(static_cast<int>(AuditKind::RoundFixed));
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        StoredFixing fixing{row.id<RoundId>(0), QDateTime::fromString(row.text(1), Qt::ISODate),
            row.bytes(2).toByteArray()};
        // A round that was fixed before there was a log has no entry.
        const bool isLogged = !row.isNull(4);
        fixing.sha256 = isLogged ? row.blob(4) : row.blob(3);
        fixing.isIntact = (isLogged || row.integer(5) != 0) && row.blob(3) == fixing.sha256
            && recordDigest(fixing.record) == fixing.sha256;
        fixings.append(fixing);
    });
    if (!read)
        return tl::unexpected(read.error());
    return fixings;
}

} // namespace headroom
