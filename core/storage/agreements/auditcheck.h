// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/connection.h"

namespace headroom {

/// What checking the audit log found.
struct AuditCheck
{
    qint64 entries = 0;
    QByteArray head; ///< the digest of the newest entry; 32 zero bytes before the first
    QStringList findings; ///< technical words; the first says where the chain breaks
};

/// Recomputes the chain from its first entry, and compares it with what is stored: every import,
/// undo, fixed round, signed sheet and change of an own indicator has its entry, with the digest of
/// what it is about, and a signed sheet names the entry that was the newest when it was signed.
/// Only what was done before there was a log has no entry. Damage is a finding, not an error.
Result<AuditCheck> checkAudit(const Connection &connection);

} // namespace headroom
