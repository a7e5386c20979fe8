// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/answerscale.h"

#include "core/importing/values/numbers.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

/// A code that stands for "no score" does so more than once; a single one may be a slip.
constexpr qint64 RepeatedCode = 2;
/// More different numbers outside the scale are slips, or another scale.
constexpr qsizetype MostOutside = 3;

struct NumberAnswer
{
    double value = 0;
    qint64 count = 0;
    QString label; ///< empty for a plain number
    bool isPlain = true;
};

/// The values of a column, sorted by what they are.
struct SortedValues
{
    QList<NumberAnswer> numbers;
    QList<CountedValue> words;

    bool hasNumberBetween(const ScaleEnds &ends) const
    {
        return std::ranges::any_of(numbers, [&](const NumberAnswer &number) {
            return number.value >= ends.lowest && number.value <= ends.highest;
        });
    }
};

SortedValues sorted(const ColumnLook &column, const Words &words)
{
    SortedValues result;
    for (const CountedValue &value : column.facts.values) {
        const QString key = wordKey(value.text);
        if (const auto number = plainNumber(value.text))
            result.numbers.append({*number, value.count, {}, true});
        else if (const auto labelled = words.scales().labelledNumber(value.text))
            result.numbers.append({labelled->value, value.count, labelled->label, false});
        else if (!words.isMissing(key) || words.scales().isScaleWord(key))
            result.words.append(value);
    }
    return result;
}

/// The ends that the numbers leave open: below 2 there is 1, below 1 there is 0.
double lowEnd(const SortedValues &values, const ScaleEnds &ends, std::optional<double> known)
{
    double smallest = std::min(ends.highest, known.value_or(ends.highest));
    for (const NumberAnswer &number : values.numbers) {
        if (number.value >= ends.lowest)
            smallest = std::min(smallest, number.value);
    }
    const bool isNext = smallest == 1 || smallest == 2;
    return isNext && smallest - 1 >= ends.lowest ? smallest - 1 : ends.lowest;
}

QHash<QString, double> endWords(const SortedValues &values, const ScaleEnds &ends, bool isTurned,
    const ScaleWords &scales, std::optional<double> smallest)
{
    const double lowest = lowEnd(values, ends, smallest);
    QHash<QString, double> result;
    for (const CountedValue &word : values.words) {
        const QString key = wordKey(word.text);
        if (scales.isLowestWord(key))
            result.insert(key, isTurned ? ends.highest : lowest);
        else if (scales.isHighestWord(key))
            result.insert(key, isTurned ? lowest : ends.highest);
    }
    return result;
}

QSet<QString> endKeys(const SortedValues &values, const ScaleWords &scales)
{
    QSet<QString> keys;
    for (const CountedValue &word : values.words) {
        const QString key = wordKey(word.text);
        if (scales.isLowestWord(key) || scales.isHighestWord(key))
            keys.insert(key);
    }
    return keys;
}

/// How far a scale goes whose highest answer is a word: 2, 3 and 4 are of five points. 0 without
/// numbers.
int pointsBelow(const SortedValues &values)
{
    double largest = 0;
    for (const NumberAnswer &number : values.numbers)
        largest = std::max(largest, number.value);
    if (largest < 1 || largest > 10)
        return 0;
    return largest < 5 ? 5 : largest < 7 ? 7 : 10;
}

QHash<QString, double> wordsOfScale(const WordScale &scale, const ScaleEnds &ends, bool isTurned)
{
    QHash<QString, double> result;
    for (const auto &[word, point] : scale.points.asKeyValueRange())
        result.insert(word, isTurned ? ends.highest - point : ends.lowest + point);
    return result;
}

bool hasSize(const WordScale &scale, const ScaleEnds &ends)
{
    return scale.size == static_cast<int>(std::lround(ends.highest - ends.lowest)) + 1;
}

/// Below 0 when the higher numbers have the less favourable words beside them.
int directionOfLabels(const SortedValues &values, const ScaleWords &scales)
{
    QList<CountedValue> labels;
    for (const NumberAnswer &number : values.numbers) {
        if (!number.label.isEmpty())
            labels.append({number.label, number.count});
    }
    const WordScale *scale = scales.scaleOf(labels);
    std::optional<double> low;
    std::optional<double> high;
    int direction = 0;
    for (const NumberAnswer &a : values.numbers) {
        if (scales.isLowestWord(a.label) && (scale == nullptr || !scale->isStatement))
            low = a.value;
        if (scales.isHighestWord(a.label) && (scale == nullptr || !scale->isStatement))
            high = a.value;
        for (const NumberAnswer &b : values.numbers) {
            if (scale == nullptr || scale->isStatement || a.value >= b.value
                || !scale->points.contains(a.label) || !scale->points.contains(b.label))
                continue;
            const int step = scale->points.value(b.label) - scale->points.value(a.label);
            direction += step > 0 ? 1 : step < 0 ? -1 : 0;
        }
    }
    if (direction == 0 && low && high)
        direction = *high > *low ? 1 : -1;
    return direction;
}

/// "(1 = zeer tevreden)": what the heading says of the lowest number, 0 when nothing.
int directionOfHeading(const QString &heading, const ScaleEnds &ends, const ScaleWords &scales)
{
    for (const HeadingLabel &label : labelsInHeading(heading)) {
        const QString key = wordKey(label.words);
        const bool isHighest = label.number == ends.highest;
        if (!isHighest && label.number != ends.lowest)
            continue;
        if (scales.isHighestWord(key))
            return isHighest ? 1 : -1;
        if (scales.isLowestWord(key))
            return isHighest ? -1 : 1;
    }
    return 0;
}

void findNoScore(const SortedValues &values, const ScaleEnds &ends, const ScaleWords &scales,
    AnswerScale &result)
{
    for (const NumberAnswer &number : values.numbers) {
        const bool isOutside = number.value < ends.lowest || number.value > ends.highest;
        if (!number.isPlain || !isOutside || number.count < RepeatedCode
            || number.value != std::round(number.value))
            continue;
        const bool isCode = scales.isNoScoreCode(number.value);
        (isCode ? result.noScore : result.outside).append(number.value);
        (isCode ? result.noScoreAnswers : result.outsideAnswers) += number.count;
    }
    std::ranges::sort(result.noScore);
    std::ranges::sort(result.outside);
    if (result.outside.size() > MostOutside) {
        result.outside.clear();
        result.outsideAnswers = 0;
    }
}

} // namespace

std::optional<double> plainNumber(const QString &text)
{
    const std::string bytes = text.toStdString();
    const NumberForm form = numberForm(bytes);
    return form == NumberForm::None ? std::nullopt
                                    : parseNumber(bytes, form == NumberForm::Comma ? ',' : '.');
}

std::optional<double> smallestBesideEnds(
    const ColumnLook &column, const QList<ColumnLook> &columns, const Words &words)
{
    const SortedValues own = sorted(column, words);
    const QSet<QString> keys = endKeys(own, words.scales());
    const int points = pointsBelow(own);
    if (keys.isEmpty() || points == 0)
        return std::nullopt;
    std::optional<double> smallest;
    for (const ColumnLook &other : columns) {
        const SortedValues values = sorted(other, words);
        if (pointsBelow(values) != points || !endKeys(values, words.scales()).intersects(keys))
            continue;
        for (const NumberAnswer &number : values.numbers) {
            const bool isCode = number.value < 0; // -99: no answer
            if (!isCode)
                smallest = std::min(smallest.value_or(number.value), number.value);
        }
    }
    return smallest;
}

AnswerScale answerScaleOf(const ColumnLook &column, const ScaleEnds &ends, bool isReversed,
    const Words &words, std::optional<double> smallest)
{
    const ScaleWords &scales = words.scales();
    const SortedValues values = sorted(column, words);
    AnswerScale result;
    findNoScore(values, ends, scales, result);
    const WordScale *scale = scales.scaleOf(values.words);
    const bool isTurned = isReversed && scale != nullptr && scale->isStatement;
    if (values.hasNumberBetween(ends) && (scale == nullptr || !hasSize(*scale, ends)))
        result.words = endWords(values, ends, isTurned, scales, smallest);
    else if (scale != nullptr && hasSize(*scale, ends))
        result.words = wordsOfScale(*scale, ends, isTurned);
    for (const CountedValue &word : values.words)
        result.wordAnswers += result.words.contains(wordKey(word.text)) ? word.count : 0;
    int direction = directionOfLabels(values, scales);
    if (direction == 0)
        direction = directionOfHeading(column.heading, ends, scales);
    result.isReversed = direction < 0;
    result.isTold =
        direction != 0 || (result.wordAnswers > 0 && scale != nullptr && !scale->isStatement);
    return result;
}

std::optional<int> highestNamed(const ColumnLook &column, const Words &words)
{
    std::optional<int> highest;
    for (const CountedValue &value : column.facts.values) {
        if (plainNumber(value.text))
            continue;
        const auto labelled = words.scales().labelledNumber(value.text);
        if (labelled && labelled->outOf)
            highest = std::max(highest.value_or(0), *labelled->outOf);
    }
    return highest;
}

} // namespace headroom
