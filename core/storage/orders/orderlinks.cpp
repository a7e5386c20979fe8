// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orders/orderlinks.h"

#include "core/storage/bulk/cellstore.h"
#include "core/storage/bulk/storedcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr const char *LinkColumns =
    "response, location, department, team, employee, function, region, known";

/// The columns of BorrowedDimensions stand in their order, behind the row.
constexpr int FirstUnitColumn = 1;
constexpr int KnownColumn = FirstUnitColumn + static_cast<int>(BorrowedDimensions.size());

/// All orders with a row for each, and what their answers say.
struct MatchedRows
{
    OrderMatcher matcher;
    std::vector<ResponseId> rows; ///< of the orders
    std::map<quint64, qint64> units; ///< ids by mark
};

Result<void> addOrders(
    const StoredRows &rows, const std::set<ImportId> &imports, MatchedRows &matched)
{
    return rows.visitOrdered([&](const StoredRow &row) -> Result<void> {
        if (imports.contains(row.import)) {
            matched.matcher.addOrder(orderSide(row));
            matched.rows.push_back(row.id);
        }
        return {};
    });
}

Result<void> addAnswers(
    const StoredRows &rows, const std::set<ImportId> &imports, MatchedRows &matched)
{
    return rows.visitOrdered([&](const StoredRow &row) -> Result<void> {
        if (imports.contains(row.import) || matched.matcher.addAnswer(orderSide(row)) == nullptr)
            return {};
        for (const Dimension dimension : BorrowedDimensions) {
            const auto i = static_cast<size_t>(dimension);
            matched.units.emplace(row.content.units[i], row.units[i]);
        }
        return {};
    });
}

OrderLink linkOf(
    const OrderMatcher::Order &order, const MatchedRows &matched, const QStringList &measures)
{
    OrderLink link;
    for (const Dimension dimension : BorrowedDimensions) {
        if (const quint64 mark = order.borrowed(dimension); mark != 0)
            link.units[static_cast<size_t>(dimension)] = matched.units.at(mark);
    }
    const MeasureSet known = order.known();
    for (size_t i = 0; i < known.size(); ++i) {
        if (known.test(i))
            link.known.append(measures.value(static_cast<qsizetype>(i)));
    }
    return link;
}

Result<void> storeLinks(const Connection &connection, const OrderLinks &links)
{
    Result<Statement> statement = connection.prepare(std::string("INSERT INTO order_link (")
        + LinkColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const auto &[order, link] : links) {
        statement->bind(1, order);
        for (size_t i = 0; i < BorrowedDimensions.size(); ++i)
            statement->bind(FirstUnitColumn + static_cast<int>(i) + 1,
                link.units[static_cast<size_t>(BorrowedDimensions[i])]);
        statement->bind(KnownColumn + 1, link.known.join(u' '));
        if (const Result<void> stored = statement->run(); !stored)
            return stored;
    }
    return {};
}

/// The cells of the linked orders as they are stored, and as they count.
struct LinkedCells
{
    std::vector<CellBlock> plain;
    std::vector<CellBlock> linked;
};

Result<LinkedCells> cellsOf(const Connection &connection, const OrderLinks &links)
{
    const Result<StoredRows> rows = StoredRows::load(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    Result<Statement> lookup = rows->prepareLookup();
    if (!lookup)
        return tl::unexpected(lookup.error());
    const QStringList measures = rows->measures();
    StoredCells plain;
    StoredCells linked;
    for (const auto &[order, link] : links) {
        const Result<void> found =
            rows->visitFound(*lookup, order, [&](const StoredRow &row) -> Result<void> {
                plain.add(row);
                linked.add(linkedRow(row, link, measures));
                return {};
            });
        if (!found)
            return tl::unexpected(found.error());
    }
    return LinkedCells{plain.blocks(measures), linked.blocks(measures)};
}

using Counted = std::vector<CellBlock> LinkedCells::*;

/// Takes the orders off as they counted until now, after they are added as they count from now on.
Result<void> countInstead(
    const Connection &connection, const OrderLinks &links, Counted before, Counted after)
{
    if (links.empty())
        return {};
    return cellsOf(connection, links).and_then([&](const LinkedCells &cells) {
        return changeCells(connection, cells.*after, CellChange::Add).and_then([&] {
            return changeCells(connection, cells.*before, CellChange::Subtract);
        });
    });
}

} // namespace

Result<std::set<ImportId>> orderImports(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare("SELECT id FROM import WHERE subject = ? AND undone_at IS NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    std::set<ImportId> imports;
    const Result<void> read =
        statement->bindAll(static_cast<int>(Subject::Order)).forEachRow([&](const Row &row) {
            imports.insert(row.id<ImportId>(0));
        });
    if (!read)
        return tl::unexpected(read.error());
    return imports;
}

Result<OrderLinks> loadOrderLinks(const Connection &connection)
{
    Result<Statement> statement =
        connection.prepare(std::string("SELECT ") + LinkColumns + " FROM order_link");
    if (!statement)
        return tl::unexpected(statement.error());
    OrderLinks links;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        OrderLink &link = links[row.id<ResponseId>(0)];
        for (size_t i = 0; i < BorrowedDimensions.size(); ++i)
            link.units[static_cast<size_t>(BorrowedDimensions[i])] =
                row.integer(FirstUnitColumn + static_cast<int>(i));
        link.known = row.text(KnownColumn).split(u' ', Qt::SkipEmptyParts);
    });
    if (!read)
        return tl::unexpected(read.error());
    return links;
}

Result<OrderLinks> findOrderLinks(const Connection &connection)
{
    const Result<std::set<ImportId>> imports = orderImports(connection);
    if (!imports)
        return tl::unexpected(imports.error());
    if (imports->empty())
        return OrderLinks();
    const Result<StoredRows> rows = StoredRows::load(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    MatchedRows matched;
    const Result<void> read = addOrders(*rows, *imports, matched).and_then([&] {
        return addAnswers(*rows, *imports, matched);
    });
    if (!read)
        return tl::unexpected(read.error());
    const QStringList measures = rows->measures();
    OrderLinks links;
    for (size_t i = 0; i < matched.rows.size(); ++i) {
        const OrderLink link = linkOf(matched.matcher.orders()[i], matched, measures);
        if (link != OrderLink())
            links.emplace(matched.rows[i], link);
    }
    return links;
}

OrderSide orderSide(const StoredRow &row)
{
    OrderSide side{orderKey(row.content.orderReference), row.content.units, {}};
    for (size_t i = 0; i < std::min(row.values.size(), side.measures.size()); ++i)
        side.measures.set(i, row.values[i] != NoValue);
    return side;
}

StoredRow linkedRow(StoredRow row, const OrderLink &link, const QStringList &measures)
{
    for (size_t i = 0; i < row.units.size(); ++i) {
        if (link.units[i] != 0)
            row.units[i] = link.units[i];
    }
    for (const QString &measure : link.known) {
        if (const qsizetype place = measures.indexOf(measure); place >= 0)
            row.values[static_cast<size_t>(place)] = NoValue;
    }
    return row;
}

Result<std::string> linkedResponses(const Connection &connection)
{
    const auto linked = connection.integer("SELECT 1 FROM order_link LIMIT 1");
    if (!linked)
        return tl::unexpected(linked.error());
    if (!*linked)
        return std::string("response");
    const Result<QList<MeasureColumn>> measures = loadMeasureColumns(connection);
    if (!measures)
        return tl::unexpected(measures.error());
    std::string columns = "r.id, import_id, day, second, left_out, superseded_by, comment,"
                          " order_reference, channel, step, customer_type";
    for (const Dimension dimension : BorrowedDimensions) {
        const std::string name = dimensionName(dimension).toStdString();
        columns += ", coalesce(nullif(l." + name + ", 0), r." + name + ") AS " + name;
    }
    for (const MeasureColumn &measure : *measures)
        columns += ", CASE WHEN instr(' ' || known || ' ', ' " + measure.measure.toStdString()
            + " ') > 0 THEN NULL ELSE " + measure.column + " END AS " + measure.column;
    return "(SELECT " + columns + " FROM response r LEFT JOIN order_link l ON l.response = r.id)";
}

Result<void> unlinkOrders(const Connection &connection)
{
    return loadOrderLinks(connection).and_then([&](const OrderLinks &links) {
        return countInstead(connection, links, &LinkedCells::linked, &LinkedCells::plain)
            .and_then([&]() -> Result<void> {
                return links.empty() ? Result<void>() : connection.run("DELETE FROM order_link");
            });
    });
}

Result<void> linkOrders(const Connection &connection)
{
    return findOrderLinks(connection).and_then([&](const OrderLinks &links) {
        return countInstead(connection, links, &LinkedCells::plain, &LinkedCells::linked)
            .and_then([&] { return storeLinks(connection, links); });
    });
}

} // namespace headroom
