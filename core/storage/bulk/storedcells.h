// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scores/counting/cellcounter.h"
#include "core/storage/bulk/storedrows.h"

namespace headroom {

/// The cells of answers that are read back from the database.
class StoredCells
{
public:
    /// Answers that are in no score are in no cell.
    void add(const StoredRow &row);
    /// Sorted by measure and month. measures: of the rows, in their order.
    std::vector<CellBlock> blocks(const QStringList &measures);

private:
    CellCounter m_cells;
    MonthTable m_months;
};

} // namespace headroom
