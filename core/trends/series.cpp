// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/series.h"

#include "core/scores/scoring.h"
#include "core/scores/slicing.h"

namespace headroom {

namespace {

MonthRange monthsOf(const DateRange &range)
{
    return {monthNumber(range.first), monthNumber(range.last)};
}

/// One tally per week; the columns are read once.
std::vector<Tally> weekTallies(
    const SeriesSource &source, const Metric &metric, UnitRef node, const QList<Period> &weeks)
{
    std::vector<Tally> tallies(static_cast<size_t>(weeks.size()));
    if (weeks.isEmpty())
        return tallies;
    const QDate first = weeks.first().range.first;
    const Slice slice{{}, Granularity::Week, DateRange{first, weeks.last().range.last}, node};
    for (const SliceRow &row : sliceOf(source.columns, metric, slice))
        tallies[static_cast<size_t>(first.daysTo(row.period->range.first) / 7)] = row.tally;
    return tallies;
}

std::vector<Tally> talliesOf(
    const SeriesSource &source, const Metric &metric, UnitRef node, const QList<Period> &periods)
{
    if (!periods.isEmpty() && periods.first().granularity == Granularity::Week)
        return weekTallies(source, metric, node, periods);
    std::vector<Tally> tallies;
    if (!periods.isEmpty() && periods.first().granularity == Granularity::Month) {
        return source.cube.monthTallies(metric, node,
            {monthNumber(periods.first().range.first), monthNumber(periods.last().range.last)});
    }
    tallies.reserve(static_cast<size_t>(periods.size()));
    for (const Period &period : periods) {
        tallies.push_back(isCovered(source.calendar, period)
                ? source.cube.tally(metric, node, monthsOf(period.range))
                : Tally{});
    }
    return tallies;
}

} // namespace

QList<Period> periodsTouching(Granularity granularity, const DateRange &range)
{
    if (granularity == Granularity::All)
        return {Period{granularity, range}};
    QList<Period> periods;
    for (Period period = Period::containing(granularity, range.first);
         period.range.last <= range.last || period.range.first <= range.last;
         period = period.next()) {
        // The twelve months up to a month belong to that month.
        if (granularity == Granularity::RollingYear && period.range.last > range.last
            && monthNumber(period.range.last) > monthNumber(range.last))
            break;
        periods.append(period);
    }
    return periods;
}

bool isCovered(const DataCalendar &calendar, const Period &period)
{
    return period.granularity != Granularity::RollingYear
        || monthNumber(period.range.first) >= monthNumber(calendar.answers.first);
}

Series seriesOf(const SeriesSource &source, const Metric &metric, UnitRef node,
    Granularity granularity, DateRange range)
{
    const QList<Period> periods = periodsTouching(granularity, range);
    const std::vector<Tally> tallies = talliesOf(source, metric, node, periods);
    const DataCalendar calendar = source.calendar.of(metric);
    Series series;
    series.reserve(periods.size());
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const Tally &tally = tallies[static_cast<size_t>(i)];
        series.append({periods[i], scoreOf(metric, tally, source.limits), tally,
            calendar.isOpen(periods[i])});
    }
    return series;
}

} // namespace headroom
