// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/levelcells.h"

#include "core/base/inparallel.h"
#include "core/base/memorypages.h"
#include "core/base/radixsort.h"
#include "core/scores/counting/densenumbers.h"
#include "core/scores/counting/placedanswers.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace headroom {

namespace {

/// A table of so many counts is cleared and read in less time than sorting takes.
constexpr size_t LargestTable = size_t{8} << 20;

/// How often a value was given at a node in a month.
struct PlacedCount
{
    PlacedAnswers::Place place;
    Steps value = 0;
    qint64 count = 0;

    bool isBeside(const PlacedCount &other) const
    {
        return place.node == other.place.node && place.month == other.place.month;
    }
};

/// Sorts by node, month and value, and makes one of what is equal.
void fold(std::vector<PlacedCount> &counts)
{
    constexpr quint64 SignBit = quint64{1} << 63;
    radixSort(
        counts, [](const PlacedCount &one) { return static_cast<quint64>(one.value) ^ SignBit; });
    radixSort(counts, [](const PlacedCount &one) {
        return joined(one.place.node, static_cast<quint32>(one.place.month));
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
void addAncestors(std::vector<PlacedCount> &counts, const PlacedAnswers &placed)
{
    const size_t leaves = counts.size();
    for (size_t i = 0; i < leaves; ++i) {
        PlacedCount one = counts[i];
        while (one.place.node != 0) {
            one.place.node = placed.parentOf(one.place.node);
            counts.push_back(one);
        }
    }
}

/// Begins the values of a node in a month. REQUIRES: ascending by node and month.
void beginRun(MeasureCells &cells, const PlacedAnswers::Place &place, MonthNumber month)
{
    cells.runs.push_back({place.node, month, cells.values.size(), cells.values.size()});
    ++cells.firstRun[place.node + size_t{1}];
}

/// REQUIRES: ascending within the run.
void appendValue(MeasureCells &cells, Steps value, qint64 count)
{
    cells.values.push_back({value, count});
    cells.runs.back().end = cells.values.size();
}

/// For a measure of many different values.
void countBySorting(MeasureCells &cells, const PlacedAnswers &placed, const PackedColumn &values)
{
    std::vector<PlacedCount> counts;
    for (size_t row = 0; row < values.size(); ++row) {
        if (const Steps value = values[row]; value != NoValue)
            counts.push_back({placed.places()[row], value, 1});
    }
    fold(counts);
    addAncestors(counts, placed);
    fold(counts);
    for (size_t i = 0; i < counts.size(); ++i) {
        const PlacedCount &one = counts[i];
        if (i == 0 || !one.isBeside(counts[i - 1]))
            beginRun(cells, one.place, placed.firstMonth() + one.place.month);
        appendValue(cells, one.value, one.count);
    }
}

/// Counts of each node, month and value, in this order; nodes above are the sums of theirs.
class CountTable
{
public:
    CountTable(const PlacedAnswers &placed, const PackedColumn::Places &codes)
        : m_placed(placed)
        , m_values(codes.values.begin(), codes.values.end())
        , m_width(m_values.size())
        , m_counts(placed.nodes().size() * placed.months() * m_width, 0)
    {
        std::ranges::sort(m_values);
        std::array<quint8, 256> columnOf{};
        for (size_t code = 0; code < m_width; ++code) {
            const auto column = std::ranges::lower_bound(m_values, codes.values[code]);
            columnOf[code] = static_cast<quint8>(column - m_values.begin());
        }
        for (size_t row = 0; row < codes.ofRows.size(); ++row)
            ++m_counts[indexOf(placed.places()[row]) + columnOf[codes.ofRows[row]]];
        addUpwards();
    }

    void appendTo(MeasureCells &cells) const
    {
        const auto different =
            m_counts.size() - static_cast<size_t>(std::ranges::count(m_counts, quint32{0}));
        cells.values.reserve(different);
        expectFilling(cells.values.data(), different * sizeof(ValueCount));
        const auto months = static_cast<qint32>(m_placed.months());
        for (quint32 node = 0; node < m_placed.nodes().size(); ++node) {
            for (qint32 month = 0; month < months; ++month)
                appendRun(cells, {node, month});
        }
    }

private:
    void appendRun(MeasureCells &cells, const PlacedAnswers::Place &place) const
    {
        const size_t run = indexOf(place);
        bool isFirst = true;
        for (size_t column = m_values.front() == NoValue ? 1 : 0; column < m_width; ++column) {
            const quint32 count = m_counts[run + column];
            if (count == 0)
                continue;
            if (isFirst)
                beginRun(cells, place, m_placed.firstMonth() + place.month);
            isFirst = false;
            appendValue(cells, m_values[column], count);
        }
    }

    /// Of the first value of a node in a month.
    size_t indexOf(const PlacedAnswers::Place &place) const
    {
        return (place.node * m_placed.months() + static_cast<size_t>(place.month)) * m_width;
    }

    /// Nodes come after those above them: from the last to the first all are complete in time.
    void addUpwards()
    {
        const size_t size = m_placed.months() * m_width;
        for (auto node = static_cast<quint32>(m_placed.nodes().size() - 1); node > 0; --node) {
            const std::span from = std::span(m_counts).subspan(node * size, size);
            const std::span to = std::span(m_counts).subspan(m_placed.parentOf(node) * size, size);
            std::ranges::transform(from, to, to.begin(), std::plus());
        }
    }

    const PlacedAnswers &m_placed;
    std::vector<Steps> m_values; ///< sorted: what the columns stand for, NoValue first
    size_t m_width;
    std::vector<quint32> m_counts;
};

MeasureCells cellsOf(
    const QString &measure, const PlacedAnswers &placed, const PackedColumn &values)
{
    MeasureCells cells;
    cells.measure = measure;
    cells.firstRun.assign(placed.nodes().size() + 1, 0);
    const std::optional<PackedColumn::Places> codes = values.places();
    if (codes && placed.nodes().size() * placed.months() * codes->values.size() <= LargestTable)
        CountTable(placed, *codes).appendTo(cells);
    else
        countBySorting(cells, placed, values);
    std::partial_sum(cells.firstRun.begin(), cells.firstRun.end(), cells.firstRun.begin());
    return cells;
}

/// Leaves out the nodes without values of any measure: of answers to nothing that is counted.
void dropEmptyNodes(LevelCells &cells)
{
    std::vector<quint32> newPlace(cells.nodes.size());
    std::vector<UnitRef> kept;
    for (size_t node = 0; node < cells.nodes.size(); ++node) {
        newPlace[node] = static_cast<quint32>(kept.size());
        if (node == 0 || std::ranges::any_of(cells.measures, [node](const MeasureCells &measure) {
                return measure.firstRun[node] < measure.firstRun[node + 1];
            }))
            kept.push_back(cells.nodes[node]);
    }
    if (kept.size() == cells.nodes.size())
        return;
    for (MeasureCells &measure : cells.measures) {
        measure.firstRun.assign(kept.size() + 1, 0);
        for (MonthRun &run : measure.runs) {
            run.node = newPlace[run.node];
            ++measure.firstRun[run.node + size_t{1}];
        }
        std::partial_sum(
            measure.firstRun.begin(), measure.firstRun.end(), measure.firstRun.begin());
    }
    cells.nodes = std::move(kept);
}

} // namespace

LevelCells levelCells(const AnswerColumns &columns, const Levels &levels)
{
    const PlacedAnswers placed(columns, levels);
    LevelCells result{placed.nodes(), std::vector<MeasureCells>(columns.values.size())};
    inParallel(columns.values.size(), [&](size_t measure) {
        const QString &name = columns.measures[static_cast<qsizetype>(measure)];
        result.measures[measure] = cellsOf(name, placed, columns.values[measure]);
    });
    std::erase_if(result.measures, [](const MeasureCells &cells) { return cells.values.empty(); });
    dropEmptyNodes(result);
    return result;
}

} // namespace headroom
