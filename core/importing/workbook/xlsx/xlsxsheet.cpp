// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/xlsx/xlsxsheet.h"

#include "core/importing/reading/sha256.h"
#include "core/importing/workbook/partprogress.h"
#include "core/importing/workbook/rowbuilder.h"
#include "core/importing/workbook/sheetremarks.h"

#include <charconv>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace headroom {

namespace {

using Token = XmlScanner::Token;

enum class CellType { Number, Shared, Text, Inline, Boolean, Error, IsoDate };

CellType cellTypeOf(std::string_view name)
{
    if (name.empty() || name == "n"sv)
        return CellType::Number;
    if (name == "s"sv)
        return CellType::Shared;
    if (name == "inlineStr"sv)
        return CellType::Inline;
    if (name == "b"sv)
        return CellType::Boolean;
    if (name == "e"sv)
        return CellType::Error;
    return name == "d"sv ? CellType::IsoDate : CellType::Text;
}

qint64 wholeNumber(std::string_view digits)
{
    qint64 number = -1;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc() && stop == end ? number : -1;
}

/// The column of "AB12" from 0, -1 when it names none.
qint64 columnOf(std::string_view reference)
{
    qint64 column = 0;
    size_t letters = 0;
    while (letters < reference.size() && letters < 4) {
        const char letter = static_cast<char>(reference[letters] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
        ++letters;
    }
    return letters == 0 || column > MaximumSheetColumns ? -1 : column - 1;
}

class XlsxSheet final : public RecordSource
{
public:
    XlsxSheet(const XlsxSheetPlace &place, std::unique_ptr<ZipPart> part)
        : m_place(place)
        , m_part(std::move(part))
        , m_xml(*m_part, place.path, place.part)
        , m_progress(place.path, *m_part)
    {
    }

    void setDigest(const QByteArray &sha256) { m_sha256 = sha256; }

    Result<const Record *> next() override;

    qint64 bytesRead() const override { return m_progress.bytesRead(); }

    qint64 fileSize() const override { return m_progress.fileSize(); }

    QByteArray sha256() const override { return m_sha256; }

    IssueList remarks() const override { return m_remarks.issues(); }

private:
    Result<bool> readRow();
    Result<void> startRow();
    Result<void> readCell();
    bool readCellContent();
    Result<void> finishCell(CellType type, size_t style);
    Result<void> addShared();
    void addNumber(size_t style);
    Result<void> checkCell();
    void noteElement();
    tl::unexpected<Error> damaged(const QString &words) const;

    XlsxSheetPlace m_place;
    std::unique_ptr<ZipPart> m_part;
    XmlScanner m_xml;
    PartProgress m_progress;
    RowBuilder m_builder;
    SheetRemarks m_remarks;
    QByteArray m_sha256;
    qint64 m_row = 0;
    qint64 m_column = -1;
    bool m_isHidden = false;
    bool m_hasFormula = false;
    bool m_isInline = false;
    std::string m_value; ///< of the cell
    std::string m_formula;
};

tl::unexpected<Error> XlsxSheet::damaged(const QString &words) const
{
    return tl::unexpected(m_xml.damage(u"row %1: "_s.arg(m_row) + words));
}

Result<const Record *> XlsxSheet::next()
{
    while (true) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return tl::unexpected(m_xml.error());
        if (token == Token::Finished)
            return nullptr;
        if (token != Token::Start)
            continue;
        if (m_xml.name() != "row"sv) {
            noteElement();
            continue;
        }
        const Result<bool> filled = readRow();
        if (!filled)
            return tl::unexpected(filled.error());
        if (*filled)
            return &m_builder.record();
    }
}

void XlsxSheet::noteElement()
{
    if (m_xml.name() == "mergeCell"sv)
        ++m_remarks.mergedCells;
    const std::string_view hidden = m_xml.attribute("hidden"sv);
    if (m_xml.name() == "col"sv && (hidden == "1"sv || hidden == "true"sv))
        ++m_remarks.hiddenColumns;
}

Result<void> XlsxSheet::startRow()
{
    const std::string_view number = m_xml.attribute("r"sv);
    const std::string_view hidden = m_xml.attribute("hidden"sv);
    const qint64 row = number.empty() ? m_row + 1 : wholeNumber(number);
    if (row <= m_row)
        return damaged(u"a row stands in the wrong place"_s);
    if (row > MaximumSheetRows)
        return failure(ErrorKind::BookTooLarge, m_place.path,
            {m_place.part, QString::number(row), QString::number(MaximumSheetRows)});
    m_row = row;
    m_column = -1;
    m_isHidden = hidden == "1"sv || hidden == "true"sv;
    m_builder.start(row);
    return {};
}

/// Whether the row has a value.
Result<bool> XlsxSheet::readRow()
{
    if (auto started = startRow(); !started)
        return tl::unexpected(started.error());
    const size_t outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return tl::unexpected(m_xml.error());
        if (token != Token::Start)
            continue;
        if (m_xml.name() != "c"sv) {
            if (!m_xml.skipElement())
                return tl::unexpected(m_xml.error());
            continue;
        }
        if (auto read = readCell(); !read)
            return tl::unexpected(read.error());
    }
    const bool isFilled = m_builder.isFilled();
    m_remarks.hiddenRows += isFilled && m_isHidden ? 1 : 0;
    return isFilled;
}

Result<void> XlsxSheet::readCell()
{
    const std::string_view reference = m_xml.attribute("r"sv);
    const qint64 column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column || column >= MaximumSheetColumns)
        return damaged(u"a cell stands in the wrong place"_s);
    m_column = column;
    const CellType type = cellTypeOf(m_xml.attribute("t"sv));
    const qint64 style = wholeNumber(m_xml.attribute("s"sv));
    if (!readCellContent())
        return tl::unexpected(m_xml.error());
    if (auto finished = finishCell(type, style < 0 ? 0 : static_cast<size_t>(style)); !finished)
        return finished;
    return checkCell();
}

/// Reads up to the end of the cell; false when that failed.
bool XlsxSheet::readCellContent()
{
    m_value.clear();
    m_formula.clear();
    m_hasFormula = false;
    m_isInline = false;
    std::string *target = nullptr;
    const size_t outside = m_xml.depth() - 1;
    while (m_xml.depth() > outside) {
        const Token token = m_xml.next();
        if (token == Token::Failed)
            return false;
        if (token == Token::Text && target != nullptr)
            *target += m_xml.text();
        if (token == Token::End)
            target = nullptr;
        if (m_value.size() + m_formula.size() > static_cast<size_t>(MaximumFieldBytes)) {
            m_xml.refuse({ErrorKind::FieldTooLong, m_place.path, {},
                {QString::number(m_row), QString::number(MaximumFieldBytes)}});
            return false;
        }
        if (token != Token::Start)
            continue;
        if (m_xml.name() == "is"sv) {
            m_isInline = true;
            m_value.clear();
            if (!appendRichText(m_xml, m_value))
                return false;
            continue;
        }
        m_hasFormula = m_hasFormula || m_xml.name() == "f"sv;
        target = m_xml.name() == "v"sv && !m_isInline ? &m_value
            : m_xml.name() == "f"sv                   ? &m_formula
                                                      : nullptr;
    }
    return true;
}

Result<void> XlsxSheet::finishCell(CellType type, size_t style)
{
    std::string &text = m_builder.text();
    const size_t start = text.size();
    CellKind kind = CellKind::Text;
    switch (type) {
    case CellType::Shared:
        return addShared();
    case CellType::Number:
        addNumber(style);
        return {};
    case CellType::Text:
    case CellType::Inline:
        if (m_isInline)
            text += m_value;
        else
            appendUnescaped(m_value, text);
        break;
    case CellType::Boolean:
        kind = CellKind::Boolean;
        text += m_value.empty() ? ""sv : m_value == "1" || m_value == "true" ? "TRUE"sv : "FALSE"sv;
        break;
    case CellType::Error:
        kind = CellKind::Error;
        text += m_value.empty() ? "#ERROR"sv : std::string_view(m_value);
        break;
    case CellType::IsoDate:
        kind = appendIsoDate(m_value, text);
        break;
    }
    m_builder.finishCell(m_column, start, kind);
    return {};
}

Result<void> XlsxSheet::addShared()
{
    if (m_value.empty())
        return {};
    const qint64 number = wholeNumber(m_value);
    if (number < 0 || number >= static_cast<qint64>(m_place.content->strings.size()))
        return damaged(u"a shared text that does not exist"_s);
    m_builder.addLasting(m_column, m_place.content->strings.at(static_cast<size_t>(number)));
    return {};
}

void XlsxSheet::addNumber(size_t style)
{
    std::string &text = m_builder.text();
    const size_t start = text.size();
    if (m_value.empty() && m_hasFormula) {
        text += '=';
        text += m_formula;
        m_builder.finishCell(m_column, start, CellKind::NoResult);
        ++m_remarks.uncalculatedCells;
        return;
    }
    const std::vector<NumberKind> &styles = m_place.content->styles;
    const NumberKind number = style < styles.size() ? styles[style] : NumberKind::Plain;
    const CellKind kind = appendNumber(m_value, number, m_place.content->dates, text);
    m_builder.finishCell(m_column, start, kind);
}

Result<void> XlsxSheet::checkCell()
{
    if (!m_builder.isFilled())
        return {};
    if (m_builder.lastColumn() >= MaximumColumns)
        return failure(ErrorKind::TooManyColumns, m_place.path,
            {QString::number(m_builder.lastColumn() + 1), QString::number(MaximumColumns)});
    if (m_builder.bytes() > MaximumRowBytes)
        return failure(ErrorKind::RowTooLong, m_place.path,
            {QString::number(m_row), QString::number(MaximumRowBytes)});
    if (m_builder.lastColumn() == m_column && looksCutOff(m_builder.lastText()))
        m_remarks.addCutCell(m_row);
    return {};
}

} // namespace

Result<std::unique_ptr<RecordSource>> openXlsxSheet(
    const XlsxSheetPlace &place, std::unique_ptr<ZipPart> part, FileDigest digest)
{
    auto sheet = std::make_unique<XlsxSheet>(place, std::move(part));
    if (digest == FileDigest::None)
        return sheet;
    const Result<QByteArray> sha256 = sha256OfFile(place.path);
    if (!sha256)
        return tl::unexpected(sha256.error());
    sheet->setDigest(*sha256);
    return sheet;
}

} // namespace headroom
