// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/attention.h"
#include "core/reports/overview/overview.h"
#include "ui/print/report/reportdocument.h"
#include "ui/tables/shownrows.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The Overview on paper: its tiles, its chart, what needs attention, and the table as it is shown.
/// REQUIRES: the metric of the facts is in the catalogue.
ReportDocument overviewReport(const OverviewFacts &facts, const QList<AttentionItem> &attention,
    const ShownRows &shown, const ReportSource &source, const Figures &figures);

/// What the chart of the Overview draws.
TrendChartContent overviewChart(
    const OverviewFacts &facts, const ReportSource &source, const Figures &figures);

} // namespace headroom::ui
