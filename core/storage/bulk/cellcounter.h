// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/cell.h"

#include <QStringList>

namespace headroom {

/// Counts values per measure, month, location and employee while answers stream past; memory grows
/// with the number of different cells only.
class CellCounter
{
public:
    CellCounter();

    struct Place
    {
        MonthNumber month = 0;
        quint32 location = 0;
        quint32 employee = 0;
    };

    void add(quint32 measure, const Place &place, Steps value);

    /// The cells as blocks, sorted by measure and month. locations and employees turn the numbers
    /// that were counted by into ids; numbers with the same id become one cell.
    std::vector<CellBlock> blocks(const QStringList &measures, const std::vector<UnitId> &locations,
        const std::vector<UnitId> &employees) const;
    /// The same where the numbers counted by are the ids.
    std::vector<CellBlock> blocks(const QStringList &measures) const;

private:
    struct Slot
    {
        quint32 location = 0;
        quint32 employee = 0;
        quint32 measure = 0;
        MonthNumber month = 0;
        Steps value = 0;
        qint64 count = 0;
    };

    static size_t hashOf(const Slot &slot);
    Slot &find(const Slot &wanted);
    void grow();

    std::vector<Slot> m_slots; ///< open addressing, a power of two; free where count is 0
    size_t m_used = 0;
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
