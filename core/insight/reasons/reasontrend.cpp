// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasontrend.h"

#include <algorithm>

namespace headroom {

namespace {

/// A share to test: naming the reason counts as favourable.
Tally namingTally(const GroupReasons &counts, qsizetype reason)
{
    Tally tally;
    tally.n = counts.comments;
    tally.favourable = counts.naming.empty() ? 0 : counts.naming[static_cast<size_t>(reason)];
    tally.unfavourable = tally.n - tally.favourable;
    return tally;
}

/// Judges all of them together.
void judgeAll(QList<QList<Change>> &changes)
{
    QList<Change> all;
    for (const QList<Change> &part : std::as_const(changes))
        all.append(part);
    judgeTogether(all);
    qsizetype next = 0;
    for (QList<Change> &part : changes) {
        for (Change &change : part)
            change = all[next++];
    }
}

GroupReasons emptyCounts(qsizetype reasons)
{
    GroupReasons counts;
    counts.naming.assign(static_cast<size_t>(reasons), 0);
    return counts;
}

} // namespace

void GroupReasons::add(ReasonSet found)
{
    ++comments;
    recognised += found != 0 ? 1 : 0;
    for (size_t i = 0; i < naming.size(); ++i)
        naming[i] += (found & reasonBit(static_cast<qsizetype>(i))) != 0 ? 1 : 0;
}

ReasonTrend::ReasonTrend(qsizetype reasons, QList<DateRange> quarters)
    : m_reasons(reasons)
    , m_quarters(std::move(quarters))
    , m_counts(static_cast<size_t>(m_quarters.size()), emptyCounts(reasons))
{
    for (const DateRange &quarter : std::as_const(m_quarters))
        m_firstDays.push_back(dayNumber(quarter.first));
    if (!m_quarters.isEmpty())
        m_lastDay = dayNumber(m_quarters.last().last);
}

void ReasonTrend::add(DayNumber day, UnitId location, ReasonSet found)
{
    const auto later = std::ranges::upper_bound(m_firstDays, day);
    if (later == m_firstDays.begin() || day > m_lastDay)
        return;
    const auto quarter = static_cast<size_t>(later - m_firstDays.begin() - 1);
    m_counts[quarter].add(found);
    const size_t back = m_counts.size() - quarter;
    if (back > 2)
        return;
    const auto place = m_places.contains(location)
        ? m_places.find(location)
        : m_places.insert(location, {emptyCounts(m_reasons), emptyCounts(m_reasons)});
    (back == 1 ? place->after : place->before).add(found);
}

QList<QList<Change>> ReasonTrend::changes(qint64 leastComments) const
{
    QList<QList<Change>> all;
    for (qsizetype reason = 0; reason < m_reasons; ++reason) {
        QList<Change> changes;
        for (size_t quarter = 0; quarter < m_counts.size(); ++quarter)
            changes.append(quarter == 0 ? Change()
                                        : reasonChange(m_counts[quarter - 1], m_counts[quarter],
                                            reason, leastComments));
        all.append(changes);
    }
    judgeAll(all);
    return all;
}

QList<QList<Change>> ReasonTrend::placeChanges(qint64 leastComments) const
{
    QList<QList<Change>> all;
    for (qsizetype reason = 0; reason < m_reasons; ++reason) {
        QList<Change> changes;
        for (const Place &place : m_places)
            changes.append(reasonChange(place.before, place.after, reason, leastComments));
        all.append(changes);
    }
    judgeAll(all);
    return all;
}

Change reasonChange(
    const GroupReasons &before, const GroupReasons &after, qsizetype reason, qint64 leastComments)
{
    Metric share;
    share.kind = MetricKind::Share;
    share.worst = 0;
    share.best = 100;
    Limits limits;
    limits.minimumForScore = leastComments;
    return changeBetween(share, namingTally(before, reason), namingTally(after, reason), limits);
}

QList<DateRange> completeQuarters(const DataCalendar &calendar, const DateRange &range)
{
    QList<DateRange> quarters;
    const QDate first = std::max(range.first, firstDayOf(monthNumber(calendar.answers.first)));
    Period quarter = Period::containing(Granularity::Quarter, first);
    if (quarter.range.first < first)
        quarter = quarter.next();
    for (; quarter.range.last <= range.last && !calendar.isOpen(quarter); quarter = quarter.next())
        quarters.append(quarter.range);
    return quarters;
}

} // namespace headroom
