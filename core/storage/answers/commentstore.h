// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/domain/answers/answerlist.h"
#include "core/domain/answers/answerstories.h"
#include "core/domain/metric.h"
#include "core/storage/connection.h"

#include <functional>

namespace headroom {

/// Visits what was said with the answers that a question asks for (its group and most do not
/// matter), in no particular order: those that stand in the database now and are in the scores. One
/// pass; no more than one comment is in memory. metric: that of the question. Errors:
/// StorageFailed, Cancelled when progress stops it.
Result<void> visitComments(const Connection &connection, const AnswerQuestion &question,
    const Metric &metric, const std::function<void(const Comment &)> &visit, Progress &progress);

} // namespace headroom
