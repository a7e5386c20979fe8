// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/report/reportoutput.h"

#include "ui/print/pdfpages.h"
#include "ui/print/safefile.h"
#include "ui/print/sheetprinter.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace headroom::ui {

Result<void> writeReport(const QString &path, const ReportDocument &report)
{
    PdfPages pdf(report.page + QStringLiteral(" · ") + report.subject);
    if (const Result<void> added = pdf.add(layOutReport(report)); !added)
        return added;
    return pdf.finish().and_then(
        [&](const QByteArray &bytes) { return writePrivateFile(path, bytes); });
}

ReportOutput::ReportOutput(QWidget *page)
    : QObject(page)
    , m_page(page)
{
}

void ReportOutput::save(const ReportDocument &report)
{
    saveAs({tr("Save the page as PDF"), tr("PDF document (*.pdf)"),
               report.page + u' ' + report.subject, QStringLiteral("pdf")},
        [report](const QString &file) { return writeReport(file, report); });
}

void ReportOutput::saveAs(
    const FileQuestion &question, const std::function<Result<void>(const QString &file)> &write)
{
    auto *dialog = new QFileDialog(m_page, question.title, {}, question.filter);
    dialog->setObjectName(QStringLiteral("saveReport"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->selectFile(safeFileName(question.name) + u'.' + question.suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &file) {
        if (const Result<void> written = write(file))
            emit saved(file);
        else
            emit failed(written.error());
    });
    dialog->open();
}

void ReportOutput::print(const ReportDocument &report)
{
    const std::shared_ptr<QPrinter> printer = sheetPrinter();
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, report] {
        PrintedPages pages(*printer);
        const auto printed =
            pages.add(layOutReport(report)).and_then([&] { return pages.finish(); });
        if (!printed)
            emit failed(printed.error());
    });
    dialog->open();
}

} // namespace headroom::ui
