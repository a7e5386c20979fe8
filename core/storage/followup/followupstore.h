// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerfilter.h"
#include "core/domain/followup.h"
#include "core/domain/metric.h"
#include "core/storage/connection.h"
#include "core/storage/followup/contactstore.h"

#include <array>

namespace headroom {

/// An answer in the scores that has a contact, with where it belongs.
struct StoredCase
{
    FollowUpCase found; ///< without keptUntil
    QDateTime importedAt; ///< UTC; of the contact
    std::array<UnitId, DimensionCount> units; ///< by dimension, UnknownUnit for none
};

/// The answers with a contact and a comment that were given to one of the metric's measures; of
/// several the first. In no order. Errors: also DatabaseDamaged.
Result<QList<StoredCase>> loadCases(const Connection &connection, const Metric &metric);

/// The key by which the contact of an answer is kept. Errors: AnswerNotFound where there is none.
Result<AnswerKey> contactKeyOf(const Connection &connection, ResponseId response);

/// REQUIRES: a write transaction.
Result<void> storeFollowUpState(
    const Connection &connection, const AnswerKey &key, FollowUpState state, const QDateTime &at);

/// What is written down of something that was done, in numbers: {"kind": "switched", "on": true,
/// "days": 90}, {"kind": "deleted", "contacts": 3}, {"kind": "state", "answer": 7, "state": 1}.
/// Stored with its entry in the audit log. REQUIRES: a write transaction.
Result<void> recordFollowUp(
    const Connection &connection, const QByteArray &record, const QDateTime &at);

} // namespace headroom
