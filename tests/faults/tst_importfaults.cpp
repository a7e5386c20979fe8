// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Before = 500;
constexpr int Added = 4000;

Workspace::Surroundings surroundings()
{
    return {QDate(2026, 3, 15), true, u"test"_s, false, &QDateTime::currentDateTimeUtc};
}

void writeExport(const QString &path, int first, int answers)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray rows = "Response ID,Date,Location,Employee,How likely are you to recommend us?\n";
    for (int i = first; i < first + answers; ++i) {
        const QDate day = QDate(2025, 1, 1).addDays(i % 365);
        rows += "R" + QByteArray::number(i) + ',' + day.toString(Qt::ISODate).toLatin1()
            + ",Location " + QByteArray::number(i % 7) + ",Employee " + QByteArray::number(i % 40)
            + ',' + QByteArray::number(i * 7 % 11) + '\n';
    }
    QCOMPARE(file.write(rows), rows.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Disturbs an import into a database that holds one already, at points spread over all its writes,
/// syncs and unlinks. Afterwards the database is as before or as after, and sound.
class TestImportFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theShimSeesTheImport();
    void killedAtAnyOperationItIsBeforeOrAfter();
    void killedAtAnyMomentItIsBeforeOrAfter();
    void onAFullDiskNothingIsStored();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString database() const { return path(u"shop.headroom"_s); }

    void restore() const;
    void startChild(QProcess &child, const QString &fault) const;
    int runChild(const QString &fault) const;
    void checkBeforeOrAfter(bool *isAfter) const;
    QList<int> points() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_before; ///< the database file before the import
    int m_operations = 0; ///< of an undisturbed import
};

void TestImportFaults::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // The loader takes a space in LD_PRELOAD for the end of a name: a link stands where there is none.
    QVERIFY(QFile::link(QStringLiteral(HEADROOM_FAULT_SHIM), path(u"shim.so"_s)));
    writeExport(path(u"first.csv"_s), 1, Before);
    writeExport(path(u"second.csv"_s), Before + 1, Added);
    NoProgress progress;
    {
        const auto workspace = Workspace::create(database(), surroundings());
        QVERIFY(workspace.has_value());
        const auto plan = (*workspace)->plan(path(u"first.csv"_s), {}, progress);
        QVERIFY(plan.has_value());
        QVERIFY((*workspace)->import(*plan, progress).has_value());
    }
    m_before = bytesOf(database());
    QCOMPARE(runChild(u"count"_s), 0);
    m_operations = bytesOf(path(u"count"_s)).toInt();
}

void TestImportFaults::init()
{
    restore();
}

void TestImportFaults::restore() const
{
    const QStringList leftovers =
        QDir(m_folder->path()).entryList({u"shop.headroom*"_s}, QDir::Files);
    for (const QString &name : leftovers)
        QVERIFY(QFile::remove(path(name)));
    QDir(path(u"shop.headroom.backups"_s)).removeRecursively();
    QFile file(database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_before), m_before.size());
}

void TestImportFaults::startChild(QProcess &child, const QString &fault) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, path(u"shim.so"_s));
    environment.insert(u"HEADROOM_FAULT"_s, fault);
    environment.insert(u"HEADROOM_FAULT_PATH"_s, u"shop.headroom"_s);
    environment.insert(u"HEADROOM_FAULT_COUNT"_s, path(u"count"_s));
    child.setProcessEnvironment(environment);
    child.start(QStringLiteral(HEADROOM_IMPORT_CHILD), {database(), path(u"second.csv"_s)});
}

int TestImportFaults::runChild(const QString &fault) const
{
    QProcess child;
    startChild(child, fault);
    if (!child.waitForFinished(60000))
        return -1;
    return child.exitStatus() == QProcess::CrashExit ? -2 : child.exitCode();
}

void TestImportFaults::checkBeforeOrAfter(bool *isAfter) const
{
    const auto workspace = Workspace::open(database(), surroundings());
    QVERIFY(workspace.has_value());
    const SnapshotPtr snapshot = (*workspace)->snapshot();
    *isAfter = snapshot->imports.size() == 2;
    QVERIFY(*isAfter || snapshot->imports.size() == 1);
    QCOMPARE(snapshot->source.columns->rows(), *isAfter ? Before + Added : Before);
    NoProgress progress;
    const Result<VerifyReport> report = (*workspace)->verify(progress);
    QVERIFY(report.has_value());
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u"; "_s)));
}

QList<int> TestImportFaults::points() const
{
    QRandomGenerator random(20261122);
    QList<int> points{1, m_operations - 2, m_operations - 1, m_operations};
    while (points.size() < 20)
        points.append(random.bounded(1, m_operations + 1));
    return points;
}

void TestImportFaults::theShimSeesTheImport()
{
    QVERIFY(m_operations > 20);
    QCOMPARE(runChild(u"count"_s), 0);
    bool isAfter = false;
    checkBeforeOrAfter(&isAfter);
    QVERIFY(isAfter);
}

void TestImportFaults::killedAtAnyOperationItIsBeforeOrAfter()
{
    int after = 0;
    for (const int point : points()) {
        restore();
        QCOMPARE(runChild(u"kill:%1"_s.arg(point)), -2);
        bool isAfter = false;
        checkBeforeOrAfter(&isAfter);
        after += isAfter ? 1 : 0;
    }
    QVERIFY(after < 20);
    // A killed program's claim does not stand in the way of the next import.
    restore();
    QCOMPARE(runChild(u"kill:5"_s), -2);
    QCOMPARE(runChild(u"count"_s), 0);
}

void TestImportFaults::killedAtAnyMomentItIsBeforeOrAfter()
{
    QRandomGenerator random(2027);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(runChild(u"count"_s), 0);
    const int whole = static_cast<int>(timer.elapsed()) + 1;
    for (int i = 0; i < 20; ++i) {
        restore();
        QProcess child;
        startChild(child, u"count"_s);
        QVERIFY(child.waitForStarted());
        child.waitForFinished(static_cast<int>(random.bounded(1, whole)));
        child.kill();
        QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(10000));
        bool isAfter = false;
        checkBeforeOrAfter(&isAfter);
    }
}

void TestImportFaults::onAFullDiskNothingIsStored()
{
    for (const int point : points()) {
        restore();
        const int code = runChild(u"full:%1"_s.arg(point));
        bool isAfter = false;
        checkBeforeOrAfter(&isAfter);
        // Once the journal is gone the import is stored, whatever the last sync of the folder says.
        if (isAfter)
            continue;
        QCOMPARE(code, 100 + static_cast<int>(ErrorKind::DiskFull));
        QCOMPARE(bytesOf(database()), m_before);
    }
}

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_importfaults.moc"
