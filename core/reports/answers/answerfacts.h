// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"
#include "core/reports/reportsource.h"

namespace headroom {

/// What stands behind a figure: the figure, its counts, what was left out of it, and the answers
/// themselves where the limits allow it.
struct AnswerFacts
{
    AnswerQuestion question;
    ScoreResult score; ///< of all groups
    AnswerList list; ///< no answers while the score is not shown
    bool hasComments = false; ///< there are enough answers to show what was said
};

/// source: limited to the filter of the question. An answer could be guessed to be someone's when
/// there are few of them: under the limit for a score none is listed, under the limit for comments
/// no comment. An indicator that is never shown per employee lists no employee either. Errors:
/// UnknownMetric.
Result<AnswerFacts> answerFacts(
    const ReportSource &source, const AnswerQuestion &question, AnswerList list);

} // namespace headroom
