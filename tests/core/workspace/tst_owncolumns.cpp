// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/formula.h"
#include "core/indicators/owncolumns.h"
#include "core/reports/canvas/canvasfacts.h"
#include "core/reports/insight/priorityfacts.h"
#include "core/workspace/workspace.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const MonthRange January{monthNumber({2026, 1, 1}), monthNumber({2026, 1, 31})};

/// Ten answers: the waiting times are 3, 4, 5, 6, 7 and 2, 4, 6, 8, 10 minutes, one of each written
/// as minutes and seconds; the bag is worth 12.50 ... 30.00 euros, or nothing is said.
const QByteArray Visits =
    "Nr;Datum;Vestiging;NPS;Wachten bij de kassa (min);Waarde van de tas;Sfeer;Korting\n"
    "1;02-01-2026;Utrecht;9;3;\xe2\x82\xac 12,50;1;10%\n"
    "2;03-01-2026;Utrecht;9;4;\xe2\x82\xac 20,00;2;20%\n"
    "3;04-01-2026;Utrecht;3;0:05:00;\xe2\x82\xac 1.000,00;3;0%\n"
    "4;05-01-2026;Utrecht;7;6;;4;n.v.t.\n"
    "5;06-01-2026;Utrecht;8;7;\xe2\x82\xac 30,00;5;5%\n"
    "6;07-01-2026;Breda;10;2;\xe2\x82\xac 12,50;1;12,5%\n"
    "7;08-01-2026;Breda;6;4;\xe2\x82\xac 12,50;2;0\n"
    "8;09-01-2026;Breda;2;6;\xe2\x82\xac 12,50;2;0\n"
    "9;10-01-2026;Breda;9;8;\xe2\x82\xac 12,50;3;0\n"
    "10;11-01-2026;Breda;9;0:10:00;\xe2\x82\xac 12,50;3;0\n";

OwnIndicator waiting()
{
    OwnIndicator indicator;
    indicator.name = u"Wachttijd bij de kassa"_s;
    indicator.column = u"WACHTEN bij de kassa (min)"_s;
    indicator.unit = IndicatorUnit::Minutes;
    indicator.lowerIsBetter = true;
    indicator.norm = 5000;
    return indicator;
}

OwnIndicator of(const QString &column, IndicatorUnit unit)
{
    OwnIndicator indicator;
    indicator.name = u"Over "_s + column;
    indicator.column = column;
    indicator.unit = unit;
    return indicator;
}

} // namespace

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
    void itGoesTogetherWithWhatCustomersSay();
    void howWellItIsDone_data();
    void howWellItIsDone();
    void fewAnswersStayHidden();
    void withoutTheIndicatorNothingIsLost();
    void itCannotBeImportedOnceItIsGone();
    void undoTakesItsValuesAway();
    void itsNumberIsNotGivenAway();
    void itIsNoIndicatorOfTheCatalogue();

private:
    OwnIndicator added(const OwnIndicator &indicator)
    {
        return m_workspace->saveIndicator(indicator).value();
    }

    ImportPlan planOf(const ImportChoices &choices = {});
    ImportReport imported(const ImportChoices &choices = {});
    IndicatorValue valueOf(const OwnIndicator &indicator, UnitRef unit = UnitRef::organisation());

    UnitRef at(const QString &location) const
    {
        for (const Unit &unit : m_workspace->snapshot()->source.organisation.units()) {
            if (unit.name == location)
                return UnitRef::atLocation(unit.id);
        }
        return {};
    }

    void write(const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
};

void TestOwnColumns::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Workspace::create(m_folder->filePath(u"shop.headroom"_s), test::surroundings());
    QVERIFY(made.has_value());
    m_workspace = std::move(*made);
    write(Visits);
}

void TestOwnColumns::write(const QByteArray &text)
{
    QFile file(m_folder->filePath(u"visits.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

ImportPlan TestOwnColumns::planOf(const ImportChoices &choices)
{
    return m_workspace->plan(m_folder->filePath(u"visits.csv"_s), choices, m_progress).value();
}

ImportReport TestOwnColumns::imported(const ImportChoices &choices)
{
    return m_workspace->import(planOf(choices), m_progress).value();
}

IndicatorValue TestOwnColumns::valueOf(const OwnIndicator &indicator, UnitRef unit)
{
    return CanvasValues(m_workspace->snapshot()->source).value(indicator.id, unit, January);
}

void TestOwnColumns::theColumnIsFoundByItsHeading()
{
    QCOMPARE(planOf().columns[4].field, Field::Ignore);
    const OwnIndicator own = added(waiting());
    const ImportPlan plan = planOf();
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
    const OwnIndicator own = added(waiting());
    const ImportReport report = imported();
    QCOMPARE(report.account.imported, 10);
    QCOMPARE(report.account.refused, 0);
    // Utrecht: 25 / 5; all: 55 / 10.
    QCOMPARE(valueOf(own, at(u"Utrecht"_s)).value, Fraction(5));
    QCOMPARE(valueOf(own, at(u"Breda"_s)).value, Fraction(6));
    const IndicatorValue whole = valueOf(own);
    QCOMPARE(whole.state, ValueState::Known);
    QCOMPARE(whole.value, Fraction(11, 2));
    QCOMPARE(whole.answers, 10);
    QVERIFY(whole.indicative);
    // Standard deviation of 3 4 5 6 7 2 4 6 8 10: sqrt(52.5 / 9) = 2.4152; t(9) = 2.2622:
    // 5.5 ± 2.2622 · 2.4152 / sqrt(10) = 5.5 ± 1.7277.
    QVERIFY(whole.interval.has_value());
    COMPARE_NEAR(whole.interval->low, 3.7723, test::FourDecimals);
    COMPARE_NEAR(whole.interval->high, 7.2277, test::FourDecimals);
    const CanvasFacts facts = canvasFacts(m_workspace->snapshot()->source, UnitRef::organisation());
    const CanvasEntry &entry = facts.entries.first();
    QVERIFY(!entry.fault);
    // There may be more to come of January.
    QVERIFY(!entry.now && entry.recent.last().open);
    QCOMPARE(entry.recent.last().value, whole);
    QCOMPARE(normStatus(own, whole), NormStatus::FewAnswers);
    QVERIFY(m_workspace->verify(m_progress)->allGood());
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

    const OwnIndicator own = added(of(column, unit));
    QCOMPARE(imported().account.refused, 0);
    const IndicatorValue value = valueOf(own);
    QCOMPARE(value.state, ValueState::Known);
    QCOMPARE(value.value, mean);
    QCOMPARE(value.answers, n);
}

void TestOwnColumns::anotherUnitOfTimeChangesNoValue()
{
    OwnIndicator own = added(waiting());
    imported();
    own.unit = IndicatorUnit::Hours;
    own = added(own);
    QCOMPARE(valueOf(own).value, Fraction(11, 120));
    // Not a time any more: what was kept is none, and is there again when it is.
    own.unit = IndicatorUnit::Count;
    own = added(own);
    QCOMPARE(valueOf(own).state, ValueState::NoData);
    own.unit = IndicatorUnit::Days;
    own = added(own);
    QCOMPARE(valueOf(own).value, Fraction(11, 2 * 1440));
}

void TestOwnColumns::whatLiesOffTheScaleIsRefused()
{
    OwnIndicator own = of(u"Korting"_s, IndicatorUnit::Percent);
    own.lowest = 0;
    own.highest = 12000;
    own = added(own);
    const ImportReport report = imported();
    QCOMPARE(report.account.imported, 8);
    QCOMPARE(report.account.refused, 2); // 20 % and 12.5 %
    QVERIFY(report.issues.kept().first().heading == u"Korting"_s);
    // 10 + 0 + 5 over 7: one said nothing.
    QCOMPARE(valueOf(own).value, Fraction(15, 7));
}

void TestOwnColumns::wordsOfAScaleAreRead()
{
    write("Datum;NPS;Hoe was de sfeer?\n"
          "02-01-2026;9;Zeer goed\n03-01-2026;9;Goed\n04-01-2026;9;Goed\n05-01-2026;9;Neutraal\n"
          "06-01-2026;9;Slecht\n07-01-2026;9;Zeer slecht\n");
    OwnIndicator own = of(u"Hoe was de sfeer?"_s, IndicatorUnit::Points);
    own.lowest = 1000;
    own.highest = 5000;
    own = added(own);
    QCOMPARE(imported().account.imported, 6);
    // 5 + 4 + 4 + 3 + 2 + 1 over 6.
    QCOMPARE(valueOf(own).value, Fraction(19, 6));
}

void TestOwnColumns::aColumnCanBeChosenByHand()
{
    OwnIndicator own = waiting();
    own.column = u"Zo heet geen kolom"_s;
    own = added(own);
    QCOMPARE(planOf().columns[4].field, Field::Ignore);
    ImportChoices choices;
    choices.columns.insert(4, {Field::Rating, ownMeasureId(own), {}});
    QCOMPARE(planOf(choices).columns[4].unit, u"minutes"_s);
    imported(choices);
    QCOMPARE(valueOf(own).value, Fraction(11, 2));
}

void TestOwnColumns::aSavedMappingKnowsItAgain()
{
    OwnIndicator own = waiting();
    own.column = u"Zo heet geen kolom"_s;
    own = added(own);
    ImportChoices choices;
    choices.columns.insert(4, {Field::Rating, ownMeasureId(own), {}});
    QVERIFY(m_workspace->saveMapping(mappingOf(planOf(choices), u"Bezoeken"_s)).has_value());
    ImportPlan plan = planOf();
    QVERIFY(plan.mapping.has_value());
    QCOMPARE(plan.columns[4].measure, u"own-1-time"_s);
    QVERIFY(plan.columns[4].fromMapping);
    // Without the indicator the column is what it was before.
    QVERIFY(m_workspace->removeIndicator(own.id).has_value());
    plan = planOf();
    QCOMPARE(plan.columns[4].field, Field::Ignore);
    QCOMPARE(plan.columns[3].measure, u"nps"_s);
}

void TestOwnColumns::aFormulaCanUseIt()
{
    const OwnIndicator own = added(waiting());
    OwnIndicator twice = waiting();
    twice.name = u"Heen en terug"_s;
    twice.column.clear();
    twice.formula = u"#1 × 2"_s;
    twice.unit = IndicatorUnit::Hours;
    twice = added(twice);
    imported();
    const IndicatorValue value = valueOf(twice);
    QCOMPARE(value.value, Fraction(11, 60));
    QVERIFY(value.interval.has_value());
    COMPARE_NEAR(value.interval->low, 3.7723 / 30, test::FourDecimals);
}

void TestOwnColumns::itGoesTogetherWithWhatCustomersSay()
{
    QByteArray text = "Datum;NPS;Wachten bij de kassa (min)\n";
    for (int i = 0; i < 40; ++i) {
        const int wait = i * 5 % 17;
        const int given = std::clamp(10 - wait / 2 + i % 4 - 1, 0, 10);
        text += QByteArray::number(1 + i % 28) + "-01-2026;" + QByteArray::number(given) + ';'
            + QByteArray::number(wait) + '\n';
    }
    write(text);
    const OwnIndicator own = added(waiting());
    QCOMPARE(imported().account.imported, 40);
    const ReportSource &source = m_workspace->snapshot()->source;
    Selection selection;
    const InsightFacts facts = insightFacts(source, selection, m_progress);
    QCOMPARE(facts.drivers.drivers.size(), 1);
    const Driver &driver = facts.drivers.drivers.first();
    QCOMPARE(driver.measure, ownMeasureId(own));
    QCOMPARE(driver.ownName, own.name);
    QCOMPARE(subjectOf(driver), ActionSubject());
    QCOMPARE(driver.correlation.n, 40);
    // Pearson's r and its range by Fisher's z, worked out beside the program.
    COMPARE_NEAR(driver.correlation.r, -0.901350, test::FourDecimals);
    COMPARE_NEAR(driver.correlation.interval.low, -0.946970, test::FourDecimals);
    COMPARE_NEAR(driver.correlation.interval.high, -0.820111, test::FourDecimals);
    // Shorter is better, so both are better together.
    COMPARE_NEAR(driver.better, 0.901350, test::FourDecimals);

    // The other way round: what goes together with the waiting time.
    selection.metric = ownMeasureId(own);
    const InsightFacts other = insightFacts(source, selection, m_progress);
    QCOMPARE(other.drivers.drivers.size(), 1);
    QCOMPARE(other.drivers.drivers.first().measure, u"nps"_s);
    COMPARE_NEAR(other.drivers.drivers.first().correlation.r, -0.901350, test::FourDecimals);
}

void TestOwnColumns::howWellItIsDone_data()
{
    QTest::addColumn<OwnIndicator>("indicator");
    QTest::addColumn<QString>("metric");

    OwnIndicator points = of(u"Sfeer"_s, IndicatorUnit::Points);
    points.norm = 3000;
    QTest::newRow("without a scale") << points << u"own-1-within-norm"_s;
    points.lowest = 1000;
    points.highest = 5000;
    QTest::newRow("on its scale") << points << u"own-1"_s;
    OwnIndicator time = waiting();
    time.lowest = 0;
    time.highest = 600'000;
    QTest::newRow("a time, whatever its scale") << time << u"own-1-time-within-norm"_s;
    time.norm.reset();
    QTest::newRow("without a norm") << time << QString();
}

void TestOwnColumns::howWellItIsDone()
{
    QFETCH(OwnIndicator, indicator);
    QFETCH(QString, metric);

    const OwnIndicator own = added(indicator);
    imported();
    const ReportSource &source = m_workspace->snapshot()->source;
    Driver driver;
    driver.metric = driver.measure = ownMeasureId(own);
    const std::optional<Metric> found = performanceMetric(source.catalogue, driver);
    QCOMPARE(found ? found->id : QString(), metric);
    if (metric.endsWith(u"norm"_s)) {
        // 3, 4, 5, 2 and 4 minutes are at most 5; 3, 4, 5, 3 and 3 points at least 3.
        const Tally tally = source.cube.tally(*found, UnitRef::organisation(), January);
        QCOMPARE(tally.favourable, 5);
        QCOMPARE(tally.n, 10);
    }
}

void TestOwnColumns::fewAnswersStayHidden()
{
    write("Datum;Vestiging;NPS;Wachten bij de kassa (min)\n"
          "02-01-2026;Utrecht;9;1\n03-01-2026;Utrecht;9;2\n04-01-2026;Utrecht;9;3\n"
          "05-01-2026;Utrecht;9;4\n06-01-2026;Breda;9;5\n07-01-2026;Breda;9;6\n"
          "08-01-2026;Breda;9;7\n09-01-2026;Breda;9;8\n10-01-2026;Breda;9;9\n"
          "11-01-2026;Breda;9;9\n");
    const OwnIndicator own = added(waiting());
    imported();
    QCOMPARE(valueOf(own, at(u"Utrecht"_s)).state, ValueState::Hidden);
    // It would follow from the whole and Breda.
    QCOMPARE(valueOf(own, at(u"Breda"_s)).state, ValueState::Hidden);
    QCOMPARE(valueOf(own).value, Fraction(54, 10));
}

void TestOwnColumns::withoutTheIndicatorNothingIsLost()
{
    const OwnIndicator own = added(waiting());
    imported();
    QVERIFY(m_workspace->removeIndicator(own.id).has_value());
    QVERIFY(m_workspace->snapshot()->source.catalogue.ownColumns().isEmpty());
    QVERIFY(m_workspace->verify(m_progress)->allGood());
    added(own);
    QCOMPARE(valueOf(own).value, Fraction(11, 2));
}

void TestOwnColumns::itCannotBeImportedOnceItIsGone()
{
    const OwnIndicator own = added(waiting());
    const ImportPlan plan = planOf();
    QVERIFY(m_workspace->removeIndicator(own.id).has_value());
    const Result<ImportReport> report = m_workspace->import(plan, m_progress);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, ErrorKind::MappingDoesNotFit);
    QVERIFY(m_workspace->imports()->isEmpty());
}

void TestOwnColumns::undoTakesItsValuesAway()
{
    const OwnIndicator own = added(waiting());
    imported();
    QVERIFY(m_workspace->undoImport(m_workspace->imports()->first().id, m_progress).has_value());
    QCOMPARE(valueOf(own).state, ValueState::NoData);
    QVERIFY(m_workspace->verify(m_progress)->allGood());
}

void TestOwnColumns::itsNumberIsNotGivenAway()
{
    const OwnIndicator own = added(waiting());
    imported();
    QVERIFY(m_workspace->removeIndicator(own.id).has_value());
    const ReportSource &source = m_workspace->snapshot()->source;
    QCOMPARE(highestNamedId(source.indicators, source.columns->measures), own.id);
    QCOMPARE(indicatorOfMeasure(u"own-12"_s), IndicatorId(12));
    QCOMPARE(indicatorOfMeasure(u"own-12-time"_s), IndicatorId(12));
    QCOMPARE(indicatorOfMeasure(u"nps"_s), IndicatorId());
}

void TestOwnColumns::itIsNoIndicatorOfTheCatalogue()
{
    const OwnIndicator own = added(waiting());
    imported();
    const ReportSource &source = m_workspace->snapshot()->source;
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
