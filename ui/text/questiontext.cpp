// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/questiontext.h"

#include "core/domain/metric.h"
#include "core/domain/timeunits.h"
#include "core/importing/longtable/longtableshape.h"
#include "core/importing/mapping/filescale.h"
#include "core/importing/subjects/fractions.h"
#include "ui/text/columnwords.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom::ui {

namespace {

struct QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Questions)
};

const PlannedColumn *columnOf(const Question &question, const ImportPlan &plan)
{
    for (const PlannedColumn &column : plan.columns) {
        if (column.index == question.column)
            return &column;
    }
    return nullptr;
}

QString headingOf(const Question &question, const ImportPlan &plan)
{
    const PlannedColumn *column = columnOf(question, plan);
    return column != nullptr && !column->heading.isEmpty() ? column->heading
                                                           : QString::number(question.column + 1);
}

QString dateInWords(const Figures &figures, const QString &iso)
{
    const QDate day = QDate::fromString(iso.left(10), Qt::ISODate);
    return day.isValid() ? figures.date(day) : iso;
}

QuestionAnswer dateOrderAnswer(const ImportPlan &plan, DateOrder order, const QString &words)
{
    QuestionAnswer answer{words, plan.choices};
    answer.choices.dateOrder = order;
    return answer;
}

QuestionAnswer columnAnswer(
    const ImportPlan &plan, int column, const ColumnChoice &choice, const QString &words)
{
    QuestionAnswer answer{words, plan.choices};
    answer.choices.columns.insert(column, choice);
    return answer;
}

QList<QuestionAnswer> dateAnswers(
    const Question &question, const ImportPlan &plan, const Figures &figures)
{
    if (question.kind == QuestionKind::DateOrderConflict) {
        return {
            dateOrderAnswer(plan, DateOrder::DayFirst, QuestionTexts::tr("The day comes first")),
            dateOrderAnswer(
                plan, DateOrder::MonthFirst, QuestionTexts::tr("The month comes first"))};
    }
    const QString dayFirst = dateInWords(figures, question.arguments.value(1));
    const QString monthFirst = dateInWords(figures, question.arguments.value(2));
    return {dateOrderAnswer(plan, DateOrder::DayFirst, dayFirst),
        dateOrderAnswer(plan, DateOrder::MonthFirst, monthFirst)};
}

QList<QuestionAnswer> sheetAnswers(const Question &question, const ImportPlan &plan)
{
    QList<QuestionAnswer> answers;
    for (const QString &sheet : question.arguments) {
        answers.append({sheet, plan.choices});
        answers.last().choices.sheet = sheet;
    }
    return answers;
}

QList<QuestionAnswer> directionAnswers(const Question &question, const ImportPlan &plan)
{
    const PlannedColumn *column = columnOf(question, plan);
    if (column == nullptr)
        return {};
    const ColumnChoice high{column->field, column->measure, false};
    const ColumnChoice low{column->field, column->measure, true};
    return {columnAnswer(plan, question.column, high, QuestionTexts::tr("The highest is best")),
        columnAnswer(plan, question.column, low, QuestionTexts::tr("The lowest is best"))};
}

QList<double> numbersIn(const QString &list)
{
    QList<double> numbers;
    for (const QString &number : list.split(u", "_s))
        numbers.append(number.toDouble());
    return numbers;
}

QList<QuestionAnswer> noScoreAnswers(const Question &question, const ImportPlan &plan)
{
    QuestionAnswer none{QuestionTexts::tr("No answer was given"), plan.choices};
    none.choices.noScore.insert(question.column, numbersIn(question.arguments.value(1)));
    QuestionAnswer faults{QuestionTexts::tr("They are faults: refuse these rows"), plan.choices};
    faults.choices.noScore.insert(question.column, {});
    if (question.arguments.size() < 6)
        return {none, faults};
    const ScaleEnds ends{question.arguments[4].toDouble(), question.arguments[5].toDouble()};
    const PlannedColumn *column = columnOf(question, plan);
    ColumnChoice longer{Field::Rating, question.arguments[3], {}};
    const Catalogue catalogue = Catalogue::builtIn();
    const Measure *measure = catalogue.measure(longer.measure);
    if (measure != nullptr && measure->lowest != ends.lowest)
        longer.scale = ends;
    if (column != nullptr && column->reversed)
        longer.reversed = true;
    const QString words = QuestionTexts::tr("They are answers: the scale is %1");
    return {none, faults, columnAnswer(plan, question.column, longer, words.arg(endsWords(ends)))};
}

/// The scales that numbers between these may be on: 1-5 before 0-10.
QList<ScaleEnds> likelyScales(double lowest, double highest)
{
    constexpr int LongestPlain = 7;
    if (highest > 10)
        return {{0, 100}};
    if (highest > LongestPlain) {
        const bool isEight = highest == LongestPlain + 1 && lowest > 0;
        return isEight ? QList<ScaleEnds>{{1, highest}, {0, 10}, {1, 10}}
                       : QList<ScaleEnds>{{0, 10}, {1, 10}};
    }
    QList<ScaleEnds> scales;
    if (lowest <= 0)
        scales.append({lowest, highest});
    scales.append({1, highest});
    if (highest == 4 || highest == 6)
        scales.append({1, highest + 1});
    return scales;
}

/// Effort is seldom asked on ten or eleven points: the list above the column has those too.
bool isSeldom(const Measure &measure)
{
    return measure.id == "ces-10"_L1 || measure.id == "ces-0to10"_L1;
}

/// Whether a rating can be written on that scale; only those of satisfaction and effort are also
/// written on other numbers than their own.
bool canBeWrittenOn(const Measure &measure, const ScaleEnds &ends)
{
    if (measure.kind != MeasureKind::Rating || isSeldom(measure))
        return false;
    const ScaleEnds own{*measure.lowest, *measure.highest};
    return own == ends || (own.span() == ends.span() && !measureOnScale(measure.id, own).isEmpty());
}

QList<QuestionAnswer> measureAnswers(const Question &question, const ImportPlan &plan)
{
    QList<QuestionAnswer> answers;
    const double lowest = question.arguments.value(1, u"1"_s).toDouble();
    const double highest = question.arguments.value(2, u"5"_s).toDouble();
    const Catalogue catalogue = Catalogue::builtIn();
    for (const ScaleEnds &ends : likelyScales(lowest, highest)) {
        for (const Measure &measure : catalogue.measures()) {
            if (!canBeWrittenOn(measure, ends))
                continue;
            ColumnChoice choice{Field::Rating, measure.id, {}};
            if (*measure.lowest != ends.lowest)
                choice.scale = ends;
            answers.append(columnAnswer(
                plan, question.column, choice, meaningWords({Field::Rating, measure.id}, ends)));
        }
    }
    answers.append(columnAnswer(
        plan, question.column, {Field::Ignore, {}, {}}, QuestionTexts::tr("Do not import it")));
    return answers;
}

QList<QuestionAnswer> scaleAnswers(const Question &question, const ImportPlan &plan)
{
    const PlannedColumn *column = columnOf(question, plan);
    QList<QuestionAnswer> answers;
    for (const QString &measure : question.arguments.mid(1)) {
        ColumnChoice choice{Field::Rating, measure, {}};
        if (column != nullptr && column->reversed)
            choice.reversed = true;
        answers.append(
            columnAnswer(plan, question.column, choice, meaningWords({Field::Rating, measure})));
    }
    return answers;
}

constexpr qsizetype GuessSize = 9; ///< arguments of RowPerQuestion for each guess

QList<QuestionAnswer> rowAnswers(const Question &question, const ImportPlan &plan)
{
    QList<QuestionAnswer> answers;
    const QStringList &arguments = question.arguments;
    const bool isOne = arguments.size() == GuessSize;
    for (qsizetype i = 0; i + GuessSize <= arguments.size(); i += GuessSize) {
        const LongColumns columns{
            arguments[i].toInt(), arguments[i + 1].toInt(), arguments[i + 2].toInt()};
        const QString words = isOne ? QuestionTexts::tr("Yes, a row per question")
                                    : QuestionTexts::tr("“%1” is the question, “%2” the answer")
                                          .arg(arguments[i + 4], arguments[i + 5]);
        answers.append({words, withLongColumns(plan.choices, columns)});
    }
    answers.append({QuestionTexts::tr("No, each row is an answer of its own"),
        withLongColumns(plan.choices, {})});
    return answers;
}

/// What the shape of the file is taken for, with an example.
QString rowQuestion(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return QuestionTexts::tr(
            "You say that this table has a row per question. Choose above the columns which one "
            "says whose answer it is, which one holds the question and which one the answer.");
    const QString key = arguments.value(3);
    const QString example = QuestionTexts::tr("%1, %2: %3")
                                .arg(arguments.value(6), arguments.value(7), arguments.value(8));
    if (arguments.size() > GuessSize)
        return QuestionTexts::tr(
            "This looks like a table with a row for every question that someone "
            "answered, for each “%1” (%2). Which columns hold the question and "
            "the answer?")
            .arg(key, example);
    return QuestionTexts::tr(
        "This looks like a table with a row for every question that someone answered: “%1” says "
        "whose answer it is, “%2” which question, “%3” the answer (%4). Is that so?")
        .arg(key, arguments.value(4), arguments.value(5), example);
}

QString unitWords(const QString &unit)
{
    if (unit == "seconds"_L1)
        return QuestionTexts::tr("Seconds");
    if (unit == "minutes"_L1)
        return QuestionTexts::tr("Minutes");
    return unit == "hours"_L1 ? QuestionTexts::tr("Hours") : QuestionTexts::tr("Days");
}

QList<QuestionAnswer> unitAnswers(const Question &question, const ImportPlan &plan)
{
    QList<QuestionAnswer> answers;
    for (const QString &unit : timeUnits())
        answers.append(columnAnswer(plan, question.column,
            {Field::Rating, question.arguments.value(1), {}, unit}, unitWords(unit)));
    answers.append(columnAnswer(
        plan, question.column, {Field::Ignore, {}, {}}, QuestionTexts::tr("Do not import it")));
    return answers;
}

QList<QuestionAnswer> yearAnswers(const Question &question, const ImportPlan &plan)
{
    QList<QuestionAnswer> answers;
    for (const QString &year : question.arguments) {
        answers.append({year, plan.choices});
        answers.last().choices.year = year.toInt();
    }
    return answers;
}

QList<QuestionAnswer> placeAnswers(const Question &question, const ImportPlan &plan)
{
    return {columnAnswer(plan, question.column, {Field::Location, {}, {}},
                QuestionTexts::tr("It names the locations")),
        columnAnswer(
            plan, question.column, {Field::Ignore, {}, {}}, QuestionTexts::tr("Do not import it"))};
}

/// A percentage with a point as text: "4.5 %, 4,500 of every 100,000".
QString percentageInWords(const QString &percentage, const Figures &figures)
{
    constexpr double Whole = 100'000;
    const double share = percentage.toDouble() / 100;
    const qsizetype sign = percentage.indexOf(u'.');
    const int decimals = sign < 0 ? 0 : static_cast<int>(percentage.size() - sign - 1);
    return QuestionTexts::tr("%1: %2 of every %3")
        .arg(figures.percent(share, decimals), figures.count(qRound64(share * Whole)),
            figures.count(static_cast<qint64>(Whole)));
}

QList<QuestionAnswer> fractionAnswers(
    const Question &question, const ImportPlan &plan, const Figures &figures)
{
    const QString measure = question.arguments.value(0);
    return {columnAnswer(plan, question.column, {Field::Rating, measure, {}, FractionUnit},
                percentageInWords(question.arguments.value(2), figures)),
        columnAnswer(plan, question.column, {Field::Rating, measure, {}, PercentUnit},
            percentageInWords(question.arguments.value(3), figures))};
}

} // namespace

QString questionText(const Question &question, const ImportPlan &plan, const Figures &figures)
{
    const QString heading = headingOf(question, plan);
    const QStringList &arguments = question.arguments;
    switch (question.kind) {
    case QuestionKind::AggregatedFigures:
        return errorText({ErrorKind::AggregatedFigures, {}, {}, {arguments.join(u", "_s)}});
    case QuestionKind::SheetUndecided:
        return QuestionTexts::tr(
            "Several sheets of this workbook hold answers. Which one is imported?");
    case QuestionKind::NothingToScore:
        return errorText({ErrorKind::NothingToScore, {}, {}, {}});
    case QuestionKind::NoDateColumn:
        return errorText({ErrorKind::NoDateColumn, {}, {}, {}});
    case QuestionKind::DateOrder:
        return QuestionTexts::tr("Every date in “%1” can be read in two ways. Which day is %2?")
            .arg(heading, arguments.value(0));
    case QuestionKind::DateOrderConflict: {
        const auto count = [&](int i) { return figures.count(arguments.value(i).toLongLong()); };
        return QuestionTexts::tr(
            "“%1” holds dates in two orders: %2 can only have the day first, %3 only "
            "the month. Which is right? Rows with the other order are refused.")
            .arg(heading, count(0), count(1));
    }
    case QuestionKind::ScaleDirection:
        return QuestionTexts::tr("What is the best answer in “%1”, the highest or the lowest?")
            .arg(heading);
    case QuestionKind::MeasureUndecided:
        return QuestionTexts::tr(
            "“%1” holds ratings that could mean several things. What was asked?")
            .arg(heading);
    case QuestionKind::RowPerQuestion:
        return rowQuestion(arguments);
    case QuestionKind::ScaleUndecided:
        return QuestionTexts::tr(
            "The answers in “%1” leave open how far the scale goes. Which scale was it?")
            .arg(heading);
    case QuestionKind::NumbersOutsideScale:
        return QuestionTexts::tr(
            "What do the numbers beside the scale in “%1” mean: %2? Answers with one: "
            "%3. Until you say so, their rows are refused.")
            .arg(heading, arguments.value(1), figures.count(arguments.value(2).toLongLong()));
    case QuestionKind::AmountUnit:
        return QuestionTexts::tr("“%1” holds amounts of time. In what unit are they?").arg(heading);
    case QuestionKind::YearOfMonths:
        return QuestionTexts::tr(
            "The file has a column per month, and nothing in it says of which year. "
            "Which year are they of?");
    case QuestionKind::PlaceUndecided:
        return QuestionTexts::tr("Do the texts in “%1” name the locations of the figures: %2?")
            .arg(heading, arguments.join(u", "_s));
    case QuestionKind::Fractions:
        return QuestionTexts::tr("All values of “%1” lie between 0 and 1. What is %2?")
            .arg(heading, arguments.value(1));
    }
    Q_UNREACHABLE();
}

QList<QuestionAnswer> questionAnswers(
    const Question &question, const ImportPlan &plan, const Figures &figures)
{
    switch (question.kind) {
    case QuestionKind::SheetUndecided:
        return sheetAnswers(question, plan);
    case QuestionKind::AggregatedFigures:
    case QuestionKind::NothingToScore:
    case QuestionKind::NoDateColumn:
        return {};
    case QuestionKind::DateOrder:
    case QuestionKind::DateOrderConflict:
        return dateAnswers(question, plan, figures);
    case QuestionKind::ScaleDirection:
        return directionAnswers(question, plan);
    case QuestionKind::MeasureUndecided:
        return measureAnswers(question, plan);
    case QuestionKind::RowPerQuestion:
        return rowAnswers(question, plan);
    case QuestionKind::ScaleUndecided:
        return scaleAnswers(question, plan);
    case QuestionKind::NumbersOutsideScale:
        return noScoreAnswers(question, plan);
    case QuestionKind::AmountUnit:
        return unitAnswers(question, plan);
    case QuestionKind::YearOfMonths:
        return yearAnswers(question, plan);
    case QuestionKind::PlaceUndecided:
        return placeAnswers(question, plan);
    case QuestionKind::Fractions:
        return fractionAnswers(question, plan, figures);
    }
    Q_UNREACHABLE();
}

} // namespace headroom::ui
