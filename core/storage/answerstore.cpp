// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answerstore.h"

#include "core/storage/bulk/responsestore.h"
#include "core/storage/orders/orderlinks.h"

#include <algorithm>

namespace headroom {

namespace {

/// The column of response that holds a unit of the dimension.
std::string unitColumn(Dimension dimension)
{
    return dimensionName(dimension).toStdString();
}

/// SQL for "this column holds an answer of the group", with the bands as numbers: they are ours.
std::string groupCondition(const std::string &column, const Banding &banding, AnswerGroup group)
{
    const bool lower = banding.lowerIsFavourable;
    const std::string reaches = lower ? " <= " : " >= ";
    const std::string misses = lower ? " > " : " < ";
    const std::string favourable = std::to_string(banding.favourableFrom);
    const std::string neutral = std::to_string(banding.neutralFrom);
    std::string condition = column + " IS NOT NULL";
    if (banding.validFrom)
        condition += " AND " + column + " >= " + std::to_string(*banding.validFrom);
    if (group == AnswerGroup::Favourable)
        condition += " AND " + column + reaches + favourable;
    if (group == AnswerGroup::Neutral)
        condition += " AND " + column + reaches + neutral + " AND " + column + misses + favourable;
    if (group == AnswerGroup::Unfavourable)
        condition += " AND " + column + misses + neutral;
    return "(" + condition + ")";
}

/// The measures of a metric that the database has, and how their values fall into groups.
struct ValueColumn
{
    MeasureColumn column;
    Banding banding;
};

Result<QList<ValueColumn>> valueColumns(const Connection &connection, const Metric &metric)
{
    const Result<QList<MeasureColumn>> stored = loadMeasureColumns(connection);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<ValueColumn> columns;
    for (const Banding &banding : metric.bandings) {
        const auto found = std::ranges::find(*stored, banding.measure, &MeasureColumn::measure);
        if (found != stored->end())
            columns.append({*found, banding});
    }
    return columns;
}

/// The conditions of a question as SQL and the values that belong to it, in order.
class Conditions
{
public:
    Conditions(const AnswerQuestion &question, const QList<ValueColumn> &columns)
        : m_columns(columns)
    {
        m_text = " WHERE superseded_by IS NULL AND day BETWEEN ? AND ?";
        m_values = {dayNumber(question.range.first), dayNumber(question.range.last)};
        if (question.unit.level != Level::Organisation)
            add(Dimension::Location, question.unit.location);
        if (question.unit.level == Level::Employee)
            add(Dimension::Employee, question.unit.employee);
        for (const auto &[dimension, unit] : question.filter.asKeyValueRange())
            add(dimension, unit);
    }

    std::string text(AnswerGroup group) const
    {
        std::string any;
        for (const ValueColumn &value : m_columns)
            any += (any.empty() ? "" : " OR ")
                + groupCondition(value.column.column, value.banding, group);
        return m_text + " AND (" + any + ")";
    }

    void bindTo(Statement &statement) const
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            statement.bind(static_cast<int>(i + 1), m_values[i]);
    }

private:
    void add(Dimension dimension, UnitId unit)
    {
        m_text += " AND " + unitColumn(dimension) + " = ?";
        m_values.append(unit.value());
    }

    const QList<ValueColumn> &m_columns;
    std::string m_text;
    QList<qint64> m_values;
};

/// rows: what stands behind FROM.
Result<void> countAnswers(const Connection &connection, const std::string &rows,
    const Conditions &conditions, AnswerGroup group, AnswerList &list)
{
    const auto count = [&](const std::string &where, const auto &visit) -> Result<void> {
        Result<Statement> statement = connection.prepare(
            "SELECT left_out, count(*) FROM " + rows + where + " GROUP BY left_out");
        if (!statement)
            return tl::unexpected(statement.error());
        conditions.bindTo(*statement);
        return statement->forEachRow(visit);
    };
    const auto leftOut = [&list](const Row &row) {
        const auto kind = static_cast<size_t>(row.integer(0));
        if (kind > 0 && kind < list.leftOut.size())
            list.leftOut[kind] = row.integer(1);
    };
    const auto found = [&list](const Row &row) {
        if (row.integer(0) == 0)
            list.found = row.integer(1);
    };
    return count(conditions.text(AnswerGroup::All), leftOut).and_then([&] {
        return count(conditions.text(group), found);
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
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        constexpr int FirstValue = 8;
        if (row.isNull(FirstValue + i))
            continue;
        answer.measure = columns[i].banding.measure;
        answer.value = row.integer(FirstValue + i);
    }
    return answer;
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
    const Conditions conditions(question, *columns);
    const Result<std::string> rows = linkedResponses(connection);
    if (!rows)
        return tl::unexpected(rows.error());
    const Result<void> counted = countAnswers(connection, *rows, conditions, question.group, list);
    if (!counted)
        return tl::unexpected(counted.error());
    std::string sql = "SELECT id, import_id, day, second, location, employee, comment,"
                      " order_reference";
    for (const ValueColumn &value : *columns)
        sql += ", " + value.column.column;
    sql += " FROM " + *rows + conditions.text(question.group) + " AND left_out = 0"
        + " ORDER BY day DESC, second DESC, id DESC LIMIT " + std::to_string(question.most);
    Result<Statement> statement = connection.prepare(sql);
    if (!statement)
        return tl::unexpected(statement.error());
    conditions.bindTo(*statement);
    const Result<void> read = statement->forEachRow(
        [&](const Row &row) { list.answers.append(answerIn(row, *columns)); });
    if (!read)
        return tl::unexpected(read.error());
    return list;
}

} // namespace headroom
