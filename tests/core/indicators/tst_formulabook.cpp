// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/validity.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

OwnIndicator own(qint64 id, const QString &name, const QString &formula, IndicatorUnit unit)
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(id);
    indicator.name = name;
    indicator.formula = formula;
    indicator.unit = unit;
    return indicator;
}

FormulaBook bookOf(const QList<OwnIndicator> &indicators)
{
    return {Catalogue::builtIn(), indicators};
}

/// The fault of the first of them; none when its formula is right.
std::optional<FormulaFault> faultOfFirst(const QList<OwnIndicator> &indicators)
{
    const auto formula = bookOf(indicators).formula(indicators.first().id);
    return formula ? std::nullopt : std::optional(formula.error());
}

std::optional<FormulaFault> faultOf(const QString &formula, IndicatorUnit unit)
{
    return faultOfFirst({own(1, u"Own"_s, formula, unit)});
}

} // namespace

/// What is told about own indicators before they are computed.
class TestFormulaBook : public QObject
{
    Q_OBJECT

private slots:
    void unitsMustGoTogether_data();
    void unitsMustGoTogether();
    void aClashIsToldWhereItIs();
    void dividingByNothingIsTold();
    void circlesAreTold();
    void whatIsMadeOfSomethingWrongIsWrong();
    void whatIsNotMeasuredYetIsNoFault();
    void levelsAreLimited();
    void aTypedFormulaIsCheckedAgainstTheStoredOnes();
    void namesAndLinksAreChecked();
    void stepsAddUpWithTheirLike();
};

void TestFormulaBook::unitsMustGoTogether_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<IndicatorUnit>("unit");
    QTest::addColumn<bool>("fits");
    using Unit = IndicatorUnit;
    QTest::newRow("days and points") << u"delivery-days + nps"_s << Unit::Points << false;
    QTest::newRow("euros and percent") << u"revenue - retention"_s << Unit::Euros << false;
    QTest::newRow("percent and points") << u"(nps + excellent) ÷ 2"_s << Unit::Points << true;
    QTest::newRow("days and minutes")
        << u"delivery-days + response-minutes"_s << Unit::Hours << true;
    QTest::newRow("days with a number") << u"delivery-days + 2"_s << Unit::Days << true;
    QTest::newRow("days shown as points") << u"delivery-days"_s << Unit::Points << false;
    QTest::newRow("a ratio of days")
        << u"100 × delivery-days ÷ response-minutes"_s << Unit::Percent << true;
    QTest::newRow("euros of a share") << u"revenue × retention ÷ 100"_s << Unit::Euros << true;
    QTest::newRow("a share of euros") << u"retention × revenue ÷ 100"_s << Unit::Euros << true;
    QTest::newRow("euros times days") << u"revenue × delivery-days"_s << Unit::Euros << false;
    QTest::newRow("days times days") << u"delivery-days × delivery-days"_s << Unit::Days << false;
    QTest::newRow("euros a day") << u"revenue ÷ delivery-days"_s << Unit::Euros << true;
    QTest::newRow("a plain number") << u"7 × 24"_s << Unit::Hours << true;
}

void TestFormulaBook::unitsMustGoTogether()
{
    QFETCH(QString, formula);
    QFETCH(IndicatorUnit, unit);
    QTEST(!faultOf(formula, unit).has_value(), "fits");
}

void TestFormulaBook::aClashIsToldWhereItIs()
{
    const auto sum = faultOf(u"2 × (delivery-days + nps)"_s, IndicatorUnit::Days);
    QCOMPARE(*sum, (FormulaFault{FormulaFaultKind::UnitsDiffer, 19, 1, {u"days"_s, u"points"_s}}));
    const auto product = faultOf(u"revenue × delivery-days"_s, IndicatorUnit::Days);
    QCOMPARE(*product,
        (FormulaFault{FormulaFaultKind::UnitsNotMultiplied, 8, 1, {u"euros"_s, u"days"_s}}));
    const auto whole = faultOf(u"delivery-days"_s, IndicatorUnit::Percent);
    QCOMPARE(*whole,
        (FormulaFault{FormulaFaultKind::ResultHasOtherUnit, 0, 13, {u"days"_s, u"percent"_s}}));
}

void TestFormulaBook::dividingByNothingIsTold()
{
    const auto fault = faultOf(u"nps ÷ (2 × 3 − 6)"_s, IndicatorUnit::Points);
    QCOMPARE(*fault, (FormulaFault{FormulaFaultKind::DivisionByZero, 4, 1, {}}));
    QVERIFY(!faultOf(u"nps ÷ (csat-grade − 6)"_s, IndicatorUnit::Points));
}

void TestFormulaBook::circlesAreTold()
{
    const auto itself = faultOfFirst({own(1, u"A"_s, u"#1 + 1"_s, IndicatorUnit::Count)});
    QCOMPARE(*itself, (FormulaFault{FormulaFaultKind::Circular, 0, 2, {u"A"_s, u"A"_s}}));
    const auto round = faultOfFirst({own(1, u"A"_s, u"nps + #2"_s, IndicatorUnit::Points),
        own(2, u"B"_s, u"#3"_s, IndicatorUnit::Points),
        own(3, u"C"_s, u"#1"_s, IndicatorUnit::Points)});
    QCOMPARE(
        *round, (FormulaFault{FormulaFaultKind::Circular, 6, 2, {u"A"_s, u"B"_s, u"C"_s, u"A"_s}}));
}

void TestFormulaBook::whatIsMadeOfSomethingWrongIsWrong()
{
    const auto fault = faultOfFirst({own(1, u"A"_s, u"#2 × 2"_s, IndicatorUnit::Points),
        own(2, u"B"_s, u"profit"_s, IndicatorUnit::Points)});
    QCOMPARE(*fault, (FormulaFault{FormulaFaultKind::PartIsFaulty, 0, 2, {u"B"_s}}));
    const auto aboveACircle = faultOfFirst({own(1, u"A"_s, u"#2"_s, IndicatorUnit::Points),
        own(2, u"B"_s, u"#3"_s, IndicatorUnit::Points),
        own(3, u"C"_s, u"#2"_s, IndicatorUnit::Points)});
    QCOMPARE(aboveACircle->kind, FormulaFaultKind::PartIsFaulty);
}

void TestFormulaBook::whatIsNotMeasuredYetIsNoFault()
{
    QVERIFY(!faultOfFirst({own(1, u"A"_s, u"#2 × 2"_s, IndicatorUnit::Points),
        own(2, u"B"_s, {}, IndicatorUnit::Points)}));
}

void TestFormulaBook::levelsAreLimited()
{
    QList<OwnIndicator> chain{own(1, u"A1"_s, u"nps"_s, IndicatorUnit::Points)};
    for (int i = 2; i <= DeepestIndicator + 1; ++i)
        chain.append(own(i, u"A%1"_s.arg(i), u"#%1"_s.arg(i - 1), IndicatorUnit::Points));
    const FormulaBook book = bookOf(chain);
    QVERIFY(book.formula(IndicatorId(DeepestIndicator)));
    const auto last = book.formula(IndicatorId(DeepestIndicator + 1));
    QCOMPARE(last.error().kind, FormulaFaultKind::TooDeep);
    QCOMPARE(book.order().size(), DeepestIndicator);
}

void TestFormulaBook::aTypedFormulaIsCheckedAgainstTheStoredOnes()
{
    const QList<OwnIndicator> stored{own(1, u"A"_s, u"nps"_s, IndicatorUnit::Points),
        own(2, u"B"_s, u"#1"_s, IndicatorUnit::Points)};
    const Catalogue catalogue = Catalogue::builtIn();
    const FormulaBook book(catalogue, stored);
    const IndicatorNames names = storedNames(catalogue, stored);
    QVERIFY(book.typed(stored[0], u"nps × 2", names));
    QCOMPARE(book.typed(stored[0], u"2 × [b]", names).error(),
        (FormulaFault{FormulaFaultKind::Circular, 4, 3, {u"A"_s, u"B"_s, u"A"_s}}));
    QVERIFY(book.typed(own(0, u"C"_s, {}, IndicatorUnit::Points), u"[B] + [A]", names));
}

void TestFormulaBook::namesAndLinksAreChecked()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QList<OwnIndicator> all{own(1, u"A"_s, u"nps"_s, IndicatorUnit::Points),
        own(2, u"B"_s, {}, IndicatorUnit::Points), own(3, u"C"_s, {}, IndicatorUnit::Points)};
    all[1].goal = IndicatorRef::ofOwn(IndicatorId(1));
    const IndicatorNames names = storedNames(catalogue, all);
    const auto fault = [&](const OwnIndicator &indicator) {
        return headroom::faultOf(indicator, all, names);
    };
    QVERIFY(!fault(all[0]));
    OwnIndicator changed = all[0];
    changed.name.clear();
    QCOMPARE(fault(changed), IndicatorFault::NameMissing);
    changed.name = u"b"_s;
    QCOMPARE(fault(changed), IndicatorFault::NameTaken);
    changed.name = u"nps"_s;
    QCOMPARE(fault(changed), IndicatorFault::NameTaken);
    changed.name = u"A[1]"_s;
    QCOMPARE(fault(changed), IndicatorFault::NameHasBrackets);
    changed = all[0];
    changed.goal = IndicatorRef::ofOwn(IndicatorId(2));
    QCOMPARE(fault(changed), IndicatorFault::GoalIsCircular);
    changed = all[0];
    changed.goodFrom = 5000;
    changed.fairFrom = 6000;
    QCOMPARE(fault(changed), IndicatorFault::BandsCrossed);
    changed.lowerIsBetter = true;
    QVERIFY(!fault(changed));
    // Others may go round without it.
    all[1].goal = IndicatorRef::ofOwn(IndicatorId(3));
    all[2].goal = IndicatorRef::ofOwn(IndicatorId(2));
    changed = all[0];
    changed.goal = IndicatorRef::ofOwn(IndicatorId(2));
    QVERIFY(!fault(changed));
}

void TestFormulaBook::stepsAddUpWithTheirLike()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QList<OwnIndicator> all{
        own(1, u"Whole"_s, {}, IndicatorUnit::Days), own(2, u"Step"_s, {}, IndicatorUnit::Hours)};
    all[0].lowerIsBetter = true;
    all[1].lowerIsBetter = true;
    all[1].whole = IndicatorId(1);
    const IndicatorNames names = storedNames(catalogue, all);
    QVERIFY(!headroom::faultOf(all[1], all, names));
    all[1].unit = IndicatorUnit::Points;
    QCOMPARE(headroom::faultOf(all[1], all, names), IndicatorFault::WholeHasOtherUnit);
    all[1].unit = IndicatorUnit::Minutes;
    all[1].lowerIsBetter = false;
    QCOMPARE(headroom::faultOf(all[1], all, names), IndicatorFault::WholeCountsOtherWay);
    all[0].whole = IndicatorId(2);
    QCOMPARE(headroom::faultOf(all[0], all, names), IndicatorFault::WholeIsCircular);
}

HEADROOM_TEST_SUITE(TestFormulaBook)
#include "tst_formulabook.moc"
