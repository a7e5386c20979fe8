// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/bonus/bonusbook.h"
#include "core/reports/results/roundresults.h"
#include "core/reports/rounds/sheetcheck.h"
#include "core/scores/scoring.h"
#include "core/storage/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <sqlite3.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Made by the program as it was with schema 1: answers-2024.csv with five answers and two refused
/// rows, a longer export with one new answer and one known one, and an import that was undone.
const QString OldDatabase = QStringLiteral(HEADROOM_TEST_DATA "/databases/schema-1.headroom");

/// Made with schema 7: one file with 120 answers, and a fixed round with a target for the NPS.
const QString FixedDatabase = QStringLiteral(HEADROOM_TEST_DATA "/databases/schema-7.headroom");

/// Made with schema 11: one file with six answers, and two own indicators, of which one is made of
/// the other.
const QString IndicatorDatabase =
    QStringLiteral(HEADROOM_TEST_DATA "/databases/schema-11-indicators.headroom");

/// Made with schema 11: one file with 120 answers, a fixed round with two indicators, a signed
/// sheet of "Bakker" (another target than proposed) and a record about the works council.
const QString SignedDatabase =
    QStringLiteral(HEADROOM_TEST_DATA "/databases/schema-11-signed.headroom");

/// Made with schema 14: 320 answers in two locations and two departments, a fixed round with a lock
/// and a signed sheet of "Jansen", a bonus scheme with a decision, and a draft with a lock.
const QString RoundDatabase =
    QStringLiteral(HEADROOM_TEST_DATA "/databases/schema-14-rounds.headroom");

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsStillThere();
    void remarksOfOldImportsAreCounted();
    void oldImportsCanBeUndone();
    void oldFiguresOfMonthsAreKnownAsSuch();
    void theSchemaIsThatOfANewDatabase();
    void whatWasDoneBeforeTheAuditLogNeedsNoEntry();
    void ownIndicatorsFromBeforeTheirLogNeedNoEntry();
    void agreementsStayWhatTheyAreAndAnswersCanBeLeftOut();
    void roundsFromBeforeTheirLevelsStayWhatTheyWere();
    void unitsKeepTheirNumbersWhenRegionsCome();
    void aBackupIsMadeBefore();
    void aSecondBackupKeepsTheFirst();
    void aFailureLeavesTheOldSchema();

private:
    std::unique_ptr<Workspace> opened();

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"old.headroom"_s);
    QVERIFY(QFile::copy(OldDatabase, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(test::runSql(m_path, "PRAGMA user_version"), QStringList{u"1"_s});
}

std::unique_ptr<Workspace> TestMigration::opened()
{
    auto workspace = Workspace::open(m_path, test::surroundings());
    return workspace ? std::move(*workspace) : nullptr;
}

void TestMigration::everythingIsStillThere()
{
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    QCOMPARE(
        test::runSql(m_path, "PRAGMA user_version"), QStringList{QString::number(schemaVersion())});
    const auto imports = workspace->imports();
    QCOMPARE(imports->size(), 3);
    QCOMPARE(imports->at(2).file, u"answers-2024.csv"_s);
    QCOMPARE(imports->at(2).account, (ImportAccount{8, 5, 0, 2, 0, 1, 0}));
    QCOMPARE(imports->at(1).account, (ImportAccount{3, 1, 1, 0, 0, 1, 0}));
    QVERIFY(imports->at(0).undoneAt.has_value());
    NoProgress progress;
    const auto report = workspace->verify(progress);
    QVERIFY(report.has_value());
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->answers, 6);
}

void TestMigration::remarksOfOldImportsAreCounted()
{
    const auto details = opened()->importDetails(ImportId(1));
    QVERIFY(details.has_value());
    QCOMPARE(details->issues.count(IssueCode::OutsideScale), 1);
    QCOMPARE(details->issues.count(IssueCode::ImpossibleDate), 1);
    QCOMPARE(details->issues.kept().size(), 2);
    QCOMPARE(details->format.delimiter, ';');
    QCOMPARE(details->columns.size(), 8);
    QCOMPARE(details->columns.at(5).measure, u"nps"_s);
}

void TestMigration::oldImportsCanBeUndone()
{
    const auto workspace = opened();
    NoProgress progress;
    QVERIFY(workspace->undoImport(ImportId(1), progress).has_value());
    // r7 came with the longer export too and stays.
    QCOMPARE(workspace->imports()->at(1).account.imported, 2);
    QVERIFY(workspace->verify(progress)->allGood());
}

void TestMigration::oldFiguresOfMonthsAreKnownAsSuch()
{
    test::runSql(m_path,
        R"(UPDATE import SET mapping = '[{"column":"Verzuim","field":"absence","index":1}]')"
        " WHERE id = 2");
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    const auto imports = workspace->imports();
    QCOMPARE(imports->at(1).subject, Subject::PlaceAndMonth);
    QCOMPARE(imports->at(2).subject, Subject::Answer);
    QCOMPARE(imports->at(2).orders, std::nullopt);
}

void TestMigration::theSchemaIsThatOfANewDatabase()
{
    QVERIFY(opened() != nullptr);
    const QString made = m_folder->filePath(u"new.headroom"_s);
    QVERIFY(createDatabase(made).has_value());
    const char *schema = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
                         " WHERE name <> 'response' ORDER BY name";
    QCOMPARE(test::runSql(m_path, schema), test::runSql(made, schema));
    const char *columns = "SELECT name || ' ' || type FROM pragma_table_info('response')"
                          " WHERE name NOT GLOB 'm_[a-z]*' ORDER BY name";
    QCOMPARE(test::runSql(m_path, columns), test::runSql(made, columns));
}

void TestMigration::whatWasDoneBeforeTheAuditLogNeedsNoEntry()
{
    m_path = m_folder->filePath(u"fixed.headroom"_s);
    QVERIFY(QFile::copy(FixedDatabase, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(test::runSql(m_path, "PRAGMA user_version"), QStringList{u"7"_s});
    const QStringList record = test::runSql(m_path, "SELECT record FROM round_fixing");
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    NoProgress progress;
    auto report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->auditEntries, 0);
    const ReportSource &source = workspace->snapshot()->source;
    QVERIFY(source.fixedRound(source.rounds.last().id) != nullptr);
    QCOMPARE(test::runSql(m_path, "SELECT record FROM round_fixing"), record);
    // From now on everything has its entry.
    QVERIFY(workspace->undoImport(ImportId(1), progress).has_value());
    report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->auditEntries, 1);
    QCOMPARE(test::runSql(m_path, "DELETE FROM audit_entry"),
        QStringList{u"the audit log is only ever added to"_s});
}

void TestMigration::ownIndicatorsFromBeforeTheirLogNeedNoEntry()
{
    m_path = m_folder->filePath(u"indicators.headroom"_s);
    QVERIFY(QFile::copy(IndicatorDatabase, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    QList<OwnIndicator> indicators = workspace->snapshot()->source.indicators;
    QCOMPARE(indicators.size(), 2);
    QCOMPARE(indicators[0].formula, u"100 - nps"_s);
    QCOMPARE(indicators[1].goal.own, indicators[0].id);
    NoProgress progress;
    auto report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    const qint64 entries = report->auditEntries;
    // From now on every change has its entry.
    indicators[0].norm = 50'000;
    QVERIFY(workspace->saveIndicator(indicators[0]).has_value());
    QVERIFY(workspace->removeIndicator(indicators[1].id).has_value());
    report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->auditEntries, entries + 2);
}

void TestMigration::agreementsStayWhatTheyAreAndAnswersCanBeLeftOut()
{
    m_path = m_folder->filePath(u"signed.headroom"_s);
    QVERIFY(QFile::copy(SignedDatabase, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const char *records = "SELECT hex(sha256) FROM round_fixing UNION ALL"
                          " SELECT hex(sha256) FROM sheet_signing";
    const QStringList before = test::runSql(m_path, records);
    QCOMPARE(before.size(), 2);
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    QCOMPARE(test::runSql(m_path, records), before);
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    QCOMPARE(source.rounds.last().weights(), 0);
    // The code that the program of then printed on the paper.
    const auto check = checkSheet(source, u"XWRV-5HEV-5TP0"_s);
    QVERIFY(check.has_value());
    QCOMPARE(check->name, u"Bakker"_s);
    QCOMPARE(check->signing->target(u"nps"_s)->agreed, 41.0);
    // 60 promoters, 24 passives, 36 detractors.
    const Metric &nps = *source.catalogue.metric(u"nps"_s);
    QCOMPARE(source.cube.tally(nps, {}, *source.cube.months()).n, 120);
    QCOMPARE(scoreNumber(nps, source.cube.tally(nps, {}, *source.cube.months())), 20.0);
    NoProgress progress;
    QVERIFY(workspace->verify(progress)->allGood());
    QVERIFY(workspace->agree(OmissionOrder{ResponseId(1), false, u"K. Bos"_s, u"twice"_s}));
    const ScoreCube &cube = workspace->snapshot()->source.cube;
    QCOMPARE(cube.tally(nps, {}, *cube.months()).n, 119);
    const auto report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->auditEntries, 5);
}

void TestMigration::roundsFromBeforeTheirLevelsStayWhatTheyWere()
{
    m_path = m_folder->filePath(u"rounds.headroom"_s);
    QVERIFY(QFile::copy(RoundDatabase, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    const char *records = "SELECT hex(sha256) FROM round_fixing UNION ALL"
                          " SELECT hex(sha256) FROM sheet_signing UNION ALL"
                          " SELECT hex(sha256) FROM bonus_decision";
    const QStringList before = test::runSql(m_path, records);
    QCOMPARE(before.size(), 3);
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    QCOMPARE(test::runSql(m_path, records), before);
    const SnapshotPtr snapshot = workspace->snapshot();
    const ReportSource &source = snapshot->source;
    const Round &fixed = source.rounds[0];
    const Round &draft = source.rounds[1];
    QCOMPARE(fixed.levels, usualLevels());
    QCOMPARE(draft.levels, usualLevels());
    const auto named = [&](Dimension dimension, const QString &name) {
        return source.organisation.find(dimension, name)->id;
    };
    const UnitRef utrecht = UnitRef::atLocation(named(Dimension::Location, u"Utrecht"_s));
    QCOMPARE(draft.targets[0].locks, (QList<Lock>{{utrecht, 45, u"new shop"_s}}));
    // What the program of then printed: the code of the paper and the results.
    const auto check = checkSheet(source, u"5E38-SZKC-457Z"_s);
    QVERIFY(check.has_value());
    QCOMPARE(check->name, u"Jansen"_s);
    QCOMPARE(check->places, QStringList{u"Utrecht"_s});
    QCOMPARE(check->signing->target(u"nps"_s)->agreed, 36.0);
    const auto results = roundResults(source, fixed);
    QVERIFY(results.has_value());
    QStringList targets;
    for (const TargetResult &result : results->results)
        targets.append(QString::number(result.target, 'f', 4));
    QCOMPARE(targets.join(u' '), u"35.0000 33.3333 30.0000 36.6667 36.6667 36.6667 36.0000"_s);
    const UnitRef jansen = utrecht.child(Level::Employee, named(Dimension::Employee, u"Jansen"_s));
    QCOMPARE(source.bonuses->decision(fixed.id, jansen)->decided, 0.8);
    NoProgress progress;
    const auto report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    QCOMPARE(report->auditEntries, 5);
    // The draft goes on with other levels, and with a lock that only they have.
    Round other = draft;
    other.levels = {Level::Department, Level::Location, Level::Employee};
    const UnitRef inSales =
        UnitRef()
            .child(Level::Department, named(Dimension::Department, u"Verkoop"_s))
            .child(Level::Location, utrecht.id());
    other.targets[0].locks = {{inSales, 50, u"new shop"_s}};
    QVERIFY(workspace->saveRound(other).has_value());
    QCOMPARE(workspace->snapshot()->source.rounds[1], other);
}

void TestMigration::unitsKeepTheirNumbersWhenRegionsCome()
{
    m_path = m_folder->filePath(u"rounds.headroom"_s);
    QVERIFY(QFile::copy(RoundDatabase, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    // A unit was removed once, and an action is for one that is there.
    test::runSql(m_path, "INSERT INTO unit (id, dimension, name, folded) VALUES (90, 5, 'x', 'x')");
    test::runSql(m_path, "DELETE FROM unit WHERE id = 90");
    test::runSql(m_path,
        "INSERT INTO action (id, title, description, size, state, owner, topic, subject, metric)"
        " VALUES (1, 'Call', '', 0, 0, '', 0, '', '')");
    test::runSql(m_path, "INSERT INTO action_unit SELECT 1, dimension, id FROM unit WHERE id = 2");
    const char *units = "SELECT id || ' ' || dimension || ' ' || name FROM unit ORDER BY id";
    const QStringList before = test::runSql(m_path, units);
    const QStringList action = test::runSql(m_path, "SELECT unit_id FROM action_unit");
    QCOMPARE(action, QStringList{u"2"_s});
    const auto workspace = opened();
    QVERIFY(workspace != nullptr);
    QCOMPARE(test::runSql(m_path, units), before);
    QCOMPARE(test::runSql(m_path, "SELECT unit_id FROM action_unit"), action);
    QCOMPARE(workspace->snapshot()->source.actions.first().units.first().id, UnitId(2));
    QCOMPARE(test::runSql(m_path, "SELECT DISTINCT region FROM response"), QStringList{u"0"_s});
    // A number that was given out once is not given again; regions are a dimension like others.
    test::runSql(m_path, "INSERT INTO unit (dimension, name, folded) VALUES (8, 'Noord', 'noord')");
    QCOMPARE(test::runSql(m_path, "SELECT id FROM unit WHERE dimension = 8"), QStringList{u"91"_s});
    QVERIFY(!test::runSql(m_path, "DELETE FROM unit WHERE id = 2").isEmpty());
    NoProgress progress;
    const auto report = workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
}

void TestMigration::aBackupIsMadeBefore()
{
    QVERIFY(opened() != nullptr);
    const QString backup = m_folder->filePath(u"old.headroom.backups/old-schema-1.headroom"_s);
    QCOMPARE(test::runSql(backup, "PRAGMA user_version"), QStringList{u"1"_s});
    QCOMPARE(test::runSql(backup, "SELECT count(*) FROM response"), QStringList{u"6"_s});
    QCOMPARE(
        QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Once up to date, opening makes no more of them.
    QVERIFY(opened() != nullptr);
    QCOMPARE(QDir(m_folder->filePath(u"old.headroom.backups"_s)).entryList(QDir::Files).size(), 1);
}

void TestMigration::aSecondBackupKeepsTheFirst()
{
    QVERIFY(opened() != nullptr);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::copy(OldDatabase, m_path));
    QVERIFY(opened() != nullptr);
    const QStringList expected{u"old-schema-1-2.headroom"_s, u"old-schema-1.headroom"_s};
    QCOMPARE(QDir(m_folder->filePath(u"old.headroom.backups"_s)).entryList(QDir::Files), expected);
}

void TestMigration::aFailureLeavesTheOldSchema()
{
    QCOMPARE(test::runSql(m_path, "CREATE TABLE import_left_out (id)"), QStringList());
    const char *schema = "SELECT sql FROM sqlite_schema ORDER BY name";
    const QStringList before = test::runSql(m_path, schema);
    QVERIFY(opened() == nullptr);
    QCOMPARE(test::runSql(m_path, schema), before);
    QCOMPARE(test::runSql(m_path, "PRAGMA user_version"), QStringList{u"1"_s});
}

HEADROOM_TEST_SUITE(TestMigration)
#include "tst_migration.moc"
