// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/actionstore.h"

#include <sqlite3.h>

#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

std::optional<QString> dayText(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QDate> optionalDay(const Row &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return QDate::fromString(row.text(column), Qt::ISODate);
}

Result<QHash<ActionId, QList<ActionUnit>>> loadActionUnits(const Connection &connection)
{
    Result<Statement> statement = connection.prepare(
        "SELECT action_id, dimension, unit_id FROM action_unit ORDER BY 1, 2, 3");
    if (!statement)
        return tl::unexpected(statement.error());
    QHash<ActionId, QList<ActionUnit>> units;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        units[row.id<ActionId>(0)].append(
            {static_cast<Dimension>(row.integer(1)), row.id<UnitId>(2)});
    });
    if (!read)
        return tl::unexpected(read.error());
    return units;
}

Action actionOf(const Row &row)
{
    Action action;
    action.id = row.id<ActionId>(0);
    action.title = row.text(1);
    action.text = row.text(2);
    action.size = static_cast<ActionSize>(row.integer(3));
    action.state = static_cast<ActionState>(row.integer(4));
    action.owner = row.text(5);
    action.subject = {static_cast<ActionTopic>(row.integer(6)), row.text(7)};
    action.metric = row.text(8);
    action.starts = optionalDay(row, 9);
    action.ends = optionalDay(row, 10);
    if (!row.isNull(11))
        action.expected = row.real(11);
    return action;
}

/// A text is never bound as NULL, however it came to be empty.
QString text(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<void> writeHead(const Connection &connection, Action &action)
{
    std::optional<ActionId> id;
    if (action.id != ActionId())
        id.emplace(action.id);
    const Result<void> stored = connection.run(
        "INSERT INTO action (id, title, description, size, state, owner, topic, subject, metric,"
        " starts, ends, expected) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
        " description = excluded.description, size = excluded.size, state = excluded.state,"
        " owner = excluded.owner, topic = excluded.topic, subject = excluded.subject,"
        " metric = excluded.metric, starts = excluded.starts, ends = excluded.ends,"
        " expected = excluded.expected",
        id, text(action.title), text(action.text), static_cast<int>(action.size),
        static_cast<int>(action.state), text(action.owner), static_cast<int>(action.subject.topic),
        text(action.subject.id), text(action.metric), dayText(action.starts), dayText(action.ends),
        action.expected);
    if (stored && !id)
        action.id = ActionId(sqlite3_last_insert_rowid(connection.handle()));
    return stored;
}

Result<void> writeUnits(const Connection &connection, const Action &action)
{
    const Result<void> removed =
        connection.run("DELETE FROM action_unit WHERE action_id = ?", action.id);
    if (!removed)
        return removed;
    for (const ActionUnit &unit : action.units) {
        const Result<void> stored = connection.run(
            "INSERT INTO action_unit (action_id, dimension, unit_id) VALUES (?, ?, ?)", action.id,
            static_cast<int>(unit.dimension), unit.id);
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

Result<QList<Action>> loadActions(const Connection &connection)
{
    const auto units = loadActionUnits(connection);
    if (!units)
        return tl::unexpected(units.error());
    Result<Statement> statement =
        connection.prepare("SELECT id, title, description, size, state, owner, topic, subject,"
                           " metric, starts, ends, expected FROM action ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<Action> actions;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        Action action = actionOf(row);
        action.units = units->value(action.id);
        actions.append(action);
    });
    if (!read)
        return tl::unexpected(read.error());
    return actions;
}

Result<Action> storeAction(const Connection &connection, const Action &action)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Action stored = action;
    std::ranges::sort(stored.units);
    const auto repeated = std::ranges::unique(stored.units);
    stored.units.erase(repeated.begin(), repeated.end());
    return writeHead(connection, stored)
        .and_then([&] { return writeUnits(connection, stored); })
        .and_then([&] { return transaction->commit(); })
        .map([&] { return stored; });
}

Result<void> removeAction(const Connection &connection, ActionId id)
{
    return connection.run("DELETE FROM action WHERE id = ?", id);
}

} // namespace headroom
