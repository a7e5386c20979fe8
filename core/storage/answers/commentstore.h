// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"
#include "core/domain/answers/answerstories.h"
#include "core/domain/metric.h"
#include "core/storage/connection.h"

#include <QUtf8StringView>

#include <functional>

namespace headroom {

/// Visits the comments of answers that are in scores and come after an answer, at most so many, in
/// the order of ids. Their text is valid until the visit ends. Returns the last one visited; after
/// when there are none left.
Result<ResponseId> visitComments(const Connection &connection, ResponseId after, qint64 most,
    const std::function<void(ResponseId answer, QUtf8StringView text)> &visit);

/// What was said with an answer to the metric; nothing when there is no such answer any more.
Result<std::optional<Comment>> loadComment(
    const Connection &connection, ResponseId answer, const Metric &metric);

} // namespace headroom
