// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reports/rounds/sheetfacts.h"
#include "ui/print/sheetlayout.h"
#include "ui/text/figures.h"

#include <QPainter>

#include <memory>

class QPrinter;

namespace headroom::ui {

/// A printer set up for sheets: A4, the whole paper, high resolution.
std::unique_ptr<QPrinter> sheetPrinter();

/// Pages on their way to a printer, one after the other.
class PrintedPages
{
public:
    explicit PrintedPages(QPrinter &printer);

    /// Errors: PrintFailed.
    Result<void> add(const SheetPages &pages);
    /// Nothing can be added after it. A printer that writes a file says that all is well when the
    /// disk is full: it is looked at whether the file was closed. Errors: PrintFailed.
    Result<void> finish();

private:
    QPrinter &m_printer;
    QPainter m_painter;
    bool m_isEmpty = true;
};

/// Prints sheets as the preview shows them. Errors: PrintFailed.
Result<void> printSheets(QPrinter &printer, const QList<SheetFacts> &sheets,
    const Catalogue &catalogue, const Figures &figures, const SheetLook &look = {});

} // namespace headroom::ui
