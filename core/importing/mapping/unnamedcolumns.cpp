// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/unnamedcolumns.h"

#include <algorithm>

namespace headroom {

void findDateColumn(
    QList<PlannedColumn> &columns, const QList<ColumnLook> &looks, QSet<qsizetype> &settled)
{
    if (std::ranges::count(columns, Field::SubmittedAt, &PlannedColumn::field) > 0)
        return;
    for (PlannedColumn &planned : columns) {
        const ColumnFacts &facts = looks[planned.index].facts;
        const bool isFree = !settled.contains(planned.index)
            || (planned.field == Field::StartedAt && !planned.chosenByUser);
        const bool isDate = facts.answers() > 0 && facts.dates * 100 >= facts.answers() * 95
            && facts.wholeNumbers * 2 < facts.answers();
        if (!isFree || !isDate)
            continue;
        planned.field = Field::SubmittedAt;
        settled.insert(planned.index);
        return;
    }
}

void findCommentColumns(
    QList<PlannedColumn> &columns, const QList<ColumnLook> &looks, QSet<qsizetype> &settled)
{
    for (qsizetype index = 1; index < columns.size(); ++index) {
        const ColumnFacts &facts = looks[index].facts;
        const QString &question = looks[index].question;
        const bool isBeside = looks[index].key.isEmpty()
            || (!question.isEmpty() && question == looks[index - 1].heading);
        const bool isText = facts.filled > 0 && facts.numbers() * 2 < facts.filled;
        if (isBeside && isText && !settled.contains(index)
            && columns[index - 1].field == Field::Rating) {
            columns[index].field = Field::Comment;
            settled.insert(index);
        }
    }
}

} // namespace headroom
