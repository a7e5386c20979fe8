// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/orders/ordermatcher.h"

#include <algorithm>

namespace headroom {

AnswerKey orderKey(QByteArrayView number)
{
    return recordKey(Subject::Order, number);
}

quint64 OrderMatcher::Order::borrowed(Dimension dimension) const
{
    const auto i = static_cast<size_t>(dimension);
    return own[i] == 0 && !isDisputed[i] ? told[i] : 0;
}

bool OrderMatcher::Order::borrowsUnits() const
{
    return std::ranges::any_of(
        BorrowedDimensions, [this](Dimension dimension) { return borrowed(dimension) != 0; });
}

void OrderMatcher::addOrder(const OrderSide &order)
{
    m_places.emplace(order.order, m_orders.size());
    m_orders.push_back({order.units, {}, {}, order.measures, {}, 0});
}

const OrderMatcher::Order *OrderMatcher::addAnswer(const OrderSide &answer)
{
    const auto place = m_places.find(answer.order);
    if (place == m_places.end())
        return nullptr;
    Order &order = m_orders[place->second];
    ++order.answers;
    order.answered |= answer.measures;
    for (const Dimension dimension : BorrowedDimensions) {
        const auto i = static_cast<size_t>(dimension);
        if (answer.units[i] == 0)
            continue;
        order.isDisputed[i] =
            order.isDisputed[i] || (order.told[i] != 0 && order.told[i] != answer.units[i]);
        order.told[i] = answer.units[i];
    }
    return &order;
}

} // namespace headroom
