// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tables/lexicontable.h"
#include "core/workspace/lexicon/lexiconfile.h"
#include "core/workspace/session.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyComments()
{
    QByteArray csv = "Respondent;Datum;Vestiging;NPS;Toelichting\n";
    for (int i = 0; i < 24; ++i) {
        const QByteArray comment = i % 2 == 0 ? "Nergens een parkeerplaats" : "Te laat geleverd";
        csv += "r" + QByteArray::number(i) + ";2026-03-0" + QByteArray::number(1 + i % 9)
            + ";Utrecht;3;" + comment + '\n';
    }
    return csv;
}

LexiconWords withParking()
{
    LexiconWords words = builtInWords();
    words.append(LexiconReason{u"Parkeren"_s, true, {{u"nl"_s, {u"parkeer*"_s}}}});
    return words;
}

} // namespace

/// The words that reasons are looked for by are kept with the answers, and comments are read anew
/// when they change.
class TestLexicon : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anOwnReasonIsCountedAndKept();
    void oursHoldAgain();
    void wordsThatCannotBeReadAreNotStored();
    void versionsAreOnlyAddedTo();
    void aChangedRecordIsNotBelieved();
    void comeBackFromAFile_data();
    void comeBackFromAFile();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void theWindowReadsCommentsAnew();
    void readingCanBeStopped();

private:
    std::optional<qint64> naming(const QString &reason);
    void reopen();
    QString write(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestLexicon::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.headroom"_s);
    m_workspace = std::move(*Workspace::create(m_path, test::surroundings({2026, 4, 15})));
    NoProgress progress;
    const auto plan = m_workspace->plan(write(manyComments()), {}, progress);
    QVERIFY(plan.has_value());
    QVERIFY(m_workspace->import(*plan, progress).has_value());
}

QString TestLexicon::write(const QByteArray &content)
{
    QFile file(m_folder->filePath(u"file.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

std::optional<qint64> TestLexicon::naming(const QString &reason)
{
    NoProgress progress;
    const auto facts = m_workspace->stories({}, progress);
    if (!facts)
        return std::nullopt;
    const auto row = std::ranges::find(facts->reasons.rows, reason, &ReasonRow::reason);
    return row == facts->reasons.rows.end() ? std::optional<qint64>(0) : row->unfavourable;
}

void TestLexicon::reopen()
{
    m_workspace.reset();
    m_workspace = std::move(*Workspace::open(m_path, test::surroundings({2026, 4, 15})));
}

void TestLexicon::anOwnReasonIsCountedAndKept()
{
    QCOMPARE(naming(u"Parkeren"_s), std::optional<qint64>(0));
    QCOMPARE(naming(u"late-delivery"_s), std::optional<qint64>(12));
    QVERIFY(!m_workspace->snapshot()->lexicon->isOwn);
    const quint64 before = m_workspace->snapshot()->generation;
    QVERIFY(m_workspace->setLexicon(withParking()).has_value());
    QVERIFY(m_workspace->snapshot()->generation > before);
    QCOMPARE(naming(u"Parkeren"_s), std::optional<qint64>(12));
    QCOMPARE(naming(u"late-delivery"_s), std::optional<qint64>(12));
    reopen();
    const LexiconInUse &lexicon = *m_workspace->snapshot()->lexicon;
    QVERIFY(lexicon.isOwn && !lexicon.isDamaged);
    QCOMPARE(lexicon.version, 1);
    QVERIFY(lexicon.words == withParking());
    QCOMPARE(m_workspace->snapshot()->source.reasons.last(), u"Parkeren"_s);
    QCOMPARE(naming(u"Parkeren"_s), std::optional<qint64>(12));
}

void TestLexicon::oursHoldAgain()
{
    QVERIFY(m_workspace->setLexicon(withParking()).has_value());
    QVERIFY(m_workspace->setLexicon(std::nullopt).has_value());
    QCOMPARE(naming(u"Parkeren"_s), std::optional<qint64>(0));
    reopen();
    const LexiconInUse &lexicon = *m_workspace->snapshot()->lexicon;
    QVERIFY(!lexicon.isOwn && !lexicon.isDamaged);
    QCOMPARE(lexicon.version, 2);
    QVERIFY(lexicon.words == builtInWords());
}

void TestLexicon::wordsThatCannotBeReadAreNotStored()
{
    LexiconWords words = withParking();
    words.last().phrases[u"nl"_s].append(u"~"_s);
    const auto refused = m_workspace->setLexicon(words);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::PhraseNotReadable);
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM lexicon_version"), QStringList{u"0"_s});
}

void TestLexicon::versionsAreOnlyAddedTo()
{
    QVERIFY(m_workspace->setLexicon(withParking()).has_value());
    m_workspace.reset();
    QCOMPARE(test::runSql(m_path, "SELECT subject FROM audit_entry WHERE kind = 15"),
        QStringList{u"1"_s});
    QVERIFY(!test::runSql(m_path, "UPDATE lexicon_version SET at = 'x'").isEmpty());
    QVERIFY(!test::runSql(m_path, "DELETE FROM lexicon_version").isEmpty());
    reopen();
    NoProgress progress;
    const auto verified = m_workspace->verify(progress);
    QVERIFY(verified.has_value() && verified->auditHolds);
}

void TestLexicon::aChangedRecordIsNotBelieved()
{
    QVERIFY(m_workspace->setLexicon(withParking()).has_value());
    m_workspace.reset();
    QCOMPARE(test::runSql(m_path, "DROP TRIGGER lexicon_version_stays"), QStringList());
    QCOMPARE(test::runSql(m_path,
                 "UPDATE lexicon_version SET record = replace(record, 'parkeer', 'winkel')"),
        QStringList());
    reopen();
    QVERIFY(m_workspace->snapshot()->lexicon->isDamaged);
    QVERIFY(m_workspace->snapshot()->lexicon->words == builtInWords());
    NoProgress progress;
    const auto verified = m_workspace->verify(progress);
    QVERIFY(verified.has_value() && !verified->auditHolds);
    QVERIFY(verified->findings.join(u' ').contains(u"words of reasons, version 1"_s));
}

void TestLexicon::comeBackFromAFile_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("as exported") << u"\n"_s << u"\r\n"_s;
    QTest::newRow("by a Dutch spreadsheet") << u","_s << u";"_s;
    QTest::newRow("with a mark") << u"reason,"_s << u"\uFEFFreason,"_s;
    QTest::newRow("with a blank line") << u"\n"_s << u"\n\n"_s;
}

void TestLexicon::comeBackFromAFile()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    LexiconWords words = withParking();
    words.append(LexiconReason{u"=Leeg"_s, false, {}});
    QString csv = toCsv(lexiconTable(words));
    QVERIFY(csv.contains(u"'=Leeg"_s)); // no formula for a spreadsheet
    const auto read = readLexiconFile(write(csv.replace(from, to).toUtf8()));
    QVERIFY(read.has_value());
    QVERIFY(*read == words);
}

void TestLexicon::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("line");
    const QByteArray head = "reason,subject,language,phrase\n";
    QTest::newRow("answers") << QByteArray("Datum;NPS\n2026-03-01;9\n") << u"1"_s;
    QTest::newRow("headings only") << head << u"1"_s;
    QTest::newRow("another language") << head + "a,no,nl,laat\nb,no,fr,tard\n" << u"3"_s;
    QTest::newRow("no subject") << head + "a,,nl,laat\n" << u"2"_s;
    QTest::newRow("no reason") << head + ",no,nl,laat\n" << u"2"_s;
    QTest::newRow("no phrase") << head + "a,no,nl,\n" << u"2"_s;
}

void TestLexicon::otherFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, line);
    const auto read = readLexiconFile(write(content));
    QVERIFY(!read);
    QVERIFY(read.error().kind == ErrorKind::LexiconFileNotReadable);
    QCOMPARE(read.error().arguments, QStringList{line});
    const auto phrase = readLexiconFile(write("reason,subject,language,phrase\na,no,nl,~\n"));
    QVERIFY(!phrase && phrase.error().kind == ErrorKind::PhraseNotReadable);
    QVERIFY(!readLexiconFile(m_folder->filePath(u"none.csv"_s)));
}

void TestLexicon::theWindowReadsCommentsAnew()
{
    Session session(test::surroundings({2026, 4, 15}));
    session.useDatabase(std::move(m_workspace));
    QTRY_VERIFY(session.snapshot());
    QSignalSpy stories(&session, &Session::storiesLoaded);
    QSignalSpy saved(&session, &Session::lexiconSaved);
    QSignalSpy progressed(&session, &Session::jobProgressed);
    session.loadStories({});
    QTRY_COMPARE(stories.count(), 1);
    session.setLexicon(withParking());
    QTRY_COMPARE(saved.count(), 1);
    session.loadStories({});
    QTRY_COMPARE(stories.count(), 2);
    const auto facts = stories.last().first().value<StoryFacts>();
    QVERIFY(std::ranges::find(facts.reasons.rows, u"Parkeren"_s, &ReasonRow::reason)
        != facts.reasons.rows.end());
}

namespace {

/// Stops at once, and remembers how much was to be done.
class StoppingProgress final : public Progress
{
public:
    bool report(qint64, qint64 total) override
    {
        m_total = total;
        return false;
    }

    qint64 total() const { return m_total; }

private:
    qint64 m_total = -1;
};

} // namespace

void TestLexicon::readingCanBeStopped()
{
    NoProgress silent;
    QVERIFY(m_workspace->stories({}, silent).has_value());
    QVERIFY(m_workspace->setLexicon(withParking()).has_value());
    StoppingProgress stopping;
    const auto stopped = m_workspace->stories({}, stopping);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(stopping.total(), 24); // it knows how many there were
    QCOMPARE(naming(u"Parkeren"_s), std::optional<qint64>(12));
}

HEADROOM_TEST_SUITE(TestLexicon)
#include "tst_lexicon.moc"
