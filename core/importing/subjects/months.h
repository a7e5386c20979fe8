// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/period.h"

#include <optional>
#include <string_view>

namespace headroom {

/// Reads a month: "2026-03", "03-2026", "3/2026", "202603", "mrt 2026", "maart 2026", "Mar-26", or
/// a date on the first or last day of a month, whichever of its numbers makes it one. Nothing for
/// another day of a month, for a quarter, and for what is no month.
std::optional<MonthNumber> parseMonth(std::string_view text);

} // namespace headroom
