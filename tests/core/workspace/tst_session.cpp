// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/session.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// A file with that many answers, all of them different.
void writeExport(const QString &path, int answers)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray rows = "Response ID,Date,Location,Employee,How likely are you to recommend us?\n";
    for (int i = 1; i <= answers; ++i) {
        const QDate day = QDate(2025, 1, 1).addDays(i % 365);
        rows += "R" + QByteArray::number(i) + ',' + day.toString(Qt::ISODate).toLatin1()
            + ",Utrecht,Employee " + QByteArray::number(i % 20) + ','
            + QByteArray::number(i * 7 % 11) + '\n';
    }
    QCOMPARE(file.write(rows), rows.size());
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensAndPublishesInTheCallersThread();
    void plansRehearsesImportsAndUndoes();
    void onlyTheNewestQuestionIsAnswered();
    void aFailureIsToldAndTheSessionGoesOn();
    void aLargeFileIsShownByItsHeadFirst();
    void cancellingALookAnswersSoon();
    void cancellingAnImportLeavesNothing();
    void destroyingDuringAJobIsSafe();
    void closingPublishesNothing();
    void openingAgainKeepsTheDatabase();
    void anOpenDatabaseIsTakenOver();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void create(Session &session);
    ImportPlan planned(Session &session, const QString &file);
    /// The running job ends, as cancelled, before a user begins to wonder.
    void cancelSoon(Session &session, const QSignalSpy &failures);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeExport(path(u"small.csv"_s), 200);
}

void TestSession::cleanup()
{
    m_folder.reset();
}

void TestSession::create(Session &session)
{
    session.createDatabase(path(u"shop.headroom"_s));
    QTRY_VERIFY_WITH_TIMEOUT(session.snapshot() != nullptr, 20000);
}

ImportPlan TestSession::planned(Session &session, const QString &file)
{
    QSignalSpy plans(&session, &Session::importPlanned);
    session.planImport(file, {});
    for (int i = 0; i < 100 && plans.isEmpty(); ++i)
        plans.wait(200);
    return plans.isEmpty() ? ImportPlan() : plans.first().first().value<ImportPlan>();
}

void TestSession::cancelSoon(Session &session, const QSignalSpy &failures)
{
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(HEADROOM_SANITIZED)
    constexpr qint64 SoonMilliseconds = 200;
#else // builds for working on the program take so much longer
    constexpr qint64 SoonMilliseconds = 10 * 200;
#endif
    QElapsedTimer timer;
    timer.start();
    session.cancel();
    while (failures.isEmpty() && timer.elapsed() < 20'000)
        QTest::qWait(1);
    QVERIFY2(timer.elapsed() < SoonMilliseconds, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.first().last().value<Error>().kind, ErrorKind::Cancelled);
}

void TestSession::opensAndPublishesInTheCallersThread()
{
    Session session(test::surroundings());
    QSignalSpy started(&session, &Session::jobStarted);
    QSignalSpy finished(&session, &Session::jobFinished);
    QThread *seenIn = nullptr;
    connect(&session, &Session::snapshotChanged, this,
        [&](const SnapshotPtr &) { seenIn = QThread::currentThread(); });
    QVERIFY(!session.isBusy());
    session.createDatabase(path(u"shop.headroom"_s));
    QVERIFY(session.isBusy());
    QVERIFY(session.snapshot() == nullptr);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(started.size(), 1);
    QCOMPARE(started.first().first().value<JobKind>(), JobKind::Opening);
    QCOMPARE(seenIn, QThread::currentThread());
    QVERIFY(!session.isBusy());
    QCOMPARE(session.snapshot()->path, path(u"shop.headroom"_s));
}

void TestSession::plansRehearsesImportsAndUndoes()
{
    Session session(test::surroundings());
    create(session);
    const ImportPlan plan = planned(session, path(u"small.csv"_s));
    QVERIFY(plan.isReady());
    QCOMPARE(plan.measures(), QStringList{u"nps"_s});

    QSignalSpy rehearsals(&session, &Session::importRehearsed);
    session.rehearseImport(plan);
    QTRY_COMPARE_WITH_TIMEOUT(rehearsals.size(), 1, 20000);
    QCOMPARE(rehearsals.first().first().value<ImportReport>().account.imported, 200);
    QVERIFY(session.snapshot()->imports.isEmpty());

    QSignalSpy imports(&session, &Session::importFinished);
    session.import(plan);
    QTRY_COMPARE_WITH_TIMEOUT(imports.size(), 1, 20000);
    const auto report = imports.first().first().value<ImportReport>();
    QCOMPARE(report.account, (ImportAccount{201, 200, 0, 0, 0, 1, 0}));
    QCOMPARE(session.snapshot()->source.columns->rows(), 200);
    QCOMPARE(session.snapshot()->source.importedFiles, 1);
    QCOMPARE(session.snapshot()->source.calendar->answers.first, QDate(2025, 1, 2));

    QSignalSpy undone(&session, &Session::importUndone);
    session.undoImport(*report.id, {});
    QTRY_COMPARE_WITH_TIMEOUT(undone.size(), 1, 20000);
    QCOMPARE(session.snapshot()->source.columns->rows(), 0);
    QVERIFY(session.snapshot()->source.organisation.units().isEmpty());
    QVERIFY(session.snapshot()->imports.first().undoneAt.has_value());

    QSignalSpy verified(&session, &Session::verified);
    session.verify();
    QTRY_COMPARE_WITH_TIMEOUT(verified.size(), 1, 20000);
    QVERIFY(verified.first().first().value<VerifyReport>().allGood());
}

void TestSession::onlyTheNewestQuestionIsAnswered()
{
    Session session(test::surroundings());
    create(session);
    QSignalSpy plans(&session, &Session::importPlanned);
    QSignalSpy failures(&session, &Session::failed);
    writeExport(path(u"last.csv"_s), 10);
    for (int i = 0; i < 20; ++i)
        session.planImport(path(u"small.csv"_s), {});
    session.planImport(path(u"last.csv"_s), {});
    QTRY_VERIFY_WITH_TIMEOUT(!session.isBusy(), 20000);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans.first().first().value<ImportPlan>().path, path(u"last.csv"_s));
    QVERIFY(failures.isEmpty());
}

void TestSession::aFailureIsToldAndTheSessionGoesOn()
{
    Session session(test::surroundings());
    QSignalSpy failures(&session, &Session::failed);
    session.openDatabase(path(u"missing"_s));
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().last().value<Error>().kind, ErrorKind::DatabaseNotFound);
    session.setOrganisationName(u"Shop"_s);
    QTRY_COMPARE(failures.size(), 2);
    create(session);
    session.setOrganisationName(u"Shop"_s);
    QTRY_COMPARE(session.snapshot()->source.organisation.name(), u"Shop"_s);
    session.planImport(path(u"missing.csv"_s), {});
    QTRY_COMPARE(failures.size(), 3);
    QCOMPARE(failures.last().first().value<JobKind>(), JobKind::Planning);
    QCOMPARE(failures.last().last().value<Error>().kind, ErrorKind::FileNotFound);
}

void TestSession::aLargeFileIsShownByItsHeadFirst()
{
    Session session(test::surroundings());
    create(session);
    writeExport(path(u"large.csv"_s), 500'000);
    QVERIFY(QFileInfo(path(u"large.csv"_s)).size() > 16 << 20);
    QSignalSpy plans(&session, &Session::importPlanned);
    session.planImport(path(u"large.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(plans.size(), 1, 20000);
    const auto head = plans[0][0].value<ImportPlan>();
    QVERIFY(!head.isWhole);
    QCOMPARE(head.preview.size(), 200);
    QTRY_COMPARE_WITH_TIMEOUT(plans.size(), 2, 60000);
    const auto whole = plans[1][0].value<ImportPlan>();
    QVERIFY(whole.isWhole);
    QCOMPARE(whole.records, 500'001);
    QVERIFY(head.readsLike(whole));
}

void TestSession::cancellingALookAnswersSoon()
{
    Session session(test::surroundings());
    create(session);
    writeExport(path(u"large.csv"_s), 500'000);
    QSignalSpy plans(&session, &Session::importPlanned);
    QSignalSpy failures(&session, &Session::failed);
    session.planImport(path(u"large.csv"_s), {});
    QTRY_COMPARE_WITH_TIMEOUT(plans.size(), 1, 20000);
    cancelSoon(session, failures);
    QCOMPARE(plans.size(), 1);
}

void TestSession::cancellingAnImportLeavesNothing()
{
    Session session(test::surroundings());
    create(session);
    writeExport(path(u"large.csv"_s), 200000);
    const ImportPlan plan = planned(session, path(u"large.csv"_s));
    const QDir folder(m_folder->path());
    const QStringList before = folder.entryList(QDir::Files | QDir::Hidden);
    QSignalSpy failures(&session, &Session::failed);
    qint64 done = 0;
    connect(&session, &Session::jobProgressed, this,
        [&done](JobKind kind, qint64 now) { done = kind == JobKind::Importing ? now : done; });
    session.import(plan);
    QTRY_VERIFY_WITH_TIMEOUT(done > plan.fileSize / 2, 60000);
    cancelSoon(session, failures);
    QVERIFY(session.snapshot()->imports.isEmpty());
    QCOMPARE(session.snapshot()->source.columns->rows(), 0);
    QStringList left = folder.entryList(QDir::Files | QDir::Hidden);
    left.removeIf([](const QString &name) { return name.contains("backup"_L1); });
    QCOMPARE(left, before);
}

void TestSession::destroyingDuringAJobIsSafe()
{
    writeExport(path(u"large.csv"_s), 100000);
    auto session = std::make_unique<Session>(test::surroundings());
    create(*session);
    session->import(planned(*session, path(u"large.csv"_s)));
    session->verify();
    session.reset();
    const auto opened = Workspace::open(path(u"shop.headroom"_s), test::surroundings());
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->snapshot()->imports.size() <= 1);
}

void TestSession::closingPublishesNothing()
{
    Session session(test::surroundings());
    create(session);
    session.closeDatabase();
    QTRY_VERIFY(session.snapshot() == nullptr);
    QVERIFY(Workspace::open(path(u"shop.headroom"_s), test::surroundings()).has_value());
}

void TestSession::openingAgainKeepsTheDatabase()
{
    Session session(test::surroundings());
    create(session);
    QSignalSpy failures(&session, &Session::failed);
    session.openDatabase(path(u"shop.headroom"_s));
    QTRY_VERIFY(!session.isBusy());
    QVERIFY(failures.isEmpty());
    session.createDatabase(path(u"shop.headroom"_s));
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(failures.first().last().value<Error>().kind, ErrorKind::DatabaseExists);
    QVERIFY(session.snapshot() != nullptr);
}

void TestSession::anOpenDatabaseIsTakenOver()
{
    auto workspace = Workspace::create(path(u"shop.headroom"_s), test::surroundings());
    QVERIFY(workspace);
    const SnapshotPtr snapshot = (*workspace)->snapshot();
    Session session(test::surroundings());
    session.useDatabase(std::move(*workspace));
    const ImportPlan plan = planned(session, path(u"small.csv"_s));
    QCOMPARE(session.snapshot(), snapshot);
    QSignalSpy imported(&session, &Session::importFinished);
    session.import(plan);
    QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 20000);
    const auto report = imported.first().first().value<ImportReport>();
    QSignalSpy details(&session, &Session::importDetailsLoaded);
    session.loadImportDetails(*report.id);
    QTRY_COMPARE_WITH_TIMEOUT(details.size(), 1, 20000);
    QCOMPARE(details.first().first().value<ImportDetails>().columns.size(), 5);
}

HEADROOM_TEST_SUITE(TestSession)
#include "tst_session.moc"
