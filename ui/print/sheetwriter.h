// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "ui/print/sheetlayout.h"

namespace headroom::ui {

/// Where sheets go and under which names.
struct SheetOutput
{
    QString folder; ///< made when it does not exist, for its owner only
    bool oneFile = false; ///< all sheets in one file instead of one file each
    /// Without ".pdf"; {name}, {location}, {round} and {number} are filled in from each sheet, in
    /// one file from the first. Empty: "{round} {location} {name}", or sheetsFileName().
    QString namePattern;
    SheetLook look = {};
};

/// Writes target sheets as PDF, each page as the preview shows it: text selectable, fonts embedded,
/// charts as vectors. A file is made in memory, put in place whole with mode 0600 and read back;
/// one of the same name is replaced. Characters that file systems refuse become "_", equal names
/// within one call are numbered. Needs a QGuiApplication (any platform); may be called from any
/// thread. Returns the absolute paths. Errors: Cancelled, FolderNotWritable, WriteFailed, DiskFull,
/// PrintFailed; files that were finished before stay.
Result<QStringList> writeSheets(const QList<SheetFacts> &sheets, const Catalogue &catalogue,
    const Figures &figures, const SheetOutput &output, Progress &progress);

/// The sheets as one PDF in memory. Errors: Cancelled, PrintFailed.
Result<QByteArray> sheetsAsPdf(const QList<SheetFacts> &sheets, const Catalogue &catalogue,
    const Figures &figures, Progress &progress, const SheetLook &look = {});

/// What one file with all sheets of a round is called, in the user's language and without ".pdf".
QString sheetsFileName(const QString &round);

/// A file name without folder and without ".pdf".
QString sheetFileName(const SheetFacts &facts, const QString &pattern);

} // namespace headroom::ui
