// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// What the number in a column of dates counts.
enum class DateNumbering {
    ExcelDays, ///< since 30 December 1899, as spreadsheets store a day; a fraction is a time of day
    UnixSeconds, ///< since 1970, UTC
    UnixMilliseconds,
};

inline constexpr std::array AllDateNumberings{
    DateNumbering::ExcelDays, DateNumbering::UnixSeconds, DateNumbering::UnixMilliseconds};

/// "excel-days", "unix-seconds", "unix-milliseconds".
QString dateNumberingName(DateNumbering numbering);
std::optional<DateNumbering> dateNumberingNamed(const QString &name);

/// A column, from 0, that holds moments as plain numbers.
struct NumberedDates
{
    int column = 0;
    DateNumbering numbering = DateNumbering::ExcelDays;

    bool operator==(const NumberedDates &) const = default;
};

/// What a number says as a moment: "2018-07-09" or "2018-07-09 12:50:00", with "Z" behind it where
/// it counts UTC. Empty when the text is no such number, or one outside the years 1990 to 2119.
std::string numberedDate(std::string_view text, DateNumbering numbering);

} // namespace headroom
