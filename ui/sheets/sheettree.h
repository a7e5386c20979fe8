// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/rounds/sheetfacts.h"
#include "ui/sheets/sheetmodel.h"
#include "ui/text/figures.h"

namespace headroom::ui {

struct SheetTree
{
    std::vector<SheetRow> rows;
    std::vector<int> parents;
};

/// Everyone who can have a sheet in a round below the groups that they belong to, and how many
/// answers each has in the baseline.
SheetTree sheetTree(const ReportSource &source, const Round &round, const Figures &figures);

} // namespace headroom::ui
