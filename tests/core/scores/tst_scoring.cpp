// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/rounding.h"
#include "core/scores/scoring.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestScoring : public QObject
{
    Q_OBJECT

private slots:
    void scoresValues_data();
    void scoresValues();
    void bandsValues_data();
    void bandsValues();
    void leavesOutWhatIsNoAnswer();
    void computesAnswerVariance();
    void totalIsNoAverageOfAverages();
    void boundsScores_data();
    void boundsScores();
    void boundsMeans();
    void boundsSingleAnswers();
    void neverLeavesTheScale();
    void showsUnderLimits_data();
    void showsUnderLimits();
    void showsEveryFigureOfMonths();
    void findsMiddle_data();
    void findsMiddle();
};

namespace {

QList<double> repeated(const QList<std::pair<double, int>> &counts)
{
    QList<double> values;
    for (const auto &[value, count] : counts)
        values.append(QList<double>(count, value));
    return values;
}

const QList<std::pair<double, int>> hundredAnswers{
    {0, 2}, {3, 4}, {5, 6}, {6, 8}, {7, 15}, {8, 15}, {9, 25}, {10, 25}};

} // namespace

void TestScoring::scoresValues_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<qint64>("tenThousandths");

    const QList<double> hundred = repeated(hundredAnswers);
    QTest::newRow("nps of six") << u"nps"_s << QList<double>{0, 7, 7, 9, 9, 9} << qint64(333333);
    QTest::newRow("nps of a hundred") << u"nps"_s << hundred << qint64(300000);
    QTest::newRow("european bands") << u"nps-eu"_s << hundred << qint64(530000);
    QTest::newRow("a one to six scale has no zero") << u"nps-1to6"_s << hundred << qint64(326531);
    QTest::newRow("calculative effort")
        << u"ces-net"_s << repeated({{5, 40}, {4, 25}, {3, 15}, {2, 12}, {1, 8}}) << qint64(450000);
    QTest::newRow("calculative effort, read the wrong way round")
        << u"ces-net"_s << repeated({{1, 40}, {2, 25}, {3, 15}, {4, 12}, {5, 8}})
        << qint64(-450000);
    QTest::newRow("mean delivery")
        << u"delivery-days"_s << QList<double>{1, 2, 2, 3, 6} << qint64(28000);
    QTest::newRow("deliveries within two days")
        << u"delivery-in-time"_s << QList<double>{1, 2, 2, 3, 6} << qint64(600000);
    QTest::newRow("responses within an hour")
        << u"response-in-time"_s << QList<double>{59, 60, 60.5, 61} << qint64(500000);
    QTest::newRow("grades") << u"csat-grade"_s << QList<double>{7, 8, 8, 9, 6, 10, 7, 8}
                            << qint64(78750);
    QTest::newRow("a grade with a half")
        << u"csat-grade"_s << QList<double>{7.5, 8} << qint64(77500);
    QTest::newRow("excellent reviews")
        << u"excellent"_s << repeated({{5, 737}, {4, 286}}) << qint64(720430);
    QTest::newRow("satisfied customers")
        << u"csat-top2"_s << QList<double>{1, 3, 4, 5, 5} << qint64(600000);
    QTest::newRow("satisfied of seven")
        << u"csat-7-top2"_s << QList<double>{7, 6, 5, 4, 1, 6} << qint64(500000);
    QTest::newRow("satisfied of six")
        << u"csat-6-top2"_s << QList<double>{6, 5, 4, 1, 5, 2, 6} << qint64(571429);
    QTest::newRow("satisfied of eight")
        << u"csat-8-top2"_s << QList<double>{8, 7, 6, 5, 1, 4} << qint64(333333);
    QTest::newRow("satisfied of four")
        << u"csat-4-top2"_s << QList<double>{4, 3, 2, 1, 3} << qint64(600000);
    QTest::newRow("happy smileys")
        << u"csat-3-top"_s << QList<double>{3, 3, 2, 1, 3, 3, 2} << qint64(571429);
    QTest::newRow("satisfied, yes or no")
        << u"satisfied"_s << QList<double>{1, 0, 1, 1} << qint64(750000);
    QTest::newRow("marks from zero") << u"mark-10"_s << QList<double>{0, 10, 8, 7} << qint64(62500);
    QTest::newRow("scores of a hundred")
        << u"score-100"_s << QList<double>{0, 85, 100} << qint64(616667);
    QTest::newRow("recommended by") << u"recommended"_s << QList<double>{0, 1, 1} << qint64(666667);
    QTest::newRow("revenue of three months")
        << u"revenue"_s << QList<double>{100.25, -20, 12.5} << qint64(927500);
    QTest::newRow("absence of three months")
        << u"absence"_s << QList<double>{4.2, 3.9, 5.1} << qint64(44000);
    QTest::newRow("mean effort") << u"ces-mean"_s << QList<double>{7, 6, 2} << qint64(50000);
}

void TestScoring::scoresValues()
{
    QFETCH(QString, metricId);
    QFETCH(QList<double>, values);
    QFETCH(qint64, tenThousandths);
    const Metric asked = metric(metricId);
    QCOMPARE(roundHalfUp(scoreValue(asked, tallyOf(asked, values)), 4), tenThousandths);
}

void TestScoring::bandsValues_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("band");

    QTest::newRow("promoter from nine") << u"nps"_s << 9.0 << u"favourable"_s;
    QTest::newRow("just under nine is passive") << u"nps"_s << 8.9 << u"neutral"_s;
    QTest::newRow("passive from seven") << u"nps"_s << 7.0 << u"neutral"_s;
    QTest::newRow("just under seven is a detractor") << u"nps"_s << 6.9 << u"unfavourable"_s;
    QTest::newRow("a zero is an answer") << u"nps"_s << 0.0 << u"unfavourable"_s;
    QTest::newRow("european promoter") << u"nps-eu"_s << 8.0 << u"favourable"_s;
    QTest::newRow("european passive") << u"nps-eu"_s << 6.0 << u"neutral"_s;
    QTest::newRow("european detractor") << u"nps-eu"_s << 5.0 << u"unfavourable"_s;
    QTest::newRow("the limit is within the norm")
        << u"delivery-in-time"_s << 2.0 << u"favourable"_s;
    QTest::newRow("a second late")
        << u"delivery-in-time"_s << 2.0 + 1.0 / 86400 << u"unfavourable"_s;
}

void TestScoring::bandsValues()
{
    QFETCH(QString, metricId);
    QFETCH(double, value);
    QFETCH(QString, band);
    const Tally tally = tallyOf(metric(metricId), {value});
    QCOMPARE(tally.favourable, band == "favourable"_L1 ? 1 : 0);
    QCOMPARE(tally.neutral, band == "neutral"_L1 ? 1 : 0);
    QCOMPARE(tally.unfavourable, band == "unfavourable"_L1 ? 1 : 0);
}

void TestScoring::leavesOutWhatIsNoAnswer()
{
    const Metric nps = metric(u"nps-1to6"_s);
    Tally tally;
    addToTally(tally, nps, u"nps", 0, 4);
    addToTally(tally, nps, u"stars", 5000, 4);
    QCOMPARE(tally, Tally{});
    addToTally(tally, nps, u"nps", 1000, 4);
    QCOMPARE(tally.n, 4);
    QCOMPARE(tally.unfavourable, 4);
}

void TestScoring::computesAnswerVariance()
{
    const Metric nps = metric(u"nps"_s);
    const Tally six = tallyOf(nps, {0, 7, 7, 9, 9, 9});
    COMPARE_NEAR(answerVariance(nps, six) / 1e4, 0.555556, 1e-6);
    COMPARE_NEAR(answerVariance(metric(u"excellent"_s), counts(3, 0, 1)), 1875, 1e-9);
    const Metric grade = metric(u"csat-grade"_s);
    COMPARE_NEAR(answerVariance(grade, tallyOf(grade, {6, 8})), 1, 1e-12);
    COMPARE_NEAR(answerVariance(grade, tallyOf(grade, {7.1, 7.1, 7.1})), 0, 0);
}

void TestScoring::totalIsNoAverageOfAverages()
{
    const Metric nps = metric(u"nps"_s);
    const Tally small = counts(10, 5, 5);
    const Tally large = counts(100, 40, 60);
    COMPARE_NEAR(scoreValue(nps, small).toDouble(), 25, 0);
    COMPARE_NEAR(scoreValue(nps, large).toDouble(), 20, 0);
    COMPARE_NEAR(scoreValue(nps, small + large).toDouble(), 20.4545, FourDecimals);
}

void TestScoring::boundsScores_data()
{
    QTest::addColumn<QString>("metricId");
    QTest::addColumn<QList<int>>("groups");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");

    const QString nps = u"nps"_s;
    QTest::newRow("eight answers") << nps << QList<int>{5, 1, 2} << 37.5 << -22.1114 << 76.6569;
    QTest::newRow("only promoters") << nps << QList<int>{8, 0, 0} << 100.0 << 38.5383 << 100.0;
    QTest::newRow("eighty") << nps << QList<int>{28, 32, 20} << 10.0 << -6.8455 << 26.1226;
    QTest::newRow("two hundred") << nps << QList<int>{80, 80, 40} << 20.0 << 9.4130 << 29.9959;
    QTest::newRow("six hundred") << nps << QList<int>{271, 208, 121} << 25.0 << 18.7413 << 31.0100;
    QTest::newRow("reviews") << u"excellent"_s << QList<int>{737, 0, 286} << 72.0430 << 69.2143
                             << 74.7068;
    QTest::newRow("none of ten") << u"excellent"_s << QList<int>{0, 0, 10} << 0.0 << 0.0 << 27.7533;
    QTest::newRow("all of ten") << u"excellent"_s << QList<int>{10, 0, 0} << 100.0 << 72.2467
                                << 100.0;
}

void TestScoring::boundsScores()
{
    QFETCH(QString, metricId);
    QFETCH(QList<int>, groups);
    QFETCH(double, score);
    QFETCH(double, low);
    QFETCH(double, high);
    const Metric asked = metric(metricId);
    const Tally tally = counts(groups[0], groups[1], groups[2]);
    COMPARE_NEAR(scoreValue(asked, tally).toDouble(), score, FourDecimals);
    COMPARE_NEAR(scoreInterval(asked, tally).low, low, FourDecimals);
    COMPARE_NEAR(scoreInterval(asked, tally).high, high, FourDecimals);
}

void TestScoring::boundsMeans()
{
    const Metric grade = metric(u"csat-grade"_s);
    const Interval interval = scoreInterval(grade, tallyOf(grade, {7, 8, 8, 9, 6, 10, 7, 8}));
    COMPARE_NEAR(interval.low, 7.875 - 1.0420, FourDecimals);
    COMPARE_NEAR(interval.high, 7.875 + 1.0420, FourDecimals);
}

void TestScoring::boundsSingleAnswers()
{
    const Metric grade = metric(u"csat-grade"_s);
    QCOMPARE(scoreInterval(grade, tallyOf(grade, {7})), (Interval{1, 10}));
    const Metric days = metric(u"delivery-days"_s);
    const Interval amount = scoreInterval(days, tallyOf(days, {3}));
    QCOMPARE(amount.low, 0.0);
    QVERIFY(std::isinf(amount.high));
    Limits everything;
    everything.minimumForScore = 1;
    QVERIFY(!shownScore(scoreOf(days, tallyOf(days, {3}), everything)));
    QVERIFY(shownScore(scoreOf(grade, tallyOf(grade, {7}), everything)));
}

void TestScoring::neverLeavesTheScale()
{
    const Metric grade = metric(u"csat-grade"_s);
    QCOMPARE(scoreInterval(grade, tallyOf(grade, {10, 10, 9})).high, 10.0);
    QCOMPARE(scoreInterval(grade, tallyOf(grade, {1, 1, 2})).low, 1.0);
    const Metric days = metric(u"delivery-days"_s);
    QCOMPARE(scoreInterval(days, tallyOf(days, {0, 0, 9})).low, 0.0);
    QCOMPARE(scoreInterval(metric(u"nps"_s), counts(0, 0, 3)).low, -100.0);
}

void TestScoring::showsUnderLimits_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("alternative");
    QTest::addColumn<bool>("indicative");

    QTest::newRow("none") << 0 << 0 << false;
    QTest::newRow("one") << 1 << 1 << false;
    QTest::newRow("four") << 4 << 1 << false;
    QTest::newRow("five") << 5 << 3 << true;
    QTest::newRow("twenty-nine") << 29 << 3 << true;
    QTest::newRow("thirty") << 30 << 3 << false;
}

void TestScoring::showsUnderLimits()
{
    QFETCH(int, n);
    QFETCH(int, alternative);
    QFETCH(bool, indicative);
    const ScoreResult result = scoreOf(metric(u"nps"_s), counts(n, 0, 0), Limits{});
    QCOMPARE(static_cast<int>(result.index()), alternative);
    QCOMPARE(answerCount(result), n);
    if (const Score *score = shownScore(result))
        QCOMPARE(score->indicative, indicative);
}

void TestScoring::showsEveryFigureOfMonths()
{
    Tally tally;
    addToTally(tally, metric(u"absence"_s), u"absence", 4250, 1);
    QCOMPARE(tally.favourable, 0);
    QCOMPARE(tally.unfavourable, 0);
    const ScoreResult result = scoreOf(metric(u"absence"_s), tally, Limits{});
    const Score *score = shownScore(result);
    QVERIFY(score);
    QVERIFY(!score->indicative);
    QCOMPARE(score->interval, (Interval{4.25, 4.25}));
}

void TestScoring::findsMiddle_data()
{
    QTest::addColumn<QList<int>>("values");
    QTest::addColumn<double>("middle");

    QTest::newRow("one") << QList<int>{4} << 4.0;
    QTest::newRow("odd") << QList<int>{1, 2, 2, 3, 6} << 2.0;
    QTest::newRow("even, the same") << QList<int>{1, 2, 2, 6} << 2.0;
    QTest::newRow("even, between two") << QList<int>{1, 2, 3, 6} << 2.5;
}

void TestScoring::findsMiddle()
{
    QFETCH(QList<int>, values);
    QFETCH(double, middle);
    Distribution distribution;
    for (const int value : values) {
        if (!distribution.empty() && distribution.back().value == value * 1000)
            ++distribution.back().count;
        else
            distribution.push_back({value * 1000, 1});
    }
    COMPARE_NEAR(median(distribution, 1000).toDouble(), middle, 0);
}

HEADROOM_TEST_SUITE(TestScoring)
#include "tst_scoring.moc"
