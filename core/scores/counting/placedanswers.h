// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/cell.h"

#include <vector>

namespace headroom {

/// Answers that are all in memory, numbered by who they are about and by month: counting them is
/// then a step in a table, one measure after the other or several at a time.
class PlacedAnswers
{
public:
    explicit PlacedAnswers(const AnswerColumns &columns);

    /// The cells of one measure, sorted by month. columns: those of the constructor.
    std::vector<CellBlock> cellsOf(const AnswerColumns &columns, qsizetype measure) const;

private:
    struct Pair
    {
        UnitId location;
        UnitId employee;

        auto operator<=>(const Pair &) const = default;
    };

    std::vector<CellBlock> countedInTable(
        const QString &measure, const PackedColumn::Places &places) const;

    std::vector<Pair> m_pairs; ///< sorted
    std::vector<MonthNumber> m_months; ///< sorted
    std::vector<quint32> m_pairOf; ///< by row, places in m_pairs
    std::vector<quint16> m_monthOf; ///< by row, places in m_months
};

} // namespace headroom
