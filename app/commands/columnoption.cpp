// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/columnoption.h"

#include "core/base/textfolding.h"
#include "core/domain/timeunits.h"
#include "core/importing/planjson.h"
#include "core/importing/subjects/fractions.h"
#include "core/indicators/owncolumns.h"
#include "ui/text/questiontext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom::app {

namespace {

const PlannedColumn *columnNamed(const ImportPlan &plan, const QString &name)
{
    auto found = std::ranges::find(plan.columns, name, &PlannedColumn::heading);
    if (found == plan.columns.end() && name.startsWith(u'#')) {
        bool isNumber = false;
        const int number = name.mid(1).toInt(&isNumber);
        if (isNumber)
            found = std::ranges::find(plan.columns, number - 1, &PlannedColumn::index);
    }
    return found == plan.columns.end() ? nullptr : &*found;
}

/// Of an own indicator, by its name or its measure.
std::optional<ColumnChoice> ownChoice(const QString &name, const ImportPlan &plan)
{
    const auto own = std::ranges::find_if(plan.ownMeasures, [&](const OwnMeasure &one) {
        return one.measure == name || folded(one.name) == folded(name);
    });
    return own == plan.ownMeasures.end()
        ? std::nullopt
        : std::optional(ColumnChoice{Field::Rating, own->measure, {}});
}

/// Nothing for a name that is neither a field's nor a measure's, nor an own indicator's.
std::optional<ColumnChoice> knownChoice(const QString &name, const ImportPlan &plan)
{
    if (const auto own = ownChoice(name, plan))
        return own;
    const ColumnChoice choice = columnChoiceNamed(name);
    const bool isKnown = choice.field == Field::Rating
        ? Catalogue::builtIn().measure(choice.measure) != nullptr
        : !name.isEmpty();
    return isKnown ? std::optional(choice) : std::nullopt;
}

/// "reversed", "0-4" and "-2-2:reversed"; nothing when the measure has another number of points.
std::optional<ColumnChoice> withScale(
    ColumnChoice choice, const QString &additions, const Measure &measure)
{
    static const QRegularExpression ends(u"^(-?\\d{1,3})-(-?\\d{1,3})$"_s);
    for (const QString &addition : additions.split(u':')) {
        const QRegularExpressionMatch match = ends.match(addition);
        if (match.hasMatch())
            choice.scale = ScaleEnds{match.captured(1).toDouble(), match.captured(2).toDouble()};
        else if (addition == "reversed"_L1)
            choice.reversed = true;
        else
            return std::nullopt;
    }
    const bool isScale = measure.kind == MeasureKind::Rating && measure.lowest && measure.highest;
    if (choice.scale && (!isScale || choice.scale->span() != *measure.highest - *measure.lowest))
        return std::nullopt;
    return choice;
}

/// "csat:reversed", "csat:0-4" and "delivery-days:hours" too.
std::optional<ColumnChoice> choiceNamed(const QString &words, const ImportPlan &plan)
{
    if (const auto own = ownChoice(words, plan))
        return own;
    const QString field = words.section(u':', 0, 0);
    const QString addition = words.section(u':', 1);
    std::optional<ColumnChoice> choice = knownChoice(field, plan);
    if (!choice || addition.isEmpty())
        return words.endsWith(u':') ? std::nullopt : choice;
    const Catalogue catalogue = Catalogue::builtIn();
    const Measure *measure = catalogue.measure(choice->measure);
    const bool isOwnTime = isOwnTimeMeasure(choice->measure);
    if (measure == nullptr && !isOwnTime)
        return std::nullopt;
    if (isOwnTime || measure->kind == MeasureKind::Amount) {
        choice->unit = addition;
        return timeUnits().contains(addition) ? choice : std::nullopt;
    }
    if (measure->kind == MeasureKind::Percentage) {
        choice->unit = addition;
        return addition == FractionUnit || addition == PercentUnit ? choice : std::nullopt;
    }
    return withScale(*choice, addition, *measure);
}

/// "0" and "0,6"; nothing for what is no number.
std::optional<QList<double>> numbersNamed(const QString &words)
{
    QList<double> numbers;
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.append(word.trimmed().toDouble(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return numbers;
}

QString noScoreOption(const QString &column, const QList<double> &numbers)
{
    QStringList words;
    for (const double number : numbers)
        words.append(QString::number(number));
    return u"--no-score \""_s + column + u'=' + words.join(u',') + u'"';
}

bool isPlainForShell(const QString &heading)
{
    return std::ranges::none_of(heading, [](QChar sign) { return u"\"$`\\!"_s.contains(sign); });
}

/// The heading where it is the only one and a shell takes it as it is, else "#3".
QString columnName(const ImportPlan &plan, int index)
{
    const auto column = std::ranges::find(plan.columns, index, &PlannedColumn::index);
    const QString heading = column == plan.columns.end() ? QString() : column->heading;
    if (heading.isEmpty() || !isPlainForShell(heading)
        || std::ranges::count(plan.columns, heading, &PlannedColumn::heading) > 1)
        return u"#%1"_s.arg(index + 1);
    return heading;
}

/// The columns of a table with a row per question by the headings that its rows have.
QString rowOption(const LongColumns &columns, const Question &question)
{
    if (!columns.isComplete())
        return u"--row-is-answer"_s;
    QStringList options;
    const QStringList fields{u"key"_s, u"question"_s, u"answer"_s};
    const QList<int> indexes{columns.key, columns.question, columns.answer};
    for (qsizetype guess = 0; guess < question.arguments.size(); guess += 9) {
        const QStringList told = question.arguments.mid(guess, 6);
        const bool isThis = told[0].toInt() == columns.key && told[1].toInt() == columns.question
            && told[2].toInt() == columns.answer;
        for (qsizetype i = 0; isThis && i < fields.size(); ++i) {
            const QString &heading = told[3 + i];
            const QString name = heading.isEmpty() || !isPlainForShell(heading)
                ? u"#%1"_s.arg(indexes[i] + 1)
                : heading;
            options.append(u"--column \""_s + name + u'=' + fields[i] + u'"');
        }
    }
    return options.join(u' ');
}

QString optionFor(const ImportChoices &choices, const Question &question, const ImportPlan &plan)
{
    if (question.kind == QuestionKind::DateOrder
        || question.kind == QuestionKind::DateOrderConflict)
        return choices.dateOrder == DateOrder::MonthFirst ? u"--date-order month-first"_s
                                                          : u"--date-order day-first"_s;
    if (question.kind == QuestionKind::SheetUndecided)
        return u"--sheet \""_s + choices.sheet.value_or(QString()) + u'"';
    if (question.kind == QuestionKind::YearOfMonths)
        return u"--year "_s + QString::number(choices.year.value_or(0));
    if (question.kind == QuestionKind::NumbersOutsideScale
        && choices.noScore.contains(question.column))
        return noScoreOption(
            columnName(plan, question.column), choices.noScore.value(question.column));
    if (question.kind == QuestionKind::RowPerQuestion)
        return rowOption(choices.longTable.value_or(LongColumns()), question);
    const ColumnChoice choice = choices.columns.value(question.column);
    PlannedColumn column;
    column.field = choice.field;
    column.measure = choice.measure;
    QString addition = choice.unit.isEmpty() ? QString() : u':' + choice.unit;
    if (choice.scale)
        addition += u":%1-%2"_s.arg(choice.scale->lowest).arg(choice.scale->highest);
    if (choice.reversed.value_or(false))
        addition += u":reversed"_s;
    return u"--column \""_s + columnName(plan, question.column) + u'=' + importFieldName(column)
        + addition + u'"';
}

bool isInEffect(const ImportChoices &choices, const Question &question, const ImportPlan &plan)
{
    if (question.kind == QuestionKind::RowPerQuestion)
        return choices.longTable && choices.longTable->isComplete();
    const auto column = std::ranges::find(plan.columns, question.column, &PlannedColumn::index);
    if (column == plan.columns.end())
        return false;
    if (question.kind == QuestionKind::DateOrder)
        return choices.dateOrder == column->dateOrder;
    if (question.kind == QuestionKind::NumbersOutsideScale)
        return choices.noScore.contains(question.column)
            && choices.noScore[question.column].isEmpty();
    const ColumnChoice choice = choices.columns.value(question.column);
    const bool isAsAsked = question.kind == QuestionKind::ScaleUndecided;
    return choice.field == column->field && choice.measure == column->measure
        && (isAsAsked || choice.reversed.value_or(false) == column->reversed)
        && choice.unit == column->unit;
}

/// An answer as an option with its meaning in brackets.
struct Answer
{
    QString text;
    bool isInEffect = false;
};

QList<Answer> answersTo(
    const Question &question, const ImportPlan &plan, const ui::Figures &figures)
{
    QList<Answer> answers;
    for (const ui::QuestionAnswer &known : ui::questionAnswers(question, plan, figures)) {
        QString meaning = known.words;
        if (question.kind == QuestionKind::DateOrderConflict)
            meaning = question.arguments.value(2 + static_cast<int>(answers.size()));
        answers.append({optionFor(known.choices, question, plan) + u" ("_s + meaning + u')',
            isInEffect(known.choices, question, plan)});
    }
    return answers;
}

} // namespace

Result<void> addColumnChoice(ImportChoices &choices, const ImportPlan &plan, const QString &words)
{
    const qsizetype sign = words.lastIndexOf(u'=');
    const PlannedColumn *column =
        columnNamed(plan, words.left(std::max<qsizetype>(sign, 0)).trimmed());
    const auto choice = sign > 0 ? choiceNamed(words.mid(sign + 1).trimmed(), plan) : std::nullopt;
    if (column == nullptr || !choice)
        return failure(ErrorKind::MappingDoesNotFit, plan.path, {words});
    choices.columns.insert(column->index, *choice);
    return {};
}

Result<bool> addRowColumn(ImportChoices &choices, const ImportPlan &plan, const QString &words)
{
    const qsizetype sign = words.lastIndexOf(u'=');
    const auto choice = sign > 0 ? choiceNamed(words.mid(sign + 1).trimmed(), plan) : std::nullopt;
    if (!choice || !isRowField(choice->field))
        return false;
    const PlannedColumn *column = columnNamed(plan, words.left(sign).trimmed());
    if (column == nullptr)
        return failure(ErrorKind::MappingDoesNotFit, plan.path, {words});
    LongColumns rows = choices.longTable.value_or(LongColumns());
    int &place = choice->field == Field::RowKey ? rows.key
        : choice->field == Field::RowQuestion   ? rows.question
                                                : rows.answer;
    place = column->index;
    choices.longTable = rows;
    return true;
}

Result<void> addNoScore(ImportChoices &choices, const ImportPlan &plan, const QString &words)
{
    const qsizetype sign = words.lastIndexOf(u'=');
    const PlannedColumn *column =
        columnNamed(plan, words.left(std::max<qsizetype>(sign, 0)).trimmed());
    const auto numbers = sign > 0 ? numbersNamed(words.mid(sign + 1)) : std::nullopt;
    if (column == nullptr || !numbers)
        return failure(ErrorKind::MappingDoesNotFit, plan.path, {words});
    choices.noScore.insert(column->index, *numbers);
    return {};
}

QString answerOptions(const Question &question, const ImportPlan &plan, const ui::Figures &figures)
{
    QStringList options;
    for (const Answer &answer : answersTo(question, plan, figures))
        options.append(answer.text);
    QString text;
    const auto column = std::ranges::find(plan.columns, question.column, &PlannedColumn::index);
    if (question.kind == QuestionKind::MeasureUndecided && column != plan.columns.end())
        text = u"Examples: "_s + column->samples.join(u", "_s) + u". "_s;
    text += u"Import again with "_s + options.join(u" or "_s) + u'.';
    if (question.kind == QuestionKind::MeasureUndecided)
        text += u" Add :reversed, as in csat:reversed, when the lowest is best."_s;
    return text;
}

QString assumedAnswer(const Question &question, const ImportPlan &plan, const ui::Figures &figures)
{
    QString assumed;
    QStringList others;
    for (const Answer &answer : answersTo(question, plan, figures)) {
        if (answer.isInEffect)
            assumed = answer.text;
        else
            others.append(answer.text);
    }
    return u"Assumed: "_s + assumed + u". If that is wrong, undo the import and repeat it with "_s
        + others.join(u" or "_s) + u'.';
}

} // namespace headroom::app
