// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerkey.h"
#include "core/domain/ids.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <optional>

namespace headroom {

/// That an answer was left out of scores by hand, or put back, as it was written down.
struct StoredOmission
{
    OmissionId id;
    AnswerKey key; ///< of the answer
    std::optional<OmissionId> ends; ///< the leaving out that this puts back
    QByteArray record; ///< UTF-8
    bool isIntact = true; ///< the record is what was written, by the audit log

    bool operator==(const StoredOmission &) const = default;
};

/// Oldest first, also those whose record was changed.
Result<QList<StoredOmission>> loadOmissions(const Connection &connection);
/// Those of them that were not put back.
Result<QList<StoredOmission>> loadOmissionsInForce(const Connection &connection);

/// Stores it and enters it in the audit log. id is not looked at. REQUIRES: a write transaction.
Result<OmissionId> storeOmission(
    const Connection &connection, const StoredOmission &omission, const QDateTime &at);

} // namespace headroom
