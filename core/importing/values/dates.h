// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/period.h"
#include "core/importing/importplan.h"

#include <optional>
#include <string_view>

namespace headroom {

/// A date as written, before it is decided which of its numbers is the month.
struct WrittenDate
{
    std::optional<DayNumber> dayFirst; ///< the day it is when the day comes first
    std::optional<DayNumber> monthFirst;
    bool isFixed = false; ///< year first or month in words: both readings are the same
    qint32 second = -1; ///< of the day, -1 when no time is given
    std::optional<qint32> offset = {}; ///< seconds east of UTC, where the text says so

    std::optional<DayNumber> day(DateOrder order) const
    {
        return order == DateOrder::MonthFirst ? monthFirst : dayFirst;
    }
};

/// Reads "2026-03-01", "2026-03-01T10:59:37Z", "1-3-2026 10:59", "3/1/26 1:05:00 PM", "20260301",
/// "1 maart 2026", "Mar 1, 2026", "12-Dec-2019". Two-digit years are 20yy. The calendar day is the
/// one written: neither time of day nor offset shift it (ZoneShift does). Offsets: "Z", "+02:00",
/// "GMT+1", "CEST". Nothing when the text is no such form;
/// a form whose day does not exist (31-02-2026) has neither reading.
std::optional<WrittenDate> parseDate(std::string_view text);

/// Written as a number in some notation, or as a date.
bool isNumberOrDate(std::string_view text);

} // namespace headroom
