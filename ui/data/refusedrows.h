// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/importing/importplan.h"

#include <QByteArray>

namespace headroom::ui {

/// The refused rows of a file as CSV (UTF-8 with byte order mark, the delimiter of the file): line,
/// columns, values and reasons, then the cells of the row as they stand in the file, read back by
/// line. Cells that a spreadsheet would take for a formula get an apostrophe. At most
/// IssueList::KeptPerCode rows of each reason are known. Errors: of reading the file.
Result<QByteArray> refusedRowsCsv(const ImportPlan &plan, const IssueList &issues);

} // namespace headroom::ui
