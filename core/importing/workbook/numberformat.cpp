// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/numberformat.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace headroom {

namespace {

struct Letters
{
    bool day = false; ///< or year
    bool clock = false; ///< hours or seconds
    bool month = false; ///< or minutes
    bool elapsed = false; ///< "[h]", "[mm]", "[s]"
    bool percent = false;
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// "[h]", "[mm]"; not "[Red]", "[$-413]", "[>=100]".
bool isElapsed(std::string_view inBrackets)
{
    if (inBrackets.empty())
        return false;
    const char first = lower(inBrackets.front());
    const bool isClock = first == 'h' || first == 'm' || first == 's';
    return isClock && std::ranges::all_of(inBrackets, [&](char c) { return lower(c) == first; });
}

void take(char letter, Letters &letters)
{
    letters.day = letters.day || letter == 'y' || letter == 'd';
    letters.clock = letters.clock || letter == 'h' || letter == 's';
    letters.month = letters.month || letter == 'm';
    letters.percent = letters.percent || letter == '%';
}

/// Length of what stands at the start of a code and is no letter of a date: a quoted text, a letter
/// behind a backslash, a space as wide as a letter, a text in brackets.
size_t literalLength(std::string_view code)
{
    const char first = code.front();
    if (first == '\\' || first == '_' || first == '*')
        return std::min<size_t>(2, code.size());
    if (first != '"' && first != '[')
        return 0;
    const size_t end = code.find(first == '"' ? '"' : ']', 1);
    return end == std::string_view::npos ? code.size() : end + 1;
}

bool isGeneral(std::string_view code)
{
    constexpr std::string_view General = "general"sv;
    return std::ranges::equal(
        code.substr(0, General.size()), General, [](char a, char b) { return lower(a) == b; });
}

Letters lettersOf(std::string_view code)
{
    Letters letters;
    while (!code.empty() && code.front() != ';') {
        const size_t length = literalLength(code);
        if (length > 2 && code.front() == '[')
            letters.elapsed = letters.elapsed || isElapsed(code.substr(1, length - 2));
        if (length == 0)
            take(lower(code.front()), letters);
        code.remove_prefix(std::max<size_t>(1, length));
    }
    return letters;
}

} // namespace

NumberKind numberKindOf(std::string_view formatCode)
{
    if (isGeneral(formatCode))
        return NumberKind::Plain;
    const Letters letters = lettersOf(formatCode);
    if (letters.elapsed)
        return NumberKind::Duration;
    if (letters.day)
        return letters.clock ? NumberKind::DateTime : NumberKind::Date;
    if (letters.clock)
        return NumberKind::Time;
    if (letters.month)
        return NumberKind::Date;
    return letters.percent ? NumberKind::Percentage : NumberKind::Plain;
}

NumberKind builtInNumberKind(int formatId)
{
    if (formatId == 9 || formatId == 10)
        return NumberKind::Percentage;
    if (formatId == 46)
        return NumberKind::Duration;
    if (formatId == 22)
        return NumberKind::DateTime;
    const bool isTime = (formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35)
        || formatId == 45 || formatId == 47 || formatId == 55 || formatId == 56;
    if (isTime)
        return NumberKind::Time;
    const bool isDate = (formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 36)
        || (formatId >= 50 && formatId <= 58);
    return isDate ? NumberKind::Date : NumberKind::Plain;
}

} // namespace headroom
