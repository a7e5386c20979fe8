// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/orderpair.h"
#include "core/storage/connection.h"

#include <QString>

namespace headroom {

/// Every answer in the scores that has a value of the rating, beside the amount of its order: the
/// answer's own where it holds one, else that of the stored order with its number. Answers without
/// an amount are left out. In the order of their ids. Empty for a measure that nothing was stored
/// of.
Result<std::vector<OrderPair>> loadOrderPairs(
    const Connection &connection, const QString &rating, const QString &amount);

} // namespace headroom
