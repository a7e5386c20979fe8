// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/text/actions/actionwords.h"

#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

Action onNps()
{
    Action action;
    action.state = ActionState::Running;
    action.metric = u"nps"_s;
    return action;
}

/// +30 from 120 to 120 answers, +6.6 elsewhere.
ActionEffect measured(EffectVerdict verdict)
{
    ActionEffect effect;
    effect.verdict = verdict;
    effect.windows =
        Windows{{QDate(2026, 1, 4), QDate(2026, 1, 31)}, {QDate(2026, 2, 1), QDate(2026, 2, 28)}};
    effect.units.before = test::counts(36, 36, 48);
    effect.units.after = test::counts(52, 40, 28);
    effect.units.difference = Difference{30, 2.8, 0.005, {9.04, 49.5}};
    effect.others.before = test::counts(53, 25, 16);
    effect.others.after = test::counts(52, 23, 12);
    effect.others.difference = Difference{6.6, 0.6, 0.5, {-9, 22}};
    effect.compared = Difference{23.4, 1.5, 0.1, {-6.5, 52.4}};
    return effect;
}

} // namespace

class ActionWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStateAndVerdictHasItsOwnWords();
    void thePillSaysHowMuchAndWhetherItIsProven();
    void theSentenceSaysWhatWasCompared();
    void reasonsForNoEffect();
    void unitsAreNamedUpToThree();
};

void ActionWordsTest::everyStateAndVerdictHasItsOwnWords()
{
    QSet<QString> words;
    for (const ActionState state : AllActionStates)
        words.insert(actionStateWords(state));
    QCOMPARE(words.size(), qsizetype(AllActionStates.size()));
    QVERIFY(!words.contains(QString()));
    words.clear();
    using enum EffectVerdict;
    for (const EffectVerdict verdict :
        {NotMeasured, NotYet, TooFewAnswers, NotProven, ProvenBetter, ProvenWorse})
        words.insert(effectVerdictWords(verdict));
    QCOMPARE(words.size(), 6);
    QVERIFY(actionSizeWords(ActionSize::Small) != actionSizeWords(ActionSize::Big));
    QCOMPARE(actionSubjectWords({ActionTopic::Reason, u"late-delivery"_s}), u"Late delivery"_s);
    QCOMPARE(actionSubjectWords({ActionTopic::Driver, u"nps"_s}), u"NPS"_s);
    QCOMPARE(actionSubjectWords({}), QString());
}

void ActionWordsTest::thePillSaysHowMuchAndWhetherItIsProven()
{
    const Metric nps = test::metric(u"nps"_s);
    QCOMPARE(
        effectPill(measured(EffectVerdict::NotProven), &nps, english()), u"▲ +23.4 · not proven"_s);
    QCOMPARE(
        effectPill(measured(EffectVerdict::ProvenBetter), &nps, english()), u"▲ +23.4 · proven"_s);
    ActionEffect alone = measured(EffectVerdict::NotProven);
    alone.compared.reset();
    QCOMPARE(effectPill(alone, &nps, english()), u"▲ +30.0 · not proven"_s);
    QCOMPARE(
        effectPill(measured(EffectVerdict::TooFewAnswers), &nps, english()), u"Too few answers"_s);
    QCOMPARE(effectTone(EffectVerdict::ProvenBetter), Tone::Good);
    QCOMPARE(effectTone(EffectVerdict::ProvenWorse), Tone::Bad);
    QCOMPARE(effectTone(EffectVerdict::NotProven), Tone::Neutral);
}

void ActionWordsTest::theSentenceSaysWhatWasCompared()
{
    const ReportSource source = test::Answers().source(QDate(2026, 3, 5));
    const QString words =
        effectSentence(onNps(), measured(EffectVerdict::NotProven), source, english());
    for (const char *part : {"28 days", "+30.0", "+9.0", "+49.5", "120 answers before", "Elsewhere",
             "+6.6", "94", "87", "+23.4", "−6.5", "+52.4", "no effect is proven"})
        QVERIFY2(words.contains(QString::fromUtf8(part)), qPrintable(words));
    ActionEffect alone = measured(EffectVerdict::ProvenBetter);
    alone.compared.reset();
    const QString onlyBefore = effectSentence(onNps(), alone, source, english());
    QVERIFY(!onlyBefore.contains(u"Elsewhere"_s));
    QVERIFY(onlyBefore.contains(u"something else may have done it"_s));
}

void ActionWordsTest::reasonsForNoEffect()
{
    const ReportSource source = test::Answers().source(QDate(2026, 3, 5));
    const auto words = [&](const Action &action, EffectVerdict verdict) {
        return effectSentence(action, measured(verdict), source, english());
    };
    Action action = onNps();
    QVERIFY(words(action, EffectVerdict::NotYet).contains(u"first month is complete"_s));
    action.state = ActionState::Dropped;
    QVERIFY(words(action, EffectVerdict::NotMeasured).contains(u"dropped"_s));
    QVERIFY(words(Action(), EffectVerdict::NotMeasured).contains(u"Choose an indicator"_s));
    ActionEffect few = measured(EffectVerdict::TooFewAnswers);
    few.units.before = test::counts(3, 0, 0);
    QVERIFY(effectSentence(onNps(), few, source, english()).contains(u"3 before and 120 after"_s));
    ActionEffect hidden = measured(EffectVerdict::TooFewAnswers);
    hidden.units.difference.reset();
    QVERIFY(effectSentence(onNps(), hidden, source, english()).contains(u"not shown"_s));
}

void ActionWordsTest::unitsAreNamedUpToThree()
{
    QList<Unit> units;
    Action action;
    for (int i = 1; i <= 5; ++i)
        units.append({UnitId(i), Dimension::Location, u"P%1"_s.arg(i)});
    const Organisation organisation(u"Shop"_s, units);
    QCOMPARE(actionUnitsWords(action, organisation), u"Whole organisation"_s);
    for (const Unit &unit : std::as_const(units))
        action.units.append({unit.dimension, unit.id});
    QCOMPARE(actionUnitsWords(action, organisation), u"P1, P2, P3 and 2 more"_s);
    action.units.resize(2);
    QCOMPARE(actionUnitsWords(action, organisation), u"P1, P2"_s);
}

HEADROOM_TEST_SUITE(ActionWordsTest)
#include "tst_actionwords.moc"
