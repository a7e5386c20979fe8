// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerfilter.h"
#include "core/domain/answers/leftout.h"
#include "core/domain/measure.h"
#include "core/domain/period.h"

#include <optional>

namespace headroom {

/// The groups that answers fall into by the bands of an indicator.
enum class AnswerGroup { All, Favourable, Neutral, Unfavourable };

/// Which answers are wanted: those behind the score of one unit over some days.
struct AnswerQuestion
{
    QString metric;
    UnitRef unit;
    DateRange range;
    AnswerFilter filter;
    AnswerGroup group = AnswerGroup::All;
    qint64 most = 500; ///< of the answers listed, the newest first
    /// Only answers whose comment has these words; "te laat" in quotes is a phrase, lev* the
    /// beginning of a word. Empty: all answers.
    QString search = {};
    ResponseId first = {}; ///< stands before the others however old it is; none: the newest does

    bool operator==(const AnswerQuestion &) const = default;
};

/// One answer to the indicator.
struct ListedAnswer
{
    ResponseId id;
    QDate day;
    std::optional<int> second; ///< since midnight, where the time is known
    UnitId location;
    UnitId employee;
    QString measure; ///< that the value is one of
    Steps value = 0;
    QString comment;
    QString orderReference;
    ImportId import; ///< that brought it
    OmissionId omission = {}; ///< by which it is left out; none for one that counts
};

struct AnswerList
{
    QList<ListedAnswer> answers; ///< the newest first
    qint64 found = 0; ///< of the group asked for, listed or not
    QList<ListedAnswer> omitted; ///< of the group: left out by hand, the newest first
    LeftOutCounts leftOut{}; ///< of all groups: answers that are in no score, and why
};

} // namespace headroom
