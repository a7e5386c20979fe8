// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/importrecord.h"
#include "core/storage/connection.h"

#include <QHash>
#include <QMap>

namespace headroom {

/// How often each remark was made about a file, by its code.
using RemarkCounts = QMap<QString, qint64>;

/// Inside the caller's transaction.
Result<void> storeRemarkCounts(
    const Connection &connection, ImportId id, const RemarkCounts &counts);
Result<RemarkCounts> loadRemarkCounts(const Connection &connection, ImportId id);

/// Replaces why answers of the import are left out, inside the caller's transaction.
Result<void> storeLeftOut(const Connection &connection, ImportId id, const LeftOutCounts &counts);
/// Of all imports that have any.
Result<QHash<ImportId, LeftOutCounts>> loadLeftOut(const Connection &connection);

/// How orders and answers met, inside the caller's transaction.
Result<void> storeOrderMatches(
    const Connection &connection, ImportId id, const OrderMatches &matches);
/// Of all imports where they could.
Result<QHash<ImportId, OrderMatches>> loadOrderMatches(const Connection &connection);

} // namespace headroom
