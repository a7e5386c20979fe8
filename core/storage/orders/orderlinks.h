// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/bulk/storedrows.h"
#include "core/storage/orders/ordermatcher.h"

#include <map>
#include <set>

namespace headroom {

/// What the answers of a stored order change in the figures: units that the order does not say
/// itself, and amounts that the answers hold as well and that count once, as theirs. What is stored
/// of the order stays as its file said it. Derived from the rows, like the cells.
struct OrderLink
{
    std::array<qint64, DimensionCount> units{}; ///< ids; 0: the order's own
    QStringList known; ///< measures, sorted by id

    bool operator==(const OrderLink &) const = default;
};

using OrderLinks = std::map<ResponseId, OrderLink>; ///< by the row of the order

/// The imports of orders that were not undone.
Result<std::set<ImportId>> orderImports(const Connection &connection);

/// As stored; empty without orders.
Result<OrderLinks> loadOrderLinks(const Connection &connection);
/// As the rows say, current or to be stored.
Result<OrderLinks> findOrderLinks(const Connection &connection);

/// An order or an answer as the other side sees it; measures in the order of row.values.
OrderSide orderSide(const StoredRow &row);

/// The order as it enters cells and scores. measures: in the order of row.values.
StoredRow linkedRow(StoredRow row, const OrderLink &link, const QStringList &measures);

/// For SQL text behind FROM: the table response as its rows count, with the columns that scores are
/// made of, beside id, import_id, day, second, left_out, superseded_by, comment, order_reference.
Result<std::string> linkedResponses(const Connection &connection);

/// Takes the effect of all links off the cells and forgets them, so that every row is in the cells
/// as it is stored. A change of rows stands between this and linkOrders(), in one transaction.
Result<void> unlinkOrders(const Connection &connection);
/// Links the orders and answers that are stored now, in cells too. REQUIRES: unlinked.
Result<void> linkOrders(const Connection &connection);

} // namespace headroom
