// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/period.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QString yearText(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QDate mondayOfWeek(int year, int week)
{
    // 4 January always lies in week 1 (ISO 8601).
    return mondayOf(QDate(year, 1, 4)).addDays(7 * (week - 1));
}

} // namespace

Period Period::containing(Granularity granularity, QDate day)
{
    Q_ASSERT(granularity != Granularity::All && day.isValid());
    const QDate month(day.year(), day.month(), 1);
    switch (granularity) {
    case Granularity::All:
        break;
    case Granularity::Year:
        return {granularity, {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)}};
    case Granularity::Quarter: {
        const QDate first(day.year(), 3 * ((day.month() - 1) / 3) + 1, 1);
        return {granularity, {first, first.addMonths(3).addDays(-1)}};
    }
    case Granularity::Month:
        return {granularity, {month, month.addMonths(1).addDays(-1)}};
    case Granularity::Week:
        return {granularity, {mondayOf(day), mondayOf(day).addDays(6)}};
    case Granularity::RollingYear:
        return {granularity, {month.addMonths(-11), month.addMonths(1).addDays(-1)}};
    }
    return {granularity, {day, day}};
}

Period Period::next() const
{
    return containing(granularity, range.last.addDays(1));
}

Period Period::previous() const
{
    if (granularity == Granularity::RollingYear)
        return containing(granularity, range.last.addDays(1).addMonths(-1).addDays(-1));
    return containing(granularity, range.first.addDays(-1));
}

Period Period::oneYearEarlier() const
{
    if (granularity == Granularity::Week) {
        int year = 0;
        const int week = range.first.weekNumber(&year);
        const QDate monday = mondayOfWeek(year - 1, week);
        return containing(granularity, monday);
    }
    const QDate first =
        granularity == Granularity::RollingYear ? range.first.addMonths(11) : range.first;
    return containing(granularity, first.addYears(-1));
}

QString Period::label() const
{
    switch (granularity) {
    case Granularity::All:
        return u"all"_s;
    case Granularity::Year:
        return yearText(range.first.year());
    case Granularity::Quarter:
        return yearText(range.first.year()) + u"-Q"_s
            + QString::number((range.first.month() + 2) / 3);
    case Granularity::Month:
        return yearText(range.first.year()) + u'-' + twoDigits(range.first.month());
    case Granularity::Week: {
        int year = 0;
        const int week = range.first.weekNumber(&year);
        return yearText(year) + u"-W"_s + twoDigits(week);
    }
    case Granularity::RollingYear:
        return yearText(range.last.year()) + u'-' + twoDigits(range.last.month()) + u"/12"_s;
    }
    Q_UNREACHABLE();
}

MonthNumber monthNumber(QDate day)
{
    return 12 * day.year() + day.month() - 1;
}

QDate firstDayOf(MonthNumber month)
{
    return QDate(month / 12, month % 12 + 1, 1);
}

QDate lastDayOf(MonthNumber month)
{
    return firstDayOf(month).addMonths(1).addDays(-1);
}

DayNumber dayNumber(QDate day)
{
    return static_cast<DayNumber>(QDate(1970, 1, 1).daysTo(day));
}

QDate dateOf(DayNumber day)
{
    return QDate(1970, 1, 1).addDays(day);
}

} // namespace headroom
