// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/commentstore.h"

#include "core/scores/scoring.h"
#include "core/storage/answers/answerconditions.h"

namespace headroom {

namespace {

constexpr int FirstCommentedValue = 3; ///< column of the values
constexpr qint64 RowsBetweenReports = 2048;

AnswerGroup groupOf(const AnsweredValue &answered)
{
    Tally tally;
    addToTally(tally, *answered.banding, answered.value, 1);
    if (tally.favourable > 0)
        return AnswerGroup::Favourable;
    return tally.unfavourable > 0 ? AnswerGroup::Unfavourable : AnswerGroup::Neutral;
}

} // namespace

Result<void> visitComments(const Connection &connection, const AnswerQuestion &question,
    const Metric &metric, const std::function<void(const Comment &)> &visit, Progress &progress)
{
    const Result<QList<ValueColumn>> columns = valueColumns(connection, metric);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->isEmpty())
        return {};
    const AnswerConditions conditions(question, *columns);
    Result<Statement> statement = connection.prepare("SELECT day, location, comment"
        + selectedColumns(*columns) + " FROM response" + conditions.text(AnswerGroup::All) + " AND "
        + CountedRows + " AND comment IS NOT NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    conditions.bindTo(*statement);
    qint64 rows = 0;
    return statement->forEachRow([&](const Row &row) -> Result<void> {
        if (++rows % RowsBetweenReports == 0 && !progress.report(rows, 0))
            return failure(ErrorKind::Cancelled);
        const AnsweredValue answered = answeredValue(row, FirstCommentedValue, *columns);
        if (answered.banding == nullptr)
            return {};
        visit({dateOf(static_cast<DayNumber>(row.integer(0))), row.id<UnitId>(1), groupOf(answered),
            answered.banding->measure, answered.value, row.text(2)});
        return {};
    });
}

} // namespace headroom
