// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/text/figures.h"

#include <QtTest>

using headroom::test::dutch;
using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;

namespace {

Metric metricOf(const char *id)
{
    return *Catalogue::builtIn().metric(QString::fromLatin1(id));
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void aScoreIsRoundedOnceOnItsExactValue_data();
    void aScoreIsRoundedOnceOnItsExactValue();
    void aChangeAlwaysCarriesItsSign_data();
    void aChangeAlwaysCarriesItsSign();
    void anIntervalReadsAsWords();
    void countsAreGrouped();
    void sharesBecomePercent();
    void axisValuesDropEmptyDecimals_data();
    void axisValuesDropEmptyDecimals();
    void periodsReadAsPeopleSayThem_data();
    void periodsReadAsPeopleSayThem();
    void rangesOfWholeMonthsNameNoDays();
    void languageAndNumberFormatAreTwoChoices();
};

void FiguresTest::aScoreIsRoundedOnceOnItsExactValue_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inDutch");

    const auto row = [](const char *name, const char *metric, qint64 top, qint64 bottom,
                         const QString &inEnglish, const QString &inDutch) {
        QTest::newRow(name) << QString::fromLatin1(metric) << top << bottom << inEnglish << inDutch;
    };
    row("a net score has a sign", "nps", 31, 1, u"+31.0"_qs, u"+31,0"_qs);
    row("a negative one a true minus", "nps", -625, 10, u"\u221262.5"_qs, u"\u221262,5"_qs);
    row("zero has none", "nps", 0, 1, u"0.0"_qs, u"0,0"_qs);
    row("a rounded zero has none", "nps", -1, 25, u"0.0"_qs, u"0,0"_qs);
    row("half goes up", "nps", 125, 100, u"+1.3"_qs, u"+1,3"_qs);
    row("half goes away from zero", "nps", -125, 100, u"\u22121.3"_qs, u"\u22121,3"_qs);
    row("half of a hundredth", "nps", 5, 100, u"+0.1"_qs, u"+0,1"_qs);
    row("below half goes down", "nps", 124999, 100000, u"+1.2"_qs, u"+1,2"_qs);
    row("two thirds", "nps", 200, 3, u"+66.7"_qs, u"+66,7"_qs);
    row("a grade has no sign", "csat-grade", 78, 10, u"7.8"_qs, u"7,8"_qs);
    row("a share has its percent sign", "excellent", 742, 10, u"74.2\u00A0%"_qs, u"74,2\u00A0%"_qs);
    row("an amount is grouped", "response-minutes", 12345, 10, u"1,234.5"_qs, u"1.234,5"_qs);
}

void FiguresTest::aScoreIsRoundedOnceOnItsExactValue()
{
    QFETCH(QString, metric);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inDutch);
    const Metric asked = metricOf(metric.toLatin1().constData());
    const Fraction value{Int128{numerator}, Int128{denominator}};
    QCOMPARE(english().score(asked, value), inEnglish);
    QCOMPARE(dutch().score(asked, value), inDutch);
    QCOMPARE(english().score(asked, value.toDouble()), inEnglish);
}

void FiguresTest::aChangeAlwaysCarriesItsSign_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("points");
    QTest::addColumn<QString>("text");

    QTest::newRow("rise") << u"nps"_qs << 3.14 << u"+3.1"_qs;
    QTest::newRow("fall") << u"nps"_qs << -4.0 << u"\u22124.0"_qs;
    QTest::newRow("nothing") << u"nps"_qs << -0.04 << u"0.0"_qs;
    QTest::newRow("percent points") << u"excellent"_qs << 2.05 << u"+2.1"_qs;
    QTest::newRow("grade") << u"csat-grade"_qs << -0.25 << u"\u22120.3"_qs;
}

void FiguresTest::aChangeAlwaysCarriesItsSign()
{
    QFETCH(QString, metric);
    QFETCH(double, points);
    QFETCH(QString, text);
    QCOMPARE(english().change(metricOf(metric.toLatin1().constData()), points), text);
}

void FiguresTest::anIntervalReadsAsWords()
{
    QCOMPARE(english().interval(metricOf("nps"), {13.6, 26.2}), u"14 to 26"_qs);
    QCOMPARE(english().interval(metricOf("nps"), {-6.5, 0.4}), u"\u22127 to 0"_qs);
    QCOMPARE(english().interval(metricOf("csat-grade"), {7.61, 7.92}), u"7.6 to 7.9"_qs);
    QCOMPARE(dutch().interval(metricOf("csat-grade"), {7.61, 7.92}), u"7,6 to 7,9"_qs);
    QCOMPARE(english().interval(metricOf("excellent"), {71.2, 76.5}), u"71 to 77\u00A0%"_qs);
}

void FiguresTest::countsAreGrouped()
{
    QCOMPARE(english().count(1842), u"1,842"_qs);
    QCOMPARE(dutch().count(1842), u"1.842"_qs);
    QCOMPARE(dutch().count(1000000), u"1.000.000"_qs);
    QCOMPARE(dutch().count(0), u"0"_qs);
}

void FiguresTest::sharesBecomePercent()
{
    QCOMPARE(english().percent(2.0 / 15.0), u"13.3\u00A0%"_qs);
    QCOMPARE(english().percent(2.0 / 15.0, 2), u"13.33\u00A0%"_qs);
    QCOMPARE(dutch().percent(0.62, 0), u"62\u00A0%"_qs);
    QCOMPARE(dutch().percent(-0.055), u"\u22125,5\u00A0%"_qs);
    QCOMPARE(dutch().percent(0.1335), u"13,4\u00A0%"_qs);
}

void FiguresTest::axisValuesDropEmptyDecimals_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");

    QTest::newRow("net score") << u"nps"_qs << 35.0 << u"+35"_qs;
    QTest::newRow("zero") << u"nps"_qs << 0.0 << u"0"_qs;
    QTest::newRow("negative zero") << u"nps"_qs << -0.0 << u"0"_qs;
    QTest::newRow("negative") << u"nps"_qs << -20.0 << u"\u221220"_qs;
    QTest::newRow("half a grade") << u"csat-grade"_qs << 7.5 << u"7.5"_qs;
    QTest::newRow("share") << u"excellent"_qs << 80.0 << u"80"_qs;
    QTest::newRow("quarter") << u"csat-grade"_qs << 7.25 << u"7.25"_qs;
}

void FiguresTest::axisValuesDropEmptyDecimals()
{
    QFETCH(QString, metric);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(english().axis(metricOf(metric.toLatin1().constData()), value), text);
}

void FiguresTest::periodsReadAsPeopleSayThem_data()
{
    QTest::addColumn<int>("granularity");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("shortEnglish");
    QTest::addColumn<QString>("shortDutch");

    const auto row = [](Granularity granularity, QDate day, const QString &text,
                         const QString &shortEnglish, const QString &shortDutch) {
        QTest::newRow(qPrintable(text))
            << static_cast<int>(granularity) << day << text << shortEnglish << shortDutch;
    };
    row(Granularity::Month, {2026, 3, 9}, u"March 2026"_qs, u"Mar"_qs, u"mrt"_qs);
    row(Granularity::Quarter, {2026, 3, 9}, u"Q1 2026"_qs, u"Q1"_qs, u"Q1"_qs);
    row(Granularity::Year, {2026, 3, 9}, u"2026"_qs, u"2026"_qs, u"2026"_qs);
    row(Granularity::Week, {2026, 3, 18}, u"week 12, 2026"_qs, u"12"_qs, u"12"_qs);
    row(Granularity::Week, {2024, 12, 31}, u"week 1, 2025"_qs, u"1"_qs, u"1"_qs);
    row(Granularity::RollingYear, {2026, 3, 9}, u"April 2025 – March 2026"_qs, u"Mar"_qs,
        u"mrt"_qs);
}

void FiguresTest::periodsReadAsPeopleSayThem()
{
    QFETCH(int, granularity);
    QFETCH(QDate, day);
    QFETCH(QString, inEnglish);
    QFETCH(QString, shortEnglish);
    QFETCH(QString, shortDutch);
    const Period period = Period::containing(static_cast<Granularity>(granularity), day);
    QCOMPARE(english().period(period), inEnglish);
    QCOMPARE(english().shortPeriod(period), shortEnglish);
    QCOMPARE(dutch().shortPeriod(period), shortDutch);
}

void FiguresTest::rangesOfWholeMonthsNameNoDays()
{
    const DateRange months{{2025, 4, 1}, {2026, 3, 31}};
    QCOMPARE(english().range(months), u"April 2025 – March 2026"_qs);
    QCOMPARE(dutch().range(months), u"april 2025 – maart 2026"_qs);
    const DateRange days{{2025, 4, 2}, {2026, 3, 31}};
    QCOMPARE(english().range(days), u"2 April 2025 – 31 March 2026"_qs);
    QCOMPARE(english().date({2026, 11, 22}), u"22 November 2026"_qs);
}

void FiguresTest::languageAndNumberFormatAreTwoChoices()
{
    const Figures figures(QLocale(QLocale::Dutch, QLocale::Netherlands),
        QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(figures.score(metricOf("csat-grade"), 7.8), u"7,8"_qs);
    QCOMPARE(figures.date({2026, 11, 22}), u"22 November 2026"_qs);
}

HEADROOM_TEST_SUITE(FiguresTest)
#include "tst_figures.moc"
