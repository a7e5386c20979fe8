// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/metrics.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/text/rounds/roundwords.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

class RoundWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsNeeded_data();
    void saysWhatIsNeeded();
    void saysPerformanceAndMix();
};

void RoundWordsTest::saysWhatIsNeeded_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Needed>("needed");
    QTest::addColumn<QString>("inShort");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &metric, const Needed &needed,
                         const QString &inShort, const QString &sentence) {
        QTest::newRow(name) << metric << needed << inShort << sentence;
    };
    row("net", u"nps"_s, {40, 18, 0, Outlook::Open, false}, u"+18 in 40"_s,
        u"Still needed: at least 18 more promoters than detractors in the next 40 answer(s)."_s);
    row("net, may lose", u"nps"_s, {40, -3, 0, Outlook::Open, true}, u"−3 in 40"_s,
        u"On target now. It stays so with at most 3 more detractors than promoters in the next 40 "
        "answer(s)."_s);
    row("net, level", u"nps"_s, {40, 0, 0, Outlook::Open, true}, u"0 in 40"_s,
        u"On target now. It stays so with as many promoters as detractors in the next 40 "
        "answer(s)."_s);
    row("share", u"excellent"_s, {14, 11, 0, Outlook::Open, false}, u"11 of 14"_s,
        u"Still needed: at least 11 of the next 14 answer(s) counted as “excellent”."_s);
    row("share, may lose", u"excellent"_s, {14, 11, 0, Outlook::Open, true}, u"11 of 14"_s,
        u"On target now. It stays so with at least 11 of the next 14 answer(s) counted as "
        "“excellent”, so at most 3 that are not."_s);
    row("mean", u"csat-grade"_s, {30, 0, 84, Outlook::Open, false}, u"8.4 over 30"_s,
        u"Still needed: a mean of at least 8.4 over the next 30 answer(s)."_s);
    row("days", u"delivery-days"_s, {30, 0, 21, Outlook::Open, false}, u"2.1 over 30"_s,
        u"Still needed: a mean of at most 2.1 over the next 30 answer(s)."_s);
    row("certain", u"nps"_s, {4, -9, 0, Outlook::Certain, true}, u"certain"_s,
        u"Nothing more is needed: whatever the next 4 answer(s) say, the target is reached."_s);
    row("out of reach", u"nps"_s, {4, 9, 0, Outlook::OutOfReach, false}, u"out of reach"_s,
        u"Out of reach: even if the next 4 answer(s) are the best there is, the target is not "
        "reached."_s);
    row("over, reached", u"nps"_s, {0, 0, 0, Outlook::Certain, true}, u"certain"_s,
        u"No more answers are expected; the target is reached."_s);
    row("over, not reached", u"nps"_s, {0, 0, 0, Outlook::OutOfReach, false}, u"out of reach"_s,
        u"No more answers are expected; the target is not reached."_s);
}

void RoundWordsTest::saysWhatIsNeeded()
{
    QFETCH(QString, metric);
    QFETCH(Needed, needed);
    const Metric subject = test::metric(metric);
    const Figures figures = test::english();
    const RoundWords words(subject, figures);
    QTEST(words.neededInShort(needed), "inShort");
    QTEST(words.needed(needed), "sentence");
}

void RoundWordsTest::saysPerformanceAndMix()
{
    const Metric nps = test::metric(u"nps"_s);
    const Figures figures = test::english();
    const RoundWords words(nps, figures);
    RoundMix mix{25, 26.6667, 17, 116, -99, Level::Location};
    QCOMPARE(words.mix(mix),
        u"Since the baseline NPS went from +25.0 to +26.7: +1.7 points. Of these, +11.6 is "
        "performance and −9.9 is mix: a larger part of the answers is about weaker locations."_s);
    mix = {25, 25, 0, -10, 10, Level::Employee};
    QVERIFY(words.mix(mix).endsWith(u"stronger employees."_s));
}

HEADROOM_TEST_SUITE(RoundWordsTest)
#include "tst_roundwords.moc"
