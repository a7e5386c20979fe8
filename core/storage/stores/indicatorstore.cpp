// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/stores/indicatorstore.h"

#include "core/storage/agreements/indicatorlog.h"
#include "core/storage/intransaction.h"

#include <sqlite3.h>

namespace headroom {

namespace {

std::optional<Thousandths> limit(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

OwnIndicator indicatorOf(const Row &row)
{
    OwnIndicator indicator;
    indicator.id = row.id<IndicatorId>(0);
    indicator.name = row.text(1);
    indicator.definition = row.text(2);
    indicator.formula = row.text(3);
    indicator.unit = static_cast<IndicatorUnit>(row.integer(4));
    indicator.lowerIsBetter = row.integer(5) != 0;
    indicator.norm = limit(row, 6);
    indicator.goodFrom = limit(row, 7);
    indicator.fairFrom = limit(row, 8);
    indicator.owner = row.text(9);
    indicator.rhythm = static_cast<Rhythm>(row.integer(10));
    indicator.place = row.text(11);
    indicator.goal = {row.text(12), row.id<IndicatorId>(13)};
    indicator.whole = row.id<IndicatorId>(14);
    indicator.column = row.text(15);
    indicator.lowest = limit(row, 16);
    indicator.highest = limit(row, 17);
    return indicator;
}

/// A text is never bound as NULL, however it came to be empty.
QString boundText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<OwnIndicator> writeIndicator(const Connection &connection, const OwnIndicator &indicator)
{
    std::optional<IndicatorId> id;
    if (indicator.id != IndicatorId())
        id.emplace(indicator.id);
    const Result<void> done = connection.run(
        "INSERT INTO own_indicator (id, name, definition, formula, unit, lower_is_better, norm,"
        " good_from, fair_from, owner, rhythm, place, goal_metric, goal_indicator,"
        " whole_indicator, source_column, lowest, highest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
        " definition = excluded.definition, formula = excluded.formula, unit = excluded.unit,"
        " lower_is_better = excluded.lower_is_better, norm = excluded.norm,"
        " good_from = excluded.good_from, fair_from = excluded.fair_from,"
        " owner = excluded.owner, rhythm = excluded.rhythm, place = excluded.place,"
        " goal_metric = excluded.goal_metric, goal_indicator = excluded.goal_indicator,"
        " whole_indicator = excluded.whole_indicator, source_column = excluded.source_column,"
        " lowest = excluded.lowest, highest = excluded.highest",
        id, indicator.name, boundText(indicator.definition), boundText(indicator.formula),
        static_cast<int>(indicator.unit), indicator.lowerIsBetter ? 1 : 0, indicator.norm,
        indicator.goodFrom, indicator.fairFrom, boundText(indicator.owner),
        static_cast<int>(indicator.rhythm), boundText(indicator.place),
        boundText(indicator.goal.metric), indicator.goal.own, indicator.whole,
        boundText(indicator.column), indicator.lowest, indicator.highest);
    if (!done)
        return tl::unexpected(done.error());
    OwnIndicator stored = indicator;
    if (!id)
        stored.id = IndicatorId(sqlite3_last_insert_rowid(connection.handle()));
    return stored;
}

} // namespace

Result<QList<OwnIndicator>> loadIndicators(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id, name, definition, formula, unit, lower_is_better, norm,"
                           " good_from, fair_from, owner, rhythm, place, goal_metric,"
                           " goal_indicator, whole_indicator, source_column, lowest, highest"
                           " FROM own_indicator ORDER BY id");
    if (!statement)
        return tl::unexpected(statement.error());
    QList<OwnIndicator> indicators;
    const Result<void> read =
        statement->forEachRow([&](const Row &row) { indicators.append(indicatorOf(row)); });
    if (!read)
        return tl::unexpected(read.error());
    return indicators;
}

namespace {

Result<std::optional<OwnIndicator>> storedIndicator(const Connection &connection, IndicatorId id)
{
    return loadIndicators(connection).map([&](const QList<OwnIndicator> &all) {
        const OwnIndicator *found = findIndicator(all, id);
        return found ? std::optional(*found) : std::nullopt;
    });
}

} // namespace

Result<OwnIndicator> storeIndicator(
    const Connection &connection, const OwnIndicator &indicator, const QDateTime &at)
{
    return inTransaction(connection, [&]() -> Result<OwnIndicator> {
        const Result<std::optional<OwnIndicator>> before =
            storedIndicator(connection, indicator.id);
        if (!before)
            return tl::unexpected(before.error());
        const IndicatorChange change = *before ? IndicatorChange::Changed : IndicatorChange::Made;
        const Result<OwnIndicator> stored = writeIndicator(connection, indicator);
        if (!stored)
            return stored;
        return logIndicator(connection, change, *stored, at).map([&] { return *stored; });
    });
}

Result<void> removeIndicator(const Connection &connection, IndicatorId id, const QDateTime &at)
{
    return inTransaction(connection, [&]() -> Result<void> {
        const Result<std::optional<OwnIndicator>> before = storedIndicator(connection, id);
        if (!before)
            return tl::unexpected(before.error());
        if (!*before)
            return {};
        return connection.run("DELETE FROM own_indicator WHERE id = ?", id).and_then([&] {
            return logIndicator(connection, IndicatorChange::Removed, **before, at);
        });
    });
}

} // namespace headroom
