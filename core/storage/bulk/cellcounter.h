// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cell.h"
#include "core/storage/bulk/densenumbers.h"

#include <QStringList>

namespace headroom {

/// Counts values per measure, month, location and employee while answers stream past; memory grows
/// with the number of different cells only. Values are piled up as small keys, sorted now and then
/// and added to the counts so far: a table with a slot per cell would miss the processor's cache at
/// every value.
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

    /// The cells as blocks, sorted by measure and month. locations and employees turn the numbers
    /// that were counted by into ids; numbers with the same id become one cell.
    std::vector<CellBlock> blocks(const QStringList &measures, const std::vector<UnitId> &locations,
        const std::vector<UnitId> &employees);
    /// The same where the numbers counted by are the ids.
    std::vector<CellBlock> blocks(const QStringList &measures);

private:
    /// How often a key came: the number of a place in the high half, of a value in the low half.
    struct Counted
    {
        quint64 key = 0;
        qint64 count = 0;
    };

    /// All values of one measure.
    struct Pile
    {
        DenseNumbers values;
        std::vector<quint64> fresh; ///< one key for each value since the last fold
        std::vector<Counted> counts; ///< sorted by key

        void add(quint32 place, Steps value);
        void fold();
    };

    quint32 numberOf(const Place &place);

    std::vector<Pile> m_piles; ///< by measure
    DenseNumbers m_pairs; ///< location in the high half, employee in the low half
    DenseNumbers m_places; ///< month in the high half, number of the pair in the low half
    Place m_last; ///< the values of an answer come one after the other
    quint32 m_lastNumber = 0;
};

/// The month of a day without going through the calendar for each answer.
class MonthTable
{
public:
    MonthNumber monthOf(DayNumber day);

private:
    DayNumber m_firstDay = 0; ///< of the month asked last
    DayNumber m_lastDay = -1;
    MonthNumber m_month = 0;
};

} // namespace headroom
