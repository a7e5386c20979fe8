// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/followup.h"
#include "core/reports/reportsource.h"
#include "core/storage/connection.h"

namespace headroom {

/// The critics of a selection who can be called. REQUIRES: the source has a calendar. Errors:
/// UnknownMetric, DatabaseDamaged.
Result<QList<FollowUpCase>> followUpCases(const Connection &connection, const ReportSource &source,
    const Selection &selection, const FollowUpSettings &settings);

/// Switching off deletes all contacts and states. Audited, in one transaction.
Result<void> changeFollowUp(
    const Connection &connection, const FollowUpSettings &settings, const QDateTime &at);

/// Audited, in one transaction. Errors: AnswerNotFound.
Result<void> changeFollowUpState(
    const Connection &connection, const FollowUpChange &change, const QDateTime &at);

/// Deletes the contacts whose time is over at a moment. Audited, in one transaction; without any
/// nothing is written.
Result<void> deleteExpiredContacts(const Connection &connection, const QDateTime &now);
/// Whether there are any.
Result<bool> hasExpiredContacts(
    const Connection &connection, const FollowUpSettings &settings, const QDateTime &now);

} // namespace headroom
