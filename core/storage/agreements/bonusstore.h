// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace headroom {

/// What is agreed about bonuses and with the works council, each as a record that is written once.
enum class KeptKind { Council, BonusScheme };

/// A record as it was written down.
struct KeptRecord
{
    qint64 id = 0;
    QByteArray record; ///< UTF-8
    bool isIntact = true; ///< the record is what was written, by the audit log
};

/// Oldest first, also those whose record was changed.
Result<QList<KeptRecord>> loadRecords(const Connection &connection, KeptKind kind);

/// Stores the record and enters it in the audit log, in one transaction.
Result<KeptRecord> storeRecord(
    const Connection &connection, KeptKind kind, const QByteArray &record, const QDateTime &at);

/// A decision about the bonus of one employee.
struct StoredDecision
{
    DecisionId id;
    SchemeId scheme;
    RoundId round;
    UnitRef unit;
    QDateTime at; ///< UTC
    std::optional<DecisionId> supersedes;
    QByteArray record; ///< UTF-8
    bool isIntact = true; ///< the record is what was decided, by the audit log
};

/// Oldest first, superseded ones included, also those whose record was changed.
Result<QList<StoredDecision>> loadDecisions(const Connection &connection);

/// Stores the decision and enters it in the audit log, with the one that it supersedes, in one
/// transaction. id is not looked at. Errors: BonusNeedsReason when supersedes is not the decision
/// that holds: someone else decided since.
Result<DecisionId> storeDecision(const Connection &connection, const StoredDecision &decision);

} // namespace headroom
