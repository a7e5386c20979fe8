// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/answers/rowreader.h"

#include <unordered_map>

namespace headroom {

/// Which row of an order counts where a file has several, one for each article. An order is
/// complete when its last part is: of the rows that were delivered the one with the latest day and
/// time counts, among those the one
/// with the longest durations and the first "no", among equal ones the first. An order is one
/// record, so its amounts never count once per row. About 100 bytes an order.
class OrderLines
{
public:
    /// REQUIRES: plan of orders.
    OrderLines(const ImportPlan &plan, const ImportContext &context);

    /// The next row of the file that is not refused.
    void take(const Answer &answer, qint64 line);

    enum class Line {
        Counts,
        Repeats, ///< says the same as the one that counts
        Differs,
    };

    /// REQUIRES: all rows were taken, this one too.
    Line lineOf(const Answer &answer, qint64 line) const;

private:
    struct Chosen
    {
        qint64 line = 0;
        bool isDelivered = true; ///< not cancelled, not returned
        DayNumber day = 0;
        qint32 second = NoTime;
        quint32 content = 0;
        std::vector<Steps> burden; ///< by measure: higher is worse
    };

    struct Hash
    {
        size_t operator()(const AnswerKey &key) const { return key.high; }
    };

    std::vector<Steps> burdenOf(const Answer &answer) const;

    std::vector<bool> m_isYesNo; ///< by measure
    std::unordered_map<AnswerKey, Chosen, Hash> m_chosen;
};

/// Reads a whole file of orders once for the rows that count; nothing for other files.
Result<std::optional<OrderLines>> readOrderLines(
    const ImportPlan &plan, const ImportContext &context, Progress &progress);

} // namespace headroom
