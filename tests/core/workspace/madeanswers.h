// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/importjob.h"

#include <vector>

namespace headroom::test {

/// An answer as a test writes it down.
struct MadeAnswer
{
    QString id;
    QDate day;
    QString location;
    QString employee;
    std::optional<int> nps; ///< 0-10
    std::optional<int> grade; ///< 1-10
    QString comment;
    LeftOut leftOut = LeftOut::No;

    bool operator==(const MadeAnswer &) const = default;
};

using MadeAnswers = std::vector<MadeAnswer>;

/// Answers 1 ... count with days, places, people and values that follow from the number alone.
MadeAnswers manyAnswers(int count, int first = 1);

/// What the reader of a file with these answers would hand over: known answers are skipped, blocks
/// hold at most blockRows answers. The bytes of the file are the answers' ids and texts.
AnswerReader readerOf(const MadeAnswers &answers, size_t blockRows = 100);

/// An import of a file of that name, with the measures "nps" and "csat-grade".
ImportOrder orderOf(const QString &file, const AnswerReader &reader);
ImportOrder orderOf(const QString &file, const MadeAnswers &answers, size_t blockRows = 100);

/// The cells that these answers make, counted in the plainest way; units are told by name.
std::map<QString, int> cellCounts(const MadeAnswers &answers);
/// The same of what a database holds.
std::map<QString, int> cellCounts(const Connection &connection);

} // namespace headroom::test
