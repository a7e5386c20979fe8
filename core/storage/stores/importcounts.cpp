// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/importcounts.h"

namespace headroom {

Result<void> storeRemarkCounts(
    const Connection &connection, ImportId id, const RemarkCounts &counts)
{
    for (const auto &[code, remarks] : counts.asKeyValueRange()) {
        const Result<void> stored = connection.run(
            "INSERT INTO import_issue_count (import_id, code, remarks) VALUES (?, ?, ?)", id, code,
            remarks);
        if (!stored)
            return stored;
    }
    return {};
}

Result<RemarkCounts> loadRemarkCounts(const Connection &connection, ImportId id)
{
    Result<Statement> statement =
        connection.prepare("SELECT code, remarks FROM import_issue_count WHERE import_id = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    RemarkCounts counts;
    const Result<void> read = statement->bindAll(id).forEachRow(
        [&](const Row &row) { counts.insert(row.text(0), row.integer(1)); });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<void> storeLeftOut(const Connection &connection, ImportId id, const LeftOutCounts &counts)
{
    const Result<void> cleared =
        connection.run("DELETE FROM import_left_out WHERE import_id = ?", id);
    if (!cleared)
        return cleared;
    for (size_t reason = 1; reason < counts.size(); ++reason) {
        if (counts[reason] == 0)
            continue;
        const Result<void> stored = connection.run(
            "INSERT INTO import_left_out (import_id, reason, answers) VALUES (?, ?, ?)", id, reason,
            counts[reason]);
        if (!stored)
            return stored;
    }
    return {};
}

Result<QHash<ImportId, LeftOutCounts>> loadLeftOut(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT import_id, reason, answers FROM import_left_out");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<ImportId, LeftOutCounts> counts;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        const auto reason = static_cast<size_t>(row.integer(1));
        if (reason < LeftOutKinds)
            counts[row.id<ImportId>(0)][reason] = row.integer(2);
    });
    if (!read)
        return tl::unexpected(read.error());
    return counts;
}

Result<void> storeOrderMatches(
    const Connection &connection, ImportId id, const OrderMatches &matches)
{
    return connection.run(
        "INSERT INTO import_orders (import_id, matched, unmatched, known_amounts, placed_orders,"
        " unplaced_answers) VALUES (?, ?, ?, ?, ?, ?)",
        id, matches.matched, matches.unmatched, matches.knownAmounts, matches.placedOrders,
        matches.unplacedAnswers);
}

Result<QHash<ImportId, OrderMatches>> loadOrderMatches(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT import_id, matched, unmatched, known_amounts, placed_orders, unplaced_answers"
        " FROM import_orders");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<ImportId, OrderMatches> matches;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        matches.insert(row.id<ImportId>(0),
            {row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return matches;
}

} // namespace headroom
