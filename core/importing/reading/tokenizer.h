// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/dialect.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace headroom {

/// Where one record lies in a chunk of text.
struct RecordSpan
{
    quint32 firstCell = 0;
    quint32 cellCount = 0;
    quint32 begin = 0; ///< bytes since the start of the chunk, its end included in neither
    quint32 end = 0;
    quint32 line = 0; ///< physical lines above it in the chunk
    bool strayQuote = false;
    bool isAscii = false; ///< known to hold no other letters; nobody has looked otherwise
};

/// The cells of the complete records of a piece of text, by RFC 4180, or by another dialect, with
/// the leniencies of everyday files: records end with LF, CRLF, CR CR LF or CR; a quote inside an
/// unquoted cell is text. Cells point into the text, whose doubled quotes are made single in place.
struct TokenizedChunk
{
    std::vector<std::string_view> cells;
    std::vector<RecordSpan> records;
    size_t consumed = 0; ///< bytes of the complete records
    quint32 lines = 0; ///< physical lines of the complete records
    std::optional<quint32> openQuoteLine; ///< lines above a quote that is open at the very end

    void clear();
    std::span<const std::string_view> cellsOf(const RecordSpan &record) const;
};

/// REQUIRES: text starts at a record. With last, the end of the text ends the last record; without
/// it an incomplete record is left for the next chunk. Adds to the chunk from chunk.consumed on.
/// One byte after the other: the reference for tokenizeByMasks.
void tokenizeByBytes(
    std::span<char> text, const Dialect &dialect, bool last, TokenizedChunk &chunk);

/// The same records, found 64 bytes at a time. Text that is not plain RFC 4180 is left to
/// tokenizeByBytes.
void tokenizeByMasks(
    std::span<char> text, const Dialect &dialect, bool last, TokenizedChunk &chunk);

/// Takes the quotes off a cell in place. REQUIRES: raw starts with a quote.
std::string_view withoutQuotes(std::span<char> raw, const Dialect &dialect);

/// Physical line ends in a piece of text: LF, CRLF, CR CR LF and CR count once each.
quint32 countLines(std::string_view text);

} // namespace headroom
