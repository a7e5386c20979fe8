// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrows.h"

#include <QDir>
#include <QTest>

using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(HEADROOM_SHARED_DATA "/xlsx_torture/calamine");

} // namespace

/// Workbooks that made other readers stumble, kept outside the repository.
class TestWorkbookFiles : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!QDir(Folder).exists())
            QSKIP("skipped: the shared files are not here");
    }

    void everyFileIsReadOrRefused_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : QDir(Folder).entryList(QDir::Files))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyFileIsReadOrRefused()
    {
        QFETCH(QString, file);
        const QString path = Folder + u'/' + file;
        const QStringList sheets = sheetsOf(path);
        QStringList errors;
        for (QString sheet : sheets) {
            if (sheet.startsWith(u'('))
                sheet = sheet.mid(1).chopped(1);
            const QStringList rows = rowsOf(path, sheet);
            if (!rows.isEmpty() && !rows.last().contains(": "_L1))
                errors.append(rows.last());
        }
        const QHash<QString, QString> refused{
            {u"issue252.xlsx"_s, u"BookDamaged xl/_rels/workbook.xml.rels"_s}, // a wrong checksum
            {u"pass_protected.xlsx"_s, u"BookEncrypted "_s},
            {u"pass_protected.ods"_s, u"BookEncrypted "_s},
            {u"issue_594_dos.ods"_s, u"TooManyColumns 2097152 1000"_s}};
        if (file.endsWith(".xls"_L1))
            QVERIFY(errors.first().startsWith("FormatNotSupported "_L1));
        else
            QCOMPARE(errors.value(0), refused.value(file));
    }

    /// Figures read off the files' own XML.
    void cellsAreRight_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *file, const QStringList &rows) {
            QTest::newRow(file) << QString::fromLatin1(file) << rows;
        };
        const QStringList days{u"1: 2021-01-01 #date | 15 #number"_s,
            u"2: 2021-01-02 #date | 16 #number"_s, u"3: 255:10:10 #duration | 17 #number"_s};
        row("date.xlsx", days);
        row("date_1904.xlsx", days);
        row("errors.xlsx",
            {u"1: #DIV/0! #error"_s, u"2: #NAME? #error"_s, u"3: #VALUE! #error"_s,
                u"4: #NULL! #error"_s, u"5: #REF! #error"_s, u"6: #NUM! #error"_s,
                u"7: #N/A #error"_s});
        row("has_x000D_.xlsx", {u"1: ABC\r\nDEF"_s});
        row("has_x000D_inline.xlsx", {u"1: ABC\r\nDEF"_s});
        row("inlineStr_cdata.xlsx", {u"1: Hello CDATA | World"_s, u"2: 12345 | NormalText"_s});
        row("rph.xlsx", {u"1: 課きく　毛こ"_s});
        row("nonstandard-xml-ns-prefix.xlsx",
            {u"1: a | b"_s, u"2: 1 #number | 3 #number"_s, u"3: 2 #number | 4 #number"_s});
        row("date.ods",
            {u"1: 2021-01-01 #date | 15 #number"_s, u"2: 2021-01-01 10:10:10 #date | 16 #number"_s,
                u"3: 10:10:10 #duration | 17 #number"_s, u"4: 10:10:10 #duration | 18 #number"_s});
        row("with-annotation.ods", {u"1: cell a.1"_s});
        row("special_cells.ods",
            {u"1: Split\nLine"_s, u"2: Value  With spaces"_s, u"3: Value   With 3 spaces"_s,
                u"4:  Value   With spaces before and after "_s,
                u"5:   Value   With 2 spaces before and after  "_s});
        row("temperature.xlsx",
            {u"1: label | value"_s, u"2: celsius | 22.2222 #number"_s,
                u"3: fahrenheit | 72 #number"_s});
    }

    void cellsAreRight()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, rows);
        QCOMPARE(rowsOf(Folder + u'/' + file), rows);
    }
};

QTEST_GUILESS_MAIN(TestWorkbookFiles)
#include "tst_workbookfiles.moc"
