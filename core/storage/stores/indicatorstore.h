// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace headroom {

/// All own indicators, sorted by id.
Result<QList<OwnIndicator>> loadIndicators(const Connection &connection);

/// Adds the indicator, with its id where it has one, or replaces the one of that id. Returns it as
/// it is stored: with its id. One transaction with its entry in the audit log. REQUIRES: it has a
/// name.
Result<OwnIndicator> storeIndicator(
    const Connection &connection, const OwnIndicator &indicator, const QDateTime &at);

/// Nothing happens where there is none. What names it keeps its id. One transaction with its entry
/// in the audit log.
Result<void> removeIndicator(const Connection &connection, IndicatorId id, const QDateTime &at);

} // namespace headroom
