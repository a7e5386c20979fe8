// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/extremestore.h"

#include "core/storage/answers/answerconditions.h"
#include "core/storage/orders/orderlinks.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int FirstExtremeValue = 7; ///< column of the answer's values

/// "?, ?, ?"
std::string placesFor(qsizetype values)
{
    std::string places = "?";
    for (qsizetype i = 1; i < values; ++i)
        places += ", ?";
    return places;
}

ExtremeCase caseIn(const Row &row, const QList<ValueColumn> &answers)
{
    ExtremeCase found;
    found.id = row.id<ResponseId>(0);
    found.day = dateOf(static_cast<DayNumber>(row.integer(1)));
    found.location = row.id<UnitId>(2);
    found.employee = row.id<UnitId>(3);
    found.comment = row.text(4);
    found.orderReference = row.text(5);
    found.amount = row.integer(6);
    const AnsweredValue answered = answeredValue(row, FirstExtremeValue, answers);
    if (answered.banding != nullptr) {
        found.measure = answered.banding->measure;
        found.value = answered.value;
    }
    return found;
}

/// The amount of an order stands in a row of its own: what the customer said is looked up by its
/// number. One pass over the answers, and none where every case has its answer.
Result<void> addAnswers(
    const Connection &connection, const QList<ValueColumn> &columns, QList<ExtremeCase> &cases)
{
    QStringList orders;
    for (const ExtremeCase &one : std::as_const(cases)) {
        if (one.measure.isEmpty() && !one.orderReference.isEmpty())
            orders.append(one.orderReference);
    }
    if (orders.isEmpty() || columns.isEmpty())
        return {};
    Result<Statement> statement = connection.prepare("SELECT order_reference, comment"
        + selectedColumns(columns) + " FROM response WHERE " + CountedRows
        + " AND order_reference IN (" + placesFor(orders.size()) + ")");
    if (!statement)
        return tl::unexpected(statement.error());
    for (qsizetype i = 0; i < orders.size(); ++i)
        statement->bind(static_cast<int>(i + 1), orders[i]);
    return statement->forEachRow([&](const Row &row) {
        const AnsweredValue answered = answeredValue(row, 2, columns);
        const auto found = std::ranges::find(cases, row.text(0), &ExtremeCase::orderReference);
        if (answered.banding == nullptr || found == cases.end() || !found->measure.isEmpty())
            return;
        found->measure = answered.banding->measure;
        found->value = answered.value;
        found->comment = row.text(1);
    });
}

} // namespace

Result<QList<ExtremeCase>> loadExtremes(const Connection &connection,
    const QList<ResponseId> &chosen, const Metric &amount, const Metric &answer)
{
    QList<ExtremeCase> cases;
    const Result<QList<ValueColumn>> amounts = valueColumns(connection, amount);
    const Result<QList<ValueColumn>> answers = valueColumns(connection, answer);
    if (!amounts || !answers)
        return tl::unexpected(amounts ? answers.error() : amounts.error());
    if (amounts->isEmpty() || chosen.isEmpty())
        return cases;
    const Result<std::string> rows = linkedResponses(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    const std::string &column = amounts->first().column.column;
    Result<Statement> statement =
        connection.prepare("SELECT id, day, location, employee, comment, order_reference, " + column
            + selectedColumns(*answers) + " FROM " + *rows + " WHERE id IN ("
            + placesFor(chosen.size()) + ") ORDER BY " + column + " DESC, day DESC, id DESC");
    if (!statement)
        return tl::unexpected(statement.error());
    for (qsizetype i = 0; i < chosen.size(); ++i)
        statement->bind(static_cast<int>(i + 1), chosen[i]);
    const Result<void> read =
        statement->forEachRow([&](const Row &row) { cases.append(caseIn(row, *answers)); });
    if (!read)
        return tl::unexpected(read.error());
    return addAnswers(connection, *answers, cases).map([&] { return cases; });
}

} // namespace headroom
