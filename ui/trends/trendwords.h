// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/actioneffect.h"
#include "core/reports/trendfacts.h"
#include "ui/charts/trendcontent.h"
#include "ui/style/pill.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The sentences of the Trends page. All are plain text.

/// "NPS by month".
QString trendTitle(const Metric &metric, Granularity granularity);
/// Which units, which span of time, and what is drawn.
QString trendSubtitle(const TrendFacts &facts, const TrendOptions &options,
    const ReportSource &source, const Figures &figures);
/// "Promoters, passives and detractors".
QString sharesTitle(const QString &metric);

/// A comparison in words.
struct TrendFinding
{
    QString kind; ///< "Real change", "Within noise", "Too few answers"
    Tone tone = Tone::Neutral;
    QString sentence;
};

/// What is real and what is noise: the last complete period of every line against the one before
/// and against the same a year earlier. Of an own indicator: how it stands to its norm, and why it
/// has no values where it has none.
QList<TrendFinding> trendFindings(
    const TrendFacts &facts, const ReportSource &source, const Figures &figures);

/// What is known of the effect of the actions that are flagged in the chart and are meant to move
/// its indicator. effects: of all actions of the source, in their order; fewer while they are not
/// measured yet.
QList<TrendFinding> actionFindings(const TrendFacts &facts, const QList<ActionEffect> &effects,
    const ReportSource &source, const Figures &figures);

} // namespace headroom::ui
