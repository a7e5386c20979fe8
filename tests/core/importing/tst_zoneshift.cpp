// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/zoneshift.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QString shifted(const QByteArray &text, const QByteArray &written, const QByteArray &own)
{
    const std::optional<WrittenDate> date = parseDate(text.toStdString());
    if (!date || !date->dayFirst)
        return u"no date"_s;
    const ZoneShift::Moment moment = ZoneShift(written, own).moment(*date->dayFirst, *date);
    const QString day = dateOf(moment.day).toString(Qt::ISODate);
    return moment.second < 0
        ? day
        : day + u' ' + QTime(0, 0).addSecs(moment.second).toString(u"HH:mm:ss"_s);
}

} // namespace

/// The expected times were computed with Python's zoneinfo.
class TestZoneShift : public QObject
{
    Q_OBJECT

private slots:

    void putsTimesOnTheOwnCalendar_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *written, const char *own,
                             const QString &expected) {
            QTest::newRow(text) << QByteArray(written) << QByteArray(own) << expected;
        };
        row("2026-06-30 22:31:10", "UTC", "Europe/Amsterdam", u"2026-07-01 00:31:10"_s);
        row("2026-06-30 22:31:11", "Z", "Europe/Amsterdam", u"2026-07-01 00:31:11"_s);
        row("2025-12-31 23:30:00", "UTC", "Europe/Amsterdam", u"2026-01-01 00:30:00"_s);
        row("2026-03-29 00:59:59", "UTC", "Europe/Amsterdam", u"2026-03-29 01:59:59"_s);
        row("2026-03-29 01:00:00", "UTC", "Europe/Amsterdam", u"2026-03-29 03:00:00"_s);
        row("2026-10-25 00:59:59", "UTC", "Europe/Amsterdam", u"2026-10-25 02:59:59"_s);
        row("2026-10-25 01:00:00", "UTC", "Europe/Amsterdam", u"2026-10-25 02:00:00"_s);
        row("2026-03-01 23:30:00", "America/Denver", "Europe/Amsterdam", u"2026-03-02 07:30:00"_s);
        row("2026-03-10 23:30:00", "America/Denver", "Europe/Amsterdam", u"2026-03-11 06:30:00"_s);
        row("1969-12-31 23:30:00", "UTC", "Europe/Amsterdam", u"1970-01-01 00:30:00"_s);
        // The offset of the cell goes before the zone of its column.
        row("2026-03-01T23:59:59-05:00", "UTC", "Europe/Amsterdam", u"2026-03-02 05:59:59"_s);
        row("2026-07-01T01:30:00+02:00", "", "UTC", u"2026-06-30 23:30:00"_s);
        row("2026/07/01 3:37:12 AM GMT+5:30", "", "Europe/Amsterdam", u"2026-07-01 00:07:12"_s);
        row("2026/01/05 11:30:00 PM EST", "", "Europe/Amsterdam", u"2026-01-06 05:30:00"_s);
        row("2026/07/01 12:05:00 PM MESZ", "", "Europe/Amsterdam", u"2026-07-01 12:05:00"_s);
        // Nothing to go by.
        row("2026-06-30 22:31:12", "", "Europe/Amsterdam", u"2026-06-30 22:31:12"_s);
        row("2026-06-30 22:31:13", "UTC", "", u"2026-06-30 22:31:13"_s);
        row("2026-06-30 22:31:14", "No/Where", "Europe/Amsterdam", u"2026-06-30 22:31:14"_s);
        row("2026-06-30", "UTC", "Europe/Amsterdam", u"2026-06-30"_s);
    }

    void putsTimesOnTheOwnCalendar()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, own);
        QFETCH(QString, expected);
        QCOMPARE(shifted(QTest::currentDataTag(), written, own), expected);
    }

    void refusesWhatIsNoOffset_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"2026-03-01 10:00 oclock", "2026-03-01 10:00+25:00",
                 "2026-03-01 10:00 GMT+", "2026-03-01 10:00+0275", "2026-03-01 10:00Zulu"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatIsNoOffset()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDate(text.toStdString()));
    }
};

HEADROOM_TEST_SUITE(TestZoneShift)
#include "tst_zoneshift.moc"
