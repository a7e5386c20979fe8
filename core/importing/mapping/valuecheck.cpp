// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/valuecheck.h"

#include "core/importing/mapping/answerscale.h"
#include "core/importing/mapping/filescale.h"
#include "core/importing/subjects/monthfigure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 FewAnswers = 50;
constexpr qint64 ManyAnswers = 100;
constexpr qint64 RepeatedMark = 2; ///< a mark given once may be a slip
constexpr double LongestNameBytes = 80;
constexpr qint64 MoneySteps = 100; ///< of a euro

bool reaches(qint64 part, qint64 whole, int percent)
{
    return part * 100 >= whole * percent;
}

/// More than so many per cent of the numbers lie above five.
bool goesAboveFive(const ColumnFacts &facts, int percent)
{
    return facts.marksBetween(6, 10) * 100 > facts.numbers() * percent;
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
            && !(facts.marksBetween(6, 7) >= RepeatedMark && goesAboveFive(facts, 10))
            && !(goesToZero(facts) && facts.marksBetween(2, 5) == 0)
            && !(facts.numbers() >= ManyAnswers && facts.marks[5] == 0);
    case 4:
    case 6:
        return facts.numbers() >= ManyAnswers && !goesToZero(facts)
            && facts.marksBetween(synonym.highest + 1, 10) == 0
            && facts.marks[static_cast<size_t>(synonym.highest)] * 20 >= facts.numbers();
    case 7:
        return isMany && goesAboveFive(facts, 2) && aboveSeven == 0 && facts.marks[7] > 0
            && !goesToZero(facts);
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

ScaleEnds endsOf(const Synonym &synonym)
{
    return {static_cast<double>(synonym.lowest), static_cast<double>(synonym.highest)};
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
    const ScaleEnds ends = endsOf(synonym);
    if (const auto scale = namedScale(column, words)) {
        const bool isShifted = fileEnds(column, ends, words) != ends;
        const bool isSame = scale->highest == synonym.highest && scale->lowest == synonym.lowest;
        const bool isTenByItsValues =
            scale->highest == 10 && synonym.lowest == 1 && !scaleInHeading(column.heading);
        return isSame || (isShifted && !measureOnScale(synonym.measure, ends).isEmpty())
            || (isTenByItsValues && synonym.highest == 10);
    }
    if (const auto around = endsAroundZero(column, words))
        return around->span() == ends.span() && !measureOnScale(synonym.measure, ends).isEmpty();
    if (column.facts.numbers() == 0)
        return answerScaleOf(column, ends, false, words).wordAnswers > 0
            || (synonym.highest == 1 && column.facts.yesNo > 0);
    return numbersTellScale(column, synonym, isExact);
}

bool fitsScale(const ColumnLook &column, const Synonym &synonym, int percent, const Words &words)
{
    const ColumnFacts &facts = column.facts;
    ScaleEnds ends = fileEnds(column, endsOf(synonym), words);
    if (synonym.measure == "ces"_L1) {
        const auto effort = effortEnds(column, synonym.reversed, words);
        if (!effort)
            return false;
        ends = *effort;
    }
    const AnswerScale scale = answerScaleOf(column, ends, synonym.reversed, words);
    const qint64 inWords =
        synonym.highest == 1 ? std::max(scale.wordAnswers, facts.yesNo) : scale.wordAnswers;
    const bool isUsual = ends.lowest >= 0 && ends.highest <= 10;
    const qint64 inNumbers = synonym.highest == 100 ? facts.upToHundred
        : synonym.highest == 1                      ? 0
        : isUsual
        ? facts.marksBetween(static_cast<int>(ends.lowest), static_cast<int>(ends.highest))
        : numbersBetween(column, ends, words);
    // 0 beside a scale from 1 is asked about later; it does not speak against the scale.
    const bool hasZeros = ends.lowest == 1 && scale.outside.contains(0.0);
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

/// Amounts of money as people write them: of the different values where they are few, else of the
/// first ones. Nothing that could as well be an answer on a scale, unless the name is clear.
bool holdsMoney(const ColumnLook &column, bool isExact)
{
    const ColumnFacts &facts = column.facts;
    const auto isFigure = [](const QString &text) {
        return parseFigure(text.toStdString(), MeasureKind::Spending, MoneySteps).has_value();
    };
    if (scaleInHeading(column.heading) || (!isExact && looksLikeRating(facts)))
        return false;
    if (facts.values.isEmpty())
        return !facts.samples.isEmpty() && std::ranges::all_of(facts.samples, isFigure);
    qint64 figures = 0;
    for (const CountedValue &value : facts.values)
        figures += isFigure(value.text) ? value.count : 0;
    return reaches(figures, facts.answers(), isExact ? 50 : 90);
}

bool ratingFits(const ColumnLook &column, const Synonym &synonym, bool isExact, const Words &words)
{
    const ColumnFacts &facts = column.facts;
    if (facts.answers() == 0)
        return false;
    const int percent = neededSupport(facts, isExact);
    if (synonym.isYesNo)
        return reaches(facts.yesNo, facts.answers(), isExact ? 50 : 90);
    if (synonym.isMoney)
        return holdsMoney(column, isExact);
    if (!synonym.amountUnit.isEmpty())
        return holdsAmounts(facts, isExact) && !amountUnitOf(column, words).isEmpty();
    return fitsScale(column, synonym, percent, words) && fitsEnds(column, synonym, isExact, words);
}

/// A heading that only speaks of employees or places may stand over the marks that they got.
bool holdsMarks(const ColumnFacts &facts, Field field)
{
    return field != Field::Function && looksLikeRating(facts);
}

bool nameFits(const ColumnLook &column, Field field, bool isExact)
{
    const ColumnFacts &facts = column.facts;
    if (facts.answers() == 0)
        return isExact;
    const bool isShort = static_cast<double>(facts.textBytes)
        <= LongestNameBytes * static_cast<double>(facts.filled);
    const bool isRepeated = facts.answers() < FewAnswers || facts.distinctShare < 0.9;
    const bool isName = column.key.size() <= 40 && facts.dates * 2 < facts.answers();
    const bool isFlag =
        reaches(facts.yesNo, facts.answers(), 90) || reaches(facts.scaleWords, facts.answers(), 50);
    return isShort && isRepeated && (isExact || (isName && !isFlag && !holdsMarks(facts, field)));
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
        return nameFits(column, synonym.field, isExact);
    }
}

QString measureOf(const ColumnLook &column, const Synonym &synonym, const Words &words)
{
    if (synonym.measure != "ces"_L1)
        return synonym.measure;
    const auto ends = effortEnds(column, synonym.reversed, words);
    return ends ? measureOnScale(synonym.measure, *ends) : QString();
}

QString amountUnitOf(const ColumnLook &column, const Words &words)
{
    if (column.facts.durations * 2 > column.facts.answers())
        return u"seconds"_s;
    return words.unitIn(column.key);
}

bool isSpending(const Catalogue &catalogue, const QString &measure)
{
    const Measure *found = catalogue.measure(measure);
    return found != nullptr && found->kind == MeasureKind::Spending;
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
