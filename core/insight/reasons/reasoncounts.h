// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerstories.h"
#include "core/insight/reasons/reasonfinder.h"
#include "core/trends/realchange.h"

#include <array>

namespace headroom {

/// Comments of one group, and how many of them name each reason.
struct GroupReasons
{
    qint64 comments = 0;
    qint64 recognised = 0; ///< that name any reason
    std::vector<qint64> naming; ///< by place in Lexicon::reasons()
};

/// Counts reasons comment by comment: over a period by group, and over two quarters to compare.
class ReasonCounts
{
public:
    /// windows: what is compared, absent where there are not two complete quarters.
    ReasonCounts(Lexicon lexicon, const DateRange &range, std::optional<Windows> windows);

    /// A comment that says nothing ("none") does not count.
    void add(const Comment &comment);

    const QStringList &reasons() const { return m_finder.lexicon().reasons(); }

    /// group: Favourable, Neutral or Unfavourable.
    const GroupReasons &group(AnswerGroup group) const;

    /// The newest comment of an unfavourable answer that names the reason, over the period.
    const std::optional<Comment> &example(qsizetype reason) const
    {
        return m_examples[static_cast<size_t>(reason)];
    }

    /// How the share of unfavourable comments that name each reason changed from one quarter to the
    /// next, judged together (Benjamini-Hochberg, 5 %) by the test for shares. A rise is more often
    /// named. Not comparable with fewer than leastComments on one side.
    QList<Change> changes(qint64 leastComments) const;

private:
    void count(GroupReasons &counts, ReasonSet found) const;

    ReasonFinder m_finder;
    DateRange m_range;
    std::optional<Windows> m_windows;
    std::array<GroupReasons, 3> m_groups;
    GroupReasons m_before;
    GroupReasons m_after;
    std::vector<std::optional<Comment>> m_examples;
};

/// The last complete quarter with answers and the one before it; nothing when there are not two.
std::optional<Windows> latestQuarters(const DataCalendar &calendar);

} // namespace headroom
