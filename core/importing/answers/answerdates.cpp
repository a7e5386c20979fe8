// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/answerdates.h"

#include "core/importing/values/numbers.h"

#include <algorithm>

namespace headroom {

namespace {

std::string_view cellOf(const Record &record, int column)
{
    const auto index = static_cast<size_t>(column);
    return index < record.cells.size() ? trimmed(record.cells[index]) : std::string_view();
}

const WrittenDate *knownDate(const Record &record, int column)
{
    return record.countedCell(static_cast<size_t>(column)).date;
}

} // namespace

AnswerDates::AnswerDates(const ImportPlan &plan, const ImportContext &context, const Words &words)
    : m_words(words)
    , m_submitted(columnOf(plan, Field::SubmittedAt, context))
    , m_started(columnOf(plan, Field::StartedAt, context))
{
    if (context.today.isValid())
        m_today = dayNumber(context.today);
}

std::optional<AnswerDates::Column> AnswerDates::columnOf(
    const ImportPlan &plan, Field field, const ImportContext &context) const
{
    const auto found = std::ranges::find(plan.columns, field, &PlannedColumn::field);
    if (found == plan.columns.end())
        return std::nullopt;
    return Column{found->index, found->dateOrder.value_or(DateOrder::DayFirst),
        ZoneShift(found->timeZone, context.timeZone), {}, {}};
}

std::optional<RowFault> AnswerDates::read(
    const Record &record, bool isLeftOut, ZoneShift::Moment &moment)
{
    if (!m_submitted)
        return RowFault{IssueCode::MissingDate, -1, {}};
    const std::string_view submitted = cellOf(record, m_submitted->index);
    if (submitted.empty() && isLeftOut && m_started) {
        const std::string_view started = cellOf(record, m_started->index);
        if (!started.empty())
            return read(*m_started, started, knownDate(record, m_started->index), moment);
    }
    return read(*m_submitted, submitted, knownDate(record, m_submitted->index), moment);
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
        const bool isMissing = m_words.isMissing(
            wordKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
        return RowFault{
            isMissing ? IssueCode::MissingDate : IssueCode::ImpossibleDate, column.index, {}};
    }
    moment = column.zone.moment(*day, *column.lastDate);
    if (m_today && moment.day > *m_today)
        return RowFault{IssueCode::ImpossibleDate, column.index, {}};
    return std::nullopt;
}

} // namespace headroom
