// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/trendfacts.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// What a round makes of the answers: the tree of targets, the sheets, the paths in the trend.
class TestRoundFacts : public QObject
{
    Q_OBJECT

private slots:
    void sharesOutTheBaseline();
    void countsDaysOfAnOddBaseline();
    void staysAboveTheDeepestLevel();
    void leavesUnknownOutWithoutAnswers();
    void hidesScoresButNotTargets();
    void comparesMethods();
    void tellsYearlyRises();
    void refuses_data();
    void refuses();
    void keepsAScoreOfTooFewAnswersToItself();
    void fillsSheets();
    void numbersSheets();
    void measuresTheRoundOnceItRuns();
    void putsNormsOnSheets();
    void drawsTrends();
    void comparesPeriods();
};

namespace {

/// The organisation of the worked example: scores -10, 20, 40 and 47.6923, together 25.
Answers fourLocations()
{
    return Answers(u"Noord | Aal  | 2026-02 | nps | 9:36 7:36 0:48\n"
                   "Oost  | Baan | 2026-02 | nps | 9:80 7:80 0:40\n"
                   "Zuid  | Cool | 2026-02 | nps | 9:75 7:60 0:15\n"
                   "West  | Dijk | 2026-02 | nps | 9:80 7:32 0:18\n"_s);
}

Round round2027(const QString &metricId = u"nps"_s, double target = 35)
{
    Round round;
    round.name = u"2027"_s;
    round.baseline = {{2026, 1, 1}, {2026, 12, 31}};
    round.starts = {2027, 1, 1};
    round.ends = {2027, 12, 31};
    round.targets = {{metricId, target, ShareMethod::Headroom, StartRule::Raw, {}}};
    return round;
}

const CascadeTarget *targetOf(const TargetFacts &facts, UnitRef unit)
{
    const auto found = std::ranges::find(facts.outcome.units, unit, &CascadeTarget::unit);
    return found != facts.outcome.units.end() ? &*found : nullptr;
}

} // namespace

void TestRoundFacts::sharesOutTheBaseline()
{
    Answers answers = fourLocations();
    const ReportSource source = answers.source({2027, 1, 5});
    const Result<TargetFacts> facts = targetFacts(source, round2027(), u"nps"_s);
    QVERIFY(facts);
    QCOMPARE(facts->outcome.units.size(), size_t{9});
    COMPARE_NEAR(facts->outcome.share, 2.0 / 15, 1e-12);
    COMPARE_NEAR(targetOf(*facts, answers.at(u"Noord"_s))->target, 4.6667, FourDecimals);
    COMPARE_NEAR(targetOf(*facts, answers.at(u"West"_s, u"Dijk"_s))->target, 54.6667, FourDecimals);
    QVERIFY(facts->outcome.addsUp);
}

void TestRoundFacts::countsDaysOfAnOddBaseline()
{
    Answers answers(u"Noord | Aal | 2026-02-03 | nps | 9:6\n"
                    "Noord | Aal | 2026-02-04 | nps | 0:6\n"
                    "Noord | Aal | 2026-02-20 | nps | 0:6\n"_s);
    const ReportSource source = answers.source({2027, 1, 5});
    Round round = round2027();
    round.baseline = {{2026, 1, 20}, {2026, 2, 10}};
    const Result<TargetFacts> facts = targetFacts(source, round, u"nps"_s);
    QVERIFY(facts);
    QCOMPARE(facts->outcome.units[0].n, 12);
    COMPARE_NEAR(facts->outcome.current, 0, 1e-12);
    QCOMPARE(targetOf(*facts, answers.at(u"Noord"_s, u"Aal"_s))->n, 12);
}

void TestRoundFacts::staysAboveTheDeepestLevel()
{
    const ReportSource source = fourLocations().source({2027, 1, 5});
    const DateRange baseline = round2027().baseline;
    const Metric nps = metric(u"nps"_s);
    QCOMPARE(cascadeNodes(source, nps, baseline, {}).size(), size_t{1});
    QCOMPARE(cascadeNodes(source, nps, baseline, {Level::Location}).size(), size_t{5});
    const std::vector<CascadeNode> all = cascadeNodes(source, nps, baseline);
    QCOMPARE(all.size(), size_t{9});
    for (size_t i = 1; i < all.size(); ++i)
        QCOMPARE(all[static_cast<size_t>(all[i].parent)].unit, all[i].unit.parent());
}

void TestRoundFacts::leavesUnknownOutWithoutAnswers()
{
    Answers answers(u"Noord | Aal | 2026-02 | nps        | 9:6\n"
                    "Noord | -   | 2026-02 | csat-grade | 9:6\n"
                    "-     | -   | 2026-02 | csat-grade | 9:6\n"_s);
    const ReportSource source = answers.source({2027, 1, 5});
    const DateRange baseline = round2027().baseline;
    QCOMPARE(cascadeNodes(source, metric(u"nps"_s), baseline).size(), size_t{3});
    const auto grades = cascadeNodes(source, metric(u"csat-grade"_s), baseline);
    QCOMPARE(grades.size(), size_t{6});
    qint64 leaves = 0;
    for (const CascadeNode &node : grades)
        leaves += node.unit.level() == Level::Employee ? node.tally.n : 0;
    QCOMPARE(leaves, grades[0].tally.n);
}

void TestRoundFacts::hidesScoresButNotTargets()
{
    Answers answers(u"Noord | Aal  | 2026-02 | nps | 9:40\n"
                    "Noord | Baan | 2026-02 | nps | 0:3\n"
                    "Noord | Cool | 2026-02 | nps | 7:20\n"_s);
    const ReportSource source = answers.source({2027, 1, 5});
    Round round = round2027(u"nps"_s, 80);
    const Result<TargetFacts> facts = targetFacts(source, round, u"nps"_s);
    QVERIFY(facts);
    QCOMPARE(facts->hidden.size(), size_t{5});
    const CascadeTarget *few = targetOf(*facts, answers.at(u"Noord"_s, u"Baan"_s));
    const CascadeTarget *beside = targetOf(*facts, answers.at(u"Noord"_s, u"Cool"_s));
    const CascadeTarget *shown = targetOf(*facts, answers.at(u"Noord"_s, u"Aal"_s));
    QVERIFY(few && beside && shown);
    QVERIFY(!few->score && !beside->score && shown->score);
    QCOMPARE(few->n, 3);
    QVERIFY(few->target > few->start);
}

void TestRoundFacts::comparesMethods()
{
    const ReportSource source = fourLocations().source({2027, 1, 5});
    const QList<MethodComparison> methods =
        compareMethods(source, round2027(u"nps"_s, 85), u"nps"_s);
    QCOMPARE(methods.size(), 3);
    QCOMPARE(methods[0].method, ShareMethod::Headroom);
    QCOMPARE(methods[0].impossible, 0);
    QCOMPARE(methods[1].method, ShareMethod::Points);
    QCOMPARE(methods[1].impossible, 2); // West and its employee: 107.7
    const QList<MethodComparison> low = compareMethods(source, round2027(), u"nps"_s);
    QCOMPARE(low[2].method, ShareMethod::SameValue);
    QCOMPARE(low[2].lowered, 4); // Zuid and West, and theirs, have more than 35
    QCOMPARE(low[0].lowered, 0);
    QVERIFY(compareMethods(source, round2027(), u"stars"_s).isEmpty());
}

void TestRoundFacts::tellsYearlyRises()
{
    const Answers answers(u"Noord | Aal | 2023-05    | nps | 0:50 9:50\n"
                          "Noord | Aal | 2024-01    | nps | 0:40 9:60\n"
                          "Noord | Aal | 2025-07    | nps | 0:30 9:70\n"
                          "Noord | Aal | 2026-07-30 | nps | 9:9\n"_s);
    const Result<TargetFacts> facts =
        targetFacts(answers.source({2026, 8, 5}), round2027(u"nps"_s, 100), u"nps"_s);
    QVERIFY(facts);
    QCOMPARE(facts->history.size(), 1); // 2023 starts in May, 2026 has not ended
    QCOMPARE(facts->history[0].year, 2025);
    COMPARE_NEAR(facts->history[0].rise, 20, 1e-9);
}

void TestRoundFacts::refuses_data()
{
    QTest::addColumn<QString>("inRound");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<double>("target");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("unknown indicator")
        << u"nps"_s << u"happiness"_s << 35.0 << ErrorKind::UnknownMetric;
    QTest::newRow("not in the round") << u"nps"_s << u"stars"_s << 35.0 << ErrorKind::NoTarget;
    QTest::newRow("no answers") << u"stars"_s << u"stars"_s << 4.0 << ErrorKind::NoAnswers;
    QTest::newRow("off the scale")
        << u"nps"_s << u"nps"_s << 135.0 << ErrorKind::TargetOutsideScale;
}

void TestRoundFacts::refuses()
{
    QFETCH(QString, inRound);
    QFETCH(QString, asked);
    QFETCH(double, target);
    QFETCH(ErrorKind, kind);
    const ReportSource source = fourLocations().source({2027, 1, 5});
    const Result<TargetFacts> facts = targetFacts(source, round2027(inRound, target), asked);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
}

void TestRoundFacts::keepsAScoreOfTooFewAnswersToItself()
{
    const Answers answers(u"Noord | Aal | 2026-02 | nps | 9:4\n"_s);
    const Result<TargetFacts> facts =
        targetFacts(answers.source({2027, 1, 5}), round2027(), u"nps"_s);
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::TooFewAnswers);
    QCOMPARE(facts.error().arguments, (QStringList{u"nps"_s, u"4"_s, u"5"_s}));
}

void TestRoundFacts::fillsSheets()
{
    const ReportSource source = sampleSource();
    const Round &round = source.rounds.first();
    const QList<UnitRef> units = sheetUnits(source, round);
    QCOMPARE(units.size(), 60);
    const Result<QList<SheetFacts>> sheets = sheetFacts(source, round, units);
    QVERIFY(sheets);
    QCOMPARE(sheets->size(), 60);
    const auto jansen = std::ranges::find(*sheets, u"J. Jansen"_s, &SheetFacts::name);
    QVERIFY(jansen != sheets->end());
    QCOMPARE(jansen->places, QStringList{u"Amsterdam Zuid"_s});
    QCOMPARE(jansen->function, u"Adviseur"_s);
    QCOMPARE(jansen->organisation, u"Fietsenwinkel Nederland"_s);
    QCOMPARE(jansen->round, u"2027"_s);
    QCOMPARE(jansen->printed, QDate(2026, 11, 22));
    const SheetIndicator &nps = jansen->indicators.first();
    QCOMPARE(nps.metric, u"nps"_s);
    QCOMPARE(nps.milestones.size(), size_t{4});
    COMPARE_NEAR(nps.milestones.back().value, nps.target, 0);
    COMPARE_NEAR(nps.target, nps.start + nps.share * (100 - nps.start), 1e-9);
    COMPARE_NEAR(nps.organisationTarget, 35, 0);
    QVERIFY(shownScore(nps.now)->toDouble() < 0);
    QVERIFY(shownScore(nps.lastYear));
    QVERIFY(!nps.soFar);
    QCOMPARE(nps.trend.size(), 24);
}

void TestRoundFacts::numbersSheets()
{
    const ReportSource source = sampleSource();
    const Round &round = source.rounds.first();
    const QList<UnitRef> units = sheetUnits(source, round);
    const UnitRef nobody = UnitRef::employeeAt(UnitId(999), UnitId(998));
    const Result<QList<SheetFacts>> sheets =
        sheetFacts(source, round, {units[41], units[0], UnitRef::organisation(), nobody});
    QVERIFY(sheets);
    QCOMPARE((*sheets)[0].number, 42);
    QCOMPARE((*sheets)[1].number, 1);
    QCOMPARE((*sheets)[2].number, 61);
    QCOMPARE((*sheets)[3].number, 0);
    QVERIFY((*sheets)[3].indicators.isEmpty());
}

void TestRoundFacts::measuresTheRoundOnceItRuns()
{
    Answers answers = fourLocations();
    answers.draw(u"Noord | Aal  | 2027-02 | nps | 9:52 7:40 0:28\n"
                 "Oost  | Baan | 2027-02 | nps | 9:5 7:1 0:2\n"_s);
    const ReportSource source = answers.source({2027, 3, 5});
    const Result<QList<SheetFacts>> sheets = sheetFacts(source, round2027(),
        {answers.at(u"Noord"_s, u"Aal"_s), answers.at(u"Oost"_s, u"Baan"_s),
            answers.at(u"Zuid"_s, u"Cool"_s)});
    QVERIFY(sheets);
    const SheetIndicator &met = (*sheets)[0].indicators[0];
    QCOMPARE(answerCount(*met.soFar), 120);
    QCOMPARE(met.verdict, std::optional(Verdict::Met)); // 4.67 against an interval from 4.8
    const SheetIndicator &few = (*sheets)[1].indicators[0];
    QVERIFY(shownScore(*few.soFar)->indicative);
    QVERIFY(!few.verdict);
    QVERIFY(std::holds_alternative<NoData>(*(*sheets)[2].indicators[0].soFar));
}

void TestRoundFacts::putsNormsOnSheets()
{
    Answers answers = fourLocations();
    answers.draw(u"Noord | Aal | 2026-03 | response-minutes | 30:42 90:8\n"_s);
    const ReportSource source = answers.source({2027, 1, 5});
    const Result<QList<SheetFacts>> sheets =
        sheetFacts(source, round2027(), {answers.at(u"Noord"_s, u"Aal"_s)});
    QVERIFY(sheets);
    const SheetFacts &sheet = sheets->first();
    QCOMPARE(sheet.indicators.size(), 2);
    QCOMPARE(sheet.indicators[1].metric, u"response-in-time"_s);
    COMPARE_NEAR(shownScore(sheet.indicators[1].now)->toDouble(), 84, 1e-9);
    COMPARE_NEAR(sheet.indicators[1].target, 90, 0);
    QCOMPARE(sheet.indicators[1].milestones.size(), size_t{4});
    for (const Milestone &milestone : sheet.indicators[1].milestones)
        COMPARE_NEAR(milestone.value, 90, 0); // a norm holds from the first day on
}

void TestRoundFacts::drawsTrends()
{
    const ReportSource source = sampleSource();
    const UnitRef location = source.cube.children({}).first();
    const TrendQuestion question{u"nps"_s, {{2025, 12, 1}, {2026, 11, 30}}, Granularity::Month,
        {UnitRef::organisation(), location}};
    const TrendFacts facts = trendFacts(source, question);
    QCOMPARE(facts.lines.size(), 2);
    QCOMPARE(facts.lines[0].series.size(), 12);
    QCOMPARE(facts.lines[0].yearEarlier.size(), 12);
    QCOMPARE(facts.lines[0].yearEarlier[0].period.label(), u"2024-12"_s);
    QVERIFY(shownScore(facts.lines[0].yearEarlier[0].score));
    QCOMPARE(facts.lines[0].limits.size(), size_t{12});
    QVERIFY(facts.lines[1].progress);
    QCOMPARE(facts.pathStarts, QDate(2027, 1, 1));
    QCOMPARE(facts.shares.size(), 12);
    QVERIFY(facts.shares.last().open);
    QVERIFY(trendFacts(ReportSource{}, question).lines.isEmpty());
}

void TestRoundFacts::comparesPeriods()
{
    Answers answers(u"Noord | - | 2025-05    | nps | 9:52 7:40 0:28\n"
                    "Noord | - | 2026-04    | nps | 9:53 7:25 0:16\n"
                    "Noord | - | 2026-05    | nps | 9:36 7:36 0:48\n"
                    "Noord | - | 2026-06-10 | nps | 9:50\n"_s);
    TrendQuestion question{
        u"nps"_s, {{2026, 1, 1}, {2026, 6, 30}}, Granularity::Month, {answers.at(u"Noord"_s)}};
    const ReportSource source = answers.source({2026, 6, 12});
    const TrendLine line = trendFacts(source, question).lines.first();
    QCOMPARE(line.latest.before.n, 94); // April, not the unfinished June
    QCOMPARE(line.latest.after.n, 120);
    QCOMPARE(line.latest.kind, ChangeKind::RealDecline);
    QCOMPARE(line.yearOnYear.kind, ChangeKind::RealDecline);
    COMPARE_NEAR(line.yearOnYear.difference->change, -30, 1e-9);
    question.granularity = Granularity::RollingYear;
    const TrendLine rolling = trendFacts(source, question).lines.first();
    QCOMPARE(rolling.latest.kind, ChangeKind::NotComparable);
    QVERIFY(!rolling.limits.front());
}

HEADROOM_TEST_SUITE(TestRoundFacts)
#include "tst_roundfacts.moc"
