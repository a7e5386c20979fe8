// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/subjects/monthfigure.h"

#include "core/importing/values/numbers.h"

#include <algorithm>
#include <array>
#include <string>

using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr size_t LongestFigure = 40;
constexpr size_t MostDigits = 15; ///< of the steps: their sums stay exact

void remove(std::string &text, std::string_view piece)
{
    for (size_t at = text.find(piece); at != std::string::npos; at = text.find(piece))
        text.erase(at, piece.size());
}

/// Digits, points and commas, with a minus in front where there is one.
std::string bare(std::string_view text, MeasureKind kind)
{
    std::string figure(text);
    for (const std::string_view space : {" "sv, "\xc2\xa0"sv, "\xe2\x80\xaf"sv})
        remove(figure, space);
    if (figure.starts_with("\xe2\x88\x92"))
        figure.replace(0, 3, "-");
    const bool mayBePercent = kind == MeasureKind::Percentage || kind == MeasureKind::Number;
    if (mayBePercent && figure.ends_with('%'))
        figure.pop_back();
    if (kind == MeasureKind::Percentage)
        return figure;
    for (const std::string_view sign : {"\xe2\x82\xac"sv, "EUR"sv, "eur"sv})
        remove(figure, sign);
    for (const std::string_view ending : {",-"sv, ".-"sv, ",--"sv}) {
        if (figure.ends_with(ending))
            figure.resize(figure.size() - ending.size());
    }
    return figure;
}

/// Where the decimals start, npos where there are none; nothing when the signs make no sense.
std::optional<size_t> decimalSign(std::string_view digits, MeasureKind kind)
{
    const size_t last = digits.find_last_of(".,");
    if (last == std::string_view::npos)
        return last;
    const char other = digits[last] == '.' ? ',' : '.';
    const auto count = std::ranges::count(digits, digits[last]);
    const bool hasOther = digits.find(other) != std::string_view::npos;
    if (count > 1)
        return hasOther ? std::nullopt : std::optional(std::string_view::npos);
    const bool isGroup = digits.size() - last == 4 && last >= 1 && last <= 3 && digits[0] != '0';
    if (!hasOther && isGroup && isMoney(kind))
        return std::string_view::npos;
    return last;
}

/// The digits before the decimals without the signs between thousands.
std::optional<std::string> wholeDigits(std::string_view whole)
{
    std::string digits;
    size_t inGroup = 0;
    bool isGrouped = false;
    for (const char c : whole) {
        if (c == '.' || c == ',') {
            if (digits.empty() || (isGrouped ? inGroup != 3 : inGroup > 3))
                return std::nullopt;
            isGrouped = true;
            inGroup = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        digits += c;
        ++inGroup;
    }
    if (isGrouped && inGroup != 3)
        return std::nullopt;
    return digits;
}

} // namespace

std::optional<WrittenFigure> parseFigure(std::string_view text, MeasureKind kind, qint64 resolution)
{
    text = trimmed(text);
    if (text.empty() || text.size() > LongestFigure)
        return std::nullopt;
    std::string figure = bare(text, kind);
    const bool isNegative = figure.starts_with('-');
    if (isNegative || figure.starts_with('+'))
        figure.erase(0, 1);
    const std::optional<size_t> sign = decimalSign(figure, kind);
    if (!sign)
        return std::nullopt;
    const std::optional<std::string> whole = wholeDigits(std::string_view(figure).substr(0, *sign));
    const std::string decimals = *sign == std::string::npos ? "" : figure.substr(*sign + 1);
    const bool hasSign = *sign != std::string::npos;
    if (!whole || whole->empty() || (hasSign && decimals.empty())
        || decimals.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    size_t kept = 0;
    for (qint64 step = 1; step < resolution; step *= 10)
        ++kept;
    std::string steps = *whole + decimals.substr(0, kept);
    steps.append(kept - std::min(kept, decimals.size()), '0');
    if (steps.size() > MostDigits)
        return std::nullopt;
    WrittenFigure result{std::stoll(steps), false};
    const std::string rest = decimals.size() > kept ? decimals.substr(kept) : std::string();
    result.isRounded = rest.find_first_not_of('0') != std::string::npos;
    if (!rest.empty() && rest.front() >= '5')
        ++result.steps;
    result.steps = isNegative ? -result.steps : result.steps;
    return result;
}

} // namespace headroom
