// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/tables/tables.h"

#include <QByteArray>

namespace headroom {

/// One sheet of a workbook: lines that say what it holds, an empty row, then the table.
struct WorkbookSheet
{
    QString name; ///< cut and cleaned to what a workbook takes
    QStringList notes;
    Table table;
};

/// An XLSX file. Text stays text, also where it looks like a formula or a number; counts and
/// figures are numbers, figures unrounded and shown with up to four decimals. Errors: WriteFailed.
Result<QByteArray> toXlsx(const QList<WorkbookSheet> &sheets);

} // namespace headroom
