// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/answers/ordernumber.h"
#include "core/importing/answers/rowreader.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;

namespace {

ImportPlan planOfNumbers()
{
    ImportPlan plan;
    PlannedColumn column;
    column.field = Field::OrderReference;
    plan.columns.append(column);
    return plan;
}

/// Empty where the number is taken.
QString faultOf(std::string_view cell)
{
    const OrderNumber number(planOfNumbers());
    Record record;
    record.cells = std::span(&cell, 1);
    Answer answer;
    number.identify(record, answer);
    const std::optional<RowFault> fault = number.check(answer);
    return fault ? issueCodeName(fault->code) : QString();
}

AnswerKey keyOf(std::string_view cell)
{
    const OrderNumber number(planOfNumbers());
    Record record;
    record.cells = std::span(&cell, 1);
    Answer answer;
    number.identify(record, answer);
    return answer.key;
}

} // namespace

class TestOrderNumber : public QObject
{
    Q_OBJECT

private slots:
    void takesTexts_data();
    void takesTexts();
    void refusesWhatASpreadsheetMadeOfIt_data();
    void refusesWhatASpreadsheetMadeOfIt();
    void refusesWordsForNothing();
    void comparesAsText();
    void sharesNoKeyWithAnswers();
};

void TestOrderNumber::takesTexts_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"12345", "0012345", "B-17", "#1001", "2026/15", "1E5", "12E+",
             "1.2.3", "12,345", "12345.10", "E+12", "NL 7"})
        QTest::newRow(number) << QByteArray(number);
}

void TestOrderNumber::takesTexts()
{
    QFETCH(QByteArray, number);
    QCOMPARE(faultOf(number.toStdString()), QString());
}

void TestOrderNumber::refusesWhatASpreadsheetMadeOfIt_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number :
        {"12345.0", "12345,00", "1.23457E+12", "1,23457E+12", "1E+05", "2.5e+07"})
        QTest::newRow(number) << QByteArray(number);
}

void TestOrderNumber::refusesWhatASpreadsheetMadeOfIt()
{
    QFETCH(QByteArray, number);
    QCOMPARE(faultOf(number.toStdString()), QStringLiteral("damaged-order-number"));
}

void TestOrderNumber::refusesWordsForNothing()
{
    for (const char *word : {"", "  ", "-", "n.v.t.", "onbekend", "N/A"})
        QCOMPARE(faultOf(word), QStringLiteral("no-order-number"));
}

void TestOrderNumber::comparesAsText()
{
    QCOMPARE(keyOf("  B-17 "), keyOf("B-17"));
    QVERIFY(keyOf("b-17") != keyOf("B-17"));
    QVERIFY(keyOf("0017") != keyOf("17"));
}

void TestOrderNumber::sharesNoKeyWithAnswers()
{
    QCOMPARE(keyOf("17"), recordKey(Subject::Order, "17"));
    QVERIFY(keyOf("17") != recordKey(Subject::Answer, "17"));
    QVERIFY(keyOf("17") != recordKey(Subject::PlaceAndMonth, "17"));
    QCOMPARE(recordKey(Subject::Answer, "17"), externalKey("17"));
}

HEADROOM_TEST_SUITE(TestOrderNumber)
#include "tst_ordernumber.moc"
