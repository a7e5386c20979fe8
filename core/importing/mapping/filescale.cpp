// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/filescale.h"

#include "core/importing/mapping/answerscale.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 UnusedTells = 100; ///< a number that none of them has is not on the scale
constexpr qint64 FewestDoubted = 20; ///< with fewer answers an unused end says nothing
constexpr qint64 RepeatedEnd = 2;

struct NumberOf
{
    double value = 0;
    qint64 count = 0;
    QString label; ///< by wordKey, empty for a plain number
};

QList<NumberOf> numbersIn(const ColumnLook &column, const Words &words)
{
    QList<NumberOf> numbers;
    for (const CountedValue &value : column.facts.values) {
        if (const auto number = plainNumber(value.text))
            numbers.append({*number, value.count, {}});
        else if (const auto labelled = words.scales().labelledNumber(value.text))
            numbers.append({labelled->value, value.count, labelled->label});
    }
    return numbers;
}

bool areWhole(const QList<NumberOf> &numbers)
{
    return std::ranges::all_of(
        numbers, [](const NumberOf &number) { return number.value == std::round(number.value); });
}

/// "0 - very poor" and "4 - excellent": words of both ends stand beside the smallest and the
/// largest.
std::optional<NamedScale> labelledEnds(const ColumnLook &column, const Words &words)
{
    const QList<NumberOf> numbers = numbersIn(column, words);
    if (numbers.size() < 2 || !areWhole(numbers))
        return std::nullopt;
    const auto [low, high] = std::ranges::minmax(numbers, {}, &NumberOf::value);
    const ScaleWords &scales = words.scales();
    const bool isUp = scales.isLowestWord(low.label) && scales.isHighestWord(high.label);
    const bool isDown = scales.isHighestWord(low.label) && scales.isLowestWord(high.label);
    if (!isUp && !isDown)
        return std::nullopt;
    return NamedScale{static_cast<int>(low.value), static_cast<int>(high.value)};
}

int pointsOf(const ScaleEnds &ends)
{
    return static_cast<int>(std::lround(ends.span())) + 1;
}

} // namespace

bool goesToZero(const ColumnFacts &facts)
{
    return facts.marks[0] > 0 && facts.marks[0] * 50 >= facts.numbers();
}

std::optional<NamedScale> namedScale(const ColumnLook &column, const Words &words)
{
    if (const auto scale = scaleInHeading(column.heading))
        return scale;
    if (const std::optional<int> highest = highestNamed(column, words)) {
        const bool hasZero = *highest == 100 || (*highest == 10 && goesToZero(column.facts));
        return NamedScale{hasZero ? 0 : 1, *highest};
    }
    return labelledEnds(column, words);
}

QStringList numberRange(const ColumnLook &column, const Words &words)
{
    const QList<NumberOf> numbers = numbersIn(column, words);
    if (numbers.isEmpty())
        return {};
    const auto [low, high] = std::ranges::minmax(numbers, {}, &NumberOf::value);
    return {QString::number(low.value), QString::number(high.value)};
}

std::optional<ScaleEnds> endsAroundZero(const ColumnLook &column, const Words &words)
{
    const QList<NumberOf> numbers = numbersIn(column, words);
    if (numbers.size() < 3 || !areWhole(numbers))
        return std::nullopt;
    const auto [low, high] = std::ranges::minmax(numbers, {}, &NumberOf::value);
    const bool isRepeated = low.count >= RepeatedEnd && high.count >= RepeatedEnd;
    const bool isScale = high.value == 2 || high.value == 3;
    if (low.value != -high.value || !isScale || !isRepeated)
        return std::nullopt;
    return ScaleEnds{low.value, high.value};
}

ScaleEnds fileEnds(const ColumnLook &column, const ScaleEnds &measure, const Words &words)
{
    if (const auto named = namedScale(column, words)) {
        const ScaleEnds ends{
            static_cast<double>(named->lowest), static_cast<double>(named->highest)};
        return ends.span() == measure.span() ? ends : measure;
    }
    const std::optional<ScaleEnds> around = endsAroundZero(column, words);
    return around && around->span() == measure.span() ? *around : measure;
}

qint64 numbersBetween(const ColumnLook &column, const ScaleEnds &ends, const Words &words)
{
    qint64 count = 0;
    for (const NumberOf &number : numbersIn(column, words))
        count += number.value >= ends.lowest && number.value <= ends.highest ? number.count : 0;
    return count;
}

std::optional<ScaleEnds> effortEnds(const ColumnLook &column, bool isReversed, const Words &words)
{
    if (const auto named = namedScale(column, words))
        return ScaleEnds{static_cast<double>(named->lowest), static_cast<double>(named->highest)};
    if (const auto around = endsAroundZero(column, words))
        return around;
    const qint64 inFive = answerScaleOf(column, {1, 5}, isReversed, words).wordAnswers;
    const qint64 inSeven = answerScaleOf(column, {1, 7}, isReversed, words).wordAnswers;
    if (inFive != inSeven)
        return inFive > inSeven ? ScaleEnds{1, 5} : ScaleEnds{1, 7};
    const ColumnFacts &facts = column.facts;
    const qint64 numbers = facts.numbers();
    const bool isMany = numbers >= UnusedTells && !goesToZero(facts);
    if (facts.marksBetween(8, 10) * 10 >= numbers && numbers > 0) {
        if (facts.marks[10] == 0)
            return std::nullopt;
        return goesToZero(facts) ? ScaleEnds{0, 10} : ScaleEnds{1, 10};
    }
    const qint64 aboveFive = facts.marksBetween(6, 7);
    if (aboveFive > 0 && aboveFive * 50 >= numbers)
        return isMany && facts.marks[7] == 0 ? ScaleEnds{1, 6} : ScaleEnds{1, 7};
    const bool isFour = isMany && facts.marks[5] == 0 && facts.marks[4] * 20 >= numbers;
    return isFour ? ScaleEnds{1, 4} : ScaleEnds{1, 5};
}

QString measureOnScale(const QString &measure, const ScaleEnds &ends)
{
    const int points = pointsOf(ends);
    if (measure.startsWith("ces"_L1))
        return points == 11 ? u"ces-0to10"_s : u"ces-"_s + QString::number(points);
    const bool isSatisfaction =
        measure == "csat"_L1 || (measure.startsWith("csat-"_L1) && measure != "csat-grade"_L1);
    if (!isSatisfaction)
        return {};
    return points == 5 ? u"csat"_s : u"csat-"_s + QString::number(points);
}

QStringList measuresLeftOpen(
    const ColumnLook &column, const QString &measure, const ScaleEnds &ends, const Words &words)
{
    const ColumnFacts &facts = column.facts;
    const int points = pointsOf(ends);
    const bool isCounted = ends.lowest == 1 && points >= 4 && points <= 7
        && facts.numbers() >= FewestDoubted && !namedScale(column, words)
        && answerScaleOf(column, ends, false, words).wordAnswers == 0;
    if (!isCounted || facts.marksBetween(points + 1, 10) > 0)
        return {};
    const bool isEndUnused = facts.marks[static_cast<size_t>(points)] == 0;
    const bool isUsual = points == 5 || points == 7;
    if (isUsual != isEndUnused)
        return {};
    const QString other = measureOnScale(measure, {1, isUsual ? points - 1.0 : points + 1.0});
    return other.isEmpty() ? QStringList() : QStringList{measure, other};
}

} // namespace headroom
