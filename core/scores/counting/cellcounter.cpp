// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/counting/cellcounter.h"

#include "core/base/radixsort.h"

#include <algorithm>
#include <future>
#include <map>

namespace headroom {

namespace {

constexpr size_t SmallestFold = 1 << 18;
constexpr unsigned MonthBits = 12;
constexpr unsigned ValueBits = 20;
constexpr quint32 MonthMask = (1U << MonthBits) - 1;
constexpr quint32 ValueMask = (1U << ValueBits) - 1;
constexpr size_t RememberedDays = 4096;

quint32 monthIn(quint64 key)
{
    return lowHalf(key) >> ValueBits;
}

quint32 valueIn(quint64 key)
{
    return lowHalf(key) & ValueMask;
}

struct NamedPair
{
    UnitId location;
    UnitId employee;

    auto operator<=>(const NamedPair &) const = default;
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

/// The cells of one month. Counted: ranks of a pair and of a value as key, sorted.
template <typename Counted>
std::vector<Cell> cellsOf(const std::vector<Counted> &counted, const std::vector<NamedPair> &pairs,
    const std::vector<Steps> &values)
{
    std::vector<Cell> cells;
    cells.reserve(counted.size());
    const Counted *before = nullptr;
    for (const Counted &entry : counted) {
        if (before != nullptr && before->key == entry.key) {
            cells.back().count += entry.count;
        } else {
            const NamedPair &pair = pairs[highHalf(entry.key)];
            cells.push_back(
                {pair.location, pair.employee, values[lowHalf(entry.key)], entry.count});
        }
        before = &entry;
    }
    return cells;
}

} // namespace

/// What the numbers of pairs stand for.
struct CellCounter::Names
{
    Ranking<NamedPair> pairs;
};

bool CellCounter::Pile::isFull() const
{
    return months.keys().size() > MonthMask || values.keys().size() > ValueMask;
}

void CellCounter::Pile::add(quint32 pair, MonthNumber month, Steps value)
{
    const quint32 monthAndValue = (months.numberOf(static_cast<quint32>(month)) << ValueBits)
        | values.numberOf(static_cast<quint64>(value));
    fresh.push_back(joined(pair, monthAndValue));
    if (fresh.size() >= std::max(SmallestFold, counts.size()))
        fold();
}

/// How many of the fresh keys are not counted yet. REQUIRES: fresh is sorted.
size_t CellCounter::Pile::newKeys() const
{
    size_t found = 0;
    auto counted = counts.begin();
    for (auto key = fresh.begin(); key != fresh.end(); ++key) {
        if (key != fresh.begin() && *(key - 1) == *key)
            continue;
        while (counted != counts.end() && counted->key < *key)
            ++counted;
        found += counted == counts.end() || counted->key != *key ? 1U : 0U;
    }
    return found;
}

/// Merges from the back, so that the counts grow where they are, by what is new only.
void CellCounter::Pile::fold()
{
    if (fresh.empty())
        return;
    radixSort(fresh, [](quint64 key) { return key; });
    const auto before = std::ssize(counts);
    counts.resize(counts.size() + newKeys());
    auto counted = counts.begin() + before;
    auto out = counts.end();
    for (auto last = fresh.end(); last != fresh.begin();) {
        const quint64 key = *(last - 1);
        auto first = last;
        while (first != fresh.begin() && *(first - 1) == key)
            --first;
        while (counted != counts.begin() && (counted - 1)->key > key)
            *--out = *--counted;
        Counted entry{key, last - first};
        if (counted != counts.begin() && (counted - 1)->key == key)
            entry.count += (--counted)->count;
        *--out = entry;
        last = first;
    }
    fresh.clear();
}

CellCounter::Pile &CellCounter::pileOf(quint32 measure)
{
    if (measure >= m_piles.size())
        m_piles.resize(measure + size_t(1));
    std::vector<Pile> &piles = m_piles[measure];
    if (piles.empty() || piles.back().isFull()) {
        if (!piles.empty())
            piles.back().fold();
        piles.emplace_back();
    }
    return piles.back();
}

void CellCounter::add(quint32 measure, const Place &place, Steps value)
{
    const quint64 pair = joined(place.location, place.employee);
    if (m_pairs.keys().empty() || pair != m_lastPair) {
        m_lastPair = pair;
        m_lastNumber = m_pairs.numberOf(pair);
    }
    pileOf(measure).add(m_lastNumber, place.month, value);
}

void CellCounter::finish()
{
    for (std::vector<Pile> &piles : m_piles)
        std::ranges::for_each(piles, &Pile::fold);
}

CellCounter::Names CellCounter::namesOf(
    const std::vector<UnitId> &locations, const std::vector<UnitId> &employees) const
{
    std::vector<NamedPair> named;
    named.reserve(m_pairs.keys().size());
    for (const quint64 pair : m_pairs.keys())
        named.push_back({locations[highHalf(pair)], employees[lowHalf(pair)]});
    return {Ranking(named)};
}

Result<void> CellCounter::takeBlocks(const QStringList &measures,
    const std::vector<UnitId> &locations, const std::vector<UnitId> &employees,
    const CellSink &sink)
{
    const Names names = namesOf(locations, employees);
    const auto make = [&](size_t measure) {
        std::vector<CellBlock> blocks;
        appendBlocks(blocks, measures.at(static_cast<qsizetype>(measure)), m_piles[measure], names);
        m_piles[measure] = {};
        return blocks;
    };
    // The next measure is made ready while this one is stored.
    std::future<std::vector<CellBlock>> next;
    for (size_t measure = 0; measure < m_piles.size(); ++measure) {
        const std::vector<CellBlock> blocks = next.valid() ? next.get() : make(measure);
        if (measure + 1 < m_piles.size())
            next = std::async(std::launch::async, make, measure + 1);
        if (const Result<void> taken = sink(blocks); !taken)
            return taken;
    }
    return {};
}

std::vector<CellBlock> CellCounter::blocks(const QStringList &measures,
    const std::vector<UnitId> &locations, const std::vector<UnitId> &employees)
{
    const Names names = namesOf(locations, employees);
    std::vector<CellBlock> blocks;
    for (size_t measure = 0; measure < m_piles.size(); ++measure)
        appendBlocks(blocks, measures.at(static_cast<qsizetype>(measure)), m_piles[measure], names);
    return blocks;
}

void CellCounter::appendBlocks(std::vector<CellBlock> &blocks, const QString &measure,
    std::vector<Pile> &piles, const Names &names) const
{
    std::vector<Steps> met;
    for (const Pile &pile : piles)
        met.insert(met.end(), pile.values.keys().begin(), pile.values.keys().end());
    const Ranking values(met);
    std::map<MonthNumber, std::vector<Counted>> byMonth;
    size_t firstValue = 0;
    for (Pile &pile : piles) {
        pile.fold();
        std::vector<size_t> sizes(pile.months.keys().size());
        for (const Counted &entry : pile.counts)
            ++sizes[monthIn(entry.key)];
        std::vector<std::vector<Counted> *> months;
        for (const quint64 month : pile.months.keys()) {
            std::vector<Counted> &counted = byMonth[static_cast<MonthNumber>(month)];
            counted.reserve(counted.size() + sizes[months.size()]);
            months.push_back(&counted);
        }
        for (const Counted &entry : pile.counts)
            months[monthIn(entry.key)]->push_back(
                {joined(names.pairs.rankOf[highHalf(entry.key)],
                     values.rankOf[firstValue + valueIn(entry.key)]),
                    entry.count});
        firstValue += pile.values.keys().size();
    }
    for (auto &[month, counted] : byMonth) {
        radixSort(counted, [](const Counted &entry) { return entry.key; });
        blocks.push_back({measure, month, cellsOf(counted, names.pairs.sorted, values.sorted)});
        counted = {};
    }
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

MonthTable::MonthTable()
    : m_entries(RememberedDays)
{
    m_entries.front() = {0, monthNumber(dateOf(0))};
}

MonthNumber MonthTable::monthOf(DayNumber day)
{
    // An unused entry holds day 0, which belongs to the first entry only.
    Entry &entry = m_entries[static_cast<quint32>(day) % RememberedDays];
    if (entry.day != day)
        entry = {day, monthNumber(dateOf(day))};
    return entry.month;
}

} // namespace headroom
