// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cellrows.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString Shared = QStringLiteral(HEADROOM_SHARED_DATA);
const QString Folder = Shared + "/xlsx_torture/calamine"_L1;

QString digestOf(const QStringList &rows)
{
    const QByteArray text = rows.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
}

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

    /// tests/data/torture/books.json has a digest of the cells of each sheet, or why the file is
    /// refused. They were read from the XML with another program, in Python.
    void everySheetGivesItsCells_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        QFile file(QStringLiteral(HEADROOM_TEST_DATA "/torture/books.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(entries.size() > 100);
        for (const QJsonValue &entry : entries)
            QTest::newRow(qPrintable(entry["file"_L1].toString())) << entry.toObject();
    }

    void everySheetGivesItsCells()
    {
        QFETCH(QJsonObject, expected);
        const QString path = Shared + u'/' + expected["file"_L1].toString();
        if (expected.contains("error"_L1)) {
            QCOMPARE(rowsOf(path).value(0), expected["error"_L1].toString());
            return;
        }
        const QJsonObject sheets = expected["sheets"_L1].toObject();
        QStringList names;
        for (QString name : sheetsOf(path)) {
            if (name.startsWith(u'('))
                name = name.mid(1).chopped(1);
            names.append(name);
            const QStringList rows = rowsOf(path, name);
            const QString words = name + u'\n' + rows.join(u'\n').left(2000);
            QVERIFY2(digestOf(rows) == sheets[name].toString(), qPrintable(words));
        }
        names.sort();
        QCOMPARE(names, sheets.keys());
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

HEADROOM_TEST_SUITE(TestWorkbookFiles)
#include "tst_workbookfiles.moc"
