// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/counting/cellcounter.h"

#include "core/base/radixsort.h"

#include <algorithm>
#include <future>
#include <map>
#include <ranges>
#include <span>

namespace headroom {

namespace {

constexpr size_t SmallestFold = 1 << 17;

/// Of an entry, from the low end on.
constexpr unsigned CountBits = 16;
constexpr unsigned ValueBits = 18;
constexpr unsigned MonthBits = 10;
constexpr unsigned PairBits = 20;
static_assert(CountBits + ValueBits + MonthBits + PairBits == 64);

constexpr quint64 lowBits(unsigned bits)
{
    return (quint64{1} << bits) - 1;
}

constexpr size_t RememberedDays = 4096;

quint64 keyIn(quint64 entry)
{
    return entry >> CountBits;
}

quint64 countIn(quint64 entry)
{
    return entry & lowBits(CountBits);
}

quint64 valueIn(quint64 entry)
{
    return keyIn(entry) & lowBits(ValueBits);
}

quint64 monthIn(quint64 entry)
{
    return entry >> (CountBits + ValueBits) & lowBits(MonthBits);
}

quint32 pairIn(quint64 entry)
{
    return static_cast<quint32>(entry >> (64 - PairBits));
}

/// Adds what an entry counts to the end of sorted ones.
void addEntry(std::vector<quint64> &sorted, quint64 entry)
{
    if (sorted.empty() || keyIn(sorted.back()) != keyIn(entry)) {
        sorted.push_back(entry);
        return;
    }
    const quint64 together = countIn(sorted.back()) + countIn(entry);
    const quint64 most = lowBits(CountBits);
    sorted.back() += std::min(together, most) - countIn(sorted.back());
    if (together > most)
        sorted.push_back((keyIn(entry) << CountBits) + together - most);
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

bool CellCounter::Pile::takes(quint32 pair) const
{
    return pair >> PairBits == pairsFrom && months.keys().size() <= lowBits(MonthBits)
        && values.keys().size() <= lowBits(ValueBits);
}

void CellCounter::Pile::add(quint32 pair, MonthNumber month, Steps value)
{
    const quint64 pairAndMonth =
        (pair & lowBits(PairBits)) << MonthBits | months.numberOf(static_cast<quint32>(month));
    const quint64 key = pairAndMonth << ValueBits | values.numberOf(static_cast<quint64>(value));
    entries.push_back(key << CountBits | 1);
}

bool CellCounter::Pile::isDue() const
{
    return entries.size() - sorted >= std::max(SmallestFold, sorted / 2);
}

void CellCounter::Pile::fold(std::vector<quint64> &merged)
{
    if (entries.size() == sorted)
        return;
    const std::span fresh = std::span(entries).subspan(sorted);
    merged.resize(fresh.size());
    radixSort(fresh, std::span(merged), keyIn);
    merged.clear();
    merged.reserve(entries.size() + std::max(SmallestFold, entries.size() / 2)); // the next are due
    auto old = entries.begin();
    const auto end = old + static_cast<std::ptrdiff_t>(sorted);
    for (const quint64 entry : fresh) {
        while (old != end && keyIn(*old) <= keyIn(entry))
            addEntry(merged, *old++);
        addEntry(merged, entry);
    }
    merged.insert(merged.end(), old, end);
    entries.swap(merged);
    sorted = entries.size();
}

CellCounter::Pile &CellCounter::pileOf(quint32 measure, quint32 pair)
{
    if (measure >= m_piles.size())
        m_piles.resize(measure + size_t(1));
    std::vector<Pile> &piles = m_piles[measure];
    for (Pile &pile : piles | std::views::reverse) {
        if (pile.takes(pair))
            return pile;
    }
    Pile &pile = piles.emplace_back();
    pile.pairsFrom = pair >> PairBits;
    return pile;
}

void CellCounter::add(quint32 measure, const Place &place, Steps value)
{
    const quint64 pair = joined(place.location, place.employee);
    if (m_pairs.keys().empty() || pair != m_lastPair) {
        m_lastPair = pair;
        m_lastNumber = m_pairs.numberOf(pair);
    }
    Pile &pile = pileOf(measure, m_lastNumber);
    pile.add(m_lastNumber, place.month, value);
    if (pile.isDue())
        pile.fold(m_merged);
}

void CellCounter::finish()
{
    for (std::vector<Pile> &piles : m_piles)
        std::ranges::for_each(piles, [&](Pile &pile) { pile.fold(m_merged); });
    m_merged = {};
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
    std::vector<quint64> merged;
    for (Pile &pile : piles) {
        pile.fold(merged);
        std::vector<size_t> sizes(pile.months.keys().size());
        for (const quint64 entry : pile.entries)
            ++sizes[monthIn(entry)];
        std::vector<std::vector<Counted> *> months;
        for (const quint64 month : pile.months.keys()) {
            std::vector<Counted> &counted = byMonth[static_cast<MonthNumber>(month)];
            counted.reserve(counted.size() + sizes[months.size()]);
            months.push_back(&counted);
        }
        for (const quint64 entry : pile.entries) {
            const quint32 pair = pile.pairsFrom << PairBits | pairIn(entry);
            months[monthIn(entry)]->push_back(
                {joined(names.pairs.rankOf[pair], values.rankOf[firstValue + valueIn(entry)]),
                    static_cast<qint64>(countIn(entry))});
        }
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
