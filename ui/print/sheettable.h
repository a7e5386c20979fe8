// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetflow.h"

namespace headroom::ui {

/// A table in finished words. The first column is text, the others are figures unless they are
/// named.
struct SheetTable
{
    QStringList columns; ///< headings
    QList<QStringList> rows; ///< as long as columns
    int strongColumn = -1; ///< beside the first; -1 for none
    QList<int> textColumns = {}; ///< beside the first: these stand to the left
    double padding = 4.5; ///< above and below the words of a row, in points
};

/// Rows are never cut; after a page break the headings stand again.
void addTable(SheetFlow &flow, const SheetTable &table);

} // namespace headroom::ui
