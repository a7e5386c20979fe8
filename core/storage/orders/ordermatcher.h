// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerkey.h"
#include "core/domain/importrecord.h"
#include "core/domain/unit.h"

#include <QByteArrayView>

#include <bitset>
#include <optional>
#include <unordered_map>
#include <vector>

namespace headroom {

/// Measures by their place in a list that both sides share; far more than the catalogue has.
using MeasureSet = std::bitset<256>;

/// The units that an order takes from its answers where its own file does not say them. How the
/// survey reached the customer (channel, step) is no fact about the order.
inline constexpr std::array BorrowedDimensions{Dimension::Location, Dimension::Department,
    Dimension::Team, Dimension::Employee, Dimension::Function, Dimension::Region};

/// An order or an answer as the other side sees it.
struct OrderSide
{
    AnswerKey order; ///< orderKey() of its number
    std::array<quint64, DimensionCount> units{}; ///< unitMark(); 0 for none
    MeasureSet measures; ///< that it has a value of
};

/// Order numbers are equal when their bytes are: letter case and leading zeros count.
AnswerKey orderKey(QByteArrayView number);

/// Lets orders and answers find each other by the number of the order. Only answers that are in
/// scores count. The outcome does not depend on the order of what is added.
class OrderMatcher
{
public:
    /// What the answers of an order say about it.
    struct Order
    {
        std::array<quint64, DimensionCount> own{}; ///< units of the order itself
        std::array<quint64, DimensionCount> told{}; ///< units that all its answers agree on
        std::array<bool, DimensionCount> isDisputed{};
        MeasureSet measures;
        MeasureSet answered; ///< measures that an answer has
        qint64 answers = 0;

        /// Amounts that count as the answers' only.
        MeasureSet known() const { return measures & answered; }

        /// The unit that it takes from its answers, 0 for none.
        quint64 borrowed(Dimension dimension) const;
        bool borrowsUnits() const;
    };

    /// Orders are numbered 0, 1, ... REQUIRES: no two with the same number.
    void addOrder(const OrderSide &order);
    /// The order that the answer is about. REQUIRES: all orders were added.
    const Order *addAnswer(const OrderSide &answer);

    const std::vector<Order> &orders() const { return m_orders; }

    bool isEmpty() const { return m_orders.empty(); }

private:
    struct Hash
    {
        size_t operator()(const AnswerKey &key) const { return key.high; }
    };

    std::vector<Order> m_orders;
    std::unordered_map<AnswerKey, size_t, Hash> m_places;
};

} // namespace headroom
