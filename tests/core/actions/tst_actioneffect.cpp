// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/actioneffect.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Utrecht before 1 February (36, 36, 48) and after it (52, 40, 28); elsewhere (53, 25, 16) and
/// (52, 23, 12). March has begun and is not finished.
const QString TwoPlaces = u"Utrecht | Jansen | 2026-01-04 | nps | 9:36 7:36 0:48\n"
                          "Utrecht | Jansen | 2026-02-28 | nps | 9:52 7:40 0:28\n"
                          "Utrecht | Jansen | 2026-03-02 | nps | 0:500\n"
                          "Breda   | Smit   | 2026-01-31 | nps | 9:53 7:25 0:16\n"
                          "Breda   | Smit   | 2026-02-01 | nps | 9:52 7:23 0:12\n"
                          "Breda   | Smit   | 2026-01-03 | nps | 0:400\n"_s;

const QDate Today(2026, 3, 5);

Action begun(const QList<ActionUnit> &units = {})
{
    Action action;
    action.id = ActionId(7);
    action.title = u"Call back within the hour"_s;
    action.state = ActionState::Running;
    action.metric = u"nps"_s;
    action.starts = QDate(2026, 2, 1);
    action.units = units;
    return action;
}

QList<ActionEffect> measured(const ReportSource &source, const QList<Action> &actions)
{
    NoProgress progress;
    return effectsOf(
        {*source.columns, source.calendar, source.catalogue, source.limits}, actions, progress);
}

ActionEffect measured(const ReportSource &source, const Action &action)
{
    return measured(source, QList<Action>{action}).first();
}

} // namespace

/// Before and after an action, beside everyone who was not part of it.
class TestActionEffect : public QObject
{
    Q_OBJECT

private slots:
    void windowsAreEqualAndEndWithTheLastWholeMonth();
    void windowsAreNoLongerThanTheAnswers();
    void windowsStopAtTheEndOfTheAction();
    void countsBothSidesAndTheOthers();
    void theWholeOrganisationHasNothingBesideIt();
    void aChangeThatOthersHadTooIsNotProven();
    void aRealDifferenceIsProven();
    void lowerIsBetterForDays();
    void fewAnswersGiveNoVerdict();
    void theRestMustNotGiveAwayItsFewAnswers();
    void theTotalMustNotGiveAwayOneUnit();
    void manyActionsAreJudgedTogether();
    void onlyWhatHasBegunIsMeasured();
    void someIndicatorsAreNeverMeasured();
    void anAnswerOfTwoUnitsCountsOnce();
    void actionsTouchWhatTheyAreFor();
};

void TestActionEffect::windowsAreEqualAndEndWithTheLastWholeMonth()
{
    const DataCalendar calendar{{{2024, 1, 1}, {2026, 3, 12}}, {2026, 3, 14}};
    Action action = begun();
    action.starts = QDate(2026, 1, 15);
    const auto windows = effectWindows(action, calendar);
    QVERIFY(windows);
    QCOMPARE(windows->after, (DateRange{{2026, 1, 15}, {2026, 2, 28}})); // 17 + 28 days
    QCOMPARE(windows->before, (DateRange{{2025, 12, 1}, {2026, 1, 14}})); // 31 + 14 days
    action.starts = QDate(2026, 3, 1);
    QVERIFY(!effectWindows(action, calendar));
    action.starts = QDate(2024, 9, 1); // 244 days of 2024 before it
    QCOMPARE(effectWindows(action, calendar)->after, (DateRange{{2024, 9, 1}, {2025, 5, 2}}));
    action.starts = QDate(2025, 1, 1); // 366 days of 2024 before it
    QCOMPARE(effectWindows(action, calendar)->after, (DateRange{{2025, 1, 1}, {2025, 12, 31}}));
    QCOMPARE(effectWindows(action, calendar)->before, (DateRange{{2024, 1, 2}, {2024, 12, 31}}));
}

void TestActionEffect::windowsAreNoLongerThanTheAnswers()
{
    const DataCalendar calendar{{{2026, 1, 22}, {2026, 3, 12}}, {2026, 3, 14}};
    const auto windows = effectWindows(begun(), calendar);
    QCOMPARE(windows->before, (DateRange{{2026, 1, 22}, {2026, 1, 31}}));
    QCOMPARE(windows->after, (DateRange{{2026, 2, 1}, {2026, 2, 10}}));
    Action early = begun();
    early.starts = QDate(2026, 1, 22);
    QVERIFY(!effectWindows(early, calendar));
}

void TestActionEffect::windowsStopAtTheEndOfTheAction()
{
    const DataCalendar calendar{{{2025, 1, 1}, {2026, 3, 12}}, {2026, 3, 14}};
    Action action = begun();
    action.ends = QDate(2026, 2, 7);
    QCOMPARE(effectWindows(action, calendar)->after, (DateRange{{2026, 2, 1}, {2026, 2, 7}}));
    QCOMPARE(effectWindows(action, calendar)->before, (DateRange{{2026, 1, 25}, {2026, 1, 31}}));
}

void TestActionEffect::countsBothSidesAndTheOthers()
{
    Answers answers(TwoPlaces);
    const UnitId utrecht = answers.location(u"Utrecht"_s);
    const ActionEffect effect =
        measured(answers.source(Today), begun({{Dimension::Location, utrecht}}));
    QCOMPARE(effect.action, ActionId(7));
    QCOMPARE(effect.windows->before, (DateRange{{2026, 1, 4}, {2026, 1, 31}}));
    QCOMPARE(effect.windows->after, (DateRange{{2026, 2, 1}, {2026, 2, 28}}));
    QCOMPARE(effect.units.before.n, 120);
    QCOMPARE(effect.units.after.n, 120);
    QCOMPARE(effect.others.before.n, 94);
    QCOMPARE(effect.others.after.n, 87);
    COMPARE_NEAR(effect.units.difference->change, 30, 1e-9);
    // c' = (P + 3/4 - D - 3/4) / (n + 3), v' = p' + d' - c'^2, over n + 3; the four variances
    // added: in Python fractions, (36,36,48) (52,40,28) less (53,25,16) (52,23,12).
    COMPARE_NEAR(effect.compared->change, 23.384690633406702, 1e-9);
    COMPARE_NEAR(effect.compared->z, 1.5299898866227117, 1e-9);
    COMPARE_NEAR(effect.compared->p, 0.12601923226689382, 1e-9);
    COMPARE_NEAR(effect.compared->interval.low, -6.454762715045501, 1e-9);
    COMPARE_NEAR(effect.compared->interval.high, 52.391118985824704, 1e-9);
    QCOMPARE(effect.verdict, EffectVerdict::NotProven);
}

void TestActionEffect::theWholeOrganisationHasNothingBesideIt()
{
    Answers answers(u"Utrecht | - | 2026-01-04 | nps | 9:36 7:36 0:48\n"
                    "Utrecht | - | 2026-02-28 | nps | 9:52 7:40 0:28\n"_s);
    const ActionEffect effect = measured(answers.source(Today), begun());
    QVERIFY(!effect.compared);
    QCOMPARE(effect.others.before.n, 0);
    // The published pair of the difference test: Z 2.8359, p 0.0046.
    COMPARE_NEAR(effect.judged()->z, 2.8359, FourDecimals);
    COMPARE_NEAR(effect.judged()->p, 0.0046, FourDecimals);
    QCOMPARE(effect.verdict, EffectVerdict::ProvenBetter);
}

void TestActionEffect::aChangeThatOthersHadTooIsNotProven()
{
    Answers answers(u"Utrecht | - | 2026-01-04 | nps | 9:36 7:36 0:48\n"
                    "Utrecht | - | 2026-02-28 | nps | 9:52 7:40 0:28\n"
                    "Breda   | - | 2026-01-04 | nps | 9:36 7:36 0:48\n"
                    "Breda   | - | 2026-02-28 | nps | 9:52 7:40 0:28\n"_s);
    const ActionEffect effect = measured(
        answers.source(Today), begun({{Dimension::Location, answers.location(u"Utrecht"_s)}}));
    COMPARE_NEAR(effect.units.difference->p, 0.0046, FourDecimals); // real by itself
    COMPARE_NEAR(effect.compared->change, 0, 1e-9);
    COMPARE_NEAR(effect.compared->interval.low, -28.606729043631397, 1e-9);
    QCOMPARE(effect.verdict, EffectVerdict::NotProven);
}

void TestActionEffect::aRealDifferenceIsProven()
{
    Answers answers(u"Utrecht | - | 2026-01-04 | nps | 9:36 7:36 0:48\n"
                    "Utrecht | - | 2026-02-28 | nps | 9:52 7:40 0:28\n"
                    "Breda   | - | 2026-01-04 | nps | 9:52 7:40 0:28\n"
                    "Breda   | - | 2026-02-28 | nps | 9:36 7:36 0:48\n"_s);
    const ReportSource source = answers.source(Today);
    const auto at = [&](const QString &place) {
        return begun({{Dimension::Location, answers.location(place)}});
    };
    const QList<ActionEffect> effects = measured(source, {at(u"Utrecht"_s), at(u"Breda"_s)});
    COMPARE_NEAR(effects[0].compared->change, 60, 1e-9);
    QCOMPARE(effects[0].verdict, EffectVerdict::ProvenBetter);
    COMPARE_NEAR(effects[1].compared->change, -60, 1e-9);
    QCOMPARE(effects[1].verdict, EffectVerdict::ProvenWorse);
}

void TestActionEffect::lowerIsBetterForDays()
{
    Answers answers(u"Utrecht | - | 2026-01-04 | delivery-days | 4:20 5:20\n"
                    "Utrecht | - | 2026-02-28 | delivery-days | 1:20 2:20\n"_s);
    Action action = begun();
    action.metric = u"delivery-days"_s;
    const ActionEffect effect = measured(answers.source(Today), action);
    COMPARE_NEAR(effect.judged()->change, -3, 1e-9);
    QCOMPARE(effect.verdict, EffectVerdict::ProvenBetter);
}

void TestActionEffect::fewAnswersGiveNoVerdict()
{
    Answers answers(u"Utrecht | - | 2026-01-04 | nps | 0:29\n"
                    "Utrecht | - | 2026-02-28 | nps | 9:500\n"_s);
    const ActionEffect indicative = measured(answers.source(Today), begun());
    QCOMPARE(indicative.verdict, EffectVerdict::TooFewAnswers);
    COMPARE_NEAR(indicative.units.difference->change, 200, 1e-9);
    answers.draw(u"Utrecht | - | 2026-01-05 | nps | 0:1\n"_s);
    QCOMPARE(measured(answers.source(Today), begun()).verdict, EffectVerdict::ProvenBetter);

    Answers four(u"Utrecht | - | 2026-01-04 | nps | 0:4\n"
                 "Utrecht | - | 2026-02-28 | nps | 9:500\n"_s);
    const ActionEffect hidden = measured(four.source(Today), begun());
    QCOMPARE(hidden.verdict, EffectVerdict::TooFewAnswers);
    QVERIFY(!hidden.units.difference);
    QCOMPARE(hidden.units.before.n, 4);
}

void TestActionEffect::theRestMustNotGiveAwayItsFewAnswers()
{
    Answers answers(u"Utrecht | - | 2026-01-04 | nps | 0:60\n"
                    "Utrecht | - | 2026-02-28 | nps | 9:60\n"
                    "Breda   | - | 2026-01-09 | nps | 0:3\n"_s);
    const Action action = begun({{Dimension::Location, answers.location(u"Utrecht"_s)}});
    const ActionEffect hidden = measured(answers.source(Today), action);
    QVERIFY(!hidden.units.difference);
    QCOMPARE(hidden.verdict, EffectVerdict::TooFewAnswers);
    answers.draw(u"Breda | - | 2026-01-09 | nps | 0:2\n"_s);
    const ActionEffect shown = measured(answers.source(Today), action);
    QCOMPARE(shown.verdict, EffectVerdict::ProvenBetter);
    QVERIFY(!shown.compared); // five answers are too few to compare with
}

void TestActionEffect::theTotalMustNotGiveAwayOneUnit()
{
    Answers answers(u"Utrecht | Jansen | 2026-01-04 | nps | 0:60\n"
                    "Utrecht | Smit   | 2026-01-04 | nps | 0:3\n"
                    "Utrecht | Jansen | 2026-02-28 | nps | 9:60\n"
                    "Breda   | Visser | 2026-01-09 | nps | 0:50\n"
                    "Breda   | Visser | 2026-02-09 | nps | 0:50\n"_s);
    const ActionUnit jansen{Dimension::Employee, answers.employee(u"Jansen"_s)};
    const ActionUnit smit{Dimension::Employee, answers.employee(u"Smit"_s)};
    const ActionEffect both = measured(answers.source(Today), begun({jansen, smit}));
    QVERIFY(!both.units.difference);
    QCOMPARE(both.verdict, EffectVerdict::TooFewAnswers);
    QVERIFY(measured(answers.source(Today), begun({jansen})).units.difference);
}

void TestActionEffect::manyActionsAreJudgedTogether()
{
    // (36,36,48) to (52,40,28) has p 0.0046; nothing changes at the twenty other places.
    QString drawing = u"Utrecht | - | 2026-01-04 | nps | 9:36 7:36 0:48\n"
                      "Utrecht | - | 2026-02-28 | nps | 9:52 7:40 0:28\n"_s;
    for (int place = 0; place < 20; ++place) {
        for (const char *day : {"2026-01-04", "2026-02-28"})
            drawing += u"Place %1 | - | %2 | nps | 9:300 7:300 0:300\n"_s.arg(place).arg(
                QLatin1String(day));
    }
    Answers answers(drawing);
    const ReportSource source = answers.source(Today);
    QList<Action> actions{begun({{Dimension::Location, answers.location(u"Utrecht"_s)}})};
    QCOMPARE(measured(source, actions).first().verdict, EffectVerdict::ProvenBetter);
    for (int place = 0; place < 20; ++place)
        actions.append(begun({{Dimension::Location, answers.location(u"Place %1"_s.arg(place))}}));
    const QList<ActionEffect> effects = measured(source, actions);
    QCOMPARE(effects.size(), 21);
    QCOMPARE(effects.first().verdict, EffectVerdict::NotProven);
}

void TestActionEffect::onlyWhatHasBegunIsMeasured()
{
    Answers answers(TwoPlaces);
    const ReportSource source = answers.source(Today);
    Action action = begun();
    for (const ActionState state : {ActionState::Idea, ActionState::Planned}) {
        action.state = state;
        QCOMPARE(measured(source, action).verdict, EffectVerdict::NotYet);
    }
    action.state = ActionState::Dropped;
    QCOMPARE(measured(source, action).verdict, EffectVerdict::NotMeasured);
    action.state = ActionState::Done;
    QVERIFY(measured(source, action).windows);
    action.starts = QDate(2026, 3, 1);
    QCOMPARE(measured(source, action).verdict, EffectVerdict::NotYet);
    action.starts.reset();
    QCOMPARE(measured(source, action).verdict, EffectVerdict::NotYet);
    QCOMPARE(measured(Answers().source(Today), begun()).verdict, EffectVerdict::NotYet);
}

void TestActionEffect::someIndicatorsAreNeverMeasured()
{
    Answers answers(TwoPlaces);
    const ReportSource source = answers.source(Today);
    Action action = begun();
    action.metric.clear();
    QCOMPARE(measured(source, action).verdict, EffectVerdict::NotMeasured);
    action.metric = u"enps"_s;
    action.units = {{Dimension::Employee, answers.employee(u"Smit"_s)}};
    QCOMPARE(measured(source, action).verdict, EffectVerdict::NotMeasured);
    QVERIFY(isMeasurable(metric(u"enps"_s), {{Dimension::Location, UnitId(1)}}));
    for (const Metric &one : source.catalogue.metrics())
        QCOMPARE(isMeasurable(one, {}), one.kind != MetricKind::Sum && !one.ofMonths);
}

void TestActionEffect::anAnswerOfTwoUnitsCountsOnce()
{
    Answers answers(TwoPlaces);
    const ActionEffect effect = measured(answers.source(Today),
        begun({{Dimension::Location, answers.location(u"Utrecht"_s)},
            {Dimension::Employee, answers.employee(u"Jansen"_s)}}));
    QCOMPARE(effect.units.before.n, 120);
    QCOMPARE(effect.others.before.n, 94);
}

void TestActionEffect::actionsTouchWhatTheyAreFor()
{
    const UnitRef place = UnitRef::atLocation(UnitId(1));
    const UnitRef person = UnitRef::employeeAt(UnitId(1), UnitId(2));
    QVERIFY(touches(begun(), place) && touches(begun(), UnitRef::organisation()));
    const Action atPlace = begun({{Dimension::Location, UnitId(1)}});
    QVERIFY(touches(atPlace, place) && touches(atPlace, person));
    QVERIFY(touches(atPlace, UnitRef::organisation()));
    QVERIFY(!touches(atPlace, UnitRef::atLocation(UnitId(3))));
    const Action ofPerson = begun({{Dimension::Employee, UnitId(2)}});
    QVERIFY(touches(ofPerson, person) && !touches(ofPerson, place));
    QVERIFY(!touches(ofPerson, UnitRef::organisation()));
    const ActionUnit sales{Dimension::Department, UnitId(5)};
    const Action ofSales = begun({sales});
    QVERIFY(touches(ofSales, UnitRef::organisation()) && !touches(ofSales, place));
    QVERIFY(touches(ofSales, place, {sales}));
    QVERIFY(!touches(ofSales, UnitRef::organisation(), {{Dimension::Department, UnitId(6)}}));
}

HEADROOM_TEST_SUITE(TestActionEffect)
#include "tst_actioneffect.moc"
