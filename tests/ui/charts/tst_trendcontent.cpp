// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/charts/flags/actionflags.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/trendcontent.h"
#include "ui/charts/trendpainter.h"

#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;

namespace {

ReportSource catalogueOnly()
{
    ReportSource source;
    source.catalogue = Catalogue::builtIn();
    source.organisation = Organisation(
        QStringLiteral("Shops"), {{UnitId(1), Dimension::Location, QStringLiteral("Utrecht")}});
    return source;
}

SeriesPoint pointAt(int year, int month, const ScoreResult &score)
{
    return {Period::containing(Granularity::Month, QDate(year, month, 1)), score, {}, false};
}

Score scoreOf(qint64 value, qint64 n)
{
    Score score;
    score.value = Fraction(value);
    score.interval = {static_cast<double>(value - 6), static_cast<double>(value + 6)};
    score.tally.n = n;
    return score;
}

/// November 2025 to February 2026: 20, nothing, three answers, 26; target 35 on 31 December 2026.
TrendFacts facts()
{
    TrendFacts facts;
    facts.metric = QStringLiteral("nps");
    facts.pathStarts = QDate(2026, 1, 1);
    TrendLine line;
    line.unit = UnitRef::atLocation(UnitId(1));
    line.series = {pointAt(2025, 11, scoreOf(20, 100)), pointAt(2025, 12, NoData()),
        pointAt(2026, 1, TooFewAnswers{3}), pointAt(2026, 2, scoreOf(26, 1284))};
    line.series.last().open = true;
    line.yearEarlier = {pointAt(2024, 11, scoreOf(5, 90)), pointAt(2024, 12, NoData()),
        pointAt(2025, 1, NoData()), pointAt(2025, 2, NoData())};
    line.progress = TargetProgress{20, 35, QDate(2026, 12, 31), 0.4, std::nullopt};
    line.limits = {ControlPoint{10, 30, ControlSignal::None}, std::nullopt, std::nullopt,
        ControlPoint{10, 25, ControlSignal::OutsideLimits}};
    facts.lines = {line};
    return facts;
}

Action startedOn(QDate day, const QString &title)
{
    Action action;
    action.title = title;
    action.state = ActionState::Running;
    action.starts = day;
    return action;
}

} // namespace

class TrendContentTest : public QObject
{
    Q_OBJECT

private slots:
    void scoresBecomePointsAndHiddenOnesGaps();
    void theReadOutSaysScoreIntervalAnswersAndPath();
    void theReadOutSaysWhyAScoreIsHidden();
    void theAxisRunsTowardsTheTarget();
    void optionsLeaveOutWhatIsNotAsked();
    void limitsAndLastYearComeWhenAsked();
    void actionsBecomeFlags();
    void actionsOfOnePeriodShareAFlag();
    void anAmountHasNoUpperEnd();
    void withoutScoresTheAxisStaysSmall();
    void anUnknownMetricGivesAnEmptyChart();
    void daysHaveTheirPlaceOnTheAxis_data();
    void daysHaveTheirPlaceOnTheAxis();
};

void TrendContentTest::scoresBecomePointsAndHiddenOnesGaps()
{
    const TrendChartContent content = trendContent(facts(), catalogueOnly(), english());
    const QList<ChartPoint> &points = content.lines.first().points;
    QCOMPARE(points.at(0).value, std::optional<double>(20));
    QCOMPARE(points.at(0).low, std::optional<double>(14));
    QCOMPARE(points.at(0).high, std::optional<double>(26));
    QVERIFY(!points.at(1).value && !points.at(2).value);
    QVERIFY(points.at(3).open);
    QCOMPARE(content.lines.first().name, QStringLiteral("Utrecht"));
    QCOMPARE(content.lowest, -100.0);
    QCOMPARE(content.highest, 100.0);
    QCOMPARE(content.axisText(30), QStringLiteral("+30"));
    QVERIFY(content.accessibleSummary.contains(QStringLiteral("November 2025")));
}

void TrendContentTest::theReadOutSaysScoreIntervalAnswersAndPath()
{
    const TrendChartContent content = trendContent(facts(), catalogueOnly(), english());
    const QStringList card = content.lines.first().points.at(3).card;
    QCOMPARE(card.at(0), QStringLiteral("February 2026 (not finished yet)"));
    QCOMPARE(card.at(1), QStringLiteral("NPS +26.0"));
    QCOMPARE(card.at(2), QStringLiteral("95 %: 20 to 32"));
    QCOMPARE(card.at(3), QStringLiteral("n = 1,284"));
    // 1.5 months of 12 along the way of 15 points: 20 + 1.875 (by halves of months)
    QVERIFY2(card.at(4).contains(QStringLiteral("+21.9")), qPrintable(card.at(4)));
    QVERIFY2(card.at(4).contains(QStringLiteral("+4.1")), qPrintable(card.at(4)));
}

void TrendContentTest::theReadOutSaysWhyAScoreIsHidden()
{
    const TrendChartContent content = trendContent(facts(), catalogueOnly(), english());
    const QStringList card = content.lines.first().points.at(2).card;
    QCOMPARE(card.at(1), QStringLiteral("NPS Too few answers"));
    QCOMPARE(card.last(), QStringLiteral("3 answers: a score is shown from 5 answers on."));
    QVERIFY(content.lines.first().points.at(1).card.isEmpty());
}

void TrendContentTest::theAxisRunsTowardsTheTarget()
{
    const TrendChartContent content = trendContent(facts(), catalogueOnly(), english());
    QCOMPARE(content.labels.size(), 8); // doubled: four periods to come at most
    QCOMPARE(content.years.at(0), QStringLiteral("2025"));
    QCOMPARE(content.years.at(2), QStringLiteral("2026"));
    QVERIFY(content.path.has_value());
    QCOMPARE(content.path->label, QStringLiteral("Target +35.0"));
    QCOMPARE(content.path->from, 1.5);
    TrendOptions still;
    still.towardsTarget = false;
    QCOMPARE(trendContent(facts(), catalogueOnly(), english(), still).labels.size(), 4);
}

void TrendContentTest::optionsLeaveOutWhatIsNotAsked()
{
    TrendOptions nothing;
    nothing.interval = false;
    nothing.path = false;
    const TrendChartContent content = trendContent(facts(), catalogueOnly(), english(), nothing);
    QVERIFY(!content.lines.first().points.at(0).low);
    QVERIFY(!content.path);
    QVERIFY(!content.lines.first().points.at(0).limitLow);
    QCOMPARE(content.lines.size(), 1);
}

void TrendContentTest::limitsAndLastYearComeWhenAsked()
{
    TrendOptions all;
    all.limits = true;
    all.lastYear = true;
    const TrendChartContent content = trendContent(facts(), catalogueOnly(), english(), all);
    QCOMPARE(content.lines.first().points.at(0).limitHigh, std::optional<double>(30));
    QVERIFY(!content.lines.first().points.at(0).signal);
    QVERIFY(content.lines.first().points.at(3).signal);
    QCOMPARE(content.lines.size(), 2);
    QVERIFY(content.lines.last().faint);
    QCOMPARE(content.lines.last().points.at(0).value, std::optional<double>(5));
}

void TrendContentTest::actionsBecomeFlags()
{
    TrendFacts begun = facts();
    begun.actions = {
        startedOn(QDate(2025, 11, 16), QStringLiteral("Call <b>back</b> %2")),
        startedOn(QDate(2026, 2, 1), QStringLiteral("Fixed days")),
        startedOn(QDate(2030, 1, 1), QStringLiteral("Far away")),
    };
    const TrendChartContent content = trendContent(begun, catalogueOnly(), english());
    QCOMPARE(content.flags.size(), 2);
    QCOMPARE(content.flags.at(0).mark, QStringLiteral("A"));
    QCOMPARE(content.flags.at(0).index, 0);
    QCOMPARE(content.flags.at(0).place, 0.0); // half of November's days have gone by
    QCOMPARE(content.flags.at(1).mark, QStringLiteral("B"));
    QCOMPARE(content.flags.at(1).index, 3);
    QCOMPARE(content.flags.at(1).place, 2.5);
    QCOMPARE(content.flags.at(0).lines,
        QStringList{QStringLiteral("A · Call <b>back</b> %2, from 16 Nov 2025")});
    const QStringList read = readOutLines(content, 3);
    QCOMPARE(read.first(), QStringLiteral("February 2026 (not finished yet)"));
    QCOMPARE(read.last(), QStringLiteral("B · Fixed days, from 1 Feb 2026"));
    TrendOptions without;
    without.actions = false;
    QVERIFY(trendContent(begun, catalogueOnly(), english(), without).flags.isEmpty());
}

void TrendContentTest::actionsOfOnePeriodShareAFlag()
{
    TrendFacts begun = facts();
    begun.actions = {startedOn(QDate(2026, 2, 3), QStringLiteral("One")),
        startedOn(QDate(2026, 2, 9), QStringLiteral("Two"))};
    const TrendChartContent content = trendContent(begun, catalogueOnly(), english());
    QCOMPARE(content.flags.size(), 1);
    QCOMPARE(content.flags.first().lines.size(), 2);
    const Period february = Period::containing(Granularity::Month, QDate(2026, 2, 1));
    QCOMPARE(actionsBegunIn(february, begun.actions), QStringLiteral("One, Two"));
    QCOMPARE(actionsBegunIn(february.next(), begun.actions), QString());
    // A rolling year names only what began in its last month.
    const Period year = Period::containing(Granularity::RollingYear, QDate(2026, 3, 1));
    QCOMPARE(actionsBegunIn(year, begun.actions), QString());
}

void TrendContentTest::anAmountHasNoUpperEnd()
{
    TrendFacts amounts = facts();
    amounts.metric = QStringLiteral("delivery-days");
    const TrendChartContent content = trendContent(amounts, catalogueOnly(), english());
    QCOMPARE(content.lowest, 0.0);
    QVERIFY(content.highest > 1e6);
}

void TrendContentTest::withoutScoresTheAxisStaysSmall()
{
    TrendFacts nothing = facts();
    nothing.metric = QStringLiteral("delivery-days");
    nothing.lines.first().series = {pointAt(2026, 1, TooFewAnswers{3})};
    const TrendChartContent content = trendContent(nothing, catalogueOnly(), english());
    QVERIFY(!content.nothing.isEmpty());
    QCOMPARE(content.lowest, 0.0);
    QCOMPARE(content.highest, 10.0);
}

void TrendContentTest::anUnknownMetricGivesAnEmptyChart()
{
    TrendFacts unknown = facts();
    unknown.metric = QStringLiteral("no such thing");
    QVERIFY(trendContent(unknown, catalogueOnly(), english()).lines.isEmpty());
}

void TrendContentTest::daysHaveTheirPlaceOnTheAxis_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("place");
    QTest::newRow("the first day") << QDate(2026, 4, 1) << -0.5;
    QTest::newRow("the middle of April") << QDate(2026, 4, 16) << 0.0;
    QTest::newRow("the middle of June") << QDate(2026, 6, 16) << 2.0;
    QTest::newRow("a month before") << QDate(2026, 3, 2) << -1.5;
}

void TrendContentTest::daysHaveTheirPlaceOnTheAxis()
{
    QFETCH(QDate, day);
    QList<Period> periods{Period::containing(Granularity::Month, QDate(2026, 4, 1))};
    periods.append(periods.last().next());
    periods.append(periods.last().next());
    QTEST(placeOf(day, periods), "place");
}

HEADROOM_TEST_SUITE(TrendContentTest)
#include "tst_trendcontent.moc"
