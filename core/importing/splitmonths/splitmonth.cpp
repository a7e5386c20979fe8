// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/splitmonths/splitmonth.h"

#include "core/importing/subjects/months.h"
#include "core/importing/values/numbers.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr size_t YearDigits = 4;
constexpr size_t LongestName = 20;

bool isOfDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string joinedMonth(std::string_view year, std::string_view month)
{
    year = trimmed(year);
    month = trimmed(month);
    if (year.size() != YearDigits || !isOfDigits(year) || month.empty()
        || month.size() > LongestName)
        return {};
    const bool isNumber = isOfDigits(month);
    const bool hasDigits = std::ranges::any_of(month, [](char c) { return c >= '0' && c <= '9'; });
    if (hasDigits && (!isNumber || month.size() > 2))
        return {};
    const std::string whole = isNumber ? std::string(year) + '-' + std::string(month)
                                       : std::string(month) + ' ' + std::string(year);
    const std::optional<MonthNumber> joined = parseMonth(whole);
    return joined ? firstDayOf(*joined).toString(u"yyyy-MM"_s).toStdString() : std::string();
}

} // namespace headroom
