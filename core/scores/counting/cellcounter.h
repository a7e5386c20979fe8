// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/cell.h"
#include "core/scores/counting/densenumbers.h"

#include <QStringList>

#include <functional>

namespace headroom {

/// Takes blocks of cells; a failure ends what hands them over.
using CellSink = std::function<Result<void>(const std::vector<CellBlock> &)>;

/// Counts values per measure, month, location and employee while answers stream past; memory grows
/// with the number of different cells only. Values are piled up as small keys, sorted now and then
/// and added to the counts so far: a table with a slot per cell or per month and place would miss
/// the processor's cache at every value.
class CellCounter
{
public:
    struct Place
    {
        MonthNumber month = 0;
        quint32 location = 0;
        quint32 employee = 0;

        bool operator==(const Place &) const = default;
    };

    void add(quint32 measure, const Place &place, Steps value);

    /// Adds up what is piled up so far; blocks() does the rest.
    void finish();

    /// The cells as blocks, sorted by measure and month. locations and employees turn the numbers
    /// that were counted by into ids; numbers with the same id become one cell.
    std::vector<CellBlock> blocks(const QStringList &measures, const std::vector<UnitId> &locations,
        const std::vector<UnitId> &employees);
    /// The same where the numbers counted by are the ids.
    std::vector<CellBlock> blocks(const QStringList &measures);
    /// Hands over the blocks measure by measure and forgets them, so that never all of them are in
    /// memory.
    Result<void> takeBlocks(const QStringList &measures, const std::vector<UnitId> &locations,
        const std::vector<UnitId> &employees, const CellSink &sink);

private:
    /// How often a key came.
    struct Counted
    {
        quint64 key = 0;
        qint64 count = 0;
    };

    /// Values of one measure. An entry is the number of a pair, of a month and of a value, which
    /// are its key, and below them how often that came, in one word of 64 bits: memory that is
    /// used for the first time costs more than sorting what lies in it. When small numbers run out
    /// the next pile starts, and what came more often than a word can say has several entries.
    struct Pile
    {
        quint32 pairsFrom = 0; ///< the high bits of the numbers of its pairs
        DenseNumbers months;
        DenseNumbers values;
        std::vector<quint64> entries; ///< sorted up to here, then one for each value since
        size_t sorted = 0;

        /// More of its pairs can be added, whatever their months and values.
        bool takes(quint32 pair) const;
        void add(quint32 pair, MonthNumber month, Steps value);
        bool isDue() const;
        /// Sorts in what is new. merged: memory to be used again by the next pile.
        void fold(std::vector<quint64> &merged);
    };

    struct Names;

    Pile &pileOf(quint32 measure, quint32 pair);
    Names namesOf(const std::vector<UnitId> &locations, const std::vector<UnitId> &employees) const;
    void appendBlocks(std::vector<CellBlock> &blocks, const QString &measure,
        std::vector<Pile> &piles, const Names &names) const;

    std::vector<std::vector<Pile>> m_piles; ///< by measure
    std::vector<quint64> m_merged; ///< memory of folding
    DenseNumbers m_pairs; ///< location in the high half, employee in the low half
    quint64 m_lastPair = 0; ///< the values of an answer come one after the other
    quint32 m_lastNumber = 0;
};

/// The month of a day without going through the calendar for each answer.
class MonthTable
{
public:
    MonthTable();

    MonthNumber monthOf(DayNumber day);

private:
    struct Entry
    {
        DayNumber day = 0;
        MonthNumber month = 0;
    };

    std::vector<Entry> m_entries; ///< by the low bits of the day
};

} // namespace headroom
