// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/round.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <functional>

namespace headroom {

/// All rounds with their targets and locks, newest last.
Result<QList<Round>> loadRounds(const Connection &connection);

/// Adds the round, or replaces the one with its id, in one transaction. Returns it with its id.
/// Errors: RoundIsFixed.
Result<Round> storeRound(const Connection &connection, const Round &round);

/// What was agreed when a round was fixed, as it was written down.
struct StoredFixing
{
    RoundId round;
    QDateTime at;
    QByteArray record; ///< UTF-8
    QByteArray sha256 = {}; ///< of the record as it was fixed: by the audit log where it has it
    bool isIntact = true; ///< the record is what was fixed
};

/// Also those whose record was changed.
Result<QList<StoredFixing>> loadFixings(const Connection &connection);

/// Stores the round and what record() makes of it, in one transaction. Returns it with its id.
/// Errors: RoundIsFixed.
Result<Round> storeFixedRound(const Connection &connection, const Round &round, const QDateTime &at,
    const std::function<QByteArray(const Round &stored)> &record);

} // namespace headroom
