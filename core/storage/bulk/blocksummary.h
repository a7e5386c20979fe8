// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/responseblock.h"
#include "core/scores/counting/cellcounter.h"
#include "core/storage/bulk/blocktable.h"
#include "core/storage/bulk/keystore.h"
#include "core/storage/bulk/rowdigest.h"

namespace headroom {

/// What is derived from the answers of an import while they stream past: their keys, their digest
/// and their cells. Needs no database, so a thread of its own does it while others read and store.
class BlockSummary
{
public:
    /// The ids of the answers will follow on the last one given out.
    BlockSummary(const QStringList &measures, ResponseId lastResponse);

    void add(const ResponseBlock &block);

    qint64 rows() const { return static_cast<qint64>(m_keys.size()); }

    qint64 leftOut() const { return m_leftOut; }

    const RowDigest &rowDigest() const { return m_digest; }

    /// To be called after the last block: what can be put in order without knowing the ids of
    /// units.
    void finish();

    /// Sorted. REQUIRES: finished.
    const std::vector<KeyEntry> &keys() const { return m_keys; }

    std::vector<CellBlock> cells(const UnitNumbers &units);

private:
    void addRow(const ResponseBlock &block, size_t row);

    QStringList m_measures;
    std::vector<quint64> m_measureMarks;
    std::array<std::vector<quint64>, DimensionCount> m_unitMarks; ///< by local number
    qint64 m_lastResponse;
    qint64 m_leftOut = 0;
    std::vector<KeyEntry> m_keys;
    RowDigest m_digest;
    CellCounter m_cells;
    MonthTable m_months;
};

} // namespace headroom
