// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace headroom {

/// What a full check of a database found.
struct VerifyReport
{
    bool intact = false; ///< the engine's integrity check, foreign keys
    bool cellsMatch = false; ///< cells rebuilt from the answers are the stored cells
    bool keysUnique = false;
    bool digestsMatch = false; ///< every import's rows are the rows that were stored
    bool auditHolds = false; ///< the audit log is unbroken and complete
    qint64 answers = 0;
    qint64 auditEntries = 0;
    QByteArray auditHead = {}; ///< SHA-256 of the newest entry, 32 bytes
    QStringList findings; ///< technical words

    bool allGood() const
    {
        return intact && cellsMatch && keysUnique && digestsMatch && auditHolds;
    }
};

} // namespace headroom
