// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/tables.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    void writesCells_data();
    void writesCells();
    void writesLines();
};

void TestTables::writesCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("plain") << u"Utrecht"_s << u"Utrecht"_s;
    QTest::newRow("comma") << u"Jansen, J."_s << u"\"Jansen, J.\""_s;
    QTest::newRow("quote") << u"the \"shop\""_s << u"\"the \"\"shop\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+31 6"_s << u"'+31 6"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("formula with a comma") << u"=A1,B1"_s << u"\"'=A1,B1\""_s;
}

void TestTables::writesCells()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    QCOMPARE(toCsv({{u"name"_s}, {{text}}}), u"name\n"_s + written + u'\n');
}

void TestTables::writesLines()
{
    Table table;
    table.headings = {u"unit"_s, u"n"_s, u"score"_s, u"low"_s};
    table.rows = {{u"A"_s, qint64(-7), Fraction(-100, 3), 1.00005},
        {u"B"_s, qint64(0), std::monostate{}, std::monostate{}}};
    QCOMPARE(toCsv(table), u"unit,n,score,low\nA,-7,-33.3333,1.0001\nB,0,,\n"_s);
    QCOMPARE(toCsv({{u"a"_s}, {}}, u"\r\n"_s), u"a\r\n"_s);
}

HEADROOM_TEST_SUITE(TestTables)
#include "tst_tables.moc"
