// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/hiding.h"
#include "core/reports/insight/insightfacts.h"
#include "core/reports/insight/journeyfacts.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 11, 22);

/// So many promoters, passives and detractors about a step at a place.
struct Said
{
    QString place;
    QString step;
    int promoters;
    int passives;
    int detractors;
    QDate day = QDate(2026, 9, 10);
};

Answers journeyOf(const QList<Said> &all)
{
    Answers answers;
    for (const Said &said : all) {
        const UnitId step = answers.unit(Dimension::Step, said.step);
        const std::pair<int, double> groups[] = {
            {said.promoters, 9}, {said.passives, 8}, {said.detractors, 3}};
        for (const auto &[count, value] : groups) {
            for (int i = 0; i < count; ++i) {
                answers.addResponse(said.day, answers.location(said.place), UnknownUnit);
                answers.place(Dimension::Step, step);
                answers.answer(u"nps"_s, value);
                answers.answer(u"delivery-days"_s, value < 5 ? 4 : 1);
            }
        }
    }
    // So that the last month is complete.
    answers.addResponse(QDate(2026, 11, 20), UnknownUnit, UnknownUnit);
    answers.answer(u"enps"_s, 8);
    return answers;
}

JourneyFacts factsOf(const Answers &answers, const UnitRef &unit = {}, const QString &id = u"nps"_s)
{
    Selection selection;
    selection.period = PeriodPreset::Everything;
    selection.unit = unit;
    return journeyFacts(answers.source(Today), metric(id), selection);
}

const JourneyStep *stepNamed(const JourneyFacts &facts, const Answers &answers, const QString &name)
{
    const Organisation organisation({}, answers.units());
    for (const JourneyStep &step : facts.steps) {
        if (organisation.unitName(step.step) == name)
            return &step;
    }
    return nullptr;
}

std::optional<Fraction> pointsOf(
    const JourneyFacts &facts, const Answers &answers, const QString &name)
{
    const auto &weight = stepNamed(facts, answers, name)->weight;
    return weight ? std::optional(weight->points) : std::nullopt;
}

bool isShown(const JourneyStep &step)
{
    return shownScore(step.indicators.first().score) != nullptr;
}

} // namespace

class TestJourneyFacts : public QObject
{
    Q_OBJECT

private slots:
    void stepsHaveTheirScores();
    void noStepsNoJourney();
    void aMomentOfTruthHasMoreCritics();
    void changesAreJudgedTogether();
    void aStepWeighsWhatTheScoreLosesByIt();
    void anyScoreHasWeights();
    void aWeightGivesNothingAway();
    void theLargestWeightComesFirst();
    void oneSmallStepTakesAnotherAlong();
    void aStepOfAPlaceIsNotGivenAwayByTheOthers();
    void aStepHiddenOfAllIsNotTheSumOfThePlaces();
    void aFilterDoesNotGiveAwayASmallStep();
    void hidesCells_data();
    void hidesCells();
};

void TestJourneyFacts::stepsHaveTheirScores()
{
    const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 20, 10, 10},
        {u"Gouda"_s, u"Delivery"_s, 10, 10, 20}, {u"Gouda"_s, u"-"_s, 3, 2, 1}});
    const JourneyFacts facts = factsOf(answers);
    QCOMPARE(facts.steps.size(), 3);
    QCOMPARE(facts.metrics.first(), u"nps"_s);
    const JourneyStep *purchase = stepNamed(facts, answers, u"Purchase"_s);
    QVERIFY(purchase && purchase == &facts.steps[0]);
    QCOMPARE(purchase->answers(), qint64{40});
    COMPARE_NEAR(shownScore(purchase->indicators.first().score)->toDouble(), 25, 1e-12);
    QCOMPARE(*purchase->critics, qint64{10});
    QCOMPARE(facts.steps[2].step, UnknownUnit);
    QCOMPARE(facts.answers, qint64{86});
    QCOMPARE(facts.critics, qint64{31});
    const qsizetype inTime = facts.metrics.indexOf(u"delivery-in-time"_s);
    QVERIFY(inTime > 0);
    COMPARE_NEAR(shownScore(facts.steps[1].indicators[inTime].score)->toDouble(), 50, 1e-12);
}

void TestJourneyFacts::noStepsNoJourney()
{
    QVERIFY(!factsOf(journeyOf({{u"Gouda"_s, u"-"_s, 30, 10, 10}})).hasSteps());
}

/// 40 critics of 100 against 30 of 200: z = 4.79; 15 of 100 in both others is no difference.
void TestJourneyFacts::aMomentOfTruthHasMoreCritics()
{
    const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 60, 25, 15},
        {u"Gouda"_s, u"Delivery"_s, 40, 20, 40}, {u"Gouda"_s, u"Use"_s, 60, 25, 15}});
    const JourneyFacts facts = factsOf(answers);
    QVERIFY(stepNamed(facts, answers, u"Delivery"_s)->isMomentOfTruth);
    QVERIFY(!stepNamed(facts, answers, u"Purchase"_s)->isMomentOfTruth);
    QVERIFY(!stepNamed(facts, answers, u"Use"_s)->isMomentOfTruth);
    const Answers same = journeyOf({{u"Gouda"_s, u"Purchase"_s, 60, 25, 15},
        {u"Gouda"_s, u"Delivery"_s, 61, 22, 17}, {u"Gouda"_s, u"Use"_s, 60, 25, 15}});
    for (const JourneyStep &step : factsOf(same).steps)
        QVERIFY(!step.isMomentOfTruth);
}

/// August to October against May to July.
void TestJourneyFacts::changesAreJudgedTogether()
{
    const QDate before(2026, 5, 10);
    const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 20, 60, 20, before},
        {u"Gouda"_s, u"Delivery"_s, 50, 30, 20, before}, {u"Gouda"_s, u"Purchase"_s, 21, 60, 19},
        {u"Gouda"_s, u"Delivery"_s, 20, 30, 50}});
    const JourneyFacts facts = factsOf(answers);
    QVERIFY(facts.windows);
    QCOMPARE(facts.windows->before.first, QDate(2026, 5, 1));
    QCOMPARE(facts.windows->after.last, QDate(2026, 10, 31));
    const Change &delivery = stepNamed(facts, answers, u"Delivery"_s)->indicators.first().change;
    QCOMPARE(delivery.kind, ChangeKind::RealDecline);
    COMPARE_NEAR(delivery.difference->change, -60, 1e-12);
    QCOMPARE(stepNamed(facts, answers, u"Purchase"_s)->indicators.first().change.kind,
        ChangeKind::WithinNoise);
}

/// NPS of all minus NPS of all others, by hand.
void TestJourneyFacts::aStepWeighsWhatTheScoreLosesByIt()
{
    const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 20, 10, 10},
        {u"Gouda"_s, u"Delivery"_s, 10, 10, 20}, {u"Gouda"_s, u"-"_s, 3, 2, 1}});
    const JourneyFacts facts = factsOf(answers);
    // All: 33 - 31 of 86. Without purchase 13 - 21 of 46, without delivery 23 - 11 of 46.
    const auto purchase = stepNamed(facts, answers, u"Purchase"_s)->weight;
    QVERIFY(purchase);
    QCOMPARE(purchase->all, Fraction(200, 86));
    QCOMPARE(purchase->others, Fraction(-800, 46));
    QCOMPARE(purchase->points, Fraction(19500, 989));
    QCOMPARE(*pointsOf(facts, answers, u"Delivery"_s), Fraction(-23500, 989));
    QVERIFY(!facts.steps[2].weight); // answers of no step
}

/// Days 70 times 1 and 20 times 4 of 90: 150 of 90; without delivery 10 times 4 of 50, 80 of 50.
void TestJourneyFacts::anyScoreHasWeights()
{
    const Answers answers = journeyOf(
        {{u"Gouda"_s, u"Purchase"_s, 30, 10, 10}, {u"Gouda"_s, u"Delivery"_s, 20, 10, 10}});
    const auto weightIn = [&](const QString &id) {
        const JourneyFacts facts = factsOf(answers, {}, id);
        return *pointsOf(facts, answers, u"Delivery"_s);
    };
    QCOMPARE(weightIn(u"delivery-days"_s), Fraction(1, 15));
    QCOMPARE(weightIn(u"delivery-in-time"_s), Fraction(-20, 9));
}

void TestJourneyFacts::aWeightGivesNothingAway()
{
    const auto weightWith = [](int delivery, int use) {
        const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 30, 10, 10},
            {u"Gouda"_s, u"Delivery"_s, delivery, 0, 0}, {u"Gouda"_s, u"Use"_s, 0, 0, use}});
        const JourneyFacts facts = factsOf(answers);
        const JourneyStep *purchase = stepNamed(facts, answers, u"Purchase"_s);
        const bool isSmallHidden = !stepNamed(facts, answers, u"Use"_s)->weight;
        return isShown(*purchase) && isSmallHidden && purchase->weight.has_value();
    };
    QVERIFY(!weightWith(2, 2)); // the four others would have a score
    QVERIFY(weightWith(2, 3));
}

/// 35 and 34 critics of 100 beside 40 of 400: both are moments of truth, but use pulls up a little.
void TestJourneyFacts::theLargestWeightComesFirst()
{
    const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 100, 260, 40},
        {u"Gouda"_s, u"Use"_s, 45, 20, 35}, {u"Gouda"_s, u"Delivery"_s, 20, 46, 34}});
    // All: 165 - 109 of 600. Without use 120 - 74 of 500, without delivery 145 - 75 of 500.
    const JourneyFacts facts = factsOf(answers);
    QCOMPARE(*pointsOf(facts, answers, u"Use"_s), Fraction(2, 15));
    QCOMPARE(*pointsOf(facts, answers, u"Delivery"_s), Fraction(-14, 3));
    const QList<JourneyStep> moments = momentsOfTruth(facts, metric(u"nps"_s));
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments[0].step, stepNamed(facts, answers, u"Delivery"_s)->step);
    QCOMPARE(moments[1].step, stepNamed(facts, answers, u"Use"_s)->step);
    Metric lower = metric(u"nps"_s);
    lower.lowerIsBetter = true;
    QCOMPARE(momentsOfTruth(facts, lower).first().step, moments[1].step);
}

void TestJourneyFacts::oneSmallStepTakesAnotherAlong()
{
    const Answers answers = journeyOf({{u"Gouda"_s, u"Purchase"_s, 30, 10, 10},
        {u"Gouda"_s, u"Delivery"_s, 5, 2, 2}, {u"Gouda"_s, u"Use"_s, 1, 1, 1}});
    const JourneyFacts facts = factsOf(answers);
    QVERIFY(isShown(*stepNamed(facts, answers, u"Purchase"_s)));
    const JourneyStep *delivery = stepNamed(facts, answers, u"Delivery"_s);
    QVERIFY(!isShown(*delivery) && !delivery->critics);
    QCOMPARE(delivery->answers(), qint64{9});
    QVERIFY(!isShown(*stepNamed(facts, answers, u"Use"_s)));
}

/// Three answers about use at Gouda: the whole and Zwolle would give them away, so Zwolle hides its
/// own and a second step with it.
void TestJourneyFacts::aStepOfAPlaceIsNotGivenAwayByTheOthers()
{
    const Answers answers =
        journeyOf({{u"Gouda"_s, u"Purchase"_s, 30, 10, 10}, {u"Gouda"_s, u"Delivery"_s, 9, 9, 9},
            {u"Gouda"_s, u"Use"_s, 1, 1, 1}, {u"Zwolle"_s, u"Purchase"_s, 30, 10, 10},
            {u"Zwolle"_s, u"Delivery"_s, 8, 8, 8}, {u"Zwolle"_s, u"Use"_s, 10, 10, 10}});
    Answers named = answers;
    const JourneyFacts whole = factsOf(answers);
    for (const JourneyStep &step : whole.steps)
        QVERIFY(step.step == UnknownUnit || isShown(step));
    const JourneyFacts zwolle = factsOf(answers, named.at(u"Zwolle"_s));
    QVERIFY(!isShown(*stepNamed(zwolle, answers, u"Use"_s)));
    QVERIFY(!isShown(*stepNamed(zwolle, answers, u"Delivery"_s)));
    QVERIFY(isShown(*stepNamed(zwolle, answers, u"Purchase"_s)));
}

/// Of all, delivery (110) is hidden with use (3): one of the places hides it too.
void TestJourneyFacts::aStepHiddenOfAllIsNotTheSumOfThePlaces()
{
    Answers answers =
        journeyOf({{u"Gouda"_s, u"Purchase"_s, 12, 10, 10}, {u"Gouda"_s, u"Delivery"_s, 20, 10, 10},
            {u"Gouda"_s, u"Use"_s, 1, 1, 0}, {u"Utrecht"_s, u"Purchase"_s, 12, 10, 10},
            {u"Utrecht"_s, u"Delivery"_s, 20, 10, 10}, {u"Utrecht"_s, u"Use"_s, 0, 0, 1},
            {u"Zwolle"_s, u"Purchase"_s, 30, 30, 30}, {u"Zwolle"_s, u"Delivery"_s, 10, 10, 10}});
    QVERIFY(!isShown(*stepNamed(factsOf(answers), answers, u"Delivery"_s)));
    int shown = 0;
    for (const QString &place : {u"Gouda"_s, u"Utrecht"_s, u"Zwolle"_s}) {
        const JourneyFacts facts = factsOf(answers, answers.at(place));
        shown += isShown(*stepNamed(facts, answers, u"Delivery"_s)) ? 1 : 0;
    }
    QCOMPARE(shown, 2);
}

/// Three answers about use came by e-mail: use without a channel is hidden, and delivery with it,
/// of which nine did.
void TestJourneyFacts::aFilterDoesNotGiveAwayASmallStep()
{
    const QList<Said> withoutChannel{{u"Gouda"_s, u"Purchase"_s, 10, 10, 10},
        {u"Gouda"_s, u"Delivery"_s, 20, 10, 10}, {u"Gouda"_s, u"Use"_s, 20, 20, 10}};
    Answers answers = journeyOf(withoutChannel);
    const UnitId use = answers.unit(Dimension::Step, u"Use"_s);
    const UnitId mail = answers.unit(Dimension::Channel, u"E-mail"_s);
    const auto addByMail = [&](UnitId step, int times) {
        for (int i = 0; i < times; ++i) {
            answers.addResponse(QDate(2026, 9, 10), answers.location(u"Gouda"_s), UnknownUnit);
            answers.place(Dimension::Step, step);
            answers.place(Dimension::Channel, mail);
            answers.answer(u"nps"_s, 9);
        }
    };
    addByMail(use, 3);
    addByMail(answers.unit(Dimension::Step, u"Delivery"_s), 9);
    Selection selection;
    selection.period = PeriodPreset::Everything;
    const ReportSource source = answers.source(Today).filtered({{Dimension::Channel, UnknownUnit}});
    const JourneyFacts facts = journeyFacts(source, metric(u"nps"_s), selection);
    QVERIFY(!isShown(*stepNamed(facts, answers, u"Use"_s)));
    QVERIFY(!isShown(*stepNamed(facts, answers, u"Delivery"_s)));
    QVERIFY(isShown(*stepNamed(facts, answers, u"Purchase"_s)));
}

void TestJourneyFacts::hidesCells_data()
{
    QTest::addColumn<QList<qint64>>("counts");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<bool>>("totals");
    QTest::addColumn<QList<bool>>("hidden");
    using Counts = QList<qint64>;
    using Flags = QList<bool>;
    QTest::newRow("one row, all large")
        << Counts{10, 20, 30} << 3 << Flags{} << Flags{false, false, false};
    QTest::newRow("one row, one small")
        << Counts{3, 20, 30} << 3 << Flags{} << Flags{true, true, false};
    QTest::newRow("a small cell takes three along")
        << Counts{3, 20, 30, 40} << 2 << Flags{} << Flags{true, true, true, true};
    QTest::newRow("the smallest of three rows goes along") << Counts{
        3, 20, 30, 40, 10, 50} << 2 << Flags{} << Flags{true, true, false, false, true, true};
    QTest::newRow("a hidden total hides a cell of its column and one of that row")
        << Counts{10, 20, 30, 40} << 2 << Flags{true, false} << Flags{true, true, true, true};
    QTest::newRow("nobody answered") << Counts{0, 0} << 2 << Flags{} << Flags{false, false};
}

void TestJourneyFacts::hidesCells()
{
    QFETCH(QList<qint64>, counts);
    QFETCH(int, columns);
    QFETCH(QList<bool>, totals);
    QFETCH(QList<bool>, hidden);
    const std::vector<bool> found = hiddenCells(
        {std::vector<qint64>(counts.begin(), counts.end()), static_cast<size_t>(columns),
            std::vector<bool>(totals.begin(), totals.end())},
        5);
    QCOMPARE(QList<bool>(found.begin(), found.end()), hidden);
}

HEADROOM_TEST_SUITE(TestJourneyFacts)
#include "tst_journeyfacts.moc"
