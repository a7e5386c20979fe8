// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/tokenizer.h"

#include <algorithm>
#include <cstring>

namespace headroom {

namespace {

/// The text that stands at the beginning of a cell after its quotes were taken off. What is left of
/// the old text behind it is wiped: the end of a letter there would look like a damaged byte.
std::string_view shortened(std::span<char> raw, size_t length)
{
    std::memset(raw.data() + length, ' ', raw.size() - length);
    return {raw.data(), length};
}

/// Takes the quotes off a cell in place, and the backslashes that make a letter behind them plain.
std::string_view withoutBackslashes(std::span<char> raw, const Dialect &dialect)
{
    const char mark = dialect.quoting.mark;
    size_t to = 0;
    bool inside = true;
    for (size_t from = 1; from < raw.size(); ++from) {
        const char next = from + 1 < raw.size() ? raw[from + 1] : '\0';
        const bool isEscaped =
            raw[from] == '\\' && (next == mark || next == '\\' || next == dialect.delimiter);
        const bool isDoubled = raw[from] == mark && next == mark;
        if (inside && raw[from] == mark && !isDoubled) {
            inside = false;
            continue;
        }
        from += inside && (isEscaped || isDoubled) ? 1U : 0U;
        raw[to++] = raw[from];
    }
    return shortened(raw, to);
}

/// Walks over one chunk; the text is changed only for records that are complete.
class ByteWalk
{
public:
    ByteWalk(std::span<char> text, const Dialect &dialect, bool last, TokenizedChunk &chunk)
        : m_text(text)
        , m_dialect(dialect)
        , m_last(last)
        , m_chunk(chunk)
        , m_at(chunk.consumed)
    {
    }

    void run()
    {
        while (m_at < m_text.size() && readRecord()) { }
    }

private:
    struct RawCell
    {
        size_t begin;
        size_t end;
    };

    bool readRecord();
    /// Moves to the end of a cell; false when the text ends inside quotes.
    bool skipCell();
    bool skipQuoted();
    /// Moves behind the next quote that is not plain; false when there is none.
    bool skipPastQuote();
    void skipPlain();
    /// Moves over the end of the record; false when more text is needed.
    bool skipRecordEnd();
    void finish(size_t begin, size_t end);

    char current() const { return m_text[m_at]; }

    bool atEnd() const { return m_at == m_text.size(); }

    std::span<char> m_text;
    Dialect m_dialect;
    bool m_last;
    TokenizedChunk &m_chunk;
    size_t m_at;
    std::vector<RawCell> m_raw;
    quint32 m_linesInCells = 0;
    bool m_stray = false;
};

bool ByteWalk::readRecord()
{
    const size_t begin = m_at;
    m_raw.clear();
    m_linesInCells = 0;
    m_stray = false;
    while (true) {
        const size_t cellBegin = m_at;
        if (!skipCell())
            return false;
        m_raw.push_back({cellBegin, m_at});
        if (atEnd() || current() != m_dialect.delimiter)
            break;
        ++m_at;
    }
    const size_t end = m_at;
    if (!skipRecordEnd())
        return false;
    finish(begin, end);
    return true;
}

bool ByteWalk::skipCell()
{
    if (!atEnd() && current() == m_dialect.quoting.mark && !skipQuoted())
        return false;
    skipPlain();
    return true;
}

bool ByteWalk::skipQuoted()
{
    const size_t begin = m_at++;
    while (true) {
        if (!skipPastQuote()) {
            if (m_last)
                m_chunk.openQuoteLine = m_chunk.lines + m_linesInCells;
            return false;
        }
        if (atEnd() || current() != m_dialect.quoting.mark)
            break;
        ++m_at;
    }
    m_linesInCells += countLines({m_text.data() + begin, m_at - begin});
    return true;
}

bool ByteWalk::skipPastQuote()
{
    const Quoting &quoting = m_dialect.quoting;
    if (!quoting.hasBackslashes) {
        const void *found = std::memchr(m_text.data() + m_at, quoting.mark, m_text.size() - m_at);
        if (found != nullptr)
            m_at = static_cast<size_t>(static_cast<const char *>(found) - m_text.data()) + 1;
        return found != nullptr;
    }
    for (; m_at < m_text.size(); ++m_at) {
        if (current() == quoting.mark) {
            ++m_at;
            return true;
        }
        m_at += current() == '\\' ? 1U : 0U;
    }
    m_at = m_text.size();
    return false;
}

void ByteWalk::skipPlain()
{
    const size_t begin = m_at;
    while (!atEnd() && current() != m_dialect.delimiter && current() != '\n' && current() != '\r') {
        m_stray = m_stray || current() == m_dialect.quoting.mark;
        ++m_at;
    }
    const bool followsQuotes =
        begin > 0 && m_at > begin && m_text[begin - 1] == m_dialect.quoting.mark;
    m_stray = m_stray || followsQuotes;
}

bool ByteWalk::skipRecordEnd()
{
    if (atEnd())
        return m_last;
    size_t after = m_at;
    while (after < m_text.size() && m_text[after] == '\r')
        ++after;
    if (after == m_text.size() && !m_last)
        return false;
    const bool isLineFeed = after < m_text.size() && m_text[after] == '\n';
    m_at = isLineFeed ? after + 1 : m_at + 1;
    return true;
}

void ByteWalk::finish(size_t begin, size_t end)
{
    RecordSpan record;
    record.firstCell = static_cast<quint32>(m_chunk.cells.size());
    record.cellCount = static_cast<quint32>(m_raw.size());
    record.begin = static_cast<quint32>(begin);
    record.end = static_cast<quint32>(end);
    record.line = m_chunk.lines;
    record.strayQuote = m_stray;
    for (const RawCell &cell : m_raw) {
        const std::span<char> raw = m_text.subspan(cell.begin, cell.end - cell.begin);
        const bool isQuoted = !raw.empty() && raw.front() == m_dialect.quoting.mark;
        m_chunk.cells.push_back(
            isQuoted ? withoutQuotes(raw, m_dialect) : std::string_view(raw.data(), raw.size()));
    }
    m_chunk.records.push_back(record);
    m_chunk.lines += m_linesInCells + 1;
    m_chunk.consumed = m_at;
}

} // namespace

void TokenizedChunk::clear()
{
    cells.clear();
    records.clear();
    consumed = 0;
    lines = 0;
    openQuoteLine.reset();
}

std::span<const std::string_view> TokenizedChunk::cellsOf(const RecordSpan &record) const
{
    return std::span(cells).subspan(record.firstCell, record.cellCount);
}

void tokenizeByBytes(std::span<char> text, const Dialect &dialect, bool last, TokenizedChunk &chunk)
{
    ByteWalk(text, dialect, last, chunk).run();
}

std::string_view withoutQuotes(std::span<char> raw, const Dialect &dialect)
{
    if (dialect.quoting.hasBackslashes)
        return withoutBackslashes(raw, dialect);
    const char mark = dialect.quoting.mark;
    char *to = raw.data();
    const char *from = raw.data() + 1;
    const char *const end = raw.data() + raw.size();
    for (bool inside = true; inside && from < end;) {
        const auto left = static_cast<size_t>(end - from);
        const auto *quote = static_cast<const char *>(std::memchr(from, mark, left));
        const char *stop = quote == nullptr ? end : quote;
        inside = quote != nullptr && quote + 1 < end && quote[1] == mark;
        const auto length = static_cast<size_t>(stop - from) + (inside ? 1 : 0);
        std::memmove(to, from, length);
        to += length;
        from = quote == nullptr ? end : quote + (inside ? 2 : 1);
    }
    const auto rest = static_cast<size_t>(end - from);
    std::memmove(to, from, rest);
    return shortened(raw, static_cast<size_t>(to - raw.data()) + rest);
}

quint32 countLines(std::string_view text)
{
    auto lines = static_cast<quint32>(std::ranges::count(text, '\n'));
    if (std::memchr(text.data(), '\r', text.size()) == nullptr)
        return lines;
    lines = 0;
    for (size_t i = text.find_first_of("\r\n"); i < text.size();
         i = text.find_first_of("\r\n", i + 1)) {
        const bool goesOn =
            text[i] == '\r' && i + 1 < text.size() && (text[i + 1] == '\n' || text[i + 1] == '\r');
        lines += goesOn ? 0 : 1;
    }
    return lines;
}

} // namespace headroom
