// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/trendfacts.h"
#include "ui/charts/trendchart.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// What of the facts a trend chart shows.
struct TrendOptions
{
    bool interval = true;
    bool path = true; ///< of the first line
    bool limits = false;
    bool lastYear = false;
    bool actions = true; ///< a flag where one began
    bool towardsTarget = true; ///< the axis runs on to the day of the target, at most doubling

    bool operator==(const TrendOptions &) const = default;
};

/// Facts in plain values and finished texts: for pages, sheets and files alike. The first four
/// lines are drawn.
TrendChartContent trendContent(const TrendFacts &facts, const ReportSource &source,
    const Figures &figures, const TrendOptions &options = {});

} // namespace headroom::ui
