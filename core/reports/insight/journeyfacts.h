// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/selection.h"
#include "core/reports/reportsource.h"
#include "core/trends/realchange.h"

namespace headroom {

/// One indicator of the answers that are about one step.
struct StepIndicator
{
    QString metric;
    ScoreResult score; ///< over the period
    Change change; ///< between the compared windows, judged over all steps and indicators together
};

/// How much a step weighs on an indicator: what its score would lose or gain without the answers
/// about the step. Exact.
struct StepWeight
{
    Fraction all; ///< the score of all answers
    Fraction others; ///< the score of the answers about all other steps and about none
    Fraction points; ///< all - others, on the indicator's scale
};

/// A step of the customer journey. Every answer is about one step at most.
struct JourneyStep
{
    UnitId step; ///< UnknownUnit: answers that name none
    QList<StepIndicator> indicators; ///< one for each of JourneyFacts::metrics
    std::optional<qint64> critics; ///< unfavourable answers to the indicator; absent where hidden
    /// Surely more critics than among the answers about all other steps.
    bool isMomentOfTruth = false;
    /// On the chosen indicator. Absent for answers of no step, and where one of the scores that it
    /// is made of, or that of the step, is hidden.
    std::optional<StepWeight> weight = {};

    qint64 answers() const { return answerCount(indicators.first().score); }
};

struct JourneyFacts
{
    QList<JourneyStep> steps; ///< as they first came in, those of no step last; none: not known
    QStringList metrics; ///< the chosen one, then one per other measure
    std::optional<Windows> windows; ///< that are compared
    qint64 answers = 0; ///< to the chosen indicator, of all steps
    qint64 critics = 0;

    bool hasSteps() const { return !steps.isEmpty(); }
};

/// The moments of truth, the one that makes the chosen indicator worse by most points first.
QList<JourneyStep> momentsOfTruth(const JourneyFacts &facts, const Metric &chosen);

/// What the answers say by step of the journey. A step under the minimum has no score, nor has a
/// second one from which it could be worked out: beside the other steps of the unit, and beside the
/// same step of its siblings. Moments of truth only where the indicator is what customers say:
/// critics of the step against those of all other steps (pooled z test), over all steps together
/// (Benjamini and Hochberg, 5 %). One pass over all answers for every indicator: work for a worker.
JourneyFacts journeyFacts(
    const ReportSource &source, const Metric &metric, const Selection &selection);

} // namespace headroom
