// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/answers/rowfault.h"
#include "core/importing/importing.h"
#include "core/importing/reading/record.h"
#include "core/importing/values/dates.h"
#include "core/importing/values/words.h"

namespace headroom {

/// Reads a measure that two date columns tell. Where both dates have a time of day the seconds
/// count, else the days: a delivery on the promised day is on time, and one day later is one day.
class DerivedReader
{
public:
    /// REQUIRES: the catalogue knows the measure; the plan has both columns.
    DerivedReader(
        const DerivedMeasure &derived, const ImportPlan &plan, const ImportContext &context);

    /// Its place in Answer::values.
    size_t slot() const { return m_slot; }

    /// Sets the value where both dates are given and leaves it alone where one is missing. A fault
    /// where a date cannot be read, has not come yet (the second), or is before the one that it
    /// follows.
    std::optional<RowFault> read(const Record &record, Steps &value);

private:
    struct Column
    {
        int index = 0;
        DateOrder order = DateOrder::DayFirst;
        std::string lastText;
        std::optional<WrittenDate> lastDate;
    };

    struct Moment
    {
        DayNumber day = 0;
        qint32 second = -1;
    };

    static Column columnAt(const ImportPlan &plan, int index);
    std::optional<RowFault> readMoment(
        Column &column, const Record &record, std::optional<Moment> &moment) const;
    Steps valueOf(const Moment &from, const Moment &to) const;

    Column m_from;
    Column m_to;
    size_t m_slot;
    Measure m_measure;
    std::optional<DayNumber> m_today;
    Words m_words = Words::builtIn();
};

} // namespace headroom
