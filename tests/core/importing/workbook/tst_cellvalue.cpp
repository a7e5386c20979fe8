// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/workbook/cellvalue.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

Q_DECLARE_METATYPE(headroom::NumberKind)

/// Serial numbers and their days as Excel 365 and LibreOffice 7.4 show them.
class TestCellValue : public QObject
{
    Q_OBJECT

private slots:

    void formatCodesGiveKinds_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<NumberKind>("kind");
        const auto row = [](const char *code, NumberKind kind) {
            QTest::newRow(code) << QByteArray(code) << kind;
        };
        row("General", NumberKind::Plain);
        row("0.00E+00", NumberKind::Plain);
        row("#,##0.00 [$€-413]", NumberKind::Plain);
        row("[Red]0;[Blue]-0", NumberKind::Plain);
        row("0\" days\"", NumberKind::Plain);
        row("0\\d", NumberKind::Plain);
        row("0_d", NumberKind::Plain);
        row("0%", NumberKind::Percentage);
        row("0.00 %", NumberKind::Percentage);
        row("0\"%\"", NumberKind::Plain);
        row("dd-mm-yyyy", NumberKind::Date);
        row("[$-413]d mmmm yyyy;@", NumberKind::Date);
        row("mmm", NumberKind::Date);
        row("YYYY\\-MM\\-DD", NumberKind::Date);
        row("m/d/yyyy h:mm:ss", NumberKind::DateTime);
        row("dd/mm/yy hh:mm AM/PM", NumberKind::DateTime);
        row("h:mm", NumberKind::Time);
        row("mm:ss.0", NumberKind::Time);
        row("[h]:mm:ss", NumberKind::Duration);
        row("[mm]:ss", NumberKind::Duration);
        row("[s]", NumberKind::Duration);
        row("[>=100]0;0.0", NumberKind::Plain);
        row("\"[h]\"0", NumberKind::Plain);
        row("", NumberKind::Plain);
        row("\"open", NumberKind::Plain);
        row("[", NumberKind::Plain);
        row("\\", NumberKind::Plain);
    }

    void formatCodesGiveKinds()
    {
        QFETCH(QByteArray, code);
        QFETCH(NumberKind, kind);
        QVERIFY(numberKindOf({code.constData(), static_cast<size_t>(code.size())}) == kind);
    }

    void numbersBecomeText_data()
    {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<NumberKind>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << QByteArray("9") << NumberKind::Plain << QByteArray("9");
        QTest::newRow("negative") << QByteArray("-3") << NumberKind::Plain << QByteArray("-3");
        QTest::newRow("17 digits")
            << QByteArray("4.4000000000000004") << NumberKind::Plain << QByteArray("4.4");
        QTest::newRow("sum of tenths")
            << QByteArray("0.30000000000000004") << NumberKind::Plain << QByteArray("0.3");
        QTest::newRow("three decimals")
            << QByteArray("1.234") << NumberKind::Plain << QByteArray("1.234");
        QTest::newRow("id") << QByteArray("114000000000") << NumberKind::Plain
                            << QByteArray("114000000000");
        QTest::newRow("id in exponents")
            << QByteArray("1.14E+11") << NumberKind::Plain << QByteArray("114000000000");
        QTest::newRow("small") << QByteArray("1E-3") << NumberKind::Plain << QByteArray("0.001");
        QTest::newRow("no number") << QByteArray("n/a") << NumberKind::Plain << QByteArray("n/a");
        QTest::newRow("infinite") << QByteArray("INF") << NumberKind::Date << QByteArray("INF");
        QTest::newRow("day") << QByteArray("44197") << NumberKind::Date << QByteArray("2021-01-01");
        QTest::newRow("day with time") << QByteArray("44197.4240740741") << NumberKind::Date
                                       << QByteArray("2021-01-01 10:10:40");
        QTest::newRow("midnight") << QByteArray("44197") << NumberKind::DateTime
                                  << QByteArray("2021-01-01 00:00:00");
        QTest::newRow("next day by rounding") << QByteArray("44196.9999999") << NumberKind::DateTime
                                              << QByteArray("2021-01-01 00:00:00");
        QTest::newRow("first day")
            << QByteArray("1") << NumberKind::Date << QByteArray("1900-01-01");
        QTest::newRow("28 February")
            << QByteArray("59") << NumberKind::Date << QByteArray("1900-02-28");
        QTest::newRow("1 March") << QByteArray("61") << NumberKind::Date
                                 << QByteArray("1900-03-01");
        QTest::newRow("last day") << QByteArray("2958465") << NumberKind::Date
                                  << QByteArray("9999-12-31");
        QTest::newRow("beyond") << QByteArray("2958466") << NumberKind::Date
                                << QByteArray("2958466");
        QTest::newRow("before") << QByteArray("-1") << NumberKind::Date << QByteArray("-1");
        QTest::newRow("time") << QByteArray("0.5") << NumberKind::Time << QByteArray("12:00:00");
        QTest::newRow("time as date")
            << QByteArray("0.25") << NumberKind::DateTime << QByteArray("6:00:00");
        QTest::newRow("moment shown as time")
            << QByteArray("44197.5") << NumberKind::Time << QByteArray("2021-01-01 12:00:00");
        QTest::newRow("long") << QByteArray("1.5") << NumberKind::Duration
                              << QByteArray("36:00:00");
        QTest::newRow("143 seconds")
            << QByteArray("0.00165509259259259") << NumberKind::Duration << QByteArray("0:02:23");
        QTest::newRow("negative duration")
            << QByteArray("-0.5") << NumberKind::Duration << QByteArray("-12:00:00");
    }

    void numbersBecomeText()
    {
        QFETCH(QByteArray, digits);
        QFETCH(NumberKind, kind);
        QFETCH(QByteArray, text);
        std::string found;
        appendNumber({digits.constData(), static_cast<size_t>(digits.size())}, kind,
            DateSystem::From1900, found);
        QCOMPARE(bytes(found), text);
    }

    void countsFrom1904()
    {
        std::string day;
        QVERIFY(
            appendNumber("42735", NumberKind::Date, DateSystem::From1904, day) == CellKind::Date);
        QCOMPARE(bytes(day), QByteArray("2021-01-01"));
        day.clear();
        appendNumber("59", NumberKind::Date, DateSystem::From1904, day);
        QCOMPARE(bytes(day), QByteArray("1904-02-29"));
    }

    void isoDatesAreReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("iso");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isDate");
        const auto row = [](const char *iso, const char *text, bool isDate) {
            QTest::newRow(iso) << QByteArray(iso) << QByteArray(text) << isDate;
        };
        row("2026-03-01", "2026-03-01", true);
        row("2026-03-01T10:59:37", "2026-03-01 10:59:37", true);
        row("2026-03-01T10:59:37.250Z", "2026-03-01 10:59:37", true);
        row("2026-03-01T10:59", "2026-03-01 10:59:00", true);
        row("2026-02-30", "2026-02-30", false);
        row("2026-03-01T25:00:00", "2026-03-01T25:00:00", false);
        row("2026-03-01T10:59:37+02:00", "2026-03-01T10:59:37+02:00", false);
        row("10:10:10", "10:10:10", false);
    }

    void isoDatesAreReadStrictly()
    {
        QFETCH(QByteArray, iso);
        QFETCH(QByteArray, text);
        QFETCH(bool, isDate);
        std::string found;
        const CellKind kind =
            appendIsoDate({iso.constData(), static_cast<size_t>(iso.size())}, found);
        QCOMPARE(bytes(found), text);
        QCOMPARE(kind == CellKind::Date, isDate);
    }

    void xmlDurations_data()
    {
        QTest::addColumn<QByteArray>("duration");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *duration, const char *text) {
            QTest::newRow(duration) << QByteArray(duration) << QByteArray(text);
        };
        row("PT36H05M00S", "36:05:00");
        row("PT0H2M23.4S", "0:02:23");
        row("P1DT1H", "25:00:00");
        row("-PT1H", "-1:00:00");
        row("P1M", "P1M");
        row("36:05", "36:05");
        row("PTXH", "PTXH");
    }

    void xmlDurations()
    {
        QFETCH(QByteArray, duration);
        QFETCH(QByteArray, text);
        std::string found;
        appendXmlDuration({duration.constData(), static_cast<size_t>(duration.size())}, found);
        QCOMPARE(bytes(found), text);
    }
};

HEADROOM_TEST_SUITE(TestCellValue)
#include "tst_cellvalue.moc"
