// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/responseblock.h"
#include "core/storage/bulk/blocktable.h"
#include "core/storage/columns/answerblock.h"

#include <QMutex>

#include <deque>

namespace headroom {

/// Makes the blocks of an import's answers while they stream past: one thread adds answers and
/// another, which knows the units by their ids, stores blocks. What comes before the first id that
/// begins a block is left to whoever reads it from the rows: a block that other imports began is
/// not this one's to write.
class BlockRecorder
{
public:
    /// firstId: of the import's first answer. measures: their ids, in the order of the values.
    BlockRecorder(ImportId import, qint64 firstId, std::vector<qint64> measures);

    /// The next answers of the import, in turn.
    void add(const ResponseBlock &block);
    /// The last answer was added: the block that is not complete is finished too.
    void finish();

    /// Stores the finished blocks of answers that are stored, inside the caller's transaction.
    /// units: by the numbers of the file. lastStored: the highest id that is.
    Result<void> store(const Connection &connection, const UnitNumbers &units, qint64 lastStored);

private:
    /// All of them included, or all left out.
    void addRows(const ResponseBlock &block, size_t first, size_t rows);
    void finishBlock();
    std::optional<AnswerBlock> takeUntil(qint64 lastId);

    ImportId m_import;
    std::vector<qint64> m_measures;
    qint64 m_nextId;
    std::optional<BlockBuilder> m_builder;
    QMutex m_mutex;
    std::deque<AnswerBlock> m_finished; ///< guarded by the mutex
};

} // namespace headroom
