// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/answers/rowfault.h"
#include "core/importing/importing.h"
#include "core/importing/reading/record.h"
#include "core/importing/values/words.h"
#include "core/importing/values/zoneshift.h"

#include <string>

namespace headroom {

/// Reads when answers were given, or when what was measured of an order was complete, on the
/// organisation's own calendar.
class AnswerDates
{
public:
    /// REQUIRES: words outlives the reader.
    AnswerDates(const ImportPlan &plan, const ImportContext &context, const Words &words);

    /// An answer that is left out of the scores and was never submitted counts from the day that it
    /// was started.
    std::optional<RowFault> read(const Record &record, bool isLeftOut, ZoneShift::Moment &moment);

private:
    struct Column
    {
        int index = 0;
        DateOrder order = DateOrder::DayFirst;
        ZoneShift zone;
        std::string lastText;
        std::optional<WrittenDate> lastDate;
    };

    static Column columnOf(const PlannedColumn &planned, const ImportContext &context);
    /// known: what the text is as a date, where somebody looked at it already.
    std::optional<RowFault> read(
        Column &column, std::string_view text, const WrittenDate *known, ZoneShift::Moment &moment);

    const Words &m_words;
    std::vector<Column> m_days; ///< the first one that is filled counts
    std::optional<Column> m_started;
    std::optional<DayNumber> m_today;
};

} // namespace headroom
