// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/recordreader.h"

#include "core/importing/reading/utf8.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

RecordReader::RecordReader(const QString &path, const TextEncoding &encoding,
    const Dialect &dialect, TextSource::Digest digest)
    : m_path(path)
    , m_source(path, encoding, digest)
    , m_dialect(dialect)
    , m_readsAhead(digest != TextSource::Digest::None)
    , m_chunk(std::make_unique<Chunk>())
{
    m_ahead.setMaxThreadCount(1);
}

Result<void> RecordReader::open()
{
    return m_source.open();
}

Result<const Record *> RecordReader::next()
{
    while (m_nextRecord == m_chunk->tokens.records.size()) {
        const Result<bool> advanced = advance();
        if (!advanced)
            return tl::unexpected(advanced.error());
        if (!*advanced)
            return nullptr;
    }
    const RecordSpan &span = m_chunk->tokens.records[m_nextRecord++];
    if (span.end - span.begin > MaximumFieldBytes) {
        if (auto checked = checkLength(span); !checked)
            return tl::unexpected(checked.error());
    }
    m_record.line = m_chunk->linesAbove + span.line + 1;
    m_record.cells = m_chunk->tokens.cellsOf(span);
    m_record.strayQuote = span.strayQuote;
    m_record.isAscii = span.isAscii;
    m_record.fault = m_faults.empty() ? std::nullopt : faultOf(span);
    return &m_record;
}

Result<bool> RecordReader::advance()
{
    if (m_chunk->isLast)
        return false;
    Result<ChunkPtr> next = m_next.isValid() ? m_next.takeResult() : makeNext();
    if (!next)
        return tl::unexpected(next.error());
    m_spare = std::exchange(m_chunk, std::move(*next));
    m_nextRecord = 0;
    m_faults.insert(m_faults.end(), m_chunk->faults.begin(), m_chunk->faults.end());
    if (m_readsAhead && !m_chunk->isLast)
        m_next = QtConcurrent::run(&m_ahead, [this] { return makeNext(); });
    return true;
}

Result<RecordReader::ChunkPtr> RecordReader::makeNext()
{
    const Chunk &before = *m_chunk;
    ChunkPtr chunk = m_spare ? std::move(m_spare) : std::make_unique<Chunk>();
    chunk->text.assign(before.text, before.tokens.consumed);
    chunk->textStart = before.textStart + static_cast<qint64>(before.tokens.consumed);
    chunk->linesAbove = before.linesAbove + before.tokens.lines;
    chunk->tokens.clear();
    if (const Result<void> read = readInto(*chunk); !read)
        return tl::unexpected(read.error());
    chunk->bytesRead = m_source.bytesRead();
    if (chunk->tokens.openQuoteLine) {
        const qint64 line = chunk->linesAbove + *chunk->tokens.openQuoteLine + 1;
        return failure(ErrorKind::QuoteLeftOpen, m_path, {QString::number(line)});
    }
    noteFaults(*chunk, noteLetters(*chunk));
    return chunk;
}

/// Until there is a complete record in it, or no more text.
Result<void> RecordReader::readInto(Chunk &chunk)
{
    chunk.isLast = false;
    while (!chunk.isLast && chunk.tokens.records.empty()) {
        const Result<bool> more = m_source.readBlock(chunk.text);
        if (!more)
            return tl::unexpected(more.error());
        chunk.isLast = !*more;
        chunk.tokens.clear();
        tokenizeByMasks(chunk.text, m_dialect, chunk.isLast, chunk.tokens);
        if (chunk.tokens.records.empty()
            && static_cast<qint64>(chunk.text.size()) > MaximumRowBytes) {
            if (auto checked = checkRest(chunk); !checked)
                return tl::unexpected(checked.error());
        }
    }
    return {};
}

Result<void> RecordReader::checkLength(const RecordSpan &record) const
{
    const QString line = QString::number(m_chunk->linesAbove + record.line + 1);
    const auto isTooLong = [](std::string_view cell) { return cell.size() > MaximumFieldBytes; };
    if (std::ranges::any_of(m_chunk->tokens.cellsOf(record), isTooLong))
        return failure(ErrorKind::FieldTooLong, m_path, {line, QString::number(MaximumFieldBytes)});
    if (record.end - record.begin > MaximumRowBytes)
        return failure(ErrorKind::RowTooLong, m_path, {line, QString::number(MaximumRowBytes)});
    return {};
}

/// A record that does not end within the limit: its cells so far tell which limit it breaks.
Result<void> RecordReader::checkRest(const Chunk &chunk) const
{
    std::string copy = chunk.text;
    TokenizedChunk cells;
    copy.push_back('\n');
    tokenizeByBytes(copy, m_dialect, true, cells);
    const QString line = QString::number(chunk.linesAbove + 1);
    if (cells.records.empty())
        return failure(ErrorKind::FieldTooLong, m_path, {line, QString::number(MaximumFieldBytes)});
    const auto isTooLong = [](std::string_view cell) { return cell.size() > MaximumFieldBytes; };
    const bool hasLongCell = std::ranges::any_of(cells.cells, isTooLong);
    return failure(hasLongCell ? ErrorKind::FieldTooLong : ErrorKind::RowTooLong, m_path,
        {line, QString::number(hasLongCell ? MaximumFieldBytes : MaximumRowBytes)});
}

/// Which records have letters beyond ASCII. Returns where the first of these letters is.
size_t RecordReader::noteLetters(Chunk &chunk)
{
    const std::string_view text = std::string_view(chunk.text).substr(0, chunk.tokens.consumed);
    size_t nextLetter = asciiPrefix(text);
    const size_t firstLetter = nextLetter;
    for (RecordSpan &record : chunk.tokens.records) {
        if (nextLetter < record.begin)
            nextLetter = record.begin + asciiPrefix(text.substr(record.begin));
        record.isAscii = nextLetter >= record.end;
    }
    return firstLetter;
}

void RecordReader::noteFaults(Chunk &chunk, size_t firstLetter)
{
    chunk.faults = m_source.takeFaults();
    if (!m_source.isUtf8() || m_source.isSoundUtf8())
        return;
    std::vector<size_t> invalid;
    findInvalidUtf8(
        std::string_view(chunk.text).substr(0, chunk.tokens.consumed).substr(firstLetter), invalid);
    for (const size_t at : invalid) {
        const qint64 offset = chunk.textStart + static_cast<qint64>(firstLetter + at);
        chunk.faults.push_back(
            {TextFault::Kind::InvalidBytes, offset, offset + m_source.markLength()});
    }
}

std::optional<TextFault> RecordReader::faultOf(const RecordSpan &record)
{
    std::optional<TextFault> first;
    const qint64 end = m_chunk->textStart + record.end;
    while (!m_faults.empty() && m_faults.front().textOffset < end) {
        if (!first)
            first = m_faults.front();
        m_faults.pop_front();
    }
    return first;
}

} // namespace headroom
