// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/answerconditions.h"

#include "core/storage/answers/commentsearch.h"

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

} // namespace

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

AnswerConditions::AnswerConditions(
    const AnswerQuestion &question, const QList<ValueColumn> &columns)
    : m_columns(columns)
    , m_search(searchExpression(question.search))
{
    m_text = " WHERE superseded_by IS NULL AND day BETWEEN ? AND ?";
    m_values = {dayNumber(question.range.first), dayNumber(question.range.last)};
    for (int i = 0; i < question.unit.depth(); ++i)
        add(dimensionOf(question.unit.step(i).level), question.unit.step(i).unit);
    for (const auto &[dimension, unit] : question.filter.asKeyValueRange())
        add(dimension, unit);
}

std::string AnswerConditions::text(AnswerGroup group) const
{
    std::string any;
    for (const ValueColumn &value : m_columns)
        any +=
            (any.empty() ? "" : " OR ") + groupCondition(value.column.column, value.banding, group);
    return m_text + " AND (" + any + ")";
}

void AnswerConditions::bindTo(Statement &statement) const
{
    for (qsizetype i = 0; i < m_values.size(); ++i)
        statement.bind(static_cast<int>(i + 1), m_values[i]);
}

std::string AnswerConditions::searchedText(AnswerGroup group) const
{
    return m_search.isEmpty() ? text(group) : text(group) + FoundRows;
}

void AnswerConditions::bindSearchedTo(Statement &statement) const
{
    bindTo(statement);
    if (!m_search.isEmpty())
        statement.bind(static_cast<int>(m_values.size() + 1), m_search);
}

void AnswerConditions::add(Dimension dimension, UnitId unit)
{
    m_text += " AND " + unitColumn(dimension) + " = ?";
    m_values.append(unit.value());
}

std::string selectedColumns(const QList<ValueColumn> &columns)
{
    std::string sql;
    for (const ValueColumn &value : columns)
        sql += ", " + value.column.column;
    return sql;
}

AnsweredValue answeredValue(const Row &row, int first, const QList<ValueColumn> &columns)
{
    AnsweredValue answer;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (!row.isNull(first + i))
            answer = {&columns[i].banding, row.integer(first + i)};
    }
    return answer;
}

} // namespace headroom
