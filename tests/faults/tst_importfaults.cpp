// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/shop.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int Before = 500;
constexpr int Added = 4000;

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
    void startChild(QProcess &child, const QString &fault) const;
    int runChild(const QString &fault) const;
    void checkBeforeOrAfter(bool *isAfter) const;
    QList<int> points() const;

    std::unique_ptr<test::Shop> m_shop;
    int m_operations = 0; ///< of an undisturbed import
};

void TestImportFaults::initTestCase()
{
    m_shop = std::make_unique<test::Shop>(Before, Added);
    // The loader takes a space in LD_PRELOAD for the end of a name: a link stands where there is
    // none.
    QVERIFY(QFile::link(QStringLiteral(HEADROOM_FAULT_SHIM), m_shop->path(u"shim.so"_s)));
    QCOMPARE(runChild(u"count"_s), 0);
    m_operations = test::bytesOf(m_shop->path(u"count"_s)).toInt();
}

void TestImportFaults::init()
{
    m_shop->restore();
}

void TestImportFaults::startChild(QProcess &child, const QString &fault) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, m_shop->path(u"shim.so"_s));
    environment.insert(u"HEADROOM_FAULT"_s, fault);
    environment.insert(u"HEADROOM_FAULT_PATH"_s, u"shop.headroom"_s);
    environment.insert(u"HEADROOM_FAULT_COUNT"_s, m_shop->path(u"count"_s));
    child.setProcessEnvironment(environment);
    child.start(
        QStringLiteral(HEADROOM_IMPORT_CHILD), {m_shop->database(), m_shop->secondExport()});
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
    QString finding;
    const std::optional<bool> after = m_shop->hasBoth(&finding);
    QVERIFY2(after.has_value(), qPrintable(finding));
    *isAfter = *after;
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
        m_shop->restore();
        QCOMPARE(runChild(u"kill:%1"_s.arg(point)), -2);
        bool isAfter = false;
        checkBeforeOrAfter(&isAfter);
        after += isAfter ? 1 : 0;
    }
    QVERIFY(after < 20);
    // A killed program's claim does not stand in the way of the next import.
    m_shop->restore();
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
        m_shop->restore();
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
        m_shop->restore();
        const int code = runChild(u"full:%1"_s.arg(point));
        bool isAfter = false;
        checkBeforeOrAfter(&isAfter);
        // Once the journal is gone the import is stored, whatever the last sync of the folder says.
        if (isAfter)
            continue;
        QCOMPARE(code, 100 + static_cast<int>(ErrorKind::DiskFull));
        QCOMPARE(test::bytesOf(m_shop->database()), m_shop->kept());
    }
}

HEADROOM_TEST_SUITE(TestImportFaults)
#include "tst_importfaults.moc"
