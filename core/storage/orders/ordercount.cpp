// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orders/ordercount.h"

#include "core/storage/orders/orderlinks.h"
#include "core/storage/stores/unitstore.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr auto Place = static_cast<size_t>(Dimension::Location);

} // namespace

Result<OrderCount> OrderCount::start(const Connection &connection, Subject subject, ImportId import)
{
    OrderCount count;
    count.m_subject = subject;
    count.m_import = import;
    for (std::vector<quint64> &marks : count.m_unitMarks)
        marks.assign(1, 0);
    Result<std::set<ImportId>> imports = orderImports(connection);
    if (!imports)
        return tl::unexpected(imports.error());
    count.m_orderImports = std::move(*imports);
    const bool meetsOrders = subject == Subject::Answer && !count.m_orderImports.empty();
    count.m_isActive = subject == Subject::Order || meetsOrders;
    if (!count.m_isActive)
        return count;
    const Result<void> loaded = count.loadOrders(connection);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return count;
}

/// What is stored already: before answers all orders, and what stored answers say about them.
Result<void> OrderCount::loadOrders(const Connection &connection)
{
    const Result<StoredRows> rows = StoredRows::load(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    m_measures = rows->measures();
    if (m_subject == Subject::Order)
        return {};
    const Result<void> read = rows->visitOrdered([&](const StoredRow &row) -> Result<void> {
        if (m_orderImports.contains(row.import))
            m_matcher.addOrder(orderSide(row));
        return {};
    });
    if (!read)
        return read;
    return meetStored(connection).map([&] {
        m_knownBefore = knownAmounts();
        m_placedBefore = placedOrders();
        m_matches = {};
    });
}

/// Lets the stored answers meet the orders.
Result<void> OrderCount::meetStored(const Connection &connection)
{
    const Result<StoredRows> rows = StoredRows::load(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->visitOrdered([&](const StoredRow &row) -> Result<void> {
        if (row.import != m_import && !m_orderImports.contains(row.import))
            countAnswer(orderSide(row));
        return {};
    });
}

void OrderCount::countAnswer(const OrderSide &answer)
{
    const OrderMatcher::Order *order = m_matcher.addAnswer(answer);
    ++(order != nullptr ? m_matches.matched : m_matches.unmatched);
    if (order != nullptr && answer.units[Place] == 0 && order->own[Place] != 0)
        ++m_matches.unplacedAnswers;
}

void OrderCount::learn(const ResponseBlock &block)
{
    if (!m_isActive)
        return;
    for (const ResponseBlock::NewName &name : block.newNames) {
        std::vector<quint64> &marks = m_unitMarks[static_cast<size_t>(name.dimension)];
        marks.resize(std::max<size_t>(marks.size(), name.number + size_t(1)), 0);
        marks[name.number] = unitMark(name.dimension, unitKey(name.name));
    }
}

size_t OrderCount::placeOf(const QString &measure)
{
    const qsizetype place = m_measures.indexOf(measure);
    if (place >= 0)
        return static_cast<size_t>(place);
    m_measures.append(measure);
    return static_cast<size_t>(m_measures.size() - 1);
}

OrderSide OrderCount::sideOf(
    const ResponseBlock &block, size_t row, const std::vector<size_t> &places) const
{
    OrderSide side;
    side.order = orderKey(block.textAt(block.orderReference[row]));
    for (size_t i = 0; i < side.units.size(); ++i)
        side.units[i] = m_unitMarks[i][block.units[i][row]];
    for (size_t i = 0; i < std::min(places.size(), side.measures.size()); ++i)
        side.measures.set(places[i], block.values[i][row] != NoValue);
    return side;
}

void OrderCount::take(const ResponseBlock &block, const QStringList &measures)
{
    if (!m_isActive)
        return;
    learn(block);
    std::vector<size_t> places;
    for (const QString &measure : measures)
        places.push_back(placeOf(measure));
    for (size_t row = 0; row < block.keys.size(); ++row) {
        if (block.orderReference[row].length == 0 || block.leftOut[row] != LeftOut::No)
            continue;
        const OrderSide side = sideOf(block, row, places);
        if (m_subject == Subject::Order)
            m_matcher.addOrder(side);
        else
            countAnswer(side);
    }
}

qint64 OrderCount::knownAmounts() const
{
    qint64 amounts = 0;
    for (const OrderMatcher::Order &order : m_matcher.orders())
        amounts += static_cast<qint64>(order.known().count());
    return amounts;
}

qint64 OrderCount::placedOrders() const
{
    return std::ranges::count_if(m_matcher.orders(), &OrderMatcher::Order::borrowsUnits);
}

Result<std::optional<OrderMatches>> OrderCount::finish(const Connection &connection)
{
    if (!m_isActive)
        return std::optional<OrderMatches>();
    if (m_subject == Subject::Order) {
        if (const Result<void> met = meetStored(connection); !met)
            return tl::unexpected(met.error());
        m_matches.matched = std::ranges::count_if(
            m_matcher.orders(), [](const OrderMatcher::Order &order) { return order.answers > 0; });
        m_matches.unmatched = std::ssize(m_matcher.orders()) - m_matches.matched;
    }
    m_matches.knownAmounts = std::max<qint64>(knownAmounts() - m_knownBefore, 0);
    m_matches.placedOrders = std::max<qint64>(placedOrders() - m_placedBefore, 0);
    return std::optional(m_matches);
}

} // namespace headroom
