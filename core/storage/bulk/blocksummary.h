// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/scores/counting/cellcounter.h"
#include "core/storage/bulk/blocktable.h"
#include "core/storage/bulk/rowdigest.h"

namespace headroom {

/// What is derived from the answers of an import while they stream past: their digest and their
/// cells. Needs no database, so a thread of its own does it while others read and store.
class BlockSummary
{
public:
    explicit BlockSummary(const QStringList &measures);

    void add(const ResponseBlock &block);

    qint64 rows() const { return m_rows; }

    qint64 leftOut() const { return m_leftOut; }

    const RowDigest &rowDigest() const { return m_digest; }

    /// To be called after the last block: what can be put in order without knowing the ids of
    /// units.
    void finish();

    /// Hands over the cells measure by measure and forgets them.
    Result<void> takeCells(const UnitNumbers &units, const CellSink &sink);

private:
    void addRow(const ResponseBlock &block, size_t row);

    QStringList m_measures;
    std::vector<quint64> m_measureMarks;
    std::array<std::vector<quint64>, DimensionCount> m_unitMarks; ///< by local number
    qint64 m_rows = 0;
    qint64 m_leftOut = 0;
    RowDigest m_digest;
    CellCounter m_cells;
    MonthTable m_months;
};

} // namespace headroom
