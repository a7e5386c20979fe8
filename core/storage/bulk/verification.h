// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/storage/connection.h"

#include <QStringList>

namespace headroom {

/// What checking everything against everything found.
struct Verification
{
    bool isIntact = true; ///< the engine's own checks, and every reference leads somewhere
    bool cellsMatch = true; ///< cells counted again from the answers are the stored ones, and so
                            ///< are the links of orders
    bool keysMatch = true; ///< no key twice, and each stands for an answer of its import
    bool digestsMatch = true; ///< every import's answers are those that were stored
    bool auditHolds = true; ///< the audit log is unbroken, and everything it must have is in it
    qint64 answers = 0;
    qint64 auditEntries = 0;
    QByteArray auditHead = {}; ///< the digest of the newest entry, 32 bytes
    QStringList findings; ///< technical words

    bool allGood() const
    {
        return isIntact && cellsMatch && keysMatch && digestsMatch && auditHolds;
    }
};

/// Reads every answer once. Damage is a finding, not an error. Errors: DatabaseInUse, Cancelled.
Result<Verification> verifyDatabase(const Connection &connection, Progress &progress);

} // namespace headroom
