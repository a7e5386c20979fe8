// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/answers/answercolumns.h"
#include "core/domain/answers/answerkey.h"
#include "core/domain/answers/leftout.h"

#include <QByteArrayView>

#include <string>

namespace headroom {

constexpr qint32 NoTime = -1;

/// A run of typed answers on their way from a file into the database, column by column. All columns
/// have the same length (rows()). Names are local numbers: 0 is none, n is the n-th name of that
/// dimension in this import; a name is announced in newNames of the block in which it first occurs.
struct ResponseBlock
{
    struct NewName
    {
        Dimension dimension = Dimension::Location;
        quint32 number = 0;
        QString name;
    };

    /// A piece of text, UTF-8; length 0 is absent.
    struct TextRange
    {
        quint32 offset = 0;
        quint32 length = 0;
    };

    /// Answers that are stored already and have an id: they are compared, not stored again.
    bool isKnown = false;
    std::vector<NewName> newNames;
    std::vector<AnswerKey> keys;
    std::vector<DayNumber> day;
    std::vector<qint32> second; ///< of the day; NoTime when the file gives none
    std::array<std::vector<quint32>, DimensionCount> units;
    std::vector<std::vector<Steps>>
        values; ///< in the order of ImportPlan::measures(); NoValue where not answered
    std::vector<TextRange> externalId;
    std::vector<TextRange> orderReference;
    std::vector<TextRange> comment;
    /// How the customer can be reached; ends with the last one that there is, so it may be shorter
    /// than the other columns.
    std::vector<TextRange> contact;
    std::vector<LeftOut> leftOut;
    std::string text; ///< what the TextRanges point into

    QByteArrayView textAt(TextRange range) const
    {
        return {text.data() + range.offset, static_cast<qsizetype>(range.length)};
    }

    qsizetype rows() const { return static_cast<qsizetype>(keys.size()); }
};

} // namespace headroom
