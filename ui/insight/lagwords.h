// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// Whether, and how many months after the indicator, a figure of months goes together with it.
QString lagSentence(const LagFinding &finding, const Metric &metric, const Figures &figures);
/// What employees say beside what customers do.
QString staffSentence(const StaffFinding &finding, const Metric &metric, const Figures &figures);

/// "in the same month", "2 months later": when a figure of months goes together with a score.
QString laterWords(int months);

/// What the numbers under such figures count, and what looking at seven lags means. Empty without
/// such figures.
QString lagNote(const InsightFacts &facts);

} // namespace headroom::ui
