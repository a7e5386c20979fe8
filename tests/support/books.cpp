// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "books.h"

#include <QFile>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace headroom::test {

namespace {

const QByteArray Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray Main = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        "relationships\"";
const QByteArray RelationTypes =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + RelationTypes + type + "\" Target=\""
        + target + "\"/>";
}

QByteArray relations(const QByteArray &content)
{
    return Head
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content + "</Relationships>";
}

QByteArray sheetXml(const QByteArray &content)
{
    QList<QByteArray> pieces = content.split('|');
    if (pieces.size() == 1)
        pieces = {{}, content, {}};
    return Head + "<worksheet" + Main + ">" + pieces[0] + "<sheetData>" + pieces[1] + "</sheetData>"
        + pieces.value(2) + "</worksheet>";
}

QByteArray stylesXml(const QList<QByteArray> &formats)
{
    QByteArray codes;
    QByteArray styles = "<xf numFmtId=\"0\"/>";
    for (qsizetype i = 0; i < formats.size(); ++i) {
        const QByteArray id = QByteArray::number(200 + i);
        codes += "<numFmt numFmtId=\"" + id + "\" formatCode=\""
            + QString::fromUtf8(formats[i]).toHtmlEscaped().toUtf8() + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\" applyNumberFormat=\"1\"/>";
    }
    return Head + "<styleSheet" + Main + "><numFmts>" + codes
        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + styles
        + "</cellXfs></styleSheet>";
}

} // namespace

void writeZip(const QString &path, const QList<Part> &parts)
{
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    Q_ASSERT(zip != nullptr);
    for (const Part &part : parts) {
        zip_source_t *source = zip_source_buffer(
            zip, part.second.constData(), static_cast<zip_uint64_t>(part.second.size()), 0);
        zip_file_add(zip, part.first.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(zip);
}

QList<Part> partsOf(const XlsxDraft &draft)
{
    QByteArray sheets;
    QByteArray links = relation("rS", "styles", "styles.xml");
    QList<Part> parts{{u"[Content_Types].xml"_s, Head + "<Types/>"},
        {u"_rels/.rels"_s, relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {u"xl/styles.xml"_s, stylesXml(draft.formats)}};
    for (qsizetype i = 0; i < draft.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray file = "worksheets/sheet" + number + ".xml";
        const bool isLast = i + 1 == draft.sheets.size();
        sheets += "<sheet name=\"" + draft.sheets[i].first.toUtf8() + "\" sheetId=\"" + number
            + "\" r:id=\"r" + number + "\" " + (isLast ? draft.sheetAttributes : QByteArray())
            + "/>";
        links += relation("r" + number, "worksheet", file);
        parts.append({u"xl/"_s + QString::fromUtf8(file), sheetXml(draft.sheets[i].second)});
    }
    if (!draft.sharedStrings.isEmpty()) {
        links += relation("rT", "sharedStrings", "sharedStrings.xml");
        parts.append({u"xl/sharedStrings.xml"_s,
            Head + "<sst" + Main + "><si>" + draft.sharedStrings.join("</si><si>")
                + "</si></sst>"});
    }
    parts.append({u"xl/_rels/workbook.xml.rels"_s, relations(links)});
    parts.append({u"xl/workbook.xml"_s,
        Head + "<workbook" + Main + "><workbookPr " + draft.workbookProperties + "/><sheets>"
            + sheets + "</sheets></workbook>"});
    return parts;
}

void writeXlsx(const QString &path, const XlsxDraft &draft)
{
    writeZip(path, partsOf(draft));
}

QList<Part> odsParts(const QByteArray &content, const QByteArray &styles)
{
    const QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
    return {{u"mimetype"_s, type},
        {u"META-INF/manifest.xml"_s, Head + "<manifest:manifest xmlns:manifest=\"m\"/>"},
        {u"content.xml"_s,
            Head
                + "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\""
                  " xmlns:style=\"s\" xmlns:number=\"n\" xmlns:calcext=\"c\">"
                  "<office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + content
                + "</office:spreadsheet></office:body></office:document-content>"}};
}

} // namespace headroom::test
