// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scorecube.h"

#include "core/scores/scoring.h"

#include <algorithm>

namespace headroom {

namespace {

/// The values of one node in one month: a run of MeasureCells::values.
struct MonthRun
{
    quint32 node = 0;
    MonthNumber month = 0;
    size_t begin = 0;
    size_t end = 0;
};

/// All runs of one measure, sorted by node, then month.
struct MeasureCells
{
    QString measure;
    std::vector<MonthRun> runs;
    std::vector<size_t> firstRun; ///< per node; one more at the end
    std::vector<ValueCount> values;
};

using Cells = std::vector<Cell>;

Cells::const_iterator endOfEmployee(Cells::const_iterator cell, Cells::const_iterator end)
{
    const auto first = cell;
    while (cell != end && cell->location == first->location && cell->employee == first->employee)
        ++cell;
    return cell;
}

/// Every employee at a location that occurs, sorted.
std::vector<UnitRef> employeesIn(const std::vector<CellBlock> &blocks)
{
    std::vector<UnitRef> all;
    for (const CellBlock &block : blocks) {
        std::vector<UnitRef> some;
        for (auto cell = block.cells.begin(); cell != block.cells.end();
             cell = endOfEmployee(cell, block.cells.end()))
            some.push_back(UnitRef::employeeAt(cell->location, cell->employee));
        if (std::ranges::includes(all, some))
            continue;
        std::vector<UnitRef> merged;
        std::ranges::set_union(all, some, std::back_inserter(merged));
        all = std::move(merged);
    }
    return all;
}

/// Organisation, locations, employees: sorted, as UnitRef orders them.
std::vector<UnitRef> nodesOf(const std::vector<UnitRef> &employees)
{
    std::vector<UnitRef> nodes{UnitRef::organisation()};
    for (const UnitRef &employee : employees) {
        if (nodes.back() != employee.parent())
            nodes.push_back(employee.parent());
    }
    nodes.insert(nodes.end(), employees.begin(), employees.end());
    return nodes;
}

/// Builds the runs of one measure, block by block.
class MeasureBuilder
{
public:
    MeasureBuilder(const std::vector<UnitRef> &nodes, QString measure)
        : m_nodes(nodes)
        , m_firstEmployee(static_cast<size_t>(
              std::ranges::find(nodes, Level::Employee, &UnitRef::level) - nodes.begin()))
    {
        m_result.measure = std::move(measure);
    }

    void add(const CellBlock &block)
    {
        const std::vector<ValueCount> &values = m_result.values;
        size_t location = 1;
        size_t employee = m_firstEmployee;
        m_organisation.clear();
        m_location.clear();
        for (auto cell = block.cells.begin(); cell != block.cells.end();) {
            const auto end = endOfEmployee(cell, block.cells.end());
            if (m_nodes[location].location != cell->location) {
                finishLocation(location, block.month);
                while (m_nodes[location].location != cell->location)
                    ++location;
            }
            while (m_nodes[employee] != UnitRef::employeeAt(cell->location, cell->employee))
                ++employee;
            const size_t begin = values.size();
            for (; cell != end; ++cell)
                m_result.values.push_back({cell->value, cell->count});
            addRun(employee, block.month, begin);
            m_location.insert(m_location.end(), values.begin() + static_cast<std::ptrdiff_t>(begin),
                values.end());
        }
        finishLocation(location, block.month);
        appendMerged(m_organisation, 0, block.month);
    }

    MeasureCells finished()
    {
        std::ranges::sort(m_result.runs, [](const MonthRun &a, const MonthRun &b) {
            return a.node != b.node ? a.node < b.node : a.month < b.month;
        });
        m_result.firstRun.assign(m_nodes.size() + 1, 0);
        for (const MonthRun &run : m_result.runs)
            ++m_result.firstRun[run.node + 1];
        for (size_t node = 0; node < m_nodes.size(); ++node)
            m_result.firstRun[node + 1] += m_result.firstRun[node];
        return std::move(m_result);
    }

private:
    void addRun(size_t node, MonthNumber month, size_t begin)
    {
        if (begin < m_result.values.size()) {
            m_result.runs.push_back(
                {static_cast<quint32>(node), month, begin, m_result.values.size()});
        }
    }

    void finishLocation(size_t node, MonthNumber month)
    {
        const size_t begin = m_result.values.size();
        appendMerged(m_location, node, month);
        m_organisation.insert(m_organisation.end(),
            m_result.values.begin() + static_cast<std::ptrdiff_t>(begin), m_result.values.end());
        m_location.clear();
    }

    void appendMerged(std::vector<ValueCount> &entries, size_t node, MonthNumber month)
    {
        std::ranges::sort(entries, {}, &ValueCount::value);
        const size_t begin = m_result.values.size();
        for (const ValueCount &entry : entries) {
            if (m_result.values.size() > begin && m_result.values.back().value == entry.value)
                m_result.values.back().count += entry.count;
            else
                m_result.values.push_back(entry);
        }
        addRun(node, month, begin);
    }

    const std::vector<UnitRef> &m_nodes;
    size_t m_firstEmployee;
    MeasureCells m_result;
    std::vector<ValueCount> m_location;
    std::vector<ValueCount> m_organisation;
};

} // namespace

struct ScoreCube::Data
{
    std::vector<UnitRef> nodes;
    std::vector<MeasureCells> measures;

    const MeasureCells *find(QStringView measure) const
    {
        const auto found = std::ranges::find_if(
            measures, [&](const MeasureCells &cells) { return cells.measure == measure; });
        return found != measures.end() ? &*found : nullptr;
    }

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
{
    auto data = std::make_shared<Data>();
    data->nodes = nodesOf(employeesIn(blocks));
    std::vector<const CellBlock *> ordered;
    for (const CellBlock &block : blocks) {
        if (!block.cells.empty())
            ordered.push_back(&block);
    }
    std::ranges::stable_sort(ordered, {}, &CellBlock::measure);
    for (auto block = ordered.begin(); block != ordered.end();) {
        MeasureBuilder builder(data->nodes, (*block)->measure);
        const QString &measure = (*block)->measure;
        for (; block != ordered.end() && (*block)->measure == measure; ++block)
            builder.add(**block);
        data->measures.push_back(builder.finished());
    }
    m_data = std::move(data);
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
    if (node.level == Level::Employee)
        return result;
    const UnitRef first = node.level == Level::Organisation
        ? UnitRef{Level::Location, UnitId(std::numeric_limits<qint64>::min()), {}}
        : UnitRef::employeeAt(node.location, UnitId(std::numeric_limits<qint64>::min()));
    for (auto child = std::ranges::lower_bound(m_data->nodes, first);
         child != m_data->nodes.end() && child->level == first.level && child->parent() == node;
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
    Tally result;
    for (const Banding &banding : metric.bandings) {
        if (const MeasureCells *cells = m_data->find(banding.measure)) {
            m_data->forEachRun(*cells, node, range,
                [&](const MonthRun &run) { addRun(result, banding, *cells, run); });
        }
    }
    return result;
}

std::vector<Tally> ScoreCube::monthTallies(
    const Metric &metric, UnitRef node, MonthRange range) const
{
    std::vector<Tally> result(static_cast<size_t>(std::max(0, range.last - range.first + 1)));
    for (const Banding &banding : metric.bandings) {
        if (const MeasureCells *cells = m_data->find(banding.measure)) {
            m_data->forEachRun(*cells, node, range, [&](const MonthRun &run) {
                addRun(result[static_cast<size_t>(run.month - range.first)], banding, *cells, run);
            });
        }
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
