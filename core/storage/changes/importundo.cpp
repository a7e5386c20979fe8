// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changes/importundo.h"

#include "core/storage/agreements/auditlog.h"
#include "core/storage/agreements/signingstore.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/storedcells.h"
#include "core/storage/changes/carriedparts.h"
#include "core/storage/changes/omittedanswers.h"
#include "core/storage/followup/contactstore.h"
#include "core/storage/orders/orderlinks.h"
#include "core/storage/stores/importstore.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace headroom {

namespace {

constexpr qint64 AnswersPerReport = 4096;

class Undo
{
public:
    Undo(const Connection &connection, ImportId import, Progress &progress)
        : m_connection(connection)
        , m_import(import)
        , m_progress(progress)
    {
    }

    Result<void> run(const QDateTime &at)
    {
        return check()
            .and_then([&] { return unlinkOrders(m_connection); })
            .and_then([&] { return countOmitted(m_connection); })
            .and_then([&] { return handOver(); })
            .and_then([&] { return countRest(); })
            .and_then([&] { return setBackCarried(); })
            .and_then([&] { return restoreEarlier(); })
            .and_then([&] { return removeRest(); })
            .and_then([&] { return removeContacts(m_connection, m_import); })
            .and_then([&] { return removeUnusedUnits(); })
            .and_then([&] { return markUndone(m_connection, m_import, at); })
            .and_then([&] { return omitAnswers(m_connection); })
            .and_then([&] { return linkOrders(m_connection); })
            .and_then([&] {
                return appendAudit(
                    m_connection, {AuditKind::ImportUndone, m_import.value(), m_file, at});
            });
    }

private:
    Result<void> check();
    Result<void> handOver();
    Result<void> handOverTo(ImportId heir);
    Result<void> moveRows(
        ImportId heir, const std::vector<KeyEntry> &entries, ImportAccount &account);
    Result<void> countRest();
    Result<void> setBackCarried();
    Result<void> restoreEarlier();
    Result<void> revive(const QList<ResponseId> &answers);
    Result<void> giveBackKeys(ImportId owner, const std::vector<KeyEntry> &restored);
    Result<void> removeRest();
    Result<void> removeUnusedUnits();
    bool goesOn(qint64 done);

    const Connection &m_connection;
    ImportId m_import;
    Progress &m_progress;
    qint64 m_answers = 0;
    QByteArray m_file; ///< the digest of the file
    QHash<ImportId, Subject> m_subjects; ///< of all imports
    std::vector<KeyEntry> m_keys; ///< of the answers that have no heir so far
    QHash<ResponseId, ImportId> m_handedOver;
    QHash<ResponseId, ResponseId> m_removed; ///< with what took their place in a later import
    std::set<qint64> m_touchedUnits; ///< that the removed answers used
};

bool Undo::goesOn(qint64 done)
{
    return done % AnswersPerReport != 0 || m_progress.report(done, m_answers);
}

Result<void> Undo::check()
{
    const Result<ImportEntry> entry = loadImport(m_connection, m_import);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->record.undoneAt)
        return failure(ErrorKind::ImportAlreadyUndone, m_connection.path(),
            {QString::number(m_import.value())});
    m_answers = entry->record.account.imported;
    m_file = entry->record.sha256;
    Result<std::vector<KeyEntry>> keys = loadKeys(m_connection, KeyTable::Stored, m_import);
    if (!keys)
        return tl::unexpected(keys.error());
    m_keys = std::move(*keys);
    return {};
}

Result<void> Undo::handOver()
{
    const Result<QList<ImportRecord>> imports = loadImports(m_connection);
    if (!imports)
        return tl::unexpected(imports.error());
    // Oldest first: the import that would have brought the answer had this one never been.
    for (const ImportRecord &record : *imports)
        m_subjects.insert(record.id, record.subject);
    for (auto record = imports->crbegin(); record != imports->crend(); ++record) {
        if (record->undoneAt || record->id == m_import)
            continue;
        if (const Result<void> done = handOverTo(record->id); !done)
            return done;
    }
    return {};
}

Result<void> Undo::handOverTo(ImportId heir)
{
    Result<std::vector<KeyEntry>> skipped = loadKeys(m_connection, KeyTable::Skipped, heir);
    if (!skipped)
        return tl::unexpected(skipped.error());
    const std::vector<KeyEntry> taken = takeCommonKeys(m_keys, *skipped);
    if (taken.empty())
        return {};
    takeCommonKeys(*skipped, taken);
    const Result<std::vector<KeyEntry>> own = loadKeys(m_connection, KeyTable::Stored, heir);
    if (!own)
        return tl::unexpected(own.error());
    Result<ImportEntry> entry = loadImport(m_connection, heir);
    const Result<StoredRows> rows = StoredRows::load(m_connection);
    if (!entry || !rows)
        return tl::unexpected(entry ? rows.error() : entry.error());
    if (const Result<void> moved = moveRows(heir, taken, entry->record.account); !moved)
        return moved;
    const Result<QByteArray> digest = storedDigest(*rows, heir);
    if (!digest)
        return tl::unexpected(digest.error());
    entry->digest = *digest;
    entry->record.account.imported += static_cast<qint64>(taken.size());
    entry->record.account.duplicates -= static_cast<qint64>(taken.size());
    return storeTakeover(m_connection, *entry)
        .and_then([&] {
            return storeKeys(m_connection, KeyTable::Stored, heir, mergedKeys(*own, taken));
        })
        .and_then([&] { return storeKeys(m_connection, KeyTable::Skipped, heir, *skipped); });
}

Result<void> Undo::moveRows(
    ImportId heir, const std::vector<KeyEntry> &entries, ImportAccount &account)
{
    Result<Statement> statement = m_connection.prepare(
        "UPDATE response SET import_id = ? WHERE id = ? AND import_id = ? RETURNING left_out");
    if (!statement)
        return tl::unexpected(statement.error());
    qint64 moved = 0;
    for (const KeyEntry &entry : entries) {
        const Result<void> done =
            statement->bindAll(heir, entry.response, m_import).forEachRow([&](const Row &row) {
                const auto reason = static_cast<size_t>(row.integer(0));
                account.leftOut += reason > 0 ? 1 : 0;
                account.leftOutBy[reason] += reason > 0 ? 1 : 0;
            });
        if (!done)
            return done;
        m_handedOver.insert(ResponseId(entry.response), heir);
        if (!goesOn(++moved))
            return failure(ErrorKind::Cancelled, m_connection.path());
    }
    return {};
}

Result<void> Undo::countRest()
{
    const Result<StoredRows> rows = StoredRows::load(m_connection);
    if (!rows)
        return tl::unexpected(rows.error());
    StoredCells cells;
    qint64 done = 0;
    const auto count = [&](const StoredRow &row) -> Result<void> {
        m_touchedUnits.insert(row.units.begin(), row.units.end());
        m_removed.insert(row.id, row.supersededBy);
        cells.add(row);
        return goesOn(++done) ? Result<void>() : failure(ErrorKind::Cancelled, m_connection.path());
    };
    if (const Result<void> read = rows->visitImport(m_import, count); !read)
        return read;
    return changeCells(m_connection, cells.blocks(rows->measures()), CellChange::Subtract);
}

/// What remains says no more than the files that remain.
Result<void> Undo::setBackCarried()
{
    Result<CarriedParts> parts = CarriedParts::load(m_connection, m_import);
    if (!parts)
        return tl::unexpected(parts.error());
    for (const auto &[record, heir] : m_handedOver.asKeyValueRange()) {
        if (const Result<void> done = parts->setBackHeir(record, heir, m_removed); !done)
            return done;
    }
    for (const auto &[earlier, newer] : m_removed.asKeyValueRange()) {
        const bool isLast = newer == ResponseId() || m_removed.contains(newer);
        if (const auto done = isLast ? Result<void>() : parts->setBack(newer, m_removed); !done)
            return done;
    }
    m_touchedUnits.insert(parts->formerUnits().begin(), parts->formerUnits().end());
    return parts->finish();
}

/// Answers whose place an answer of this import took point to what took its place in turn, or come
/// back when nothing did.
Result<void> Undo::restoreEarlier()
{
    Result<Statement> statement = m_connection.prepare(
        "SELECT id, superseded_by FROM response WHERE superseded_by IS NOT NULL"
        " AND import_id <> ?");
    Result<Statement> point =
        m_connection.prepare("UPDATE response SET superseded_by = ? WHERE id = ?");
    if (!statement || !point)
        return tl::unexpected(statement ? point.error() : statement.error());
    QHash<ResponseId, ResponseId> moved;
    const Result<void> read = statement->bindAll(m_import).forEachRow([&](const Row &row) {
        auto newer = row.id<ResponseId>(1);
        if (!m_removed.contains(newer))
            return;
        while (m_removed.contains(newer))
            newer = m_removed.value(newer);
        moved.insert(row.id<ResponseId>(0), newer);
    });
    if (!read)
        return read;
    QList<ResponseId> revived;
    for (const auto &[earlier, newer] : moved.asKeyValueRange()) {
        const bool isBack = newer == ResponseId();
        const auto place = isBack ? std::nullopt : std::optional(newer);
        if (const Result<void> done = point->bindAll(place, earlier).run(); !done)
            return done;
        if (isBack)
            revived.append(earlier);
    }
    return revive(revived);
}

/// Puts answers that are current again into the cells, and their keys into those of their imports.
Result<void> Undo::revive(const QList<ResponseId> &answers)
{
    if (answers.isEmpty())
        return {};
    const Result<StoredRows> rows = StoredRows::load(m_connection);
    if (!rows)
        return tl::unexpected(rows.error());
    Result<Statement> lookup = rows->prepareLookup();
    if (!lookup)
        return tl::unexpected(lookup.error());
    StoredCells cells;
    std::map<ImportId, std::vector<KeyEntry>> owners;
    const auto take = [&](const StoredRow &row) -> Result<void> {
        cells.add(row);
        const AnswerKey key = recordKey(m_subjects.value(row.import), row.content.externalId);
        owners[row.import].push_back({key.high, key.low, static_cast<quint32>(row.id.value())});
        return {};
    };
    for (const ResponseId id : answers) {
        if (const Result<void> found = rows->visitFound(*lookup, id, take); !found)
            return found;
    }
    for (const auto &[owner, restored] : owners) {
        if (const Result<void> done = giveBackKeys(owner, restored); !done)
            return done;
    }
    return changeCells(m_connection, cells.blocks(rows->measures()), CellChange::Add);
}

Result<void> Undo::giveBackKeys(ImportId owner, const std::vector<KeyEntry> &restored)
{
    std::vector<KeyEntry> sorted = restored;
    sortKeys(sorted);
    return loadKeys(m_connection, KeyTable::Stored, owner)
        .and_then([&](const std::vector<KeyEntry> &keys) {
            return storeKeys(m_connection, KeyTable::Stored, owner, mergedKeys(keys, sorted));
        });
}

Result<void> Undo::removeRest()
{
    return m_connection.run("DELETE FROM response WHERE import_id = ?", m_import)
        .and_then([&] { return storeKeys(m_connection, KeyTable::Stored, m_import, KeyPieces()); })
        .and_then([&] { return storeKeys(m_connection, KeyTable::Skipped, m_import, KeyPieces()); })
        .and_then([&] {
            return m_connection.run("DELETE FROM import_issue WHERE import_id = ?", m_import);
        });
}

Result<void> Undo::removeUnusedUnits()
{
    const auto keep = [&](const Row &row, int first) {
        for (int i = 0; i < first; ++i)
            m_touchedUnits.erase(row.integer(i));
    };
    for (const char *sql : {"SELECT location, department, team, employee, function, channel, step,"
                            " customer_type, region FROM response",
             "SELECT location, employee, 0, 0, 0, 0, 0, 0, 0 FROM round_lock",
             "SELECT step.value, 0, 0, 0, 0, 0, 0, 0, 0 FROM round_lock, json_each(CASE"
             " round_lock.path WHEN '' THEN '[]' ELSE round_lock.path END) AS step"
             " WHERE step.type = 'integer'",
             "SELECT unit_id, 0, 0, 0, 0, 0, 0, 0, 0 FROM action_unit"}) {
        Result<Statement> statement = m_connection.prepare(sql);
        if (!statement)
            return tl::unexpected(statement.error());
        const Result<void> read =
            statement->forEachRow([&](const Row &row) { keep(row, DimensionCount); });
        if (!read)
            return read;
    }
    for (const qint64 unit : m_touchedUnits) {
        const Result<void> removed = m_connection.run("DELETE FROM unit WHERE id = ?", unit);
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace

Result<void> undoImport(const Connection &connection, ImportId id, const QDateTime &at,
    Progress &progress, const QString &reason)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return Undo(connection, id, progress)
        .run(at)
        .and_then([&] {
            return reason.isEmpty() ? Result<void>() : storeUndoReason(connection, id, reason);
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace headroom
