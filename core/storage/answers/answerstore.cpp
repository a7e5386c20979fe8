// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/answerstore.h"

#include "core/storage/answers/answerconditions.h"
#include "core/storage/orders/orderlinks.h"

namespace headroom {

namespace {

constexpr int FirstListedValue = 9; ///< column of the values

/// SQL for "this row would count, but is left out by hand".
constexpr const char *OmittedRows = "left_out = 0 AND superseded_by IS NULL"
                                    " AND id IN (SELECT response FROM omitted_answer)";

/// rows: what stands behind FROM.
Result<void> countAnswers(const Connection &connection, const std::string &rows,
    const AnswerConditions &conditions, AnswerGroup group, AnswerList &list)
{
    const auto count = [&](const std::string &where, const auto &bind,
                           const auto &visit) -> Result<void> {
        Result<Statement> statement = connection.prepare(
            "SELECT left_out, count(*) FROM " + rows + where + " GROUP BY left_out");
        if (!statement)
            return tl::unexpected(statement.error());
        bind(*statement);
        return statement->forEachRow(visit);
    };
    const auto bindAll = [&](Statement &statement) { conditions.bindTo(statement); };
    const auto bindFound = [&](Statement &statement) { conditions.bindSearchedTo(statement); };
    const auto leftOut = [&list](const Row &row) {
        const auto kind = static_cast<size_t>(row.integer(0));
        if (kind > 0 && kind < list.leftOut.size())
            list.leftOut[kind] = row.integer(1);
    };
    const auto found = [&list](const Row &row) { list.found = row.integer(1); };
    return count(conditions.text(AnswerGroup::All), bindAll, leftOut).and_then([&] {
        return count(conditions.searchedText(group) + " AND " + CountedRows, bindFound, found);
    });
}

ListedAnswer answerIn(const Row &row, const QList<ValueColumn> &columns)
{
    ListedAnswer answer;
    answer.id = row.id<ResponseId>(0);
    answer.import = row.id<ImportId>(1);
    answer.day = dateOf(static_cast<DayNumber>(row.integer(2)));
    if (!row.isNull(3))
        answer.second = static_cast<int>(row.integer(3));
    answer.location = row.id<UnitId>(4);
    answer.employee = row.id<UnitId>(5);
    answer.comment = row.text(6);
    answer.orderReference = row.text(7);
    answer.omission = row.id<OmissionId>(8);
    const AnsweredValue answered = answeredValue(row, FirstListedValue, columns);
    if (answered.banding != nullptr) {
        answer.measure = answered.banding->measure;
        answer.value = answered.value;
    }
    return answer;
}

/// Of the group, the newest first. which: more conditions.
Result<QList<ListedAnswer>> listAnswers(const Connection &connection, const std::string &rows,
    const AnswerConditions &conditions, const AnswerQuestion &question,
    const QList<ValueColumn> &columns, const std::string &which)
{
    std::string sql = "SELECT id, import_id, day, second, location, employee, comment,"
                      " order_reference,"
                      " (SELECT omission FROM omitted_answer WHERE omitted_answer.response = id)";
    sql += selectedColumns(columns) + " FROM " + rows + conditions.searchedText(question.group)
        + " AND " + which + " ORDER BY ";
    if (question.first != ResponseId())
        sql += "id = " + std::to_string(question.first.value()) + " DESC, ";
    sql += "day DESC, second DESC, id DESC LIMIT " + std::to_string(question.most);
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    conditions.bindSearchedTo(*statement);
    QList<ListedAnswer> answers;
    const Result<void> read =
        statement->forEachRow([&](const Row &row) { answers.append(answerIn(row, columns)); });
    if (!read)
        return tl::unexpected(read.error());
    return answers;
}

} // namespace

Result<AnswerList> loadAnswers(
    const Connection &connection, const AnswerQuestion &question, const Metric &metric)
{
    AnswerList list;
    const Result<QList<ValueColumn>> columns = valueColumns(connection, metric);
    if (!columns)
        return tl::unexpected(columns.error());
    if (columns->isEmpty())
        return list;
    const AnswerConditions conditions(question, *columns);
    const Result<std::string> rows = linkedResponses(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<void> counted = countAnswers(connection, *rows, conditions, question.group, list);
    if (!counted)
        return tl::unexpected(counted.error());
    return listAnswers(connection, *rows, conditions, question, *columns, CountedRows)
        .and_then([&](const QList<ListedAnswer> &answers) {
            list.answers = answers;
            return listAnswers(connection, *rows, conditions, question, *columns, OmittedRows);
        })
        .map([&](const QList<ListedAnswer> &omitted) {
            list.omitted = omitted;
            return list;
        });
}

} // namespace headroom
