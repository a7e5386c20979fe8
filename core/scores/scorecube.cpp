// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scorecube.h"

#include "core/base/inparallel.h"
#include "core/scores/levelcells.h"
#include "core/scores/measurecells.h"
#include "core/scores/scoring.h"

#include <algorithm>
#include <limits>
#include <span>

namespace headroom {

struct ScoreCube::Data
{
    explicit Data(const std::vector<CellBlock> &blocks = {});

    Data(LevelCells cells, Levels levelsOfTree)
        : nodes(std::move(cells.nodes))
        , measures(std::move(cells.measures))
        , levels(std::move(levelsOfTree))
    {
    }

    std::vector<UnitRef> nodes;
    std::vector<MeasureCells> measures;
    Levels levels = usualLevels();
    std::shared_ptr<const Data> whole; ///< of a part: what it is a part of

    const MeasureCells *find(QStringView measure) const
    {
        const auto found = std::ranges::find_if(
            measures, [&](const MeasureCells &cells) { return cells.measure == measure; });
        return found != measures.end() ? &*found : nullptr;
    }

    Tally tally(const Metric &metric, UnitRef node, MonthRange range) const;
    std::vector<Tally> monthTallies(const Metric &metric, UnitRef node, MonthRange range) const;

    /// Calls visit(run) for the runs of a node within the range, in order.
    template <typename Visit>
    void forEachRun(
        const MeasureCells &cells, UnitRef node, MonthRange range, const Visit &visit) const
    {
        const auto found = std::ranges::lower_bound(nodes, node);
        if (found == nodes.end() || *found != node)
            return;
        const auto index = static_cast<size_t>(found - nodes.begin());
        const auto end =
            cells.runs.begin() + static_cast<std::ptrdiff_t>(cells.firstRun[index + 1]);
        const auto begin = cells.runs.begin() + static_cast<std::ptrdiff_t>(cells.firstRun[index]);
        auto run = std::ranges::lower_bound(begin, end, range.first, {}, &MonthRun::month);
        for (; run != end && run->month <= range.last; ++run)
            visit(*run);
    }
};

namespace {

void addRun(Tally &tally, const Banding &banding, const MeasureCells &cells, const MonthRun &run)
{
    for (size_t i = run.begin; i < run.end; ++i)
        addToTally(tally, banding, cells.values[i].value, cells.values[i].count);
}

MonthRange monthsOf(const MeasureCells &cells)
{
    // The organisation is node 0: its runs are all months with answers.
    return {cells.runs.front().month, cells.runs[cells.firstRun[1] - 1].month};
}

std::optional<MonthRange> united(std::optional<MonthRange> a, MonthRange b)
{
    if (!a)
        return b;
    return MonthRange{std::min(a->first, b.first), std::max(a->last, b.last)};
}

} // namespace

ScoreCube::ScoreCube()
    : m_data(std::make_shared<Data>())
{
}

ScoreCube::ScoreCube(const std::vector<CellBlock> &blocks)
    : m_data(std::make_shared<Data>(blocks))
{
}

ScoreCube::ScoreCube(const AnswerColumns &columns, const Levels &levels)
    : m_data(std::make_shared<Data>(levelCells(columns, levels), levels))
{
}

ScoreCube::ScoreCube(const AnswerColumns &part, const Levels &levels, const ScoreCube &whole)
{
    auto data = std::make_shared<Data>(levelCells(part, levels), levels);
    data->whole = whole.m_data;
    m_data = std::move(data);
}

ScoreCube::Data::Data(const std::vector<CellBlock> &blocks)
    : nodes(nodesIn(blocks))
{
    std::vector<const CellBlock *> ordered;
    for (const CellBlock &block : blocks) {
        if (!block.cells.empty())
            ordered.push_back(&block);
    }
    std::ranges::stable_sort(ordered, {}, &CellBlock::measure);
    std::vector<std::span<const CellBlock *const>> byMeasure;
    for (auto block = ordered.cbegin(); block != ordered.cend();) {
        const auto end = std::find_if(block, ordered.cend(),
            [&](const CellBlock *other) { return other->measure != (*block)->measure; });
        byMeasure.emplace_back(block, end);
        block = end;
    }
    measures.resize(byMeasure.size());
    inParallel(byMeasure.size(), [&](size_t i) {
        size_t cells = 0;
        for (const CellBlock *block : byMeasure[i])
            cells += block->cells.size();
        MeasureBuilder builder(nodes, byMeasure[i].front()->measure, cells);
        for (const CellBlock *block : byMeasure[i])
            builder.add(*block);
        measures[i] = builder.finished();
    });
}

std::optional<MonthRange> ScoreCube::months() const
{
    std::optional<MonthRange> result;
    for (const MeasureCells &cells : m_data->measures)
        result = united(result, monthsOf(cells));
    return result;
}

std::optional<MonthRange> ScoreCube::months(const Metric &metric) const
{
    std::optional<MonthRange> result;
    for (const Banding &banding : metric.bandings) {
        if (const MeasureCells *cells = m_data->find(banding.measure))
            result = united(result, monthsOf(*cells));
    }
    return result;
}

QList<UnitRef> ScoreCube::children(UnitRef node) const
{
    QList<UnitRef> result;
    if (node.depth() >= m_data->levels.size())
        return result;
    const UnitRef first =
        node.child(m_data->levels[node.depth()], UnitId(std::numeric_limits<qint64>::min()));
    for (auto child = std::ranges::lower_bound(m_data->nodes, first);
         child != m_data->nodes.end() && child->depth() == first.depth() && child->parent() == node;
         ++child)
        result.append(*child);
    return result;
}

bool ScoreCube::hasAnswers(UnitRef node, MonthRange range) const
{
    return std::ranges::any_of(m_data->measures, [&](const MeasureCells &cells) {
        bool found = false;
        m_data->forEachRun(cells, node, range, [&](const MonthRun &) { found = true; });
        return found;
    });
}

Tally ScoreCube::tally(const Metric &metric, UnitRef node, MonthRange range) const
{
    Tally result = m_data->tally(metric, node, range);
    if (m_data->whole)
        result.beside = m_data->whole->tally(metric, node, range).n - result.n;
    return result;
}

Tally ScoreCube::Data::tally(const Metric &metric, UnitRef node, MonthRange range) const
{
    Tally result;
    for (const Banding &banding : metric.bandings) {
        if (const MeasureCells *cells = find(banding.measure)) {
            forEachRun(*cells, node, range,
                [&](const MonthRun &run) { addRun(result, banding, *cells, run); });
        }
    }
    return result;
}

std::vector<Tally> ScoreCube::Data::monthTallies(
    const Metric &metric, UnitRef node, MonthRange range) const
{
    std::vector<Tally> result(static_cast<size_t>(std::max(0, range.last - range.first + 1)));
    for (const Banding &banding : metric.bandings) {
        if (const MeasureCells *cells = find(banding.measure)) {
            forEachRun(*cells, node, range, [&](const MonthRun &run) {
                addRun(result[static_cast<size_t>(run.month - range.first)], banding, *cells, run);
            });
        }
    }
    return result;
}

std::vector<Tally> ScoreCube::monthTallies(
    const Metric &metric, UnitRef node, MonthRange range) const
{
    std::vector<Tally> result = m_data->monthTallies(metric, node, range);
    if (m_data->whole) {
        const std::vector<Tally> all = m_data->whole->monthTallies(metric, node, range);
        for (size_t month = 0; month < result.size(); ++month)
            result[month].beside = all[month].n - result[month].n;
    }
    return result;
}

Distribution ScoreCube::distribution(QStringView measure, UnitRef node, MonthRange range) const
{
    Distribution all;
    const MeasureCells *cells = m_data->find(measure);
    if (!cells)
        return all;
    m_data->forEachRun(*cells, node, range, [&](const MonthRun &run) {
        all.insert(all.end(), cells->values.begin() + static_cast<std::ptrdiff_t>(run.begin),
            cells->values.begin() + static_cast<std::ptrdiff_t>(run.end));
    });
    std::ranges::sort(all, {}, &ValueCount::value);
    Distribution result;
    for (const ValueCount &entry : all) {
        if (!result.empty() && result.back().value == entry.value)
            result.back().count += entry.count;
        else
            result.push_back(entry);
    }
    return result;
}

} // namespace headroom
