// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/openrecords.h"

#include "core/importing/longtable/pivotedrecords.h"
#include "core/importing/numbereddates/datedrecords.h"
#include "core/importing/reading/recordreader.h"
#include "core/importing/splitmonths/splitmonthrecords.h"
#include "core/importing/tools/toolrecords.h"
#include "core/importing/widemonths/widemonthrecords.h"
#include "core/importing/workbook/workbook.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

int markLength(const FileFormat &format)
{
    if (!format.byteOrderMark)
        return 0;
    return format.encoding == "UTF-8"_L1 ? 3 : 2;
}

TextSource::Digest digestOf(FileDigest digest)
{
    switch (digest) {
    case FileDigest::None:
        break;
    case FileDigest::Sha256:
        return TextSource::Digest::Sha256;
    case FileDigest::Sha256AndEncoding:
        return TextSource::Digest::Sha256AndEncoding;
    }
    return TextSource::Digest::None;
}

Result<std::unique_ptr<RecordSource>> openSheet(
    const QString &path, const FileFormat &format, FileDigest digest)
{
    const auto book = openWorkbook(path, format.kind);
    if (!book)
        return tl::unexpected(book.error());
    const Result<qsizetype> number = sheetNumber(**book, path, format.sheet);
    if (!number)
        return tl::unexpected(number.error());
    return (*book)->openSheet(*number, digest);
}

Result<std::unique_ptr<RecordSource>> openText(
    const QString &path, const FileFormat &format, FileDigest digest)
{
    const TextEncoding encoding{format.encoding, markLength(format)};
    auto reader = std::make_unique<RecordReader>(
        path, encoding, Dialect{format.delimiter, format.quoting}, digestOf(digest));
    if (auto opened = reader->open(); !opened)
        return tl::unexpected(opened.error());
    return reader;
}

/// As the tool that wrote them meant them.
Result<std::unique_ptr<RecordSource>> openRows(
    const QString &path, const FileFormat &format, FileDigest digest)
{
    Result<std::unique_ptr<RecordSource>> records = format.kind == FileKind::Text
        ? openText(path, format, digest)
        : openSheet(path, format, digest);
    const ToolProfile *tool = toolNamed(format.tool);
    if (!records || tool == nullptr || !ToolRecords::changes(*tool))
        return records;
    return std::make_unique<ToolRecords>(std::move(*records), *tool);
}

} // namespace

Result<std::unique_ptr<RecordSource>> openRecords(
    const QString &path, const FileFormat &format, FileDigest digest)
{
    auto records = openRows(path, format, digest);
    if (records && format.wideMonths)
        records = std::make_unique<WideMonthRecords>(*std::move(records), *format.wideMonths);
    if (records && format.longTable)
        records = std::make_unique<PivotedRecords>(*std::move(records), *format.longTable);
    if (records && !format.numberedDates.isEmpty())
        records = std::make_unique<DatedRecords>(*std::move(records), format.numberedDates);
    if (records && format.splitMonth)
        records = std::make_unique<SplitMonthRecords>(*std::move(records), *format.splitMonth);
    return records;
}

} // namespace headroom
