// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/bonus/bonusfacts.h"
#include "core/reports/tables/workbook.h"
#include "ui/text/figures.h"

namespace headroom::ui {

/// What is proposed and decided for everyone, in percent of the bonus and never in money: with who
/// decided and when, or "not decided"; without a figure with the reason.
WorkbookSheet bonusSheet(const ReportSource &source, const BonusScheme &scheme,
    const BonusFacts &facts, const Figures &figures);

/// As CSV or, by the end of the name, as XLSX; mode 0600. Errors: WriteFailed, DiskFull.
Result<void> writeBonuses(const QString &file, const WorkbookSheet &sheet);

} // namespace headroom::ui
