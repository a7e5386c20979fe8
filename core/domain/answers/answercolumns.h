// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/measure.h"
#include "core/domain/period.h"
#include "core/domain/subject.h"
#include "core/domain/unit.h"

#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace headroom {

/// No value in a column of steps. Only inside column arrays; everywhere else absence is
/// std::optional.
constexpr Steps NoValue = std::numeric_limits<Steps>::min();

/// The included answers of a database column by column, for slices that the cells cannot answer
/// (weeks, departments, channels, days). All columns have the same length.
struct AnswerColumns
{
    std::vector<DayNumber> day;
    std::vector<Subject> subjects; ///< empty while all records are answers
    std::array<std::vector<qint32>, DimensionCount> units; ///< unit ids, 0 for unknown
    QList<QString> measures; ///< names of the columns in values
    std::vector<std::vector<Steps>> values; ///< one vector per measure; NoValue where not answered
    std::shared_ptr<const AnswerColumns> beside; ///< of a part: the answers that are not in it

    qsizetype rows() const { return static_cast<qsizetype>(day.size()); }
};

} // namespace headroom
