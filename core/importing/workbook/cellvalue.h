// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/record.h"
#include "core/importing/workbook/numberformat.h"

#include <string>
#include <string_view>

namespace headroom {

/// The day that serial number 0 of a workbook stands for.
enum class DateSystem { From1900, From1904 };

/// Appends the number of a cell as text that can be read in one way only, and says what it is:
/// "7.5" with at most 15 digits, as spreadsheets show them; "2026-03-01" or "2026-03-01 10:59:37",
/// to the second; "36:05:00"; "4.5%", a text as a table of texts has it. A time of day with a day
/// in it is a time on that day. What no calendar holds stays a number; what is no number stays as
/// it is, a text.
CellKind appendNumber(
    std::string_view digits, NumberKind kind, DateSystem system, std::string &text);

/// Appends a date or time of ISO 8601 as appendNumber() writes it: "2026-03-01T10:59:37.000Z",
/// "2026-03-01". Anything else stays as it is, a text.
CellKind appendIsoDate(std::string_view iso, std::string &text);

/// Appends a duration of XML Schema, "PT36H05M00S", as "36:05:00". Anything else stays a text.
CellKind appendXmlDuration(std::string_view duration, std::string &text);

} // namespace headroom
