// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/scoring.h"
#include "core/targets/needed.h"
#include "core/targets/verdict.h"
#include "tests/support/metrics.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// What the answers still to come have to bring.
class TestNeeded : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatIsNeeded_data();
    void countsWhatIsNeeded();
    void oneLessDoesNotDo_data();
    void oneLessDoesNotDo();
    void saysTheMeanOnTheSafeSide_data();
    void saysTheMeanOnTheSafeSide();
    void endsWithTheLastAnswer();
    void countsAtAPace_data();
    void countsAtAPace();
};

void TestNeeded::countsWhatIsNeeded_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Tally>("soFar");
    QTest::addColumn<double>("target");
    QTest::addColumn<qint64>("answers");
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<Outlook>("outlook");
    QTest::addColumn<bool>("reachedNow");

    // 60 + 40 answers print as +35.0 from +34.95: 35 net; 17 are there.
    QTest::newRow("net") << u"nps"_s << counts(30, 17, 13) << 35.0 << qint64(40) << qint64(18)
                         << Outlook::Open << false;
    // +20.0 of 100 answers is 20 net, 40 are there.
    QTest::newRow("net, may lose twenty") << u"nps"_s << counts(50, 0, 10) << 20.0 << qint64(40)
                                          << qint64(-20) << Outlook::Open << true;
    QTest::newRow("net, cannot fail") << u"nps"_s << counts(60, 0, 0) << 20.0 << qint64(40)
                                      << qint64(-40) << Outlook::Certain << true;
    QTest::newRow("net, cannot be done") << u"nps"_s << counts(0, 0, 60) << -10.0 << qint64(40)
                                         << qint64(50) << Outlook::OutOfReach << false;
    // -12.34 prints as -12.3, and so does all above -12.35: of 1000 answers, -123 and not -124.
    QTest::newRow("net below zero") << u"nps"_s << counts(0, 500, 0) << -12.34 << qint64(500)
                                    << qint64(-123) << Outlook::Open << true;
    // Exactly -12.35 prints as -12.4: of 2000 answers -247 does not do.
    QTest::newRow("half below zero") << u"nps"_s << counts(0, 1000, 0) << -12.3 << qint64(1000)
                                     << qint64(-246) << Outlook::Open << true;
    // Exactly 12.25 prints as 12.3: of 2000 answers 245 does.
    QTest::newRow("half above zero") << u"nps"_s << counts(0, 1000, 0) << 12.3 << qint64(1000)
                                     << qint64(245) << Outlook::Open << false;
    QTest::newRow("nothing yet") << u"nps"_s << Tally() << 35.0 << qint64(40) << qint64(14)
                                 << Outlook::Open << false;
    // 79.95 % of 20 is 15.99: 16; 5 are there.
    QTest::newRow("share") << u"excellent"_s << counts(5, 0, 1) << 80.0 << qint64(14) << qint64(11)
                           << Outlook::Open << true;
    // 737 of 1023: 79.95 % prints as 80.0 %, and is 1140.9 of 1427 but 1140.1 of 1426 answers.
    QTest::newRow("share, all of them") << u"excellent"_s << counts(737, 0, 286) << 80.0
                                        << qint64(404) << qint64(404) << Outlook::Open << false;
    QTest::newRow("share, one too few")
        << u"excellent"_s << counts(737, 0, 286) << 80.0 << qint64(403) << qint64(404)
        << Outlook::OutOfReach << false;
    QTest::newRow("share, certain") << u"excellent"_s << counts(18, 0, 0) << 80.0 << qint64(2)
                                    << qint64(-2) << Outlook::Certain << true;
}

void TestNeeded::countsWhatIsNeeded()
{
    QFETCH(QString, metric);
    QFETCH(Tally, soFar);
    QFETCH(double, target);
    QFETCH(qint64, answers);
    QFETCH(qint64, balance);
    const Needed needed = neededFor(test::metric(metric), soFar, target, answers);
    QCOMPARE(needed.answers, answers);
    QCOMPARE(static_cast<qint64>(needed.balance), balance);
    QTEST(needed.outlook, "outlook");
    QTEST(needed.reachedNow, "reachedNow");
}

void TestNeeded::oneLessDoesNotDo_data()
{
    QTest::addColumn<QString>("metric");
    for (const auto &id : {u"nps"_s, u"excellent"_s, u"csat-grade"_s, u"delivery-days"_s})
        QTest::newRow(qPrintable(id)) << id;
}

void TestNeeded::oneLessDoesNotDo()
{
    QFETCH(QString, metric);
    const Metric subject = test::metric(metric);
    const bool ofValues = subject.kind != MetricKind::NetShare && subject.kind != MetricKind::Share;
    const Tally soFar = ofValues ? tallyOf(subject, {7, 8.5, 3, 6, 9, 4}) : counts(3, 1, 2);
    const auto reached = [&](Int128 balance, qint64 answers, double target) {
        Tally end = soFar;
        end.n += answers;
        end.favourable += static_cast<qint64>(balance);
        end.sum += balance;
        const double score = scoreValue(subject, end).toDouble();
        return printsAsReached(score, target, subject.decimals, subject.lowerIsBetter);
    };
    for (qint64 answers = 1; answers <= 40; ++answers) {
        for (double target = 1.03; target < 10; target += 0.37) {
            const Needed needed = neededFor(subject, soFar, target, answers);
            const Int128 worse = subject.lowerIsBetter ? needed.balance + 1 : needed.balance - 1;
            QVERIFY2(reached(needed.balance, answers, target), qPrintable(QString::number(target)));
            QVERIFY2(!reached(worse, answers, target), qPrintable(QString::number(target)));
            QCOMPARE(needed.reachedNow, reached(0, 0, target));
        }
    }
}

void TestNeeded::saysTheMeanOnTheSafeSide_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("target");
    QTest::addColumn<qint64>("answers");
    QTest::addColumn<qint64>("mean");
    QTest::addColumn<Outlook>("outlook");

    // 7.95 of 6 answers is 47.7 together: 25.7 by three of them is 8.566..., so 8.6.
    QTest::newRow("grade") << u"csat-grade"_s << QList<double>{7, 8, 7} << 8.0 << qint64(3)
                           << qint64(86) << Outlook::Open;
    QTest::newRow("grade, too late") << u"csat-grade"_s << QList<double>{5, 5, 5, 5} << 8.0
                                     << qint64(2) << qint64(139) << Outlook::OutOfReach;
    QTest::newRow("grade, certain") << u"csat-grade"_s << QList<double>{10, 10, 10, 10} << 7.0
                                    << qint64(1) << qint64(-52) << Outlook::Certain;
    // Under 2.05 of 5 deliveries is under 10.25 days together: 10.249 - 9 by two is 0.6245: 0.6.
    QTest::newRow("days") << u"delivery-days"_s << QList<double>{2, 3, 4} << 2.0 << qint64(2)
                          << qint64(6) << Outlook::Open;
    QTest::newRow("days, too late") << u"delivery-days"_s << QList<double>{9, 9, 9} << 2.0
                                    << qint64(2) << qint64(-84) << Outlook::OutOfReach;
}

void TestNeeded::saysTheMeanOnTheSafeSide()
{
    QFETCH(QString, metric);
    QFETCH(QList<double>, values);
    QFETCH(double, target);
    QFETCH(qint64, answers);
    const Metric subject = test::metric(metric);
    const Needed needed = neededFor(subject, tallyOf(subject, values), target, answers);
    QTEST(needed.mean, "mean");
    QTEST(needed.outlook, "outlook");
}

void TestNeeded::endsWithTheLastAnswer()
{
    const Metric nps = metric(u"nps"_s);
    const Needed met = neededFor(nps, counts(50, 30, 20), 30, 0);
    QVERIFY(met.reachedNow);
    QCOMPARE(met.outlook, Outlook::Certain);
    const Needed missed = neededFor(nps, counts(50, 30, 20), 30.1, 0);
    QVERIFY(!missed.reachedNow);
    QCOMPARE(missed.outlook, Outlook::OutOfReach);
}

void TestNeeded::countsAtAPace_data()
{
    QTest::addColumn<qint64>("counted");
    QTest::addColumn<qint64>("countedDays");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<qint64>("answers");
    QTest::newRow("half a year") << qint64(80) << qint64(365) << qint64(182) << qint64(40);
    QTest::newRow("a half up") << qint64(1) << qint64(4) << qint64(2) << qint64(1);
    QTest::newRow("under a half") << qint64(1) << qint64(5) << qint64(2) << qint64(0);
    QTest::newRow("no days left") << qint64(80) << qint64(365) << qint64(0) << qint64(0);
    QTest::newRow("many") << qint64(4'000'000'000'000) << qint64(365) << qint64(3650000)
                          << qint64(40'000'000'000'000'000);
}

void TestNeeded::countsAtAPace()
{
    QFETCH(qint64, counted);
    QFETCH(qint64, countedDays);
    QFETCH(qint64, days);
    QTEST(answersAtPace(counted, countedDays, days), "answers");
}

HEADROOM_TEST_SUITE(TestNeeded)
#include "tst_needed.moc"
