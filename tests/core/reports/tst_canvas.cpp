// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/indicatortable.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// January: 12 answers in Utrecht, 10 in Breda, 4 in Assen. February: only Utrecht
/// Utrecht and Breda have enough, nobody else has answers. March has begun.
const QString ThreePlaces = u"Utrecht | - | 2026-01-10 | nps | 9:6 7:2 0:4\n"
                            "Breda   | - | 2026-01-31 | nps | 9:3 7:2 0:5\n"
                            "Assen   | - | 2026-01-11 | nps | 9:4\n"
                            "Utrecht | - | 2026-01-10 | csat-grade | 8:10\n"
                            "Breda   | - | 2026-01-10 | csat-grade | 6:10\n"
                            "Assen   | - | 2026-01-10 | csat-grade | 7:10\n"
                            "Utrecht | - | 2026-02-28 | nps | 9:30 7:10\n"
                            "Breda   | - | 2026-02-28 | nps | 9:10 7:30\n"
                            "Utrecht | - | 2026-03-01 | nps | 9:40\n"_s;

OwnIndicator ownOf(qint64 id, const QString &formula, IndicatorUnit unit = IndicatorUnit::Points)
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(id);
    indicator.name = u"Own %1"_s.arg(id);
    indicator.formula = formula;
    indicator.unit = unit;
    return indicator;
}

MonthRange month(int number)
{
    const MonthNumber wanted = monthNumber(QDate(2026, number, 1));
    return {wanted, wanted};
}

} // namespace

/// Values of own indicators: from the scores of the same place and time, and hidden with them.
class TestCanvas : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void valuesAreThoseOfTheSamePlaceAndMonth();
    void whatIsHiddenHidesTheWhole();
    void theOneThatWouldGiveItAwayIsHiddenToo();
    void whatIsMissingIsNotZero();
    void dividingByZeroThereAndThenIsTold();
    void ownIndicatorsCanBePartsOfOthers();
    void theUnfinishedMonthIsNotTheCurrentOne();
    void normsAreJudgedOnTheExactValue();
    void fewAnswersGetNoVerdict();
    void bandsFollowTheirLimits();
    void subGoalsStandUnderTheirGoals();
    void everyIndicatorHasARow();

private:
    IndicatorValue valueAt(const QString &formula, UnitRef node, int month);
    CanvasEntry entryOf(const OwnIndicator &indicator);

    test::Answers m_answers;
    ReportSource m_source;
};

void TestCanvas::init()
{
    m_answers = test::Answers(ThreePlaces);
    m_source = m_answers.source(QDate(2026, 3, 5));
}

IndicatorValue TestCanvas::valueAt(const QString &formula, UnitRef node, int number)
{
    m_source.indicators = {ownOf(1, formula)};
    return CanvasValues(m_source).value(IndicatorId(1), node, month(number));
}

CanvasEntry TestCanvas::entryOf(const OwnIndicator &indicator)
{
    m_source.indicators = {indicator};
    return canvasFacts(m_source, UnitRef::organisation()).entries.first();
}

void TestCanvas::valuesAreThoseOfTheSamePlaceAndMonth()
{
    // 13 promoters and 9 detractors of 26; grades 8, 6 and 7, ten of each.
    const IndicatorValue january = valueAt(u"nps + 2 × csat-grade"_s, UnitRef::organisation(), 1);
    QCOMPARE(january.state, ValueState::Known);
    QCOMPARE(january.value, Fraction(400 + 14 * 26, 26));
    QCOMPARE(january.answers, std::optional<qint64>(26));
    QVERIFY(january.indicative);
    QCOMPARE(valueAt(u"nps ÷ 3"_s, m_answers.at(u"Utrecht"_s), 2).value, Fraction(25));
    QCOMPARE(valueAt(u"nps ÷ 3"_s, m_answers.at(u"Breda"_s), 2).value, Fraction(25, 3));
}

void TestCanvas::whatIsHiddenHidesTheWhole()
{
    for (const QString &formula : {u"nps"_s, u"csat-grade + nps"_s, u"0 × nps"_s, u"1 ÷ nps"_s}) {
        const IndicatorValue assen = valueAt(formula, m_answers.at(u"Assen"_s), 1);
        QCOMPARE(assen.state, ValueState::Hidden);
        QCOMPARE(assen.value, Fraction());
    }
    QCOMPARE(valueAt(u"csat-grade"_s, m_answers.at(u"Assen"_s), 1).state, ValueState::Known);
}

void TestCanvas::theOneThatWouldGiveItAwayIsHiddenToo()
{
    // With Utrecht, Breda and the whole, Assen's four answers could be worked out; Breda is the
    // smaller one.
    QCOMPARE(valueAt(u"nps"_s, m_answers.at(u"Breda"_s), 1).state, ValueState::Hidden);
    QCOMPARE(valueAt(u"nps"_s, m_answers.at(u"Utrecht"_s), 1).state, ValueState::Known);
    QCOMPARE(valueAt(u"nps"_s, m_answers.at(u"Breda"_s), 2).state, ValueState::Known);
}

void TestCanvas::whatIsMissingIsNotZero()
{
    QCOMPARE(valueAt(u"nps"_s, m_answers.at(u"Assen"_s), 2).state, ValueState::NoData);
    QCOMPARE(valueAt(u"nps + csat-grade"_s, UnitRef::organisation(), 2).state, ValueState::NoData);
    QCOMPARE(valueAt(u"nps + revenue × 0"_s, UnitRef::organisation(), 1).state, ValueState::Faulty);
    QCOMPARE(valueAt({}, UnitRef::organisation(), 1).state, ValueState::NotMeasured);
}

void TestCanvas::dividingByZeroThereAndThenIsTold()
{
    const QString formula = u"100 ÷ (nps − 75)"_s;
    QCOMPARE(valueAt(formula, m_answers.at(u"Utrecht"_s), 2).state, ValueState::DividedByZero);
    QCOMPARE(valueAt(formula, m_answers.at(u"Breda"_s), 2).value, Fraction(-2));
}

void TestCanvas::ownIndicatorsCanBePartsOfOthers()
{
    m_source.indicators = {
        ownOf(1, u"#2 × 2"_s), ownOf(2, u"nps ÷ 3"_s), ownOf(3, u"#4 + nps"_s), ownOf(4, {})};
    CanvasValues values(m_source);
    const IndicatorValue whole = values.value(IndicatorId(1), UnitRef::organisation(), month(2));
    QCOMPARE(whole.value, Fraction(100, 3)); // 40 of 80 are promoters
    QCOMPARE(values.metricsIn(IndicatorId(1)), QStringList{u"nps"_s});
    QCOMPARE(
        values.value(IndicatorId(3), UnitRef::organisation(), month(2)).state, ValueState::NoData);
}

void TestCanvas::theUnfinishedMonthIsNotTheCurrentOne()
{
    const CanvasEntry entry = entryOf(ownOf(1, u"nps"_s));
    QCOMPARE(entry.recent.size(), 3);
    QVERIFY(entry.recent.last().open);
    QVERIFY(entry.now);
    QCOMPARE(entry.now->period.label(), u"2026-02"_s);
    QCOMPARE(entry.now->value.value, Fraction(50));
    // A quarter that has not ended is open as well.
    OwnIndicator quarterly = ownOf(1, u"nps"_s);
    quarterly.rhythm = Rhythm::Quarterly;
    QVERIFY(!entryOf(quarterly).now);
}

void TestCanvas::normsAreJudgedOnTheExactValue()
{
    // 50 ÷ 3 is 16.666…: above 16.666, below 16.667.
    OwnIndicator indicator = ownOf(1, u"nps ÷ 3"_s);
    QCOMPARE(entryOf(indicator).norm, NormStatus::NoNorm);
    indicator.norm = 16'666;
    QCOMPARE(entryOf(indicator).norm, NormStatus::Met);
    indicator.norm = 16'667;
    QCOMPARE(entryOf(indicator).norm, NormStatus::NotMet);
    indicator.lowerIsBetter = true;
    QCOMPARE(entryOf(indicator).norm, NormStatus::Met);
    indicator.formula = u"nps"_s;
    indicator.norm = 50'000;
    QCOMPARE(entryOf(indicator).norm, NormStatus::Met); // the norm itself is met
}

void TestCanvas::fewAnswersGetNoVerdict()
{
    OwnIndicator indicator = ownOf(1, u"csat-grade"_s);
    indicator.norm = 1000;
    m_source = test::Answers(u"Utrecht | - | 2026-02-10 | csat-grade | 8:29\n"
                             "Utrecht | - | 2026-03-31 | csat-grade | 8:1\n"_s)
                   .source(QDate(2026, 4, 5));
    m_source.limits.minimumForScore = 1;
    QCOMPARE(entryOf(indicator).norm, NormStatus::FewAnswers);
    indicator.formula = u"delivery-days"_s;
    indicator.unit = IndicatorUnit::Days;
    QCOMPARE(entryOf(indicator).norm, NormStatus::NotKnown);
}

void TestCanvas::bandsFollowTheirLimits()
{
    OwnIndicator indicator = ownOf(1, u"nps"_s); // 50
    const auto band = [&](std::optional<Thousandths> good, std::optional<Thousandths> fair) {
        indicator.goodFrom = good;
        indicator.fairFrom = fair;
        return entryOf(indicator).band;
    };
    QCOMPARE(band({}, {}), IndicatorBand::None);
    QCOMPARE(band(50'000, 20'000), IndicatorBand::Good);
    QCOMPARE(band(50'001, 50'000), IndicatorBand::Fair);
    QCOMPARE(band(60'000, 50'001), IndicatorBand::Poor);
    indicator.lowerIsBetter = true;
    QCOMPARE(band(50'000, 60'000), IndicatorBand::Good);
    QCOMPARE(band(40'000, 49'999), IndicatorBand::Poor);
}

void TestCanvas::subGoalsStandUnderTheirGoals()
{
    m_source.indicators = {ownOf(1, u"nps"_s), ownOf(2, {}), ownOf(3, {}), ownOf(4, {})};
    m_source.indicators[0].goal = IndicatorRef::ofMetric(u"csat-grade"_s);
    m_source.indicators[1].goal = IndicatorRef::ofOwn(IndicatorId(1));
    m_source.indicators[2].goal = IndicatorRef::ofOwn(IndicatorId(9)); // was removed
    const CanvasFacts facts = canvasFacts(m_source, UnitRef::organisation());
    QCOMPARE(facts.groups.size(), 3);
    QCOMPARE(facts.groups[0].goal.metric, u"csat-grade"_s);
    QCOMPARE(facts.groups[0].entries, QList{IndicatorId(1)});
    QCOMPARE(facts.groups[1].goal.own, IndicatorId(1));
    QCOMPARE(facts.groups[1].entries, QList{IndicatorId(2)});
    QVERIFY(facts.groups[2].goal.isNone());
    QCOMPARE(facts.groups[2].entries, (QList{IndicatorId(3), IndicatorId(4)}));
}

void TestCanvas::everyIndicatorHasARow()
{
    m_source.indicators = {ownOf(1, u"nps"_s), ownOf(2, {}), ownOf(3, u"profit"_s)};
    m_source.indicators[0].norm = 40'000;
    const Table table = indicatorTable(m_source, {true, Granularity::Month});
    const qsizetype name = table.headings.indexOf(u"name"_s);
    const qsizetype state = table.headings.indexOf(u"state"_s);
    QStringList states;
    for (const QList<TableCell> &row : table.rows) {
        QCOMPARE(row.size(), table.headings.size());
        states.append(std::get<QString>(row[name]) + u' ' + std::get<QString>(row[state]));
    }
    QCOMPARE(states.count(u"Own 1 hidden"_s), 2); // Assen and Breda in January
    QCOMPARE(states.filter(u"Own 1 "_s).size(), 9); // three places, three months
    QVERIFY(states.contains(u"Own 2 not-measured"_s));
    QVERIFY(states.contains(u"Own 3 faulty"_s));
    QCOMPARE(indicatorTable(m_source, {}).rows.size(), 3);
    QCOMPARE(indicatorTable(m_source, {false, Granularity::All}).rows.size(), 3);
}

HEADROOM_TEST_SUITE(TestCanvas)
#include "tst_canvas.moc"
