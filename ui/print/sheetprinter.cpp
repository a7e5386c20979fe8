// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetprinter.h"

#include "ui/print/sheetpainter.h"

#include <QPainter>
#include <QPrinter>

namespace headroom::ui {

std::unique_ptr<QPrinter> sheetPrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    return printer;
}

Result<void> printSheets(QPrinter &printer, const QList<SheetFacts> &sheets,
    const Catalogue &catalogue, const Figures &figures)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorKind::PrintFailed, printer.printerName());
    const double dots = printer.resolution() / PointsPerInch;
    painter.scale(dots, dots);
    bool first = true;
    for (const SheetFacts &sheet : sheets) {
        const SheetPages pages = layOutSheet(sheetDocument(sheet, catalogue, figures));
        for (qsizetype page = 0; page < pages.pages.size(); ++page) {
            if (!first && !printer.newPage())
                return failure(ErrorKind::PrintFailed, printer.printerName());
            first = false;
            paintSheetPage(painter, pages, page);
        }
    }
    return {};
}

} // namespace headroom::ui
