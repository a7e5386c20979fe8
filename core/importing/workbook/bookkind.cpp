// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/bookkind.h"

#include "core/importing/workbook/zippackage.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

constexpr qint64 SearchedBytes = qint64{64} << 10;
constexpr std::string_view ZipSignature = "PK\x03\x04"sv;
constexpr std::string_view EmptyZipSignature = "PK\x05\x06"sv;
constexpr std::string_view CompoundFileSignature = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv;

struct Marker
{
    QLatin1StringView part;
    QLatin1StringView name;
};

/// Parts by which other packages of the same kind are known.
constexpr std::array Markers{Marker{"xl/workbook.bin"_L1, "XLSB"_L1},
    Marker{"word/document.xml"_L1, "DOCX"_L1}, Marker{"ppt/presentation.xml"_L1, "PPTX"_L1},
    Marker{"Index/Document.iwa"_L1, "NUMBERS"_L1}};

/// What a part holds, which must not be long.
Result<QByteArray> shortPart(const ZipPackage &package, const QString &name)
{
    const auto part = package.part(name);
    if (!part)
        return tl::unexpected(part.error());
    QByteArray text(256, '\0');
    const Result<size_t> got = (*part)->read({text.data(), static_cast<size_t>(text.size())});
    if (!got)
        return tl::unexpected(got.error());
    return text.first(static_cast<qsizetype>(*got));
}

Result<FileKind> kindOfPackage(const QString &path)
{
    const Result<ZipPackage> package = ZipPackage::open(path);
    if (!package)
        return tl::unexpected(package.error());
    for (const Marker &marker : Markers) {
        if (!package->contains(marker.part))
            continue;
        const bool isWorkbook = marker.name == "XLSB"_L1 || marker.name == "NUMBERS"_L1;
        return failure(isWorkbook ? ErrorKind::FormatNotSupported : ErrorKind::FileIsNotText, path,
            {marker.name});
    }
    if (package->contains(u"mimetype"_s)) {
        const Result<QByteArray> type = shortPart(*package, u"mimetype"_s);
        if (!type)
            return tl::unexpected(type.error());
        if (type->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return FileKind::Ods;
    }
    if (package->contains(u"[Content_Types].xml"_s) || package->contains(u"xl/workbook.xml"_s))
        return FileKind::Xlsx;
    return failure(ErrorKind::FileIsNotText, path, {u"ZIP"_s});
}

/// The names of its streams are written in UTF-16.
bool hasStream(const QByteArray &head, QStringView name)
{
    return head.contains(QByteArrayView(
        reinterpret_cast<const char *>(name.utf16()), name.size() * qsizetype{sizeof(char16_t)}));
}

Error refusedCompoundFile(QFile &file)
{
    file.seek(0);
    QByteArray block;
    QByteArray before;
    while (!(block = file.read(SearchedBytes)).isEmpty()) {
        const QByteArray seen = before + block;
        if (hasStream(seen, u"EncryptedPackage"))
            return {ErrorKind::BookEncrypted, file.fileName(), {}, {}};
        if (hasStream(seen, u"Workbook") || hasStream(seen, u"Book\0"))
            return {ErrorKind::FormatNotSupported, file.fileName(), {}, {u"XLS"_s}};
        before = block.last(std::min<qsizetype>(block.size(), 64));
    }
    return {ErrorKind::FormatNotSupported, file.fileName(), {}, {u"XLS"_s}};
}

} // namespace

Result<FileKind> kindOfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, {}, file.errorString());
    const QByteArray head = file.read(8);
    if (head.startsWith(CompoundFileSignature))
        return tl::unexpected(refusedCompoundFile(file));
    if (head.startsWith(ZipSignature) || head.startsWith(EmptyZipSignature))
        return kindOfPackage(path);
    return FileKind::Text;
}

} // namespace headroom
