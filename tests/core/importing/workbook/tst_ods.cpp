// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrows.h"
#include "tests/support/books.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Spreadsheets of Open Document Format, written by the tests.
class TestOds : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString sheet(const QByteArray &rows)
    {
        return book("<table:table table:name=\"Blad1\">" + rows + "</table:table>");
    }

    QString book(const QByteArray &content, const QByteArray &styles = {})
    {
        const QString path = m_folder.filePath(u"book.ods"_s);
        writeZip(path, odsParts(content, styles));
        return path;
    }

    static QByteArray cell(const QByteArray &attributes, const QByteArray &content = {})
    {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    static QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
    {
        return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
    }

private slots:

    void readsCells_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const QByteArray &content, const char *text) {
            QTest::newRow(name) << content << QString::fromUtf8(text);
        };
        add("text", cell("office:value-type='string'", "<text:p>Zo&#xEB;</text:p>"), "Zoë");
        add("lines", cell("", "<text:p>a</text:p><text:p>b<text:line-break/>c</text:p>"),
            "a\nb\nc");
        add("spaces", cell("", "<text:p>a <text:s text:c='2'/>b\n  c<text:tab/>d</text:p>"),
            "a   b c\td");
        add("spans", cell("", "<text:p>a<text:span>b<text:a>c</text:a></text:span></text:p>"),
            "abc");
        add("note",
            cell("",
                "<office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p>"),
            "a");
        add("number", cell("office:value-type='float' office:value='7.50'", "<text:p>7,5</text:p>"),
            "7.5 #number");
        add("percentage",
            cell("office:value-type='percentage' office:value='0.19'", "<text:p>19%</text:p>"),
            "19%");
        add("currency", cell("office:value-type='currency' office:value='67.4'"), "67.4 #number");
        add("day", cell("office:value-type='date' office:date-value='2026-03-01'"),
            "2026-03-01 #date");
        add("moment", cell("office:value-type='date' office:date-value='2026-03-01T10:59:37.5'"),
            "2026-03-01 10:59:37 #date");
        add("duration", cell("office:value-type='time' office:time-value='PT36H05M00S'"),
            "36:05:00 #duration");
        add("yes", cell("office:value-type='boolean' office:boolean-value='true'"),
            "TRUE #boolean");
        add("result", cell("table:formula='of:=1+1' office:value-type='float' office:value='2'"),
            "2 #number");
        add("text result",
            cell("table:formula='x' office:value-type='string' office:string-value='ab'",
                "<text:p>ab</text:p>"),
            "ab");
        add("no result", cell("table:formula='of:=A1'"), "of:=A1 #no-result");
        add("failed",
            cell("table:formula='of:=1/0' office:value-type='string' calcext:value-type='error'",
                "<text:p>#DIV/0!</text:p>"),
            "#DIV/0! #error");
    }

    void readsCells()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        QCOMPARE(rowsOf(sheet(row(content))), QStringList{u"1: "_s + text});
    }

    void repeatsRowsAndCells()
    {
        const QByteArray one = "office:value-type='float' office:value='1'";
        const QString path = sheet(row(cell("table:number-columns-repeated='2'")
                                       + cell(one + " table:number-columns-repeated='2'")
                                       + cell("table:number-columns-repeated='16380'"))
            + row(cell(""), "table:number-rows-repeated='3'")
            + row(cell(one), "table:number-rows-repeated='2'")
            + row(cell("table:number-columns-repeated='16384'"),
                "table:number-rows-repeated='1048570'"));
        QCOMPARE(rowsOf(path),
            QStringList({u"1:  |  | 1 #number | 1 #number"_s, u"5: 1 #number |  |  | "_s,
                u"6: 1 #number |  |  | "_s}));
    }

    void readsGroupedRows()
    {
        const QByteArray a = row(cell("", "<text:p>a</text:p>"));
        const QByteArray b = row(cell("", "<text:p>b</text:p>"));
        QCOMPARE(rowsOf(sheet("<table:table-header-rows>" + a
                     + "</table:table-header-rows><table:table-row-group>" + b
                     + "</table:table-row-group>")),
            QStringList({u"1: a"_s, u"2: b"_s}));
    }

    void readsTheSheetAskedFor()
    {
        const QByteArray style = "<style:style style:name='ta2'>"
                                 "<style:table-properties table:display='false'/></style:style>";
        const QString path =
            book("<table:table table:name='Eerste'>" + row(cell("", "<text:p>a</text:p>"))
                    + "</table:table><table:table table:name='Tweede' table:style-name='ta2'>"
                    + row(cell("", "<text:p>b</text:p>")) + "</table:table>",
                style);
        QCOMPARE(sheetsOf(path), QStringList({u"Eerste"_s, u"(Tweede)"_s}));
        QCOMPARE(rowsOf(path), QStringList{u"1: a"_s});
        QCOMPARE(rowsOf(path, u"Tweede"_s), QStringList{u"1: b"_s});
    }

    void tellsWhatIsMergedAndHidden()
    {
        const QString path = sheet("<table:table-column table:visibility='collapse'/>"
            + row(cell("table:number-columns-spanned='2'", "<text:p>a</text:p>")
                    + "<table:covered-table-cell><text:p>no</text:p></table:covered-table-cell>",
                "table:visibility='filter'"));
        QCOMPARE(rowsOf(path), QStringList{u"1: a"_s});
        QCOMPARE(remarksOf(path),
            QStringList({u"merged-cells 1"_s, u"hidden-rows 1"_s, u"hidden-columns 1"_s}));
    }

    void refusesBombs_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("error");
        const QByteArray text = "<text:p>X</text:p>";
        QTest::newRow("cells") << row(cell("table:number-columns-repeated='999999999'", text))
                               << u"TooManyColumns 2097152 1000"_s;
        QTest::newRow("rows") << row(cell("", text), "table:number-rows-repeated='999999999'")
                              << u"BookTooLarge content.xml 2097152 1048576"_s;
        QTest::newRow("spaces") << row(
            cell("", "<text:p><text:s text:c='99999999999999999999'/></text:p>"))
                                << u"FieldTooLong 1 1048576"_s;
        QTest::newRow("wide texts") << row(cell("table:number-columns-repeated='1000'",
            "<text:p>" + QByteArray(100'000, 'x') + "</text:p>"))
                                    << u"RowTooLong 1 4194304"_s;
        QTest::newRow("cut off") << "</table:table>" + row({}) << u"BookDamaged content.xml"_s;
    }

    void refusesBombs()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, error);
        QCOMPARE(rowsOf(sheet(rows)), QStringList{error});
    }

    void refusesPasswords()
    {
        QList<Part> parts = odsParts({});
        parts[1].second = "<manifest:manifest xmlns:manifest='m'><manifest:file-entry>"
                          "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
        parts[2].second = "no xml at all";
        const QString path = m_folder.filePath(u"book.ods"_s);
        writeZip(path, parts);
        QCOMPARE(sheetsOf(path), QStringList{u"BookEncrypted "_s});
    }
};

HEADROOM_TEST_SUITE(TestOds)
#include "tst_ods.moc"
