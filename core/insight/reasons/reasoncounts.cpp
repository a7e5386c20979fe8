// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasoncounts.h"

namespace headroom {

namespace {

size_t placeOf(AnswerGroup group)
{
    switch (group) {
    case AnswerGroup::Favourable:
        return 0;
    case AnswerGroup::Unfavourable:
        return 2;
    case AnswerGroup::All:
    case AnswerGroup::Neutral:
        break;
    }
    return 1;
}

/// A share to test: naming the reason counts as favourable.
Tally tallyOf(const GroupReasons &counts, size_t reason)
{
    Tally tally;
    tally.n = counts.comments;
    tally.favourable = counts.naming[reason];
    tally.unfavourable = tally.n - tally.favourable;
    return tally;
}

} // namespace

ReasonCounts::ReasonCounts(Lexicon lexicon, const DateRange &range, std::optional<Windows> windows)
    : m_finder(std::move(lexicon))
    , m_range(range)
    , m_windows(std::move(windows))
{
    const auto size = static_cast<size_t>(reasons().size());
    for (GroupReasons &group : m_groups)
        group.naming.assign(size, 0);
    m_before.naming.assign(size, 0);
    m_after.naming.assign(size, 0);
    m_examples.resize(size);
}

void ReasonCounts::count(GroupReasons &counts, ReasonSet found) const
{
    ++counts.comments;
    counts.recognised += found != 0 ? 1 : 0;
    for (size_t i = 0; i < counts.naming.size(); ++i)
        counts.naming[i] += (found & reasonBit(static_cast<qsizetype>(i))) != 0 ? 1 : 0;
}

void ReasonCounts::add(const Comment &comment)
{
    const bool isBad = comment.group == AnswerGroup::Unfavourable;
    const bool isInside = m_range.contains(comment.day);
    const bool isBefore = isBad && m_windows && m_windows->before.contains(comment.day);
    const bool isAfter = isBad && m_windows && m_windows->after.contains(comment.day);
    if ((!isInside && !isBefore && !isAfter) || m_finder.saysNothing(comment.text))
        return;
    const ReasonSet found = m_finder.reasonsIn(comment.text);
    if (isBefore)
        count(m_before, found);
    if (isAfter)
        count(m_after, found);
    if (!isInside)
        return;
    count(m_groups[placeOf(comment.group)], found);
    for (size_t i = 0; isBad && i < m_examples.size(); ++i) {
        const bool isNamed = (found & reasonBit(static_cast<qsizetype>(i))) != 0;
        if (isNamed && (!m_examples[i] || m_examples[i]->day < comment.day))
            m_examples[i] = comment;
    }
}

const GroupReasons &ReasonCounts::group(AnswerGroup group) const
{
    return m_groups[placeOf(group)];
}

QList<Change> ReasonCounts::changes(qint64 leastComments) const
{
    Metric share;
    share.kind = MetricKind::Share;
    share.worst = 0;
    share.best = 100;
    Limits limits;
    limits.minimumForScore = leastComments;
    QList<Change> changes;
    for (size_t i = 0; i < m_before.naming.size(); ++i)
        changes.append(changeBetween(share, tallyOf(m_before, i), tallyOf(m_after, i), limits));
    judgeTogether(changes);
    return changes;
}

std::optional<Windows> latestQuarters(const DataCalendar &calendar)
{
    const std::optional<Period> month = calendar.lastCompleteMonth();
    if (!month)
        return std::nullopt;
    Period after = Period::containing(Granularity::Quarter, month->range.last);
    if (calendar.isOpen(after))
        after = after.previous();
    const Period before = after.previous();
    if (before.range.first < firstDayOf(monthNumber(calendar.answers.first)))
        return std::nullopt;
    return Windows{before.range, after.range};
}

} // namespace headroom
