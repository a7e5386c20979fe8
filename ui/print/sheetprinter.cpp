// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sheetprinter.h"

#include "ui/print/sheetpainter.h"

#include <QFile>
#include <QPrinter>
#include <QPrinterInfo>

namespace headroom::ui {

namespace {

const QByteArray PdfEnd = QByteArrayLiteral("%%EOF\n");

/// A printer that was taken away since it was chosen takes its pages without a word.
bool isGone(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::NativeFormat
        && QPrinterInfo::printerInfo(printer.printerName()).isNull();
}

} // namespace

std::unique_ptr<QPrinter> sheetPrinter()
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    return printer;
}

PrintedPages::PrintedPages(QPrinter &printer)
    : m_printer(printer)
{
}

Result<void> PrintedPages::add(const SheetPages &pages)
{
    if (m_isEmpty) {
        if (isGone(m_printer) || !m_painter.begin(&m_printer))
            return failure(ErrorKind::PrintFailed, m_printer.printerName());
        const double dots = m_printer.resolution() / PointsPerInch;
        m_painter.scale(dots, dots);
    }
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        if (!m_isEmpty && !m_printer.newPage())
            return failure(ErrorKind::PrintFailed, m_printer.printerName());
        m_isEmpty = false;
        paintSheetPage(m_painter, pages, page);
    }
    return {};
}

Result<void> PrintedPages::finish()
{
    const bool isEnded = m_isEmpty || m_painter.end();
    bool isWhole = true;
    if (!m_isEmpty && m_printer.outputFormat() == QPrinter::PdfFormat) {
        QFile file(m_printer.outputFileName());
        isWhole = file.open(QIODevice::ReadOnly) && file.size() > PdfEnd.size()
            && file.seek(file.size() - PdfEnd.size()) && file.readAll() == PdfEnd;
    }
    if (isEnded && isWhole)
        return {};
    return failure(ErrorKind::PrintFailed, m_printer.printerName());
}

Result<void> printSheets(QPrinter &printer, const QList<SheetFacts> &sheets,
    const Catalogue &catalogue, const Figures &figures, const SheetLook &look)
{
    PrintedPages pages(printer);
    const QImage logo = sheets.isEmpty() ? QImage() : logoOf(sheets.first());
    for (const SheetFacts &sheet : sheets) {
        const auto added =
            pages.add(layOutSheet(sheetDocument(sheet, catalogue, figures, logo), look));
        if (!added)
            return added;
    }
    return pages.finish();
}

} // namespace headroom::ui
