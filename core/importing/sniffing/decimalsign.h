// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/sniffing/columnprofile.h"

#include <optional>

namespace headroom {

/// The decimal sign of a column: a choice, else what most of its numbers can only be read with,
/// else the sign of the file's region (a comma where the cells are divided by semicolons).
char decideDecimalSign(const ColumnFacts &facts, std::optional<char> chosen, char fallback);

} // namespace headroom
