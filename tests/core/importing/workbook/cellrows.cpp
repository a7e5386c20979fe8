// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrows.h"

#include "core/importing/workbook/bookkind.h"
#include "core/importing/workbook/workbook.h"

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

using BookPtr = std::unique_ptr<Workbook>;

QString wordsOf(const Error &error)
{
    const QHash<ErrorKind, QString> names{{ErrorKind::BookDamaged, u"BookDamaged"_s},
        {ErrorKind::BookEncrypted, u"BookEncrypted"_s},
        {ErrorKind::BookTooLarge, u"BookTooLarge"_s}, {ErrorKind::NoSheet, u"NoSheet"_s},
        {ErrorKind::SheetNotFound, u"SheetNotFound"_s},
        {ErrorKind::FieldTooLong, u"FieldTooLong"_s}, {ErrorKind::RowTooLong, u"RowTooLong"_s},
        {ErrorKind::TooManyColumns, u"TooManyColumns"_s},
        {ErrorKind::FileIsNotText, u"FileIsNotText"_s},
        {ErrorKind::FormatNotSupported, u"FormatNotSupported"_s}};
    return names.value(error.kind, u"another error"_s) + u' ' + error.arguments.join(u' ');
}

Result<BookPtr> bookAt(const QString &path)
{
    const Result<FileKind> kind = kindOfFile(path);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == FileKind::Text)
        return failure(ErrorKind::FormatNotSupported, path, {u"text"_s});
    return openWorkbook(path, *kind);
}

QString markOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return {};
    case CellKind::Number:
        return u" #number"_s;
    case CellKind::Date:
        return u" #date"_s;
    case CellKind::Duration:
        return u" #duration"_s;
    case CellKind::Boolean:
        return u" #boolean"_s;
    case CellKind::Error:
        return u" #error"_s;
    case CellKind::NoResult:
        return u" #no-result"_s;
    }
    Q_UNREACHABLE();
}

QString lineOf(const Record &record)
{
    QStringList cells;
    for (size_t i = 0; i < record.cells.size(); ++i) {
        const std::string_view text = record.cells[i];
        cells.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            + markOf(record.kind(i)));
    }
    return QString::number(record.line) + u": "_s + cells.join(u" | "_s);
}

Result<std::unique_ptr<RecordSource>> openAt(const QString &path, const QString &sheet)
{
    const Result<BookPtr> book = bookAt(path);
    if (!book)
        return tl::unexpected(book.error());
    const Result<qsizetype> number =
        sheet.isEmpty() ? Result<qsizetype>(0) : sheetNumber(**book, path, sheet);
    if (!number)
        return tl::unexpected(number.error());
    return (*book)->openSheet(*number, FileDigest::None);
}

} // namespace

QStringList rowsOf(const QString &path, const QString &sheet)
{
    const auto rows = openAt(path, sheet);
    if (!rows)
        return {wordsOf(rows.error())};
    QStringList lines;
    while (true) {
        const Result<const Record *> record = (*rows)->next();
        if (!record)
            return lines << wordsOf(record.error());
        if (*record == nullptr)
            return lines;
        lines.append(lineOf(**record));
    }
}

QStringList remarksOf(const QString &path)
{
    const auto rows = openAt(path, {});
    if (!rows)
        return {wordsOf(rows.error())};
    while ((*rows)->next().value_or(nullptr) != nullptr) { }
    QStringList words;
    const IssueList remarks = (*rows)->remarks();
    for (const Issue &remark : remarks.kept())
        words.append(issueCodeName(remark.code) + u' ' + remark.arguments.join(u' '));
    return words;
}

QStringList sheetsOf(const QString &path)
{
    const Result<BookPtr> book = bookAt(path);
    if (!book)
        return {wordsOf(book.error())};
    QStringList names;
    const QList<BookSheet> sheets = (*book)->sheets();
    for (const BookSheet &sheet : sheets)
        names.append(sheet.isHidden ? u'(' + sheet.name + u')' : sheet.name);
    return names;
}

} // namespace headroom::test
