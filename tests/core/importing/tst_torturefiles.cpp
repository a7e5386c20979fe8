// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/resource.h>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SlowMilliseconds = 10'000;
constexpr long MemoryKilobytes = 256L << 10;

QJsonArray expectations(const QString &name)
{
    QFile file(QStringLiteral(HEADROOM_TEST_DATA "/torture/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

/// All files of a folder and its folders, by their path from the shared folder.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(test::Shared + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next().sliced(test::Shared.size() + 1));
    return files;
}

/// Of all cells, as Python computes it: a unit separator behind each cell, a record separator
/// behind each record.
QString digestOf(const QList<PreviewRow> &rows)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const PreviewRow &row : rows) {
        for (const QString &cell : row.cells) {
            hash.addData(cell.toUtf8());
            hash.addData("\x1f");
        }
        hash.addData("\x1e");
    }
    return QString::fromLatin1(hash.result().toHex().first(16));
}

QString firstCells(const QList<PreviewRow> &rows)
{
    QStringList lines;
    for (const PreviewRow &row : rows.first(std::min<qsizetype>(rows.size(), 8)))
        lines.append(row.cells.join(" | "_L1));
    return lines.join(u'\n');
}

} // namespace

/// Files that made other readers stumble, kept outside the repository. What each must give stands
/// in tests/data/torture: its cells, as Python's csv module reads them with the encoding and the
/// delimiter that a person sees in it, or why it is refused.
class TestTortureFiles : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!QDir(test::Shared).exists())
            QSKIP("skipped: the shared files are not here");
    }

    void noFileIsPassedOver()
    {
        QStringList listed;
        for (const char *list : {"texts.json", "books.json"}) {
            const QJsonArray entries = expectations(QString::fromLatin1(list));
            for (const QJsonValue &entry : entries)
                listed.append(entry["file"_L1].toString());
        }
        QStringList found = filesBelow(u"csv_torture"_s) + filesBelow(u"xlsx_torture"_s);
        found.removeIf([](const QString &file) { return file.endsWith(".json"_L1); });
        listed.sort();
        found.sort();
        QCOMPARE(found, listed);
    }

    void textsGiveTheSameCells_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        const QJsonArray entries = expectations(u"texts.json"_s);
        for (const QJsonValue &entry : entries)
            QTest::newRow(qPrintable(entry["file"_L1].toString())) << entry.toObject();
    }

    void textsGiveTheSameCells()
    {
        QFETCH(QJsonObject, expected);
        NoProgress progress;
        const QString path = test::Shared + u'/' + expected["file"_L1].toString();
        const ImportChoices choices = choicesFrom(expected["choices"_L1].toObject());
        const Result<QList<PreviewRow>> rows = readCells(path, choices, 1'000'000, progress);
        const QString error = rows ? QString() : errorName(rows.error().kind);
        QCOMPARE(error, expected["error"_L1].toString());
        if (!rows)
            return;
        QVERIFY2(digestOf(*rows) == expected["cells"_L1].toString(), qPrintable(firstCells(*rows)));
        QCOMPARE(rows->size(), expected["records"_L1].toInt());
    }

    /// Whatever a file holds: it is refused, or asks, or every record of it is accounted for.
    void everyFileIsPlannedInBounds_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : filesBelow(u"csv_torture"_s) + filesBelow(u"xlsx_torture"_s))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyFileIsPlannedInBounds()
    {
        QFETCH(QString, file);
        QElapsedTimer timer;
        timer.start();
        const ImportRun run = runImport(test::Shared + u'/' + file);
        QVERIFY(timer.elapsed() < SlowMilliseconds);
        QVERIFY(run.outcome.account.balances());
        if (run.error)
            QVERIFY(errorName(run.error->kind) != "another error"_L1);
        else
            QCOMPARE(run.outcome.account.read, run.plan.records);
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        QVERIFY2(usage.ru_maxrss < MemoryKilobytes, qPrintable(QString::number(usage.ru_maxrss)));
    }
};

HEADROOM_TEST_SUITE(TestTortureFiles)
#include "tst_torturefiles.moc"
