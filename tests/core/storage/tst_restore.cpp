// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/restore.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsBackWhereNothingStands();
    void keepsWhatStoodThere();
    void takesThePlaceOfADamagedDatabase();
    void refuses_data();
    void refuses();
    void refusesWhileSomeoneHasItOpen();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    /// Sets a number in the database that tells one from another.
    void mark(const QString &path, qint64 number);
    qint64 markOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void TestRestore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    mark(file(u"shop.headroom"_s), 1);
    const auto open = openDatabase(file(u"shop.headroom"_s));
    QVERIFY(open);
    QVERIFY(backupDatabase(*open, file(u"backup.headroom"_s), m_progress));
}

void TestRestore::mark(const QString &path, qint64 number)
{
    const auto connection = QFileInfo::exists(path) ? openDatabase(path) : createDatabase(path);
    QVERIFY(connection);
    QVERIFY(connection->run("INSERT OR REPLACE INTO unit (id, dimension, name, folded)"
                            " VALUES (999, 0, ?, ?)",
        QString::number(number), QString::number(number)));
}

qint64 TestRestore::markOf(const QString &path)
{
    const auto connection = openDatabase(path);
    return connection ? connection->integer("SELECT CAST(name AS INTEGER) FROM unit WHERE id = 999")
                            .value_or(std::nullopt)
                            .value_or(-1)
                      : -1;
}

void TestRestore::bringsBackWhereNothingStands()
{
    const auto former =
        restoreDatabase(file(u"backup.headroom"_s), file(u"new.headroom"_s), m_progress);
    QVERIFY(former);
    QCOMPARE(*former, QString());
    QCOMPARE(markOf(file(u"new.headroom"_s)), qint64(1));
    QCOMPARE(QFileInfo(file(u"new.headroom"_s)).permissions() & 0x0077, QFile::Permissions());
}

void TestRestore::keepsWhatStoodThere()
{
    for (const qint64 number : {2, 3}) {
        mark(file(u"shop.headroom"_s), number);
        const auto former =
            restoreDatabase(file(u"backup.headroom"_s), file(u"shop.headroom"_s), m_progress);
        QVERIFY(former);
        QCOMPARE(markOf(file(u"shop.headroom"_s)), qint64(1));
        QCOMPARE(markOf(*former), number);
    }
    QCOMPARE(markOf(file(u"backup.headroom"_s)), qint64(1));
    QVERIFY(QDir(m_folder->path()).entryList({u"*.restored*"_s, u"*.part"_s}).isEmpty());
}

void TestRestore::takesThePlaceOfADamagedDatabase()
{
    QFile damaged(file(u"shop.headroom"_s));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    QVERIFY(damaged.seek(100));
    damaged.write(QByteArray(4000, 'x'));
    damaged.close();
    const auto former =
        restoreDatabase(file(u"backup.headroom"_s), file(u"shop.headroom"_s), m_progress);
    QVERIFY(former);
    QCOMPARE(markOf(file(u"shop.headroom"_s)), qint64(1));
    QVERIFY(QFileInfo::exists(*former));
}

void TestRestore::refuses_data()
{
    QTest::addColumn<QString>("backup");
    QTest::addColumn<QString>("database");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such backup")
        << u"none"_s << u"shop.headroom"_s << ErrorKind::DatabaseNotFound;
    QTest::newRow("a text for a backup")
        << u"text"_s << u"shop.headroom"_s << ErrorKind::DatabaseIsNotOurs;
    QTest::newRow("a text in the place")
        << u"backup.headroom"_s << u"text"_s << ErrorKind::DatabaseIsNotOurs;
    QTest::newRow("cut off") << u"cut"_s << u"shop.headroom"_s << ErrorKind::DatabaseDamaged;
}

void TestRestore::refuses()
{
    QFETCH(QString, backup);
    QFETCH(QString, database);
    QFETCH(ErrorKind, kind);
    QFile text(file(u"text"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("A letter, and no database at all.\n");
    text.close();
    QVERIFY(QFile::copy(file(u"backup.headroom"_s), file(u"cut"_s)));
    QVERIFY(QFile::resize(file(u"cut"_s), QFileInfo(file(u"cut"_s)).size() / 2));
    mark(file(u"shop.headroom"_s), 7);
    const auto former = restoreDatabase(file(backup), file(database), m_progress);
    QVERIFY(!former);
    QCOMPARE(former.error().kind, kind);
    QCOMPARE(markOf(file(u"shop.headroom"_s)), qint64(7));
    QVERIFY(QFileInfo(file(u"text"_s)).size() > 0);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.restored*"_s, u"*.part"_s}).isEmpty());
}

void TestRestore::refusesWhileSomeoneHasItOpen()
{
    mark(file(u"shop.headroom"_s), 7);
    {
        const auto other = openDatabase(file(u"shop.headroom"_s));
        QVERIFY(other->run("BEGIN IMMEDIATE"));
        const auto former =
            restoreDatabase(file(u"backup.headroom"_s), file(u"shop.headroom"_s), m_progress);
        QVERIFY(!former);
        QCOMPARE(former.error().kind, ErrorKind::DatabaseInUse);
        QVERIFY(other->run("ROLLBACK"));
    }
    QCOMPARE(markOf(file(u"shop.headroom"_s)), qint64(7));
}

HEADROOM_TEST_SUITE(TestRestore)
#include "tst_restore.moc"
