// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/trendfacts.h"
#include "ui/charts/trendcontent.h"
#include "ui/print/report/reportdocument.h"
#include "ui/tables/shownrows.h"
#include "ui/text/figures.h"
#include "ui/trends/trendwords.h"

namespace headroom::ui {

/// The Trends page on paper: the chart, what is found in it, and its figures. REQUIRES: the metric
/// of the facts is in the catalogue, and there is a line.
ReportDocument trendReport(const TrendFacts &facts, const TrendOptions &options,
    const QList<TrendFinding> &findings, const ShownRows &shown, const ReportSource &source,
    const Figures &figures);

} // namespace headroom::ui
