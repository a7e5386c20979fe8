// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/attention.h"
#include "core/reports/overview/overview.h"
#include "core/scores/slicing.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyWithoutAnswers();
    void showsTheChosenIndicatorFirst();
    void showsEveryMeasureOnce();
    void showsTheTilesThatWereChosen();
    void listsTheTreeBelowTheUnit();
    void scoresEqualThePassOverAnswers();
    void hidesOneMoreBesideAHiddenOne();
    void attendsToRealDeclinesOnly();
    void attendsToMissedNorms();
    void attendsToServiceLevelsUnderTheirNorm();
    void reasonsThatReallyRiseNeedAttentionToo();
    void stopsLookingWhenTold();
    void showsProgressBeforeTheRoundStarts();
    void measuresNothingInARoundWithoutAnswersYet();
    void attendsToWhoIsBehindThePace();
    void neverShowsEmployeesOfENps();
    void isQuick();
};

namespace {

/// Two quarters at two locations; Breda falls for real, Utrecht does not.
Answers twoLocations()
{
    return Answers(u"Breda   | Kaya   | 2026-02 | nps | 9:52 7:40 0:28\n"
                   "Breda   | Kaya   | 2026-05 | nps | 9:36 7:36 0:48\n"
                   "Utrecht | Jansen | 2026-02 | nps | 9:53 7:25 0:16\n"
                   "Utrecht | Jansen | 2026-05 | nps | 9:52 7:23 0:12\n"
                   "Utrecht | Smit   | 2026-05 | nps | 9:7\n"
                   "Utrecht | Bakker | 2026-01 | nps | 9:3\n"
                   "Utrecht | Jansen | 2026-06-30 | nps | 7:1\n"_s);
}

Round roundFrom(QDate starts, double target)
{
    Round round;
    round.name = u"2026"_s;
    round.baseline = {{2026, 1, 1}, {2026, 3, 31}};
    round.starts = starts;
    round.ends = starts.addMonths(12).addDays(-1);
    round.targets = {{u"nps"_s, target, ShareMethod::Headroom, StartRule::Raw, {}}};
    return round;
}

QList<AttentionItem> attentionOf(const ReportSource &source)
{
    NoProgress progress;
    return attentionIn(source, {}, progress);
}

const OverviewRow *rowOf(const OverviewFacts &facts, UnitRef unit)
{
    const auto found = std::ranges::find(facts.rows, unit, &OverviewRow::unit);
    return found != facts.rows.end() ? &*found : nullptr;
}

} // namespace

void TestOverview::isEmptyWithoutAnswers()
{
    ReportSource source;
    source.catalogue = Catalogue::builtIn();
    const OverviewFacts facts = overviewFacts(source, Selection{});
    QVERIFY(facts.tiles.isEmpty() && facts.rows.isEmpty() && !facts.range.first.isValid());
}

void TestOverview::showsTheChosenIndicatorFirst()
{
    Selection selection;
    selection.metric = u"csat-grade"_s;
    const OverviewFacts facts = overviewFacts(sampleSource(), selection);
    QCOMPARE(facts.metric, u"csat-grade"_s);
    QCOMPARE(facts.tiles.size(), 4);
    QCOMPARE(facts.tiles[0].metric, u"csat-grade"_s);
    QCOMPARE(facts.tiles[1].metric, u"nps"_s);
    QCOMPARE(facts.trend.size(), 24);
    QVERIFY(facts.trend.last().open && !facts.trend[22].open);
    QCOMPARE(facts.tiles[0].recent.size(), 12);
}

void TestOverview::showsEveryMeasureOnce()
{
    Selection selection;
    selection.metric = u"nps-eu"_s;
    QStringList ids;
    for (const OverviewTile &tile : overviewFacts(sampleSource(), selection).tiles)
        ids.append(tile.metric);
    QVERIFY(ids.contains(u"nps-eu"_s) && !ids.contains(u"nps"_s));
}

void TestOverview::showsTheTilesThatWereChosen()
{
    const auto tilesOf = [](const QStringList &chosen) {
        QStringList ids;
        for (const OverviewTile &tile : overviewFacts(sampleSource(), {}, chosen).tiles)
            ids.append(tile.metric);
        return ids;
    };
    // In the order of the catalogue, without those that no answer or no one knows.
    QCOMPARE(tilesOf({u"csat-grade"_s, u"nps-eu"_s, u"nps"_s, u"revenue"_s, u"nothing"_s}),
        QStringList({u"nps"_s, u"csat-grade"_s, u"nps-eu"_s}));
    QStringList all;
    for (const Metric &metric : sampleSource().metricsWithAnswers())
        all.append(metric.id);
    QVERIFY(all.size() > MostTiles);
    QCOMPARE(tilesOf(all), all.first(MostTiles));
    // The chart and the table stay those of the selected indicator.
    const OverviewFacts facts = overviewFacts(sampleSource(), {}, {u"csat-grade"_s});
    QCOMPARE(facts.metric, u"nps"_s);
    QCOMPARE(facts.trend.size(), 24);
    QCOMPARE(facts.rows.size(), overviewFacts(sampleSource(), {}).rows.size());
}

void TestOverview::listsTheTreeBelowTheUnit()
{
    Answers answers = twoLocations();
    const ReportSource source = answers.source({2026, 7, 20});
    QList<UnitRef> units;
    for (const OverviewRow &row : overviewFacts(source, {}).rows)
        units.append(row.unit);
    QCOMPARE(units,
        (QList<UnitRef>{answers.at(u"Breda"_s), answers.at(u"Breda"_s, u"Kaya"_s),
            answers.at(u"Utrecht"_s), answers.at(u"Utrecht"_s, u"Jansen"_s),
            answers.at(u"Utrecht"_s, u"Smit"_s), answers.at(u"Utrecht"_s, u"Bakker"_s)}));
    Selection selection;
    selection.unit = answers.at(u"Breda"_s);
    const OverviewFacts breda = overviewFacts(source, selection);
    QCOMPARE(breda.rows.size(), 1);
    QCOMPARE(answerCount(breda.tiles[0].score), 240);
}

void TestOverview::scoresEqualThePassOverAnswers()
{
    const ReportSource source = sampleSource();
    const OverviewFacts facts = overviewFacts(source, {});
    const Slice slice{
        {Dimension::Location, Dimension::Employee}, Granularity::All, facts.range, {}};
    int compared = 0;
    for (const SliceRow &expected : sliceOf(*source.columns, metric(u"nps"_s), slice)) {
        const OverviewRow *row =
            rowOf(facts, UnitRef::employeeAt(expected.units[0], expected.units[1]));
        QVERIFY(row);
        QCOMPARE(answerCount(row->score), expected.tally.n);
        if (const Score *score = shownScore(row->score)) {
            QCOMPARE(score->tally, expected.tally);
            ++compared;
        }
    }
    QVERIFY(compared > 50);
}

void TestOverview::hidesOneMoreBesideAHiddenOne()
{
    Answers answers = twoLocations();
    const OverviewFacts facts = overviewFacts(answers.source({2026, 7, 20}), {});
    const OverviewRow *few = rowOf(facts, answers.at(u"Utrecht"_s, u"Bakker"_s));
    const OverviewRow *withheld = rowOf(facts, answers.at(u"Utrecht"_s, u"Smit"_s));
    const OverviewRow *shown = rowOf(facts, answers.at(u"Utrecht"_s, u"Jansen"_s));
    QVERIFY(few && withheld && shown);
    QVERIFY(std::holds_alternative<TooFewAnswers>(few->score));
    QVERIFY(std::holds_alternative<Withheld>(withheld->score));
    QVERIFY(shownScore(shown->score));
}

void TestOverview::attendsToRealDeclinesOnly()
{
    Answers answers = twoLocations();
    const OverviewFacts facts = overviewFacts(answers.source({2026, 7, 20}), {});
    QVERIFY(facts.windows);
    QCOMPARE(facts.windows->after, (DateRange{{2026, 4, 1}, {2026, 6, 30}}));
    const QList<AttentionItem> attention = attentionOf(answers.source({2026, 7, 20}));
    QCOMPARE(attention.size(), 2); // the location and its only employee
    const AttentionItem &item = attention.first();
    QCOMPARE(item.kind, AttentionItem::Kind::RealDecline);
    QCOMPARE(item.unit, answers.at(u"Breda"_s));
    COMPARE_NEAR(item.size, 30, 1e-9);
    COMPARE_NEAR(item.value, -10, 1e-9);
    COMPARE_NEAR(item.reference, 20, 1e-9);
    QCOMPARE(item.n, 120);
}

void TestOverview::attendsToMissedNorms()
{
    const Answers answers(u"Breda   | - | 2026-05 | delivery-days | 1:50 4:50\n"
                          "Utrecht | - | 2026-05 | delivery-days | 1:95 4:5\n"
                          "Zwolle  | - | 2026-05 | delivery-days | 4:20\n"_s);
    const QList<AttentionItem> attention = attentionOf(answers.source({2026, 7, 20}));
    QStringList found;
    for (const AttentionItem &item : attention) {
        QCOMPARE(item.kind, AttentionItem::Kind::NormMissed);
        found.append(item.metric + u' ' + QString::number(item.size));
    }
    // The organisation with 145 of 220, Breda with half; Zwolle has too few answers to tell.
    QCOMPARE(found, (QStringList{u"delivery-in-time 40"_s, u"delivery-in-time 24.0909"_s}));
}

void TestOverview::attendsToServiceLevelsUnderTheirNorm()
{
    // Whole counts: no interval that could reach the norm. The mean of all is 89.5.
    Answers answers(u"Breda   | - | 2026-05 | service-level | 86:1\n"
                    "Breda   | - | 2026-06 | service-level | 88:1\n"
                    "Utrecht | - | 2026-05 | service-level | 90:1\n"
                    "Utrecht | - | 2026-06 | service-level | 94:1\n"_s);
    const QList<AttentionItem> attention = attentionOf(answers.source({2026, 7, 20}));
    QList<UnitRef> units;
    for (const AttentionItem &item : attention) {
        QCOMPARE(item.kind, AttentionItem::Kind::NormMissed);
        QCOMPARE(item.metric, u"service-level"_s);
        COMPARE_NEAR(item.reference, 90, 1e-9);
        units.append(item.unit);
    }
    QVERIFY(units.contains(UnitRef::organisation()));
    QVERIFY(units.contains(answers.at(u"Breda"_s)));
    QVERIFY(!units.contains(answers.at(u"Utrecht"_s)));
}

void TestOverview::reasonsThatReallyRiseNeedAttentionToo()
{
    Answers answers = twoLocations();
    const ReportSource source = answers.source({2026, 7, 20});
    const auto row = [](const QString &reason, ChangeKind kind, qint64 before, qint64 after) {
        ReasonRow made;
        made.reason = reason;
        made.change.kind = kind;
        made.change.before = {200, before, 0, 200 - before, {}};
        made.change.after = {160, after, 0, 160 - after, {}};
        made.change.difference = Difference{};
        made.change.difference->change =
            100.0 * (static_cast<double>(after) / 160 - static_cast<double>(before) / 200);
        return made;
    };
    ReasonFacts reasons;
    reasons.rows = {row(u"waiting"_s, ChangeKind::RealRise, 10, 68),
        row(u"staff"_s, ChangeKind::WithinNoise, 20, 24),
        row(u"price"_s, ChangeKind::RealDecline, 60, 8)};
    const UnitRef breda = answers.at(u"Breda"_s);
    const QList<AttentionItem> found = attentionOf(source);
    const QList<AttentionItem> all = withRisingReasons(source, found, reasons, u"nps"_s, breda);
    QCOMPARE(all.size(), found.size() + 1);
    // 37.5 percent points of 100 before 30 points of 200.
    const AttentionItem &first = all.first();
    QCOMPARE(first.kind, AttentionItem::Kind::ReasonRising);
    QCOMPARE(first.reason, u"waiting"_s);
    QCOMPARE(first.unit, breda);
    COMPARE_NEAR(first.size, 37.5, 1e-9);
    COMPARE_NEAR(first.reference, 5, 1e-9);
    COMPARE_NEAR(first.value, 42.5, 1e-9);
    QCOMPARE(first.n, 160);
    QCOMPARE(withRisingReasons(source, found, {}, u"nps"_s, breda).size(), found.size());
}

void TestOverview::stopsLookingWhenTold()
{
    struct Stop final : Progress
    {
        bool report(qint64, qint64) override { return false; }
    };

    Stop stop;
    Answers answers = twoLocations();
    QVERIFY(attentionIn(answers.source({2026, 7, 20}), {}, stop).isEmpty());
}

void TestOverview::showsProgressBeforeTheRoundStarts()
{
    Answers answers = twoLocations();
    ReportSource source = answers.source({2026, 7, 20});
    source.rounds = {roundFrom({2027, 1, 1}, 50)};
    const OverviewFacts facts = overviewFacts(source, {});
    QVERIFY(facts.progress);
    COMPARE_NEAR(facts.progress->target, 50, 1e-9);
    QVERIFY(!facts.progress->attained);
    QVERIFY(!facts.progress->verdict);
    QCOMPARE(facts.progress->opens, QDate(2027, 1, 1));
    QCOMPARE(facts.pathStarts, QDate(2027, 1, 1));
    QCOMPARE(facts.progress->ends, QDate(2027, 12, 31));
}

void TestOverview::measuresNothingInARoundWithoutAnswersYet()
{
    Answers answers = twoLocations();
    ReportSource source = answers.source({2026, 7, 20});
    source.rounds = {roundFrom({2026, 7, 15}, 50)};
    const OverviewFacts facts = overviewFacts(source, {});
    QVERIFY(facts.progress);
    QVERIFY(!facts.progress->opens.isValid());
    QCOMPARE(facts.progress->answers, 0);
    QVERIFY(!facts.progress->attained);
    QVERIFY(!facts.progress->verdict);
}

void TestOverview::attendsToWhoIsBehindThePace()
{
    Answers answers = twoLocations();
    ReportSource source = answers.source({2026, 7, 20});
    source.rounds = {roundFrom({2026, 4, 1}, 80)};
    const OverviewFacts facts = overviewFacts(source, {});
    const QList<AttentionItem> attention = attentionOf(source);
    const auto behind =
        std::ranges::find(attention, AttentionItem::Kind::BehindTarget, &AttentionItem::kind);
    QVERIFY(behind != attention.end());
    QCOMPARE(behind->unit, answers.at(u"Breda"_s));
    COMPARE_NEAR(behind->value, -10, 1e-9);
    QVERIFY(behind->reference > 20);
    const OverviewRow *breda = rowOf(facts, answers.at(u"Breda"_s));
    QVERIFY(breda && breda->progress && breda->progress->verdict);
    QCOMPARE(*breda->progress->verdict, Verdict::NotMet);
    QVERIFY(*breda->progress->attained < 0);
}

void TestOverview::neverShowsEmployeesOfENps()
{
    Answers answers(u"Utrecht | Jansen | 2026-05 | enps | 9:40\n"
                    "Utrecht | Jansen | 2026-05 | nps  | 9:40\n"_s);
    const ReportSource source = answers.source({2026, 7, 20});
    Selection selection;
    selection.metric = u"enps"_s;
    QCOMPARE(overviewFacts(source, selection).rows.size(), 1);
    selection.unit = answers.at(u"Utrecht"_s, u"Jansen"_s);
    const OverviewFacts facts = overviewFacts(source, selection);
    QVERIFY(facts.trend.isEmpty());
    QCOMPARE(facts.tiles.size(), 1);
    QCOMPARE(facts.tiles[0].metric, u"nps"_s);
}

void TestOverview::isQuick()
{
    const ReportSource source = sampleSource();
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        overviewFacts(source, {});
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("overview of 12 locations and 60 employees in %.1f ms", best);
    QVERIFY(best < 160); // ten frames: also holds with sanitizers on a busy machine
}

HEADROOM_TEST_SUITE(TestOverview)
#include "tst_overview.moc"
