// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/drivers.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

struct Said
{
    double nps;
    double grade;
    double days;
};

/// Eight customers, so that grade and NPS correlate 45 / sqrt(42 x 60); the days are the grade
/// turned round.
const QList<Said> Customers{
    {2, 1, 8}, {1, 2, 7}, {4, 3, 6}, {3, 4, 5}, {7, 5, 4}, {8, 6, 3}, {6, 7, 2}, {9, 8, 1}};

Answers answersOf(const QList<Said> &customers, int times = 1)
{
    Answers answers;
    for (int i = 0; i < times; ++i) {
        for (const Said &said : customers) {
            answers.addResponse(
                QDate(2026, 3, 1 + i % 28), answers.location(u"Utrecht"_s), UnknownUnit);
            answers.answer(u"nps"_s, said.nps);
            answers.answer(u"csat-grade"_s, said.grade);
            answers.answer(u"delivery-days"_s, said.days);
        }
    }
    return answers;
}

Drivers driversIn(const Answers &answers, const QString &outcome, qint64 least = 4,
    const UnitRef &unit = {}, const DateRange &range = test::Year2026)
{
    return driversOf(
        answers.columns(), Catalogue::builtIn(), metric(outcome), {unit, range}, least);
}

const Driver *driverNamed(const Drivers &drivers, const QString &name)
{
    for (const Driver &driver : drivers.drivers) {
        if (driver.metric == name)
            return &driver;
    }
    return nullptr;
}

} // namespace

class TestDrivers : public QObject
{
    Q_OBJECT

private slots:
    void fewerDaysGoTogetherWithAHigherScore();
    void theOutcomeMayBeWhatShouldBeLow();
    void moreInTimeIsBetterThanFewerDays();
    void aMeasureIsNotItsOwnDriver();
    void fewPairsAreNoDriver();
    void onlyTheUnitAndTheDaysAskedFor();
    void aMeasureThatTellsNothingNewLeavesNoWeights();
    void weightsLeaveOutWhatFewAnswered();
    void severalScalesMakeOneIndicator();
    void twoScalesOfOneIndicatorHaveTheirOwnWeights();
    void twoScalesInOneAnswerCountByTheirMean();
};

void TestDrivers::fewerDaysGoTogetherWithAHigherScore()
{
    const Drivers found = driversIn(answersOf(Customers), u"nps"_s);
    QCOMPARE(found.drivers.size(), 2);
    const Driver *grade = driverNamed(found, u"csat-grade"_s);
    const Driver *days = driverNamed(found, u"delivery-days"_s);
    QVERIFY(grade && days);
    COMPARE_NEAR(grade->correlation.r, 0.8964214570, 1e-9);
    COMPARE_NEAR(grade->better, 0.8964214570, 1e-9);
    QVERIFY(!grade->lowerIsBetter);
    COMPARE_NEAR(days->correlation.r, -0.8964214570, 1e-9);
    COMPARE_NEAR(days->correlation.interval.low, -0.9812527738, 1e-9);
    COMPARE_NEAR(days->better, 0.8964214570, 1e-9);
    QVERIFY(days->lowerIsBetter);
    QVERIFY(days->isSure());
}

void TestDrivers::theOutcomeMayBeWhatShouldBeLow()
{
    const Drivers found = driversIn(answersOf(Customers), u"delivery-days"_s);
    const Driver *grade = driverNamed(found, u"csat-grade"_s);
    QVERIFY(grade);
    COMPARE_NEAR(grade->correlation.r, -1, 1e-9);
    COMPARE_NEAR(grade->better, 1, 1e-9);
}

/// The same days, once as days and once as "delivered in time": the grade rises with the second.
void TestDrivers::moreInTimeIsBetterThanFewerDays()
{
    const Answers answers = answersOf(Customers, 5);
    const Drivers ofDays = driversIn(answers, u"delivery-days"_s);
    const Drivers inTime = driversIn(answers, u"delivery-in-time"_s);
    const Driver *grade = driverNamed(inTime, u"csat-grade"_s);
    QVERIFY(grade && driverNamed(ofDays, u"csat-grade"_s));
    COMPARE_NEAR(grade->correlation.r, 1, 1e-9);
    COMPARE_NEAR(grade->better, 1, 1e-9);
    COMPARE_NEAR(driverNamed(ofDays, u"csat-grade"_s)->correlation.r, -1, 1e-9);
    COMPARE_NEAR(driverNamed(ofDays, u"csat-grade"_s)->better, 1, 1e-9);
}

void TestDrivers::aMeasureIsNotItsOwnDriver()
{
    QVERIFY(!driverNamed(driversIn(answersOf(Customers), u"nps-eu"_s), u"nps"_s));
    QCOMPARE(driversIn(answersOf(Customers), u"nps-eu"_s).drivers.size(), 2);
    QVERIFY(
        !driverNamed(driversIn(answersOf(Customers), u"delivery-in-time"_s), u"delivery-days"_s));
}

void TestDrivers::fewPairsAreNoDriver()
{
    QCOMPARE(driversIn(answersOf(Customers), u"nps"_s, 8).drivers.size(), 2);
    QVERIFY(driversIn(answersOf(Customers), u"nps"_s, 9).drivers.isEmpty());
}

void TestDrivers::onlyTheUnitAndTheDaysAskedFor()
{
    Answers answers = answersOf(Customers);
    answers.addResponse(QDate(2026, 3, 1), answers.location(u"Breda"_s), UnknownUnit);
    answers.answer(u"nps"_s, 0);
    answers.answer(u"csat-grade"_s, 10);
    const Drivers all = driversIn(answers, u"nps"_s);
    QCOMPARE(driverNamed(all, u"csat-grade"_s)->correlation.n, 9);
    const Drivers utrecht = driversIn(answers, u"nps"_s, 4, answers.at(u"Utrecht"_s));
    QCOMPARE(driverNamed(utrecht, u"csat-grade"_s)->correlation.n, 8);
    const DateRange april{QDate(2026, 4, 1), QDate(2026, 4, 30)};
    QVERIFY(driversIn(answers, u"nps"_s, 4, {}, april).drivers.isEmpty());
}

void TestDrivers::aMeasureThatTellsNothingNewLeavesNoWeights()
{
    const Drivers found = driversIn(answersOf(Customers, 5), u"nps"_s);
    QCOMPARE(found.drivers.size(), 2);
    QVERIFY(!found.rSquared); // the days are the grade turned round
    QVERIFY(!found.drivers.first().weight);
}

/// Stars were given by four customers only, so they get a correlation but no weight.
void TestDrivers::weightsLeaveOutWhatFewAnswered()
{
    QList<Said> customers = Customers;
    customers[0].days = 3;
    customers[3].days = 9;
    Answers answers = answersOf(customers, 5);
    for (int i = 0; i < 4; ++i) {
        answers.addResponse(QDate(2026, 3, 2), UnknownUnit, UnknownUnit);
        answers.answer(u"nps"_s, 2 * i);
        answers.answer(u"stars"_s, 1 + i);
    }
    const Drivers found = driversIn(answers, u"nps"_s);
    QCOMPARE(found.drivers.size(), 3);
    QCOMPARE(found.weighed, 40);
    QVERIFY(found.rSquared);
    const Driver *grade = driverNamed(found, u"csat-grade"_s);
    const Driver *days = driverNamed(found, u"delivery-days"_s);
    QVERIFY(grade->weight && days->weight);
    QVERIFY(!driverNamed(found, u"stars"_s)->weight);
    COMPARE_NEAR(*grade->weight + *days->weight, *found.rSquared, 1e-9);
    QVERIFY(*grade->weight > *days->weight);
}

/// CES asked on 5 and on 7: each customer counts by the place on the own scale, so the easiest of
/// both are equal.
void TestDrivers::severalScalesMakeOneIndicator()
{
    Answers answers;
    const auto add = [&answers](const QString &measure, double ease, double nps) {
        answers.addResponse(QDate(2026, 3, 2), UnknownUnit, UnknownUnit);
        answers.answer(measure, ease);
        answers.answer(u"nps"_s, nps);
    };
    add(u"ces-5"_s, 1, 0);
    add(u"ces-5"_s, 3, 5);
    add(u"ces-5"_s, 5, 10);
    add(u"ces-7"_s, 1, 0);
    add(u"ces-7"_s, 4, 5);
    add(u"ces-7"_s, 7, 10);
    const Drivers found = driversIn(answers, u"ces-net"_s);
    QCOMPARE(found.drivers.size(), 1);
    COMPARE_NEAR(found.drivers.first().correlation.r, 1, 1e-9);
    QCOMPARE(found.drivers.first().correlation.n, 6);
}

/// Ease on 1-10 and on 0-10 in the answers of twenty customers. r, ranges and weights by
/// tests/app/tst_insight.py, which takes the root of the matrix in another way; R² by the normal
/// equations.
void TestDrivers::twoScalesOfOneIndicatorHaveTheirOwnWeights()
{
    Answers answers;
    const int said[][3] = {{6, 6, 4}, {3, 1, 0}, {4, 2, 3}, {1, 1, 4}, {2, 1, 0}, {5, 7, 3},
        {4, 2, 5}, {0, 1, 4}, {6, 4, 7}, {4, 1, 4}, {5, 7, 3}, {1, 1, 4}, {4, 5, 5}, {10, 9, 4},
        {4, 5, 6}, {4, 2, 5}, {2, 4, 4}, {10, 9, 4}, {1, 1, 4}, {10, 8, 9}};
    for (const auto &[nps, ofTen, fromZero] : said) {
        answers.addResponse(QDate(2026, 3, 2), UnknownUnit, UnknownUnit);
        answers.answer(u"nps"_s, nps);
        answers.answer(u"ces-10"_s, ofTen);
        answers.answer(u"ces-0to10"_s, fromZero);
    }
    const Drivers found = driversIn(answers, u"nps"_s);
    QCOMPARE(found.drivers.size(), 2);
    const Driver &first = found.drivers[0];
    const Driver &second = found.drivers[1];
    QCOMPARE(first.metric, u"ces-net"_s);
    QCOMPARE(second.metric, u"ces-net"_s);
    QCOMPARE(first.measure, u"ces-10"_s);
    QCOMPARE(second.measure, u"ces-0to10"_s);
    QVERIFY(first.sharesMetric && second.sharesMetric);
    COMPARE_NEAR(first.correlation.r, 0.8589547581, 1e-9);
    COMPARE_NEAR(second.correlation.r, 0.4020760959, 1e-9);
    COMPARE_NEAR(second.correlation.interval.low, -0.0491984134, 1e-9);
    COMPARE_NEAR(second.correlation.interval.high, 0.7170196945, 1e-9);
    QVERIFY(first.weight && second.weight);
    COMPARE_NEAR(*first.weight, 0.6626564630, 1e-9);
    COMPARE_NEAR(*second.weight, 0.0865183735, 1e-9);
    COMPARE_NEAR(*found.rSquared, 0.7491748365, 1e-9);
}

/// The outcome asked twice in one answer: 10 of 1-10 is 1, 5 of 0-10 is 0.5, so 0.75; hard in one
/// of both is hard.
void TestDrivers::twoScalesInOneAnswerCountByTheirMean()
{
    Answers answers;
    const auto add = [&answers](double ofTen, double fromZero) {
        answers.addResponse(QDate(2026, 3, 2), UnknownUnit, UnknownUnit);
        answers.answer(u"ces-0to10"_s, fromZero);
        answers.answer(u"ces-10"_s, ofTen);
    };
    add(10, 5);
    add(1, 10);
    add(10, 10);
    const std::vector<quint32> rows{0, 1, 2};
    const IndicatorValues found =
        indicatorValues(answers.columns(), Catalogue::builtIn(), metric(u"ces-net"_s), rows);
    COMPARE_NEAR(found.values[0], 0.75, 1e-12);
    COMPARE_NEAR(found.values[1], 0.5, 1e-12);
    COMPARE_NEAR(found.values[2], 1, 1e-12);
    QCOMPARE(found.groups, (std::vector<qint8>{0, -1, 1}));
}

HEADROOM_TEST_SUITE(TestDrivers)
#include "tst_drivers.moc"
