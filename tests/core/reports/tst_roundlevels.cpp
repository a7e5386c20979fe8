// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/answers/bothscores.h"
#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/differences.h"
#include "core/reports/rounds/fixedrecord.h"
#include "core/reports/rounds/recordvalues.h"
#include "core/reports/rounds/roundprogress.h"
#include "core/reports/rounds/sheetcheck.h"
#include "core/reports/rounds/sheetfacts.h"
#include "core/reports/signatures/signing.h"
#include "core/scores/scoring.h"
#include "tests/support/answers.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Rounds over other levels than locations and employees.
class TestRoundLevels : public QObject
{
    Q_OBJECT

private slots:
    void methodsVectorAddsUpAtEveryLevel();
    void aLockInTheMiddleHoldsAndTheRestAddsUp();
    void whoWorksInTwoDepartmentsStandsInBoth();
    void anIndicatorThatIsNeverPersonalSkipsEmployees();
    void sheetsSayWhereTheyBelong();
    void aRoundWithoutEmployeesHasSheetsOfItsLowestLevel();
    void aFixedRoundKeepsItsTree();
    void recordsOfUsualRoundsStayWhatTheyWere();
    void aDepartmentIsSignedAndChecked();
    void resultsAndMixFollowTheLevels();
    void theOverviewFindsALocationBelowOneParent();
    void whatWasLeftOutCountsOnItsPathOnly();
    void daysThatAreNoWholeMonthsCountTheSame();
};

namespace {

const QDateTime FixedAt(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

struct Place
{
    QString department;
    QString location;
    QString team;
    QString employee;
};

void add(Answers &answers, const Place &place, QDate day, const QList<int> &bands)
{
    const int values[] = {10, 7, 3};
    for (int band = 0; band < 3; ++band) {
        for (int i = 0; i < bands[band]; ++i) {
            answers.addResponse(
                day, answers.location(place.location), answers.employee(place.employee));
            answers.place(
                Dimension::Department, answers.unit(Dimension::Department, place.department));
            if (!place.team.isEmpty())
                answers.place(Dimension::Team, answers.unit(Dimension::Team, place.team));
            answers.answer(u"nps"_s, values[band]);
        }
    }
}

/// The four units of the method's example, (36,36,48) (80,80,40) (75,60,15) (80,32,18), as four
/// people: two in Sales, one of them in Breda and one in Utrecht, and two in Service in Utrecht.
Answers fourPeople()
{
    Answers answers;
    const QDate day(2026, 3, 15);
    add(answers, {u"Sales"_s, u"Breda"_s, u"A"_s, u"Aalders"_s}, day, {36, 36, 48});
    add(answers, {u"Sales"_s, u"Utrecht"_s, u"A"_s, u"Bakker"_s}, day, {80, 80, 40});
    add(answers, {u"Service"_s, u"Utrecht"_s, u"B"_s, u"Claes"_s}, day, {75, 60, 15});
    add(answers, {u"Service"_s, u"Utrecht"_s, u"B"_s, u"Dekker"_s}, day, {80, 32, 18});
    return answers;
}

Round roundOver(const Levels &levels, const QString &metric = u"nps"_s, double target = 35)
{
    Round round{RoundId(1), u"2027"_s, Year2026, QDate(2027, 1, 1), QDate(2027, 12, 31),
        {{metric, target, ShareMethod::Headroom, StartRule::Raw, {}}}};
    round.levels = levels;
    return round;
}

const Levels Deep{Level::Department, Level::Location, Level::Employee};

ReportSource sourceOf(const Answers &answers, const Round &round, QDate today = {2026, 11, 28})
{
    ReportSource source = answers.source(today);
    source.rounds = {round};
    return source;
}

/// The source with its round fixed, as it comes out of a database.
ReportSource levelsFixed(ReportSource source)
{
    const auto fixed = fixedRound(source, source.rounds.last(), FixedAt);
    if (!fixed)
        qFatal("the round cannot be fixed");
    auto read = std::make_shared<FixedRound>(*fromRecord(toRecord(*fixed)));
    read->at = FixedAt;
    read->sha256 = QByteArray(32, 's');
    source.fixed.insert(source.rounds.last().id, read);
    return source;
}

/// "Sales/Breda/Aalders": names of the path.
QString pathOf(const ReportSource &source, UnitRef unit)
{
    QStringList names;
    for (int i = 0; i < unit.depth(); ++i)
        names.append(source.organisation.unitName(unit.step(i).unit));
    return names.join(u'/');
}

QMap<QString, CascadeTarget> byPath(const ReportSource &source, const CascadeOutcome &outcome)
{
    QMap<QString, CascadeTarget> units;
    for (const CascadeTarget &unit : outcome.units)
        units.insert(pathOf(source, unit.unit), unit);
    return units;
}

UnitRef unitAt(const ReportSource &source, const QString &path, const Levels &levels)
{
    UnitRef unit;
    const QStringList names = path.split(u'/');
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Dimension dimension = dimensionOf(levels[i]);
        unit = unit.child(levels[i], source.organisation.find(dimension, names[i])->id);
    }
    return unit;
}

} // namespace

/// p = 2/15 of everyone's headroom; the departments' own scores are 8.75 (320 answers: 28 of 320
/// times 100) and 43.571429 (280 answers: 122 of 280).
void TestRoundLevels::methodsVectorAddsUpAtEveryLevel()
{
    const ReportSource source = sourceOf(fourPeople(), roundOver(Deep));
    const auto facts = targetFacts(source, source.rounds[0], u"nps"_s);
    QVERIFY(facts.has_value());
    QVERIFY(facts->outcome.addsUp);
    COMPARE_NEAR(facts->outcome.share, 2.0 / 15, 1e-12);
    COMPARE_NEAR(facts->outcome.rollup, 35, 1e-9);
    const QMap<QString, CascadeTarget> units = byPath(source, facts->outcome);
    QCOMPARE(units.size(), 1 + 2 + 3 + 4);
    COMPARE_NEAR(units[u"Sales/Breda/Aalders"_s].target, 4.6667, FourDecimals);
    COMPARE_NEAR(units[u"Sales/Utrecht/Bakker"_s].target, 30.6667, FourDecimals);
    COMPARE_NEAR(units[u"Service/Utrecht/Claes"_s].target, 48, FourDecimals);
    COMPARE_NEAR(units[u"Service/Utrecht/Dekker"_s].target, 54.6667, FourDecimals);
    COMPARE_NEAR(*units[u"Sales"_s].score, 100.0 * 28 / 320, 1e-9);
    COMPARE_NEAR(units[u"Sales"_s].target, 8.75 + 2.0 / 15 * (100 - 8.75), 1e-9);
    const double service = 100.0 * 122 / 280;
    COMPARE_NEAR(units[u"Service"_s].target, service + 2.0 / 15 * (100 - service), 1e-9);
    COMPARE_NEAR(units[u"Service/Utrecht"_s].target, units[u"Service"_s].target, 1e-9);
}

/// Sales as a whole locked at 12: its two people share that out, the others bring the rest:
/// (600 x 35 - 320 x 12) / 280 = 61.285714.
void TestRoundLevels::aLockInTheMiddleHoldsAndTheRestAddsUp()
{
    ReportSource source = sourceOf(fourPeople(), roundOver(Deep));
    const UnitRef sales = unitAt(source, u"Sales"_s, Deep);
    source.rounds[0].targets[0].locks = {{sales, 12, u"moved to new premises"_s}};
    const auto facts = targetFacts(source, source.rounds[0], u"nps"_s);
    QVERIFY(facts.has_value());
    QVERIFY(facts->outcome.addsUp);
    const QMap<QString, CascadeTarget> units = byPath(source, facts->outcome);
    QCOMPARE(units[u"Sales"_s].status, TargetStatus::Locked);
    COMPARE_NEAR(units[u"Service"_s].target, (600.0 * 35 - 320.0 * 12) / 280, 1e-9);
    const double together =
        120 * units[u"Sales/Breda"_s].target + 200 * units[u"Sales/Utrecht"_s].target;
    COMPARE_NEAR(together / 320, 12, 1e-9);
}

void TestRoundLevels::whoWorksInTwoDepartmentsStandsInBoth()
{
    Answers answers = fourPeople();
    add(answers, {u"Service"_s, u"Breda"_s, u"B"_s, u"Aalders"_s}, QDate(2026, 4, 1), {20, 10, 10});
    const ReportSource source = sourceOf(answers, roundOver(Deep));
    const auto facts = targetFacts(source, source.rounds[0], u"nps"_s);
    QVERIFY(facts.has_value());
    const QMap<QString, CascadeTarget> units = byPath(source, facts->outcome);
    QCOMPARE(units[u"Sales/Breda/Aalders"_s].n, 120);
    QCOMPARE(units[u"Service/Breda/Aalders"_s].n, 40);
    QVERIFY(facts->outcome.addsUp);
    const QList<UnitRef> sheets = sheetUnits(source, source.rounds[0]);
    QCOMPARE(sheets.size(), 5);
}

void TestRoundLevels::anIndicatorThatIsNeverPersonalSkipsEmployees()
{
    Answers answers;
    for (int i = 0; i < 40; ++i) {
        answers.addResponse(
            QDate(2026, 2, 1), answers.location(u"Breda"_s), answers.employee(u"X"_s));
        answers.place(Dimension::Department, answers.unit(Dimension::Department, u"Sales"_s));
        answers.answer(u"enps"_s, i % 11);
    }
    const ReportSource source = sourceOf(answers, roundOver(Deep, u"enps"_s, 20));
    const auto facts = targetFacts(source, source.rounds[0], u"enps"_s);
    QVERIFY(facts.has_value());
    QCOMPARE(
        byPath(source, facts->outcome).keys(), (QStringList{u""_s, u"Sales"_s, u"Sales/Breda"_s}));
}

void TestRoundLevels::sheetsSayWhereTheyBelong()
{
    const ReportSource source = sourceOf(fourPeople(), roundOver(Deep));
    const Round &round = source.rounds[0];
    const QList<UnitRef> units{unitAt(source, u"Service/Utrecht/Claes"_s, Deep),
        unitAt(source, u"Service/Utrecht"_s, Deep), unitAt(source, u"Service"_s, Deep), {}};
    const auto sheets = sheetFacts(source, round, units);
    QVERIFY(sheets.has_value());
    QCOMPARE(sheets->at(0).name, u"Claes"_s);
    QCOMPARE(sheets->at(0).places, (QStringList{u"Utrecht"_s, u"Service"_s}));
    QCOMPARE(sheets->at(1).name, u"Utrecht"_s);
    QCOMPARE(sheets->at(1).places, QStringList{u"Service"_s});
    QCOMPARE(sheets->at(1).indicators[0].n, 280); // of Service there, not of all Utrecht
    QCOMPARE(sheets->at(2).name, u"Service"_s);
    QVERIFY(sheets->at(2).places.isEmpty());
    QCOMPARE(sheets->at(3).name, source.organisation.name());
    // Numbered: people first, then what stands above them.
    QCOMPARE(sheetUnits(source, round).size(), 4);
    QCOMPARE(numberedUnits(source, round).size(), 1 + 2 + 3 + 4);
    QVERIFY(sheets->at(0).number <= 4 && sheets->at(2).number > 4);
    const Series &trend = sheets->at(1).indicators[0].trend;
    qint64 n = 0;
    for (const SeriesPoint &point : trend)
        n += point.tally.n;
    QCOMPARE(n, 280);
}

void TestRoundLevels::aRoundWithoutEmployeesHasSheetsOfItsLowestLevel()
{
    const Levels levels{Level::Department, Level::Team};
    const ReportSource source = sourceOf(fourPeople(), roundOver(levels));
    const QList<UnitRef> units = sheetUnits(source, source.rounds[0]);
    QCOMPARE(units.size(), 2);
    QCOMPARE(pathOf(source, units[0]), u"Sales/A"_s);
    QCOMPARE(sheetLevel(levels), Level::Team);
    QCOMPARE(sheetLevel(Deep), Level::Employee);
    QCOMPARE(sheetLevel({Level::Employee, Level::Function}), Level::Employee);
    QCOMPARE(sheetLevel({}), Level::Organisation);
}

void TestRoundLevels::aFixedRoundKeepsItsTree()
{
    const ReportSource draft = sourceOf(fourPeople(), roundOver(Deep));
    ReportSource source = levelsFixed(draft);
    const auto fixed = fixedRound(draft, draft.rounds[0], FixedAt);
    const QByteArray record = toRecord(*fixed);
    QVERIFY(record.contains("\"levels\":\"department,location,employee\""));
    const auto read = fromRecord(record);
    QCOMPARE(toRecord(*read), record);
    QCOMPARE(read->round, fixed->round);
    QCOMPARE(read->sheets, fixed->sheets);
    QVERIFY(read->targets[0] == fixed->targets[0]);
    for (const UnitRef &unit : fixed->sheets) {
        for (int i = 0; i < unit.depth(); ++i)
            QVERIFY(!fixed->names.value(unit.step(i).unit).isEmpty());
    }
    QVERIFY(differencesToday(source, *source.fixedRound(RoundId(1))).isEmpty());
    // Later answers, and other levels of the stored round, do not move what was agreed.
    const auto before = sheetFacts(source, source.rounds[0], fixed->sheets);
    Answers later = fourPeople();
    add(later, {u"Service"_s, u"Utrecht"_s, u"B"_s, u"Claes"_s}, QDate(2026, 5, 1), {0, 0, 90});
    ReportSource moved = sourceOf(later, roundOver(usualLevels()));
    moved.fixed = source.fixed;
    const auto after = sheetFacts(moved, moved.rounds[0], fixed->sheets);
    QVERIFY(before && after);
    for (qsizetype i = 0; i < before->size(); ++i) {
        QCOMPARE(after->at(i).indicators[0].target, before->at(i).indicators[0].target);
        QCOMPARE(after->at(i).indicators[0].n, before->at(i).indicators[0].n);
        QCOMPARE(after->at(i).checkCode, before->at(i).checkCode);
        QCOMPARE(after->at(i).places, before->at(i).places);
    }
    QVERIFY(!differencesToday(moved, *moved.fixedRound(RoundId(1))).isEmpty());
}

/// What stands in records and on paper since before rounds had levels.
void TestRoundLevels::recordsOfUsualRoundsStayWhatTheyWere()
{
    const ReportSource source = sourceOf(fourPeople(), roundOver(usualLevels()));
    const QByteArray record = toRecord(*fixedRound(source, source.rounds[0], FixedAt));
    QVERIFY(!record.contains("levels"));
    const UnitRef employee = UnitRef::employeeAt(UnitId(3), UnitId(17));
    QCOMPARE(unitJson({}), (QJsonArray{0, 0, 0}));
    QCOMPARE(unitJson(employee.parent()), (QJsonArray{1, 3, 0}));
    QCOMPARE(unitJson(employee), (QJsonArray{2, 3, 17}));
    const UnitRef other =
        UnitRef().child(Level::Department, UnitId(3)).child(Level::Employee, UnitId(17));
    QCOMPARE(unitJson(other), (QJsonArray{u"department"_s, 3, u"employee"_s, 17}));
    for (const UnitRef &unit : {UnitRef(), employee.parent(), employee, other, other.parent()})
        QCOMPARE(unitIn(unitJson(unit)), unit);
    // SHA-256 of "record" and "2 3 17", its first sixty bits in Crockford's base 32: by Python.
    QCOMPARE(codeOf("record", employee), u"XDKG-6RXQ-72AZ"_s);
    QVERIFY(codeOf("record", other) != codeOf("record", employee));
}

void TestRoundLevels::aDepartmentIsSignedAndChecked()
{
    ReportSource source = levelsFixed(sourceOf(fourPeople(), roundOver(Deep)));
    const UnitRef service = unitAt(source, u"Service"_s, Deep);
    Signing signing{RoundId(1), service, u"K. Bos"_s, {}, {{u"nps"_s, 50, u"new team"_s}}, {}};
    auto sheet = signedSheet(source, signing, FixedAt);
    QVERIFY(sheet.has_value());
    QCOMPARE(sheet->unit, service);
    sheet->id = SigningId(1);
    sheet->sha256 = QByteArray(32, 'x');
    source.signedSheets =
        std::make_shared<SignedSheets>(QList<SignedSheet>{*sheet}, QList<UndoneImport>());
    QVERIFY(source.signedSheet(RoundId(1), service) != nullptr);
    QVERIFY(source.signedSheet(RoundId(1), {}) == nullptr);
    const auto check = checkSheet(source, checkCode(*sheet));
    QVERIFY(check.has_value());
    QCOMPARE(check->name, u"Service"_s);
    QCOMPARE(check->indicators[0].agreed, 50.0);
    const auto person = checkSheet(source,
        checkCode(
            *source.fixedRound(RoundId(1)), unitAt(source, u"Service/Utrecht/Claes"_s, Deep)));
    QVERIFY(person.has_value());
    QCOMPARE(person->places, (QStringList{u"Utrecht"_s, u"Service"_s}));
}

/// Sales rises from 8.75 to 20 on 200 answers, Service stays at 43.571429 on 200.
void TestRoundLevels::resultsAndMixFollowTheLevels()
{
    Answers answers = fourPeople();
    const ReportSource agreed = levelsFixed(sourceOf(answers, roundOver(Deep)));
    const QDate day(2027, 2, 1);
    add(answers, {u"Sales"_s, u"Breda"_s, u"A"_s, u"Aalders"_s}, day, {80, 80, 40});
    add(answers, {u"Service"_s, u"Utrecht"_s, u"B"_s, u"Claes"_s}, day, {100, 80, 20});
    ReportSource source = sourceOf(answers, roundOver(Deep), {2027, 3, 1});
    source.fixed = agreed.fixed;
    const auto results = roundResults(source, source.rounds[0]);
    QVERIFY(results.has_value());
    QMap<QString, TargetResult> units;
    for (const TargetResult &result : results->results)
        units.insert(pathOf(source, result.unit), result);
    COMPARE_NEAR(shownScore(units[u"Sales"_s].result)->toDouble(), 20, 1e-9);
    COMPARE_NEAR(shownScore(units[u"Service/Utrecht/Claes"_s].result)->toDouble(), 40, 1e-9);
    COMPARE_NEAR(*units[u"Sales"_s].attained, (20 - 8.75) / (2.0 / 15 * 91.25), 1e-9);
    const auto mix = roundMix(source, source.rounds[0], u"nps"_s);
    QVERIFY(mix.has_value());
    QCOMPARE(mix->level, Level::Department);
    // Performance: half of 20 - 8.75 and half of 40 - 43.571429; in tenths.
    QCOMPARE(mix->performance, qRound((0.5 * (20 - 8.75) + 0.5 * (40 - 100.0 * 122 / 280)) * 10));
    QCOMPARE(mix->change, qRound((30 - 25) * 10.0));
    QCOMPARE(mix->performance + mix->mix, mix->change);
}

void TestRoundLevels::theOverviewFindsALocationBelowOneParent()
{
    const ReportSource source = sourceOf(fourPeople(), roundOver(Deep));
    const auto progress =
        RoundProgress::of(source, source.rounds[0], *source.catalogue.metric(u"nps"_s));
    QVERIFY(progress.has_value());
    const UnitRef breda =
        UnitRef::atLocation(source.organisation.find(Dimension::Location, u"Breda"_s)->id);
    const UnitRef utrecht =
        UnitRef::atLocation(source.organisation.find(Dimension::Location, u"Utrecht"_s)->id);
    const UnitRef claes = utrecht.child(
        Level::Employee, source.organisation.find(Dimension::Employee, u"Claes"_s)->id);
    COMPARE_NEAR(progress->progress(breda)->target, 4.6667, FourDecimals);
    QVERIFY(!progress->progress(utrecht)); // it stands below Sales and below Service
    COMPARE_NEAR(progress->progress(claes)->target, 48, FourDecimals);
    COMPARE_NEAR(progress->progress({})->target, 35, 1e-9);
}

void TestRoundLevels::whatWasLeftOutCountsOnItsPathOnly()
{
    ReportSource source = sourceOf(fourPeople(), roundOver(Deep));
    OmittedAnswer answer;
    answer.omission = {OmissionId(1), u"K. Bos"_s, u"duplicate"_s, FixedAt};
    answer.importedAt = FixedAt.addDays(-9);
    answer.day = QDate(2026, 3, 15);
    const UnitRef claes = unitAt(source, u"Service/Utrecht/Claes"_s, Deep);
    for (int i = 0; i < claes.depth(); ++i)
        answer.units[static_cast<size_t>(dimensionOf(claes.step(i).level))] = claes.step(i).unit;
    answer.values.insert(u"nps"_s, 0);
    source.omitted = {answer};
    const auto omissions = [&](const QString &path) {
        const auto sheets = sheetFacts(source, source.rounds[0], {unitAt(source, path, Deep)});
        return sheets->first().indicators[0].omissions.size();
    };
    QCOMPARE(omissions(u"Service/Utrecht/Claes"_s), 1);
    QCOMPARE(omissions(u"Service/Utrecht"_s), 1);
    QCOMPARE(omissions(u"Service"_s), 1);
    QCOMPARE(omissions(u"Sales/Utrecht"_s), 0);
    QCOMPARE(omissions(u"Sales"_s), 0);
}

void TestRoundLevels::daysThatAreNoWholeMonthsCountTheSame()
{
    Answers answers = fourPeople();
    add(answers, {u"Sales"_s, u"Breda"_s, u"A"_s, u"Aalders"_s}, QDate(2026, 1, 3), {5, 0, 0});
    add(answers, {u"Sales"_s, u"Breda"_s, u"A"_s, u"Aalders"_s}, QDate(2026, 9, 3), {0, 0, 5});
    Round round = roundOver(Deep);
    round.baseline = {QDate(2026, 1, 4), QDate(2026, 9, 2)};
    const ReportSource source = sourceOf(answers, round);
    const auto facts = targetFacts(source, round, u"nps"_s);
    QVERIFY(facts.has_value());
    const QMap<QString, CascadeTarget> units = byPath(source, facts->outcome);
    QCOMPARE(units[u"Sales/Breda/Aalders"_s].n, 120);
    QCOMPARE(units[u""_s].n, 600);
    COMPARE_NEAR(units[u"Sales"_s].target, 8.75 + 2.0 / 15 * (100 - 8.75), 1e-9);
}

HEADROOM_TEST_SUITE(TestRoundLevels)
#include "tst_roundlevels.moc"
