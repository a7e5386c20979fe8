// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/workspace/workspace.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <sqlite3.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Runs SQL as any other program would.
/// The engine's words of a failure, for the test's log.
template <typename T> QString wordsOf(const Result<T> &result)
{
    return result ? QString()
                  : QString::number(static_cast<int>(result.error().kind)) + u' '
            + result.error().place + u' ' + result.error().detail;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Round aRound()
{
    const UnitRef someone = UnitRef::employeeAt(UnitId(3), UnitId(9));
    return {RoundId(), u"2027"_s, {QDate(2025, 1, 1), QDate(2025, 12, 31)}, QDate(2026, 1, 1),
        QDate(2026, 12, 31),
        {{u"nps"_s, 35.5, ShareMethod::Points, StartRule::Raw,
             {{someone, 12.25, u"new in the job"_s}}},
            {u"csat-grade"_s, 8, ShareMethod::Headroom, StartRule::Drawn, {}}}};
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewDatabaseIsEmptyAndPrivate();
    void creatingNeverTouchesAnExistingFile();
    void creatingMakesPrivateFolders();
    void settingsAreKept();
    void aRoundIsKeptAndReplaced();
    void everyChangeGivesANewGeneration();
    void worksWithoutFigures();
    void aTableOfScoresIsThatOfTheSnapshot_data();
    void aTableOfScoresIsThatOfTheSnapshot();
    void aFileWhoseHeadMisleadsIsReadByTheWholeFile();
    void refusesWhatIsNotADatabase_data();
    void refusesWhatIsNotADatabase();
    void refusesANewerDatabase();
    void refusesAnotherProgramsDatabase();
    void aSecondWindowIsRefused();
    void changesBesideAWindowAreRefusedButReadingIsNot();
    void aDatabaseLockedByAnotherProgramIsInUse();
    void aDatabaseInAReadOnlyFolderCanBeReadButNotChanged();
    void aBackupHoldsTheSameAndIsPrivate();
    void aBackupNeverReplacesAFile();

private:
    QString path(const QString &name = u"shop.headroom"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspace::aNewDatabaseIsEmptyAndPrivate()
{
    const auto made = Workspace::create(path(), test::surroundings());
    QVERIFY2(made.has_value(), qPrintable(wordsOf(made)));
    const SnapshotPtr snapshot = (*made)->snapshot();
    QCOMPARE(snapshot->path, path());
    QVERIFY(snapshot->imports.isEmpty());
    QVERIFY(!snapshot->source.calendar.has_value());
    QVERIFY(!snapshot->source.cube.months().has_value());
    QCOMPARE(snapshot->source.columns->rows(), 0);
    QCOMPARE(QFileInfo(path()).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(!QFileInfo::exists(path() + u".part"_s));
}

void TestWorkspace::creatingNeverTouchesAnExistingFile()
{
    writeFile(path(), "precious");
    const auto made = Workspace::create(path(), test::surroundings());
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, ErrorKind::DatabaseExists);
    QCOMPARE(bytesOf(path()), QByteArray("precious"));
}

void TestWorkspace::creatingMakesPrivateFolders()
{
    const QString deep = path(u"new/deeper/shop.headroom"_s);
    QVERIFY(Workspace::create(deep, test::surroundings()).has_value());
    const QFile::Permissions others = QFileInfo(path(u"new/deeper"_s)).permissions()
        & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    QCOMPARE(others, QFile::Permissions());
}

void TestWorkspace::settingsAreKept()
{
    const Limits limits{7, 40, 12, 17.5};
    const QByteArray logo("\x89PNG\0\xff", 6);
    {
        const auto made = Workspace::create(path(), test::surroundings());
        QVERIFY((*made)->setOrganisationName(u"Café ’t Hoekje"_s).has_value());
        QVERIFY((*made)->setLogo(logo).has_value());
        QVERIFY((*made)->setLimits(limits).has_value());
        QVERIFY((*made)->setSample(true).has_value());
        QCOMPARE((*made)->snapshot()->source.limits, limits);
    }
    const auto opened = Workspace::open(path(), test::surroundings());
    QVERIFY(opened.has_value());
    const SnapshotPtr snapshot = (*opened)->snapshot();
    QCOMPARE(snapshot->source.organisation.name(), u"Café ’t Hoekje"_s);
    QCOMPARE(snapshot->source.logo, logo);
    QCOMPARE(snapshot->source.limits, limits);
    QVERIFY(snapshot->isSample);
}

void TestWorkspace::aRoundIsKeptAndReplaced()
{
    const auto made = Workspace::create(path(), test::surroundings());
    Result<Round> saved = (*made)->saveRound(aRound());
    QVERIFY(saved.has_value());
    QVERIFY(saved->id.value() > 0);
    QCOMPARE((*made)->snapshot()->source.rounds, QList<Round>{*saved});

    saved->name = u"2027, corrected"_s;
    saved->targets.removeFirst();
    QVERIFY((*made)->saveRound(*saved).has_value());
    QVERIFY((*made)->saveRound(aRound()).has_value());
    const auto opened = Workspace::open(path(), test::surroundings());
    const QList<Round> rounds = (*opened)->snapshot()->source.rounds;
    QCOMPARE(rounds.size(), 2);
    QCOMPARE(rounds.first(), *saved);
    QCOMPARE(rounds.last().targets, aRound().targets);
}

void TestWorkspace::everyChangeGivesANewGeneration()
{
    const auto made = Workspace::create(path(), test::surroundings());
    const SnapshotPtr before = (*made)->snapshot();
    QVERIFY((*made)->setOrganisationName(u"Shop"_s).has_value());
    QVERIFY((*made)->snapshot()->generation > before->generation);
    QVERIFY(before->source.organisation.name().isEmpty());
}

void TestWorkspace::worksWithoutFigures()
{
    Workspace::Surroundings silent = test::surroundings();
    silent.showsFigures = false;
    writeFile(m_folder->filePath(u"answers.csv"_s),
        "Date;Location;NPS\n2026-01-05;North;9\n2026-01-06;South;3\n");
    NoProgress progress;
    const auto made = Workspace::create(path(), silent);
    const auto plan = (*made)->plan(m_folder->filePath(u"answers.csv"_s), {}, progress);
    QVERIFY2(plan.has_value(), qPrintable(wordsOf(plan)));
    QCOMPARE((*made)->rehearse(*plan, progress)->account.imported, 2);
    QCOMPARE((*made)->import(*plan, progress)->account.imported, 2);
    QVERIFY((*made)->snapshot() == nullptr);
    QCOMPARE((*made)->imports()->size(), 1);
    QCOMPARE(
        (*Workspace::open(path(), test::surroundings()))->snapshot()->source.columns->rows(), 2);
}

void TestWorkspace::aTableOfScoresIsThatOfTheSnapshot_data()
{
    QTest::addColumn<QList<Dimension>>("by");
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<QDate>("first");
    const QDate none;
    using enum Dimension;
    QTest::newRow("all") << QList<Dimension>() << Granularity::All << none;
    QTest::newRow("months") << QList{Location} << Granularity::Month << none;
    QTest::newRow("people") << QList{Location, Employee} << Granularity::Quarter << none;
    QTest::newRow("weeks") << QList{Location} << Granularity::Week << none;
    QTest::newRow("channels") << QList{Channel} << Granularity::Year << none;
    QTest::newRow("part of a month") << QList{Location} << Granularity::All << QDate(2026, 1, 9);
}

void TestWorkspace::aTableOfScoresIsThatOfTheSnapshot()
{
    QFETCH(QList<Dimension>, by);
    QFETCH(Granularity, granularity);
    QFETCH(QDate, first);
    QByteArray text("ID;Datum;Vestiging;Medewerker;Kanaal;NPS;Rapportcijfer\n");
    for (int row = 0; row < 900; ++row) {
        const auto number = [](int value) { return QByteArray::number(value); };
        text += number(row) + ";" + number(1 + row % 28) + "-" + number(1 + row % 3) + "-2026;V"
            + number(row % 4) + ";M" + number(row % 7) + ";K" + number(row % 2) + ";"
            + number(row * row % 11) + ";" + number(1 + row % 10) + "\n";
    }
    writeFile(m_folder->filePath(u"export.csv"_s), text);
    NoProgress progress;
    const auto made = Workspace::create(path(), test::surroundings());
    const auto plan = (*made)->planFromHead(m_folder->filePath(u"export.csv"_s), {}, progress);
    QVERIFY((*made)->import(*plan, progress).has_value());
    ScoreTableQuestion question{u"nps"_s, by, granularity, std::nullopt};
    if (first.isValid())
        question.range = DateRange{first, QDate(2026, 12, 31)};
    const auto table = (*made)->scoreTable(question);
    const auto expected = scoreTable((*made)->snapshot()->source, question);
    QVERIFY(table && expected && !table->isEmpty());
    QCOMPARE(table->size(), expected->size());
    for (qsizetype row = 0; row < table->size(); ++row) {
        QCOMPARE(table->at(row).names, expected->at(row).names);
        QCOMPARE(table->at(row).period, expected->at(row).period);
        QCOMPARE(answerCount(table->at(row).score), answerCount(expected->at(row).score));
        const Score *shown = shownScore(table->at(row).score);
        const Score *wanted = shownScore(expected->at(row).score);
        QCOMPARE(shown != nullptr, wanted != nullptr);
        if (shown != nullptr)
            QVERIFY(shown->tally == wanted->tally && shown->value == wanted->value);
    }
}

/// The head holds dates that fit both orders; the last ones fit one only.
void TestWorkspace::aFileWhoseHeadMisleadsIsReadByTheWholeFile()
{
    QByteArray text("ID;Datum;Vestiging;NPS\n");
    for (int row = 0; row < 60'000; ++row)
        text += "R" + QByteArray::number(row) + ";1/2/2026;Amsterdam;8\n";
    const QString file = m_folder->filePath(u"export.csv"_s);
    writeFile(file, text + "R99999;2/25/2026;Amsterdam;9\n");
    NoProgress progress;
    const auto made = Workspace::create(path(), test::surroundings());
    const auto plan = (*made)->planFromHead(file, {}, progress);
    QVERIFY(plan && !plan->isWhole);
    QCOMPARE(plan->columns[1].dateOrder, DateOrder::DayFirst);
    const auto report = (*made)->import(*plan, progress);
    QVERIFY2(report.has_value(), qPrintable(wordsOf(report)));
    QCOMPARE(report->account.imported, 60'001);
    QCOMPARE(report->plan.columns[1].dateOrder, DateOrder::MonthFirst);
    const auto table = (*made)->scoreTable({u"nps"_s, {}, Granularity::Month, std::nullopt});
    QVERIFY(table.has_value());
    QCOMPARE(table->size(), 2);
    QCOMPARE(table->first().period, u"2026-01"_s);
    const auto verified = (*made)->verify(progress);
    QVERIFY(verified && verified->allGood());
    QCOMPARE((*made)->imports()->size(), 1);
}

void TestWorkspace::refusesWhatIsNotADatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no bytes") << QByteArray("") << ErrorKind::DatabaseIsEmptyFile;
    QTest::newRow("text") << QByteArray("a;b;c\n").repeated(500) << ErrorKind::DatabaseIsNotOurs;
    QTest::newRow("one line") << QByteArray("hello") << ErrorKind::DatabaseIsNotOurs;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n").repeated(100) << ErrorKind::DatabaseIsNotOurs;
}

void TestWorkspace::refusesWhatIsNotADatabase()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    writeFile(path(), content);
    const auto opened = Workspace::open(path(), test::surroundings());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, kind);
    QCOMPARE(opened.error().place, path());
    QCOMPARE(bytesOf(path()), content);

    const auto missing = Workspace::open(path(u"missing"_s), test::surroundings());
    QCOMPARE(missing.error().kind, ErrorKind::DatabaseNotFound);
    QVERIFY(!QFileInfo::exists(path(u"missing"_s)));
    const auto folder = Workspace::open(m_folder->path(), test::surroundings());
    QCOMPARE(folder.error().kind, ErrorKind::DatabaseIsNotOurs);
    const auto uri = Workspace::open(u"postgresql://server/shop"_s, test::surroundings());
    QCOMPARE(uri.error().kind, ErrorKind::DatabaseUriNotSupported);
}

void TestWorkspace::refusesANewerDatabase()
{
    QVERIFY(Workspace::create(path(), test::surroundings()).has_value());
    QCOMPARE(test::runSql(path(), "PRAGMA user_version = 97"), QStringList());
    const QByteArray before = bytesOf(path());
    const auto opened = Workspace::open(path(), test::surroundings());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, ErrorKind::DatabaseIsNewer);
    QCOMPARE(opened.error().arguments, (QStringList{u"97"_s, QString::number(schemaVersion())}));
    QCOMPARE(bytesOf(path()), before);
}

void TestWorkspace::refusesAnotherProgramsDatabase()
{
    QCOMPARE(test::runSql(path(), "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x')"),
        QStringList());
    const QByteArray before = bytesOf(path());
    const auto opened = Workspace::open(path(), test::surroundings());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().kind, ErrorKind::DatabaseIsNotOurs);
    QCOMPARE(bytesOf(path()), before);
}

void TestWorkspace::aSecondWindowIsRefused()
{
    auto first = Workspace::create(path(), test::surroundings({2026, 3, 15}, true));
    QVERIFY(first.has_value());
    const auto second = Workspace::open(path(), test::surroundings({2026, 3, 15}, true));
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().kind, ErrorKind::DatabaseInUse);
    first->reset();
    QVERIFY(Workspace::open(path(), test::surroundings({2026, 3, 15}, true)).has_value());
}

void TestWorkspace::changesBesideAWindowAreRefusedButReadingIsNot()
{
    const auto window = Workspace::create(path(), test::surroundings({2026, 3, 15}, true));
    const auto commandLine = Workspace::open(path(), test::surroundings());
    QVERIFY(commandLine.has_value());
    const Result<void> changed = (*commandLine)->setOrganisationName(u"Other"_s);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::DatabaseInUse);
    QVERIFY((*window)->setOrganisationName(u"Mine"_s).has_value());
    const auto again = Workspace::open(path(), test::surroundings());
    QCOMPARE((*again)->snapshot()->source.organisation.name(), u"Mine"_s);
}

void TestWorkspace::aDatabaseLockedByAnotherProgramIsInUse()
{
    const auto workspace = Workspace::create(path(), test::surroundings());
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Result<void> changed = (*workspace)->setOrganisationName(u"Shop"_s);
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::DatabaseInUse);
    const auto opened = Workspace::open(path(), test::surroundings());
    QCOMPARE(opened.error().kind, ErrorKind::DatabaseInUse);
    sqlite3_close(other);
    QVERIFY((*workspace)->setOrganisationName(u"Shop"_s).has_value());
}

void TestWorkspace::aDatabaseInAReadOnlyFolderCanBeReadButNotChanged()
{
    constexpr uid_t Nobody = 65534;
    QVERIFY(Workspace::create(path(), test::surroundings()).has_value());
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup);
    QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot)
        QCOMPARE(::seteuid(Nobody), 0);
    const auto opened = Workspace::open(path(), test::surroundings({2026, 3, 15}, true));
    const Result<void> changed =
        opened ? (*opened)->setOrganisationName(u"Shop"_s) : Result<void>();
    const auto made = Workspace::create(path(u"other"_s), test::surroundings());
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(opened.has_value(), qPrintable(wordsOf(opened)));
    QVERIFY(!changed.has_value());
    QCOMPARE(changed.error().kind, ErrorKind::FolderNotWritable);
    QCOMPARE(made.error().kind, ErrorKind::FolderNotWritable);
}

void TestWorkspace::aBackupHoldsTheSameAndIsPrivate()
{
    const auto workspace = Workspace::create(path(), test::surroundings());
    QVERIFY((*workspace)->setOrganisationName(u"Shop"_s).has_value());
    NoProgress progress;
    QVERIFY((*workspace)->backup(path(u"copy"_s), progress).has_value());
    QCOMPARE(QFileInfo(path(u"copy"_s)).permissions() & QFile::ReadOther, QFile::Permissions());
    const auto copy = Workspace::open(path(u"copy"_s), test::surroundings());
    QVERIFY(copy.has_value());
    QCOMPARE((*copy)->snapshot()->source.organisation.name(), u"Shop"_s);
}

void TestWorkspace::aBackupNeverReplacesAFile()
{
    const auto workspace = Workspace::create(path(), test::surroundings());
    writeFile(path(u"copy"_s), "precious");
    NoProgress progress;
    const Result<void> made = (*workspace)->backup(path(u"copy"_s), progress);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, ErrorKind::FileExists);
    QCOMPARE(bytesOf(path(u"copy"_s)), QByteArray("precious"));
}

HEADROOM_TEST_SUITE(TestWorkspace)
#include "tst_workspace.moc"
