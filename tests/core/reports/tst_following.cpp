// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/fixedround.h"
#include "core/reports/rounds/roundmix.h"
#include "core/reports/rounds/roundneeds.h"
#include "core/reports/rounds/sheetfacts.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// A fixed round that runs: what it still needs, and why the organisation changed.
class TestFollowing : public QObject
{
    Q_OBJECT

private slots:
    void expectsAnswersAtThePaceOfTheBaseline();
    void goesByTheRoundWithoutABaseline();
    void tellsNothingThatIsHidden();
    void tellsNothingOutsideTheRound();
    void sheetsOfDraftsNeedNothing();
    void splitsTheChange();
    void splitsByEmployeeOfOneLocation();
    void countsHiddenAndNewUnitsTogether();
};

namespace {

/// Scores -10, 20, 40 and 47.6923, together 25.
Answers baseline2026()
{
    return Answers(u"Noord | Aal  | 2026-02 | nps | 9:36 7:36 0:48\n"
                   "Oost  | Baan | 2026-02 | nps | 9:80 7:80 0:40\n"
                   "Zuid  | Cool | 2026-02 | nps | 9:75 7:60 0:15\n"
                   "West  | Dijk | 2026-02 | nps | 9:80 7:32 0:18\n"_s);
}

/// Scores 5, 30, 50 and 55 of 240, 180, 100 and 80 answers: 160 net of 600, 26.6667.
const auto Since2027 = u"Noord | Aal  | 2027-02 | nps | 9:96 7:60 0:84\n"
                       "Oost  | Baan | 2027-02 | nps | 9:90 7:54 0:36\n"
                       "Zuid  | Cool | 2027-02 | nps | 9:60 7:30 0:10\n"
                       "West  | Dijk | 2027-02 | nps | 9:50 7:24 0:6\n"_s;

Round runningRound()
{
    Round round;
    round.id = RoundId(1);
    round.name = u"2027"_s;
    round.baseline = {{2026, 1, 1}, {2026, 12, 31}};
    round.starts = {2027, 1, 1};
    round.ends = {2027, 12, 31};
    round.targets = {{u"nps"_s, 35, ShareMethod::Headroom, StartRule::Raw, {}}};
    return round;
}

/// The answers with the round fixed from those of the baseline alone.
ReportSource followed(const Answers &baseline, const Answers &all, QDate today = {2027, 3, 5})
{
    const QDateTime moment(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC);
    const ReportSource before = baseline.source({2027, 1, 1});
    ReportSource source = all.source(today);
    source.rounds = {runningRound()};
    source.fixed.insert(RoundId(1),
        std::make_shared<const FixedRound>(*fixedRound(before, runningRound(), moment)));
    return source;
}

Answers withMore(Answers answers, const QString &more)
{
    answers.draw(more);
    return answers;
}

TargetResult resultOf(const ReportSource &source, UnitRef unit)
{
    const auto results = indicatorResults(source, runningRound(), u"nps"_s);
    return *std::ranges::find(*results, unit, &TargetResult::unit);
}

} // namespace

void TestFollowing::expectsAnswersAtThePaceOfTheBaseline()
{
    Answers all = withMore(baseline2026(), Since2027);
    const ReportSource source = followed(baseline2026(), all);
    // 120 answers in 365 days, 319 days after 15 February: 104.9. Target 4.6667 prints as 4.7, from
    // 4.65: of 345 answers 16.04 net, of which 12 are there.
    const Needed needed = *resultOf(source, all.at(u"Noord"_s, u"Aal"_s)).needed;
    QCOMPARE(needed.answers, 105);
    QCOMPARE(static_cast<qint64>(needed.balance), 5);
    QCOMPARE(needed.outlook, Outlook::Open);
    QVERIFY(needed.reachedNow);
    // 600 answers in 365 days: 524.4; 34.95 of 1124 is 392.8 net, of which 160 are there.
    const Needed whole = *resultOf(source, UnitRef::organisation()).needed;
    QCOMPARE(whole.answers, 524);
    QCOMPARE(static_cast<qint64>(whole.balance), 233);
    QVERIFY(!whole.reachedNow);
    const auto sheet = sheetFacts(source, runningRound(), {all.at(u"Noord"_s, u"Aal"_s)});
    QCOMPARE(*sheet->first().indicators.first().needed, needed);
}

void TestFollowing::goesByTheRoundWithoutABaseline()
{
    const Metric nps = metric(u"nps"_s);
    DataCalendar calendar;
    calendar.answers = {{2026, 1, 1}, {2027, 2, 15}};
    calendar.today = {2027, 3, 5};
    Score score;
    score.tally = counts(10, 5, 8);
    // 23 answers in 46 days, 319 to go: 159.5.
    QCOMPARE(neededIn(runningRound(), calendar, nps, {0, score, 20})->answers, 160);
    QVERIFY(!neededIn(runningRound(), calendar, nps, {0, NoData{}, 20}));
    // Nothing came yet: the whole round is left.
    calendar.answers.last = {2026, 12, 20};
    QCOMPARE(neededIn(runningRound(), calendar, nps, {73, NoData{}, 20})->answers, 73);
}

void TestFollowing::tellsNothingThatIsHidden()
{
    Answers all = withMore(baseline2026(),
        u"Noord | Aal  | 2027-02 | nps | 9:4\n"
        "Oost  | Baan | 2027-02 | nps | 9:9\n"
        "Zuid  | Cool | 2027-02 | nps | 9:60\n"_s);
    const ReportSource source = followed(baseline2026(), all);
    QVERIFY(!resultOf(source, all.at(u"Noord"_s)).needed);
    QVERIFY(!resultOf(source, all.at(u"Oost"_s)).needed); // hidden for its neighbour's sake
    QVERIFY(resultOf(source, all.at(u"Zuid"_s)).needed);
    QVERIFY(resultOf(source, all.at(u"West"_s)).needed); // no answers yet: there is nothing to hide
}

void TestFollowing::tellsNothingOutsideTheRound()
{
    const Answers all = withMore(baseline2026(), Since2027);
    const QDate before(2026, 12, 31);
    const QDate after(2028, 1, 1);
    for (const QDate today : {before, after}) {
        const ReportSource source = followed(baseline2026(), all, today);
        QVERIFY(!resultOf(source, UnitRef::organisation()).needed);
    }
    QVERIFY(roundMix(followed(baseline2026(), all, after), runningRound(), u"nps"_s));
    QVERIFY(!roundMix(followed(baseline2026(), all, before), runningRound(), u"nps"_s));
}

void TestFollowing::sheetsOfDraftsNeedNothing()
{
    const ReportSource source = withMore(baseline2026(), Since2027).source({2027, 3, 5});
    Round draft = runningRound();
    draft.id = RoundId(2);
    const auto sheet = sheetFacts(source, draft, {UnitRef::organisation()});
    QVERIFY(sheet->first().indicators.first().soFar);
    QVERIFY(!sheet->first().indicators.first().needed);
    QVERIFY(!sheet->first().indicators.first().mix);
    QVERIFY(!roundMix(source, draft, u"nps"_s));
    QCOMPARE(indicatorResults(source, draft, u"nps"_s).error().kind, ErrorKind::RoundIsNotFixed);
}

void TestFollowing::splitsTheChange()
{
    const ReportSource source = followed(baseline2026(), withMore(baseline2026(), Since2027));
    const RoundMix mix = *roundMix(source, runningRound(), u"nps"_s);
    COMPARE_NEAR(mix.before, 25, 1e-9);
    COMPARE_NEAR(mix.now, 26.6667, FourDecimals);
    // 240/600 x 15 + 180/600 x 10 + 100/600 x 10 + 80/600 x 7.3077 = 11.6410; the mix, -9.9744, is
    // what 11.6 leaves of 1.7.
    QCOMPARE(mix.change, 17);
    QCOMPARE(mix.performance, 116);
    QCOMPARE(mix.mix, -99);
    QCOMPARE(mix.level, Level::Location);
    const auto sheets = sheetFacts(source, runningRound(), {UnitRef::organisation()});
    QCOMPARE(sheets->first().indicators.first().mix, std::optional(mix));
}

void TestFollowing::splitsByEmployeeOfOneLocation()
{
    const Answers before(u"Noord | Aal  | 2026-02 | nps | 9:10 0:30\n"
                         "Noord | Baan | 2026-02 | nps | 9:30 0:10\n"_s);
    const Answers all = withMore(before,
        u"Noord | Aal  | 2027-02 | nps | 9:15 0:45\n"
        "Noord | Baan | 2027-02 | nps | 9:15 0:5\n"_s);
    // Both score as before, -50 and +50; three of four answers are about the weaker one.
    const RoundMix mix = *roundMix(followed(before, all), runningRound(), u"nps"_s);
    QCOMPARE(mix.level, Level::Employee);
    QCOMPARE(mix.performance, 0);
    QCOMPARE(mix.mix, -250);
}

void TestFollowing::countsHiddenAndNewUnitsTogether()
{
    const Answers before(u"Noord | - | 2026-02 | nps | 9:30 0:10\n"
                         "Oost  | - | 2026-02 | nps | 9:10 0:30\n"
                         "Zuid  | - | 2026-02 | nps | 9:3\n"
                         "West  | - | 2026-02 | nps | 0:9\n"_s);
    const Answers all = withMore(before,
        u"Noord | - | 2027-02 | nps | 9:30 0:10\n"
        "Oost  | - | 2027-02 | nps | 9:10 0:30\n"
        "Zuid  | - | 2027-02 | nps | 9:10\n"
        "Nieuw | - | 2027-02 | nps | 9:10\n"_s);
    // The others go from -50 (12 answers) to +100 (20): 20/100 x 150 = 30. Of the whole, from
    // -6/92 to 20/100 of a hundred: 26.5217; the mix is what is left.
    const RoundMix mix = *roundMix(followed(before, all), runningRound(), u"nps"_s);
    QCOMPARE(mix.performance, 300);
    QCOMPARE(mix.change, 265);
    QCOMPARE(mix.mix, -35);
}

HEADROOM_TEST_SUITE(TestFollowing)
#include "tst_following.moc"
