// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/score.h"
#include "core/scores/scorecube.h"
#include "core/trends/calendar.h"

namespace headroom {

struct SeriesPoint
{
    Period period;
    ScoreResult score; ///< NoData is a gap
    Tally tally;
    bool open = false; ///< unfinished period
};

/// The points of one node, without holes in time: a period without answers is a point with NoData.
using Series = QList<SeriesPoint>;

/// Everything a series is made from.
struct SeriesSource
{
    const ScoreCube &cube;
    const AnswerColumns &columns; ///< used for weeks only
    const DataCalendar &calendar;
    const Limits &limits;
};

/// All periods that have a day in the range; of rolling years those that end in its months.
QList<Period> periodsTouching(Granularity granularity, const DateRange &range);

/// False for a rolling year that starts before the first answers: twelve months that the data do
/// not reach back to would look like a change when they come.
bool isCovered(const DataCalendar &calendar, const Period &period);

/// The points of all periods that touch the range, each with the whole period's answers. A rolling
/// year that starts before the first answers is NoData.
Series seriesOf(const SeriesSource &source, const Metric &metric, UnitRef node,
    Granularity granularity, DateRange range);

} // namespace headroom
