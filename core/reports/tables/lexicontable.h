// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/reasons/lexiconwords.h"
#include "core/reports/tables/tables.h"

namespace headroom {

/// "reason", "subject", "language", "phrase": one row per phrase; a reason without any has one
/// row without language and phrase. The form in which words go to a file and come back from one.
QStringList lexiconHeadings();
Table lexiconTable(const LexiconWords &words);

} // namespace headroom
