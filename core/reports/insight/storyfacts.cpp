// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/storyfacts.h"

namespace headroom {

ExtremeFacts extremeFacts(const Metric &amount, QList<ExtremeCase> cases,
    const ScoreResult &amountScore, const ScoreResult &answerScore, const Limits &limits)
{
    ExtremeFacts facts{amount.id, {}, false, amountScore};
    if (!shownScore(amountScore))
        return facts;
    facts.cases = std::move(cases);
    facts.hasComments = answerCount(amountScore) >= limits.minimumForComments;
    for (ExtremeCase &one : facts.cases) {
        if (!facts.hasComments)
            one.comment.clear();
        if (!shownScore(answerScore))
            one.measure.clear();
    }
    return facts;
}

} // namespace headroom
