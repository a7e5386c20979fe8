// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/splitmonths/splitmonthsearch.h"

#include "core/importing/subjects/monthprofile.h"
#include "core/importing/tools/fileheadings.h"

namespace headroom {

namespace {

/// The first column with one of these headings that the user did not decide about otherwise.
int columnNamed(
    const QStringList &names, const FileHeadings &headings, const ImportChoices &choices)
{
    for (qsizetype i = 0; i < headings.columns.size(); ++i) {
        const ColumnHeading &heading = headings.columns[i];
        const int column = static_cast<int>(i);
        const QString key = heading.key.isEmpty() ? headingKey(heading.text) : heading.key;
        if (names.contains(key) && !choices.columns.contains(column))
            return column;
    }
    return -1;
}

} // namespace

std::optional<SplitMonth> findSplitMonth(const HeadRecords &records, const ImportChoices &choices)
{
    const FileHeadings headings = readHeadings(records, choices.headingRows);
    const MonthProfile profile = MonthProfile::builtIn();
    const SplitMonth split{columnNamed(profile.year, headings, choices),
        columnNamed(profile.monthOfYear, headings, choices)};
    if (split.year < 0 || split.month < 0)
        return std::nullopt;
    const auto firstRow = static_cast<size_t>(headings.preambleRows + headings.headingRows);
    size_t joined = 0;
    for (size_t row = firstRow; row < records.size(); ++row) {
        const std::string_view year = headCell(records[row], split.year);
        const std::string_view month = headCell(records[row], split.month);
        if (year.empty() && month.empty())
            continue;
        if (joinedMonth(year, month).empty())
            return std::nullopt;
        ++joined;
    }
    return joined > 0 ? std::optional(split) : std::nullopt;
}

} // namespace headroom
