// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/answers/answerfilter.h"
#include "core/scores/scorecube.h"

namespace headroom {

/// The answers that a filter lets through, counted and column by column. Both know how many answers
/// stand beside those that count.
struct FilteredAnswers
{
    ScoreCube cube;
    std::shared_ptr<const AnswerColumns> columns;
};

/// One pass over the columns of the filter and one over what is let through. cube: of all answers.
/// REQUIRES: the filter is not empty.
FilteredAnswers filteredAnswers(const std::shared_ptr<const AnswerColumns> &columns,
    const ScoreCube &cube, const AnswerFilter &filter);

} // namespace headroom
