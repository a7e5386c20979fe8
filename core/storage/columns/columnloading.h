// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/storage/connection.h"

namespace headroom {

/// All included answers, in the order of their ids: from the stored blocks, about 3 nanoseconds a
/// row and column on two threads, and where there are none from the rows, a hundred times that.
/// Errors: DatabaseDamaged when a block is not what was stored.
Result<AnswerColumns> loadAnswerColumns(const Connection &connection);

} // namespace headroom
