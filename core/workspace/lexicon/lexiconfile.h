// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/lexiconwords.h"

namespace headroom {

/// Words of reasons from a CSV file with the columns of lexiconTable(), in any order, delimited by
/// commas, semicolons or tabs. Errors: LexiconFileNotReadable with the line, and those of
/// checkedWords() and of reading a text.
Result<LexiconWords> readLexiconFile(const QString &path);

} // namespace headroom
