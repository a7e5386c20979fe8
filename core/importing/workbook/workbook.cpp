// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/workbook.h"

#include "core/importing/workbook/ods/odsbook.h"
#include "core/importing/workbook/xlsx/xlsxbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, FileKind kind)
{
    Q_ASSERT(kind != FileKind::Text);
    Result<std::unique_ptr<Workbook>> book = kind == FileKind::Ods ? openOds(path) : openXlsx(path);
    if (book && (*book)->sheets().isEmpty())
        return failure(ErrorKind::NoSheet, path);
    return book;
}

Result<qsizetype> sheetNumber(const Workbook &book, const QString &path, const QString &name)
{
    const QList<BookSheet> sheets = book.sheets();
    const auto found = std::ranges::find(sheets, name, &BookSheet::name);
    if (found != sheets.end())
        return found - sheets.begin();
    QStringList names;
    for (const BookSheet &sheet : sheets)
        names.append(sheet.name);
    return failure(ErrorKind::SheetNotFound, path, {name, names.join(u", "_s)});
}

} // namespace headroom
