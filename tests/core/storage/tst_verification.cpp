// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/verification.h"
#include "core/storage/database.h"
#include "tests/core/workspace/madeanswers.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Every kind of silent damage that the engine's own check does not see.
class TestVerification : public QObject
{
    Q_OBJECT

private slots:
    void aSoundDatabaseIsSound();
    void findsWhatWasChanged_data();
    void findsWhatWasChanged();
    void findsFlippedBitsInTheFile();

private:
    static void fill(const QString &path)
    {
        NoProgress progress;
        const auto connection = createDatabase(path);
        QVERIFY(storeAnswers(*connection, orderOf(u"a.csv"_s, manyAnswers(500)), progress));
    }
};

void TestVerification::aSoundDatabaseIsSound()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    fill(path);
    NoProgress progress;
    const auto found = verifyDatabase(*openDatabase(path), progress);
    QVERIFY2(found->allGood(), qPrintable(found->findings.join(u"; "_s)));
    QCOMPARE(found->answers, 500);
}

void TestVerification::findsWhatWasChanged_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QList<bool>>("found"); // intact, cells, keys, digests
    const auto row = [](const char *name, const char *damage, const QList<bool> &found) {
        QTest::newRow(name) << QByteArray(damage) << found;
    };
    row("a score", "UPDATE response SET m_nps = 10000 - m_nps WHERE id = 8",
        {true, false, true, false});
    row("a comment", "UPDATE response SET comment = 'x' WHERE id = 7", {true, true, true, false});
    row("a lost answer", "DELETE FROM response WHERE id = 7", {true, false, false, false});
    row("a unit that is not there", "UPDATE response SET location = 999 WHERE id = 7",
        {false, false, true, false});
    row("an import that is not there", "UPDATE response SET import_id = 9 WHERE id = 7",
        {false, true, false, false});
    row("a lost month", "DELETE FROM cell_block WHERE month % 12 = 3", {true, false, true, true});
    row("lost keys", "DELETE FROM key_run", {true, true, false, true});
    row("damaged keys", "UPDATE key_run SET data = zeroblob(length(data))",
        {true, true, false, true});
    row("damaged cells", "UPDATE cell_block SET data = zeroblob(length(data))",
        {true, false, true, true});
}

void TestVerification::findsWhatWasChanged()
{
    QFETCH(QByteArray, damage);
    QFETCH(QList<bool>, found);
    const QTemporaryDir folder;
    fill(folder.filePath(u"a"_s));
    const auto connection = openDatabase(folder.filePath(u"a"_s));
    QVERIFY(connection->run(damage.toStdString()).has_value());
    NoProgress progress;
    const auto report = verifyDatabase(*connection, progress);
    QVERIFY(report.has_value());
    QCOMPARE((QList<bool>{
                 report->isIntact, report->cellsMatch, report->keysMatch, report->digestsMatch}),
        found);
    QVERIFY(!report->findings.isEmpty());
}

void TestVerification::findsFlippedBitsInTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    fill(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf("Comment 321");
    QVERIFY(at > 0);
    QVERIFY(file.seek(at));
    QCOMPARE(file.write("k"), 1);
    file.close();
    NoProgress progress;
    const auto report = verifyDatabase(*openDatabase(path), progress);
    QVERIFY(report->isIntact);
    QVERIFY(!report->digestsMatch);
}

HEADROOM_TEST_SUITE(TestVerification)
#include "tst_verification.moc"
