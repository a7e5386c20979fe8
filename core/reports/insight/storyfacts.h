// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerstories.h"
#include "core/domain/selection.h"
#include "core/insight/orders.h"
#include "core/reports/insight/reasonfacts.h"

namespace headroom {

/// The answers with the largest amounts.
struct ExtremeFacts
{
    QString amount; ///< the metric of the amount
    QList<ExtremeCase> cases; ///< none while the amount's own score is not shown
    bool hasComments = false; ///< there are enough answers to show what was said
    ScoreResult score = {}; ///< of the amount
};

/// What single answers tell about a selection: what is not in the snapshot and has to be read.
struct StoryFacts
{
    Selection selection; ///< that was asked for
    quint64 generation = 0; ///< of the snapshot
    ReasonFacts reasons;
    /// Where orders stand apart from the answers; none with a filter, which orders are not part of.
    OrderFindings orders;
    QList<ExtremeFacts> extremes; ///< one for every amount with answers
};

/// What comments say of a selection.
struct StatedReasons
{
    Selection selection; ///< that was asked for
    quint64 generation = 0; ///< of the snapshot
    ReasonFacts reasons;
};

/// How many cases are listed.
constexpr qint64 MostExtremes = 10;

/// Under the limit for a score no case is listed, under the limit for comments no comment; what was
/// answered to the indicator is left out where its own score is not shown. amountScore,
/// answerScore: of the unit over the period.
ExtremeFacts extremeFacts(const Metric &amount, QList<ExtremeCase> cases,
    const ScoreResult &amountScore, const ScoreResult &answerScore, const Limits &limits);

} // namespace headroom
