// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/insightfacts.h"
#include "core/reports/insight/storyfacts.h"
#include "core/workspace/lexicon/lexiconinuse.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// The sentences of the Insight page. All are plain text, and none of them says "causes".

/// Why there is nothing to find where the score is not shown, and what can be done.
QString noScoreHint(const ScoreResult &score, const Limits &limits, const Figures &figures);

/// "+0.62": a correlation, with its sign and two decimals.
QString correlationWords(double r, const Figures &figures);
/// "+0.58 to +0.66".
QString correlationRange(const Interval &interval, const Figures &figures);
/// "CES", or "CES, 1–10" where another driver is the same indicator on another scale.
QString driverWords(const Driver &driver);
/// What we measure: "Delivered in time", or "Queue at the till, within the norm".
QString subjectWords(const Performance &performance);
/// "NPS goes together most with Delivery time: where Delivery time is lower, NPS is better."
QString driversMeaning(const InsightFacts &facts, const Metric &metric, const Figures &figures);

/// "Delivered in time: 98.7 % meets our norm, yet 23.0 % of these customers are detractors."
QString performanceSentence(
    const Performance &performance, const Metric &perception, const Figures &figures);
/// "24 months of locations": what a figure is made of that stands in no answer.
QString monthsCount(const MonthsFigure &months);
/// What the subjects say together, and in which places the norm is met and the customer is not.
QString performanceMeaning(const InsightFacts &facts, const Metric &metric,
    const ReportSource &source, const Figures &figures);

/// "1,012 of 1,388 comments recognised. A comment can name several reasons."
QString recognisedWords(const ReasonFacts &facts, const Figures &figures);
/// Whose words reasons are recognised by, and since when; empty for ours.
QString lexiconStateWords(const LexiconInUse &lexicon, const Figures &figures);
QString reasonsMeaning(const ReasonFacts &facts, const Metric &metric, const Figures &figures);
/// "▲ +9 · real change", "Within noise", "Too few comments".
QString reasonChangeWords(const Change &change, const Figures &figures);
/// "“…” Gouda, 3 July 2026, answered 3"; long comments are cut.
QString exampleWords(const Comment &comment, const ReportSource &source, const Figures &figures);

/// "The largest is 19.0 days; the norm is 2.0."
QString extremesMeaning(const ExtremeFacts &facts, const Metric &amount, const Figures &figures);

/// A value of a measure as it was given: "7.5".
QString valueWords(Steps value, const Measure &measure, const Figures &figures);
/// "€ 24,000", with a true minus; whole euros.
QString euroWords(double euros, const Figures &figures);

} // namespace headroom::ui
