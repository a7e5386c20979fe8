// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeaxis.h"

namespace headroom::ui {

namespace {

/// The days that the point of a period stands for: of a rolling year only its last month.
DateRange ownDays(const Period &period)
{
    if (period.granularity != Granularity::RollingYear)
        return period.range;
    const QDate last = period.range.last;
    return {QDate(last.year(), last.month(), 1), last};
}

int yearOf(const Period &period)
{
    if (period.granularity != Granularity::Week)
        return period.range.last.year();
    int year = 0;
    period.range.first.weekNumber(&year);
    return year;
}

} // namespace

QStringList yearLabels(const QList<Period> &periods)
{
    QStringList years;
    int current = 0;
    for (const Period &period : periods) {
        const int year = yearOf(period);
        const bool shown = year != current && period.granularity != Granularity::Year;
        years.append(shown ? QString::number(year) : QString());
        current = year;
    }
    return years;
}

QStringList periodLabels(const QList<Period> &periods, const Figures &figures)
{
    QStringList labels;
    for (const Period &period : periods)
        labels.append(figures.shortPeriod(period));
    return labels;
}

double placeOf(QDate day, const QList<Period> &periods)
{
    if (periods.isEmpty())
        return 0;
    const auto within = [day](const DateRange &days) {
        return static_cast<double>(days.first.daysTo(day)) / static_cast<double>(days.days()) - 0.5;
    };
    const DateRange first = ownDays(periods.first());
    if (day < first.first)
        return within(first);
    for (qsizetype index = 0; index < periods.size(); ++index) {
        const DateRange days = ownDays(periods.at(index));
        if (day <= days.last)
            return static_cast<double>(index) + within(days);
    }
    return static_cast<double>(periods.size() - 1) + within(ownDays(periods.last()));
}

QList<Period> periodsUntil(const Period &last, QDate day, qsizetype most)
{
    QList<Period> periods;
    Period next = last.next();
    while (periods.size() < most && ownDays(next).first <= day) {
        periods.append(next);
        next = next.next();
    }
    return periods;
}

} // namespace headroom::ui
