// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/insight/journeyfacts.h"
#include "ui/tables/shownrows.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// "Delivery"; "(no step)" for answers that name none.
QString stepWords(const Organisation &organisation, UnitId step);

/// The steps in the order of the journey: by the number that every name begins with, or by what is
/// known of steps (finding out, buying, delivery, use, service, complaint, renewal, leaving) where
/// that is known of all; else as they first came in. Answers of no step last.
JourneyFacts inJourneyOrder(JourneyFacts facts, const Organisation &organisation);

/// What share of the critics a step has beside its share of all answers: "34 % of the critics, 28 %
/// of the answers". Empty where it is hidden.
QString stepShares(const JourneyFacts &facts, const JourneyStep &step, const Figures &figures);
/// "Norm 90 %: missed"; empty for an indicator without a norm.
QString stepNormWords(const StepIndicator &indicator, const Metric &metric, const Figures &figures);

/// "Moment of truth: …", the step with the largest weight first, or that no step stands out; and
/// what weight is.
QString journeyMeaning(const JourneyFacts &facts, const Metric &metric, const ReportSource &source,
    const Figures &figures);

/// Every step with every indicator, for paper and a copy.
ShownRows journeyRows(
    const JourneyFacts &facts, const ReportSource &source, const Figures &figures);

} // namespace headroom::ui
