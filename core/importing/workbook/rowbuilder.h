// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"
#include "core/importing/reading/record.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The limits of a sheet, those of spreadsheet programs.
constexpr qint64 MaximumSheetRows = 1'048'576;
constexpr qint64 MaximumSheetColumns = 16'384;

/// Puts the cells of one row of a sheet together, and notices what is worth knowing about the sheet
/// as a whole. A record is as wide as the widest row before it, as in a text file, where the empty
/// cells at the end of a row are written too.
class RowBuilder
{
public:
    void start(qint64 row);

    /// The text that the next finished cell ends with.
    std::string &text() { return m_text; }

    /// A cell whose text was appended to text() since length. REQUIRES: the column is higher than
    /// those before and below MaximumColumns.
    void finishCell(qint64 column, size_t length, CellKind kind);
    /// A cell whose text outlives the row.
    void addLasting(qint64 column, std::string_view text);

    /// Whether any cell has a text or stands for a fault.
    bool isFilled() const { return !m_cells.empty(); }

    /// REQUIRES: isFilled().
    qint64 lastColumn() const { return m_cells.back().column; }

    std::string_view lastText() const;

    /// The bytes of all texts.
    qint64 bytes() const { return m_bytes; }

    /// Valid until the next row starts.
    const Record &record();

    /// The same row where it stands once more.
    const Record &recordAt(qint64 row);

private:
    struct Cell
    {
        qint64 column = 0;
        size_t start = 0; ///< in m_text
        std::string_view text; ///< with lasting text
        size_t length = 0;
        CellKind kind = CellKind::Text;
        bool isLasting = false;
    };

    std::string_view textOf(const Cell &cell) const;

    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_views;
    std::vector<CellKind> m_kinds;
    size_t m_width = 0; ///< of the widest row so far
    qint64 m_bytes = 0;
    Record m_record;
};

} // namespace headroom
