// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/counting/placedanswers.h"

#include "core/base/inparallel.h"
#include "core/scores/counting/cellcounter.h"
#include "core/scores/counting/densenumbers.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

/// Fewer rows are not worth a thread of their own.
constexpr size_t SmallestPart = 65'536;
/// Each part meets the nodes anew.
constexpr size_t MostParts = 4;

/// Numbers the units of one level below their parents in the order in which they are met. Most
/// units have answers below one parent: the number that each had last is remembered.
class LevelNumbers
{
public:
    quint32 numberOf(quint32 parent, UnitId unit)
    {
        const auto index = static_cast<quint64>(unit.value());
        const quint64 key = joined(parent, static_cast<quint32>(index));
        if (index >= MostRemembered)
            return m_numbers.numberOf(key);
        if (index >= m_last.size())
            m_last.resize(index + 1);
        Last &last = m_last[index];
        if (last.parent != parent)
            last = {parent, m_numbers.numberOf(key)};
        return last.number;
    }

    size_t count() const { return m_numbers.keys().size(); }

private:
    static constexpr quint64 MostRemembered = quint64{1} << 20;

    struct Last
    {
        quint32 parent = std::numeric_limits<quint32>::max();
        quint32 number = 0;
    };

    DenseNumbers m_numbers; ///< of a parent and a unit
    std::vector<Last> m_last; ///< by unit
};

quint32 placeIn(const std::vector<UnitRef> &nodes, const UnitRef &node)
{
    return static_cast<quint32>(std::ranges::lower_bound(nodes, node) - nodes.begin());
}

} // namespace

/// Rows that one thread places: with numbers of its own first.
struct PlacedAnswers::Part
{
    size_t begin = 0;
    size_t end = 0;
    std::vector<UnitRef> leaves; ///< by number
    MonthNumber first = std::numeric_limits<MonthNumber>::max();
    MonthNumber last = std::numeric_limits<MonthNumber>::min();
};

PlacedAnswers::PlacedAnswers(const AnswerColumns &columns, const Levels &levels)
    : m_places(columns.rows())
{
    const size_t rows = columns.rows();
    std::vector<Part> parts(std::clamp(rows / SmallestPart, size_t{1}, MostParts));
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].begin = rows * i / parts.size();
        parts[i].end = rows * (i + 1) / parts.size();
    }
    inParallel(parts.size(), [&](size_t i) { number(parts[i], columns, levels); });
    collectNodes(parts);
    setMonths(parts);
    inParallel(parts.size(), [&](size_t i) { rank(parts[i]); });
}

void PlacedAnswers::number(Part &part, const AnswerColumns &columns, const Levels &levels)
{
    part.leaves = {UnitRef::organisation()};
    for (const Level level : levels) {
        LevelNumbers numbers;
        std::vector<UnitRef> met;
        const PackedColumn &units = columns.units[static_cast<size_t>(dimensionOf(level))];
        for (size_t row = part.begin; row < part.end; ++row) {
            const UnitId unit(units[row]);
            const quint32 parent = m_places[row].node;
            m_places[row].node = numbers.numberOf(parent, unit);
            if (met.size() < numbers.count())
                met.push_back(part.leaves[parent].child(level, unit));
        }
        part.leaves = std::move(met);
    }
    MonthTable table;
    for (size_t row = part.begin; row < part.end; ++row) {
        const MonthNumber month = table.monthOf(columns.dayOf(row));
        part.first = std::min(part.first, month);
        part.last = std::max(part.last, month);
        m_places[row].month = month;
    }
}

void PlacedAnswers::collectNodes(const std::vector<Part> &parts)
{
    m_nodes = {UnitRef::organisation()};
    for (const Part &part : parts) {
        for (const UnitRef &leaf : part.leaves) {
            for (int depth = 1; depth <= leaf.depth(); ++depth)
                m_nodes.push_back(leaf.ancestor(depth));
        }
        std::ranges::sort(m_nodes);
        const auto repeated = std::ranges::unique(m_nodes);
        m_nodes.erase(repeated.begin(), repeated.end());
    }
    for (const UnitRef &node : m_nodes)
        m_parents.push_back(placeIn(m_nodes, node.parent()));
}

void PlacedAnswers::setMonths(const std::vector<Part> &parts)
{
    if (m_places.empty())
        return;
    m_firstMonth = std::ranges::min(parts, {}, &Part::first).first;
    m_months =
        static_cast<size_t>(std::ranges::max(parts, {}, &Part::last).last - m_firstMonth + 1);
}

void PlacedAnswers::rank(const Part &part)
{
    std::vector<quint32> placeOf;
    for (const UnitRef &leaf : part.leaves)
        placeOf.push_back(placeIn(m_nodes, leaf));
    for (size_t row = part.begin; row < part.end; ++row)
        m_places[row] = {placeOf[m_places[row].node], m_places[row].month - m_firstMonth};
}

} // namespace headroom
