// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/commentstore.h"

#include "core/scores/scoring.h"
#include "core/storage/answers/answerconditions.h"

namespace headroom {

namespace {

constexpr int FirstCommentedValue = 3; ///< column of the values

AnswerGroup groupOf(const AnsweredValue &answered)
{
    Tally tally;
    addToTally(tally, *answered.banding, answered.value, 1);
    if (tally.favourable > 0)
        return AnswerGroup::Favourable;
    return tally.unfavourable > 0 ? AnswerGroup::Unfavourable : AnswerGroup::Neutral;
}

} // namespace

Result<ResponseId> visitComments(const Connection &connection, ResponseId after, qint64 most,
    const std::function<void(ResponseId answer, QUtf8StringView text)> &visit)
{
    Result<Statement> statement =
        connection.prepare(std::string("SELECT id, comment FROM response WHERE id > ? AND ")
            + CountedRows + " AND comment IS NOT NULL ORDER BY id LIMIT ?");
    if (!statement)
        return tl::unexpected(statement.error());
    ResponseId last = after;
    return statement->bindAll(after, most)
        .forEachRow([&](const Row &row) {
            last = row.id<ResponseId>(0);
            visit(last, QUtf8StringView(row.bytes(1)));
        })
        .map([&] { return last; });
}

Result<std::optional<Comment>> loadComment(
    const Connection &connection, ResponseId answer, const Metric &metric)
{
    const Result<QList<ValueColumn>> columns = valueColumns(connection, metric);
    if (!columns)
        return tl::unexpected(columns.error());
    Result<Statement> statement = connection.prepare("SELECT day, location, comment"
        + selectedColumns(*columns) + " FROM response WHERE id = ? AND comment IS NOT NULL");
    if (!statement)
        return tl::unexpected(statement.error());
    std::optional<Comment> comment;
    const Result<void> read = statement->bindAll(answer).forEachRow([&](const Row &row) {
        const AnsweredValue answered = answeredValue(row, FirstCommentedValue, *columns);
        if (answered.banding != nullptr)
            comment = Comment{dateOf(static_cast<DayNumber>(row.integer(0))), row.id<UnitId>(1),
                groupOf(answered), answered.banding->measure, answered.value, row.text(2)};
    });
    if (!read)
        return tl::unexpected(read.error());
    return comment;
}

} // namespace headroom
