// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/importing/importplan.h"
#include "core/importing/openrecords.h"
#include "core/importing/reading/recordsource.h"

#include <memory>

namespace headroom {

/// A sheet with cells: neither a chart nor a macro.
struct BookSheet
{
    QString name;
    bool isHidden = false;
};

/// An open workbook, of whatever format.
class Workbook
{
public:
    virtual ~Workbook() = default;

    /// In the order of the workbook.
    virtual QList<BookSheet> sheets() const = 0;

    /// The rows of one sheet that have a value in them, by its number in sheets(). Errors of it and
    /// of its rows: BookDamaged, BookTooLarge, BookEncrypted, TooManyColumns, FieldTooLong,
    /// RowTooLong, FileUnreadable.
    virtual Result<std::unique_ptr<RecordSource>> openSheet(
        qsizetype number, FileDigest digest) const = 0;
};

/// Errors: those of openSheet(), NoSheet, FileNotFound. REQUIRES: kind is a workbook's.
Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, FileKind kind);

/// The number of the sheet of that name. Errors: SheetNotFound.
Result<qsizetype> sheetNumber(const Workbook &book, const QString &path, const QString &name);

} // namespace headroom
