// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/bothscores.h"
#include "core/reports/rounds/differences.h"
#include "core/reports/rounds/fixedrecord.h"
#include "core/reports/rounds/sheetcheck.h"
#include "core/reports/rounds/sheetfacts.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"

#include <QTest>

#include <set>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestFixedRound : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhatWouldBeSharedOut();
    void aRecordReadsBackTheSame();
    void answersOfLaterDoNotMoveIt();
    void settingsAndNamesDoNotMoveIt();
    void everySheetHasItsOwnCode();
    void actionsStandOnDraftsOnly();
    void codesAreReadAsPeopleTypeThem();
    void whatWouldDifferIsTold();
    void weightsAreKeptAndAreWhole();
    void aFrozenScoreCountsWhatWasLeftOutSince();

private:
    static constexpr SampleShape Shape{
        .locations = 4, .employees = 12, .months = 24, .answersPerMonth = 200};
};

namespace {

const QDateTime Moment(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

/// The source with its newest round fixed, as it comes out of a database.
ReportSource fixedSource(ReportSource source)
{
    source.rounds.last().id = RoundId(1);
    const auto fixed = fixedRound(source, source.rounds.last(), Moment);
    if (!fixed)
        qFatal("the sample's round cannot be fixed");
    auto read = std::make_shared<FixedRound>(*fromRecord(toRecord(*fixed)));
    read->at = Moment;
    read->sha256 = QByteArray(32, 's');
    source.fixed.insert(RoundId(1), read);
    return source;
}

/// The same organisation after many more answers in the baseline.
ReportSource laterSource(const SampleShape &shape)
{
    Answers answers = sampleAnswers(shape);
    const QList<Unit> units = answers.units();
    for (int i = 0; i < 500; ++i) {
        answers.addResponse(QDate(2026, 5, 1).addDays(i % 90), units[0].id, UnknownUnit);
        answers.answer(u"nps"_s, i % 3);
    }
    ReportSource later = answers.source(QDate(2026, 11, 28));
    later.rounds = sampleSource(shape).rounds;
    return later;
}

} // namespace

void TestFixedRound::holdsWhatWouldBeSharedOut()
{
    const ReportSource draft = sampleSource(Shape);
    const ReportSource source = fixedSource(draft);
    for (const MetricTarget &asked : draft.rounds.last().targets) {
        const auto before = targetFacts(draft, draft.rounds.last(), asked.metric);
        const auto after = targetFacts(source, source.rounds.last(), asked.metric);
        QVERIFY(before && after);
        QCOMPARE(after->outcome.units.size(), before->outcome.units.size());
        QVERIFY(after->outcome.addsUp);
        for (size_t i = 0; i < before->outcome.units.size(); ++i) {
            QCOMPARE(after->outcome.units[i].unit, before->outcome.units[i].unit);
            QCOMPARE(after->outcome.units[i].target, before->outcome.units[i].target);
            QCOMPARE(after->outcome.units[i].start, before->outcome.units[i].start);
        }
        QCOMPARE(after->hidden, before->hidden);
    }
}

void TestFixedRound::aRecordReadsBackTheSame()
{
    ReportSource source = sampleSource(Shape);
    Lock lock{UnitRef::atLocation(source.cube.children({})[1].location()), 12.5, u"new \"shop\""_s};
    source.rounds.last().targets[0].locks.append(lock);
    const auto fixed = fixedRound(source, source.rounds.last(), Moment);
    QVERIFY(fixed.has_value());
    const QByteArray record = toRecord(*fixed);
    const auto read = fromRecord(record);
    QVERIFY(read.has_value());
    QCOMPARE(toRecord(*read), record);
    QCOMPARE(read->round, fixed->round);
    QCOMPARE(read->limits, fixed->limits);
    QCOMPARE(read->sheets, fixed->sheets);
    QCOMPARE(read->names, fixed->names);
    QCOMPARE(read->targets.size(), fixed->targets.size());
    for (qsizetype i = 0; i < fixed->targets.size(); ++i)
        QVERIFY(read->targets[i] == fixed->targets[i]);
    QVERIFY(!fromRecord("{}"));
    QVERIFY(!fromRecord("not json"));
}

void TestFixedRound::answersOfLaterDoNotMoveIt()
{
    const ReportSource agreed = fixedSource(sampleSource(Shape));
    ReportSource later = laterSource(Shape);
    later.rounds = agreed.rounds;
    const auto moved = targetFacts(later, later.rounds.last(), u"nps"_s);
    later.fixed = agreed.fixed;
    const QList<UnitRef> units = sheetUnits(agreed, agreed.rounds.last());
    const auto before = sheetFacts(agreed, agreed.rounds.last(), units);
    const auto after = sheetFacts(later, later.rounds.last(), units);
    QVERIFY(before && after && moved);
    // Without fixing the same answers would have moved the targets.
    const auto still = targetFacts(later, later.rounds.last(), u"nps"_s);
    QVERIFY(std::abs(moved->outcome.current - still->outcome.current) > 1);
    QCOMPARE(before->size(), after->size());
    for (qsizetype sheet = 0; sheet < before->size(); ++sheet) {
        const SheetFacts &a = before->at(sheet);
        const SheetFacts &b = after->at(sheet);
        QCOMPARE(b.number, a.number);
        QCOMPARE(b.checkCode, a.checkCode);
        QCOMPARE(b.indicators.size(), a.indicators.size());
        for (qsizetype i = 0; i < a.indicators.size(); ++i) {
            QCOMPARE(b.indicators[i].n, a.indicators[i].n);
            QCOMPARE(b.indicators[i].start, a.indicators[i].start);
            QCOMPARE(b.indicators[i].target, a.indicators[i].target);
            QCOMPARE(answerCount(b.indicators[i].now), answerCount(a.indicators[i].now));
            QCOMPARE(b.indicators[i].organisationNow, a.indicators[i].organisationNow);
        }
    }
}

void TestFixedRound::settingsAndNamesDoNotMoveIt()
{
    ReportSource source = fixedSource(sampleSource(Shape));
    const QList<UnitRef> units = sheetUnits(source, source.rounds.last());
    const auto before = sheetFacts(source, source.rounds.last(), units);
    source.limits.minimumForScore = 50;
    QList<Unit> renamed = source.organisation.units();
    for (Unit &unit : renamed)
        unit.name = u"another name"_s;
    source.organisation = Organisation(u"another organisation"_s, renamed);
    const auto after = sheetFacts(source, source.rounds.last(), units);
    QVERIFY(before && after);
    for (qsizetype sheet = 0; sheet < before->size(); ++sheet) {
        QCOMPARE(after->at(sheet).name, before->at(sheet).name);
        QCOMPARE(after->at(sheet).organisation, before->at(sheet).organisation);
        QCOMPARE(after->at(sheet).limits, before->at(sheet).limits);
        QCOMPARE(after->at(sheet).indicators.first().now.index(),
            before->at(sheet).indicators.first().now.index());
    }
}

void TestFixedRound::actionsStandOnDraftsOnly()
{
    ReportSource source = sampleSource(Shape);
    const UnitRef someone = sheetUnits(source, source.rounds.last()).first();
    const auto add = [&](const QString &title, ActionState state, const QList<ActionUnit> &units) {
        Action action;
        action.title = title;
        action.state = state;
        action.units = units;
        source.actions.append(action);
    };
    const ActionUnit employee{Dimension::Employee, someone.employee()};
    const ActionUnit place{Dimension::Location, someone.location()};
    add(u"everyone"_s, ActionState::Running, {});
    add(u"place"_s, ActionState::Planned, {place});
    add(u"own"_s, ActionState::Running, {employee});
    add(u"done"_s, ActionState::Done, {employee});
    add(u"idea"_s, ActionState::Idea, {employee});
    add(u"elsewhere"_s, ActionState::Running, {{Dimension::Location, UnitId(9999)}});
    const auto titles = [&someone](const ReportSource &from) {
        QStringList found;
        const auto sheets = sheetFacts(from, from.rounds.last(), {someone});
        for (const Action &action : sheets->first().actions)
            found.append(action.title);
        return found;
    };
    QCOMPARE(titles(source), (QStringList{u"own"_s, u"place"_s, u"everyone"_s}));
    QVERIFY(titles(fixedSource(source)).isEmpty());
}

void TestFixedRound::everySheetHasItsOwnCode()
{
    const ReportSource source = fixedSource(sampleSource(Shape));
    const FixedRound &fixed = *source.fixedRound(RoundId(1));
    std::set<QString> codes;
    for (const UnitRef &unit : fixed.sheets) {
        const QString code = checkCode(fixed, unit);
        QCOMPARE(code.size(), 14);
        QCOMPARE(normalisedCode(code), code);
        codes.insert(code);
    }
    QCOMPARE(codes.size(), static_cast<size_t>(fixed.sheets.size()));
    QVERIFY(checkCode(fixed, UnitRef::atLocation(UnitId(9999))).isEmpty());
    FixedRound other = fixed;
    other.sha256 = QByteArray(32, 'o');
    QVERIFY(checkCode(other, fixed.sheets[0]) != checkCode(fixed, fixed.sheets[0]));
}

void TestFixedRound::codesAreReadAsPeopleTypeThem()
{
    QCOMPARE(normalisedCode(u" o1il-abcd efgh "_s), u"0111-ABCD-EFGH"_s);
    QCOMPARE(normalisedCode(u"0111ABCDEFGH"_s), u"0111-ABCD-EFGH"_s);
    QCOMPARE(normalisedCode(u""_s), QString());
}

void TestFixedRound::whatWouldDifferIsTold()
{
    const ReportSource agreed = fixedSource(sampleSource(Shape));
    QVERIFY(differencesToday(agreed, *agreed.fixedRound(RoundId(1))).isEmpty());
    ReportSource later = laterSource(Shape);
    later.rounds = agreed.rounds;
    later.fixed = agreed.fixed;
    const FixedRound &fixed = *later.fixedRound(RoundId(1));
    const QList<TargetDifference> differences = differencesToday(later, fixed);
    QVERIFY(!differences.isEmpty());
    const auto check = checkSheet(later, checkCode(fixed, differences.first().unit));
    QVERIFY(check.has_value());
    QVERIFY(!check->isSameToday());
    QCOMPARE(check->unit, differences.first().unit);
    QCOMPARE(checkSheet(later, u"0000-0000-0000"_s).error().kind, ErrorKind::UnknownCheckCode);
}

void TestFixedRound::weightsAreKeptAndAreWhole()
{
    ReportSource source = sampleSource(Shape);
    Round &round = source.rounds.last();
    const QByteArray unweighed = toRecord(*fixedRound(source, round, Moment));
    QVERIFY(!unweighed.contains("weight")); // older records stay what they are, byte by byte
    round.targets[0].weight = 60;
    const auto refused = fixedRound(source, round, Moment);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::WeightsAreNotWhole);
    QCOMPARE(refused.error().arguments, QStringList{u"60"_s});
    round.targets[1].weight = 40;
    const auto fixed = fixedRound(source, round, Moment);
    QVERIFY(fixed.has_value());
    const auto read = fromRecord(toRecord(*fixed));
    QCOMPARE(read->round.targets[0].weight, 60);
    QCOMPARE(read->target(round.targets[1].metric)->asked.weight, 40);
    const auto sheets = sheetFacts(fixedSource(source), round, {sheetUnits(source, round).first()});
    QCOMPARE(sheets->first().indicators[0].weight, 60);
}

void TestFixedRound::aFrozenScoreCountsWhatWasLeftOutSince()
{
    const ReportSource bare = sampleSource(Shape);
    const Metric &nps = *bare.catalogue.metric(u"nps"_s);
    const UnitRef unit = bare.cube.children({})[0];
    OmittedAnswer zero;
    zero.omission = {OmissionId(1), u"K. Bos"_s, u"duplicate"_s, Moment.addDays(1)};
    zero.importedAt = Moment.addDays(-9);
    zero.day = QDate(2026, 5, 5);
    zero.units[static_cast<size_t>(Dimension::Location)] = unit.location();
    zero.values.insert(u"nps"_s, 0);
    ReportSource source = bare;
    source.omitted = {zero};
    Tally tally;
    tally.n = 10;
    tally.favourable = 6;
    tally.neutral = 1;
    tally.unfavourable = 3;
    const CountedScore today{unit, {QDate(2026, 5, 1), QDate(2026, 5, 31)}, tally};
    // Today's ten do not count it: with it 6 - 4 of 11.
    auto both = bothScores(source, nps, today, source.limits);
    QCOMPARE(shownScore(both->without)->value, Fraction(30));
    QCOMPARE(shownScore(both->with)->value, Fraction(200, 11));
    QCOMPARE(both->omissions, QList<Omission>{zero.omission});
    // Ten that were frozen before it was left out count it: without it 6 - 2 of 9.
    CountedScore frozen = today;
    frozen.frozenAt = Moment;
    both = bothScores(source, nps, frozen, source.limits);
    QCOMPARE(shownScore(both->with)->value, Fraction(30));
    QCOMPARE(shownScore(both->without)->value, Fraction(400, 9));
    // Frozen after it was left out: as today. Imported after the freezing: it is in neither.
    frozen.frozenAt = Moment.addDays(2);
    QCOMPARE(
        shownScore(bothScores(source, nps, frozen, source.limits)->with)->value, Fraction(200, 11));
    frozen.frozenAt = Moment;
    source.omitted[0].importedAt = Moment.addSecs(1);
    QVERIFY(!bothScores(source, nps, frozen, source.limits));
    // Of other people, days and indicators it says nothing.
    source.omitted[0].importedAt = Moment.addDays(-9);
    CountedScore other = today;
    other.unit = bare.cube.children({})[1];
    QVERIFY(!bothScores(source, nps, other, source.limits));
    other = today;
    other.range = {QDate(2026, 6, 1), QDate(2026, 6, 30)};
    QVERIFY(!bothScores(source, nps, other, source.limits));
    QVERIFY(!bothScores(source, *bare.catalogue.metric(u"csat-grade"_s), today, source.limits));
}

HEADROOM_TEST_SUITE(TestFixedRound)
#include "tst_fixedround.moc"
