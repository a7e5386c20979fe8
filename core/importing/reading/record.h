// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/decoder.h"

#include <optional>
#include <span>

namespace headroom {

struct WrittenDate;

/// The limits of a file. Beyond them it is refused, naming the limit.
constexpr qint64 MaximumFieldBytes = qint64{1} << 20;
constexpr qint64 MaximumRowBytes = qint64{4} << 20;
constexpr qsizetype MaximumColumns = 1000;

/// What a cell is, where the file says so. The text of a number has a point as its decimal sign, a
/// date is written year first; both stand whatever the texts of their column look like.
enum class CellKind : quint8 {
    Text,
    Number,
    Date,
    Duration, ///< h:mm:ss
    Boolean, ///< TRUE or FALSE
    Error, ///< the result of a formula that failed: "#N/A"
    NoResult, ///< a formula whose result is not in the file; its text is the formula
};

/// What whoever counts the values of a column knows about a cell.
struct CountedCell
{
    static constexpr quint32 Unnumbered = ~quint32{0};

    quint32 number = Unnumbered; ///< small; the same for the same text of that column, without
                                 ///< spaces around it
    const WrittenDate *date = nullptr; ///< what the text is as a date, where that was looked at
    bool isRepeated = false; ///< known to be the text of an earlier cell of that column
};

/// Where a cell stands in the file, where its record was made from several rows or columns.
struct CellPlace
{
    qint64 line = 0; ///< as Record::line; 0: nowhere else than the record
    int column = 0; ///< from 0
};

/// One record; valid until the next one is read.
struct Record
{
    qint64 line = 1; ///< physical line where it starts, or row of the sheet, from 1
    std::span<const std::string_view> cells;
    std::span<const CellKind> kinds; ///< of the cells; empty: all of them are text
    std::span<const CountedCell> counted; ///< of the first cells, while someone counts them
    std::span<const CellPlace> places; ///< of the first cells, where they stand elsewhere
    std::optional<TextFault> fault; ///< the first one in it
    bool strayQuote = false;
    bool isAscii = false; ///< known to hold no other letters

    /// Nothing but spaces in any cell.
    bool isBlank() const;

    /// Its text, empty where the record has no such cell.
    std::string_view cell(size_t at) const
    {
        return at < cells.size() ? cells[at] : std::string_view();
    }

    CellKind kind(size_t cell) const { return cell < kinds.size() ? kinds[cell] : CellKind::Text; }

    CountedCell countedCell(size_t cell) const
    {
        return cell < counted.size() ? counted[cell] : CountedCell();
    }
};

} // namespace headroom
