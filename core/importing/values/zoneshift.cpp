// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/zoneshift.h"

#include "core/domain/timeunits.h"

#include <QDateTime>

namespace headroom {

namespace {

/// Offsets change at full quarters of an hour.
constexpr qint64 Quarter = 900;

QTimeZone zoneNamed(const QByteArray &id)
{
    if (id == "Z")
        return QTimeZone::utc();
    return id.isEmpty() ? QTimeZone() : QTimeZone(id);
}

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

ZoneShift::ZoneShift(const QByteArray &written, const QByteArray &own)
    : m_written(zoneNamed(written))
    , m_own(zoneNamed(own))
{
}

ZoneShift::Moment ZoneShift::moment(DayNumber day, const WrittenDate &date)
{
    const bool isKnown = date.offset || m_written.isValid();
    if (date.second < 0 || !isKnown || !m_own.isValid())
        return {day, date.second};
    qint64 utc = 0;
    if (date.offset) {
        utc = day * SecondsPerDay + date.second - *date.offset;
    } else {
        const QDateTime local(
            dateOf(day), QTime::fromMSecsSinceStartOfDay(date.second * 1000), m_written);
        utc = local.toSecsSinceEpoch();
    }
    const qint64 own = utc + ownOffset(utc);
    const qint64 ownDay = floorDiv(own, SecondsPerDay);
    return {static_cast<DayNumber>(ownDay), static_cast<qint32>(own - ownDay * SecondsPerDay)};
}

qint64 ZoneShift::ownOffset(qint64 utcSeconds)
{
    if (utcSeconds < m_from || utcSeconds >= m_until) {
        m_from = floorDiv(utcSeconds, Quarter) * Quarter;
        m_until = m_from + Quarter;
        m_offset = m_own.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, QTimeZone::utc()));
    }
    return m_offset;
}

} // namespace headroom
