// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orders/orderpairs.h"

#include "core/storage/bulk/responsestore.h"
#include "core/storage/orders/orderlinks.h"

#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

/// Of an answer or order in the scores.
enum Column {
    ImportColumn,
    OrderColumn,
    DayColumn,
    PlaceColumn,
    EmployeeColumn,
    RatingColumn,
    AmountColumn
};

std::string queryOf(const std::string &rating, const std::string &amount)
{
    return "SELECT import_id, order_reference, day, location, employee, " + rating + ", " + amount
        + " FROM response WHERE " + CountedRows + " AND (" + rating + " IS NOT NULL OR (" + amount
        + " IS NOT NULL AND order_reference IS NOT NULL))"
          " ORDER BY id";
}

std::string columnOf(const QList<MeasureColumn> &columns, const QString &measure)
{
    const auto found = std::ranges::find(columns, measure, &MeasureColumn::measure);
    return found == columns.end() ? std::string() : found->column;
}

/// Answers with a rating, perhaps without their amount yet, and the amounts of orders.
struct Sides
{
    std::vector<OrderPair> answers;
    std::vector<bool> hasAmount;
    QHash<QString, Steps> amounts; ///< by order number
};

void take(Sides &sides, const std::set<ImportId> &orders, const Row &row)
{
    if (orders.contains(row.id<ImportId>(ImportColumn))) {
        if (!row.isNull(AmountColumn))
            sides.amounts.insert(row.text(OrderColumn), row.integer(AmountColumn));
        return;
    }
    if (row.isNull(RatingColumn))
        return;
    sides.answers.push_back({row.text(OrderColumn), static_cast<DayNumber>(row.integer(DayColumn)),
        row.id<UnitId>(PlaceColumn), row.id<UnitId>(EmployeeColumn), row.integer(RatingColumn),
        row.integer(AmountColumn)});
    sides.hasAmount.push_back(!row.isNull(AmountColumn));
}

std::vector<OrderPair> pairsOf(Sides &&sides)
{
    std::vector<OrderPair> pairs;
    for (size_t i = 0; i < sides.answers.size(); ++i) {
        OrderPair &pair = sides.answers[i];
        const auto amount = sides.amounts.constFind(pair.order);
        const bool isOrdered = !pair.order.isEmpty() && amount != sides.amounts.cend();
        if (!sides.hasAmount[i] && isOrdered)
            pair.amount = *amount;
        if (sides.hasAmount[i] || isOrdered)
            pairs.push_back(std::move(pair));
    }
    return pairs;
}

} // namespace

Result<std::vector<OrderPair>> loadOrderPairs(
    const Connection &connection, const QString &rating, const QString &amount)
{
    const Result<QList<MeasureColumn>> columns = loadMeasureColumns(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    const std::string ratingColumn = columnOf(*columns, rating);
    const std::string amountColumn = columnOf(*columns, amount);
    if (ratingColumn.empty() || amountColumn.empty())
        return std::vector<OrderPair>();
    const Result<std::set<ImportId>> orders = orderImports(connection);
    if (!orders)
        return tl::unexpected(orders.error());
    Result<Statement> statement = connection.prepare(queryOf(ratingColumn, amountColumn));
    if (!statement)
        return tl::unexpected(statement.error());
    Sides sides;
    const Result<void> read =
        statement->forEachRow([&](const Row &row) { take(sides, *orders, row); });
    if (!read)
        return tl::unexpected(read.error());
    return pairsOf(std::move(sides));
}

} // namespace headroom
