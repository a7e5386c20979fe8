// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/text/enumerators.h"
#include "ui/text/indicators/formulawords.h"
#include "ui/text/indicators/indicatorwords.h"

#include <QSet>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// How many of the first so many values have words that differ from all others.
template <typename Kind, typename Words>
qsizetype distinctWords(qsizetype count, const Words &words)
{
    QSet<QString> found;
    for (qsizetype i = 0; i < count; ++i)
        found.insert(words(static_cast<Kind>(i)));
    found.remove(QString());
    return found.size();
}

} // namespace

class TestIndicatorWords : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasItsOwnSentence();
    void everyStateHasItsOwnWords();
    void limitsAreAsShortAsTheyCanBe();
    void roundingNeverLooksLikeTheNorm();
    void conflictsNameFiguresAndOwners();
    void faultsNameUnitsInWords();
    void namesAreFoundHoweverTheyAreWritten();
};

void TestIndicatorWords::everyFaultHasItsOwnSentence()
{
    const qsizetype faults =
        test::enumeratorsIn(u"core/indicators/formulatokens.h"_s, u"FormulaFaultKind"_s).size();
    QVERIFY(faults > 10);
    QCOMPARE(distinctWords<FormulaFaultKind>(faults,
                 [](FormulaFaultKind kind) {
                     return formulaFaultWords({kind, 0, 0, {u"days"_s, u"points"_s}});
                 }),
        faults);
    const qsizetype others =
        test::enumeratorsIn(u"core/indicators/validity.h"_s, u"IndicatorFault"_s).size();
    QVERIFY(others > 5);
    QCOMPARE(distinctWords<IndicatorFault>(others, &indicatorFaultWords), others);
}

void TestIndicatorWords::everyStateHasItsOwnWords()
{
    const qsizetype states =
        test::enumeratorsIn(u"core/reports/canvas/canvasvalues.h"_s, u"ValueState"_s).size();
    QCOMPARE(distinctWords<ValueState>(states, &valueStateWords), states - 1); // a known one: none
    const qsizetype norms =
        test::enumeratorsIn(u"core/reports/canvas/canvasfacts.h"_s, u"NormStatus"_s).size();
    QCOMPARE(norms, 5);
    QCOMPARE(distinctWords<NormStatus>(norms, &normStatusWords), norms);
    const qsizetype units =
        test::enumeratorsIn(u"core/domain/ownindicator.h"_s, u"IndicatorUnit"_s).size();
    QCOMPARE(distinctWords<IndicatorUnit>(units, &indicatorUnitWords), units);
    QCOMPARE(units, qsizetype(AllIndicatorUnits.size()));
    QCOMPARE(distinctWords<Rhythm>(3, &rhythmWords), 3);
    QCOMPARE(distinctWords<IndicatorBand>(4, &indicatorBandWords), 3);
}

void TestIndicatorWords::limitsAreAsShortAsTheyCanBe()
{
    const auto words = [](const Fraction &limit, IndicatorUnit unit) {
        return limitWords(limit, unit, english());
    };
    QCOMPARE(words(Fraction(7), IndicatorUnit::Days), u"7\u00a0days"_s);
    QCOMPARE(words(Fraction(15, 2), IndicatorUnit::Hours), u"7.5\u00a0hours"_s);
    QCOMPARE(words(Fraction(-1, 8), IndicatorUnit::Points), u"\u22120.125\u00a0points"_s);
    QCOMPARE(words(Fraction(1, 3), IndicatorUnit::Percent), u"0.333\u00a0%"_s);
    QCOMPARE(words(Fraction(1200), IndicatorUnit::Euros), u"€\u00a01,200"_s);
    QCOMPARE(words(Fraction(3), IndicatorUnit::Count), u"3"_s);
}

void TestIndicatorWords::roundingNeverLooksLikeTheNorm()
{
    OwnIndicator indicator;
    indicator.unit = IndicatorUnit::Days;
    indicator.norm = 7000;
    const auto words = [&](const Fraction &value) {
        return valueWords(indicator, value, english());
    };
    QCOMPARE(words(Fraction(7)), u"7.0\u00a0days"_s);
    QCOMPARE(words(Fraction(704, 100)), u"7.04\u00a0days"_s);
    QCOMPARE(words(Fraction(7004, 1000)), u"7.004\u00a0days"_s);
    QCOMPARE(words(Fraction(72, 10)), u"7.2\u00a0days"_s);
    indicator.norm.reset();
    QCOMPARE(words(Fraction(704, 100)), u"7.0\u00a0days"_s);
    QCOMPARE(normWords(indicator, english()), QString());
}

void TestIndicatorWords::conflictsNameFiguresAndOwners()
{
    OwnIndicator most;
    most.id = IndicatorId(1);
    most.name = u"Most %2"_s; // a name is never read as a place
    NormConflict conflict;
    conflict.kind = ConflictKind::NormsContradict;
    conflict.whole = {IndicatorRef::ofOwn(most.id), Fraction(80), IndicatorUnit::Percent, {}};
    conflict.parts = {
        {IndicatorRef::ofMetric(u"delivery-in-time"_s), Fraction(90), IndicatorUnit::Percent, {}}};
    QCOMPARE(conflictSentence(conflict, {most}, english()),
        u"“Most %2” asks at most 80\u00a0% (no owner named), and “Delivered in time”, which is the "
        "same, at least 90\u00a0% (fixed norm of Headroom): both cannot be met."_s);
    OwnIndicator step = most;
    step.id = IndicatorId(2);
    step.name = u"Step"_s;
    conflict.kind = ConflictKind::PartsExceedWhole;
    conflict.whole = {IndicatorRef::ofOwn(most.id), Fraction(7), IndicatorUnit::Days, u"Sales"_s};
    conflict.parts = {
        {IndicatorRef::ofOwn(step.id), Fraction(96), IndicatorUnit::Hours, u"Stock"_s},
        {IndicatorRef::ofOwn(step.id), Fraction(4), IndicatorUnit::Days, u"Shop"_s}};
    conflict.sum = Fraction(8);
    QCOMPARE(conflictSentence(conflict, {most, step}, english()),
        u"“Most %2” is to be at most 7\u00a0days (Sales), but its steps together may be "
        u"8\u00a0days: "
        "“Step” at most 96\u00a0hours (Stock), “Step” at most 4\u00a0days (Shop). These norms "
        "cannot "
        "all be met."_s);
}

void TestIndicatorWords::faultsNameUnitsInWords()
{
    QCOMPARE(formulaFaultWords({FormulaFaultKind::UnitsDiffer, 0, 1, {u"days"_s, u"points"_s}}),
        u"Days and points cannot be added up or taken from one another."_s);
    QCOMPARE(formulaFaultWords({FormulaFaultKind::Circular, 0, 1, {u"A"_s, u"B"_s, u"A"_s}}),
        u"The indicator would be made of itself: A → B → A."_s);
}

void TestIndicatorWords::namesAreFoundHoweverTheyAreWritten()
{
    OwnIndicator own;
    own.id = IndicatorId(3);
    own.name = u"Wachttijd"_s;
    const IndicatorNames names = typedNames(Catalogue::builtIn(), {own});
    const IndicatorRef nps = IndicatorRef::ofMetric(u"nps"_s);
    QCOMPARE(names(u"nps"_s), std::optional(nps));
    QCOMPARE(names(u"net promoter score"_s), std::optional(nps));
    QCOMPARE(names(u"delivery TIME"_s), std::optional(IndicatorRef::ofMetric(u"delivery-days"_s)));
    QCOMPARE(names(u"wachttijd"_s), std::optional(IndicatorRef::ofOwn(own.id)));
    QVERIFY(!names(u"profit"_s));
    QCOMPARE(
        formulaWords(u"delivery-days ÷ #3 + #9"_s, {own}), u"[Delivery time] ÷ [Wachttijd] + #9"_s);
}

HEADROOM_TEST_SUITE(TestIndicatorWords)
#include "tst_indicatorwords.moc"
