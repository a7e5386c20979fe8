// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/metric.h"
#include "core/domain/tally.h"

#include <optional>

namespace headroom {

/// A question that the cells cannot answer: any dimensions, any days.
struct Slice
{
    QList<Dimension> by; ///< what to group by, in this order
    Granularity granularity = Granularity::All; ///< RollingYear is not a grouping
    std::optional<DateRange> range; ///< absent: all days
    UnitRef within; ///< only answers of this node

    bool operator==(const Slice &) const = default;
};

struct SliceRow
{
    QList<UnitId> units; ///< one per dimension of Slice::by
    std::optional<Period> period; ///< absent for Granularity::All
    Tally tally;
};

/// One pass over the columns. Rows sorted by period within units; only rows with answers.
QList<SliceRow> sliceOf(const AnswerColumns &columns, const Metric &metric, const Slice &slice);

} // namespace headroom
