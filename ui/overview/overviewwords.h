// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/overview/attention.h"
#include "core/reports/overview/overview.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The sentences of the Overview page. All are plain text.

/// A finding: "NPS rises, 2.0 points to the target".
QString trendTitle(const OverviewFacts &facts, const Metric &metric, const Figures &figures);
/// What the chart draws: "Score by month with 95 % interval, whole organisation".
QString trendSubtitle(const OverviewFacts &facts, const Metric &metric, const ReportSource &source);
/// "fell 18.0 points to −12.0; 212 answers".
QString attentionSentence(const AttentionItem &item, const Metric &metric, const Figures &figures);
/// "▼ −18.0".
QString attentionPill(const AttentionItem &item, const Metric &metric, const Figures &figures);

} // namespace headroom::ui
