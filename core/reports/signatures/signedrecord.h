// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/signatures/signedsheet.h"

namespace headroom {

/// A signed sheet as JSON with sorted names and no spaces, so that equal sheets give equal bytes:
/// rules, round, roundSha256, audit, unit, at, signer, view, targets {metric, proposed, agreed,
/// reason, soFar}, function, trend {month, tally, open}, imports, supersedes, supersedingReason
/// and, where it is kept, paper. Digests are in lower-case hexadecimal, units and tallies as
/// recordvalues.h has them.
QByteArray toRecord(const SignedSheet &sheet);

/// Nothing for what toRecord() did not write. id and sha256 are left to the caller.
std::optional<SignedSheet> signedSheetFrom(const QByteArray &record);

} // namespace headroom
