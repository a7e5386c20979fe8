// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/reading/tokenizer.h"

#include <array>
#include <bit>
#include <cstring>
#include <emmintrin.h>

namespace headroom {

namespace {

constexpr size_t Width = 64;

/// One bit per byte, the first byte lowest.
struct Masks
{
    quint64 quotes = 0;
    quint64 delimiters = 0;
    quint64 lineFeeds = 0;
    quint64 returns = 0;
};

struct Bytes
{
    __m128i parts[4];
};

quint64 equalBytes(const Bytes &bytes, char wanted)
{
    const __m128i pattern = _mm_set1_epi8(wanted);
    quint64 mask = 0;
    for (unsigned i = 0; i < 4; ++i) {
        const int part = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes.parts[i], pattern));
        mask |= static_cast<quint64>(static_cast<quint32>(part)) << (16 * i);
    }
    return mask;
}

Masks masksOf(const char *bytes, char delimiter)
{
    Bytes block;
    std::memcpy(&block, bytes, Width);
    return {equalBytes(block, '"'), equalBytes(block, delimiter), equalBytes(block, '\n'),
        equalBytes(block, '\r')};
}

/// Bit i becomes the parity of the bits 0 to i.
quint64 prefixParity(quint64 bits)
{
    for (unsigned shift = 1; shift < Width; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

/// Finds the ends of cells and records outside quotes.
class MaskScan
{
public:
    /// Adds the ends in up to 64 bytes; false when they are not plain RFC 4180.
    bool add(const Masks &masks, quint32 offset, quint64 valid = ~quint64{0});

    const std::vector<quint32> &ends() const { return m_ends; }

    void reserve(size_t count) { m_ends.reserve(count); }

private:
    std::vector<quint32> m_ends;
    quint64 m_insideCarry = 0; ///< all bits when a quoted cell goes on
    quint64 m_breakCarry = 1; ///< a cell may begin at the next byte
    quint64 m_closedCarry = 0; ///< the byte before closed a quoted cell
    quint64 m_returnCarry = 0; ///< the byte before was a CR outside quotes
};

bool MaskScan::add(const Masks &masks, quint32 offset, quint64 valid)
{
    const quint64 inside = prefixParity(masks.quotes) ^ m_insideCarry;
    const quint64 opening = masks.quotes & inside;
    const quint64 closing = masks.quotes & ~inside;
    const quint64 returns = masks.returns & ~inside;
    const quint64 lineFeeds = masks.lineFeeds & ~inside;
    const quint64 breaks = (masks.delimiters & ~inside) | lineFeeds | returns;

    const quint64 mayOpen = ((breaks | closing) << 1U) | m_breakCarry;
    const quint64 afterClosing = (closing << 1U) | m_closedCarry;
    const quint64 afterReturn = (returns << 1U) | m_returnCarry;
    const quint64 faults = (opening & ~mayOpen) | (afterClosing & ~(breaks | opening))
        | (afterReturn & ~(returns | lineFeeds));

    m_insideCarry = (inside >> 63U) != 0 ? ~quint64{0} : 0;
    m_breakCarry = (breaks | closing) >> 63U;
    m_closedCarry = closing >> 63U;
    m_returnCarry = returns >> 63U;
    for (quint64 rest = breaks & ~returns; rest != 0; rest &= rest - 1)
        m_ends.push_back(offset + static_cast<quint32>(std::countr_zero(rest)));
    return (faults & valid) == 0;
}

bool scanAll(std::span<char> text, const Dialect &dialect, MaskScan &scan)
{
    if (dialect.quoting != Quoting())
        return false;
    const char delimiter = dialect.delimiter;
    size_t at = 0;
    for (; at + Width <= text.size(); at += Width) {
        if (!scan.add(masksOf(text.data() + at, delimiter), static_cast<quint32>(at)))
            return false;
    }
    const size_t left = text.size() - at;
    std::array<char, Width> rest{};
    std::memcpy(rest.data(), text.data() + at, left);
    return scan.add(
        masksOf(rest.data(), delimiter), static_cast<quint32>(at), (quint64{1} << left) - 1);
}

std::string_view cleaned(std::span<char> raw, quint32 &lines)
{
    if (raw.empty() || raw.front() != '"')
        return {raw.data(), raw.size()};
    const std::string_view inner(raw.data() + 1, raw.size() - 2);
    lines += countLines(inner);
    return inner.find('"') == std::string_view::npos ? inner : withoutQuotes(raw, {});
}

/// REQUIRES: the last of the ends ends a record.
void cutCells(std::span<char> text, std::span<const quint32> ends, TokenizedChunk &chunk)
{
    RecordSpan record;
    quint32 linesInCells = 0;
    size_t begin = 0;
    record.firstCell = static_cast<quint32>(chunk.cells.size());
    for (const quint32 end : ends) {
        const bool endsRecord = text[end] == '\n';
        size_t cellEnd = end;
        while (endsRecord && cellEnd > begin && text[cellEnd - 1] == '\r')
            --cellEnd;
        chunk.cells.push_back(cleaned(text.subspan(begin, cellEnd - begin), linesInCells));
        begin = end + 1;
        if (!endsRecord)
            continue;
        record.cellCount = static_cast<quint32>(chunk.cells.size()) - record.firstCell;
        record.end = static_cast<quint32>(cellEnd);
        record.line = chunk.lines;
        chunk.records.push_back(record);
        chunk.lines += linesInCells + 1;
        chunk.consumed = begin;
        linesInCells = 0;
        record.begin = static_cast<quint32>(begin);
        record.firstCell = static_cast<quint32>(chunk.cells.size());
    }
}

} // namespace

void tokenizeByMasks(std::span<char> text, const Dialect &dialect, bool last, TokenizedChunk &chunk)
{
    MaskScan scan;
    if (chunk.consumed == 0 && scanAll(text, dialect, scan)) {
        const std::vector<quint32> &ends = scan.ends();
        size_t complete = ends.size();
        while (complete > 0 && text[ends[complete - 1]] != '\n')
            --complete;
        cutCells(text, std::span(ends).first(complete), chunk);
        if (!last)
            return;
    }
    tokenizeByBytes(text, dialect, last, chunk);
}

} // namespace headroom
