// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/data/watchedfolder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom::ui;
using namespace Qt::StringLiterals;

class WatchedFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void filesThatAreThereAreToldOf();
    void aNewFileIsToldOfOnce();
    void aFileIsLeftAloneWhileItGrows();
    void otherFilesAreNoSurveys();
    void aMissingFolderIsSaid();
    void nothingIsWatchedWithoutAFolder();

private:
    void write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int Settling = 150; ///< milliseconds

} // namespace

void WatchedFolderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void WatchedFolderTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write(content), content.size());
}

void WatchedFolderTest::filesThatAreThereAreToldOf()
{
    write(u"b.csv"_s, "x");
    write(u"a.csv"_s, "x");
    WatchedFolder watched(nullptr, Settling);
    QSignalSpy settled(&watched, &WatchedFolder::fileSettled);
    watched.watch(m_folder->path());
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(settled[0][0].toString(), m_folder->filePath(u"a.csv"_s));
}

void WatchedFolderTest::aNewFileIsToldOfOnce()
{
    WatchedFolder watched(nullptr, Settling);
    QSignalSpy settled(&watched, &WatchedFolder::fileSettled);
    watched.watch(m_folder->path());
    write(u"a.csv"_s, "Datum;NPS\n");
    QTRY_COMPARE(settled.size(), 1);
    write(u"b.xlsx"_s, "x");
    QTRY_COMPARE(settled.size(), 2);
    QTest::qWait(3 * Settling);
    QCOMPARE(settled.size(), 2);
    // A directory tells of new names only; the next one brings the file that was written again.
    write(u"a.csv"_s, "01-02-2025;9\n");
    write(u"c.csv"_s, "x");
    QTRY_COMPARE(settled.size(), 4);
}

void WatchedFolderTest::aFileIsLeftAloneWhileItGrows()
{
    WatchedFolder watched(nullptr, 4 * Settling);
    QSignalSpy settled(&watched, &WatchedFolder::fileSettled);
    watched.watch(m_folder->path());
    write(u"a.csv"_s, "x");
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(Settling);
        write(u"a.csv"_s, "x");
    }
    QTRY_COMPARE(settled.size(), 1);
    QCOMPARE(QFile(m_folder->filePath(u"a.csv"_s)).size(), 9);
    QTest::qWait(5 * Settling);
    QCOMPARE(settled.size(), 1);
}

void WatchedFolderTest::otherFilesAreNoSurveys()
{
    write(u"a.pdf"_s, "x");
    write(u"empty.csv"_s, "");
    WatchedFolder watched(nullptr, Settling);
    QSignalSpy settled(&watched, &WatchedFolder::fileSettled);
    watched.watch(m_folder->path());
    QTest::qWait(4 * Settling);
    QCOMPARE(settled.size(), 0);
}

void WatchedFolderTest::aMissingFolderIsSaid()
{
    WatchedFolder watched(nullptr, Settling);
    QSignalSpy missing(&watched, &WatchedFolder::folderMissing);
    watched.watch(m_folder->filePath(u"gone"_s));
    QTRY_COMPARE(missing.size(), 1);
}

void WatchedFolderTest::nothingIsWatchedWithoutAFolder()
{
    write(u"a.csv"_s, "x");
    WatchedFolder watched(nullptr, Settling);
    QSignalSpy settled(&watched, &WatchedFolder::fileSettled);
    watched.watch(m_folder->path());
    watched.watch({});
    QTest::qWait(4 * Settling);
    QCOMPARE(settled.size(), 0);
}

HEADROOM_TEST_SUITE(WatchedFolderTest)
#include "tst_watchedfolder.moc"
