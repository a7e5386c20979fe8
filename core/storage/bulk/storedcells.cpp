// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/storedcells.h"

namespace headroom {

void StoredCells::add(const StoredRow &row)
{
    if (!row.isCounted())
        return;
    const auto unit = [&](Dimension dimension) {
        return static_cast<quint32>(row.units[static_cast<size_t>(dimension)]);
    };
    const CellCounter::Place place{
        m_months.monthOf(row.content.day), unit(Dimension::Location), unit(Dimension::Employee)};
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i] != NoValue)
            m_cells.add(static_cast<quint32>(i), place, row.values[i]);
    }
}

std::vector<CellBlock> StoredCells::blocks(const QStringList &measures)
{
    return m_cells.blocks(measures);
}

} // namespace headroom
