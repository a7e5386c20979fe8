// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/importundo.h"

#include "core/storage/bulk/cellcounter.h"
#include "core/storage/bulk/cellstore.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/storedrows.h"
#include "core/storage/importstore.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace headroom {

namespace {

constexpr qint64 RowsPerReport = 4096;

/// Entries of keys whose key is in others too; the rest stays in keys. Both sorted.
std::vector<KeyEntry> takeCommon(std::vector<KeyEntry> &keys, const std::vector<KeyEntry> &others)
{
    std::vector<KeyEntry> common;
    std::vector<KeyEntry> rest;
    auto other = others.begin();
    for (const KeyEntry &entry : keys) {
        while (other != others.end() && other->key() < entry.key())
            ++other;
        const bool isCommon = other != others.end() && other->key() == entry.key();
        (isCommon ? common : rest).push_back(entry);
    }
    keys.swap(rest);
    return common;
}

std::vector<KeyEntry> merged(const std::vector<KeyEntry> &a, const std::vector<KeyEntry> &b)
{
    std::vector<KeyEntry> all;
    all.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(all));
    return all;
}

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
            .and_then([&] { return handOver(); })
            .and_then([&] { return countRest(); })
            .and_then([&] { return removeRest(); })
            .and_then([&] { return removeUnusedUnits(); })
            .and_then([&] { return markUndone(m_connection, m_import, at); });
    }

private:
    Result<void> check();
    Result<void> handOver();
    Result<void> handOverTo(ImportId heir);
    Result<void> moveRows(
        ImportId heir, const std::vector<KeyEntry> &entries, ImportAccount &account);
    Result<void> countRest();
    Result<void> removeRest();
    Result<void> removeUnusedUnits();
    bool goesOn(qint64 done);

    const Connection &m_connection;
    ImportId m_import;
    Progress &m_progress;
    qint64 m_answers = 0;
    std::vector<KeyEntry> m_keys; ///< of the answers that have no heir so far
    std::set<qint64> m_touchedUnits; ///< that the removed answers used
};

bool Undo::goesOn(qint64 done)
{
    return done % RowsPerReport != 0 || m_progress.report(done, m_answers);
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
    const std::vector<KeyEntry> taken = takeCommon(m_keys, *skipped);
    if (taken.empty())
        return {};
    takeCommon(*skipped, taken);
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
        .and_then(
            [&] { return storeKeys(m_connection, KeyTable::Stored, heir, merged(*own, taken)); })
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
    CellCounter counter;
    MonthTable months;
    qint64 done = 0;
    const auto count = [&](const StoredRow &row) -> Result<void> {
        m_touchedUnits.insert(row.units.begin(), row.units.end());
        const auto unit = [&](Dimension dimension) {
            return static_cast<quint32>(row.units[static_cast<size_t>(dimension)]);
        };
        const CellCounter::Place place{
            months.monthOf(row.content.day), unit(Dimension::Location), unit(Dimension::Employee)};
        for (size_t i = 0; i < row.values.size() && row.isCounted(); ++i) {
            if (row.values[i] != NoValue)
                counter.add(static_cast<quint32>(i), place, row.values[i]);
        }
        return goesOn(++done) ? Result<void>() : failure(ErrorKind::Cancelled, m_connection.path());
    };
    if (const Result<void> read = rows->visitImport(m_import, count); !read)
        return read;
    return changeCells(m_connection, counter.blocks(rows->measures()), CellChange::Subtract);
}

Result<void> Undo::removeRest()
{
    return m_connection.run("DELETE FROM response WHERE import_id = ?", m_import)
        .and_then([&] { return storeKeys(m_connection, KeyTable::Stored, m_import, {}); })
        .and_then([&] { return storeKeys(m_connection, KeyTable::Skipped, m_import, {}); })
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
                            " customer_type FROM response",
             "SELECT location, employee, 0, 0, 0, 0, 0, 0 FROM round_lock"}) {
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

Result<void> undoImport(
    const Connection &connection, ImportId id, const QDateTime &at, Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    return Undo(connection, id, progress).run(at).and_then([&] { return transaction->commit(); });
}

} // namespace headroom
