// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace headroom {

/// The form in which two spellings of a name or heading are the same: NFKC, zero-width characters
/// removed, no-break space as space, lower case, diacritics folded (Dutch and Turkish names
/// included), runs of spaces and punctuation as one space, trimmed.
QString folded(QStringView text);

} // namespace headroom
