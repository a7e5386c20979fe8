// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/roundneeds.h"

#include <algorithm>

namespace headroom {

namespace {

qint64 daysOf(const DateRange &range)
{
    return range.first.daysTo(range.last) + 1;
}

} // namespace

std::optional<Needed> neededIn(const Round &round, const DataCalendar &calendar,
    const Metric &metric, const UnitOnItsWay &unit)
{
    const bool running = round.starts <= calendar.today && calendar.today <= round.ends;
    const qint64 answers = answerCount(unit.soFar);
    const Score *score = shownScore(unit.soFar);
    if (!running || (score == nullptr && answers > 0) || answers + unit.baseline == 0)
        return std::nullopt;
    const QDate known = calendar.of(metric).answers.last;
    const QDate last = std::clamp(known, round.starts.addDays(-1), round.ends);
    const qint64 left = last.daysTo(round.ends);
    const qint64 expected = unit.baseline > 0
        ? answersAtPace(unit.baseline, daysOf(round.baseline), left)
        : answersAtPace(answers, daysOf({round.starts, last}), left);
    if (answers + expected == 0)
        return std::nullopt;
    return neededFor(metric, score != nullptr ? score->tally : Tally(), unit.target, expected);
}

} // namespace headroom
