// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/filekind.h"

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
    Signature{"<!DOCTYPE"sv, "HTML"_L1},
    Signature{"<html"sv, "HTML"_L1},
    Signature{"<?xml"sv, "XML"_L1},
};

constexpr std::string_view ZipSignature = "PK\x03\x04"sv;
constexpr std::string_view CompoundFileSignature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv;

bool contains(std::string_view head, std::string_view part)
{
    return head.find(part) != std::string_view::npos;
}

Result<void> refuseZip(const QString &path, std::string_view head)
{
    if (contains(head, "xl/"sv) || contains(head, "[Content_Types].xml"sv))
        return failure(ErrorKind::FormatNotSupported, path, {u"XLSX"_s});
    if (contains(head, "opendocument.spreadsheet"sv))
        return failure(ErrorKind::FormatNotSupported, path, {u"ODS"_s});
    return failure(ErrorKind::FileIsNotText, path, {u"ZIP"_s});
}

} // namespace

Result<void> checkIsText(const QString &path, std::string_view head)
{
    if (head.starts_with(ZipSignature))
        return refuseZip(path, head);
    if (head.starts_with(CompoundFileSignature))
        return failure(ErrorKind::FormatNotSupported, path, {u"XLS"_s});
    for (const Signature &signature : Signatures) {
        if (head.starts_with(signature.bytes))
            return failure(ErrorKind::FileIsNotText, path, {signature.name});
    }
    return {};
}

} // namespace headroom
