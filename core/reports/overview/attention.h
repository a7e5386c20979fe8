// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/overview.h"
#include "core/reports/rounds/roundprogress.h"

namespace headroom {

/// What there is to attend to among units for one indicator: real declines between the windows
/// (judged over all these units together), a norm that is surely missed over the range, and results
/// that are surely behind the pace of the round. Below a unit that misses its norm only
/// those count that do surely worse. Answers that name no one are left out.
QList<AttentionItem> attentionTo(const ReportSource &source, const Metric &metric,
    const QList<Change> &changes, const std::optional<RoundProgress> &progress, DateRange range);

/// Declines and results behind their pace, then missed norms, which are often older; of each the
/// largest first, sizes seen relative to the scale of their indicator; at most so many.
void sortAttention(const ReportSource &source, QList<AttentionItem> &items, qsizetype atMost);

} // namespace headroom
