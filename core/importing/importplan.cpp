// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/importplan.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace headroom {

bool isDateField(Field field)
{
    switch (field) {
    case Field::SubmittedAt:
    case Field::StartedAt:
    case Field::OrderedAt:
    case Field::PromisedAt:
    case Field::DeliveredAt:
        return true;
    default:
        return false;
    }
}

bool isRowField(Field field)
{
    return field == Field::RowKey || field == Field::RowQuestion || field == Field::RowAnswer;
}

QString ImportPlan::ownName(const QString &measure) const
{
    const auto own = std::ranges::find(ownMeasures, measure, &OwnMeasure::measure);
    return own == ownMeasures.end() ? QString() : own->name;
}

QStringList ImportPlan::measures() const
{
    QStringList names;
    for (const PlannedColumn &column : columns) {
        if (column.field == Field::Rating && !names.contains(column.measure))
            names.append(column.measure);
    }
    for (const DerivedMeasure &measure : derived)
        names.append(measure.measure);
    return names;
}

bool ImportPlan::isReady() const
{
    return std::ranges::none_of(questions, &Question::blocking);
}

namespace {

bool areReadAlike(const PlannedColumn &a, const PlannedColumn &b)
{
    const auto reading = [](const PlannedColumn &column) {
        return std::tie(column.index, column.field, column.measure, column.reversed, column.unit,
            column.scale, column.answerWords, column.noScore, column.decimalSign, column.dateOrder);
    };
    return reading(a) == reading(b);
}

QString headingAt(const ImportPlan &plan, int index)
{
    const auto found = std::ranges::find(plan.columns, index, &PlannedColumn::index);
    return found == plan.columns.end() ? QString() : found->heading;
}

Error refusal(const Question &question, const ImportPlan &plan)
{
    const QString heading = headingAt(plan, question.column);
    switch (question.kind) {
    case QuestionKind::AggregatedFigures:
        return {ErrorKind::AggregatedFigures, plan.path, {}, {question.arguments.join(u", "_s)}};
    case QuestionKind::SheetUndecided:
        return {ErrorKind::SheetUndecided, plan.path, {}, {question.arguments.join(u", "_s)}};
    case QuestionKind::NothingToScore:
        return {ErrorKind::NothingToScore, plan.path, {}, {}};
    case QuestionKind::NoDateColumn:
        return {ErrorKind::NoDateColumn, plan.path, {}, {}};
    case QuestionKind::DateOrder:
        return {
            ErrorKind::DateOrderUndecided, plan.path, {}, {heading, question.arguments.value(0)}};
    case QuestionKind::DateOrderConflict:
        return {ErrorKind::DateOrderConflict, plan.path, {},
            {heading, question.arguments.value(0), question.arguments.value(1)}};
    case QuestionKind::ScaleDirection:
    case QuestionKind::MeasureUndecided:
    case QuestionKind::RowPerQuestion:
    case QuestionKind::ScaleUndecided:
    case QuestionKind::NumbersOutsideScale:
    case QuestionKind::AmountUnit:
    case QuestionKind::PlaceUndecided:
    case QuestionKind::Fractions:
    case QuestionKind::YearOfMonths:
        return {ErrorKind::MappingDoesNotFit, plan.path, {}, {heading}};
    }
    Q_UNREACHABLE();
}

} // namespace

bool ImportPlan::readsLike(const ImportPlan &other) const
{
    return format == other.format && subject == other.subject && derived == other.derived
        && std::ranges::equal(columns, other.columns, areReadAlike);
}

Result<void> readiness(const ImportPlan &plan)
{
    const auto open = std::ranges::find_if(plan.questions, &Question::blocking);
    if (open == plan.questions.end())
        return {};
    return tl::unexpected(refusal(*open, plan));
}

QString importFieldName(const PlannedColumn &column)
{
    switch (column.field) {
    case Field::Ignore:
        return u"ignore"_s;
    case Field::Identifier:
        return u"id"_s;
    case Field::SubmittedAt:
        return u"date"_s;
    case Field::StartedAt:
        return u"started"_s;
    case Field::Status:
        return u"status"_s;
    case Field::Location:
        return u"location"_s;
    case Field::Department:
        return u"department"_s;
    case Field::Team:
        return u"team"_s;
    case Field::Employee:
        return u"employee"_s;
    case Field::Function:
        return u"function"_s;
    case Field::Channel:
        return u"channel"_s;
    case Field::Step:
        return u"step"_s;
    case Field::CustomerType:
        return u"customer-type"_s;
    case Field::Region:
        return u"region"_s;
    case Field::Comment:
        return u"comment"_s;
    case Field::OrderReference:
        return u"order"_s;
    case Field::Rating:
        return column.measure;
    case Field::OrderedAt:
        return u"ordered"_s;
    case Field::PromisedAt:
        return u"promised"_s;
    case Field::DeliveredAt:
        return u"delivered"_s;
    case Field::RowKey:
        return u"key"_s;
    case Field::RowQuestion:
        return u"question"_s;
    case Field::RowAnswer:
        return u"answer"_s;
    case Field::Contact:
        return u"contact"_s;
    }
    Q_UNREACHABLE();
}

} // namespace headroom
