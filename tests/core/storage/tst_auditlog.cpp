// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/agreements/auditcheck.h"
#include "core/storage/agreements/auditlog.h"
#include "core/storage/bulk/verification.h"
#include "core/storage/changes/importundo.h"
#include "core/storage/database.h"
#include "core/storage/stores/roundstore.h"
#include "tests/core/workspace/madeanswers.h"
#include "tests/support/suite.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Later(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

/// As any other program would, without our triggers in the way.
void change(const QString &path, const QByteArray &sql)
{
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &handle), SQLITE_OK);
    const QByteArray all = "DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_is_kept;"
                           "DROP TRIGGER round_fixing_stays; "
        + sql;
    char *words = nullptr;
    sqlite3_exec(handle, all.constData(), nullptr, nullptr, &words);
    QVERIFY2(words == nullptr, words);
    sqlite3_close(handle);
}

} // namespace

class TestAuditLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingHasItsEntry();
    void theChainIsMadeAsDescribed();
    void theDatabaseRefusesToChangeIt();
    void whatFailsLeavesNoEntry();
    void breaksAreFound_data();
    void breaksAreFound();
    void aFlippedByteInTheFileIsFound();
    void aBrokenChainStillOpensAndGoesOn();

private:
    QString path() const { return m_folder->filePath(u"a.headroom"_s); }

    QStringList findings() const
    {
        NoProgress progress;
        const auto found = verifyDatabase(*openDatabase(path()), progress);
        return found && !found->auditHolds ? found->findings : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Two imports of which the first is undone, and a fixed round.
void TestAuditLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    NoProgress progress;
    const auto connection = createDatabase(path());
    QVERIFY(storeAnswers(*connection, orderOf(u"a.csv"_s, manyAnswers(50)), progress));
    QVERIFY(storeAnswers(*connection, orderOf(u"b.csv"_s, manyAnswers(60, 51)), progress));
    QVERIFY(undoImport(*connection, ImportId(1), Later, progress));
    Round round;
    round.name = u"2027"_s;
    round.baseline = {QDate(2025, 11, 1), QDate(2026, 10, 31)};
    round.starts = QDate(2027, 1, 1);
    round.ends = QDate(2027, 12, 31);
    QVERIFY(
        storeFixedRound(*connection, round, Later, [](const Round &) { return QByteArray("{}"); }));
}

void TestAuditLog::everythingHasItsEntry()
{
    const auto connection = openDatabase(path());
    const auto entries = loadAudit(*connection);
    QCOMPARE(entries->size(), 4);
    const QList<std::pair<AuditKind, qint64>> expected{{AuditKind::ImportCommitted, 1},
        {AuditKind::ImportCommitted, 2}, {AuditKind::ImportUndone, 1}, {AuditKind::RoundFixed, 1}};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(entries->at(i).sequence, i + 1);
        QCOMPARE(entries->at(i).kind, static_cast<qint64>(expected[i].first));
        QCOMPARE(entries->at(i).subject, expected[i].second);
    }
    QCOMPARE(entries->at(2).at, u"2026-11-28T12:00:00.000Z"_s);
    const auto check = checkAudit(*connection);
    QVERIFY2(check->findings.isEmpty(), qPrintable(check->findings.join(u'\n')));
    QCOMPARE(check->entries, 4);
    QCOMPARE(check->head, entries->last().digest);
}

void TestAuditLog::theChainIsMadeAsDescribed()
{
    const auto entries = loadAudit(*openDatabase(path()));
    QCOMPARE(entries->first().previous, QByteArray(32, '\0'));
    const AuditEntry &second = entries->at(1);
    const QByteArray text = "2\n" + second.at.toUtf8() + "\n1\n2\n" + second.evidence.toHex() + '\n'
        + entries->first().digest.toHex();
    QCOMPARE(second.digest, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

void TestAuditLog::theDatabaseRefusesToChangeIt()
{
    const auto connection = openDatabase(path());
    for (const char *sql : {"UPDATE audit_entry SET subject = 9 WHERE sequence = 1",
             "DELETE FROM audit_entry WHERE sequence = 4",
             "INSERT INTO before_audit VALUES (1, 7)"}) {
        const auto done = connection->run(sql);
        QVERIFY2(!done.has_value(), sql);
    }
    QVERIFY(findings().isEmpty());
}

void TestAuditLog::whatFailsLeavesNoEntry()
{
    const auto connection = openDatabase(path());
    NoProgress progress;
    QVERIFY(!undoImport(*connection, ImportId(1), Later, progress));
    QVERIFY(storeAnswers(*connection, orderOf(u"b.csv"_s, manyAnswers(60, 51)), progress));
    QCOMPARE(loadAudit(*connection)->size(), 4);
}

void TestAuditLog::breaksAreFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *damage, const char *finding) {
        QTest::newRow(name) << QByteArray(damage) << QString::fromUtf8(finding);
    };
    row("another time", "UPDATE audit_entry SET at = '2026' WHERE sequence = 2",
        "audit log: entry 2 was changed");
    row("another subject", "UPDATE audit_entry SET subject = 8 WHERE sequence = 3",
        "audit log: entry 3 was changed");
    row("another digest", "UPDATE audit_entry SET digest = zeroblob(32) WHERE sequence = 2",
        "audit log: entry 2 was changed");
    row("taken out", "DELETE FROM audit_entry WHERE sequence = 2", "audit log: entry 2 is missing");
    row("taken out and closed up",
        "DELETE FROM audit_entry WHERE sequence = 2;"
        "UPDATE audit_entry SET sequence = sequence - 1 WHERE sequence > 2",
        "audit log: entry 2 does not follow from the one before it");
    row("the last one taken off", "DELETE FROM audit_entry WHERE sequence = 4",
        "audit log: fixed round 1 has no entry");
    row("another record", "UPDATE round_fixing SET record = '{\"a\":1}', sha256 = zeroblob(32)",
        "audit log: fixed round 1 is not what was recorded");
    row("an undo that was not one", "UPDATE import SET undone_at = '2026' WHERE id = 2",
        "audit log: the undo of import 2 has no entry");
}

void TestAuditLog::breaksAreFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, finding);
    change(path(), damage);
    QVERIFY2(findings().contains(finding), qPrintable(findings().join(u'\n')));
}

void TestAuditLog::aFlippedByteInTheFileIsFound()
{
    const QByteArray digest = loadAudit(*openDatabase(path()))->at(2).digest;
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qsizetype at = file.readAll().indexOf(digest);
    QVERIFY(at > 0);
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(static_cast<char>(digest[0] ^ 1)));
    file.close();
    QVERIFY(!findings().isEmpty());
}

void TestAuditLog::aBrokenChainStillOpensAndGoesOn()
{
    change(path(), "UPDATE audit_entry SET at = '2026' WHERE sequence = 2");
    const auto connection = openDatabase(path());
    QVERIFY(connection.has_value());
    NoProgress progress;
    QVERIFY(storeAnswers(*connection, orderOf(u"c.csv"_s, manyAnswers(9, 201)), progress));
    QCOMPARE(loadAudit(*connection)->size(), 5);
    QCOMPARE(findings(), QStringList{u"audit log: entry 2 was changed"_s});
}

HEADROOM_TEST_SUITE(TestAuditLog)
#include "tst_auditlog.moc"
