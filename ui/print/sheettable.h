// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/sheetflow.h"

namespace headroom::ui {

/// The table of indicators. Rows are never cut; after a page break the headings stand again.
void addTable(SheetFlow &flow, const SheetDocument &document);

} // namespace headroom::ui
