// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/ods/odssheet.h"

#include "core/importing/reading/sha256.h"
#include "core/importing/workbook/ods/odscell.h"
#include "core/importing/workbook/partprogress.h"
#include "core/importing/workbook/sheetremarks.h"

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

using Token = XmlScanner::Token;

class OdsSheet final : public RecordSource
{
public:
    OdsSheet(const QString &path, std::unique_ptr<ZipPart> part, qsizetype number)
        : m_path(path)
        , m_part(std::move(part))
        , m_xml(*m_part, path, ContentPart)
        , m_progress(path, *m_part)
        , m_tablesBefore(number)
    {
    }

    void setDigest(const QByteArray &sha256) { m_sha256 = sha256; }

    Result<const Record *> next() override;

    qint64 bytesRead() const override { return m_progress.bytesRead(); }

    qint64 fileSize() const override { return m_progress.fileSize(); }

    QByteArray sha256() const override { return m_sha256; }

    IssueList remarks() const override { return m_remarks.issues(); }

private:
    Result<bool> findRow();
    Result<bool> readRow();
    Result<void> readCell(bool isCovered);
    Result<void> putCell(qint64 repeats, const std::string &text, CellKind kind);
    bool enterTable();

    QString m_path;
    std::unique_ptr<ZipPart> m_part;
    XmlScanner m_xml;
    PartProgress m_progress;
    RowBuilder m_builder;
    SheetRemarks m_remarks;
    QByteArray m_sha256;
    qsizetype m_tablesBefore;
    bool m_isInTable = false;
    qint64 m_row = 0; ///< of the record that was read last
    qint64 m_repeats = 0; ///< of that record that are still to be delivered
    qint64 m_column = 0; ///< of the cell that comes
};

Result<const Record *> OdsSheet::next()
{
    if (m_repeats == 0) {
        const Result<bool> found = findRow();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return nullptr;
    }
    --m_repeats;
    ++m_row;
    return &m_builder.recordAt(m_row);
}

/// Steps over the tables before this one.
bool OdsSheet::enterTable()
{
    if (m_isInTable || m_tablesBefore-- > 0)
        return m_xml.skipElement();
    m_isInTable = true;
    return true;
}

/// Reads up to the next row with a value; false when there is none.
Result<bool> OdsSheet::findRow()
{
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return tl::unexpected(m_xml.error());
        if (token == Token::Finished)
            return false;
        if (token != Token::Start)
            continue;
        if (m_xml.name() == "table"sv && !enterTable())
            return tl::unexpected(m_xml.error());
        if (!m_isInTable)
            continue;
        if (m_xml.name() == "table-column"sv
            && m_xml.attribute("table:visibility"sv) == "collapse"sv)
            m_remarks.hiddenColumns += repeatsOf(m_xml, "table:number-columns-repeated"sv);
        if (m_xml.name() != "table-row"sv)
            continue;
        const Result<bool> filled = readRow();
        if (!filled || *filled)
            return filled;
    }
}

/// Whether the row has a value.
Result<bool> OdsSheet::readRow()
{
    const qint64 repeats = repeatsOf(m_xml, "table:number-rows-repeated"sv);
    const bool isHidden = !m_xml.attribute("table:visibility"sv).empty()
        && m_xml.attribute("table:visibility"sv) != "visible"sv;
    m_builder.start(m_row + 1);
    m_column = 0;
    const size_t outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return tl::unexpected(m_xml.error());
        if (token != Token::Start)
            continue;
        const bool isCovered = m_xml.name() == "covered-table-cell"sv;
        if (!isCovered && m_xml.name() != "table-cell"sv) {
            if (!m_xml.skipElement())
                return tl::unexpected(m_xml.error());
            continue;
        }
        if (auto read = readCell(isCovered); !read)
            return tl::unexpected(read.error());
    }
    if (!m_builder.isFilled()) {
        m_row += repeats;
        return false;
    }
    if (m_row + repeats > MaximumSheetRows)
        return failure(ErrorKind::BookTooLarge, m_path,
            {ContentPart, QString::number(m_row + repeats), QString::number(MaximumSheetRows)});
    m_remarks.hiddenRows += isHidden ? repeats : 0;
    m_repeats = repeats;
    return true;
}

Result<void> OdsSheet::readCell(bool isCovered)
{
    const qint64 repeats = repeatsOf(m_xml, "table:number-columns-repeated"sv);
    const bool isMerged = repeatsOf(m_xml, "table:number-columns-spanned"sv)
            * repeatsOf(m_xml, "table:number-rows-spanned"sv)
        > 1;
    m_remarks.mergedCells += isMerged ? 1 : 0;
    std::string text;
    const std::optional<CellKind> kind = readOdsCell(m_xml, m_row + 1, text);
    if (!kind)
        return tl::unexpected(m_xml.error());
    m_remarks.uncalculatedCells += *kind == CellKind::NoResult ? 1 : 0;
    if (looksCutOff(text))
        m_remarks.addCutCell(m_row + 1);
    if (!text.empty() && !isCovered)
        return putCell(repeats, text, *kind);
    m_column += repeats;
    return {};
}

Result<void> OdsSheet::putCell(qint64 repeats, const std::string &text, CellKind kind)
{
    const qint64 end = m_column + repeats;
    if (end > MaximumColumns)
        return failure(ErrorKind::TooManyColumns, m_path,
            {QString::number(end), QString::number(MaximumColumns)});
    for (; m_column < end; ++m_column) {
        const size_t start = m_builder.text().size();
        m_builder.text() += text;
        m_builder.finishCell(m_column, start, kind);
        if (m_builder.bytes() > MaximumRowBytes)
            return failure(ErrorKind::RowTooLong, m_path,
                {QString::number(m_row + 1), QString::number(MaximumRowBytes)});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<RecordSource>> openOdsSheet(
    const ZipPackage &package, qsizetype number, FileDigest digest)
{
    auto part = package.part(ContentPart);
    if (!part)
        return tl::unexpected(part.error());
    auto sheet = std::make_unique<OdsSheet>(package.path(), std::move(*part), number);
    if (digest == FileDigest::None)
        return sheet;
    const Result<QByteArray> sha256 = sha256OfFile(package.path());
    if (!sha256)
        return tl::unexpected(sha256.error());
    sheet->setDigest(*sha256);
    return sheet;
}

} // namespace headroom
