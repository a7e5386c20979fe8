// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/cell.h"
#include "core/domain/metric.h"
#include "core/domain/tally.h"

#include <memory>
#include <optional>

namespace headroom {

/// Inclusive range of whole months.
struct MonthRange
{
    MonthNumber first = 0;
    MonthNumber last = 0;

    bool operator==(const MonthRange &) const = default;
};

/// All summary cells of a database in memory, immutable: a click is a look-up, never a query.
/// Copies share their data. Questions cost far below a millisecond; every node of the tree has its
/// own row, so the cost of a question does not depend on how many answers or children the node has.
class ScoreCube
{
public:
    ScoreCube();
    explicit ScoreCube(const std::vector<CellBlock> &blocks);
    /// A tree with any levels.
    ScoreCube(const AnswerColumns &columns, const Levels &levels);
    /// Of a part of the answers; whole: of all of them. Tallies say how many answers stand beside
    /// those that count.
    ScoreCube(const AnswerColumns &part, const Levels &levels, const ScoreCube &whole);

    /// Months that hold any answer; nothing in an empty cube.
    std::optional<MonthRange> months() const;
    std::optional<MonthRange> months(const Metric &metric) const;

    /// The nodes right below, sorted by id, UnknownUnit included where it has answers to any
    /// measure: locations of the organisation and employees of a location, unless the tree has
    /// other levels. Empty at the lowest level.
    QList<UnitRef> children(UnitRef node) const;

    /// Whether the node has answers to any measure.
    bool hasAnswers(UnitRef node, MonthRange range) const;
    Tally tally(const Metric &metric, UnitRef node, MonthRange range) const;
    /// One tally per month of the range, empty ones included.
    std::vector<Tally> monthTallies(const Metric &metric, UnitRef node, MonthRange range) const;
    Distribution distribution(QStringView measure, UnitRef node, MonthRange range) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace headroom
