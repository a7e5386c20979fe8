// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "core/storage/connection.h"

namespace headroom {

/// All rounds with their targets and locks, newest last.
Result<QList<Round>> loadRounds(const Connection &connection);

/// Adds the round, or replaces the one with its id, in one transaction. Returns it with its id.
Result<Round> storeRound(const Connection &connection, const Round &round);

} // namespace headroom
