// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/reading/record.h"
#include "core/importing/values/dates.h"
#include "core/importing/values/textindex.h"
#include "core/importing/values/words.h"
#include "core/importing/values/zoneshift.h"

#include <QStringList>

#include <array>

namespace headroom {

/// First and last of a run of days.
struct DaySpan
{
    DayNumber first = 0;
    DayNumber last = 0;
    bool isEmpty = true;

    void add(DayNumber day);
};

/// What a column holds, counted over all its values.
struct ColumnFacts
{
    qint64 filled = 0; ///< not blank
    qint64 missing = 0; ///< of the filled: words like "n/a"
    qint64 wholeNumbers = 0;
    qint64 pointNumbers = 0; ///< can only be read with a decimal point
    qint64 commaNumbers = 0; ///< can only be read with a decimal comma
    qint64 eitherNumbers = 0;
    std::array<qint64, 11> marks{}; ///< numbers from 0 to 10, cut down to whole ones
    qint64 typedPointNumbers = 0; ///< of those with a point: numbers by their file, not texts
    qint64 dates = 0;
    qint64 dayFirstOnly = 0; ///< of the dates
    qint64 monthFirstOnly = 0; ///< of the dates
    qint64 bothOrders = 0; ///< of the dates: different days in the two orders
    qint64 timed = 0; ///< of the dates: with a time of day
    qint64 zoned = 0; ///< of the dates: with an offset from UTC
    qint64 durations = 0; ///< h:mm or h:mm:ss
    qint64 yesNo = 0; ///< words or 1 and 0
    qint64 scaleWords = 0; ///< of any scale of words
    qint64 labelled = 0; ///< of the whole numbers: with words around them, "5 (good)"
    qint64 upToHundred = 0; ///< numbers from 0 to 100
    QList<CountedValue> values; ///< the different values, while they are few
    qint64 textBytes = 0; ///< of all values
    double distinctShare = 0; ///< different values per value, over the values first seen
    qint64 distinct = 0; ///< exact while hasAllDistinct
    bool hasAllDistinct = true;
    DaySpan daysDayFirst;
    DaySpan daysMonthFirst;
    QString firstBoth; ///< the first date that fits both orders
    QString firstDayFirst; ///< the first date that fits the day first only
    QString firstMonthFirst; ///< the first date that fits the month first only
    QString firstDate;
    QStringList samples; ///< up to five different values

    qint64 answers() const { return filled - missing; }

    qint64 numbers() const { return wholeNumbers + pointNumbers + commaNumbers + eitherNumbers; }

    /// How many numbers lie between these, both included.
    qint64 marksBetween(int lowest, int highest) const;
    int differentMarks() const;
    /// What the other says about the order of day and month, with its examples.
    void takeDateOrders(const ColumnFacts &other);
};

/// Counts one column value by value. While there are few different values each is looked at once.
class ColumnProfile
{
public:
    /// The days of zoned times are those of the organisation's own calendar. To be called before
    /// the first value.
    void setZone(const ZoneShift &zone) { m_zone = zone; }

    /// What is known about the cell then is good until the next one.
    CountedCell add(std::string_view cell, CellKind kind = CellKind::Text);
    /// To be called once, after the last value.
    ColumnFacts finish(const Words &words);

private:
    /// The most different values that are kept apart.
    static constexpr quint32 DistinctLimit = 4096;

    void countKept(const Words *words);
    void countValue(std::string_view text, qint64 count);
    void countDate(std::string_view text, const WrittenDate &date, qint64 count);
    bool countNumber(std::string_view text, qint64 count);
    void countWord(std::string_view text, qint64 count, const Words &words);

    ColumnFacts m_facts;
    ZoneShift m_zone;
    TextIndex m_kept;
    std::vector<qint64> m_counts;
    std::array<qint64, 128> m_single{}; ///< values of one ASCII letter; their numbers come first
    std::optional<WrittenDate> m_date; ///< of the value looked at last, where it is one
};

} // namespace headroom
