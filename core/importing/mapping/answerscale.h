// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/valuecheck.h"

namespace headroom {

/// What the answers of a column say besides plain numbers of a scale, decided over all its values.
struct AnswerScale
{
    QHash<QString, double> words; ///< as PlannedColumn::answerWords
    QList<double> noScore; ///< as PlannedColumn::noScore
    qint64 noScoreAnswers = 0; ///< how many have such a number
    QList<double> outside; ///< other whole numbers beside the scale that repeat, ascending
    qint64 outsideAnswers = 0; ///< how many have such a number
    qint64 wordAnswers = 0; ///< how many have such a word
    bool isTold = false; ///< the words say which end is the best answer
    bool isReversed = false; ///< they say that it is the lowest number
};

/// The number that a text is; with a decimal comma too.
std::optional<double> plainNumber(const QString &text);

/// The smallest number beside words of the ends, over all columns that are answered like this one:
/// with the same words, and numbers up to an equal height; codes below 0 are none. Nothing without
/// such words here.
std::optional<double> smallestBesideEnds(
    const ColumnLook &column, const QList<ColumnLook> &columns, const Words &words);

/// Of words of one scale, each has the place that it has there; beside numbers, words stand for the
/// ends that the numbers leave open ("Strongly agree, 9, 8, ... 2, Strongly disagree"): with 2 as
/// the smallest number, here or by smallestBesideEnds(), the lowest word is 1, with 1 it is 0, and
/// with none of both it is the lowest of the scale.
/// A few numbers beside the scale that repeat may stand for no score, as 0 beside 1 to 5 does.
/// isReversed: the lowest number is the best answer, and agreeing with the statement the worst.
AnswerScale answerScaleOf(const ColumnLook &column, const ScaleEnds &ends, bool isReversed,
    const Words &words, std::optional<double> smallest = {});

/// The highest possible score that the values name themselves: "8/10", "4 van 5".
std::optional<int> highestNamed(const ColumnLook &column, const Words &words);

} // namespace headroom
