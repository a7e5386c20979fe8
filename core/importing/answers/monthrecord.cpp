// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/monthrecord.h"

#include "core/base/textfolding.h"
#include "core/importing/answers/namereader.h"
#include "core/importing/answers/rowreader.h"
#include "core/importing/subjects/months.h"
#include "core/importing/values/numbers.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

std::string_view cellAt(const Record &record, std::optional<size_t> column)
{
    return column ? trimmed(record.cell(*column)) : std::string_view();
}

} // namespace

MonthRecord::MonthRecord(const ImportPlan &plan, const ImportContext &context)
{
    if (context.today.isValid())
        m_today = dayNumber(context.today);
    for (const PlannedColumn &column : plan.columns) {
        if (column.field == Field::SubmittedAt)
            m_monthColumn = static_cast<size_t>(column.index);
        if (column.field == Field::Location)
            m_placeColumn = static_cast<size_t>(column.index);
    }
}

void MonthRecord::identify(const Record &record, Answer &answer)
{
    const std::optional<MonthNumber> month = parseMonth(cellAt(record, m_monthColumn));
    answer.hasId = month.has_value();
    answer.externalId = {};
    if (!month)
        return;
    const QString day = firstDayOf(*month).toString(u"yyyy-MM"_s);
    QString place = QString::fromUtf8(withoutGuard(cellAt(record, m_placeColumn)));
    if (m_words.isMissing(wordKey(place)))
        place.clear();
    const QString key = folded(place);
    const QString id = day + u' ' + (key.isEmpty() ? place.simplified() : key);
    m_id = id.toStdString();
    answer.externalId = m_id;
    answer.key =
        recordKey(Subject::PlaceAndMonth, {m_id.data(), static_cast<qsizetype>(m_id.size())});
}

std::optional<RowFault> MonthRecord::readMonth(const Record &record, Answer &answer) const
{
    const int column = m_monthColumn ? static_cast<int>(*m_monthColumn) : -1;
    const std::string_view text = cellAt(record, m_monthColumn);
    if (text.empty())
        return RowFault{IssueCode::MissingDate, column, {}};
    const std::optional<MonthNumber> month = parseMonth(text);
    if (!month)
        return RowFault{IssueCode::ImpossibleDate, column, {}};
    const DayNumber day = dayNumber(firstDayOf(*month));
    if (m_today && day > *m_today)
        return RowFault{IssueCode::FutureDate, column, {}};
    answer.day = day;
    answer.second = NoTime;
    return std::nullopt;
}

} // namespace headroom
