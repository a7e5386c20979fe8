// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/writtencells.h"

#include "core/importing/importing.h"
#include "core/importing/reading/tokenizer.h"
#include "tests/support/books.h"

#include <QFile>
#include <QStringEncoder>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

using Table = QList<QStringList>;

/// What cells are made of: whatever means something in a text or in XML, and letters of all sizes.
const QStringList CellPieces{u"a"_s, u"Utrecht"_s, u" "_s, u"7.5"_s, u"\""_s, u"'"_s, u","_s,
    u";"_s, u"\t"_s, u"|"_s, u"\n"_s, u"\\"_s, u"é"_s, u"€"_s, u"<b>"_s, u"&amp;"_s, u"]]>"_s,
    u"="_s, u"#"_s, u"sep=;"_s};
/// What windows-1252 has no letters for, and what XML makes something else of.
const QStringList WidePieces{u"Ł"_s, u"東京"_s, u"😀"_s, u"\u200b"_s};
const QStringList TextPieces{u"\r"_s, u"\r\n"_s};

class Draw
{
public:
    explicit Draw(quint32 seed)
        : m_random(seed)
    {
    }

    qsizetype below(qsizetype limit)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint64>(limit));
    }

    QString cell(const QStringList &pieces)
    {
        QString text;
        for (qsizetype left = below(6); left > 0; --left)
            text += pieces[below(pieces.size())];
        return text;
    }

    Table table(const QStringList &pieces)
    {
        const qsizetype width = 1 + below(5);
        Table rows(1 + below(12));
        for (QStringList &row : rows) {
            for (qsizetype column = 0; column < width; ++column)
                row.append(cell(pieces));
        }
        rows[0][0] = u"Datum"_s; // so that it is never empty, nor taken for another kind of file
        return rows;
    }

private:
    std::mt19937_64 m_random;
};

QString quoted(const QString &cell, const Dialect &dialect, bool always)
{
    const QChar mark = QLatin1Char(dialect.quoting.mark);
    const bool isSpecial = cell.startsWith(mark) || cell.contains(QLatin1Char(dialect.delimiter))
        || cell.contains(mark) || cell.contains(u'\n') || cell.contains(u'\r');
    if (!isSpecial && !always)
        return cell;
    QString text = cell;
    if (dialect.quoting.hasBackslashes)
        text.replace(u'\\', u"\\\\"_s).replace(mark, QString(u'\\') + mark);
    else
        text.replace(mark, QString(mark) + mark);
    return mark + text + mark;
}

QString written(const Table &table, const Dialect &dialect, Draw &draw)
{
    const QString end = draw.below(2) == 0 ? u"\n"_s : u"\r\n"_s;
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(
                quoted(cell, dialect, dialect.quoting.hasBackslashes || draw.below(3) == 0));
        text += cells.join(QLatin1Char(dialect.delimiter)) + end;
    }
    return text;
}

bool hasSameCells(const QString &path, const ImportChoices &choices, const Table &table)
{
    NoProgress progress;
    const auto rows = readCells(path, choices, table.size() + 1, progress);
    if (!rows)
        return false;
    return std::ranges::equal(*rows, table,
        [](const PreviewRow &row, const QStringList &cells) { return row.cells == cells; });
}

QList<QStringList> tokenized(const QByteArray &text, const Dialect &dialect, Draw *draw)
{
    QList<QStringList> rows;
    std::string rest;
    qsizetype at = 0;
    while (at <= text.size()) {
        const qsizetype length = draw == nullptr ? text.size() : draw->below(9);
        rest += text.mid(at, length).toStdString();
        at += std::max<qsizetype>(length, 0);
        const bool isLast = at >= text.size();
        TokenizedChunk chunk;
        (draw == nullptr ? tokenizeByBytes : tokenizeByMasks)(rest, dialect, isLast, chunk);
        for (const RecordSpan &record : chunk.records) {
            QStringList cells;
            for (const std::string_view cell : chunk.cellsOf(record))
                cells.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
            rows.append(cells);
        }
        rest.erase(0, chunk.consumed);
        if (isLast)
            break;
    }
    return rows;
}

bool textComesBack(Draw &draw, const QString &path)
{
    const bool isNarrow = draw.below(3) == 0;
    const Table table =
        draw.table(isNarrow ? CellPieces + TextPieces : CellPieces + TextPieces + WidePieces);
    const Dialect dialect{
        QByteArray(",;\t|")[draw.below(4)], {draw.below(2) == 0 ? '"' : '\'', draw.below(2) == 0}};
    const QString text = written(table, dialect, draw);
    const QStringList names = isNarrow
        ? QStringList{u"windows-1252"_s}
        : QStringList{u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"GB18030"_s};
    ImportChoices choices;
    choices.encoding = names[draw.below(names.size())];
    choices.delimiter = dialect.delimiter;
    choices.quoting = dialect.quoting;
    QStringEncoder encoder(qPrintable(*choices.encoding), QStringConverter::Flag::Stateless);
    QFile file(path);
    if (!encoder.isValid() || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(QByteArray(encoder.encode(text)));
    file.close();
    const QByteArray utf8 = text.toUtf8();
    return hasSameCells(path, choices, table)
        && tokenized(utf8, dialect, nullptr) == tokenized(utf8, dialect, &draw);
}

/// Rows without any text are no rows of a sheet, and cells at the end of a row are as many as in
/// the widest row before.
Table asSheet(Table table)
{
    const auto isEmpty = [](const QString &cell) { return cell.isEmpty(); };
    table.removeIf([&](const QStringList &row) { return std::ranges::all_of(row, isEmpty); });
    qsizetype width = 0;
    for (QStringList &row : table) {
        while (row.size() > width && row.last().isEmpty())
            row.removeLast();
        width = std::max(width, row.size());
    }
    return table;
}

bool xlsxComesBack(Draw &draw, const QString &path)
{
    const Table table = draw.table(CellPieces + WidePieces);
    XlsxDraft draft;
    QByteArray rows;
    for (const QStringList &row : table) {
        rows += "<row>";
        for (const QString &cell : row) {
            const QByteArray text = cell.toHtmlEscaped().toUtf8();
            const QByteArray kept = "<t xml:space=\"preserve\">" + text + "</t>";
            if (draw.below(2) == 0) {
                rows += "<c t=\"inlineStr\"><is>" + kept + "</is></c>";
                continue;
            }
            rows += "<c t=\"s\"><v>" + QByteArray::number(draft.sharedStrings.size()) + "</v></c>";
            draft.sharedStrings.append(kept);
        }
        rows += "</row>";
    }
    draft.sheets = {{u"Blad1"_s, rows.replace('|', "&#124;")}};
    writeXlsx(path, draft);
    return hasSameCells(path, {}, asSheet(table));
}

bool odsComesBack(Draw &draw, const QString &path)
{
    QStringList pieces = CellPieces + WidePieces;
    pieces.removeAll(u" "_s); // runs of them are written as elements
    const Table table = draw.table(pieces);
    QByteArray rows;
    for (const QStringList &row : table) {
        rows += "<table:table-row>";
        for (const QString &cell : row) {
            QByteArray text = cell.toHtmlEscaped().toUtf8();
            text.replace('\t', "<text:tab/>").replace('\n', "</text:p><text:p>");
            rows += "<table:table-cell office:value-type='string'><text:p>" + text
                + "</text:p></table:table-cell>";
        }
        rows += "</table:table-row>";
    }
    writeZip(path, odsParts("<table:table table:name='Blad1'>" + rows + "</table:table>"));
    return hasSameCells(path, {}, asSheet(table));
}

} // namespace

bool cellsComeBack(quint32 seed, const QString &folder)
{
    Draw draw(seed);
    const QString path = folder + u"/cells-%1"_s.arg(seed);
    const qsizetype kind = draw.below(4);
    const bool isSame = kind == 0 ? xlsxComesBack(draw, path)
        : kind == 1               ? odsComesBack(draw, path)
                                  : textComesBack(draw, path);
    if (isSame)
        QFile::remove(path);
    return isSame;
}

} // namespace headroom::test
