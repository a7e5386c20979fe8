// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/useofplan.h"

#include "core/importing/mapping/valuecheck.h"
#include "core/importing/subjects/recordday.h"

#include <algorithm>

namespace headroom {

void askForUse(ImportPlan &plan, const Catalogue &catalogue)
{
    const auto isUndecided = [](const Question &question) {
        return question.kind == QuestionKind::MeasureUndecided
            || question.kind == QuestionKind::AggregatedFigures
            || question.kind == QuestionKind::AmountUnit;
    };
    const QStringList measures = plan.measures();
    const bool isScored = std::ranges::any_of(measures, [&](const QString &id) {
        return plan.subject == Subject::Order || !isSpending(catalogue, id);
    });
    if (!isScored && std::ranges::none_of(plan.questions, isUndecided))
        plan.questions.append({QuestionKind::NothingToScore, -1, {}, true});
    if (dayColumns(plan).isEmpty())
        plan.questions.append({QuestionKind::NoDateColumn, -1, {}, true});
}

} // namespace headroom
