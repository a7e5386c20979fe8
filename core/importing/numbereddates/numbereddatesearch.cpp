// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/numbereddates/numbereddatesearch.h"

#include "core/importing/mapping/synonyms.h"
#include "core/importing/tools/fileheadings.h"
#include "core/importing/values/numbers.h"

#include <algorithm>

namespace headroom {

namespace {

bool namesDate(const ColumnHeading &heading, const QList<Synonym> &synonyms)
{
    const QString key = heading.key.isEmpty() ? headingKey(heading.text) : heading.key;
    return std::ranges::any_of(synonyms, [&](const Synonym &synonym) {
        return isDateField(synonym.field) && synonym.strength(key) > 0;
    });
}

/// The kind that every filled cell of a column fits.
std::optional<DateNumbering> numberingOf(const HeadRecords &records, size_t firstRow, size_t column)
{
    for (const DateNumbering numbering : AllDateNumberings) {
        size_t filled = 0;
        size_t fitting = 0;
        for (size_t row = firstRow; row < records.size(); ++row) {
            if (column >= records[row].size() || trimmed(records[row][column]).empty())
                continue;
            ++filled;
            if (!numberedDate(records[row][column], numbering).empty())
                ++fitting;
        }
        if (filled > 0 && fitting == filled)
            return numbering;
    }
    return std::nullopt;
}

} // namespace

QList<NumberedDates> findNumberedDates(const HeadRecords &records, const ImportChoices &choices)
{
    const FileHeadings headings = readHeadings(records, choices.headingRows);
    const QList<Synonym> synonyms = builtInSynonyms();
    const auto firstRow = static_cast<size_t>(headings.preambleRows + headings.headingRows);
    QList<NumberedDates> found;
    for (qsizetype i = 0; i < headings.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool isChosen = isDateField(choices.columns.value(column).field);
        if (!isChosen && !namesDate(headings.columns[i], synonyms))
            continue;
        if (const auto numbering = numberingOf(records, firstRow, static_cast<size_t>(i)))
            found.append({column, *numbering});
    }
    return found;
}

} // namespace headroom
