// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answerlist.h"
#include "core/domain/metric.h"
#include "core/storage/bulk/responsestore.h"
#include "core/storage/connection.h"

namespace headroom {

/// A measure of a metric that the database has, and how its values fall into groups.
struct ValueColumn
{
    MeasureColumn column;
    Banding banding;
};

/// Those of the metric's measures that the database has.
Result<QList<ValueColumn>> valueColumns(const Connection &connection, const Metric &metric);

/// Which answers are wanted, as SQL and the values that belong to it, in order. columns must
/// outlive it.
class AnswerConditions
{
public:
    AnswerConditions(const AnswerQuestion &question, const QList<ValueColumn> &columns);

    /// " WHERE ...": answers of the group to any of the columns, whether they are left out or not.
    std::string text(AnswerGroup group) const;
    void bindTo(Statement &statement) const;

    /// The same, and of those only the ones that the question searches for. REQUIRES: the index of
    /// commentsearch.h is complete where the question searches.
    std::string searchedText(AnswerGroup group) const;
    void bindSearchedTo(Statement &statement) const;

private:
    void add(Dimension dimension, UnitId unit);

    const QList<ValueColumn> &m_columns;
    std::string m_text;
    QList<qint64> m_values;
    QString m_search; ///< searchExpression(); empty: all
};

/// The value columns as they stand in a SELECT after other columns: ", m_nps, m_ces7".
std::string selectedColumns(const QList<ValueColumn> &columns);

/// The value of a row whose value columns begin at first: the last one that was answered.
struct AnsweredValue
{
    const Banding *banding = nullptr; ///< null when there is none
    Steps value = 0;
};

AnsweredValue answeredValue(const Row &row, int first, const QList<ValueColumn> &columns);

} // namespace headroom
