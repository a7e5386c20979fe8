// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/derivedreader.h"

#include "core/domain/timeunits.h"
#include "core/importing/values/numbers.h"

#include <algorithm>

namespace headroom {

DerivedReader::DerivedReader(
    const DerivedMeasure &derived, const ImportPlan &plan, const ImportContext &context)
    : m_from(columnAt(plan, derived.from))
    , m_to(columnAt(plan, derived.to))
    , m_slot(static_cast<size_t>(plan.measures().indexOf(derived.measure)))
    , m_measure(*context.catalogue.measure(derived.measure))
{
    if (context.today.isValid())
        m_today = dayNumber(context.today);
}

DerivedReader::Column DerivedReader::columnAt(const ImportPlan &plan, int index)
{
    const auto column = std::ranges::find(plan.columns, index, &PlannedColumn::index);
    Q_ASSERT(column != plan.columns.end());
    return {index, column->dateOrder.value_or(DateOrder::DayFirst), {}, {}};
}

std::optional<RowFault> DerivedReader::read(const Record &record, Steps &value)
{
    std::optional<Moment> from;
    std::optional<Moment> to;
    if (auto fault = readMoment(m_from, record, from))
        return fault;
    if (auto fault = readMoment(m_to, record, to))
        return fault;
    if (to && m_today && to->day > *m_today)
        return RowFault{IssueCode::FutureDate, m_to.index, {}};
    if (!from || !to)
        return std::nullopt;
    const Steps found = valueOf(*from, *to);
    if (found < 0)
        return RowFault{IssueCode::DatesOutOfOrder, m_to.index, {}};
    value = found;
    return std::nullopt;
}

std::optional<RowFault> DerivedReader::readMoment(
    Column &column, const Record &record, std::optional<Moment> &moment) const
{
    const auto index = static_cast<size_t>(column.index);
    const std::string_view text = trimmed(record.cell(index));
    if (text.empty())
        return std::nullopt;
    if (text != column.lastText) {
        column.lastText = text;
        column.lastDate = parseDate(text);
    }
    const std::optional<DayNumber> day =
        column.lastDate ? column.lastDate->day(column.order) : std::nullopt;
    if (day)
        moment = Moment{*day, column.lastDate->second};
    else if (!m_words.isMissing(wordKey(QString::fromUtf8(text))))
        return RowFault{IssueCode::ImpossibleDate, column.index, {}};
    return std::nullopt;
}

Steps DerivedReader::valueOf(const Moment &from, const Moment &to) const
{
    // Midnight stands for a day without a time.
    const bool isTimed = from.second > 0 && to.second > 0;
    const qint64 seconds =
        (qint64{to.day} - from.day) * SecondsPerDay + (isTimed ? to.second - from.second : 0);
    if (m_measure.kind == MeasureKind::YesNo)
        return seconds <= 0 ? m_measure.resolution : 0;
    return seconds * m_measure.resolution / secondsIn(m_measure.unit);
}

} // namespace headroom
