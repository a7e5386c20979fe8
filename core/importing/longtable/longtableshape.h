// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/longtable/longtable.h"

namespace headroom {

/// Columns that may make a table with a row per question, with an example of them.
struct LongTableGuess
{
    LongTable table; ///< without its questions
    QStringList example; ///< a key, a question and its answer
};

/// What the values of a table with unknown headings say about its shape.
struct LongTableShape
{
    QList<LongTableGuess> guesses; ///< empty: it is no table with a row per question
    /// One guess, whose answers are numbers to some questions and texts to others.
    bool isCertain = false;
};

/// Looks at the first records, headings included: a key that repeats, few different questions that
/// each key has once, and answers that are of another kind for each question or stand beside
/// questions that are like the headings of ratings.
LongTableShape longTableShape(const HeadRecords &records);

/// The choices with other columns of a long table: what was chosen of other columns moves with them
/// when these are complete, and is gone when they no longer are.
ImportChoices withLongColumns(const ImportChoices &choices, const LongColumns &columns);

/// Adds what the choices say of the columns of a long table to those of its columns. Once it is
/// read as answers, its key is their number; until then these columns hold nothing else.
void addRowColumns(ImportChoices &choices, std::optional<int> idColumn, bool isPivoted);

/// RowPerQuestion: blocking unless the shape is certain.
Question longTableQuestion(const LongTableShape &shape);

} // namespace headroom
