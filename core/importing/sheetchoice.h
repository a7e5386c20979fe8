// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importing.h"
#include "core/importing/sniffing/filehead.h"
#include "core/importing/workbook/workbook.h"

namespace headroom {

/// The beginning of a sheet.
struct SheetHead
{
    QString name;
    HeadRecords records;
};

/// Which sheet of a workbook is imported.
struct SheetChoice
{
    SheetHead head;
    QStringList candidates; ///< more than one: only the user can tell
};

/// The sheet that the user chose, else the only one that holds scores and a day; when several do,
/// the first of them and a list of all. When none does, the one with the most to import. Hidden
/// sheets are looked at only when no other holds anything. Errors: SheetNotFound, NoSheet, those of
/// reading.
Result<SheetChoice> chooseSheet(const Workbook &book, const QString &path,
    const ImportChoices &choices, const Catalogue &catalogue);

/// The head of the sheet of a workbook that is imported. Errors: those of chooseSheet(), FileEmpty.
Result<FileHead> readBookHead(
    const QString &path, FileKind kind, const ImportChoices &choices, const Catalogue &catalogue);

} // namespace headroom
