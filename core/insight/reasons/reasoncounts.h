// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"
#include "core/domain/metric.h"
#include "core/insight/answerscope.h"
#include "core/insight/reasons/reasonindex.h"
#include "core/insight/reasons/reasontrend.h"

#include <array>

namespace headroom {

/// A comment that says something, as it is counted.
struct CountedComment
{
    DayNumber day = 0;
    AnswerGroup group = AnswerGroup::Neutral; ///< never All
    ReasonSet reasons = 0;
    ResponseId answer;
    UnitId location = UnknownUnit;
};

/// Counts reasons comment by comment: over a period by group, and over two quarters to compare.
class ReasonCounts
{
public:
    /// reasons: as Lexicon::reasons(). windows: what is compared, absent where there are not two
    /// complete quarters. quarters: those of the trend, within the days of range.
    ReasonCounts(QStringList reasons, const DateRange &range, const std::optional<Windows> &windows,
        const QList<DateRange> &quarters = {});

    void add(const CountedComment &comment);

    const QStringList &reasons() const { return m_reasons; }

    /// group: Favourable, Neutral or Unfavourable.
    const GroupReasons &group(AnswerGroup group) const;

    /// The unfavourable answer with the newest comment that names the reason, over the period.
    std::optional<ResponseId> newest(qsizetype reason) const;

    /// How the share of unfavourable comments that name each reason changed from one quarter to the
    /// next, judged together (Benjamini-Hochberg, 5 %) by the test for shares. A rise is more often
    /// named. Not comparable with fewer than leastComments on one side.
    QList<Change> changes(qint64 leastComments) const;

    /// Of unfavourable comments.
    const ReasonTrend &trend() const { return m_trend; }

private:
    /// First and last day.
    struct Days
    {
        DayNumber first = 0;
        DayNumber last = -1;

        bool contains(DayNumber day) const { return day >= first && day <= last; }
    };

    static Days daysOf(const DateRange &range);

    QStringList m_reasons;
    Days m_range;
    Days m_beforeDays; ///< none while nothing is compared
    Days m_afterDays;
    std::array<GroupReasons, 3> m_groups;
    GroupReasons m_before;
    GroupReasons m_after;
    std::vector<std::optional<CountedComment>> m_newest;
    ReasonTrend m_trend;
};

/// Which comments a question is about.
struct CommentScope
{
    AnswerScope answers;
    std::optional<Windows> windows; ///< to compare, whatever days the answers are of
    QList<DateRange> quarters = {}; ///< of the trend, within the days of the answers
};

/// Counts the comments that came with answers to the metric. index: made of the columns. One pass
/// over the comments.
ReasonCounts countReasons(const AnswerColumns &columns, const ReasonIndex &index,
    const Catalogue &catalogue, const Metric &metric, const CommentScope &scope);

/// The last complete quarter with answers and the one before it; nothing when there are not two.
std::optional<Windows> latestQuarters(const DataCalendar &calendar);

} // namespace headroom
