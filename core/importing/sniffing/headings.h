// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/sniffing/delimiter.h"

#include <QStringList>

#include <optional>

namespace headroom {

/// Where the headings of a file are.
struct HeadingLayout
{
    int preambleRows = 0; ///< records above the headings: "sep=" line, banner, blank ones
    int headingRows = 1; ///< 0 when the file starts with data
};

/// Decides from the first records: rows that are much narrower than the others stand above the
/// headings; a heading row holds words above columns of numbers or dates. One or two heading rows:
/// what survey tools write above their answers, tools/ knows.
HeadingLayout findHeadings(const HeadRecords &records, std::optional<int> chosenRows);

struct JoinedHeading
{
    QString text;
    QString question; ///< what the upper rows say, where the last part says more
};

/// One heading a column; what several rows say is joined. A blank cell of the upper rows continues
/// its left neighbour where a lower row divides a question into choices. plainItems, as wordKey(),
/// add nothing to the question above them.
QList<JoinedHeading> joinHeadings(const HeadRecords &headingRows, const QStringList &plainItems);

} // namespace headroom
