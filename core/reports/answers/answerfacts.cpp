// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/answerfacts.h"

#include "core/reports/hiddenunits.h"
#include "core/reports/indicators.h"

namespace headroom {

Result<AnswerFacts> answerFacts(
    const ReportSource &source, const AnswerQuestion &question, AnswerList list)
{
    const Metric *metric = source.catalogue.metric(question.metric);
    if (metric == nullptr)
        return failure(ErrorKind::UnknownMetric, {}, {question.metric});
    AnswerFacts facts{question, NoData{}, std::move(list), false};
    if (isShownFor(*metric, question.unit)) {
        ShownScores scores(source, *metric, question.range, question.unit.levels());
        facts.score = scores.of(question.unit);
    }
    if (!shownScore(facts.score)) {
        facts.list.answers.clear();
        facts.list.omitted.clear();
    }
    facts.hasComments = answerCount(facts.score) >= source.limits.minimumForComments;
    for (QList<ListedAnswer> *part : {&facts.list.answers, &facts.list.omitted}) {
        for (ListedAnswer &answer : *part) {
            if (!facts.hasComments)
                answer.comment.clear();
            if (metric->neverPerEmployee)
                answer.employee = UnknownUnit;
        }
    }
    return facts;
}

} // namespace headroom
