// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/workbook.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr qsizetype LongestSheetName = 31;
constexpr double ColumnWidth = 16;
constexpr double FirstColumnWidth = 36;

QByteArray sheetName(const QString &name)
{
    QString clean = name;
    for (const QChar sign : u"[]:*?/\\'"_s)
        clean.remove(sign);
    clean = clean.left(LongestSheetName).trimmed();
    return clean.isEmpty() ? "1"_ba : clean.toUtf8();
}

struct Formats
{
    lxw_format *heading;
    lxw_format *figure;
};

/// Writes one cell; an empty one is not written.
struct CellWriter
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats &formats;

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }

    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), nullptr);
    }

    lxw_error operator()(qint64 count) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(count), nullptr);
    }

    lxw_error operator()(const Fraction &value) const { return (*this)(value.toDouble()); }

    lxw_error operator()(double value) const
    {
        return worksheet_write_number(sheet, row, column, value, formats.figure);
    }
};

bool writeSheet(lxw_workbook &book, const WorkbookSheet &content, const Formats &formats)
{
    lxw_worksheet *sheet = workbook_add_worksheet(&book, sheetName(content.name).constData());
    if (sheet == nullptr)
        return false;
    worksheet_set_column(sheet, 0, 0, FirstColumnWidth, nullptr);
    worksheet_set_column(sheet, 1, LXW_COL_MAX - 1, ColumnWidth, nullptr);
    lxw_row_t row = 0;
    lxw_error error = LXW_NO_ERROR;
    const auto note = [&](lxw_error now) { error = error == LXW_NO_ERROR ? now : error; };
    for (const QString &line : content.notes)
        note(CellWriter{sheet, row++, 0, formats}(line));
    if (!content.notes.isEmpty())
        ++row;
    for (lxw_col_t column = 0; column < content.table.headings.size(); ++column)
        note(worksheet_write_string(sheet, row, column,
            content.table.headings[column].toUtf8().constData(), formats.heading));
    worksheet_freeze_panes(sheet, row + 1, 0);
    for (const QList<TableCell> &cells : content.table.rows) {
        ++row;
        for (lxw_col_t column = 0; column < cells.size(); ++column)
            note(std::visit(CellWriter{sheet, row, column, formats}, cells[column]));
    }
    return error == LXW_NO_ERROR;
}

} // namespace

Result<QByteArray> toXlsx(const QList<WorkbookSheet> &sheets)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"table.xlsx"_s);
    lxw_workbook *book =
        folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (book == nullptr)
        return failure(ErrorKind::WriteFailed, path);
    Formats formats{workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.heading);
    format_set_num_format(formats.figure, "0.0###");
    bool isWritten = true;
    for (const WorkbookSheet &sheet : sheets)
        isWritten = writeSheet(*book, sheet, formats) && isWritten;
    isWritten = workbook_close(book) == LXW_NO_ERROR && isWritten;
    QFile file(path);
    if (!isWritten || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::WriteFailed, path, {}, file.errorString());
    return file.readAll();
}

} // namespace headroom
