// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class Granularity { All, Year, Quarter, Month, Week, RollingYear };

/// Inclusive on both ends; both ends valid.
struct DateRange
{
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }

    qint64 days() const { return first.daysTo(last) + 1; }

    bool operator==(const DateRange &) const = default;
};

/// One point on the time axis: a calendar year, quarter, month, ISO week, or the twelve months up
/// to a month.
struct Period
{
    Granularity granularity = Granularity::Month;
    DateRange range;

    /// The period that holds the day. REQUIRES: granularity is not All.
    static Period containing(Granularity granularity, QDate day);
    Period next() const;
    Period previous() const;
    /// The same period one year earlier (the same ISO week number for weeks).
    Period oneYearEarlier() const;
    /// "2026", "2026-Q3", "2026-03", "2025-W01", "2026-03/12" for the twelve months up to March.
    QString label() const;

    bool operator==(const Period &) const = default;
};

/// A whole month as a number: 12 * year + month - 1. Cells are kept by it.
using MonthNumber = qint32;

MonthNumber monthNumber(QDate day);
QDate firstDayOf(MonthNumber month);
QDate lastDayOf(MonthNumber month);

/// Answers are kept by day: days since 1970-01-01 on the organisation's own calendar.
using DayNumber = qint32;

DayNumber dayNumber(QDate day);
QDate dateOf(DayNumber day);

/// What the user chose in the selection bar. Presets are relative to the data, not to the clock.
enum class PeriodPreset { LastTwelveMonths, LastTwentyFourMonths, ThisYear, LastYear, Everything };

} // namespace headroom
