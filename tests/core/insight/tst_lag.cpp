// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/lag.h"
#include "core/reports/insight/lagfacts.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

PlaceMonths monthsOf(const QList<double> &scores, const QList<double> &outcomes)
{
    return {{scores.begin(), scores.end()}, {outcomes.begin(), outcomes.end()}};
}

/// Two places of eight months; the second brings in twice as much at half the score.
std::vector<PlaceMonths> twoPlaces()
{
    return {monthsOf({10, 20, 15, 30, 25, 40, 35, 50}, {100, 103, 99, 108, 104, 111, 107, 118}),
        monthsOf({-5, 0, 5, -10, 10, 0, -15, 5}, {210, 204, 215, 208, 197, 213, 205, 190})};
}

/// Twelve months of three places: revenue follows the NPS of two months before, and differs a lot
/// between places.
Answers shops(bool isWhole = false)
{
    Answers answers;
    const QStringList names{u"Breda"_s, u"Utrecht"_s, u"Zwolle"_s};
    for (int place = 0; place < names.size(); ++place) {
        const UnitId location = answers.location(names[place]);
        for (int month = 0; month < 14; ++month) {
            const QDate day = QDate(2025, 10, 15).addMonths(month);
            const int promoters = 3 + (month * (place + 2)) % 7;
            for (int i = 0; month < 12 && i < 12; ++i) {
                answers.addResponse(day, location, UnknownUnit);
                answers.answer(u"nps"_s, i < promoters ? 10 : 2);
            }
            const int before = 3 + ((month - 2) * (place + 2)) % 7;
            if (month < 2 || (isWhole && place > 0))
                continue;
            answers.addResponse(day.addDays(-14), isWhole ? UnknownUnit : location, UnknownUnit);
            answers.answer(u"revenue"_s, 100'000 * (place + 1) + 1'000 * before);
        }
    }
    return answers;
}

} // namespace

class TestLag : public QObject
{
    Q_OBJECT

private slots:
    void withoutALagTheRangeIsNarrower();
    void employeesStandBesideCustomers();
    void everyLagIsThatOfPython_data();
    void everyLagIsThatOfPython();
    void fewPairsAreNoLag();
    void whatNeverVariesIsNoLag();
    void monthsWithoutAScoreAreLeftOut();
    void theRightMonthIsFoundInTheAnswers();
    void figuresOfTheWholeGoWithTheWhole();
    void anEmployeeAndAPartHaveNone();
};

/// By statistics.NormalDist of Python: tanh(atanh r +- z(1 - 0.05 / 14) / sqrt(n - 2 - 2)).
void TestLag::everyLagIsThatOfPython_data()
{
    QTest::addColumn<int>("lag");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("r");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("0") << 0 << 16 << 0.35407966332607 << -0.38546888782583 << 0.81664734172995;
    QTest::newRow("1") << 1 << 14 << 0.65784495471185 << -0.06160429952015 << 0.92742953224881;
    QTest::newRow("4") << 4 << 8 << 0.82235622809252 << -0.17905102360366 << 0.98685432132339;
    QTest::newRow("5") << 5 << 6 << -0.73795102354249 << -0.99330587884855 << 0.74259022977058;
}

void TestLag::everyLagIsThatOfPython()
{
    QFETCH(int, lag);
    QFETCH(int, n);
    QFETCH(double, r);
    QFETCH(double, low);
    QFETCH(double, high);
    const std::vector<LaggedCorrelation> found = lagged(twoPlaces(), 4);
    QCOMPARE(found.size(), size_t{6}); // of lag 6 four pairs of two places are left: too few
    const LaggedCorrelation &one = found[static_cast<size_t>(lag)];
    QCOMPARE(one.lag, lag);
    QCOMPARE(one.places, qint64{2});
    QCOMPARE(one.correlation.n, qint64{n});
    COMPARE_NEAR(one.correlation.r, r, 1e-9);
    COMPARE_NEAR(one.correlation.interval.low, low, 1e-9);
    COMPARE_NEAR(one.correlation.interval.high, high, 1e-9);
}

void TestLag::fewPairsAreNoLag()
{
    const std::vector<LaggedCorrelation> found = lagged(twoPlaces(), 13);
    QCOMPARE(found.size(), size_t{2});
    QVERIFY(lagged(twoPlaces(), 30).empty());
    QVERIFY(lagged({}, 4).empty());
}

/// 0.1 has no exact binary form: its mean must not become a difference.
void TestLag::whatNeverVariesIsNoLag()
{
    const std::vector<PlaceMonths> places{
        monthsOf(QList<double>(10, 0.1), {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})};
    QVERIFY(lagged(places, 4).empty());
}

void TestLag::monthsWithoutAScoreAreLeftOut()
{
    std::vector<PlaceMonths> places = twoPlaces();
    places[0].scores[3] = std::nullopt;
    places[1].outcomes[0] = std::nullopt;
    const std::vector<LaggedCorrelation> found = lagged(places, 4);
    QCOMPARE(found.front().correlation.n, qint64{14});
}

void TestLag::theRightMonthIsFoundInTheAnswers()
{
    const ReportSource source = shops().source(QDate(2026, 12, 20));
    Selection selection;
    selection.period = PeriodPreset::Everything;
    const QList<LagFinding> found = lagFacts(source, metric(u"nps"_s), selection);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().outcome, u"revenue"_s);
    QVERIFY(!found.first().isOfWhole);
    QCOMPARE(found.first().best().lag, 2);
    COMPARE_NEAR(found.first().best().correlation.r, 1, 1e-9);
    QCOMPARE(found.first().best().correlation.n, qint64{36});
    QCOMPARE(found.first().best().places, qint64{3});
}

void TestLag::figuresOfTheWholeGoWithTheWhole()
{
    ReportSource source = shops(true).source(QDate(2026, 12, 20));
    source.limits.minimumForVerdict = 5;
    Selection selection;
    selection.period = PeriodPreset::Everything;
    const QList<LagFinding> found = lagFacts(source, metric(u"nps"_s), selection);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().isOfWhole);
    QCOMPARE(found.first().best().places, qint64{1});
    selection.unit = source.cube.children({}).last();
    QVERIFY(lagFacts(source, metric(u"nps"_s), selection).isEmpty());
}

void TestLag::anEmployeeAndAPartHaveNone()
{
    ReportSource source = shops().source(QDate(2026, 12, 20));
    Selection selection;
    selection.period = PeriodPreset::Everything;
    selection.unit = UnitRef::employeeAt(UnitId(1), UnitId(9));
    QVERIFY(lagFacts(source, metric(u"nps"_s), selection).isEmpty());
    source.filter.insert(Dimension::Channel, UnitId(4));
    QVERIFY(lagFacts(source, metric(u"nps"_s), {}).isEmpty());
    QVERIFY(lagFacts(source, metric(u"revenue"_s), {}).isEmpty());
}

/// Of the same sixteen pairs as lag 0: 1.959964 in the place of 2.690110, over sqrt(16 - 2 - 2).
void TestLag::withoutALagTheRangeIsNarrower()
{
    const auto found = together(twoPlaces(), 10);
    QVERIFY(found.has_value());
    const LaggedCorrelation first = lagged(twoPlaces(), 10).front();
    QCOMPARE(found->correlation.r, first.correlation.r);
    QCOMPARE(found->correlation.n, 16);
    QCOMPARE(found->places, 2);
    const double middle = std::atanh(first.correlation.r);
    COMPARE_NEAR(std::atanh(found->correlation.interval.low),
        middle - 1.959963984540054 / std::sqrt(12.0), FourDecimals);
    QVERIFY(found->correlation.interval.low > first.correlation.interval.low);
    QVERIFY(!together(twoPlaces(), 17));
}

/// Eight places and four complete quarters, in which both say the same; the fifth is not over.
void TestLag::employeesStandBesideCustomers()
{
    Answers answers;
    for (int place = 0; place < 8; ++place) {
        const UnitId location = answers.location(u"Place %1"_s.arg(place));
        for (int quarter = 0; quarter < 5; ++quarter) {
            const int happy = (place + 3 * quarter) % 6;
            for (int i = 0; i < 6; ++i) {
                answers.addResponse(
                    QDate(2025, 11, 15).addMonths(3 * quarter), location, UnknownUnit);
                answers.answer(u"enps"_s, i < happy ? 9 : 4);
                answers.addResponse(
                    QDate(2025, 11, 20).addMonths(3 * quarter), location, UnknownUnit);
                answers.answer(u"nps"_s, i < happy ? 10 : 0);
            }
        }
    }
    ReportSource source = answers.source(QDate(2026, 11, 25));
    Selection selection;
    selection.period = PeriodPreset::Everything;
    const auto found = staffFinding(source, metric(u"nps"_s), selection);
    QVERIFY(found.has_value());
    QCOMPARE(found->metric, u"enps"_s);
    QCOMPARE(found->found.correlation.n, 32);
    QCOMPARE(found->found.places, 8);
    COMPARE_NEAR(found->found.correlation.r, 1, FourDecimals);
    QVERIFY(!staffFinding(source, metric(u"enps"_s), selection));
    QVERIFY(!staffFinding(source, metric(u"delivery-days"_s), selection));
    source.limits.minimumForVerdict = 33;
    QVERIFY(!staffFinding(source, metric(u"nps"_s), selection));
    source.limits.minimumForVerdict = 30;
    selection.unit = answers.at(u"Place 1"_s);
    QVERIFY(!staffFinding(source, metric(u"nps"_s), selection));
}

HEADROOM_TEST_SUITE(TestLag)
#include "tst_lag.moc"
