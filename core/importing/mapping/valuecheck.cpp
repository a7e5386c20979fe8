// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/valuecheck.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qint64 FewAnswers = 50;
constexpr double LongestNameBytes = 80;

bool reaches(qint64 part, qint64 whole, int percent)
{
    return part * 100 >= whole * percent;
}

bool fitsScale(const ColumnLook &column, const Synonym &synonym, int percent)
{
    const ColumnFacts &facts = column.facts;
    const qint64 onScale = facts.marksBetween(synonym.lowest, synonym.highest)
        + (synonym.highest == 5 || synonym.measure == "ces"_L1 ? facts.scaleWords : 0);
    return reaches(onScale, facts.answers(), percent);
}

/// More than a fifth of the marks lie above five.
bool goesAboveFive(const ColumnFacts &facts)
{
    return facts.marksBetween(6, 10) * 5 > facts.numbers();
}

bool fitsTenPoints(const ColumnLook &column, bool isExact)
{
    const ColumnFacts &facts = column.facts;
    const auto scale = scaleInHeading(column.heading);
    if (scale)
        return scale->highest == 10;
    return isExact || (facts.marksBetween(2, 10) > 0 && facts.marksBetween(6, 10) > 0);
}

bool fitsGrade(const ColumnLook &column)
{
    if (const auto scale = scaleInHeading(column.heading))
        return scale->highest == 10;
    const QStringList words = column.key.split(u' ');
    for (const QString &word : words) {
        if (word.endsWith("cijfer"_L1) || word == "mark"_L1 || word == "grade"_L1)
            return true;
    }
    return goesAboveFive(column.facts);
}

bool fitsFivePoints(const ColumnLook &column)
{
    if (const auto scale = scaleInHeading(column.heading))
        return scale->highest == 5;
    return !goesAboveFive(column.facts);
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
    if (!fitsScale(column, synonym, percent))
        return false;
    if (synonym.highest == 10 && synonym.lowest == 0)
        return fitsTenPoints(column, isExact);
    if (synonym.highest == 10)
        return fitsGrade(column);
    return synonym.highest == 7 || fitsFivePoints(column);
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

bool identifierFits(const ColumnFacts &facts)
{
    if (facts.answers() == 0)
        return false;
    return facts.distinctShare >= (facts.filled < FewAnswers ? 0.5 : 0.9);
}

} // namespace

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

QString measureOf(const ColumnLook &column, const Synonym &synonym)
{
    if (synonym.measure != "ces"_L1)
        return synonym.measure;
    if (const auto scale = scaleInHeading(column.heading))
        return scale->highest == 5 ? u"ces-5"_s : u"ces-7"_s;
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

} // namespace headroom
