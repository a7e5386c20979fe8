// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/sniffing/delimiter.h"

#include <QStringList>

#include <optional>

namespace headroom {

/// The columns that make a table with a row for every question, from 0; -1: not told.
struct LongColumns
{
    int key = -1; ///< whose answer it is
    int question = -1;
    int answer = -1;

    bool isComplete() const { return key >= 0 && question >= 0 && answer >= 0; }

    bool isEmpty() const { return key < 0 && question < 0 && answer < 0; }

    bool operator==(const LongColumns &) const = default;
};

/// A table with a row for every question that someone answered: the columns, from 0, and the
/// questions in the order in which they occur.
struct LongTable
{
    int keyColumn = 0; ///< whose answer it is
    int questionColumn = 0;
    int answerColumn = 0;
    QStringList questions; ///< made one line
    QStringList headings = {}; ///< of key, question and answer

    static constexpr qsizetype MostQuestions = 200;

    /// Adds a question that is new, while there is room.
    void addQuestion(const QString &question);

    bool operator==(const LongTable &) const = default;
};

/// A table with these columns, without its questions. REQUIRES: columns.isComplete().
LongTable longTableOf(const LongColumns &columns, const HeadRecords &records);

/// Where a column of the rows stands among those of the answers; -1 for question and answer.
int pivotedColumn(const LongTable &table, int column);

/// The columns of a table that may be a long one by its headings in the first record, without its
/// questions; LongTableLook tells over the values.
std::optional<LongTable> longTableIn(const HeadRecords &records);

} // namespace headroom
