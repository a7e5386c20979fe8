// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scoring.h"
#include "core/trends/controllimits.h"
#include "core/trends/mix.h"
#include "core/trends/realchange.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// What is said about a change: real or noise, within the limits or not, performance or mix.
class TestChanges : public QObject
{
    Q_OBJECT

private slots:
    void takesWindowsOfCompleteMonths();
    void judgesNodesTogether();
    void needsAnswersOnBothSides();
    void drawsControlLimits();
    void signalsPointsOutside();
    void signalsEightInARow();
    void splitsPerformanceAndMix();
};

namespace {

SeriesPoint point(const Metric &metric, const Tally &tally, bool open = false)
{
    return {{}, scoreOf(metric, tally, Limits{}), tally, open};
}

} // namespace

void TestChanges::takesWindowsOfCompleteMonths()
{
    const DataCalendar calendar{{{2026, 5, 4}, {2026, 11, 12}}, {2026, 11, 22}};
    const std::optional<Windows> windows = latestWindows(calendar, 3);
    QVERIFY(windows);
    QCOMPARE(windows->before, (DateRange{{2026, 5, 1}, {2026, 7, 31}}));
    QCOMPARE(windows->after, (DateRange{{2026, 8, 1}, {2026, 10, 31}}));
    QVERIFY(!latestWindows(calendar, 4));
}

void TestChanges::judgesNodesTogether()
{
    // (36,36,48) to (52,40,28) is real at p 0.0046; (53,25,16) to (52,23,12) is noise.
    Answers answers(u"Utrecht | - | 2026-01 | nps | 9:36 7:36 0:48\n"
                    "Utrecht | - | 2026-02 | nps | 9:52 7:40 0:28\n"
                    "Breda   | - | 2026-01 | nps | 9:53 7:25 0:16\n"
                    "Breda   | - | 2026-02 | nps | 9:52 7:23 0:12\n"
                    "Zwolle  | - | 2026-01 | nps | 9:52 7:40 0:28\n"
                    "Zwolle  | - | 2026-02 | nps | 9:36 7:36 0:48\n"_s);
    const QList<UnitRef> nodes{
        answers.at(u"Utrecht"_s), answers.at(u"Breda"_s), answers.at(u"Zwolle"_s)};
    const Windows windows{{{2026, 1, 1}, {2026, 1, 31}}, {{2026, 2, 1}, {2026, 2, 28}}};
    const QList<Change> changes =
        changesOf(ScoreCube(answers.cells()), metric(u"nps"_s), nodes, windows, Limits{});
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes[0].kind, ChangeKind::RealRise);
    QCOMPARE(changes[1].kind, ChangeKind::WithinNoise);
    QCOMPARE(changes[2].kind, ChangeKind::RealDecline);
    COMPARE_NEAR(changes[0].difference->z, 2.8359, FourDecimals);
    QCOMPARE(changes[2].unit, answers.at(u"Zwolle"_s));
    QCOMPARE(changes[2].after.n, 120);

    // One p of 0.0046 among twenty lists of noise does not survive.
    QList<Change> many(20, changes[1]);
    many.append(changes[0]);
    judgeTogether(many);
    QCOMPARE(many.last().kind, ChangeKind::WithinNoise);
}

void TestChanges::needsAnswersOnBothSides()
{
    const Metric nps = metric(u"nps"_s);
    const Change few = changeBetween(nps, counts(4, 0, 0), counts(50, 0, 0), Limits{});
    QCOMPARE(few.kind, ChangeKind::NotComparable);
    QVERIFY(!few.difference);
    QCOMPARE(changeBetween(nps, counts(5, 0, 0), counts(5, 0, 0), Limits{}).kind,
        ChangeKind::WithinNoise);
}

void TestChanges::drawsControlLimits()
{
    const Metric nps = metric(u"nps"_s);
    // Centre 25, variance 6/15 ... of (271, 208, 121): 10000 (392/600 - 0.0625).
    const Tally baseline = counts(271, 208, 121);
    const Series series{
        point(nps, counts(50, 30, 20)), point(nps, {}), point(nps, counts(2, 1, 1))};
    const auto limits = controlLimits(nps, baseline, series);
    QCOMPARE(limits.size(), size_t{3});
    const double reach = 3 * std::sqrt(1e4 * (392.0 / 600 - 0.0625) / 100);
    COMPARE_NEAR(limits[0]->low, 25 - reach, 1e-9);
    COMPARE_NEAR(limits[0]->high, 25 + reach, 1e-9);
    QCOMPARE(limits[0]->signal, ControlSignal::None);
    QVERIFY(!limits[1]);
    QCOMPARE(limits[2]->high, 100.0); // clamped to the scale
    QVERIFY(!controlLimits(nps, {}, series)[0]);
}

void TestChanges::signalsPointsOutside()
{
    const Metric nps = metric(u"nps"_s);
    const Tally low = counts(20, 30, 50);
    const Series series{point(nps, low), point(nps, low, true), point(nps, counts(0, 0, 4))};
    const auto limits = controlLimits(nps, counts(271, 208, 121), series);
    QCOMPARE(limits[0]->signal, ControlSignal::OutsideLimits);
    QCOMPARE(limits[1]->signal, ControlSignal::None); // unfinished
    QCOMPARE(limits[2]->signal, ControlSignal::None); // too few answers to say anything
}

void TestChanges::signalsEightInARow()
{
    const Metric nps = metric(u"nps"_s);
    const SeriesPoint above = point(nps, counts(50, 30, 20));
    const SeriesPoint below = point(nps, counts(45, 30, 25));
    Series series(7, above);
    series.append(below);
    series.append(Series(9, above));
    const auto limits = controlLimits(nps, counts(271, 208, 121), series);
    for (size_t i = 0; i < 15; ++i)
        QCOMPARE(limits[i]->signal, ControlSignal::None);
    QCOMPARE(limits[15]->signal, ControlSignal::EightOnOneSide);
    QCOMPARE(limits[16]->signal, ControlSignal::EightOnOneSide);
}

void TestChanges::splitsPerformanceAndMix()
{
    const QList<double> baseline{120, 200, 150, 130};
    const QList<double> answers{240, 180, 100, 80};
    const QList<double> targets{4.0 + 2.0 / 3, 30.0 + 2.0 / 3, 48, 47.692308 + 52.307692 * 2 / 15};
    std::vector<MixUnit> units;
    for (qsizetype i = 0; i < 4; ++i)
        units.push_back({baseline[i], targets[i], answers[i], targets[i]});
    const MixSplit onTarget = mixSplit(units);
    COMPARE_NEAR(onTarget.result, 26.3556, FourDecimals);
    COMPARE_NEAR(onTarget.performance, 0, 1e-12);
    COMPARE_NEAR(onTarget.mix, -8.6444, FourDecimals);
    units[0].result += 10; // 240 of 600 answers
    const MixSplit better = mixSplit(units);
    COMPARE_NEAR(better.performance, 4, 1e-9);
    COMPARE_NEAR(better.result - 35, better.performance + better.mix, FourDecimals);
    QCOMPARE(mixSplit({{10, 5, 0, 0}}).result, 0.0);
}

HEADROOM_TEST_SUITE(TestChanges)
#include "tst_changes.moc"
