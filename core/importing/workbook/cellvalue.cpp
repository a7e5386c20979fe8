// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/cellvalue.h"

#include "core/domain/period.h"
#include "core/domain/timeunits.h"

#include <array>
#include <charconv>
#include <cmath>

using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr int SignificantDigits = 15;
constexpr size_t LongestExactWhole = 15;
constexpr double LastSerial = 2'958'466; ///< 1 January 10000
constexpr double PercentInOne = 100;
constexpr double LargestFixed = 1e21;
/// A time of day whose day is later than this (18 May 1927) is a moment, not a long time.
constexpr double EarliestMoment = 10'000;

/// Digits only, perhaps after a minus: shown as they are.
bool isPlainWhole(std::string_view digits)
{
    if (digits.starts_with('-'))
        digits.remove_prefix(1);
    return !digits.empty() && digits.size() <= LongestExactWhole
        && digits.find_first_not_of("0123456789"sv) == std::string_view::npos
        && (digits.size() == 1 || digits.front() != '0');
}

void appendShortest(double value, std::string &text)
{
    std::array<char, 400> digits{};
    char *end = digits.data() + digits.size();
    auto written =
        std::to_chars(digits.data(), end, value, std::chars_format::general, SignificantDigits);
    const std::string_view shown(digits.data(), written.ptr);
    if (shown.find('e') != std::string_view::npos && std::abs(value) < LargestFixed)
        written = std::to_chars(digits.data(), end, value, std::chars_format::fixed);
    text.append(digits.data(), written.ptr);
}

void appendPadded(qint64 number, size_t width, std::string &text)
{
    std::array<char, 20> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    const auto length = static_cast<size_t>(written.ptr - digits.data());
    text.append(width > length ? width - length : 0, '0');
    text.append(digits.data(), length);
}

void appendClock(qint64 seconds, size_t hourWidth, std::string &text)
{
    appendPadded(seconds / 3600, hourWidth, text);
    text.push_back(':');
    appendPadded(seconds / 60 % 60, 2, text);
    text.push_back(':');
    appendPadded(seconds % 60, 2, text);
}

CellKind appendElapsed(double serial, std::string &text)
{
    const auto seconds = static_cast<qint64>(std::llround(std::abs(serial) * SecondsPerDay));
    if (serial < 0 && seconds > 0)
        text.push_back('-');
    appendClock(seconds, 1, text);
    return CellKind::Duration;
}

/// In 1900 spreadsheets count a 29 February that never was.
DayNumber dayOf(qint64 wholeDays, DateSystem system)
{
    if (system == DateSystem::From1904)
        return dayNumber(QDate(1904, 1, 1)) + static_cast<DayNumber>(wholeDays);
    const DayNumber start = dayNumber(QDate(1899, 12, wholeDays < 60 ? 31 : 30));
    return start + static_cast<DayNumber>(wholeDays);
}

void appendDay(DayNumber day, std::string &text)
{
    const QDate date = dateOf(day);
    appendPadded(date.year(), 4, text);
    text.push_back('-');
    appendPadded(date.month(), 2, text);
    text.push_back('-');
    appendPadded(date.day(), 2, text);
}

CellKind appendMoment(double serial, NumberKind kind, DateSystem system, std::string &text)
{
    const auto seconds = static_cast<qint64>(std::llround(serial * SecondsPerDay));
    appendDay(dayOf(seconds / SecondsPerDay, system), text);
    if (kind == NumberKind::Date && seconds % SecondsPerDay == 0)
        return CellKind::Date;
    text.push_back(' ');
    appendClock(seconds % SecondsPerDay, 2, text);
    return CellKind::Date;
}

bool readNumber(std::string_view &text, size_t digits, qint64 &number)
{
    if (text.size() < digits)
        return false;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + digits, number);
    const bool isWhole = error == std::errc() && stop == text.data() + digits;
    text.remove_prefix(isWhole ? digits : 0);
    return isWhole && number >= 0;
}

bool accept(std::string_view &text, char sign)
{
    const bool isThere = text.starts_with(sign);
    text.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

std::string_view withoutSecondParts(std::string_view text)
{
    if (const size_t parts = text.find('.'); parts != std::string_view::npos)
        text = text.substr(0, parts);
    while (!text.empty() && (text.back() == 'Z' || text.back() == ' '))
        text.remove_suffix(1);
    return text;
}

CellKind asText(std::string_view raw, std::string &text)
{
    text.append(raw);
    return CellKind::Text;
}

} // namespace

CellKind appendNumber(
    std::string_view digits, NumberKind kind, DateSystem system, std::string &text)
{
    if (kind == NumberKind::Plain && isPlainWhole(digits)) {
        text.append(digits);
        return CellKind::Number;
    }
    double value = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return asText(digits, text);
    if (kind == NumberKind::Percentage) {
        appendShortest(value * PercentInOne, text);
        text.push_back('%');
        return CellKind::Text;
    }
    const bool isInCalendar = value >= 0 && value < LastSerial;
    if (kind == NumberKind::Duration && std::abs(value) < LastSerial)
        return appendElapsed(value, text);
    if (kind == NumberKind::Plain || !isInCalendar) {
        appendShortest(value, text);
        return CellKind::Number;
    }
    const bool isDayless = kind == NumberKind::Time ? value < EarliestMoment : value < 1;
    return isDayless ? appendElapsed(value, text) : appendMoment(value, kind, system, text);
}

CellKind appendIsoDate(std::string_view iso, std::string &text)
{
    std::string_view rest = withoutSecondParts(iso);
    const size_t start = text.size();
    qint64 year = 0;
    qint64 month = 0;
    qint64 day = 0;
    const bool isDay = readNumber(rest, 4, year) && accept(rest, '-') && readNumber(rest, 2, month)
        && accept(rest, '-') && readNumber(rest, 2, day);
    const QDate date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    if (!isDay || !date.isValid())
        return asText(iso, text);
    appendDay(dayNumber(date), text);
    if (rest.empty())
        return CellKind::Date;
    qint64 hour = 0;
    qint64 minute = 0;
    qint64 second = 0;
    const bool isTime = (accept(rest, 'T') || accept(rest, ' ')) && readNumber(rest, 2, hour)
        && accept(rest, ':') && readNumber(rest, 2, minute)
        && (rest.empty() || (accept(rest, ':') && readNumber(rest, 2, second))) && rest.empty();
    if (!isTime || hour > 23 || minute > 59 || second > 59) {
        text.resize(start);
        return asText(iso, text);
    }
    text.push_back(' ');
    appendClock((hour * 60 + minute) * 60 + second, 2, text);
    return CellKind::Date;
}

CellKind appendXmlDuration(std::string_view duration, std::string &text)
{
    std::string_view rest = duration;
    const bool isNegative = accept(rest, '-');
    bool isValid = accept(rest, 'P');
    double seconds = 0;
    bool inTime = false;
    while (isValid && !rest.empty()) {
        if (!inTime && accept(rest, 'T')) {
            inTime = true;
            continue;
        }
        double number = 0;
        const auto [stop, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        rest.remove_prefix(static_cast<size_t>(stop - rest.data()));
        const char unit = rest.empty() ? ' ' : rest.front();
        const double factor = unit == 'D' && !inTime ? 86400
            : unit == 'H' && inTime                  ? 3600
            : unit == 'M' && inTime                  ? 60
            : unit == 'S' && inTime                  ? 1
                                                     : 0;
        isValid = error == std::errc() && factor > 0 && std::isfinite(number);
        seconds += number * factor;
        rest.remove_prefix(isValid ? 1 : 0);
    }
    const double days = seconds / static_cast<double>(SecondsPerDay);
    if (!isValid || days >= LastSerial)
        return asText(duration, text);
    return appendElapsed(isNegative ? -days : days, text);
}

} // namespace headroom
