// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/levelcells.h"

#include "core/base/inparallel.h"
#include "core/base/radixsort.h"
#include "core/scores/counting/cellcounter.h"
#include "core/scores/counting/densenumbers.h"

#include <algorithm>

namespace headroom {

namespace {

/// How often a value was given at a node in a month.
struct PlacedCount
{
    quint32 node = 0;
    MonthNumber month = 0;
    Steps value = 0;
    qint64 count = 0;

    bool isBeside(const PlacedCount &other) const
    {
        return node == other.node && month == other.month;
    }
};

/// The paths of all answers, numbered.
class Paths
{
public:
    Paths(const AnswerColumns &columns, const Levels &levels)
    {
        m_leafOf.assign(columns.rows(), 0);
        std::vector<UnitRef> met{UnitRef::organisation()};
        for (const Level level : levels)
            met = addLevel(columns, level, met);
        m_leaves = std::move(met);
        m_nodes.push_back(UnitRef::organisation());
        for (const UnitRef &leaf : m_leaves) {
            for (int depth = 1; depth <= leaf.depth(); ++depth)
                m_nodes.push_back(leaf.ancestor(depth));
        }
        std::ranges::sort(m_nodes);
        const auto repeated = std::ranges::unique(m_nodes);
        m_nodes.erase(repeated.begin(), repeated.end());
        for (const UnitRef &node : m_nodes)
            m_parents.push_back(placeOf(node.parent()));
        for (quint32 &leaf : m_leafOf)
            leaf = placeOf(leaf);
    }

    const std::vector<UnitRef> &nodes() const { return m_nodes; }

    quint32 nodeOf(size_t row) const { return m_leafOf[row]; }

    quint32 parentOf(quint32 node) const { return m_parents[node]; }

private:
    /// The nodes of the next level, by number; rows get the numbers of theirs.
    std::vector<UnitRef> addLevel(
        const AnswerColumns &columns, Level level, const std::vector<UnitRef> &above)
    {
        DenseNumbers numbers;
        std::vector<UnitRef> met;
        const Dimension dimension = dimensionOf(level);
        for (size_t row = 0; row < m_leafOf.size(); ++row) {
            const UnitId unit = columns.unitOf(dimension, row);
            const quint32 parent = m_leafOf[row];
            m_leafOf[row] = numbers.numberOf(joined(parent, static_cast<quint32>(unit.value())));
            if (m_leafOf[row] == met.size())
                met.push_back(above[parent].child(level, unit));
        }
        return met;
    }

    quint32 placeOf(const UnitRef &node) const
    {
        return static_cast<quint32>(std::ranges::lower_bound(m_nodes, node) - m_nodes.begin());
    }

    /// Of a leaf by its number.
    quint32 placeOf(quint32 leaf)
    {
        if (m_places.empty()) {
            for (const UnitRef &unit : m_leaves)
                m_places.push_back(placeOf(unit));
        }
        return m_places[leaf];
    }

    std::vector<UnitRef> m_leaves; ///< by number
    std::vector<quint32> m_places; ///< of leaves among the nodes, by number
    std::vector<UnitRef> m_nodes; ///< sorted
    std::vector<quint32> m_parents; ///< by node; the organisation's is itself
    std::vector<quint32> m_leafOf; ///< by row, the place of its leaf among the nodes
};

/// Sorts by node, month and value, and makes one of what is equal.
void fold(std::vector<PlacedCount> &counts)
{
    constexpr quint64 SignBit = quint64{1} << 63;
    radixSort(
        counts, [](const PlacedCount &one) { return static_cast<quint64>(one.value) ^ SignBit; });
    radixSort(counts, [](const PlacedCount &one) {
        return joined(one.node, static_cast<quint32>(one.month) ^ 0x80000000U);
    });
    size_t kept = 0;
    for (const PlacedCount &one : counts) {
        if (kept > 0 && counts[kept - 1].isBeside(one) && counts[kept - 1].value == one.value)
            counts[kept - 1].count += one.count;
        else
            counts[kept++] = one;
    }
    counts.resize(kept);
}

/// Those of every node above a leaf as well.
void addAncestors(std::vector<PlacedCount> &counts, const Paths &paths)
{
    const size_t leaves = counts.size();
    for (size_t i = 0; i < leaves; ++i) {
        PlacedCount one = counts[i];
        while (one.node != 0) {
            one.node = paths.parentOf(one.node);
            counts.push_back(one);
        }
    }
}

MeasureCells cellsOf(const QString &measure, const std::vector<PlacedCount> &counts, size_t nodes)
{
    MeasureCells cells;
    cells.measure = measure;
    cells.firstRun.assign(nodes + 1, 0);
    for (size_t i = 0; i < counts.size(); ++i) {
        if (i == 0 || !counts[i].isBeside(counts[i - 1])) {
            cells.runs.push_back({counts[i].node, counts[i].month, i, i});
            ++cells.firstRun[counts[i].node + size_t{1}];
        }
        cells.values.push_back({counts[i].value, counts[i].count});
        cells.runs.back().end = i + 1;
    }
    for (size_t node = 0; node < nodes; ++node)
        cells.firstRun[node + 1] += cells.firstRun[node];
    return cells;
}

} // namespace

LevelCells levelCells(const AnswerColumns &columns, const Levels &levels)
{
    const Paths paths(columns, levels);
    std::vector<MonthNumber> months;
    MonthTable table;
    for (size_t row = 0; row < columns.rows(); ++row)
        months.push_back(table.monthOf(columns.dayOf(row)));
    LevelCells result{paths.nodes(), std::vector<MeasureCells>(columns.values.size())};
    inParallel(columns.values.size(), [&](size_t measure) {
        const PackedColumn &values = columns.values[measure];
        std::vector<PlacedCount> counts;
        for (size_t row = 0; row < values.size(); ++row) {
            if (const Steps value = values[row]; value != NoValue)
                counts.push_back({paths.nodeOf(row), months[row], value, 1});
        }
        if (counts.empty())
            return;
        fold(counts);
        addAncestors(counts, paths);
        fold(counts);
        const QString &name = columns.measures[static_cast<qsizetype>(measure)];
        result.measures[measure] = cellsOf(name, counts, paths.nodes().size());
    });
    std::erase_if(result.measures, [](const MeasureCells &cells) { return cells.values.empty(); });
    return result;
}

} // namespace headroom
