// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/scaledecision.h"

#include "core/importing/mapping/answerscale.h"
#include "core/importing/mapping/filescale.h"

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

/// The measure, lowest and highest number where the numbers beside the scale may be a part of it.
QStringList longerScale(
    const PlannedColumn &column, const AnswerScale &scale, const Catalogue &catalogue)
{
    if (!column.scale || scale.outside.isEmpty())
        return {};
    const ScaleEnds ends{std::min(column.scale->lowest, scale.outside.first()),
        std::max(column.scale->highest, scale.outside.last())};
    const QString measure = measureOnScale(column.measure, ends);
    if (catalogue.measure(measure) == nullptr)
        return {};
    return {measure, QString::number(ends.lowest), QString::number(ends.highest)};
}

void decideNoScore(PlannedColumn &column, const AnswerScale &scale, const ScaleGrounds &grounds,
    QList<Question> &questions, IssueList &issues)
{
    column.noScore = scale.noScore;
    if (!scale.noScore.isEmpty())
        issues.add({IssueCode::NoScoreCodes, Severity::Note, 0, column.index + 1, column.heading,
            {}, {listed(scale.noScore), QString::number(scale.noScoreAnswers)}});
    const auto told = grounds.choices.noScore.constFind(column.index);
    if (told == grounds.choices.noScore.cend()) {
        if (!scale.outside.isEmpty())
            questions.append({QuestionKind::NumbersOutsideScale, column.index,
                QStringList{
                    column.heading, listed(scale.outside), QString::number(scale.outsideAnswers)}
                    + longerScale(column, scale, grounds.catalogue),
                false});
        return;
    }
    for (const double number : *told) {
        if (!column.noScore.contains(number))
            column.noScore.append(number);
    }
    std::ranges::sort(column.noScore);
}

/// Whether nothing says which end of a scale that the user chose is the best: effort may have been
/// asked either way, and so may anything whose heading does not speak of satisfaction.
bool leavesDirectionOpen(const PlannedColumn &column, const ScaleGrounds &grounds)
{
    if (column.measure.startsWith("ces"_L1))
        return true;
    const bool isNamed = std::ranges::any_of(grounds.synonyms, [&](const Synonym &synonym) {
        return synonym.field == Field::Rating && synonym.strength(grounds.look.key) > 0;
    });
    return !isNamed && !measureOnScale(column.measure, {1, 5}).isEmpty();
}

} // namespace

void decideScale(PlannedColumn &column, const ScaleGrounds &grounds, QList<Question> &questions,
    IssueList &issues)
{
    const Measure *measure = grounds.catalogue.measure(column.measure);
    const bool isCounted =
        measure->kind == MeasureKind::Amount || measure->kind == MeasureKind::Number;
    if (isCounted || !measure->lowest || !measure->highest)
        return;
    const ScaleEnds ends{*measure->lowest, *measure->highest};
    const ColumnChoice choice =
        column.chosenByUser ? grounds.choices.columns[column.index] : ColumnChoice();
    ScaleEnds inFile = fileEnds(grounds.look, ends, grounds.words);
    if (choice.scale && choice.scale->span() == ends.span())
        inFile = *choice.scale;
    const auto smallest = smallestBesideEnds(grounds.look, grounds.looks, grounds.words);
    AnswerScale scale =
        answerScaleOf(grounds.look, inFile, column.reversed, grounds.words, smallest);
    if (scale.isTold && !choice.reversed && scale.isReversed != column.reversed) {
        column.reversed = scale.isReversed;
        scale = answerScaleOf(grounds.look, inFile, column.reversed, grounds.words, smallest);
    }
    column.answerWords = scale.words;
    for (double &value : column.answerWords)
        value += ends.lowest - inFile.lowest;
    if (measure->kind == MeasureKind::Rating)
        column.scale = inFile;
    decideNoScore(column, scale, grounds, questions, issues);
    const bool isUndirected =
        column.chosenByUser ? leavesDirectionOpen(column, grounds) : grounds.isUndirected;
    if (isUndirected && !choice.reversed && !scale.isTold)
        questions.append({QuestionKind::ScaleDirection, column.index, {column.heading}, false});
    const QStringList open = measuresLeftOpen(grounds.look, column.measure, inFile, grounds.words);
    if (!column.chosenByUser && open.size() > 1)
        questions.append({QuestionKind::ScaleUndecided, column.index,
            QStringList{column.heading} + open, false});
}

} // namespace headroom
