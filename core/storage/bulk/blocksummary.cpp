// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/blocksummary.h"

#include "core/storage/stores/unitstore.h"

namespace headroom {

BlockSummary::BlockSummary(const QStringList &measures)
    : m_measures(measures)
{
    for (const QString &measure : measures)
        m_measureMarks.push_back(measureMark(measure));
    for (std::vector<quint64> &marks : m_unitMarks)
        marks.assign(1, 0);
}

void BlockSummary::add(const ResponseBlock &block)
{
    for (const ResponseBlock::NewName &name : block.newNames) {
        std::vector<quint64> &marks = m_unitMarks[static_cast<size_t>(name.dimension)];
        if (marks.size() <= name.number)
            marks.resize(name.number + 1, 0);
        marks[name.number] = unitMark(name.dimension, unitKey(name.name));
    }
    for (size_t row = 0; row < block.keys.size(); ++row)
        addRow(block, row);
}

void BlockSummary::addRow(const ResponseBlock &block, size_t row)
{
    RowContent content;
    content.day = block.day[row];
    content.second = block.second[row];
    content.leftOut = static_cast<int>(block.leftOut[row]);
    for (size_t i = 0; i < content.units.size(); ++i)
        content.units[i] = m_unitMarks[i][block.units[i][row]];
    content.externalId = block.textAt(block.externalId[row]);
    content.orderReference = block.textAt(block.orderReference[row]);
    content.comment = block.textAt(block.comment[row]);

    const bool isCounted = block.leftOut[row] == LeftOut::No;
    const CellCounter::Place place{m_months.monthOf(block.day[row]),
        block.units[static_cast<size_t>(Dimension::Location)][row],
        block.units[static_cast<size_t>(Dimension::Employee)][row]};
    for (size_t measure = 0; measure < m_measureMarks.size(); ++measure) {
        const Steps value = block.values[measure][row];
        if (value == NoValue)
            continue;
        content.values += valueMark(m_measureMarks[measure], value);
        if (isCounted)
            m_cells.add(static_cast<quint32>(measure), place, value);
    }
    m_digest.add(content);
    m_leftOut += isCounted ? 0 : 1;
    ++m_rows;
}

void BlockSummary::finish()
{
    m_cells.finish();
}

Result<void> BlockSummary::takeCells(const UnitNumbers &units, const CellSink &sink)
{
    return m_cells.takeBlocks(m_measures, units[static_cast<size_t>(Dimension::Location)],
        units[static_cast<size_t>(Dimension::Employee)], sink);
}

} // namespace headroom
