// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xmlscanner.h"

#include <QString>

#include <array>
#include <charconv>

using namespace std::string_view_literals;

namespace headroom {

namespace {

struct Entity
{
    std::string_view name;
    char letter;
};

constexpr std::array Entities{Entity{"lt"sv, '<'}, Entity{"gt"sv, '>'}, Entity{"amp"sv, '&'},
    Entity{"quot"sv, '"'}, Entity{"apos"sv, '\''}};

/// "#10", "#x1F600".
bool appendNumbered(std::string_view digits, std::string &text)
{
    const bool isHex = digits.starts_with('x');
    digits.remove_prefix(isHex ? 1 : 0);
    quint32 number = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, isHex ? 16 : 10);
    const bool isSurrogate = number >= 0xd800 && number <= 0xdfff;
    if (error != std::errc() || stop != end || number == 0 || number > 0x10ffff || isSurrogate)
        return false;
    const QByteArray letter = QStringView(QChar::fromUcs4(char32_t{number})).toUtf8();
    text.append(letter.constData(), static_cast<size_t>(letter.size()));
    return true;
}

bool appendEntity(std::string_view name, std::string &text)
{
    if (name.starts_with('#'))
        return appendNumbered(name.substr(1), text);
    for (const Entity &entity : Entities) {
        if (entity.name != name)
            continue;
        text.push_back(entity.letter);
        return true;
    }
    return false;
}

} // namespace

bool appendResolved(std::string_view raw, std::string &text)
{
    while (!raw.empty()) {
        const size_t plain = std::min(raw.find_first_of("&\r"sv), raw.size());
        text.append(raw.substr(0, plain));
        raw.remove_prefix(plain);
        if (raw.empty())
            return true;
        if (raw.front() == '\r') {
            text.push_back('\n');
            raw.remove_prefix(raw.starts_with("\r\n"sv) ? 2 : 1);
            continue;
        }
        const size_t end = raw.find(';');
        if (end == std::string_view::npos || !appendEntity(raw.substr(1, end - 1), text))
            return false;
        raw.remove_prefix(end + 1);
    }
    return true;
}

} // namespace headroom
