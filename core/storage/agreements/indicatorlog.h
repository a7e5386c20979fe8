// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ownindicator.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace headroom {

/// What was done with an own indicator. Stored by number: append only.
enum class IndicatorChange { WasThere = 0, Made = 1, Changed = 2, Removed = 3 };

/// SHA-256 of everything that an own indicator is, its owner apart: the log has nothing of a
/// person.
QByteArray indicatorDigest(const OwnIndicator &indicator);

/// Keeps that it was made, changed or removed, with its entry in the audit log. REQUIRES: a write
/// transaction, the one that does it; not WasThere.
Result<void> logIndicator(const Connection &connection, IndicatorChange change,
    const OwnIndicator &indicator, const QDateTime &at);

/// Own indicators that are not what was last kept of them, in technical words.
Result<QStringList> indicatorFindings(const Connection &connection);

} // namespace headroom
