// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void pragmasHold_data();
    void pragmasHold();

    void reopenedPragmasHold_data() { pragmasHold_data(); }

    void reopenedPragmasHold();
    void tablesAreStrict();
    void aTransactionThatIsNotCommittedLeavesNothing();
    void aLoopThatFailsHalfWaySaysSo();
};

void TestDatabase::pragmasHold_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<qint64>("answer");
    QTest::newRow("foreign keys") << QByteArray("PRAGMA foreign_keys") << qint64(1);
    QTest::newRow("trusted schema") << QByteArray("PRAGMA trusted_schema") << qint64(0);
    QTest::newRow("cell size check") << QByteArray("PRAGMA cell_size_check") << qint64(1);
    QTest::newRow("secure delete") << QByteArray("PRAGMA secure_delete") << qint64(1);
    QTest::newRow("synchronous extra") << QByteArray("PRAGMA synchronous") << qint64(3);
    QTest::newRow("page size") << QByteArray("PRAGMA page_size") << qint64(16384);
    QTest::newRow("version") << QByteArray("PRAGMA user_version") << qint64(schemaVersion());
    QTest::newRow("identity") << QByteArray("PRAGMA application_id") << qint64(0x4844524d);
}

void TestDatabase::pragmasHold()
{
    QFETCH(QByteArray, question);
    QFETCH(qint64, answer);
    const QTemporaryDir folder;
    const auto connection = createDatabase(folder.filePath(u"a"_s));
    QVERIFY(connection.has_value());
    QCOMPARE(connection->integer(question.toStdString()).value(), std::optional(answer));
}

void TestDatabase::reopenedPragmasHold()
{
    QFETCH(QByteArray, question);
    QFETCH(qint64, answer);
    const QTemporaryDir folder;
    QVERIFY(createDatabase(folder.filePath(u"a"_s)).has_value());
    const auto connection = openDatabase(folder.filePath(u"a"_s));
    QCOMPARE(connection->integer(question.toStdString()).value(), std::optional(answer));
}

void TestDatabase::tablesAreStrict()
{
    const QTemporaryDir folder;
    const auto connection = createDatabase(folder.filePath(u"a"_s));
    const auto loose = connection->integer("SELECT count(*) FROM pragma_table_list"
                                           " WHERE strict = 0 AND name NOT LIKE 'sqlite_%'");
    QCOMPARE(loose.value(), std::optional<qint64>(0));
    QVERIFY(!connection->run("INSERT INTO unit (dimension, name, folded) VALUES ('x', 'a', 'a')"));
    QVERIFY(!connection->run("INSERT INTO unit (dimension, name, folded) VALUES (9, 'a', 'a')"));
}

void TestDatabase::aTransactionThatIsNotCommittedLeavesNothing()
{
    const QTemporaryDir folder;
    const auto connection = createDatabase(folder.filePath(u"a"_s));
    {
        const auto transaction = Transaction::begin(*connection);
        QVERIFY(connection->run("INSERT INTO setting (key, value) VALUES ('a', 'b')").has_value());
    }
    QCOMPARE(connection->integer("SELECT count(*) FROM setting").value(), std::optional<qint64>(0));
}

void TestDatabase::aLoopThatFailsHalfWaySaysSo()
{
    const QTemporaryDir folder;
    const auto connection = createDatabase(folder.filePath(u"a"_s));
    // The third row overflows: the engine has handed out two by then.
    auto statement = connection->prepare("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT"
                                         " i + 1 FROM n LIMIT 5) SELECT CASE WHEN i = 3 THEN"
                                         " abs(-9223372036854775807 - 1) ELSE i END FROM n");
    QVERIFY(statement.has_value());
    int rows = 0;
    const Result<void> read = statement->forEachRow([&](const Row &) { ++rows; });
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::StorageFailed);
    QCOMPARE(rows, 2);
}

HEADROOM_TEST_SUITE(TestDatabase)
#include "tst_database.moc"
