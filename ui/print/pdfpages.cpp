// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfpages.h"

#include "ui/print/sheetpainter.h"

#include <QPdfWriter>

namespace headroom::ui {

namespace {

constexpr int DotsPerInch = 1200;

} // namespace

PdfPages::PdfPages(const QString &title)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer->setResolution(DotsPerInch);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins({});
    m_writer->setTitle(title);
    m_writer->setCreator(QStringLiteral("Headroom"));
}

PdfPages::~PdfPages() = default;

Result<void> PdfPages::add(const SheetPages &pages)
{
    if (m_isEmpty) {
        if (!m_painter.begin(m_writer.get()))
            return failure(ErrorKind::PrintFailed);
        m_painter.scale(DotsPerInch / PointsPerInch, DotsPerInch / PointsPerInch);
    }
    for (qsizetype page = 0; page < pages.pages.size(); ++page) {
        if (!m_isEmpty && !m_writer->newPage())
            return failure(ErrorKind::PrintFailed);
        m_isEmpty = false;
        paintSheetPage(m_painter, pages, page);
    }
    return {};
}

Result<QByteArray> PdfPages::finish()
{
    m_painter.end();
    m_writer.reset();
    // The closing lines of the file are written when the painter ends.
    if (!m_buffer.data().endsWith("%%EOF\n"))
        return failure(ErrorKind::PrintFailed);
    return m_buffer.data();
}

} // namespace headroom::ui
