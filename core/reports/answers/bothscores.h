// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/omission.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// A score that answers were left out of by hand: as it is, and as it would be with them.
struct BothScores
{
    QList<Omission> omissions; ///< oldest first
    ScoreResult with;
    ScoreResult without;
};

/// Where a score comes from that answers may be left out of.
struct CountedScore
{
    UnitRef unit;
    DateRange range;
    Tally tally; ///< as it counts, or as it counted when it was frozen
    QDateTime frozenAt = {}; ///< UTC; invalid for a score of today
};

/// Nothing where no answer is left out. A score that was frozen counts the answers that were left
/// out since, and not those that were left out then.
std::optional<BothScores> bothScores(const ReportSource &source, const Metric &metric,
    const CountedScore &counted, const Limits &limits);

} // namespace headroom
