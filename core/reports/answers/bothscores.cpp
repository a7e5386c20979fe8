// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/bothscores.h"

#include "core/scores/scoring.h"

namespace headroom {

namespace {

bool isOf(const OmittedAnswer &answer, UnitRef unit)
{
    for (int i = 0; i < unit.depth(); ++i) {
        if (answer.unit(dimensionOf(unit.step(i).level)) != unit.step(i).unit)
            return false;
    }
    return true;
}

Tally tallyOf(const OmittedAnswer &answer, const Metric &metric)
{
    Tally tally;
    for (const Banding &banding : metric.bandings) {
        const auto value = answer.values.constFind(banding.measure);
        if (value != answer.values.cend())
            addToTally(tally, banding, *value, 1);
    }
    return tally;
}

} // namespace

std::optional<BothScores> bothScores(const ReportSource &source, const Metric &metric,
    const CountedScore &counted, const Limits &limits)
{
    BothScores both;
    Tally with = counted.tally;
    Tally without = counted.tally;
    for (const OmittedAnswer &answer : source.omitted) {
        const Tally tally = tallyOf(answer, metric);
        const bool cameLater = counted.frozenAt.isValid() && answer.importedAt > counted.frozenAt;
        if (tally.n == 0 || cameLater || !isOf(answer, counted.unit)
            || answer.day < counted.range.first || answer.day > counted.range.last)
            continue;
        if (counted.frozenAt.isValid() && answer.omission.at > counted.frozenAt)
            without -= tally;
        else
            with += tally;
        both.omissions.append(answer.omission);
    }
    if (both.omissions.isEmpty() || without.n < 0)
        return std::nullopt;
    both.with = scoreOf(metric, with, limits);
    both.without = scoreOf(metric, without, limits);
    return both;
}

} // namespace headroom
