// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/sniffing/delimiter.h"

#include <QStringList>

#include <optional>

namespace headroom {

/// A table with a row for every question that someone answered: the columns, from 0, and the
/// questions in the order in which they occur.
struct LongTable
{
    int keyColumn = 0; ///< whose answer it is
    int questionColumn = 0;
    int answerColumn = 0;
    QStringList questions; ///< made one line

    static constexpr qsizetype MostQuestions = 200;

    /// Adds a question that is new, while there is room.
    void addQuestion(const QString &question);

    bool operator==(const LongTable &) const = default;
};

/// The columns of a table that may be a long one by its headings in the first record, without its
/// questions; LongTableLook tells over the values.
std::optional<LongTable> longTableIn(const HeadRecords &records);

} // namespace headroom
