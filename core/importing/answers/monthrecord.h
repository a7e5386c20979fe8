// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/answers/rowfault.h"
#include "core/importing/importing.h"
#include "core/importing/reading/record.h"
#include "core/importing/values/words.h"

#include <string>

namespace headroom {

struct Answer;

/// Reads which place and month a record of a file with figures per month is about. The two are its
/// identity: the same month of the same place comes again as a duplicate, or as a change.
class MonthRecord
{
public:
    MonthRecord(const ImportPlan &plan, const ImportContext &context);

    /// Gives the answer its id and key where the record has a month. The id lasts until the next
    /// call.
    void identify(const Record &record, Answer &answer);
    /// Its day is the first of the month. A fault where there is no month, or it has not begun yet.
    std::optional<RowFault> readMonth(const Record &record, Answer &answer) const;

private:
    std::optional<size_t> m_monthColumn;
    std::optional<size_t> m_placeColumn;
    std::optional<DayNumber> m_today;
    Words m_words = Words::builtIn();
    std::string m_id;
};

} // namespace headroom
