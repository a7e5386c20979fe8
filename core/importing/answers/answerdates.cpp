// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/answerdates.h"

#include "core/importing/subjects/recordday.h"
#include "core/importing/values/numbers.h"

#include <algorithm>

namespace headroom {

namespace {

const WrittenDate *knownDate(const Record &record, int column)
{
    return record.countedCell(static_cast<size_t>(column)).date;
}

} // namespace

AnswerDates::AnswerDates(const ImportPlan &plan, const ImportContext &context, const Words &words)
    : m_words(words)
{
    for (const int index : dayColumns(plan))
        m_days.push_back(
            columnOf(*std::ranges::find(plan.columns, index, &PlannedColumn::index), context));
    const auto started = std::ranges::find(plan.columns, Field::StartedAt, &PlannedColumn::field);
    if (started != plan.columns.end())
        m_started = columnOf(*started, context);
    if (context.today.isValid())
        m_today = dayNumber(context.today);
}

AnswerDates::Column AnswerDates::columnOf(
    const PlannedColumn &planned, const ImportContext &context)
{
    return {planned.index, planned.dateOrder.value_or(DateOrder::DayFirst),
        ZoneShift(planned.timeZone, context.timeZone), {}, {}};
}

std::optional<RowFault> AnswerDates::read(
    const Record &record, bool isLeftOut, ZoneShift::Moment &moment)
{
    RowFault missing{IssueCode::MissingDate, -1, {}};
    for (Column &column : m_days) {
        const std::string_view day = trimmed(record.cell(static_cast<size_t>(column.index)));
        if (day.empty() && isLeftOut && m_started) {
            const std::string_view started =
                trimmed(record.cell(static_cast<size_t>(m_started->index)));
            if (!started.empty())
                return read(*m_started, started, knownDate(record, m_started->index), moment);
        }
        const std::optional<RowFault> fault =
            read(column, day, knownDate(record, column.index), moment);
        if (!fault || fault->code != IssueCode::MissingDate)
            return fault;
        if (missing.column < 0)
            missing = *fault;
    }
    return missing;
}

std::optional<RowFault> AnswerDates::read(
    Column &column, std::string_view text, const WrittenDate *known, ZoneShift::Moment &moment)
{
    if (text.empty())
        return RowFault{IssueCode::MissingDate, column.index, {}};
    if (known != nullptr) {
        column.lastText.clear();
        column.lastDate = *known;
    } else if (text != column.lastText) {
        column.lastText = text;
        column.lastDate = parseDate(text);
    }
    const std::optional<DayNumber> day =
        column.lastDate ? column.lastDate->day(column.order) : std::nullopt;
    if (!day) {
        const bool isMissing = m_words.isMissing(wordKey(QString::fromUtf8(text)));
        return RowFault{
            isMissing ? IssueCode::MissingDate : IssueCode::ImpossibleDate, column.index, {}};
    }
    moment = column.zone.moment(*day, *column.lastDate);
    if (m_today && moment.day > *m_today)
        return RowFault{IssueCode::FutureDate, column.index, {}};
    return std::nullopt;
}

} // namespace headroom
