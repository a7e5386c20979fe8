// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/values/dates.h"

#include <QTimeZone>

namespace headroom {

/// Puts times that were written in another zone on the organisation's own calendar. A date without
/// a time is never shifted, nor is a time of which nobody says the zone.
class ZoneShift
{
public:
    /// Shifts nothing.
    ZoneShift() = default;
    /// IANA ids. An unknown written zone, or an empty or unknown own zone, shifts nothing.
    ZoneShift(const QByteArray &written, const QByteArray &own);

    /// The day and second by its own calendar; an offset in the cell goes before the zone of the
    /// column. day is one of the two readings of the date.
    struct Moment
    {
        DayNumber day = 0;
        qint32 second = -1; ///< -1: no time
    };

    Moment moment(DayNumber day, const WrittenDate &date);

private:
    qint64 ownOffset(qint64 utcSeconds);

    QTimeZone m_written;
    QTimeZone m_own;
    /// The own zone keeps this offset from m_from to before m_until.
    qint64 m_from = 0;
    qint64 m_until = 0;
    qint64 m_offset = 0;
};

} // namespace headroom
