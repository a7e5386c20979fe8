// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/recordreader.h"

#include "core/importing/reading/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

RecordReader::RecordReader(const QString &path, const TextEncoding &encoding,
    const Dialect &dialect, TextSource::Digest digest)
    : m_path(path)
    , m_source(path, encoding, digest)
    , m_dialect(dialect)
{
}

Result<void> RecordReader::open()
{
    return m_source.open();
}

Result<const Record *> RecordReader::next()
{
    while (m_nextRecord == m_chunk.records.size()) {
        const Result<bool> filled = fill();
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled)
            return nullptr;
    }
    const RecordSpan &span = m_chunk.records[m_nextRecord++];
    if (span.end - span.begin > MaximumFieldBytes) {
        if (auto checked = checkLength(span); !checked)
            return tl::unexpected(checked.error());
    }
    m_record.line = m_lines + span.line + 1;
    m_record.cells = m_chunk.cellsOf(span);
    m_record.strayQuote = span.strayQuote;
    m_record.isAscii = isAscii(span);
    m_record.fault = m_faults.empty() ? std::nullopt : faultOf(span);
    return &m_record;
}

Result<bool> RecordReader::fill()
{
    m_text.erase(0, m_chunk.consumed);
    m_textStart += static_cast<qint64>(m_chunk.consumed);
    m_lines += m_chunk.lines;
    m_chunk.clear();
    m_nextRecord = 0;
    while (!m_atEnd && m_chunk.records.empty()) {
        const Result<bool> more = m_source.readBlock(m_text);
        if (!more)
            return tl::unexpected(more.error());
        m_atEnd = !*more;
        m_chunk.clear();
        tokenizeByMasks(m_text, m_dialect, m_atEnd, m_chunk);
        if (m_chunk.records.empty() && static_cast<qint64>(m_text.size()) > MaximumRowBytes) {
            if (auto checked = checkRest(); !checked)
                return tl::unexpected(checked.error());
        }
    }
    if (m_chunk.openQuoteLine) {
        const qint64 line = m_lines + *m_chunk.openQuoteLine + 1;
        return failure(ErrorKind::QuoteLeftOpen, m_path, {QString::number(line)});
    }
    m_nextLetter = asciiPrefix(std::string_view(m_text).substr(0, m_chunk.consumed));
    collectFaults();
    return !m_chunk.records.empty();
}

Result<void> RecordReader::checkLength(const RecordSpan &record) const
{
    const QString line = QString::number(m_lines + record.line + 1);
    const auto isTooLong = [](std::string_view cell) { return cell.size() > MaximumFieldBytes; };
    if (std::ranges::any_of(m_chunk.cellsOf(record), isTooLong))
        return failure(ErrorKind::FieldTooLong, m_path, {line, QString::number(MaximumFieldBytes)});
    if (record.end - record.begin > MaximumRowBytes)
        return failure(ErrorKind::RowTooLong, m_path, {line, QString::number(MaximumRowBytes)});
    return {};
}

/// A record that does not end within the limit: its cells so far tell which limit it breaks.
Result<void> RecordReader::checkRest() const
{
    std::string copy = m_text;
    TokenizedChunk cells;
    copy.push_back('\n');
    tokenizeByBytes(copy, m_dialect, true, cells);
    const QString line = QString::number(m_lines + 1);
    if (cells.records.empty())
        return failure(ErrorKind::FieldTooLong, m_path, {line, QString::number(MaximumFieldBytes)});
    const auto isTooLong = [](std::string_view cell) { return cell.size() > MaximumFieldBytes; };
    const bool hasLongCell = std::ranges::any_of(cells.cells, isTooLong);
    return failure(hasLongCell ? ErrorKind::FieldTooLong : ErrorKind::RowTooLong, m_path,
        {line, QString::number(hasLongCell ? MaximumFieldBytes : MaximumRowBytes)});
}

void RecordReader::collectFaults()
{
    const std::vector<TextFault> converted = m_source.takeFaults();
    m_faults.insert(m_faults.end(), converted.begin(), converted.end());
    if (m_source.isUtf8())
        findUtf8Faults(std::string_view(m_text).substr(0, m_chunk.consumed));
}

void RecordReader::findUtf8Faults(std::string_view text)
{
    if (m_source.isSoundUtf8())
        return;
    m_invalid.clear();
    findInvalidUtf8(text.substr(m_nextLetter), m_invalid);
    for (const size_t at : m_invalid) {
        const qint64 offset = m_textStart + static_cast<qint64>(m_nextLetter + at);
        m_faults.push_back({TextFault::Kind::InvalidBytes, offset, offset + m_source.markLength()});
    }
}

bool RecordReader::isAscii(const RecordSpan &record)
{
    if (m_nextLetter < record.begin) {
        const std::string_view text = std::string_view(m_text).substr(0, m_chunk.consumed);
        m_nextLetter = record.begin + asciiPrefix(text.substr(record.begin));
    }
    return m_nextLetter >= record.end;
}

std::optional<TextFault> RecordReader::faultOf(const RecordSpan &record)
{
    std::optional<TextFault> first;
    const qint64 end = m_textStart + record.end;
    while (!m_faults.empty() && m_faults.front().textOffset < end) {
        if (!first)
            first = m_faults.front();
        m_faults.pop_front();
    }
    return first;
}

} // namespace headroom
