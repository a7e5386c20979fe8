// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/dialect.h"

#include <string>

namespace headroom {

/// How the beginning of a text puts cells in quotes: as RFC 4180 does, unless backslashes before
/// quotes leave fewer of them astray, or single quotes stand around most texts or make the records
/// more alike and leave none astray. isWhole: it is the whole file.
Quoting voteQuoting(const std::string &text, char delimiter, bool isWhole);

} // namespace headroom
