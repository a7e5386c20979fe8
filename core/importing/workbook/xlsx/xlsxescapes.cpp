// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xlsx/xlsxparts.h"

#include <QString>

#include <charconv>

using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr size_t EscapeLength = 7; ///< "_x000D_"

/// The UTF-16 unit that an escape at the start of the text stands for, 0 when there is none.
char16_t escapedUnit(std::string_view text)
{
    if (text.size() < EscapeLength || !text.starts_with("_x"sv) || text[EscapeLength - 1] != '_')
        return 0;
    quint16 unit = 0;
    const char *end = text.data() + EscapeLength - 1;
    const auto [stop, error] = std::from_chars(text.data() + 2, end, unit, 16);
    return error == std::errc() && stop == end ? char16_t{unit} : u'\0';
}

bool isAllowed(char16_t unit)
{
    return unit >= 0x20 || unit == u'\t' || unit == u'\n' || unit == u'\r';
}

void appendUnit(char16_t unit, std::string &text)
{
    const QByteArray letter = QStringView(&unit, 1).toUtf8();
    text.append(letter.constData(), static_cast<size_t>(letter.size()));
}

} // namespace

void appendUnescaped(std::string_view raw, std::string &text)
{
    while (true) {
        const size_t escape = raw.find("_x"sv);
        text.append(raw.substr(0, escape));
        if (escape == std::string_view::npos)
            return;
        raw.remove_prefix(escape);
        const char16_t unit = escapedUnit(raw);
        const bool isLetter = unit != 0 && isAllowed(unit) && !QChar::isSurrogate(unit);
        if (isLetter)
            appendUnit(unit, text);
        else
            text.push_back('_');
        raw.remove_prefix(isLetter ? EscapeLength : 1);
    }
}

} // namespace headroom
