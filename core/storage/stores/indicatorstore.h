// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"
#include "core/storage/connection.h"

namespace headroom {

/// All own indicators, sorted by id.
Result<QList<OwnIndicator>> loadIndicators(const Connection &connection);

/// Adds the indicator, with its id where it has one, or replaces the one of that id. Returns it as
/// it is stored: with its id. REQUIRES: it has a name.
Result<OwnIndicator> storeIndicator(const Connection &connection, const OwnIndicator &indicator);

/// Nothing happens where there is none. What names it keeps its id.
Result<void> removeIndicator(const Connection &connection, IndicatorId id);

} // namespace headroom
