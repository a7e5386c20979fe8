// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/months.h"

#include "core/importing/values/dates.h"
#include "core/importing/values/numbers.h"

#include <array>
#include <charconv>
#include <string>

namespace headroom {

namespace {

int numberIn(std::string_view digits)
{
    int number = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? number : -1;
}

std::optional<MonthNumber> monthOf(int year, int month)
{
    if (year < 1900 || year > 2199 || month < 1 || month > 12)
        return std::nullopt;
    return monthNumber(QDate(year, month, 1));
}

/// "2026-03", "03-2026", "202603".
std::optional<MonthNumber> numbersOnly(std::string_view text)
{
    const size_t sign = text.find_first_of("-/. ");
    if (sign == std::string_view::npos) {
        if (text.size() != 6)
            return std::nullopt;
        return monthOf(numberIn(text.substr(0, 4)), numberIn(text.substr(4)));
    }
    const std::string_view first = text.substr(0, sign);
    const std::string_view second = text.substr(sign + 1);
    if (first.size() == 4 && !second.empty() && second.size() <= 2)
        return monthOf(numberIn(first), numberIn(second));
    if (second.size() == 4 && !first.empty() && first.size() <= 2)
        return monthOf(numberIn(second), numberIn(first));
    return std::nullopt;
}

/// "maart 2026", "Mar-26": a first day before it makes it a date that is known.
std::optional<MonthNumber> nameAndYear(std::string_view text)
{
    if (text.empty() || isDigit(text.front()))
        return std::nullopt;
    const size_t year = text.find_first_of("0123456789");
    if (year == std::string_view::npos)
        return std::nullopt;
    size_t end = year;
    while (end > 0
        && (text[end - 1] == ' ' || text[end - 1] == '-' || text[end - 1] == '/'
            || text[end - 1] == '.' || text[end - 1] == '\''))
        --end;
    const std::string whole =
        "1 " + std::string(text.substr(0, end)) + ' ' + std::string(text.substr(year));
    const std::optional<WrittenDate> date = parseDate(whole);
    if (!date || !date->dayFirst || date->second >= 0)
        return std::nullopt;
    return monthNumber(dateOf(*date->dayFirst));
}

bool isEndOfMonth(QDate day)
{
    return day.day() == 1 || day.day() == day.daysInMonth();
}

std::optional<MonthNumber> dayOfMonth(std::string_view text)
{
    const std::optional<WrittenDate> date = parseDate(text);
    if (!date)
        return std::nullopt;
    for (const std::optional<DayNumber> &day : {date->dayFirst, date->monthFirst}) {
        if (day && isEndOfMonth(dateOf(*day)))
            return monthNumber(dateOf(*day));
    }
    return std::nullopt;
}

} // namespace

std::optional<MonthNumber> parseMonth(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    if (const auto month = numbersOnly(text))
        return month;
    if (const auto month = nameAndYear(text))
        return month;
    return dayOfMonth(text);
}

} // namespace headroom
