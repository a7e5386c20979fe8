// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/formula.h"
#include "core/indicators/owncolumns.h"
#include "core/reports/canvas/canvasfacts.h"
#include "tests/core/workspace/ownshop.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

/// Own indicators that are read from a column of the files.
class TestOwnColumns : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theColumnIsFoundByItsHeading();
    void theValueIsTheMeanOfTheColumn();
    void figuresAreReadAsTheyAreWritten_data();
    void figuresAreReadAsTheyAreWritten();
    void anotherUnitOfTimeChangesNoValue();
    void whatLiesOffTheScaleIsRefused();
    void wordsOfAScaleAreRead();
    void aColumnCanBeChosenByHand();
    void aSavedMappingKnowsItAgain();
    void aFormulaCanUseIt();
    void fewAnswersStayHidden();
    void withoutTheIndicatorNothingIsLost();
    void itCannotBeImportedOnceItIsGone();
    void undoTakesItsValuesAway();
    void itsNumberIsNotGivenAway();
    void itIsNoIndicatorOfTheCatalogue();

private:
    std::unique_ptr<test::Shop> m_shop;
    NoProgress m_progress;
};

void TestOwnColumns::init()
{
    m_shop = std::make_unique<test::Shop>();
}

void TestOwnColumns::theColumnIsFoundByItsHeading()
{
    QCOMPARE(m_shop->planOf().columns[4].field, Field::Ignore);
    const OwnIndicator own = m_shop->added(test::waiting());
    const ImportPlan plan = m_shop->planOf();
    QVERIFY(plan.isReady());
    QCOMPARE(plan.ownMeasures, (QList<OwnMeasure>{{ownMeasureId(own), own.name}}));
    QCOMPARE(plan.columns[4].field, Field::Rating);
    QCOMPARE(plan.columns[4].measure, u"own-1-time"_s);
    QCOMPARE(plan.columns[4].ownName, own.name);
    QCOMPARE(plan.columns[4].unit, u"minutes"_s);
    QVERIFY(!plan.columns[4].chosenByUser);
    QCOMPARE(plan.columns[5].field, Field::Ignore);
}

void TestOwnColumns::theValueIsTheMeanOfTheColumn()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    const ImportReport report = m_shop->imported();
    QCOMPARE(report.account.imported, 10);
    QCOMPARE(report.account.refused, 0);
    // Utrecht: 25 / 5; all: 55 / 10.
    QCOMPARE(m_shop->valueOf(own, m_shop->at(u"Utrecht"_s)).value, Fraction(5));
    QCOMPARE(m_shop->valueOf(own, m_shop->at(u"Breda"_s)).value, Fraction(6));
    const IndicatorValue whole = m_shop->valueOf(own);
    QCOMPARE(whole.state, ValueState::Known);
    QCOMPARE(whole.value, Fraction(11, 2));
    QCOMPARE(whole.answers, 10);
    QVERIFY(whole.indicative);
    // Standard deviation of 3 4 5 6 7 2 4 6 8 10: sqrt(52.5 / 9) = 2.4152; t(9) = 2.2622:
    // 5.5 ± 2.2622 · 2.4152 / sqrt(10) = 5.5 ± 1.7277.
    QVERIFY(whole.interval.has_value());
    COMPARE_NEAR(whole.interval->low, 3.7723, test::FourDecimals);
    COMPARE_NEAR(whole.interval->high, 7.2277, test::FourDecimals);
    const CanvasFacts facts = canvasFacts(m_shop->source(), UnitRef::organisation());
    const CanvasEntry &entry = facts.entries.first();
    QVERIFY(!entry.fault);
    // There may be more to come of test::January.
    QVERIFY(!entry.now && entry.recent.last().open);
    QCOMPARE(entry.recent.last().value, whole);
    QCOMPARE(normStatus(own, whole), NormStatus::FewAnswers);
    QVERIFY(m_shop->workspace().verify(m_progress)->allGood());
}

void TestOwnColumns::figuresAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<IndicatorUnit>("unit");
    QTest::addColumn<Fraction>("mean");
    QTest::addColumn<qint64>("n");

    // 12.5 + 20 + 1000 + 30 + 5 · 12.5 = 1125 over 9.
    QTest::newRow("euros") << u"Waarde van de tas"_s << IndicatorUnit::Euros << Fraction(125)
                           << qint64{9};
    // 10 + 20 + 0 + 5 + 12.5 over 9.
    QTest::newRow("percent") << u"Korting"_s << IndicatorUnit::Percent << Fraction(95, 18)
                             << qint64{9};
    // 1 + 2 + 3 + 4 + 5 + 1 + 2 + 2 + 3 + 3 over 10.
    QTest::newRow("count") << u"Sfeer"_s << IndicatorUnit::Count << Fraction(13, 5) << qint64{10};
    // The same column that the catalogue would take.
    QTest::newRow("a known heading")
        << u"NPS"_s << IndicatorUnit::Points << Fraction(36, 5) << qint64{10};
}

void TestOwnColumns::figuresAreReadAsTheyAreWritten()
{
    QFETCH(QString, column);
    QFETCH(IndicatorUnit, unit);
    QFETCH(Fraction, mean);
    QFETCH(qint64, n);

    const OwnIndicator own = m_shop->added(test::of(column, unit));
    QCOMPARE(m_shop->imported().account.refused, 0);
    const IndicatorValue value = m_shop->valueOf(own);
    QCOMPARE(value.state, ValueState::Known);
    QCOMPARE(value.value, mean);
    QCOMPARE(value.answers, n);
}

void TestOwnColumns::anotherUnitOfTimeChangesNoValue()
{
    OwnIndicator own = m_shop->added(test::waiting());
    m_shop->imported();
    own.unit = IndicatorUnit::Hours;
    own = m_shop->added(own);
    QCOMPARE(m_shop->valueOf(own).value, Fraction(11, 120));
    // Not a time any more: what was kept is none, and is there again when it is.
    own.unit = IndicatorUnit::Count;
    own = m_shop->added(own);
    QCOMPARE(m_shop->valueOf(own).state, ValueState::NoData);
    own.unit = IndicatorUnit::Days;
    own = m_shop->added(own);
    QCOMPARE(m_shop->valueOf(own).value, Fraction(11, 2 * 1440));
}

void TestOwnColumns::whatLiesOffTheScaleIsRefused()
{
    OwnIndicator own = test::of(u"Korting"_s, IndicatorUnit::Percent);
    own.lowest = 0;
    own.highest = 12000;
    own = m_shop->added(own);
    const ImportReport report = m_shop->imported();
    QCOMPARE(report.account.imported, 8);
    QCOMPARE(report.account.refused, 2); // 20 % and 12.5 %
    QVERIFY(report.issues.kept().first().heading == u"Korting"_s);
    // 10 + 0 + 5 over 7: one said nothing.
    QCOMPARE(m_shop->valueOf(own).value, Fraction(15, 7));
}

void TestOwnColumns::wordsOfAScaleAreRead()
{
    m_shop->write(
        "Datum;NPS;Hoe was de sfeer?\n"
        "02-01-2026;9;Zeer goed\n03-01-2026;9;Goed\n04-01-2026;9;Goed\n05-01-2026;9;Neutraal\n"
        "06-01-2026;9;Slecht\n07-01-2026;9;Zeer slecht\n");
    OwnIndicator own = test::of(u"Hoe was de sfeer?"_s, IndicatorUnit::Points);
    own.lowest = 1000;
    own.highest = 5000;
    own = m_shop->added(own);
    QCOMPARE(m_shop->imported().account.imported, 6);
    // 5 + 4 + 4 + 3 + 2 + 1 over 6.
    QCOMPARE(m_shop->valueOf(own).value, Fraction(19, 6));
}

void TestOwnColumns::aColumnCanBeChosenByHand()
{
    OwnIndicator own = test::waiting();
    own.column = u"Zo heet geen kolom"_s;
    own = m_shop->added(own);
    QCOMPARE(m_shop->planOf().columns[4].field, Field::Ignore);
    ImportChoices choices;
    choices.columns.insert(4, {Field::Rating, ownMeasureId(own), {}});
    QCOMPARE(m_shop->planOf(choices).columns[4].unit, u"minutes"_s);
    m_shop->imported(choices);
    QCOMPARE(m_shop->valueOf(own).value, Fraction(11, 2));
}

void TestOwnColumns::aSavedMappingKnowsItAgain()
{
    OwnIndicator own = test::waiting();
    own.column = u"Zo heet geen kolom"_s;
    own = m_shop->added(own);
    ImportChoices choices;
    choices.columns.insert(4, {Field::Rating, ownMeasureId(own), {}});
    QVERIFY(m_shop->workspace()
                .saveMapping(mappingOf(m_shop->planOf(choices), u"Bezoeken"_s))
                .has_value());
    ImportPlan plan = m_shop->planOf();
    QVERIFY(plan.mapping.has_value());
    QCOMPARE(plan.columns[4].measure, u"own-1-time"_s);
    QVERIFY(plan.columns[4].fromMapping);
    // Without the indicator the column is what it was before.
    QVERIFY(m_shop->workspace().removeIndicator(own.id).has_value());
    plan = m_shop->planOf();
    QCOMPARE(plan.columns[4].field, Field::Ignore);
    QCOMPARE(plan.columns[3].measure, u"nps"_s);
}

void TestOwnColumns::aFormulaCanUseIt()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    OwnIndicator twice = test::waiting();
    twice.name = u"Heen en terug"_s;
    twice.column.clear();
    twice.formula = u"#1 × 2"_s;
    twice.unit = IndicatorUnit::Hours;
    twice = m_shop->added(twice);
    m_shop->imported();
    const IndicatorValue value = m_shop->valueOf(twice);
    QCOMPARE(value.value, Fraction(11, 60));
    QVERIFY(value.interval.has_value());
    COMPARE_NEAR(value.interval->low, 3.7723 / 30, test::FourDecimals);
}

void TestOwnColumns::fewAnswersStayHidden()
{
    m_shop->write("Datum;Vestiging;NPS;Wachten bij de kassa (min)\n"
                  "02-01-2026;Utrecht;9;1\n03-01-2026;Utrecht;9;2\n04-01-2026;Utrecht;9;3\n"
                  "05-01-2026;Utrecht;9;4\n06-01-2026;Breda;9;5\n07-01-2026;Breda;9;6\n"
                  "08-01-2026;Breda;9;7\n09-01-2026;Breda;9;8\n10-01-2026;Breda;9;9\n"
                  "11-01-2026;Breda;9;9\n");
    const OwnIndicator own = m_shop->added(test::waiting());
    m_shop->imported();
    QCOMPARE(m_shop->valueOf(own, m_shop->at(u"Utrecht"_s)).state, ValueState::Hidden);
    // It would follow from the whole and Breda.
    QCOMPARE(m_shop->valueOf(own, m_shop->at(u"Breda"_s)).state, ValueState::Hidden);
    QCOMPARE(m_shop->valueOf(own).value, Fraction(54, 10));
}

void TestOwnColumns::withoutTheIndicatorNothingIsLost()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    m_shop->imported();
    QVERIFY(m_shop->workspace().removeIndicator(own.id).has_value());
    QVERIFY(m_shop->source().catalogue.ownColumns().isEmpty());
    QVERIFY(m_shop->workspace().verify(m_progress)->allGood());
    m_shop->added(own);
    QCOMPARE(m_shop->valueOf(own).value, Fraction(11, 2));
}

void TestOwnColumns::itCannotBeImportedOnceItIsGone()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    const ImportPlan plan = m_shop->planOf();
    QVERIFY(m_shop->workspace().removeIndicator(own.id).has_value());
    const Result<ImportReport> report = m_shop->workspace().import(plan, m_progress);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, ErrorKind::MappingDoesNotFit);
    QVERIFY(m_shop->workspace().imports()->isEmpty());
}

void TestOwnColumns::undoTakesItsValuesAway()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    m_shop->imported();
    QVERIFY(m_shop->workspace()
                .undoImport(m_shop->workspace().imports()->first().id, m_progress)
                .has_value());
    QCOMPARE(m_shop->valueOf(own).state, ValueState::NoData);
    QVERIFY(m_shop->workspace().verify(m_progress)->allGood());
}

void TestOwnColumns::itsNumberIsNotGivenAway()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    m_shop->imported();
    QVERIFY(m_shop->workspace().removeIndicator(own.id).has_value());
    const ReportSource &source = m_shop->source();
    QCOMPARE(highestNamedId(source.indicators, source.columns->measures), own.id);
    QCOMPARE(indicatorOfMeasure(u"own-12"_s), IndicatorId(12));
    QCOMPARE(indicatorOfMeasure(u"own-12-time"_s), IndicatorId(12));
    QCOMPARE(indicatorOfMeasure(u"nps"_s), IndicatorId());
}

void TestOwnColumns::itIsNoIndicatorOfTheCatalogue()
{
    const OwnIndicator own = m_shop->added(test::waiting());
    m_shop->imported();
    const ReportSource &source = m_shop->source();
    const QString id = ownMeasureId(own);
    QVERIFY(source.catalogue.metric(id) != nullptr);
    QVERIFY(source.catalogue.measure(id) != nullptr);
    QVERIFY(!source.catalogue.lists(id));
    QVERIFY(!storedName(source.catalogue, source.indicators, id));
    for (const Metric &metric : source.metricsWithAnswers())
        QVERIFY(metric.id != id);
}

HEADROOM_TEST_SUITE(TestOwnColumns)
#include "tst_owncolumns.moc"
