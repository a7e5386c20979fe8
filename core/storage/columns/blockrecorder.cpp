// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/columns/blockrecorder.h"

#include "core/storage/columns/blockstore.h"

#include <algorithm>
#include <utility>

namespace headroom {

namespace {

/// How many rows in turn, beginning with this one, are all included or all left out.
size_t alikeFrom(std::span<const LeftOut> leftOut, size_t row)
{
    const auto from = leftOut.subspan(row);
    const bool isOut = from.front() != LeftOut::No;
    const auto other = std::ranges::find_if(
        from, [&](LeftOut reason) { return (reason != LeftOut::No) != isOut; });
    return static_cast<size_t>(other - from.begin());
}

} // namespace

BlockRecorder::BlockRecorder(ImportId import, qint64 firstId, std::vector<qint64> measures)
    : m_import(import)
    , m_measures(std::move(measures))
    , m_nextId(firstId)
{
}

void BlockRecorder::add(const ResponseBlock &block)
{
    for (size_t row = 0; row < block.keys.size();) {
        const size_t rows = alikeFrom(block.leftOut, row);
        addRows(block, row, rows);
        row += rows;
    }
}

void BlockRecorder::addRows(const ResponseBlock &block, size_t first, size_t rows)
{
    for (const size_t end = first + rows; first < end;) {
        const qint64 number = blockOf(m_nextId);
        if (firstIdOf(number) == m_nextId)
            m_builder.emplace(m_nextId, m_measures.size());
        const size_t fitting =
            std::min(end - first, static_cast<size_t>(firstIdOf(number + 1) - m_nextId));
        m_nextId += static_cast<qint64>(fitting);
        if (m_builder) {
            if (block.leftOut[first] == LeftOut::No)
                m_builder->add(m_import, block, first, fitting);
            else
                m_builder->skip(static_cast<qint64>(fitting));
            if (m_builder->isFull())
                finishBlock();
        }
        first += fitting;
    }
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
