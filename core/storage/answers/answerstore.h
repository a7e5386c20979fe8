// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"
#include "core/domain/metric.h"
#include "core/storage/connection.h"

namespace headroom {

/// The answers behind a figure: those that stand in the database now, not the ones that a later
/// answer took the place of. metric: that of the question. One pass over the answers of those days.
Result<AnswerList> loadAnswers(
    const Connection &connection, const AnswerQuestion &question, const Metric &metric);

} // namespace headroom
