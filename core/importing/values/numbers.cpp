// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/numbers.h"

#include <array>
#include <charconv>
#include <cmath>

using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr size_t LongestNumber = 40;

/// Groups of three digits after each thousands sign, before the decimal sign.
bool hasProperGroups(std::string_view whole, char thousands)
{
    size_t sign = whole.find(thousands);
    if (sign == std::string_view::npos)
        return true;
    if (sign == 0 || sign > 3)
        return false;
    while (sign != std::string_view::npos) {
        const size_t following = whole.find(thousands, sign + 1);
        const size_t groupEnd = following == std::string_view::npos ? whole.size() : following;
        if (groupEnd - sign != 4)
            return false;
        sign = following;
    }
    return true;
}

std::string_view withoutSign(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    return text;
}

} // namespace

std::string_view withoutSpaces(std::string_view text)
{
    constexpr std::string_view NoBreakSpace = "\xc2\xa0"sv;
    while (true) {
        const size_t before = text.size();
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        if (text.starts_with(NoBreakSpace))
            text.remove_prefix(NoBreakSpace.size());
        if (text.ends_with(NoBreakSpace))
            text.remove_suffix(NoBreakSpace.size());
        if (text.size() == before)
            return text;
    }
}

std::optional<double> parseNumber(std::string_view text, char decimalSign)
{
    text = trimmed(text);
    const std::string_view unsignedText = withoutSign(text);
    if (unsignedText.empty() || unsignedText.size() > LongestNumber)
        return std::nullopt;
    const char thousands = decimalSign == ',' ? '.' : ',';
    const size_t decimal = unsignedText.find(decimalSign);
    if (!hasProperGroups(unsignedText.substr(0, decimal), thousands))
        return std::nullopt;
    std::array<char, LongestNumber + 1> plain{};
    size_t length = 0;
    for (size_t i = 0; i < unsignedText.size(); ++i) {
        const char c = unsignedText[i];
        if (c == thousands && i < decimal)
            continue;
        if (!isDigit(c) && c != decimalSign)
            return std::nullopt;
        plain[length++] = c == decimalSign ? '.' : c;
    }
    double value = 0;
    const char *end = plain.data() + length;
    const auto [stop, error] = std::from_chars(plain.data(), end, value, std::chars_format::fixed);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return text.front() == '-' ? -value : value;
}

NumberForm numberForm(std::string_view text)
{
    const std::string_view digits = withoutSign(trimmed(text));
    if (digits.empty() || digits.size() > LongestNumber || !isDigit(digits.back()))
        return NumberForm::None;
    if (digits.find_first_not_of("0123456789"sv) == std::string_view::npos)
        return NumberForm::Whole;
    const bool withPoint = parseNumber(digits, '.').has_value();
    const bool withComma = parseNumber(digits, ',').has_value();
    if (withPoint && withComma)
        return NumberForm::Either;
    if (!withPoint && !withComma)
        return NumberForm::None;
    return withPoint ? NumberForm::Point : NumberForm::Comma;
}

std::optional<qint64> parseDuration(std::string_view text)
{
    text = trimmed(text);
    std::array<qint64, 3> parts{};
    size_t count = 0;
    const char *at = text.data();
    const char *end = at + text.size();
    while (count < parts.size()) {
        if (at == end || !isDigit(*at))
            return std::nullopt;
        const auto [stop, error] = std::from_chars(at, end, parts[count]);
        if (error != std::errc() || parts[count] > 1'000'000 || (count > 0 && parts[count] > 59))
            return std::nullopt;
        ++count;
        at = stop;
        if (at == end)
            break;
        if (*at++ != ':')
            return std::nullopt;
    }
    if (at != end || count < 2)
        return std::nullopt;
    return (parts[0] * 60 + parts[1]) * 60 + parts[2];
}

} // namespace headroom
