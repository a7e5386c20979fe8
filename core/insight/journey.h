// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/metric.h"
#include "core/domain/tally.h"
#include "core/domain/unit.h"

#include <vector>

namespace headroom {

/// Which answers are counted by step of the customer journey.
struct JourneyScope
{
    UnitRef within;
    QList<DateRange> spans; ///< counted apart; an answer can be in several
};

/// The answers of a unit and of its siblings by step, so that what has to be hidden at one of them
/// can be told. The organisation has no siblings.
struct JourneyCounts
{
    QList<UnitId> steps; ///< in the order in which they first came in; those of no step last
    QList<UnitRef> units; ///< sorted; holds the unit itself
    /// By metric, then by span: unit after unit, of each one tally for every step.
    QList<QList<std::vector<Tally>>> tallies;

    qsizetype stepCount() const { return steps.size(); }
};

/// Every answer is about one step at most. No steps where no answer of the columns names one. One
/// pass over the columns for every metric; where the columns are a part of the answers, tallies say
/// how many stand beside it.
JourneyCounts journeyCounts(
    const AnswerColumns &columns, const QList<Metric> &metrics, const JourneyScope &scope);

} // namespace headroom
