// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/rounds/sheetfacts.h"
#include "ui/text/figures.h"

#include <memory>

class QPrinter;

namespace headroom::ui {

/// A printer set up for sheets: A4, the whole paper, high resolution.
std::unique_ptr<QPrinter> sheetPrinter();

/// Prints sheets as the preview shows them. Errors: PrintFailed.
Result<void> printSheets(QPrinter &printer, const QList<SheetFacts> &sheets,
    const Catalogue &catalogue, const Figures &figures);

} // namespace headroom::ui
