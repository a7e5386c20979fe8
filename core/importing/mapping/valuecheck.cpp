// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/valuecheck.h"

#include "core/importing/mapping/answerscale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 FewAnswers = 50;
constexpr qint64 ManyAnswers = 100;
constexpr double LongestNameBytes = 80;

bool reaches(qint64 part, qint64 whole, int percent)
{
    return part * 100 >= whole * percent;
}

/// More than so many per cent of the numbers lie above five.
bool goesAboveFive(const ColumnFacts &facts, int percent)
{
    return facts.marksBetween(6, 10) * 100 > facts.numbers() * percent;
}

/// Zeros are a part of the scale, and not a few slips.
bool goesToZero(const ColumnFacts &facts)
{
    return facts.marks[0] > 0 && facts.marks[0] * 50 >= facts.numbers();
}

/// What the heading or the values say themselves about the highest score.
std::optional<NamedScale> namedScale(const ColumnLook &column, const Words &words)
{
    if (const auto scale = scaleInHeading(column.heading))
        return scale;
    const std::optional<int> highest = highestNamed(column, words);
    if (!highest)
        return std::nullopt;
    const bool hasZero = *highest == 100 || (*highest == 10 && goesToZero(column.facts));
    return NamedScale{hasZero ? 0 : 1, *highest};
}

bool isGradeWord(const QString &word)
{
    return word.endsWith("cijfer"_L1) || word == "mark"_L1 || word == "grade"_L1;
}

bool saysGrade(const ColumnLook &column)
{
    return std::ranges::any_of(column.key.split(u' '), isGradeWord);
}

/// Whether the numbers alone, of a column that names no scale, tell that they are on this one.
bool numbersTellScale(const ColumnLook &column, const Synonym &synonym, bool isExact)
{
    const ColumnFacts &facts = column.facts;
    const bool isMany = facts.numbers() >= FewAnswers;
    const qint64 aboveSeven = facts.marksBetween(8, 10);
    switch (synonym.highest) {
    case 1:
        return facts.numbers() == facts.marksBetween(0, 1) && facts.differentMarks() <= 2;
    case 5:
        return !goesAboveFive(facts, isMany && !isExact ? 2 : 20)
            && !(goesToZero(facts) && facts.marksBetween(2, 5) == 0)
            && !(facts.numbers() >= ManyAnswers && facts.marks[5] == 0);
    case 7:
        return isMany && goesAboveFive(facts, 2) && aboveSeven == 0 && !goesToZero(facts);
    case 10:
        return synonym.lowest == 1
            && (saysGrade(column)
                || (goesAboveFive(facts, 20) && aboveSeven > 0 && !goesToZero(facts)));
    case 100:
        return (facts.upToHundred - facts.marksBetween(0, 10)) * 5 > facts.numbers();
    default:
        return false;
    }
}

/// Recommending is asked from 0 to 10 by custom; other questions must show it.
bool fitsRecommendation(const ColumnLook &column, const Words &words, bool isExact)
{
    const ColumnFacts &facts = column.facts;
    if (const auto scale = namedScale(column, words))
        return scale->highest == 10;
    return isExact || (facts.marksBetween(2, 10) > 0 && facts.marksBetween(6, 10) > 0);
}

bool fitsEnds(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words)
{
    const bool isRecommendation = synonym.measure == "nps"_L1 || synonym.measure == "enps"_L1;
    if (isRecommendation)
        return fitsRecommendation(column, words, isExact);
    if (synonym.measure.startsWith("ces"_L1))
        return true;
    if (const auto scale = namedScale(column, words))
        return scale->highest == synonym.highest
            && (scale->highest != 10 || scale->lowest == synonym.lowest
                || (synonym.lowest == 1 && !scaleInHeading(column.heading)));
    const ScaleEnds ends{static_cast<double>(synonym.lowest), static_cast<double>(synonym.highest)};
    if (column.facts.numbers() == 0)
        return answerScaleOf(column, ends, false, words).wordAnswers > 0
            || (synonym.highest == 1 && column.facts.yesNo > 0);
    return numbersTellScale(column, synonym, isExact);
}

bool fitsScale(const ColumnLook &column, const Synonym &synonym, int percent, const Words &words)
{
    const ColumnFacts &facts = column.facts;
    const ScaleEnds ends{static_cast<double>(synonym.lowest), static_cast<double>(synonym.highest)};
    const AnswerScale scale = answerScaleOf(column, ends, synonym.reversed, words);
    qint64 inWords = scale.wordAnswers;
    if (synonym.measure == "ces"_L1)
        inWords =
            std::max(inWords, answerScaleOf(column, {1, 5}, synonym.reversed, words).wordAnswers);
    if (synonym.highest == 1)
        inWords = std::max(inWords, facts.yesNo);
    const qint64 inNumbers = synonym.highest == 100 ? facts.upToHundred
        : synonym.highest == 1                      ? 0
                               : facts.marksBetween(synonym.lowest, synonym.highest);
    // 0 beside a scale from 1 is asked about later; it does not speak against the scale.
    const bool hasZeros = synonym.lowest == 1 && scale.outside.contains(0.0);
    const qint64 besides = scale.noScoreAnswers + (hasZeros ? facts.marks[0] : 0);
    return (!hasZeros || inNumbers + inWords > 0)
        && reaches(inNumbers + inWords, facts.answers() - besides, percent);
}

/// A clear name needs little support, so that a column full of faults shows them. Among few answers
/// one fault must not hide the column.
int neededSupport(const ColumnFacts &facts, bool isExact)
{
    if (isExact)
        return 20;
    return facts.answers() < FewAnswers ? 50 : 90;
}

bool holdsAmounts(const ColumnFacts &facts, bool isExact)
{
    return facts.answers() > 0
        && reaches(
            facts.numbers() + facts.durations, facts.answers(), neededSupport(facts, isExact));
}

bool ratingFits(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words)
{
    const ColumnFacts &facts = column.facts;
    if (facts.answers() == 0)
        return false;
    const int percent = neededSupport(facts, isExact);
    if (synonym.isYesNo)
        return reaches(facts.yesNo, facts.answers(), isExact ? 50 : 90);
    if (!synonym.amountUnit.isEmpty())
        return holdsAmounts(facts, isExact) && !amountUnitOf(column, words).isEmpty();
    return fitsScale(column, synonym, percent, words) && fitsEnds(column, synonym, isExact, words);
}

bool nameFits(const ColumnLook &column, bool isExact)
{
    const ColumnFacts &facts = column.facts;
    if (facts.answers() == 0)
        return isExact;
    const bool isShort = static_cast<double>(facts.textBytes)
        <= LongestNameBytes * static_cast<double>(facts.filled);
    const bool isRepeated = facts.answers() < FewAnswers || facts.distinctShare < 0.9;
    const bool isName = column.key.size() <= 40 && facts.dates * 2 < facts.answers();
    const bool isFlag = reaches(facts.yesNo, facts.answers(), 90);
    return isShort && isRepeated && (isExact || (isName && !isFlag));
}

} // namespace

bool identifierFits(const ColumnFacts &facts)
{
    if (facts.answers() == 0)
        return false;
    return facts.distinctShare >= (facts.filled < FewAnswers ? 0.5 : 0.9);
}

bool lacksUnit(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words)
{
    return !synonym.amountUnit.isEmpty() && holdsAmounts(column.facts, isExact)
        && amountUnitOf(column, words).isEmpty();
}

bool fitsTool(const ColumnLook &column)
{
    const ColumnFacts &facts = column.facts;
    const ToolColumn &tool = *column.tool;
    if (tool.field == Field::Identifier)
        return identifierFits(facts);
    if (!isDateField(tool.field))
        return tool.field == Field::Ignore || facts.filled > 0;
    const bool isUndated =
        !tool.undated.isEmpty() && facts.distinct == 1 && facts.firstDate.startsWith(tool.undated);
    return facts.answers() > 0 && reaches(facts.dates, facts.answers(), 50) && !isUndated;
}

bool isChoice(const ColumnLook &column)
{
    const ColumnFacts &facts = column.facts;
    const bool isOneText = facts.hasAllDistinct && facts.distinct == 1 && facts.numbers() == 0;
    if (!isOneText || facts.samples.isEmpty())
        return false;
    const QString &value = facts.samples.first();
    return column.heading.size() > value.size() && column.heading.endsWith(value)
        && !column.heading.at(column.heading.size() - value.size() - 1).isLetterOrNumber();
}

bool valuesFit(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words)
{
    const ColumnFacts &facts = column.facts;
    switch (synonym.field) {
    case Field::Ignore:
        return true;
    case Field::Rating:
        return ratingFits(column, synonym, isExact, words);
    case Field::SubmittedAt:
    case Field::StartedAt:
    case Field::OrderedAt:
    case Field::PromisedAt:
    case Field::DeliveredAt:
        return facts.answers() > 0 && reaches(facts.dates, facts.answers(), isExact ? 50 : 90);
    case Field::Identifier:
        return identifierFits(facts);
    case Field::Status:
        return facts.distinct <= 30 && facts.hasAllDistinct;
    case Field::Comment:
        return !reaches(facts.numbers() + facts.dates, facts.answers() + 1, 50)
            && (isExact || !reaches(facts.yesNo, facts.answers() + 1, 50));
    case Field::OrderReference:
        return true;
    default:
        return nameFits(column, isExact);
    }
}

QString measureOf(const ColumnLook &column, const Synonym &synonym, const Words &words)
{
    if (synonym.measure != "ces"_L1)
        return synonym.measure;
    if (const auto scale = namedScale(column, words))
        return scale->highest == 5 ? u"ces-5"_s : u"ces-7"_s;
    const qint64 inFive = answerScaleOf(column, {1, 5}, synonym.reversed, words).wordAnswers;
    const qint64 inSeven = answerScaleOf(column, {1, 7}, synonym.reversed, words).wordAnswers;
    if (inFive != inSeven)
        return inFive > inSeven ? u"ces-5"_s : u"ces-7"_s;
    const qint64 aboveFive = column.facts.marksBetween(6, 7);
    return aboveFive > 0 && aboveFive * 50 >= column.facts.numbers() ? u"ces-7"_s : u"ces-5"_s;
}

QString amountUnitOf(const ColumnLook &column, const Words &words)
{
    if (column.facts.durations * 2 > column.facts.answers())
        return u"seconds"_s;
    return words.unitIn(column.key);
}

bool looksLikeRating(const ColumnFacts &facts)
{
    return facts.answers() > 0 && reaches(facts.wholeNumbers, facts.answers(), 90)
        && reaches(facts.marksBetween(0, 10), facts.answers(), 90) && facts.differentMarks() >= 3;
}

bool couldBeRating(const ColumnLook &column, const Synonym &synonym)
{
    const ColumnFacts &facts = column.facts;
    const bool isNumbers = looksLikeRating(facts)
        || (facts.answers() > 0 && reaches(facts.upToHundred, facts.answers(), 90)
            && facts.upToHundred > facts.marksBetween(0, 10) && facts.distinct >= 3);
    const bool isWords = facts.scaleWords > 0 && reaches(facts.scaleWords, facts.answers(), 50);
    return synonym.highest > 0 && (isNumbers || isWords);
}

} // namespace headroom
