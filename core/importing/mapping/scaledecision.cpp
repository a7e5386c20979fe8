// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/scaledecision.h"

#include "core/importing/mapping/answerscale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

QString listed(const QList<double> &numbers)
{
    QStringList texts;
    for (const double number : numbers)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

void decideNoScore(PlannedColumn &column, const AnswerScale &scale, const ImportChoices &choices,
    QList<Question> &questions, IssueList &issues)
{
    column.noScore = scale.noScore;
    if (!scale.noScore.isEmpty())
        issues.add({IssueCode::NoScoreCodes, Severity::Note, 0, column.index + 1, column.heading,
            {}, {listed(scale.noScore), QString::number(scale.noScoreAnswers)}});
    const auto told = choices.noScore.constFind(column.index);
    if (told == choices.noScore.cend()) {
        if (!scale.outside.isEmpty())
            questions.append({QuestionKind::NumbersOutsideScale, column.index,
                {column.heading, listed(scale.outside), QString::number(scale.outsideAnswers)},
                false});
        return;
    }
    for (const double number : *told) {
        if (!column.noScore.contains(number))
            column.noScore.append(number);
    }
    std::ranges::sort(column.noScore);
}

} // namespace

void decideScale(PlannedColumn &column, const ScaleGrounds &grounds, QList<Question> &questions,
    IssueList &issues)
{
    const Measure *measure = grounds.catalogue.measure(column.measure);
    if (measure->kind == MeasureKind::Amount || !measure->lowest || !measure->highest)
        return;
    const ScaleEnds ends{*measure->lowest, *measure->highest};
    AnswerScale scale = answerScaleOf(grounds.look, ends, column.reversed, grounds.words);
    const bool isChosen =
        column.chosenByUser && grounds.choices.columns[column.index].reversed.has_value();
    if (scale.isTold && !isChosen && scale.isReversed != column.reversed) {
        column.reversed = scale.isReversed;
        scale = answerScaleOf(grounds.look, ends, column.reversed, grounds.words);
    }
    column.answerWords = scale.words;
    decideNoScore(column, scale, grounds.choices, questions, issues);
    if (grounds.isUndirected && !scale.isTold)
        questions.append({QuestionKind::ScaleDirection, column.index, {column.heading}, false});
}

} // namespace headroom
