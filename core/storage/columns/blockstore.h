// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/storage/bulk/responsestore.h"
#include "core/storage/columns/answerblock.h"

#include <functional>

namespace headroom {

// The table answer_block: the answers again, column by column, so that they need not be read row by
// row. Triggers remove a block as soon as an answer that it speaks of is altered or removed; new
// answers stand beyond what blocks cover. So a block that is there is right, and one that is not is
// read from the rows.

/// Inside the caller's transaction. REQUIRES: the block begins with the first id of its number.
Result<void> storeBlock(const Connection &connection, const AnswerBlock &block);

/// Reads the included answers of a range of ids from the rows, block by block. REQUIRES: the range
/// does not go beyond the highest id.
Result<void> readBlocks(const Connection &connection, const QList<MeasureColumn> &measures,
    qint64 firstId, qint64 lastId, const std::function<Result<void>(const AnswerBlock &)> &take);

/// Stores the blocks that are missing or cover little, so that the next reading is fast; in a
/// transaction of its own. What is stored does not change by it.
Result<void> completeBlocks(const Connection &connection);

/// Whether the stored blocks say what the rows say. Errors: Cancelled when progress stops it.
Result<bool> blocksMatchRows(const Connection &connection, Progress &progress);

} // namespace headroom
