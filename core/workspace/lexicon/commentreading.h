// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/importrecord.h"
#include "core/insight/reasons/reasonindex.h"
#include "core/storage/connection.h"
#include "core/workspace/lexicon/lexiconinuse.h"

#include <array>
#include <memory>

namespace headroom {

/// Comments of the answers in a snapshot, as far as they were read.
struct CommentReading
{
    std::shared_ptr<const AnswerColumns> columns; ///< that the index speaks of
    QList<ImportRecord> imports; ///< that they came from
    std::array<ReasonFinder, 2> finders; ///< for as many threads
    std::shared_ptr<ReasonIndex> index; ///< not changed any more once it is complete
    ResponseId last; ///< that was read
    bool isComplete = false;
    qint64 lexicon = 0; ///< version of the words
    qint64 expected = 0; ///< comments that an earlier reading found; 0: unknown
};

/// Of no comment yet.
CommentReading beginReading(std::shared_ptr<const AnswerColumns> columns,
    const QList<ImportRecord> &imports, const LexiconInUse &lexicon);

/// Reads on until the index is complete, or as many comments as are wanted at once.
Result<void> readOn(
    const Connection &connection, CommentReading &reading, qint64 most, Progress &progress);

} // namespace headroom
