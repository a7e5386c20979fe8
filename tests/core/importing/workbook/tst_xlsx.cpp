// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrows.h"
#include "tests/support/books.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray cell(const char *reference, const char *type, const QByteArray &content)
{
    return QByteArray("<c r=\"") + reference + "\" t=\"" + type + "\">" + content + "</c>";
}

QByteArray inlineText(const char *reference, const QByteArray &text)
{
    return cell(reference, "inlineStr", "<is><t>" + text + "</t></is>");
}

} // namespace

/// Workbooks of Office Open XML, written by the tests.
class TestXlsx : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString book(const XlsxDraft &draft)
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        writeXlsx(path, draft);
        return path;
    }

    /// A book of one sheet with these rows.
    QString sheet(const QByteArray &rows, const QList<QByteArray> &strings = {},
        const QList<QByteArray> &formats = {})
    {
        return book({{{u"Blad1"_s, rows}}, strings, formats, {}, {}});
    }

    QStringList rows(const QByteArray &content) { return rowsOf(sheet(content)); }

private slots:

    void readsTexts()
    {
        const QString path = sheet("<row r=\"1\">" + cell("A1", "s", "<v>0</v>")
                + cell("B1", "s", "<v>1</v>") + inlineText("C1", "in &lt;line&gt;")
                + cell("D1", "str", "<f>A1</f><v>of</v>") + cell("E1", "s", "<v>2</v>") + "</row>",
            {"<t>shared</t>",
                "<r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh><t>no</t></rPh>",
                "<t>a_x000D_\nb _x005F_x000D_ _x0001_ _x</t>"});
        QCOMPARE(rowsOf(path),
            QStringList{u"1: shared | rich text | in <line> | of | a\r\nb _x000D_ _x0001_ _x"_s});
    }

    void readsNumbersByTheirFormat()
    {
        const QString path =
            sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>44197</v></c>"
                  "<c r=\"B1\" s=\"2\"><v>44197.5</v></c>"
                  "<c r=\"C1\" s=\"3\"><v>1.5</v></c>"
                  "<c r=\"D1\"><v>7.5</v></c><c r=\"E1\" s=\"99\"><v>8</v></c>"
                  "<c r=\"F1\" t=\"b\"><v>1</v></c><c r=\"G1\" t=\"b\"><v>0</v></c>"
                  "<c r=\"H1\" t=\"d\"><v>2026-03-01T10:59:37</v></c></row>",
                {}, {"dd-mm-yyyy", "d/m/yy h:mm", "[h]:mm"});
        QCOMPARE(rowsOf(path),
            QStringList{u"1: 2021-01-01 #date | 2021-01-01 12:00:00 #date | 36:00:00 #duration"
                        " | 7.5 #number | 8 #number | TRUE #boolean | FALSE #boolean"
                        " | 2026-03-01 10:59:37 #date"_s});
    }

    void countsFrom1904WhenTheBookSaysSo()
    {
        const QString path =
            book({{{u"Blad1"_s, "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42735</v></c></row>"}}, {},
                {"yyyy-mm-dd"}, "date1904=\"1\"", {}});
        QCOMPARE(rowsOf(path), QStringList{u"1: 2021-01-01 #date"_s});
    }

    void readsFormulasByTheirResult()
    {
        QCOMPARE(rows("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c>"
                      "<c r=\"B1\"><f>SUM(A1)</f><v></v></c><c r=\"C1\"><f>A2</f></c>"
                      "<c r=\"D1\" t=\"str\"><f>IF(A1,\"\")</f><v></v></c>"
                      "<c r=\"E1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"),
            QStringList{
                u"1: 2 #number | =SUM(A1) #no-result | =A2 #no-result |  | #DIV/0! #error"_s});
        QCOMPARE(
            remarksOf(m_folder.filePath(u"book.xlsx"_s)), QStringList{u"uncalculated-cells 2"_s});
    }

    void keepsPlaces()
    {
        QCOMPARE(rows("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"D3\"><v>2</v></c></row>"
                      "<row r=\"5\"><c r=\"A5\" s=\"0\"/></row>"
                      "<row r=\"7\"><c r=\"A7\"><v>3</v></c></row><row><c><v>4</v></c></row>"),
            QStringList({u"3:  | 1 #number |  | 2 #number"_s, u"7: 3 #number |  |  | "_s,
                u"8: 4 #number |  |  | "_s}));
    }

    void tellsWhatIsMergedAndHidden()
    {
        sheet("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"3\"/></cols>|"
              "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>"
              "<row r=\"2\" hidden=\"1\"/><row r=\"3\"><c r=\"A3\"><v>1</v></c></row>|"
              "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A3:B3\"/>"
              "</mergeCells>");
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        QCOMPARE(rowsOf(path), QStringList({u"1: 1 #number"_s, u"3: 1 #number"_s}));
        QCOMPARE(remarksOf(path),
            QStringList({u"merged-cells 2"_s, u"hidden-rows 1"_s, u"hidden-columns 1"_s}));
    }

    void tellsThatCellsMayBeCutOff()
    {
        const QString path = sheet("<row r=\"1\">" + inlineText("A1", QByteArray(32'767, 'x'))
            + inlineText("B1", QByteArray(32'766, 'x')) + "</row>");
        QCOMPARE(remarksOf(path), QStringList{u"cut-off-cells 1"_s});
    }

    void listsSheets()
    {
        XlsxDraft draft{{{u"Antwoorden &amp; meer"_s, {}}, {u"Verborgen"_s, {}}}, {}, {}, {},
            "state=\"veryHidden\""};
        QCOMPARE(sheetsOf(book(draft)), QStringList({u"Antwoorden & meer"_s, u"(Verborgen)"_s}));
        QCOMPARE(rowsOf(book(draft), u"Weg"_s),
            QStringList{u"SheetNotFound Weg Antwoorden & meer, Verborgen"_s});
    }

    void leavesChartsOut()
    {
        QList<Part> parts = partsOf({{{u"Cijfers"_s, {}}, {u"Grafiek"_s, {}}}, {}, {}, {}, {}});
        for (Part &part : parts)
            part.second.replace("relationships/worksheet\" Target=\"worksheets/sheet2",
                "relationships/chartsheet\" Target=\"worksheets/sheet2");
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        writeZip(path, parts);
        QCOMPARE(sheetsOf(path), QStringList{u"Cijfers"_s});
    }

    void findsPartsByTheirRelations()
    {
        QList<Part> parts =
            partsOf({{{u"Blad1"_s, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"}},
                {"<t>text</t>"}, {}, {}, {}});
        for (Part &part : parts) {
            part.second.replace("Target=\"xl/workbook.xml", "Target=\"/XL/book.xml");
            part.second.replace("Target=\"worksheets/sheet1.xml", "Target=\"../data/one.xml");
            part.second.replace("Target=\"sharedStrings.xml", "Target=\"/xl/SharedStrings.xml");
            if (part.first == "xl/workbook.xml"_L1)
                part.first = u"xl\\book.xml"_s;
            if (part.first == "xl/_rels/workbook.xml.rels"_L1)
                part.first = u"xl/_rels/book.xml.rels"_s;
            if (part.first == "xl/worksheets/sheet1.xml"_L1)
                part.first = u"data/one.xml"_s;
        }
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        writeZip(path, parts);
        QCOMPARE(rowsOf(path), QStringList{u"1: text"_s});
    }

    void refusesWhatIsNotWellFormed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        const QString damaged = u"BookDamaged xl/worksheets/sheet1.xml"_s;
        const auto row = [](const char *name, const QByteArray &content, const QString &error) {
            QTest::newRow(name) << content << error;
        };
        row("rows turn back", "<row r=\"2\"/><row r=\"1\"/>", damaged);
        row("row without number", "<row r=\"x\"/>", damaged);
        row("cells turn back", "<row><c r=\"B1\"/><c r=\"A1\"/></row>", damaged);
        row("cell twice", "<row><c r=\"B1\"/><c r=\"B1\"/></row>", damaged);
        row("no such text", "<row><c r=\"A1\" t=\"s\"><v>0</v></c></row>", damaged);
        row("negative text", "<row><c r=\"A1\" t=\"s\"><v>-1</v></c></row>", damaged);
        row("column beyond the last", "<row><c r=\"XFE1\"><v>1</v></c></row>", damaged);
        row("tags cross", "<row><c r=\"A1\"></row></c>", damaged);
        row("row beyond the last", "<row r=\"1048577\"/>",
            u"BookTooLarge xl/worksheets/sheet1.xml 1048577 1048576"_s);
        row("a far column", "<row><c r=\"ALM1\"><v>1</v></c></row>", u"TooManyColumns 1001 1000"_s);
        row("a far empty column", "<row><c r=\"A1\"><v>1</v></c><c r=\"ALM1\"/></row>",
            u"1: 1 #number"_s);
        row("a long text", "<row>" + inlineText("A1", QByteArray((1 << 20) + 1, 'x')) + "</row>",
            damaged);
        row("a long value",
            "<row><c r=\"A1\" t=\"str\"><v>" + QByteArray((1 << 20) + 1, 'x') + "</v></c></row>",
            u"FieldTooLong 1 1048576"_s);
    }

    void refusesWhatIsNotWellFormed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        QCOMPARE(rows(content), QStringList{error});
    }

    void refusesLongRows()
    {
        QByteArray cells;
        for (const char letter : {'A', 'B', 'C', 'D', 'E'})
            cells += inlineText(
                QByteArray(1, letter).append("1").constData(), QByteArray(1'000'000, letter));
        QCOMPARE(rows("<row>" + cells + "</row>"), QStringList{u"RowTooLong 1 4194304"_s});
    }

    void refusesAnythingLess()
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        writeZip(path, {{u"[Content_Types].xml"_s, "<Types/>"}});
        QCOMPARE(rowsOf(path), QStringList{u"BookDamaged xl/workbook.xml"_s});
        QCOMPARE(sheetsOf(book({})), QStringList{u"NoSheet "_s});
        writeZip(path, {{u"a.txt"_s, "text"}, {u"b.txt"_s, "text"}});
        QCOMPARE(rowsOf(path), QStringList{u"FileIsNotText ZIP"_s});
        writeZip(path, {{u"xl/workbook.bin"_s, "text"}});
        QCOMPARE(rowsOf(path), QStringList{u"FormatNotSupported XLSB"_s});
        writeZip(path, {{u"word/document.xml"_s, "text"}});
        QCOMPARE(rowsOf(path), QStringList{u"FileIsNotText DOCX"_s});
    }

    void refusesCutFiles()
    {
        QByteArray rows;
        for (int row = 1; row < 2000; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\"><c><v>"
                + QByteArray::number(row * 7919 % 1000) + "</v></c></row>";
        QFile file(sheet(rows));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(size > 5000);
        QVERIFY(file.resize(size / 2));
        QCOMPARE(rowsOf(file.fileName()), QStringList{u"BookDamaged ZIP"_s});
    }

    void refusesFlippedBits()
    {
        QByteArray rows;
        for (int row = 1; row < 200; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\"><c><v>1</v></c></row>";
        QFile file(sheet(rows));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const qsizetype start = content.indexOf("xl/worksheets/sheet1.xml") + 40;
        content[start + 60] = static_cast<char>(content[start + 60] ^ 0x10);
        file.seek(0);
        file.write(content);
        file.close();
        QCOMPARE(rowsOf(file.fileName()).last(), u"BookDamaged xl/worksheets/sheet1.xml"_s);
    }
};

HEADROOM_TEST_SUITE(TestXlsx)
#include "tst_xlsx.moc"
