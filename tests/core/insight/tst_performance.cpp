// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/performance.h"
#include "core/reports/insight/insightfacts.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

void addDelivery(Answers &answers, const QString &place, double days, double nps)
{
    answers.addResponse(QDate(2026, 5, 4), answers.location(place), UnknownUnit);
    answers.answer(u"delivery-days"_s, days);
    answers.answer(u"nps"_s, nps);
}

void addMany(Answers &answers, int count, const QString &place, double days, double nps)
{
    for (int i = 0; i < count; ++i)
        addDelivery(answers, place, days, nps);
}

QList<Performance> compare(const Answers &answers, const UnitRef &unit = {})
{
    return performanceOf(answers.columns(), Catalogue::builtIn(), metric(u"delivery-in-time"_s),
        metric(u"nps"_s), {unit, test::Year2026});
}

} // namespace

class TestPerformance : public QObject
{
    Q_OBJECT

private slots:
    void onTimeAndYetDissatisfied();
    void onlyAnswersWithBothCount();
    void theNormMustBeMetAndTheCustomersNot();
    void placesAreCountedApart();
    void whatIsMeasuredIsNotWhatIsSaid_data();
    void whatIsMeasuredIsNotWhatIsSaid();
    void theCatalogueSaysWhatIsOurWork();
    void factsPointOutWhereTheCustomerIsNotSatisfied();
    void aPlaceThatGivesOthersAwayIsNotPointedOut();
    void fewAnswersShowNothing();
    void figuresOfMonthsStandBesideAllAnswersOfTheUnit();
    void aNormIsMetExactly();
};

/// The known case: 987 of 1,000 deliveries within the norm, and 230 detractors among them all.
void TestPerformance::onTimeAndYetDissatisfied()
{
    Answers answers;
    addMany(answers, 220, u"Utrecht"_s, 2, 6);
    addMany(answers, 767, u"Utrecht"_s, 1, 9);
    addMany(answers, 10, u"Utrecht"_s, 3, 0);
    addMany(answers, 3, u"Utrecht"_s, 5, 10);
    const QList<Performance> found = compare(answers);
    QCOMPARE(found.size(), 2);
    const Performance &whole = found.first();
    QCOMPARE(whole.n, 1000);
    QCOMPARE(whole.within, 987);
    QCOMPARE(whole.dissatisfied, 230);
    QCOMPARE(whole.dissatisfiedWithin, 220);
    QCOMPARE(whole.dissatisfiedOutside(), 10);
    COMPARE_NEAR(whole.shareWithin(), 0.987, 1e-12);
    COMPARE_NEAR(whole.shareDissatisfied(), 0.23, 1e-12);
    QVERIFY(isMetButNotSatisfied(whole));
}

void TestPerformance::onlyAnswersWithBothCount()
{
    Answers answers(u"Utrecht | Jansen | 2026-03 | nps           | 0:5\n"
                    u"Utrecht | Jansen | 2026-03 | delivery-days | 1:7\n"_s);
    QVERIFY(compare(answers).isEmpty());
    addDelivery(answers, u"Utrecht"_s, 2, 7);
    QCOMPARE(compare(answers).first().n, 1);
    QCOMPARE(compare(answers).first().dissatisfied, 0);
}

void TestPerformance::theNormMustBeMetAndTheCustomersNot()
{
    const auto judged = [](qint64 within, qint64 dissatisfied, std::optional<double> norm) {
        return isMetButNotSatisfied({u"on-time"_s, {}, norm, {}, 100, within, dissatisfied, 0});
    };
    QVERIFY(judged(90, 20, 90));
    QVERIFY(!judged(89, 20, 90));
    QVERIFY(!judged(90, 19, 90));
    QVERIFY(!judged(100, 100, std::nullopt));
    QVERIFY(!isMetButNotSatisfied({u"on-time"_s, {}, 90, {}, 0, 0, 0, 0}));
}

void TestPerformance::placesAreCountedApart()
{
    Answers answers;
    addMany(answers, 3, u"Utrecht"_s, 2, 6);
    addMany(answers, 2, u"Breda"_s, 4, 9);
    const QList<Performance> found = compare(answers);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].n, 5);
    QVERIFY(found[1].unit == answers.at(u"Utrecht"_s));
    QCOMPARE(found[1].within, 3);
    QCOMPARE(found[1].dissatisfied, 3);
    QVERIFY(found[2].unit == answers.at(u"Breda"_s));
    QCOMPARE(found[2].within, 0);
    const QList<Performance> below = compare(answers, answers.at(u"Breda"_s));
    QCOMPARE(below.first().n, 2);
}

void TestPerformance::whatIsMeasuredIsNotWhatIsSaid_data()
{
    QTest::addColumn<bool>("isSaid");
    QTest::addColumn<bool>("isMeasured");
    QTest::addColumn<bool>("isOurMonths");
    QTest::newRow("service-level") << false << false << true;
    QTest::newRow("in-stock") << false << false << true;
    QTest::newRow("retention") << false << false << false;
    QTest::newRow("absence") << false << false << false;
    QTest::newRow("productivity") << false << false << false;
    QTest::newRow("nps") << true << false << false;
    QTest::newRow("ces-net") << true << false << false;
    QTest::newRow("recommended") << true << false << false;
    QTest::newRow("delivery-in-time") << false << true << false;
    QTest::newRow("on-time") << false << true << false;
    QTest::newRow("resolved") << false << true << false;
    QTest::newRow("delivery-days") << false << false << false;
    QTest::newRow("revenue") << false << false << false;
}

void TestPerformance::whatIsMeasuredIsNotWhatIsSaid()
{
    QFETCH(bool, isSaid);
    QFETCH(bool, isMeasured);
    QFETCH(bool, isOurMonths);
    const Metric asked = metric(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(isPerception(Catalogue::builtIn(), asked), isSaid);
    QCOMPARE(isOwnPerformance(Catalogue::builtIn(), asked), isMeasured);
    QCOMPARE(isMonthsPerformance(asked), isOurMonths);
}

/// Not the name decides, but what the catalogue says.
void TestPerformance::theCatalogueSaysWhatIsOurWork()
{
    Metric calls = metric(u"service-level"_s);
    calls.id = u"calls-answered"_s;
    QVERIFY(isMonthsPerformance(calls));
    calls.ofOurWork = false;
    QVERIFY(!isMonthsPerformance(calls));
}

void TestPerformance::factsPointOutWhereTheCustomerIsNotSatisfied()
{
    Answers answers;
    addMany(answers, 30, u"Utrecht"_s, 2, 6);
    addMany(answers, 30, u"Utrecht"_s, 1, 9);
    addMany(answers, 60, u"Breda"_s, 1, 10);
    addMany(answers, 40, u"Assen"_s, 6, 0);
    Selection selection;
    selection.period = PeriodPreset::Everything;
    NoProgress progress;
    const InsightFacts facts =
        insightFacts(answers.source(QDate(2026, 6, 20)), selection, progress);
    QVERIFY(facts.isPerception);
    QCOMPARE(facts.subjects.size(), 1);
    QCOMPARE(facts.subjects.first().subject, u"delivery-in-time"_s);
    QCOMPARE(facts.subjects.first().n, 160);
    QCOMPARE(facts.subjects.first().within, 120);
    QCOMPARE(facts.notSatisfied.size(), 1);
    QVERIFY(facts.notSatisfied.first().unit == answers.at(u"Utrecht"_s));
    QCOMPARE(facts.drivers.drivers.size(), 1);
    QVERIFY(facts.drivers.drivers.first().correlation.r < 0);
    QVERIFY(facts.drivers.drivers.first().better > 0);
}

/// Of Utrecht two answers came another way than by the web: the whole and the web would show them.
void TestPerformance::aPlaceThatGivesOthersAwayIsNotPointedOut()
{
    for (const int others : {2, 5}) {
        Answers answers;
        const UnitId web = answers.unit(Dimension::Channel, u"Web"_s);
        for (int i = 0; i < 60; ++i) {
            addDelivery(answers, u"Utrecht"_s, 1, i % 2 == 0 ? 6 : 9);
            answers.place(Dimension::Channel, web);
            addDelivery(answers, u"Breda"_s, 1, 10);
            answers.place(Dimension::Channel, web);
        }
        addMany(answers, others, u"Utrecht"_s, 1, 0);
        addMany(answers, 20, u"Breda"_s, 1, 10);
        Selection selection;
        selection.period = PeriodPreset::Everything;
        selection.filter.insert(Dimension::Channel, web);
        const ReportSource source = answers.source(QDate(2026, 6, 20)).filtered(selection.filter);
        NoProgress progress;
        const InsightFacts facts = insightFacts(source, selection, progress);
        QCOMPARE(facts.subjects.first().n, 120);
        QCOMPARE(facts.notSatisfied.size(), others < 5 ? 0 : 1);
    }
}

void TestPerformance::fewAnswersShowNothing()
{
    Answers answers;
    addMany(answers, 29, u"Utrecht"_s, 2, 6);
    Selection selection;
    selection.period = PeriodPreset::Everything;
    NoProgress progress;
    const InsightFacts few = insightFacts(answers.source(QDate(2026, 6, 20)), selection, progress);
    QVERIFY(shownScore(few.score));
    QVERIFY(few.subjects.isEmpty());
    QVERIFY(few.drivers.drivers.isEmpty());
    const Limits limits;
    QVERIFY(hidesGroups({u"on-time"_s, {}, 90, {}, 100, 96, 30, 26}, limits));
    QVERIFY(!hidesGroups({u"on-time"_s, {}, 90, {}, 100, 95, 30, 25}, limits));
}

/// Utrecht: 91, 93 and 92 % in three months, 10 of 40 customers are detractors. Breda: 88 and 89 %,
/// 4 of 40. Zeist: 95 %, 5 of 10, too few to be named. Together 548 / 6 % and 19 of 90.
void TestPerformance::figuresOfMonthsStandBesideAllAnswersOfTheUnit()
{
    Answers answers(u"Utrecht | - | 2026-03 | nps | 6:10 9:30\n"
                    u"Breda   | - | 2026-03 | nps | 6:4 9:36\n"
                    u"Zeist   | - | 2026-03 | nps | 6:5 9:5\n"
                    u"Utrecht | - | 2026-03 | service-level | 91:1\n"
                    u"Utrecht | - | 2026-04 | service-level | 93:1\n"
                    u"Utrecht | - | 2026-05 | service-level | 92:1\n"
                    u"Breda   | - | 2026-03 | service-level | 88:1\n"
                    u"Breda   | - | 2026-04 | service-level | 89:1\n"
                    u"Zeist   | - | 2026-03 | service-level | 95:1\n"
                    u"Utrecht | - | 2026-03 | in-stock | 97:1\n"
                    u"Utrecht | - | 2026-03 | retention | 99:1\n"_s);
    Selection selection;
    selection.period = PeriodPreset::Everything;
    NoProgress progress;
    const ReportSource source = answers.source(QDate(2026, 6, 20));
    const InsightFacts facts = insightFacts(source, selection, progress);
    QCOMPARE(facts.subjects.size(), 2);
    const Performance &whole = facts.subjects[0];
    QCOMPARE(whole.subject, u"service-level"_s);
    QVERIFY(whole.months);
    COMPARE_NEAR(whole.months->percent, 548.0 / 6, 1e-9);
    COMPARE_NEAR(whole.shareWithin(), 5.48 / 6, 1e-12);
    QCOMPARE(whole.months->n, 6);
    QCOMPARE(whole.n, 90);
    QCOMPARE(whole.dissatisfied, 19);
    QVERIFY(isMetButNotSatisfied(whole));
    QVERIFY(hidesGroups(whole, source.limits));
    QCOMPARE(facts.subjects[1].subject, u"in-stock"_s); // no norm, so no verdict
    QVERIFY(!isNormMet(facts.subjects[1]) && !isMetButNotSatisfied(facts.subjects[1]));
    QCOMPARE(facts.notSatisfied.size(), 1);
    QVERIFY(facts.notSatisfied.first().unit == answers.at(u"Utrecht"_s));
    COMPARE_NEAR(facts.notSatisfied.first().months->percent, 92, 1e-9);
    selection.unit = answers.at(u"Breda"_s);
    const InsightFacts breda = insightFacts(source, selection, progress);
    QCOMPARE(breda.subjects.size(), 1);
    QCOMPARE(breda.subjects.first().months->n, 2);
    QVERIFY(!isNormMet(breda.subjects.first()));
}

/// 57 of 100 reach a norm of 57, though 100 x 0.57 is a little less in binary.
void TestPerformance::aNormIsMetExactly()
{
    QVERIFY(isNormMet({u"on-time"_s, {}, 57, {}, 100, 57, 0, 0}));
    QVERIFY(!isNormMet({u"on-time"_s, {}, 57, {}, 100, 56, 0, 0}));
    Performance ofMonths{u"service-level"_s, {}, 57, {}, 100};
    ofMonths.months = MonthsFigure{57, 3};
    QVERIFY(isNormMet(ofMonths));
}

HEADROOM_TEST_SUITE(TestPerformance)
#include "tst_performance.moc"
