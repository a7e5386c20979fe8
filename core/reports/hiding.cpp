// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/hiding.h"

#include "core/scores/fewanswers.h"

#include <QHash>

#include <algorithm>

namespace headroom {

namespace {

class Hiding
{
public:
    Hiding(const QList<UnitRef> &nodes, const std::vector<qint64> &counts, qint64 minimum)
        : m_counts(counts)
        , m_minimum(minimum)
        , m_hidden(counts.size(), false)
        , m_children(counts.size())
    {
        QHash<UnitRef, size_t> indexes;
        for (size_t i = 0; i < m_counts.size(); ++i) {
            const UnitRef &node = nodes[static_cast<qsizetype>(i)];
            indexes.insert(node, i);
            const auto parent = indexes.constFind(node.parent());
            if (node.level() != Level::Organisation && parent != indexes.constEnd())
                m_children[*parent].push_back(i);
            else
                m_hidden[i] = m_counts[i] > 0 && m_counts[i] < minimum;
        }
    }

    std::vector<bool> result()
    {
        for (size_t i = 0; i < m_counts.size(); ++i)
            hideChildren(i);
        return m_hidden;
    }

private:
    void hideChildren(size_t parent)
    {
        std::vector<qint64> counts;
        for (const size_t child : m_children[parent])
            counts.push_back(m_counts[child]);
        const std::vector<bool> hidden = hiddenBelow(m_hidden[parent], counts, m_minimum);
        for (size_t i = 0; i < counts.size(); ++i)
            m_hidden[m_children[parent][i]] = hidden[i];
    }

    const std::vector<qint64> &m_counts;
    qint64 m_minimum;
    std::vector<bool> m_hidden;
    std::vector<std::vector<size_t>> m_children;
};

/// The cells of one row or column.
struct GridLine
{
    size_t first = 0;
    size_t step = 1;
    size_t length = 0;
    bool hasHiddenTotal = false;
};

/// Hides one more cell of a line that gives its hidden one (or its total) away; whether it did.
bool closeLine(const CountGrid &grid, const GridLine &line, std::vector<bool> &hidden)
{
    size_t hiddenCount = line.hasHiddenTotal ? 1 : 0;
    std::optional<size_t> smallest;
    for (size_t i = 0; i < line.length; ++i) {
        const size_t cell = line.first + i * line.step;
        if (hidden[cell])
            ++hiddenCount;
        else if (grid.counts[cell] > 0 && (!smallest || grid.counts[cell] < grid.counts[*smallest]))
            smallest = cell;
    }
    if (hiddenCount != 1 || !smallest)
        return false;
    hidden[*smallest] = true;
    return true;
}

} // namespace

std::vector<bool> hiddenBelow(
    bool isParentHidden, const std::vector<qint64> &counts, qint64 minimum)
{
    std::vector<bool> hidden = hiddenChildren(counts, minimum);
    if (!isParentHidden || std::ranges::find(hidden, true) != hidden.end())
        return hidden;
    std::optional<size_t> smallest;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0 && (!smallest || counts[i] < counts[*smallest]))
            smallest = i;
    }
    if (smallest)
        hidden[*smallest] = true;
    return hidden;
}

qint64 fewestTold(const Tally &tally)
{
    return tally.beside > 0 ? std::min(tally.n, tally.beside) : tally.n;
}

std::vector<bool> hiddenCells(const CountGrid &grid, qint64 minimum)
{
    std::vector<bool> hidden(grid.counts.size());
    for (size_t i = 0; i < hidden.size(); ++i)
        hidden[i] = grid.counts[i] > 0 && grid.counts[i] < minimum;
    const size_t rows = grid.counts.size() / grid.columns;
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t row = 0; row < rows; ++row)
            changed |= closeLine(grid, {row * grid.columns, 1, grid.columns, false}, hidden);
        // One column at a time: the row of the cell that goes along comes first, which hides less.
        for (size_t column = 0; !changed && column < grid.columns; ++column) {
            const bool isTotalHidden = !grid.hiddenTotals.empty() && grid.hiddenTotals[column];
            changed = closeLine(grid, {column, grid.columns, rows, isTotalHidden}, hidden);
        }
    }
    return hidden;
}

std::vector<bool> hiddenNodes(
    const QList<UnitRef> &nodes, const std::vector<qint64> &counts, qint64 minimum)
{
    return Hiding(nodes, counts, minimum).result();
}

ScoreResult withheld(const ScoreResult &score)
{
    if (shownScore(score))
        return Withheld{answerCount(score)};
    return score;
}

} // namespace headroom
