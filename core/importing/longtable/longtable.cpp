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

std::optional<LongTable> longTableIn(const HeadRecords &records)
{
    if (records.size() < 3)
        return std::nullopt;
    const QJsonObject names = profileObject(u"longtables.json"_s);
    LongTable table;
    table.keyColumn = columnCalled(records.front(), wordKeys(names["keys"_L1]));
    table.questionColumn = columnCalled(records.front(), wordKeys(names["questions"_L1]));
    table.answerColumn = columnCalled(records.front(), wordKeys(names["answers"_L1]));
    if (table.keyColumn < 0 || table.questionColumn < 0 || table.answerColumn < 0)
        return std::nullopt;
    return table;
}

} // namespace headroom
