// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerids.h"
#include "core/domain/answers/packedcolumn.h"
#include "core/domain/period.h"
#include "core/domain/subject.h"
#include "core/domain/unit.h"

#include <array>
#include <memory>
#include <vector>

namespace headroom {

/// The included answers of a database column by column, for slices that the cells cannot answer
/// (weeks, departments, channels, days). All columns have the same length.
struct AnswerColumns
{
    AnswerIds ids; ///< of answers that were stored, not of a part
    PackedColumn day; ///< day numbers
    std::vector<Subject> subjects; ///< empty while all records are answers
    std::array<PackedColumn, DimensionCount> units; ///< unit ids, 0 for unknown
    QList<QString> measures; ///< names of the columns in values
    std::vector<PackedColumn> values; ///< one column per measure; NoValue where not answered
    /// Of a part: all answers, those of the part among them.
    std::shared_ptr<const AnswerColumns> whole;

    size_t rows() const { return day.size(); }

    DayNumber dayOf(size_t row) const { return static_cast<DayNumber>(day[row]); }

    UnitId unitOf(Dimension dimension, size_t row) const
    {
        return UnitId(units[static_cast<size_t>(dimension)][row]);
    }

    Subject subjectOf(size_t row) const
    {
        return subjects.empty() ? Subject::Answer : subjects[row];
    }
};

} // namespace headroom
