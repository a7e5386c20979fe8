// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/longtable/longtable.h"

#include "core/importing/values/words.h"

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

int columnCalled(const std::vector<std::string> &headings, const QStringList &names)
{
    for (size_t column = 0; column < headings.size(); ++column) {
        if (names.contains(wordKey(QString::fromStdString(headings[column]))))
            return static_cast<int>(column);
    }
    return -1;
}

} // namespace

void LongTable::addQuestion(const QString &question)
{
    if (!question.isEmpty() && questions.size() < MostQuestions && !questions.contains(question))
        questions.append(question);
}

LongTable longTableOf(const LongColumns &columns, const HeadRecords &records)
{
    LongTable table{columns.key, columns.question, columns.answer, {}};
    for (const int column : {columns.key, columns.question, columns.answer}) {
        const bool isThere = !records.empty() && column < std::ssize(records.front());
        table.headings.append(isThere
                ? QString::fromStdString(records.front()[static_cast<size_t>(column)]).simplified()
                : QString());
    }
    return table;
}

int pivotedColumn(const LongTable &table, int column)
{
    if (column == table.questionColumn || column == table.answerColumn)
        return -1;
    return column - (table.questionColumn < column ? 1 : 0) - (table.answerColumn < column ? 1 : 0);
}

std::optional<LongTable> longTableIn(const HeadRecords &records)
{
    if (records.size() < 3)
        return std::nullopt;
    const QJsonObject names = profileObject(u"longtables.json"_s);
    const LongColumns columns{columnCalled(records.front(), wordKeys(names["keys"_L1])),
        columnCalled(records.front(), wordKeys(names["questions"_L1])),
        columnCalled(records.front(), wordKeys(names["answers"_L1]))};
    if (!columns.isComplete())
        return std::nullopt;
    return longTableOf(columns, records);
}

} // namespace headroom
