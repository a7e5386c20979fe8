// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/dates.h"

#include "core/importing/values/numbers.h"

#include <algorithm>
#include <array>
#include <string>

using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2199;
constexpr qint32 SecondsPerHour = 3600;

struct Month
{
    std::string_view name;
    int number;
};

/// The first three letters tell months apart in Dutch and English, with these exceptions included.
constexpr std::array Months{Month{"jan", 1}, Month{"feb", 2}, Month{"mar", 3}, Month{"maa", 3},
    Month{"mrt", 3}, Month{"apr", 4}, Month{"may", 5}, Month{"mei", 5}, Month{"jun", 6},
    Month{"jul", 7}, Month{"aug", 8}, Month{"sep", 9}, Month{"oct", 10}, Month{"okt", 10},
    Month{"nov", 11}, Month{"dec", 12}};

constexpr std::array FullNames{"january"sv, "januari"sv, "february"sv, "februari"sv, "march"sv,
    "maart"sv, "mrt"sv, "april"sv, "may"sv, "mei"sv, "june"sv, "juni"sv, "july"sv, "juli"sv,
    "august"sv, "augustus"sv, "september"sv, "sept"sv, "october"sv, "oktober"sv, "november"sv,
    "december"sv};

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool accept(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool acceptWord(std::string_view word)
    {
        const auto same = [](char a, char b) { return (a | 0x20) == b; };
        if (m_rest.size() < word.size()
            || !std::equal(word.begin(), word.end(), m_rest.begin(),
                [&](char wanted, char found) { return same(found, wanted); }))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    void skipSpaces()
    {
        while (peek() == ' ')
            m_rest.remove_prefix(1);
    }

    /// Up to eight digits; length tells how many, 0 for none.
    int number(int &length)
    {
        int value = 0;
        length = 0;
        while (length < 8 && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
            ++length;
        }
        return value;
    }

    std::string_view letters()
    {
        size_t length = 0;
        while (length < m_rest.size() && ((m_rest[length] | 0x20) >= 'a')
            && ((m_rest[length] | 0x20) <= 'z'))
            ++length;
        const std::string_view word = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return word;
    }

private:
    std::string_view m_rest;
};

/// Days since 1970-01-01 on the proleptic Gregorian calendar (Howard Hinnant, "chrono-compatible
/// low-level date algorithms", days_from_civil).
DayNumber daysFromCivil(int year, int month, int day)
{
    year -= month <= 2 ? 1 : 0;
    const int era = year / 400;
    const int yearOfEra = year - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

std::optional<DayNumber> dayOf(int year, int month, int day)
{
    if (year < EarliestYear || year > LatestYear || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    constexpr std::array Lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int length = Lengths[static_cast<size_t>(month - 1)] + (month == 2 && isLeap ? 1 : 0);
    if (day > length)
        return std::nullopt;
    return daysFromCivil(year, month, day);
}

int fullYear(int year, int digits)
{
    return digits == 2 ? 2000 + year : year;
}

int monthOf(std::string_view word)
{
    std::array<char, 12> lower{};
    if (word.size() < 3 || word.size() > lower.size())
        return 0;
    std::ranges::transform(word, lower.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    const std::string_view name(lower.data(), word.size());
    if (name.size() > 3 && std::ranges::find(FullNames, name) == FullNames.end())
        return 0;
    const auto found = std::ranges::find(Months, name.substr(0, 3), &Month::name);
    return found == Months.end() ? 0 : found->number;
}

WrittenDate fixedDate(int year, int month, int day)
{
    const std::optional<DayNumber> number = dayOf(year, month, day);
    return {number, number, true, -1};
}

/// "(1-)Dec-2019", "(1 )maart 2026", "(1. )März" is not known.
std::optional<WrittenDate> dayThenMonthName(Scanner &scanner, int day)
{
    const int month = monthOf(scanner.letters());
    if (month == 0)
        return std::nullopt;
    scanner.accept('.');
    if (!scanner.accept('-') && !scanner.accept('/'))
        scanner.accept(',');
    scanner.skipSpaces();
    int digits = 0;
    const int year = scanner.number(digits);
    if (digits != 2 && digits != 4)
        return std::nullopt;
    return fixedDate(fullYear(year, digits), month, day);
}

/// "March 1, 2026".
std::optional<WrittenDate> monthNameFirst(Scanner &scanner)
{
    const int month = monthOf(scanner.letters());
    scanner.accept('.');
    scanner.skipSpaces();
    int digits = 0;
    const int day = scanner.number(digits);
    if (month == 0 || digits == 0 || digits > 2)
        return std::nullopt;
    scanner.accept(',');
    scanner.skipSpaces();
    const int year = scanner.number(digits);
    if (digits != 4)
        return std::nullopt;
    return fixedDate(year, month, day);
}

std::optional<WrittenDate> numbersOnly(Scanner &scanner, int first, int firstDigits, char sign)
{
    int digits = 0;
    const int second = scanner.number(digits);
    if (digits == 0 || digits > 2 || !scanner.accept(sign))
        return std::nullopt;
    const int third = scanner.number(digits);
    if (firstDigits == 4) {
        if (digits == 0 || digits > 2)
            return std::nullopt;
        return fixedDate(first, second, third);
    }
    if (firstDigits > 2 || (digits != 2 && digits != 4))
        return std::nullopt;
    const int year = fullYear(third, digits);
    std::optional<WrittenDate> date(std::in_place);
    date->dayFirst = dayOf(year, second, first);
    date->monthFirst = dayOf(year, first, second);
    return date;
}

std::optional<WrittenDate> calendarPart(Scanner &scanner)
{
    int digits = 0;
    if ((scanner.peek() | 0x20) >= 'a')
        return monthNameFirst(scanner);
    const int first = scanner.number(digits);
    if (digits == 8)
        return fixedDate(first / 10000, first / 100 % 100, first % 100);
    if (digits == 0)
        return std::nullopt;
    const char sign = scanner.peek();
    if (sign != '-' && sign != '/' && sign != '.' && sign != ' ')
        return std::nullopt;
    scanner.accept(sign);
    if (sign == '.')
        scanner.skipSpaces();
    if ((scanner.peek() | 0x20) >= 'a')
        return digits <= 2 ? dayThenMonthName(scanner, first) : std::nullopt;
    return sign == ' ' ? std::nullopt : numbersOnly(scanner, first, digits, sign);
}

struct NamedOffset
{
    std::string_view name;
    int hours;
};

/// Abbreviations that stand for one offset wherever surveys in Dutch and English are written.
constexpr std::array NamedOffsets{NamedOffset{"z", 0}, NamedOffset{"utc", 0}, NamedOffset{"gmt", 0},
    NamedOffset{"wet", 0}, NamedOffset{"cet", 1}, NamedOffset{"mez", 1}, NamedOffset{"west", 1},
    NamedOffset{"cest", 2}, NamedOffset{"mesz", 2}, NamedOffset{"eet", 2}, NamedOffset{"eest", 3},
    NamedOffset{"est", -5}, NamedOffset{"edt", -4}, NamedOffset{"cdt", -5}, NamedOffset{"mst", -7},
    NamedOffset{"mdt", -6}, NamedOffset{"pst", -8}, NamedOffset{"pdt", -7}};

constexpr size_t LongestOffsetName = 4;

/// "+02:00", "-0530", "+2".
bool numericOffset(Scanner &scanner, std::optional<qint32> &offset)
{
    const bool isWest = scanner.peek() == '-';
    if (!scanner.accept('+') && !scanner.accept('-'))
        return true;
    int digits = 0;
    int hours = scanner.number(digits);
    int minutes = 0;
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (digits < 1 || digits > 2) {
        return false;
    } else if (scanner.accept(':')) {
        minutes = scanner.number(digits);
    }
    if (hours > 14 || minutes > 59)
        return false;
    const qint32 seconds = hours * SecondsPerHour + minutes * 60;
    offset = isWest ? -seconds : seconds;
    return true;
}

/// What stands behind a time; nothing is an offset too. False when it is something else.
bool offsetPart(Scanner &scanner, std::optional<qint32> &offset)
{
    scanner.skipSpaces();
    const std::string_view word = scanner.letters();
    if (!word.empty()) {
        if (word.size() > LongestOffsetName)
            return false;
        std::string lower(word);
        for (char &letter : lower)
            letter = static_cast<char>(letter | 0x20);
        const auto found =
            std::ranges::find(NamedOffsets, std::string_view(lower), &NamedOffset::name);
        if (found == NamedOffsets.end())
            return false;
        offset = found->hours * SecondsPerHour;
    }
    return numericOffset(scanner, offset);
}

int twelveHour(Scanner &scanner, int hour)
{
    scanner.skipSpaces();
    const bool isMorning = scanner.acceptWord("am"sv) || scanner.acceptWord("a.m."sv);
    const bool isEvening =
        !isMorning && (scanner.acceptWord("pm"sv) || scanner.acceptWord("p.m."sv));
    if (!isMorning && !isEvening)
        return hour;
    if (hour < 1 || hour > 12)
        return -1;
    return hour % 12 + (isEvening ? 12 : 0);
}

/// Second of the day, -1 when it is no time.
qint32 timePart(Scanner &scanner)
{
    int digits = 0;
    int hour = scanner.number(digits);
    if (digits == 0 || digits > 2 || !scanner.accept(':'))
        return -1;
    const int minute = scanner.number(digits);
    if (digits != 2)
        return -1;
    int second = 0;
    if (scanner.accept(':')) {
        second = scanner.number(digits);
        if (digits != 2)
            return -1;
        if (scanner.accept('.') || scanner.accept(','))
            scanner.number(digits);
    }
    hour = twelveHour(scanner, hour);
    if (hour < 0 || hour > 23 || minute > 59 || second > 59)
        return -1;
    return hour * SecondsPerHour + minute * 60 + second;
}

} // namespace

std::optional<WrittenDate> parseDate(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 6 || text.size() > 40)
        return std::nullopt;
    Scanner scanner(text);
    std::optional<WrittenDate> date = calendarPart(scanner);
    if (!date || scanner.atEnd())
        return date;
    if (!scanner.accept('T') && !scanner.accept(' ') && !scanner.accept(','))
        return std::nullopt;
    scanner.skipSpaces();
    date->second = timePart(scanner);
    if (date->second < 0 || !offsetPart(scanner, date->offset) || !scanner.atEnd())
        return std::nullopt;
    return date;
}

bool isNumberOrDate(std::string_view text)
{
    return numberForm(text) != NumberForm::None || parseDate(text).has_value();
}

} // namespace headroom
