// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace headroom {

/// What trimmed() does with a text that has some.
std::string_view withoutSpaces(std::string_view text);

/// Without spaces, tabs and no-break spaces at both ends.
inline std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c < '\x7f'; };
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back())))
        return text;
    return withoutSpaces(text);
}

/// "0" to "9", whatever the locale says.
inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number with this decimal sign, over the whole text and finite. Groups of thousands are
/// accepted when they are groups of three after the other sign. "nan", "inf", currency and percent
/// signs are no numbers.
std::optional<double> parseNumber(std::string_view text, char decimalSign);

/// Which decimal sign a number can have been written with.
enum class NumberForm { None, Whole, Point, Comma, Either };

/// "7" whole, "7.5" point, "7,5" comma, "1,234" either (a decimal or a thousand).
NumberForm numberForm(std::string_view text);

/// "1:30:00" or "12:05" (hours, minutes, seconds; hours, minutes): seconds.
std::optional<qint64> parseDuration(std::string_view text);

} // namespace headroom
