// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/counting/placedanswers.h"

#include "core/scores/counting/cellcounter.h"
#include "core/scores/counting/densenumbers.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace headroom {

namespace {

/// A table of so many counts stays near the processor, and clearing it takes less time than
/// sorting.
constexpr size_t LargestTable = size_t{8} << 20;

/// Sorts what was met into sorted; by the number that a thing was met with, its place there.
template <typename Thing>
std::vector<quint32> ranksOf(const std::vector<Thing> &met, std::vector<Thing> &sorted)
{
    std::vector<quint32> order(met.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](quint32 number) { return met[number]; });
    std::vector<quint32> ranks(met.size());
    for (const quint32 number : order) {
        ranks[number] = static_cast<quint32>(sorted.size());
        sorted.push_back(met[number]);
    }
    return ranks;
}

quint32 halfOf(UnitId unit)
{
    return static_cast<quint32>(unit.value());
}

/// Numbers pairs of a location and an employee in the order in which they are met. Most employees
/// have answers at one location: the pair that each had last is remembered.
class PairNumbers
{
public:
    quint32 numberOf(UnitId location, UnitId employee)
    {
        const auto index = static_cast<size_t>(employee.value());
        if (index >= m_last.size())
            m_last.resize(index + 1);
        Last &last = m_last[index];
        if (last.location != location)
            last = {location, m_numbers.numberOf(joined(halfOf(location), halfOf(employee)))};
        return last.number;
    }

    const std::vector<quint64> &keys() const { return m_numbers.keys(); }

private:
    struct Last
    {
        UnitId location = UnitId(-1);
        quint32 number = 0;
    };

    DenseNumbers m_numbers;
    std::vector<Last> m_last; ///< by employee
};

} // namespace

PlacedAnswers::PlacedAnswers(const AnswerColumns &columns)
{
    PairNumbers pairs;
    DenseNumbers months;
    MonthTable table;
    m_pairOf.reserve(columns.rows());
    m_monthOf.reserve(columns.rows());
    for (size_t row = 0; row < columns.rows(); ++row) {
        m_pairOf.push_back(pairs.numberOf(
            columns.unitOf(Dimension::Location, row), columns.unitOf(Dimension::Employee, row)));
        const auto month = static_cast<quint32>(table.monthOf(columns.dayOf(row)));
        m_monthOf.push_back(static_cast<quint16>(months.numberOf(month)));
    }
    std::vector<Pair> metPairs;
    for (const quint64 key : pairs.keys())
        metPairs.push_back({UnitId(highHalf(key)), UnitId(lowHalf(key))});
    std::vector<MonthNumber> metMonths;
    for (const quint64 key : months.keys())
        metMonths.push_back(static_cast<MonthNumber>(key));
    const std::vector<quint32> pairRanks = ranksOf(metPairs, m_pairs);
    const std::vector<quint32> monthRanks = ranksOf(metMonths, m_months);
    for (quint32 &pair : m_pairOf)
        pair = pairRanks[pair];
    for (quint16 &month : m_monthOf)
        month = static_cast<quint16>(monthRanks[month]);
}

std::vector<CellBlock> PlacedAnswers::cellsOf(const AnswerColumns &columns, qsizetype measure) const
{
    const QString &name = columns.measures[measure];
    const PackedColumn &values = columns.values[static_cast<size_t>(measure)];
    const std::optional<PackedColumn::Places> places = values.places();
    if (places && m_pairs.size() * m_months.size() * places->values.size() <= LargestTable)
        return countedInTable(name, *places);
    CellCounter counter;
    for (size_t row = 0; row < values.size(); ++row) {
        const Pair &pair = m_pairs[m_pairOf[row]];
        const CellCounter::Place place{m_months[m_monthOf[row]],
            static_cast<quint32>(pair.location.value()),
            static_cast<quint32>(pair.employee.value())};
        if (const Steps value = values[row]; value != NoValue)
            counter.add(0, place, value);
    }
    return counter.blocks({name});
}

std::vector<CellBlock> PlacedAnswers::countedInTable(
    const QString &measure, const PackedColumn::Places &places) const
{
    const size_t width = places.values.size();
    std::vector<quint32> counts(m_months.size() * m_pairs.size() * width, 0);
    for (size_t row = 0; row < places.ofRows.size(); ++row) {
        const size_t place = m_monthOf[row] * m_pairs.size() + m_pairOf[row];
        ++counts[place * width + places.ofRows[row]];
    }
    std::vector<size_t> order(width);
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, {}, [&](size_t place) { return places.values[place]; });
    std::erase_if(order, [&](size_t place) { return places.values[place] == NoValue; });
    std::vector<CellBlock> blocks;
    for (size_t month = 0; month < m_months.size(); ++month) {
        const std::span ofMonth =
            std::span(counts).subspan(month * m_pairs.size() * width, m_pairs.size() * width);
        CellBlock block{measure, m_months[month], {}};
        block.cells.reserve(ofMonth.size() - static_cast<size_t>(std::ranges::count(ofMonth, 0U)));
        for (size_t i = 0; i < m_pairs.size() * order.size(); ++i) {
            const Pair &pair = m_pairs[i / order.size()];
            const size_t place = order[i % order.size()];
            if (const quint32 count = ofMonth[i / order.size() * width + place]; count > 0)
                block.cells.push_back({pair.location, pair.employee, places.values[place], count});
        }
        if (!block.cells.empty())
            blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace headroom
