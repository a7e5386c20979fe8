// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/longtable/longtable.h"
#include "core/importing/numbereddates/numbereddates.h"
#include "core/importing/reading/dialect.h"
#include "core/importing/splitmonths/splitmonth.h"
#include "core/importing/widemonths/widemonths.h"

#include <QStringList>

namespace headroom {

enum class FileKind { Text, Xlsx, Ods };

/// How a file is read.
struct FileFormat
{
    FileKind kind = FileKind::Text;
    QString tool = {}; ///< the survey tool that is recognised, by name; empty for none
    QString sheet; ///< of a workbook; it has neither encoding nor delimiter
    QStringList sheets; ///< all of them
    QString encoding; ///< "UTF-8", "windows-1252", "UTF-16LE", ...
    bool byteOrderMark = false;
    char delimiter = ',';
    Quoting quoting;
    char decimalSign = '.';
    int preambleRows = 0; ///< records above the headings
    int headingRows = 1;
    QList<NumberedDates> numberedDates; ///< columns of dates that are written as numbers
    std::optional<SplitMonth> splitMonth; ///< the year stands in a column of its own
    std::optional<WideMonths> wideMonths; ///< it has a column per month; records are months
    std::optional<LongTable> longTable; ///< it has a row per question; records are the answers

    /// Records that are no answers, at the start.
    qint64 rowsAboveData() const { return qint64{preambleRows} + headingRows; }

    bool operator==(const FileFormat &) const = default;
};

} // namespace headroom
