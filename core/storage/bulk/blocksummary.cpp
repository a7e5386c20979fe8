// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/blocksummary.h"

#include "core/storage/unitstore.h"

namespace headroom {

BlockSummary::BlockSummary(const QStringList &measures, ResponseId lastResponse)
    : m_measures(measures)
    , m_lastResponse(lastResponse.value())
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
    const qint64 response = m_lastResponse + rows() + 1;
    m_keys.push_back({block.keys[row].high, block.keys[row].low, static_cast<quint32>(response)});
}

void BlockSummary::finish()
{
    sortKeys(m_keys);
    m_cells.finish();
}

std::vector<CellBlock> BlockSummary::cells(const UnitNumbers &units)
{
    return m_cells.blocks(m_measures, units[static_cast<size_t>(Dimension::Location)],
        units[static_cast<size_t>(Dimension::Employee)]);
}

} // namespace headroom
