// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/mapping/valuecheck.h"
#include "core/importing/sniffing/delimiter.h"
#include "core/importing/tools/toolprofile.h"

namespace headroom {

/// A column as the top of its file describes it.
struct ColumnHeading
{
    QString text; ///< to show, one line
    QString key; ///< to compare with synonyms: headingKey(), the code with it where it says more
    QString toolColumn; ///< ToolColumn::name when the tool writes it by itself
    QByteArray timeZone; ///< of its dates, where the file names one
    QString question = {}; ///< of a heading that stands in several rows: all but its last part
};

/// The top of a file: rows above the headings, headings, and the tool that wrote them.
struct FileHeadings
{
    int preambleRows = 0;
    int headingRows = 1;
    QString tool; ///< ToolProfile::name; empty when none is recognised
    QList<ColumnHeading> columns;
};

/// Reads the headings of the first records. chosenRows goes before what the tool would write. A
/// file without headings has as many nameless columns as its first record has cells.
FileHeadings readHeadings(const HeadRecords &records, std::optional<int> chosenRows);

/// A workbook leaves out the blank cells at the end of a row, of its headings too: adds the columns
/// that only answers have.
void addNamelessColumns(FileHeadings &headings, const HeadRecords &records);

/// The column for the mapping.
ColumnLook lookAt(const ColumnHeading &heading, const QString &tool, const ColumnFacts &facts);

} // namespace headroom
