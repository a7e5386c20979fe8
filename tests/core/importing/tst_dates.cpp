// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/values/dates.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QString shown(const WrittenDate &date, DateOrder order)
{
    const std::optional<DayNumber> day = date.day(order);
    return day ? dateOf(*day).toString(Qt::ISODate) : u"none"_s;
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private slots:

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<QString>("monthFirst");
        QTest::addColumn<int>("second");
        const auto row = [](const char *text, const char *dayFirst, const char *monthFirst,
                             int second = -1) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(dayFirst)
                                << QString::fromLatin1(monthFirst) << second;
        };
        row("2026-03-01", "2026-03-01", "2026-03-01");
        row("2026/3/1", "2026-03-01", "2026-03-01");
        row("20260301", "2026-03-01", "2026-03-01");
        row("1-3-2026", "2026-03-01", "2026-01-03");
        row("01/03/26", "2026-03-01", "2026-01-03");
        row("22.02.18", "2018-02-22", "none");
        row("02/22/2018", "none", "2018-02-22");
        row("31-02-2026", "none", "none");
        row("29-02-2024", "2024-02-29", "none");
        row("29-02-2026", "none", "none");
        row("31-12-99", "2099-12-31", "none");
        row("1 maart 2026", "2026-03-01", "2026-03-01");
        row("1 mrt. 2026", "2026-03-01", "2026-03-01");
        row("12-Dec-2019", "2019-12-12", "2019-12-12");
        row("12-okt-19", "2019-10-12", "2019-10-12");
        row("Mar 1, 2026", "2026-03-01", "2026-03-01");
        row("augustus 5 2026", "2026-08-05", "2026-08-05");
        row("2026-03-01T23:59:59Z", "2026-03-01", "2026-03-01", 86399);
        row("2026-03-01 00:30:00+02:00", "2026-03-01", "2026-03-01", 1800);
        row("2026-03-01T10:00:00.123 UTC", "2026-03-01", "2026-03-01", 36000);
        row("4-5-2026 10:59:37", "2026-05-04", "2026-04-05", 39577);
        row("3/1/26 1:05 PM", "2026-01-03", "2026-03-01", 47100);
        row("3/1/26 12:05:00 am", "2026-01-03", "2026-03-01", 300);
    }

    void readsDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, dayFirst);
        QFETCH(QString, monthFirst);
        QFETCH(int, second);
        const std::optional<WrittenDate> date = parseDate(text.toStdString());
        QVERIFY(date.has_value());
        QCOMPARE(shown(*date, DateOrder::DayFirst), dayFirst);
        QCOMPARE(shown(*date, DateOrder::MonthFirst), monthFirst);
        QCOMPARE(date->second, second);
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "soon", "2026", "12.10", "1-2", "1-2-3", "1-2-20266",
                 "2026-03-01 25:00", "2026-03-01 9", "2026-03-01x", "1/2-2026", "13:05", "1.234,56",
                 "maandag 1 maart", "1 foo 2026", "3/1/26 13:05 PM"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatIsNoDate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDate(text.toStdString()));
    }

    void countsDaysAsTheCalendarDoes()
    {
        for (QDate day(1999, 12, 30); day < QDate(2031, 1, 2); day = day.addDays(1)) {
            const std::string text = day.toString(Qt::ISODate).toStdString();
            QCOMPARE(parseDate(text)->dayFirst.value(), dayNumber(day));
        }
    }
};

HEADROOM_TEST_SUITE(TestDates)
#include "tst_dates.moc"
