// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerstories.h"
#include "core/reports/reportsource.h"
#include "core/trends/realchange.h"

namespace headroom {

class ReasonCounts;

/// How often the unfavourable comments of a quarter, or of a location in the last quarter, name a
/// reason.
struct NamedShare
{
    DateRange quarter;
    UnitId location = UnknownUnit; ///< where it is one of a location
    qint64 comments = 0;
    std::optional<qint64> naming; ///< absent where there are too few comments to be shown
    Change change; ///< from the quarter before
};

/// A reason that comments name.
struct ReasonRow
{
    QString reason;
    /// How many comments of the group name it; absent where the group is too small to be shown.
    std::optional<qint64> favourable;
    std::optional<qint64> neutral;
    std::optional<qint64> unfavourable;
    Change change; ///< of the share of unfavourable comments, from one quarter to the next
    std::optional<ResponseId> newest; ///< unfavourable answer whose comment names it
    std::optional<Comment> example; ///< its comment, where it was read
    QList<NamedShare> trend = {}; ///< complete quarters of the period, oldest first
    QList<NamedShare> places = {}; ///< of the last of them; the largest share first
};

struct ReasonFacts
{
    /// There are enough answers and comments to show what was said.
    bool isShown = false;
    ScoreResult score = {}; ///< that the comments came with
    qint64 comments = 0;
    qint64 recognised = 0; ///< that name any reason
    qint64 favourable = 0; ///< comments of each group
    qint64 neutral = 0;
    qint64 unfavourable = 0;
    QList<ReasonRow> rows; ///< named by anyone; most often by the unfavourable first
    std::optional<Windows> quarters; ///< that are compared
};

/// score: of all answers to the indicator in the period and unit that the comments came with. Under
/// the limit for comments, in answers or in comments, only their number is told; the same holds for
/// each group, quarter and location; where exactly one location is hidden, the one with the fewest
/// comments of the others is hidden too. A newest answer is told only of a group that is shown; its
/// comment is to be read.
ReasonFacts reasonFacts(const ReasonCounts &counts, const ScoreResult &score, const Limits &limits,
    const std::optional<Windows> &quarters);

} // namespace headroom
