// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/actiontallies.h"

#include "core/scores/slicing.h"

#include <algorithm>

namespace headroom {

namespace {

QList<Dimension> dimensionsOf(const Action &action)
{
    QList<Dimension> dimensions;
    for (const ActionUnit &unit : action.units) {
        if (!dimensions.contains(unit.dimension))
            dimensions.append(unit.dimension);
    }
    return dimensions;
}

/// The place in the action's units of the first one that the row is of; -1 for none.
qsizetype unitOf(const Action &action, const QList<Dimension> &dimensions, const SliceRow &row)
{
    for (qsizetype i = 0; i < dimensions.size(); ++i) {
        const qsizetype found = action.units.indexOf(ActionUnit{dimensions[i], row.units[i]});
        if (found >= 0)
            return found;
    }
    return -1;
}

} // namespace

ActionTallies actionTallies(const AnswerColumns &columns, const Metric &metric,
    const Action &action, const DateRange &range, qint64 minimum)
{
    const Slice slice{dimensionsOf(action), Granularity::All, range, {}};
    std::vector<qint64> counts(static_cast<size_t>(action.units.size()), 0);
    ActionTallies tallies;
    for (const SliceRow &row : sliceOf(columns, metric, slice)) {
        const qsizetype unit = unitOf(action, slice.by, row);
        if (unit >= 0)
            counts[static_cast<size_t>(unit)] += row.tally.n;
        (action.isForAll() || unit >= 0 ? tallies.units : tallies.others) += row.tally;
    }
    tallies.units.beside = tallies.others.n;
    tallies.others.beside = tallies.units.n;
    const auto few = std::ranges::count_if(counts, [&](qint64 n) { return n > 0 && n < minimum; });
    tallies.givesOneAway = few == 1 && tallies.units.n >= minimum;
    return tallies;
}

} // namespace headroom
