// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/reading/record.h"
#include "core/importing/tools/toolprofile.h"
#include "core/importing/values/words.h"

#include <map>

namespace headroom {

/// Whether an answer stays out of the scores, by the columns that say so together: tests before
/// spam, spam before what was rejected, that before partial answers. An order stays out when it was
/// cancelled or returned: it was not delivered.
class StatusReader
{
public:
    struct Status
    {
        LeftOut leftOut = LeftOut::No;
        int column = -1; ///< index of the column that says so
        std::string_view word; ///< its text, without spaces around it
    };

    /// Takes the columns that say something: those of the plan's statuses, and dates that the
    /// survey tool leaves empty for partial answers.
    StatusReader(const ImportPlan &plan, const Words &words);

    /// Whether the file says anything about the status of its records.
    bool hasColumns() const { return !m_columns.empty(); }

    Status read(const Record &record);

private:
    struct Column
    {
        int index = 0;
        StatusCodes codes; ///< of the survey tool; what they do not say, the words do
        bool isStatus = false;
        bool asksWhetherFinished = false;
        std::map<std::string, LeftOut, std::less<>> known;
    };

    LeftOut meaning(Column &column, std::string_view text) const;
    LeftOut lookUp(const Column &column, const QString &text) const;

    const Words &m_words;
    bool m_isOfOrders; ///< then only an order that was not delivered is left out
    QStringList m_notDelivered;
    std::vector<Column> m_columns;
};

} // namespace headroom
