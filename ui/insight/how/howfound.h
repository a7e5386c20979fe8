// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/insight/priorities.h"
#include "core/reports/insight/insightfacts.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "How is this calculated?" of the cards that are made from the columns of answers: the formula in
/// words with the card's own figures in it, n, the limits, what it does not say and the source.
/// Paragraphs of plain text.

/// REQUIRES: there is a driver.
QString howDriversAreFound(
    const InsightFacts &facts, const Metric &outcome, const Limits &limits, const Figures &figures);
/// REQUIRES: there is a point.
QString howPrioritiesAreFound(const Priorities &priorities, const ReportSource &source,
    const Metric &outcome, const Figures &figures);
/// REQUIRES: there is a subject.
QString howPerformanceIsFound(
    const InsightFacts &facts, const Metric &outcome, const Limits &limits, const Figures &figures);
/// REQUIRES: there are steps.
QString howTheJourneyIsFound(const JourneyFacts &facts, const Metric &outcome,
    const ReportSource &source, const Figures &figures);

} // namespace headroom::ui
