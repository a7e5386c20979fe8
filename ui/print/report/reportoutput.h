// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/print/report/reportdocument.h"

#include <QWidget>

#include <functional>

namespace headroom::ui {

/// Puts a report in place as a PDF, mode 0600. Errors: PrintFailed, WriteFailed, DiskFull.
Result<void> writeReport(const QString &path, const ReportDocument &report);

/// A file that the user is asked for.
struct FileQuestion
{
    QString title; ///< of the dialog
    QString filter; ///< "Workbook (*.xlsx)"
    QString name; ///< proposed, without its suffix; signs that no file can have are taken out
    QString suffix; ///< "xlsx"
};

/// Asks where what a page shows goes and brings it there: to a file or to a printer. The dialogs
/// are beside the window's work; the report is the one that was asked for.
class ReportOutput : public QObject
{
    Q_OBJECT

public:
    /// The page is the parent of the dialogs.
    explicit ReportOutput(QWidget *page);

    void save(const ReportDocument &report);
    /// write: is given the file that was chosen.
    void saveAs(const FileQuestion &question,
        const std::function<Result<void>(const QString &file)> &write);
    void print(const ReportDocument &report);

signals:
    void failed(const headroom::Error &error);
    void saved(const QString &file);

private:
    QWidget *m_page;
};

} // namespace headroom::ui
