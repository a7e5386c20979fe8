// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit.h"

#include <QByteArray>

namespace headroom {

/// What stands on the paper of a unit for a stored record: sixty bits of a SHA-256 over the
/// record's own digest and the unit, in groups of four letters and digits (Crockford's base 32: no
/// I, L, O or U).
QString codeOf(const QByteArray &recordSha256, UnitRef unit);

/// What someone typed, as the code would be written: "o" is 0, "i" and "l" are 1.
QString normalisedCode(const QString &typed);

} // namespace headroom
