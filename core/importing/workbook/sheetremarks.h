// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/issue.h"

#include <QString>

namespace headroom {

/// What is worth knowing about a sheet as a whole, counted while it is read.
struct SheetRemarks
{
    qint64 mergedCells = 0; ///< ranges
    qint64 hiddenRows = 0; ///< with a value
    qint64 hiddenColumns = 0;
    qint64 uncalculatedCells = 0;
    qint64 cutCells = 0; ///< with as many letters as a cell can hold
    qint64 firstCutLine = 0;

    void addCutCell(qint64 line);
    IssueList issues() const;
};

/// Whether the text is as long as spreadsheets let a cell be, so that it may have been cut there.
bool looksCutOff(std::string_view text);

} // namespace headroom
