// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/numbers.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("sign");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << QByteArray("7") << '.' << true << 7.0;
        QTest::newRow("spaces") << QByteArray(" 7\xc2\xa0") << '.' << true << 7.0;
        QTest::newRow("point") << QByteArray("7.5") << '.' << true << 7.5;
        QTest::newRow("comma") << QByteArray("7,5") << ',' << true << 7.5;
        QTest::newRow("minus") << QByteArray("-36,99") << ',' << true << -36.99;
        QTest::newRow("plus") << QByteArray("+5257,28") << ',' << true << 5257.28;
        QTest::newRow("thousands") << QByteArray("1.234.567,8") << ',' << true << 1234567.8;
        QTest::newRow("leading sign") << QByteArray(".5") << '.' << true << 0.5;
        QTest::newRow("wrong sign") << QByteArray("7.5") << ',' << false << 0.0;
        QTest::newRow("bad groups") << QByteArray("12,34.5") << '.' << false << 0.0;
        QTest::newRow("nan") << QByteArray("nan") << '.' << false << 0.0;
        QTest::newRow("inf") << QByteArray("inf") << '.' << false << 0.0;
        QTest::newRow("exponent") << QByteArray("1e3") << '.' << false << 0.0;
        QTest::newRow("hexadecimal") << QByteArray("0x1") << '.' << false << 0.0;
        QTest::newRow("rest") << QByteArray("7 points") << '.' << false << 0.0;
        QTest::newRow("percent") << QByteArray("19.1%") << '.' << false << 0.0;
        QTest::newRow("two signs") << QByteArray("--7") << '.' << false << 0.0;
        QTest::newRow("nothing") << QByteArray("") << '.' << false << 0.0;
        QTest::newRow("only a sign") << QByteArray("-") << '.' << false << 0.0;
        QTest::newRow("too long") << QByteArray(50, '1') << '.' << false << 0.0;
    }

    void readsNumbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, sign);
        QFETCH(bool, isNumber);
        QFETCH(double, value);
        const std::optional<double> found = parseNumber(text.toStdString(), sign);
        QCOMPARE(found.has_value(), isNumber);
        if (found)
            QCOMPARE(*found, value);
    }

    void tellsTheSignsApart_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("form");
        QTest::newRow("whole") << QByteArray("12") << static_cast<int>(NumberForm::Whole);
        QTest::newRow("point") << QByteArray("7.5") << static_cast<int>(NumberForm::Point);
        QTest::newRow("comma") << QByteArray("7,5") << static_cast<int>(NumberForm::Comma);
        QTest::newRow("either") << QByteArray("1,234") << static_cast<int>(NumberForm::Either);
        QTest::newRow("both") << QByteArray("1.234,5") << static_cast<int>(NumberForm::Comma);
        QTest::newRow("date") << QByteArray("1-2-2026") << static_cast<int>(NumberForm::None);
        QTest::newRow("word") << QByteArray("seven") << static_cast<int>(NumberForm::None);
    }

    void tellsTheSignsApart()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, form);
        QCOMPARE(static_cast<int>(numberForm(text.toStdString())), form);
    }

    void readsDurations()
    {
        QCOMPARE(parseDuration("1:30:05"), std::optional<qint64>(5405));
        QCOMPARE(parseDuration("26:15"), std::optional<qint64>(94500));
        QVERIFY(!parseDuration("1:75"));
        QVERIFY(!parseDuration("90"));
        QVERIFY(!parseDuration("1:2:3:4"));
        QVERIFY(!parseDuration("-1:30"));
        QVERIFY(!parseDuration("1:"));
    }
};

HEADROOM_TEST_SUITE(TestNumbers)
#include "tst_numbers.moc"
