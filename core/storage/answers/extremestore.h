// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"
#include "core/domain/answers/answerstories.h"
#include "core/domain/metric.h"
#include "core/storage/connection.h"

namespace headroom {

/// These answers with their amounts, the largest first and of equal ones the newest. amount: an
/// amount of one measure; answer: what the customers are shown to have said.
Result<QList<ExtremeCase>> loadExtremes(const Connection &connection,
    const QList<ResponseId> &chosen, const Metric &amount, const Metric &answer);

} // namespace headroom
