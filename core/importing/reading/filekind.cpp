// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/filekind.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

struct Signature
{
    std::string_view bytes;
    QLatin1StringView name;
};

constexpr std::array Signatures{
    Signature{"%PDF-"sv, "PDF"_L1},
    Signature{"\x89PNG\r\n"sv, "PNG"_L1},
    Signature{"\xff\xd8\xff"sv, "JPEG"_L1},
    Signature{"GIF8"sv, "GIF"_L1},
    Signature{"\x1f\x8b"sv, "GZIP"_L1},
    Signature{"7z\xbc\xaf\x27\x1c"sv, "7Z"_L1},
    Signature{"Rar!\x1a"sv, "RAR"_L1},
    Signature{"SQLite format 3\0"sv, "SQLite"_L1},
    Signature{"\x7f"
              "ELF"sv,
        "ELF"_L1},
    Signature{"{\\rtf"sv, "RTF"_L1},
};

/// In upper or lower case, perhaps behind spaces.
constexpr std::array Tags{
    Signature{"<!DOCTYPE html"sv, "HTML"_L1},
    Signature{"<html"sv, "HTML"_L1},
    Signature{"<table"sv, "HTML"_L1},
    Signature{"<?xml"sv, "XML"_L1},
};

/// Without a byte order mark and spaces at its start.
std::string_view withoutSpace(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"sv))
        head.remove_prefix(3);
    head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"sv), head.size()));
    return head;
}

bool startsWithTag(std::string_view head, std::string_view tag)
{
    const auto isSame = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    return head.size() >= tag.size() && std::ranges::equal(head.substr(0, tag.size()), tag, isSame);
}

} // namespace

Result<void> checkIsText(const QString &path, std::string_view head)
{
    for (const Signature &signature : Signatures) {
        if (head.starts_with(signature.bytes))
            return failure(ErrorKind::FileIsNotText, path, {signature.name});
    }
    const std::string_view text = withoutSpace(head);
    for (const Signature &tag : Tags) {
        if (startsWithTag(text, tag.bytes))
            return failure(ErrorKind::FileIsNotText, path, {tag.name});
    }
    return {};
}

} // namespace headroom
