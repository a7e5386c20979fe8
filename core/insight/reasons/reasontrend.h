// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/period.h"
#include "core/domain/unit.h"
#include "core/insight/reasons/reasonfinder.h"
#include "core/trends/realchange.h"

#include <QMap>

namespace headroom {

/// Comments of one group, and how many of them name each reason.
struct GroupReasons
{
    qint64 comments = 0;
    qint64 recognised = 0; ///< that name any reason
    std::vector<qint64> naming; ///< by place in Lexicon::reasons()

    void add(ReasonSet found);
};

/// How often unfavourable comments name each reason: quarter by quarter, and per location in the
/// last two of these quarters.
class ReasonTrend
{
public:
    ReasonTrend() = default;
    /// quarters: neighbours, oldest first.
    ReasonTrend(qsizetype reasons, QList<DateRange> quarters);

    void add(DayNumber day, UnitId location, ReasonSet found);

    const QList<DateRange> &quarters() const { return m_quarters; }

    const GroupReasons &quarter(qsizetype quarter) const
    {
        return m_counts[static_cast<size_t>(quarter)];
    }

    /// Locations with comments in the last two quarters, UnknownUnit included.
    QList<UnitId> places() const { return m_places.keys(); }

    /// In the last quarter.
    const GroupReasons &place(UnitId location) const { return m_places.find(location)->after; }

    /// By place in Lexicon::reasons(), then by quarter: the share against the quarter before, all
    /// of them judged together (Benjamini-Hochberg, 5 %) by the test for shares. The first quarter
    /// and those with fewer than leastComments on one side are not comparable.
    QList<QList<Change>> changes(qint64 leastComments) const;
    /// The same by location, in the order of places(): the last quarter against the one before.
    QList<QList<Change>> placeChanges(qint64 leastComments) const;

private:
    struct Place
    {
        GroupReasons before;
        GroupReasons after;
    };

    qsizetype m_reasons = 0;
    QList<DateRange> m_quarters;
    std::vector<DayNumber> m_firstDays; ///< of the quarters
    DayNumber m_lastDay = -1; ///< of the last quarter
    std::vector<GroupReasons> m_counts;
    QMap<UnitId, Place> m_places;
};

/// How the share of comments that name a reason changed, not judged yet. A rise is more often
/// named.
Change reasonChange(
    const GroupReasons &before, const GroupReasons &after, qsizetype reason, qint64 leastComments);

/// The complete quarters with answers that lie within some days, oldest first.
QList<DateRange> completeQuarters(const DataCalendar &calendar, const DateRange &range);

} // namespace headroom
