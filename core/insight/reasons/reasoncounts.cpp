// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasoncounts.h"

#include <algorithm>
#include <cmath>

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

AnswerGroup groupNamed(qint8 group)
{
    if (group > 0)
        return AnswerGroup::Favourable;
    return group < 0 ? AnswerGroup::Unfavourable : AnswerGroup::Neutral;
}

/// The places in the index of the comments in the scope, those on the days of its windows included.
std::vector<size_t> commentsIn(
    const AnswerColumns &columns, const ReasonIndex &index, const CommentScope &scope)
{
    AnswerScope answers = scope.answers;
    if (scope.windows) {
        answers.range.first = std::min(answers.range.first, scope.windows->before.first);
        answers.range.last = std::max(answers.range.last, scope.windows->after.last);
    }
    const ScopeTest test(columns, answers);
    std::vector<size_t> comments;
    for (size_t comment = 0; comment < index.comments(); ++comment) {
        if (test.contains(index.rowAt(comment)))
            comments.push_back(comment);
    }
    return comments;
}

} // namespace

ReasonCounts::ReasonCounts(QStringList reasons, const DateRange &range,
    const std::optional<Windows> &windows, const QList<DateRange> &quarters)
    : m_reasons(std::move(reasons))
    , m_range(daysOf(range))
    , m_trend(m_reasons.size(), quarters)
{
    if (windows) {
        m_beforeDays = daysOf(windows->before);
        m_afterDays = daysOf(windows->after);
    }
    const auto size = static_cast<size_t>(m_reasons.size());
    for (GroupReasons &group : m_groups)
        group.naming.assign(size, 0);
    m_before.naming.assign(size, 0);
    m_after.naming.assign(size, 0);
    m_newest.resize(size);
}

ReasonCounts::Days ReasonCounts::daysOf(const DateRange &range)
{
    return {dayNumber(range.first), dayNumber(range.last)};
}

void ReasonCounts::add(const CountedComment &comment)
{
    const bool isBad = comment.group == AnswerGroup::Unfavourable;
    if (isBad && m_beforeDays.contains(comment.day))
        m_before.add(comment.reasons);
    if (isBad && m_afterDays.contains(comment.day))
        m_after.add(comment.reasons);
    if (!m_range.contains(comment.day))
        return;
    m_groups[placeOf(comment.group)].add(comment.reasons);
    if (isBad)
        m_trend.add(comment.day, comment.location, comment.reasons);
    for (size_t i = 0; isBad && i < m_newest.size(); ++i) {
        const bool isNamed = (comment.reasons & reasonBit(static_cast<qsizetype>(i))) != 0;
        if (isNamed && (!m_newest[i] || m_newest[i]->day < comment.day))
            m_newest[i] = comment;
    }
}

std::optional<ResponseId> ReasonCounts::newest(qsizetype reason) const
{
    const std::optional<CountedComment> &comment = m_newest[static_cast<size_t>(reason)];
    return comment ? std::optional(comment->answer) : std::nullopt;
}

const GroupReasons &ReasonCounts::group(AnswerGroup group) const
{
    return m_groups[placeOf(group)];
}

QList<Change> ReasonCounts::changes(qint64 leastComments) const
{
    QList<Change> changes;
    for (qsizetype reason = 0; reason < m_reasons.size(); ++reason)
        changes.append(reasonChange(m_before, m_after, reason, leastComments));
    judgeTogether(changes);
    return changes;
}

ReasonCounts countReasons(const AnswerColumns &columns, const ReasonIndex &index,
    const Catalogue &catalogue, const Metric &metric, const CommentScope &scope)
{
    const std::vector<size_t> comments = commentsIn(columns, index, scope);
    std::vector<quint32> rows;
    rows.reserve(comments.size());
    for (const size_t comment : comments)
        rows.push_back(static_cast<quint32>(index.rowAt(comment)));
    const IndicatorValues values = indicatorValues(columns, catalogue, metric, rows);
    ReasonCounts counts(index.reasons(), scope.answers.range, scope.windows, scope.quarters);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!std::isnan(values.values[i]))
            counts.add(
                {columns.dayOf(rows[i]), groupNamed(values.groups[i]), index.reasonsAt(comments[i]),
                    columns.ids.idOf(rows[i]), columns.unitOf(Dimension::Location, rows[i])});
    }
    return counts;
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
