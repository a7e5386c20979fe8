// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/canvas/ownmetric.h"
#include "core/reports/tables/indicatortable.h"
#include "core/reports/trendfacts.h"
#include "tests/support/answers.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// In March Jansen has the 28, 32 and 20 of method.md (+10, from −6.8455 to 26.1226), De Wit 10
/// answers and Pieters 4. In February everyone at Utrecht is a promoter. Breda has answers, too.
const QString Employees = u"Utrecht | Jansen  | 2026-03-31 | nps | 9:28 7:32 0:20\n"
                          "Utrecht | De Wit  | 2026-03-31 | nps | 9:10\n"
                          "Utrecht | Pieters | 2026-03-31 | nps | 0:4\n"
                          "Breda   | Smit    | 2026-03-31 | nps | 9:20 0:20\n"
                          "Utrecht | Jansen  | 2026-02-15 | nps | 9:30\n"
                          "Utrecht | Jansen  | 2026-03-31 | csat-grade | 8:40\n"
                          "Utrecht | -       | 2026-03-31 | revenue | 1000:1\n"_s;

DateRange firstQuarter()
{
    return {QDate(2026, 1, 1), QDate(2026, 3, 31)};
}

} // namespace

/// Own indicators where pages show those of the catalogue.
class TestOwnMetric : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTrendHasAPointPerMonthAndUnit();
    void aStraightLineCarriesTheIntervalOver();
    void severalIndicatorsMakeNoInterval();
    void colleaguesWithFewAnswersStayHidden();
    void whatIsKeptPerLocationIsNotShownPerEmployee();
    void itIsHeldAgainstItsNorm();
    void periodsThatDivideByZeroAreCounted();
    void theOverviewHasItsRows();
    void theTableHasARowPerEmployee();
    void withoutItTheSourceIsAsItWas();

private:
    TrendLine lineOf(const QString &formula, UnitRef unit);

    test::Answers m_answers;
    ReportSource m_source;
    OwnIndicator m_own;
};

void TestOwnMetric::init()
{
    m_answers = test::Answers(Employees);
    m_source = m_answers.source(QDate(2026, 4, 5));
    m_own = {};
    m_own.id = IndicatorId(7);
    m_own.name = u"Distance"_s;
    m_own.unit = IndicatorUnit::Points;
}

TrendLine TestOwnMetric::lineOf(const QString &formula, UnitRef unit)
{
    m_own.formula = formula;
    m_source.indicators = {m_own};
    const ReportSource source = withOwnMetric(m_source, m_own.id);
    return trendFacts(source, {u"own:7"_s, firstQuarter(), Granularity::Month, {unit}})
        .lines.first();
}

void TestOwnMetric::aTrendHasAPointPerMonthAndUnit()
{
    const TrendLine utrecht = lineOf(u"(100 − nps) ÷ 2"_s, m_answers.at(u"Utrecht"_s));
    QCOMPARE(utrecht.series.size(), 3);
    QVERIFY(std::holds_alternative<NoData>(utrecht.series[0].score));
    QCOMPARE(shownScore(utrecht.series[1].score)->value, Fraction(0));
    // 38 promoters and 24 detractors of 94.
    QCOMPARE(shownScore(utrecht.series[2].score)->value, Fraction(9400 - 1400, 2 * 94));
    QCOMPARE(answerCount(utrecht.series[2].score), 94);
    QVERIFY(!utrecht.series[2].open);
    const TrendLine all = lineOf(u"(100 − nps) ÷ 2"_s, UnitRef::organisation());
    QCOMPARE(shownScore(all.series[2].score)->value, Fraction(13400 - 1400, 2 * 134));
    QVERIFY(!all.progress);
    QCOMPARE(all.latest.kind, ChangeKind::NotComparable);
}

void TestOwnMetric::aStraightLineCarriesTheIntervalOver()
{
    const UnitRef jansen = m_answers.at(u"Utrecht"_s, u"Jansen"_s);
    const Score *score = shownScore(lineOf(u"(100 − nps) ÷ 2"_s, jansen).series[2].score);
    QVERIFY(score != nullptr);
    QCOMPARE(score->value, Fraction(45));
    COMPARE_NEAR(score->interval.low, (100 - 26.1226) / 2, test::FourDecimals);
    COMPARE_NEAR(score->interval.high, (100 + 6.8455) / 2, test::FourDecimals);
    QVERIFY(!withOwnMetric(m_source, m_own.id).catalogue.metric(u"own:7"_s)->withoutInterval);
}

void TestOwnMetric::severalIndicatorsMakeNoInterval()
{
    for (const QString &formula :
        {u"nps + csat-grade"_s, u"nps + nps"_s, u"100 ÷ nps"_s, u"revenue ÷ 100"_s}) {
        m_own.formula = formula;
        m_own.unit = formula.contains(u"revenue"_s) ? IndicatorUnit::Euros : IndicatorUnit::Points;
        m_source.indicators = {m_own};
        QVERIFY2(withOwnMetric(m_source, m_own.id).catalogue.metric(u"own:7"_s)->withoutInterval,
            qPrintable(formula));
    }
    m_own.unit = IndicatorUnit::Points;
    const UnitRef jansen = m_answers.at(u"Utrecht"_s, u"Jansen"_s);
    const Score *score = shownScore(lineOf(u"nps + csat-grade"_s, jansen).series[2].score);
    QCOMPARE(score->value, Fraction(18));
    QCOMPARE(score->interval, (Interval{18, 18}));
    QCOMPARE(score->tally.n, 40); // of the part with the fewest
}

void TestOwnMetric::colleaguesWithFewAnswersStayHidden()
{
    const auto march = [&](const QString &name) {
        return lineOf(u"nps ÷ 2"_s, m_answers.at(u"Utrecht"_s, name)).series[2].score;
    };
    QCOMPARE(std::get<TooFewAnswers>(march(u"Pieters"_s)).n, 4);
    QCOMPARE(std::get<Withheld>(march(u"De Wit"_s)).n, 10);
    QCOMPARE(shownScore(march(u"Jansen"_s))->value, Fraction(5));
}

void TestOwnMetric::whatIsKeptPerLocationIsNotShownPerEmployee()
{
    m_own.unit = IndicatorUnit::Euros;
    const QString formula = u"revenue ÷ 10"_s;
    QVERIFY(lineOf(formula, m_answers.at(u"Utrecht"_s, u"Jansen"_s)).series.isEmpty());
    QCOMPARE(shownScore(lineOf(formula, m_answers.at(u"Utrecht"_s)).series[2].score)->value,
        Fraction(100));
    QCOMPARE(partsNotPerEmployee(m_source, m_own.id), QStringList{u"revenue"_s});
}

void TestOwnMetric::itIsHeldAgainstItsNorm()
{
    m_own.lowerIsBetter = true;
    m_own.norm = 45'000;
    const UnitRef jansen = m_answers.at(u"Utrecht"_s, u"Jansen"_s);
    QCOMPARE(lineOf(u"(100 − nps) ÷ 2"_s, jansen).norm, NormStatus::Met);
    m_own.norm = 44'999;
    QCOMPARE(lineOf(u"(100 − nps) ÷ 2"_s, jansen).norm, NormStatus::NotMet);
    m_own.norm.reset();
    QCOMPARE(lineOf(u"(100 − nps) ÷ 2"_s, jansen).norm, NormStatus::NoNorm);
}

void TestOwnMetric::periodsThatDivideByZeroAreCounted()
{
    const TrendLine breda = lineOf(u"100 ÷ nps"_s, m_answers.at(u"Breda"_s));
    QCOMPARE(breda.notComputable, 1); // 20 promoters and 20 detractors in March
    QVERIFY(std::holds_alternative<NoData>(breda.series[2].score));
}

void TestOwnMetric::theOverviewHasItsRows()
{
    m_own.formula = u"(100 − nps) ÷ 2"_s;
    m_source.indicators = {m_own};
    Selection selection;
    selection.own = m_own.id;
    selection.unit = m_answers.at(u"Utrecht"_s);
    const OverviewFacts facts = overviewFacts(withOwnMetric(m_source, m_own.id), selection);
    QCOMPARE(facts.metric, u"own:7"_s);
    QCOMPARE(facts.rows.size(), 4); // three names and the unknown of the revenue
    for (const OverviewRow &row : facts.rows) {
        if (row.unit == m_answers.at(u"Utrecht"_s, u"Jansen"_s)) {
            // 58 promoters and 20 detractors of 110.
            QCOMPARE(shownScore(row.score)->value, Fraction(11000 - 3800, 2 * 110));
            QCOMPARE(shownScore(row.recent.last().score)->value, Fraction(45));
        }
        if (row.unit == m_answers.at(u"Utrecht"_s, u"Pieters"_s))
            QCOMPARE(std::get<TooFewAnswers>(row.score).n, 4);
    }
    QCOMPARE(facts.trend.last().tally.n, 94);
    for (const OverviewTile &tile : facts.tiles)
        QVERIFY(tile.metric != u"own:7"_s);
}

void TestOwnMetric::theTableHasARowPerEmployee()
{
    OwnIndicator money = m_own;
    money.id = IndicatorId(8);
    money.name = u"Money"_s;
    money.unit = IndicatorUnit::Euros;
    money.formula = u"revenue ÷ 10"_s;
    m_own.formula = u"nps ÷ 2"_s;
    m_source.indicators = {m_own, money};
    const Table table = indicatorTable(m_source, {false, Granularity::Month, true});
    const qsizetype state = table.headings.indexOf(u"state"_s);
    const qsizetype employee = table.headings.indexOf(u"employee"_s);
    QCOMPARE(employee, 3);
    QStringList said;
    for (const QList<TableCell> &row : table.rows) {
        QCOMPARE(row.size(), table.headings.size());
        if (std::get<QString>(row[state]) != u"no-data"_s)
            said.append(std::get<QString>(row[1]) + u' ' + std::get<QString>(row[employee]) + u' '
                + std::get<QString>(row[state]));
    }
    said.sort();
    QCOMPARE(said,
        (QStringList{u"Distance De Wit hidden"_s, u"Distance Jansen known"_s,
            u"Distance Jansen known"_s, u"Distance Pieters hidden"_s, u"Distance Smit known"_s,
            u"Money (all) not-per-employee"_s}));
}

void TestOwnMetric::withoutItTheSourceIsAsItWas()
{
    m_own.formula.clear();
    m_source.indicators = {m_own};
    const auto metrics = m_source.catalogue.metrics().size();
    QCOMPARE(withOwnMetric(m_source, m_own.id).catalogue.metrics().size(), metrics);
    QCOMPARE(withOwnMetric(m_source, IndicatorId(3)).catalogue.metrics().size(), metrics);
}

HEADROOM_TEST_SUITE(TestOwnMetric)
#include "tst_ownmetric.moc"
