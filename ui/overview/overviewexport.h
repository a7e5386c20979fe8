// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/overview/overview.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// Writes every row of the Overview's table, folded away or not: scores with their intervals, the
/// change with its own, start, target, share of the way and verdict, unrounded. By the extension of
/// the file: .csv for machines (decimal point, four decimals, RFC 4180, English words), or .xlsx
/// with what the figures are of above them. What is hidden on the page has its count only. Errors:
/// FormatNotSupported, WriteFailed, DiskFull.
Result<void> exportOverview(const QString &file, const OverviewFacts &facts,
    const ReportSource &source, const Figures &figures);

} // namespace headroom::ui
