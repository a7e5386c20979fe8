// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/valuefacts.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QList<double> OfPromoters{420, 380.50, 510.25, 399.99, 389.26};
const QList<double> OfPassives{310, 290.10, 305.5, 333.33, 311.07};
const QList<double> OfDetractors{180, 150.75, 210.25, 199, 160};

void addSpenders(Answers &answers, double recommendation, const QList<double> &amounts,
    const QDate &day = {2026, 3, 1})
{
    for (const double amount : amounts) {
        answers.addResponse(day, answers.location(u"Utrecht"_s), UnknownUnit);
        answers.answer(u"nps"_s, recommendation);
        answers.answer(u"customer-revenue"_s, amount);
    }
}

Answers everyone()
{
    Answers answers;
    addSpenders(answers, 9, OfPromoters);
    addSpenders(answers, 8, OfPassives);
    addSpenders(answers, 6, OfDetractors);
    return answers;
}

std::optional<SpendingGroups> groupsOf(const Answers &answers)
{
    return spendingOf(
        answers.columns(), metric(u"nps"_s).bandings.first(), {UnitRef(), test::Year2026});
}

void compare(const RangedEuros &euros, double value, double low, double high)
{
    COMPARE_NEAR(euros.value, value, FourDecimals);
    QVERIFY(euros.interval.has_value());
    COMPARE_NEAR(euros.interval->low, low, FourDecimals);
    COMPARE_NEAR(euros.interval->high, high, FourDecimals);
}

} // namespace

class TestSpending : public QObject
{
    Q_OBJECT

private slots:
    void eachGroupHasItsMeanAndRange();
    void aPointHasItsRange();
    void onlyAnswersWithBothCount();
    void ordersBringTheirAmount();
    void oneAmountHasNoRange();
    void tooFewAmountsLeaveOwnFigures();
    void fewAmountsAreIndicative();
    void ownFiguresHaveNoRange();
};

/// Worked out with exact fractions and an own quantile of Student's t: four amounts a year.
void TestSpending::eachGroupHasItsMeanAndRange()
{
    const auto groups = groupsOf(everyone());
    QVERIFY(groups.has_value());
    QCOMPARE(groups->promoters.n, 5);
    compare(*valueOfGroup(groups->promoters, 4), 1680, 1418.9473, 1941.0527);
    compare(*valueOfGroup(groups->passives, 4), 1240, 1162.9890, 1317.0110);
    compare(*valueOfGroup(groups->detractors, 4), 720, 595.0507, 844.9493);
}

void TestSpending::aPointHasItsRange()
{
    const auto point = pointRanges(*groupsOf(everyone()), 20'000, 4);
    QVERIFY(point.has_value());
    compare(point->fromDetractor, 96'000, 70'212.4201, 121'787.5799);
    compare(point->fromPassive, 88'000, 36'585.9911, 139'414.0089);
    compare(point->ofDetractor, 960, 702.1242, 1217.8758);
}

void TestSpending::onlyAnswersWithBothCount()
{
    Answers answers = everyone();
    addSpenders(answers, 10, {1e6}, {2025, 12, 31}); // before the days asked for
    answers.addResponse({2026, 3, 2}, answers.location(u"Breda"_s), UnknownUnit);
    answers.answer(u"nps"_s, 10);
    answers.addResponse({2026, 3, 2}, answers.location(u"Breda"_s), UnknownUnit);
    answers.answer(u"customer-revenue"_s, 12);
    QVERIFY(groupsOf(answers) == groupsOf(everyone()));
    Answers without;
    without.addResponse({2026, 3, 2}, without.location(u"Breda"_s), UnknownUnit);
    without.answer(u"nps"_s, 10);
    QVERIFY(!groupsOf(without));
}

void TestSpending::ordersBringTheirAmount()
{
    std::vector<OrderPair> pairs;
    const auto take = [&](Steps recommendation, const QList<double> &amounts) {
        for (const double amount : amounts) {
            OrderPair pair;
            pair.day = dayNumber({2026, 3, 1});
            pair.rating = recommendation * 1000;
            pair.amount = qRound64(amount * 100);
            pairs.push_back(pair);
        }
    };
    take(9, OfPromoters);
    take(8, OfPassives);
    take(6, OfDetractors);
    const Banding banding = metric(u"nps"_s).bandings.first();
    QVERIFY(spendingOf(pairs, banding, test::Year2026) == *groupsOf(everyone()));
    QCOMPARE(spendingOf(pairs, banding, {{2025, 1, 1}, {2025, 12, 31}}).promoters.n, 0);
}

void TestSpending::oneAmountHasNoRange()
{
    Answers answers;
    addSpenders(answers, 9, {100});
    const auto groups = groupsOf(answers);
    QVERIFY(!valueOfGroup(groups->promoters, 1)->interval);
    QVERIFY(!valueOfGroup(groups->detractors, 1));
    QVERIFY(!pointRanges(*groups, 20'000, 1));
}

/// The card falls back to what the organisation says itself, and knows why.
void TestSpending::tooFewAmountsLeaveOwnFigures()
{
    Answers answers;
    addSpenders(answers, 9, OfPromoters);
    addSpenders(answers, 8, OfPassives);
    addSpenders(answers, 6, OfDetractors.mid(1));
    const auto groups = groupsOf(answers);
    const ValueFacts facts = valueFacts({20'000, 420, 310, 180, 4}, groups, Limits());
    QVERIFY(!facts.isImported);
    QVERIFY(facts.tooFew == groups);
    QCOMPARE(facts.promoter.value.value, 420.0);
    QCOMPARE(facts.point->fromDetractor.value, 24'000.0);
    Limits lower;
    lower.minimumForScore = 4;
    QVERIFY(valueFacts({20'000, 420, 310, 180, 4}, groups, lower).isImported);
}

void TestSpending::fewAmountsAreIndicative()
{
    const auto groups = groupsOf(everyone());
    const ValueFacts few = valueFacts({20'000, 0, 0, 0, 4}, groups, Limits());
    QVERIFY(few.isImported && few.isIndicative);
    QCOMPARE(few.detractor.n, 5);
    COMPARE_NEAR(few.point->fromPassive.value, 88'000, FourDecimals);
    Limits limits;
    limits.minimumForVerdict = 5;
    QVERIFY(!valueFacts({20'000, 0, 0, 0, 4}, groups, limits).isIndicative);
    QVERIFY(!valueFacts({0, 0, 0, 0, 4}, groups, limits).point);
}

void TestSpending::ownFiguresHaveNoRange()
{
    const ValueFacts facts = valueFacts({20'000, 420, 310, 180}, std::nullopt, Limits());
    QVERIFY(!facts.isImported && !facts.tooFew);
    QCOMPARE(facts.point->fromDetractor, (RangedEuros{24'000, {}}));
    QCOMPARE(facts.point->fromPassive, (RangedEuros{22'000, {}}));
    QCOMPARE(facts.point->ofDetractor, (RangedEuros{240, {}}));
    QVERIFY(!valueFacts({}, std::nullopt, Limits()).point);
}

HEADROOM_TEST_SUITE(TestSpending)
#include "tst_spending.moc"
