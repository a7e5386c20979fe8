// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/score.h"
#include "core/domain/tally.h"
#include "core/domain/unit.h"

#include <QList>

#include <vector>

namespace headroom {

/// Which nodes of a tree must not show their score: those with too few answers, and as many more as
/// it takes that no hidden one can be worked out from the others. Exactly one hidden child of a
/// total takes the next smallest along; a node that is hidden that way takes its smallest child
/// along, so that its children do not give it away. nodes: parents before children; a node whose
/// parent is not in the list counts as the top.
std::vector<bool> hiddenNodes(
    const QList<UnitRef> &nodes, const std::vector<qint64> &counts, qint64 minimum);

/// Which children of one parent must not show their score: hiddenChildren(), and where the parent
/// is hidden and none of them is, the smallest.
std::vector<bool> hiddenBelow(
    bool isParentHidden, const std::vector<qint64> &counts, qint64 minimum);

/// How many answers a score of the tally tells of at least: those that count, or the fewer beside
/// them, which follow from the score of all. 0 where none count.
qint64 fewestTold(const Tally &tally);

/// A table of counts with totals of its rows and columns, row after row.
struct CountGrid
{
    std::vector<qint64> counts;
    size_t columns = 1;
    /// By column: whether its total is hidden too. Empty: all totals are shown.
    std::vector<bool> hiddenTotals;
};

/// Which cells of the table must not show their score: those with too few answers, and as many more
/// as it takes that no row and no column has exactly one hidden cell, or none where its total is
/// hidden. Cells without answers are never hidden.
std::vector<bool> hiddenCells(const CountGrid &grid, qint64 minimum);

/// The score as it may be shown when its node is hidden: a count only.
ScoreResult withheld(const ScoreResult &score);

} // namespace headroom
