// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns/blockrecorder.h"

#include "core/storage/columns/blockstore.h"

#include <utility>

namespace headroom {

BlockRecorder::BlockRecorder(ImportId import, qint64 firstId, std::vector<qint64> measures)
    : m_import(import)
    , m_measures(std::move(measures))
    , m_nextId(firstId)
{
}

void BlockRecorder::add(const ResponseBlock &block)
{
    for (size_t row = 0; row < block.keys.size(); ++row, ++m_nextId) {
        if (firstIdOf(blockOf(m_nextId)) == m_nextId)
            m_builder.emplace(m_nextId, m_measures.size());
        if (!m_builder)
            continue;
        addRow(block, row);
        if (m_builder->isFull())
            finishBlock();
    }
}

void BlockRecorder::addRow(const ResponseBlock &block, size_t row)
{
    if (block.leftOut[row] != LeftOut::No)
        return m_builder->skip();
    std::array<Steps, FixedColumns> fixed{m_import.value(), block.day[row]};
    for (size_t i = 0; i < block.units.size(); ++i)
        fixed[static_cast<size_t>(BlockColumn::FirstUnit) + i] = block.units[i][row];
    std::vector<Steps> values;
    values.reserve(block.values.size());
    for (const std::vector<Steps> &column : block.values)
        values.push_back(column[row]);
    m_builder->add(fixed, values);
}

void BlockRecorder::finishBlock()
{
    AnswerBlock block = m_builder->finished(m_measures);
    m_builder.reset();
    const QMutexLocker lock(&m_mutex);
    m_finished.push_back(std::move(block));
}

void BlockRecorder::finish()
{
    if (m_builder && !m_builder->isEmpty())
        finishBlock();
}

std::optional<AnswerBlock> BlockRecorder::takeUntil(qint64 lastId)
{
    const QMutexLocker lock(&m_mutex);
    if (m_finished.empty() || m_finished.front().lastId() > lastId)
        return std::nullopt;
    AnswerBlock block = std::move(m_finished.front());
    m_finished.pop_front();
    return block;
}

Result<void> BlockRecorder::store(
    const Connection &connection, const UnitNumbers &units, qint64 lastStored)
{
    while (std::optional<AnswerBlock> block = takeUntil(lastStored)) {
        for (size_t i = 0; i < units.size(); ++i) {
            CodedColumn &column = block->fixed[static_cast<size_t>(BlockColumn::FirstUnit) + i];
            for (Steps &unit : column.values)
                unit = units[i][static_cast<size_t>(unit)].value();
        }
        if (const Result<void> stored = storeBlock(connection, *block); !stored)
            return stored;
    }
    return {};
}

} // namespace headroom
