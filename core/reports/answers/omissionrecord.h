// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/answers/omission.h"

#include <QByteArray>

#include <optional>

namespace headroom {

/// Who leaves an answer out or puts it back, as it can be kept: texts trimmed. Errors:
/// DeciderMissing, OmissionNeedsReason, TextTooLong.
Result<Omission> checkedOmission(const OmissionOrder &typed, const QDateTime &at);

/// JSON with sorted names and no spaces: at, by and reason.
QByteArray toRecord(const Omission &omission);
/// Nothing for what toRecord() did not write. The id is left to the caller.
std::optional<Omission> omissionFrom(const QByteArray &record);

} // namespace headroom
