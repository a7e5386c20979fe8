// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/calendar.h"

#include <algorithm>

namespace headroom {

namespace {

/// Answers come in late: with fewer days than this missing at the end, a period counts as finished.
constexpr int DaysOfGrace = 3;

QDate monthStart(QDate day)
{
    return firstDayOf(monthNumber(day));
}

DateRange monthsBackFrom(QDate lastDay, int months)
{
    return {monthStart(lastDay).addMonths(1 - months), lastDay};
}

} // namespace

DataCalendar DataCalendar::of(const Metric &metric) const
{
    QDate last = metric.ofMonths ? QDate() : lastAnswer;
    for (const Banding &banding : metric.bandings) {
        const QDate figure = lastFigures.value(banding.measure);
        if (figure.isValid() && (!last.isValid() || figure > last))
            last = figure;
    }
    DataCalendar own = *this;
    if (!last.isValid())
        return own;
    own.answers.last = std::max(last, answers.first);
    if (metric.ofMonths) {
        own.answers.last = lastDayOf(monthNumber(last));
        own.today = std::max(today, own.answers.last.addDays(1));
    }
    return own;
}

bool DataCalendar::isOpen(const Period &period) const
{
    return today <= period.range.last || answers.last < period.range.last.addDays(-DaysOfGrace);
}

std::optional<Period> DataCalendar::lastCompleteMonth() const
{
    Period month = Period::containing(Granularity::Month, answers.last);
    while (isOpen(month) && month.range.last >= answers.first)
        month = month.previous();
    if (month.range.last < answers.first)
        return std::nullopt;
    return month;
}

DateRange DataCalendar::resolve(PeriodPreset preset) const
{
    const QDate begin = monthStart(answers.first);
    const QDate end = lastDayOf(monthNumber(answers.last));
    const int year = answers.last.year();
    switch (preset) {
    case PeriodPreset::LastTwelveMonths:
        return {std::max(begin, monthsBackFrom(end, 12).first), end};
    case PeriodPreset::LastTwentyFourMonths:
        return {std::max(begin, monthsBackFrom(end, 24).first), end};
    case PeriodPreset::ThisYear:
        return {QDate(year, 1, 1), end};
    case PeriodPreset::LastYear:
        return {QDate(year - 1, 1, 1), QDate(year - 1, 12, 31)};
    case PeriodPreset::Everything:
        return {begin, end};
    }
    Q_UNREACHABLE();
}

DateRange DataCalendar::defaultBaseline() const
{
    const std::optional<Period> last = lastCompleteMonth();
    if (!last)
        return answers;
    const DateRange year = monthsBackFrom(last->range.last, 12);
    return {std::max(year.first, monthStart(answers.first)), year.last};
}

} // namespace headroom
