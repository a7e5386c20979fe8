// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellcounter.h"

#include "core/storage/bulk/radixsort.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

constexpr size_t SmallestFold = 1 << 18;

quint64 joined(quint32 high, quint32 low)
{
    return (static_cast<quint64>(high) << 32) | low;
}

quint32 highHalf(quint64 key)
{
    return static_cast<quint32>(key >> 32);
}

quint32 lowHalf(quint64 key)
{
    return static_cast<quint32>(key);
}

struct NamedPlace
{
    MonthNumber month = 0;
    UnitId location;
    UnitId employee;

    auto operator<=>(const NamedPlace &) const = default;
};

/// Different things in their order, and where each stands in it.
template <typename Thing> struct Ranking
{
    std::vector<Thing> sorted;
    std::vector<quint32> rankOf; ///< by number; equal things share a rank

    explicit Ranking(const std::vector<Thing> &byNumber)
        : sorted(byNumber)
    {
        std::ranges::sort(sorted);
        const auto repeated = std::ranges::unique(sorted);
        sorted.erase(repeated.begin(), repeated.end());
        rankOf.reserve(byNumber.size());
        for (const Thing &thing : byNumber) {
            const auto place = std::ranges::lower_bound(sorted, thing);
            rankOf.push_back(static_cast<quint32>(place - sorted.begin()));
        }
    }
};

std::vector<Steps> stepsOf(const DenseNumbers &values)
{
    return {values.keys().begin(), values.keys().end()};
}

/// Appends the cells of one measure, a block for each month. REQUIRES: counted is sorted.
template <typename Counted>
void appendBlocks(std::vector<CellBlock> &blocks, const QString &measure,
    const std::vector<Counted> &counted, const std::vector<NamedPlace> &places,
    const std::vector<Steps> &values)
{
    const Counted *before = nullptr;
    const NamedPlace *placeBefore = nullptr;
    for (const Counted &entry : counted) {
        const NamedPlace &place = places[highHalf(entry.key)];
        if (placeBefore == nullptr || placeBefore->month != place.month)
            blocks.push_back({measure, place.month, {}});
        std::vector<Cell> &cells = blocks.back().cells;
        if (before != nullptr && before->key == entry.key)
            cells.back().count += entry.count;
        else
            cells.push_back(
                {place.location, place.employee, values[lowHalf(entry.key)], entry.count});
        before = &entry;
        placeBefore = &place;
    }
}

} // namespace

void CellCounter::Pile::add(quint32 place, Steps value)
{
    fresh.push_back(joined(place, values.numberOf(static_cast<quint64>(value))));
    if (fresh.size() >= std::max(SmallestFold, counts.size()))
        fold();
}

void CellCounter::Pile::fold()
{
    radixSort(fresh, [](quint64 key) { return key; });
    std::vector<Counted> merged;
    merged.reserve(counts.size() + fresh.size());
    auto counted = counts.begin();
    for (auto first = fresh.begin(); first != fresh.end();) {
        const auto last =
            std::find_if(first, fresh.end(), [&](quint64 key) { return key != *first; });
        while (counted != counts.end() && counted->key < *first)
            merged.push_back(*counted++);
        merged.push_back({*first, last - first});
        if (counted != counts.end() && counted->key == *first)
            merged.back().count += (counted++)->count;
        first = last;
    }
    merged.insert(merged.end(), counted, counts.end());
    merged.shrink_to_fit();
    counts = std::move(merged);
    fresh.clear();
}

quint32 CellCounter::numberOf(const Place &place)
{
    const quint32 pair = m_pairs.numberOf(joined(place.location, place.employee));
    return m_places.numberOf(joined(static_cast<quint32>(place.month), pair));
}

void CellCounter::add(quint32 measure, const Place &place, Steps value)
{
    if (m_places.keys().empty() || place != m_last) {
        m_last = place;
        m_lastNumber = numberOf(place);
    }
    if (measure >= m_piles.size())
        m_piles.resize(measure + size_t(1));
    m_piles[measure].add(m_lastNumber, value);
}

std::vector<CellBlock> CellCounter::blocks(const QStringList &measures,
    const std::vector<UnitId> &locations, const std::vector<UnitId> &employees)
{
    std::vector<NamedPlace> named;
    named.reserve(m_places.keys().size());
    for (const quint64 key : m_places.keys()) {
        const quint64 pair = m_pairs.keys()[lowHalf(key)];
        named.push_back({static_cast<MonthNumber>(highHalf(key)), locations[highHalf(pair)],
            employees[lowHalf(pair)]});
    }
    const Ranking places(named);
    std::vector<CellBlock> blocks;
    for (size_t measure = 0; measure < m_piles.size(); ++measure) {
        Pile &pile = m_piles[measure];
        pile.fold();
        const Ranking values(stepsOf(pile.values));
        std::vector<Counted> ranked = pile.counts;
        for (Counted &entry : ranked)
            entry.key =
                joined(places.rankOf[highHalf(entry.key)], values.rankOf[lowHalf(entry.key)]);
        radixSort(ranked, [](const Counted &entry) { return entry.key; });
        appendBlocks(blocks, measures.at(static_cast<qsizetype>(measure)), ranked, places.sorted,
            values.sorted);
    }
    return blocks;
}

std::vector<CellBlock> CellCounter::blocks(const QStringList &measures)
{
    quint32 highest = 0;
    for (const quint64 pair : m_pairs.keys())
        highest = std::max({highest, highHalf(pair), lowHalf(pair)});
    std::vector<UnitId> ids;
    ids.reserve(highest + size_t(1));
    for (quint32 id = 0; id <= highest; ++id)
        ids.emplace_back(id);
    return blocks(measures, ids, ids);
}

MonthNumber MonthTable::monthOf(DayNumber day)
{
    if (day < m_firstDay || day > m_lastDay) {
        m_month = monthNumber(dateOf(day));
        m_firstDay = dayNumber(firstDayOf(m_month));
        m_lastDay = dayNumber(lastDayOf(m_month));
    }
    return m_month;
}

} // namespace headroom
