// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/reportsource.h"

namespace headroom {

/// How the organisation changed since the baseline of a running or ended round, split by the units
/// right below it, or on the next level of the round where there is only one. With shares of
/// answers w in the baseline and w' in the round, scores s and r: change = sum of w' (r - s)
/// [performance] + sum of (w' - w) s [mix]. Answers of units whose score may not be shown, and of
/// units that are new, count as one unit together, which starts from the organisation's score where
/// it has no baseline answers; so no hidden score can be worked out, and the parts always add up.
struct RoundMix
{
    double before = 0; ///< the organisation's score over the baseline
    double now = 0; ///< over the round as far as its answers go
    /// now - before and its parts, as they are printed: times 10^decimals of the metric. The mix
    /// is what the printed change leaves, so that what is read adds up.
    qint64 change = 0;
    qint64 performance = 0;
    qint64 mix = 0;
    Level level = Level::Location; ///< of the units

    bool operator==(const RoundMix &) const = default;
};

/// Nothing for a draft, without the indicator in the round, before the round has answers, where
/// the score of the organisation may not be shown, and where there is only one unit.
std::optional<RoundMix> roundMix(
    const ReportSource &source, const Round &round, const QString &metric);

} // namespace headroom
