// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/unit.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QHash>

#include <functional>

namespace headroom {

/// A sheet as it was signed, as it was written down.
struct StoredSigning
{
    SigningId id;
    RoundId round;
    UnitRef unit;
    QDateTime at; ///< UTC
    std::optional<SigningId> supersedes;
    QByteArray record; ///< UTF-8
    QByteArray sha256 = {}; ///< of the record as it was signed: by the audit log
    bool isIntact = true; ///< the record is what was signed
};

/// Oldest first, superseded ones included, also those whose record was changed.
Result<QList<StoredSigning>> loadSignings(const Connection &connection);

/// Stores what record() makes of the head of the audit log, and enters it there, in one
/// transaction. id and record of the signing are not looked at. Returns it with both. Errors:
/// SheetIsSigned when supersedes is not the signing that holds.
Result<StoredSigning> storeSigning(const Connection &connection, const StoredSigning &signing,
    const std::function<QByteArray(const QByteArray &auditHead)> &record);

/// Imports that were not undone and brought an answer of that day or later that still counts;
/// ascending.
Result<QList<ImportId>> importsSince(const Connection &connection, QDate day);

/// The reasons that were given when imports were undone.
Result<QHash<ImportId, QString>> loadUndoReasons(const Connection &connection);
/// REQUIRES: the transaction that undoes the import; a reason.
Result<void> storeUndoReason(const Connection &connection, ImportId import, const QString &reason);

} // namespace headroom
