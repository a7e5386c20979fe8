// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/answerfacts.h"
#include "core/reports/insight/insightfacts.h"
#include "core/reports/insight/priorityfacts.h"
#include "core/reports/overview/attention.h"
#include "core/reports/overview/latestchanges.h"
#include "core/reports/trendfacts.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// What is withheld in one view is withheld in all.
class TestWithheld : public QObject
{
    Q_OBJECT

private slots:
    void aTrendWithholdsWhatTheOverviewDoes();
    void everyPointHasItsOwnNeighbours();
    void weeksAndYearsToo();
    void aYearEarlierToo();
    void noComparisonWithAWithheldPoint();
    void noLimitsAroundAWithheldBaseline();
    void employeesOfAWithheldPlace();
    void theSelectedUnitOfTheOverview();
    void insightFindsNothingThere();
    void noScoreOfAnotherQuestionThere();
    void noListOfAnswersThere();
    void fewAnswersBesideAFilter();
    void changesHaveTheirOwnNeighbours();
    void noAttentionToAWithheldScore();
};

namespace {

const QDate AfterJuly(2026, 8, 1);

/// 20 answers in Utrecht and 9 in Breda, of which 3 in the last month: beside those Utrecht's
/// score of June would give Breda's away.
Answers twoPlaces()
{
    return Answers(u"Utrecht | Jansen | 2026-05-06 | nps | 9:8 7:2\n"
                   "Utrecht | Smit   | 2026-05-06 | nps | 9:6 7:3 0:1\n"
                   "Utrecht | Jansen | 2026-06-29 | nps | 9:10 7:2\n"
                   "Utrecht | Smit   | 2026-06-29 | nps | 9:3 7:4 0:1\n"
                   "Breda   | Kaya   | 2026-05-06 | nps | 9:4 0:2\n"
                   "Breda   | Kaya   | 2026-06-29 | nps | 9:2 0:1\n"_s);
}

/// As above, June alone.
Answers june()
{
    return Answers(u"Utrecht | Jansen | 2026-06-29 | nps | 9:10 7:2\n"
                   "Utrecht | Smit   | 2026-06-29 | nps | 9:3 7:4 0:1\n"
                   "Breda   | Kaya   | 2026-06-29 | nps | 9:2 0:1\n"_s);
}

const DateRange MayAndJune{{2026, 5, 1}, {2026, 6, 30}};

TrendLine trendOf(const ReportSource &source, UnitRef unit, Granularity granularity,
    const DateRange &range = MayAndJune)
{
    return trendFacts(source, {u"nps"_s, range, granularity, {unit}}).lines.first();
}

bool isWithheld(const ScoreResult &score, qint64 n)
{
    return std::holds_alternative<Withheld>(score) && answerCount(score) == n;
}

InsightFacts insightOf(const ReportSource &source, UnitRef unit)
{
    NoProgress silent;
    Selection selection;
    selection.unit = unit;
    return insightFacts(source, selection, silent);
}

const OverviewRow &shownRow(const OverviewFacts &facts, UnitRef unit)
{
    const auto found = std::ranges::find(facts.rows, unit, &OverviewRow::unit);
    if (found == facts.rows.end())
        qFatal("no such row");
    return *found;
}

} // namespace

void TestWithheld::aTrendWithholdsWhatTheOverviewDoes()
{
    Answers answers = june();
    const ReportSource source = answers.source(AfterJuly);
    const UnitRef utrecht = answers.at(u"Utrecht"_s);
    QVERIFY(isWithheld(shownRow(overviewFacts(source, {}), utrecht).score, 20));
    const DateRange range{{2026, 6, 1}, {2026, 6, 30}};
    const TrendFacts facts = trendFacts(source,
        {u"nps"_s, range, Granularity::Month,
            {utrecht, answers.at(u"Breda"_s), UnitRef::organisation()}});
    QCOMPARE(facts.lines.size(), 3);
    QVERIFY(isWithheld(facts.lines[0].series.first().score, 20));
    QVERIFY(std::holds_alternative<TooFewAnswers>(facts.lines[1].series.first().score));
    // 15 promoters, 6 passives, 2 detractors of 23.
    QCOMPARE(shownScore(facts.lines[2].series.first().score)->value, Fraction(1300, 23));
    QCOMPARE(facts.shares.size(), 1);
    QVERIFY(!facts.shares.first().shown);
}

void TestWithheld::everyPointHasItsOwnNeighbours()
{
    Answers answers = twoPlaces();
    const ReportSource source = answers.source(AfterJuly);
    const TrendFacts facts =
        trendFacts(source, {u"nps"_s, MayAndJune, Granularity::Month, {answers.at(u"Utrecht"_s)}});
    const Series &months = facts.lines.first().series;
    QCOMPARE(months.size(), 2);
    QCOMPARE(shownScore(months[0].score)->value, Fraction(1300, 20));
    QVERIFY(isWithheld(months[1].score, 20));
    QVERIFY(facts.shares[0].shown);
    QVERIFY(!facts.shares[1].shown);
    const Series quarter = trendOf(source, answers.at(u"Utrecht"_s), Granularity::Quarter).series;
    // Breda has nine answers there.
    QCOMPARE(quarter.size(), 1);
    QCOMPARE(shownScore(quarter[0].score)->value, Fraction(2500, 40));
}

void TestWithheld::weeksAndYearsToo()
{
    Answers answers = twoPlaces();
    const ReportSource source = answers.source(AfterJuly);
    int shown = 0;
    int withheld = 0;
    for (const SeriesPoint &week :
        trendOf(source, answers.at(u"Utrecht"_s), Granularity::Week).series) {
        shown += shownScore(week.score) ? 1 : 0;
        withheld += isWithheld(week.score, 20) ? 1 : 0;
    }
    QCOMPARE(shown, 1);
    QCOMPARE(withheld, 1);
    int employees = 0;
    for (const SeriesPoint &week :
        trendOf(source, answers.at(u"Utrecht"_s, u"Smit"_s), Granularity::Week).series)
        employees += isWithheld(week.score, 8) ? 1 : 0;
    QCOMPARE(employees, 1);

    Answers year = june();
    QVERIFY(isWithheld(trendOf(year.source(AfterJuly), year.at(u"Utrecht"_s), Granularity::Year)
                           .series.first()
                           .score,
        20));
    Answers longer = june();
    longer.draw(u"Utrecht | Jansen | 2025-06 | nps | 9:6\n"_s);
    const Series rolling =
        trendOf(longer.source(AfterJuly), longer.at(u"Utrecht"_s), Granularity::RollingYear).series;
    // The year to May has six answers, all of them in Utrecht; the year to June three in Breda.
    QCOMPARE(rolling.size(), 2);
    QVERIFY(shownScore(rolling[0].score));
    QVERIFY(isWithheld(rolling[1].score, 20));
}

void TestWithheld::aYearEarlierToo()
{
    Answers answers(u"Utrecht | Jansen | 2025-06 | nps | 9:20\n"
                    "Breda   | Kaya   | 2025-06 | nps | 9:3\n"
                    "Utrecht | Jansen | 2026-06-30 | nps | 9:20\n"
                    "Breda   | Kaya   | 2026-06 | nps | 9:30\n"_s);
    const TrendLine line = trendOf(answers.source(AfterJuly), answers.at(u"Utrecht"_s),
        Granularity::Month, {{2026, 6, 1}, {2026, 6, 30}});
    QVERIFY(shownScore(line.series.first().score));
    QVERIFY(isWithheld(line.yearEarlier.first().score, 20));
    QVERIFY(!line.yearOnYear.difference);
    QVERIFY(line.yearOnYear.isHidden);
    QCOMPARE(line.yearOnYear.before, Tally{});
}

void TestWithheld::noComparisonWithAWithheldPoint()
{
    Answers answers = twoPlaces();
    const ReportSource source = answers.source(AfterJuly);
    const TrendLine line = trendOf(source, answers.at(u"Utrecht"_s), Granularity::Month);
    QVERIFY(!line.latest.difference);
    QCOMPARE(line.latest.unit, answers.at(u"Utrecht"_s));
    QVERIFY(line.latest.isHidden);
    QCOMPARE(line.latest.after, Tally{});
    const TrendLine whole = trendOf(source, UnitRef::organisation(), Granularity::Month);
    QVERIFY(whole.latest.difference);
}

void TestWithheld::noLimitsAroundAWithheldBaseline()
{
    Answers answers = june();
    const ReportSource source = answers.source(AfterJuly);
    const TrendLine line = trendOf(source, answers.at(u"Utrecht"_s), Granularity::Month);
    QCOMPARE(line.limits.size(), static_cast<size_t>(line.series.size()));
    QVERIFY(std::ranges::none_of(
        line.limits, [](const std::optional<ControlPoint> &point) { return point.has_value(); }));
    const TrendLine whole = trendOf(source, UnitRef::organisation(), Granularity::Month);
    QVERIFY(whole.limits.back().has_value());
}

/// Utrecht is withheld for Breda's sake, so its employees must not add up to it: the smaller one
/// goes along.
void TestWithheld::employeesOfAWithheldPlace()
{
    Answers answers = june();
    const ReportSource source = answers.source(AfterJuly);
    const UnitRef smit = answers.at(u"Utrecht"_s, u"Smit"_s);
    const UnitRef jansen = answers.at(u"Utrecht"_s, u"Jansen"_s);
    QVERIFY(isWithheld(trendOf(source, smit, Granularity::Month).series.last().score, 8));
    QVERIFY(shownScore(trendOf(source, jansen, Granularity::Month).series.last().score));
    QVERIFY(isWithheld(insightOf(source, smit).score, 8));
    QVERIFY(shownScore(insightOf(source, jansen).score));
}

void TestWithheld::theSelectedUnitOfTheOverview()
{
    Answers answers = june();
    const ReportSource source = answers.source(AfterJuly);
    Selection selection;
    selection.unit = answers.at(u"Utrecht"_s);
    const OverviewFacts facts = overviewFacts(source, selection);
    QVERIFY(isWithheld(facts.tiles.first().score, 20));
    QVERIFY(isWithheld(facts.tiles.first().recent.last().score, 20));
    QVERIFY(isWithheld(facts.trend.last().score, 20));
    QVERIFY(isWithheld(shownRow(facts, answers.at(u"Utrecht"_s, u"Smit"_s)).score, 8));
    QVERIFY(shownScore(shownRow(facts, answers.at(u"Utrecht"_s, u"Jansen"_s)).score));
    QVERIFY(shownScore(overviewFacts(source, {}).tiles.first().score));
}

void TestWithheld::insightFindsNothingThere()
{
    // 40 customers who got their orders in time and are not satisfied, beside three others.
    Answers answers;
    const auto add = [&](const QString &place, int count) {
        for (int i = 0; i < count; ++i) {
            answers.addResponse(QDate(2026, 5, 4), answers.location(place), UnknownUnit);
            answers.answer(u"delivery-days"_s, 1);
            answers.answer(u"nps"_s, 0);
        }
    };
    add(u"Utrecht"_s, 40);
    add(u"Breda"_s, 3);
    const ReportSource few = answers.source(AfterJuly);
    const InsightFacts whole = insightOf(few, {});
    QVERIFY(shownScore(whole.score));
    QVERIFY(!whole.subjects.isEmpty());
    QVERIFY(whole.notSatisfied.isEmpty());
    const InsightFacts utrecht = insightOf(few, answers.at(u"Utrecht"_s));
    QVERIFY(isWithheld(utrecht.score, 40));
    QVERIFY(utrecht.subjects.isEmpty());
    QVERIFY(utrecht.drivers.drivers.isEmpty());
    add(u"Breda"_s, 2);
    const ReportSource enough = answers.source(AfterJuly);
    QVERIFY(shownScore(insightOf(enough, answers.at(u"Utrecht"_s)).score));
    QCOMPARE(insightOf(enough, {}).notSatisfied.first().unit, answers.at(u"Utrecht"_s));
}

/// NPS is shown for Utrecht, the grade is not: Breda has three grades.
void TestWithheld::noScoreOfAnotherQuestionThere()
{
    Answers answers;
    const auto add = [&](const QString &place, int count, bool hasGrades) {
        for (int i = 0; i < count; ++i) {
            answers.addResponse(QDate(2026, 5, 4), answers.location(place), UnknownUnit);
            answers.answer(u"nps"_s, i % 11);
            answers.answer(u"ces-7"_s, 1 + i % 7);
            answers.answer(u"csat"_s, 1 + i % 5);
            answers.answer(u"satisfied"_s, i % 2);
            if (hasGrades)
                answers.answer(u"csat-grade"_s, 1 + i % 10);
            const QString step = i % 2 == 0 ? u"Koop"_s : u"Levering"_s;
            answers.place(Dimension::Step, answers.unit(Dimension::Step, step));
        }
    };
    add(u"Utrecht"_s, 80, true);
    add(u"Breda"_s, 3, true);
    add(u"Breda"_s, 20, false);
    const ReportSource source = answers.source(AfterJuly);
    const InsightFacts facts = insightOf(source, answers.at(u"Utrecht"_s));
    QVERIFY(shownScore(facts.score));
    const auto hasGrade = [](const ReportSource &from, const InsightFacts &found) {
        return std::ranges::any_of(priorityFacts(found, from).points,
            [](const PriorityPoint &point) { return point.driver.measure == u"csat-grade"_s; });
    };
    QVERIFY(!hasGrade(source, facts));
    QVERIFY(hasGrade(source, insightOf(source, {})));
    const qsizetype grade = facts.journey.metrics.indexOf(u"csat-grade"_s);
    QVERIFY(grade > 0);
    for (const JourneyStep &step : facts.journey.steps) {
        QVERIFY(shownScore(step.indicators.first().score));
        QVERIFY(isWithheld(step.indicators[grade].score, 40));
    }
}

void TestWithheld::noListOfAnswersThere()
{
    Answers answers = june();
    const ReportSource source = answers.source(AfterJuly);
    AnswerList list;
    list.answers.append(ListedAnswer{});
    AnswerQuestion question{u"nps"_s, answers.at(u"Utrecht"_s), Year2026, {}};
    const auto utrecht = answerFacts(source, question, list);
    QVERIFY(utrecht);
    QVERIFY(isWithheld(utrecht->score, 20));
    QVERIFY(utrecht->list.answers.isEmpty());
    // Some days of a month, counted answer by answer.
    question.range = {{2026, 6, 28}, {2026, 6, 29}};
    QVERIFY(isWithheld(answerFacts(source, question, list)->score, 20));
    question.unit = answers.at(u"Utrecht"_s, u"Smit"_s);
    QVERIFY(isWithheld(answerFacts(source, question, list)->score, 8));
    question.unit = {};
    QVERIFY(shownScore(answerFacts(source, question, list)->score));
    QCOMPARE(answerFacts(source, question, list)->list.answers.size(), 1);
}

/// By telephone Breda has 20 answers, and beside them three: its score would tell of those, and so
/// would Utrecht's beside the score of all.
void TestWithheld::fewAnswersBesideAFilter()
{
    Answers answers;
    const UnitId phone = answers.unit(Dimension::Channel, u"Phone"_s);
    const auto add = [&](const QString &place, UnitId channel, int count) {
        for (int i = 0; i < count; ++i) {
            answers.addResponse(QDate(2026, 5, 4), answers.location(place), UnknownUnit);
            answers.answer(u"nps"_s, 9);
            answers.place(Dimension::Channel, channel);
        }
    };
    add(u"Breda"_s, phone, 20);
    add(u"Breda"_s, UnknownUnit, 3);
    add(u"Utrecht"_s, phone, 30);
    add(u"Utrecht"_s, UnknownUnit, 30);
    add(u"Zwolle"_s, phone, 40);
    add(u"Zwolle"_s, UnknownUnit, 40);
    const ReportSource source = answers.source(AfterJuly).filtered({{Dimension::Channel, phone}});
    const OverviewFacts facts = overviewFacts(source, {});
    QVERIFY(isWithheld(shownRow(facts, answers.at(u"Breda"_s)).score, 20));
    QVERIFY(isWithheld(shownRow(facts, answers.at(u"Utrecht"_s)).score, 30));
    QVERIFY(shownScore(shownRow(facts, answers.at(u"Zwolle"_s)).score));
    for (const Granularity granularity : {Granularity::Month, Granularity::Week}) {
        const auto first = [&](const QString &place) {
            return trendOf(source, answers.at(place), granularity, {{2026, 5, 4}, {2026, 5, 10}})
                .series.first()
                .score;
        };
        QVERIFY(isWithheld(first(u"Utrecht"_s), 30));
        QVERIFY(shownScore(first(u"Zwolle"_s)));
    }
    QVERIFY(isWithheld(insightOf(source, answers.at(u"Utrecht"_s)).score, 30));
}

/// Over all months Breda has enough answers, in the last three it has not.
void TestWithheld::changesHaveTheirOwnNeighbours()
{
    Answers answers(u"Utrecht | Jansen | 2026-01 | nps | 9:60\n"
                    "Utrecht | Jansen | 2026-06-30 | nps | 0:60\n"
                    "Breda   | Kaya   | 2026-01 | nps | 9:10\n"
                    "Breda   | Kaya   | 2026-06-30 | nps | 9:3\n"_s);
    const ReportSource source = answers.source(AfterJuly);
    const UnitRef utrecht = answers.at(u"Utrecht"_s);
    const QList<Change> changes =
        latestChanges(source, metric(u"nps"_s), {UnitRef::organisation(), utrecht});
    QVERIFY(changes[0].difference);
    QVERIFY(!changes[1].difference);
    QCOMPARE(changes[1].unit, utrecht);
    QVERIFY(changes[1].isHidden);
    QCOMPARE(changes[1].after, Tally{});
    const OverviewFacts facts = overviewFacts(source, {});
    QVERIFY(shownScore(shownRow(facts, utrecht).score));
    QVERIFY(!shownRow(facts, utrecht).change.difference);
}

void TestWithheld::noAttentionToAWithheldScore()
{
    Answers answers(u"Utrecht | Jansen | 2026-06 | response-minutes | 500:60\n"
                    "Breda   | Kaya   | 2026-06 | response-minutes | 500:3\n"_s);
    NoProgress silent;
    Selection selection;
    const auto isAbout = [](const QList<AttentionItem> &items, UnitRef unit) {
        return std::ranges::count(items, unit, &AttentionItem::unit) > 0;
    };
    const ReportSource few = answers.source(AfterJuly);
    selection.metric = few.metricsWithAnswers().first().id;
    const Selection whole = selection;
    selection.unit = answers.at(u"Utrecht"_s);
    QVERIFY(isAbout(attentionIn(few, whole, silent), UnitRef::organisation()));
    QVERIFY(!isAbout(attentionIn(few, selection, silent), selection.unit));
    answers.draw(u"Breda | Kaya | 2026-06 | response-minutes | 500:2\n"_s);
    QVERIFY(isAbout(attentionIn(answers.source(AfterJuly), selection, silent), selection.unit));
}

HEADROOM_TEST_SUITE(TestWithheld)
#include "tst_withheld.moc"
