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

    /// Values of one measure. A key is the number of a pair (32 bits), of a month (12) and of a
    /// value (20), so that it needs no table of its own; when the small numbers run out the next
    /// pile starts.
    struct Pile
    {
        DenseNumbers months;
        DenseNumbers values;
        std::vector<quint64> fresh; ///< one key for each value since the last fold
        std::vector<Counted> counts; ///< sorted by key

        bool isFull() const;
        void add(quint32 pair, MonthNumber month, Steps value);
        void fold();
        size_t newKeys() const;
    };

    struct Names;

    Pile &pileOf(quint32 measure);
    Names namesOf(const std::vector<UnitId> &locations, const std::vector<UnitId> &employees) const;
    void appendBlocks(std::vector<CellBlock> &blocks, const QString &measure,
        std::vector<Pile> &piles, const Names &names) const;

    std::vector<std::vector<Pile>> m_piles; ///< by measure
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
