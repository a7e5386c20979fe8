// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/verification.h"
#include "core/storage/changes/importundo.h"
#include "core/storage/columns/columnloading.h"
#include "core/storage/database.h"
#include "core/storage/stores/unitstore.h"
#include "core/workspace/importjob.h"
#include "tests/core/workspace/madeanswers.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Later(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);

/// Stops the work at the n-th report.
class StopAt final : public Progress
{
public:
    explicit StopAt(int reports)
        : m_left(reports)
    {
    }

    bool report(qint64, qint64) override { return --m_left > 0; }

private:
    int m_left;
};

/// Everything of a database that a figure can depend on, with names instead of numbers.
struct Contents
{
    std::map<QString, int> cells;
    QList<QPair<QString, int>> rows; ///< digest and account of each import that counts
    QStringList units;
    size_t answers = 0;

    bool operator==(const Contents &) const = default;
};

Contents contentsOf(const Connection &connection)
{
    Contents contents;
    contents.cells = cellCounts(connection);
    const QList<ImportRecord> imports = loadImports(connection).value();
    for (const ImportRecord &record : imports) {
        if (record.undoneAt)
            continue;
        const ImportEntry entry = loadImport(connection, record.id).value();
        contents.rows.append({record.file + QString::fromLatin1(entry.digest.toHex()),
            static_cast<int>(record.account.imported)});
    }
    const QList<Unit> units = loadUnits(connection).value();
    for (const Unit &unit : units)
        contents.units.append(unit.name);
    contents.units.sort();
    contents.answers = loadAnswerColumns(connection).value().rows();
    return contents;
}

} // namespace

class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_folder.reset(); }

    void storesWhatTheReaderGives();
    void cellsAreThoseOfThePlainCount();
    void leftOutAnswersAreKeptButNotCounted();
    void theOrderOfRowsChangesNothing();
    void sizesOfBlocksChangeNothing();
    void spellingsOfAUnitAreOneUnit();
    void theSameFileAgainIsAllDuplicates();
    void anOverlappingFileAddsOnlyWhatIsNew();
    void aRehearsalCountsAndStoresNothing();
    void aFailingReaderLeavesNothing();
    void cancellingLeavesNothing();
    void anAccountThatDoesNotAddUpIsRefused();
    void anAnswerThatComesTwiceIsRefused();
    void undoRestoresEverything();
    void undoOfTheFirstHandsOverToTheSecond();
    void undoHandsOverToTheOldestHeirFirst();
    void importAfterUndoGivesTheSameAgain();
    void undoingTwiceIsRefused();
    void cancelledUndoChangesNothing();
    void remarksAreKept();

private:
    Connection open() const { return openDatabase(path()).value(); }

    Connection fresh(const QString &name) const
    {
        return createDatabase(m_folder->filePath(name)).value();
    }

    QString path() const { return m_folder->filePath(u"shop.headroom"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    NoProgress m_progress;
};

void TestImportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(createDatabase(path()).has_value());
}

void TestImportJob::storesWhatTheReaderGives()
{
    const Connection connection = open();
    const MadeAnswers answers{
        {u"A1"_s, QDate(2026, 2, 28), u"Utrecht"_s, u"M. Yilmaz"_s, 9, {}, u"Fijn"_s},
        {u"A2"_s, QDate(2026, 3, 1), u"Zwolle"_s, QString(), {}, 7, QString()}};
    const auto outcome = storeAnswers(connection, orderOf(u"a.csv"_s, answers), m_progress);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->account, (ImportAccount{3, 2, 0, 0, 0, 1, 0}));
    QCOMPARE(outcome->id, std::optional(ImportId(1)));

    const AnswerColumns columns = loadAnswerColumns(connection).value();
    const Organisation organisation(QString(), loadUnits(connection).value());
    QCOMPARE(columns.rows(), 2);
    QCOMPARE(columns.measures, (QList<QString>{u"nps"_s, u"csat-grade"_s}));
    QCOMPARE(dateOf(columns.dayOf(0)), QDate(2026, 2, 28));
    QCOMPARE(organisation.unitName(UnitId(columns.units[0][0])), u"Utrecht"_s);
    QCOMPARE(organisation.unitName(UnitId(columns.units[3][0])), u"M. Yilmaz"_s);
    QCOMPARE(columns.units[3][1], 0);
    QCOMPARE(columns.values[0][0], 9000);
    QCOMPARE(columns.values[0][1], NoValue);
    QCOMPARE(columns.values[1][1], 7000);

    const ImportEntry entry = loadImport(connection, ImportId(1)).value();
    QCOMPARE(entry.record.file, u"a.csv"_s);
    QCOMPARE(entry.record.account, outcome->account);
    QCOMPARE(entry.record.at, QDateTime(QDate(2026, 3, 15), QTime(12, 0), Qt::UTC));
    QCOMPARE(entry.delimiter, u";"_s);
    QCOMPARE(entry.digest.size(), 32);
    QVERIFY(verifyDatabase(connection, m_progress)->allGood());
}

void TestImportJob::cellsAreThoseOfThePlainCount()
{
    const Connection connection = open();
    const MadeAnswers answers = manyAnswers(3000);
    QVERIFY(storeAnswers(connection, orderOf(u"a.csv"_s, answers), m_progress).has_value());
    const MadeAnswers more = manyAnswers(2000, 3001);
    QVERIFY(storeAnswers(connection, orderOf(u"b.csv"_s, more), m_progress).has_value());
    QCOMPARE(cellCounts(connection), cellCounts(manyAnswers(5000)));
    const auto found = verifyDatabase(connection, m_progress);
    QVERIFY2(found->allGood(), qPrintable(found->findings.join(u"; "_s)));
    QCOMPARE(found->answers, 5000);
}

void TestImportJob::leftOutAnswersAreKeptButNotCounted()
{
    const Connection connection = open();
    const MadeAnswers answers{
        {u"A1"_s, QDate(2026, 2, 28), u"Utrecht"_s, QString(), 9, {}, {}, LeftOut::Test},
        {u"A2"_s, QDate(2026, 2, 28), u"Utrecht"_s, QString(), 3, {}, {}, LeftOut::No}};
    const auto outcome = storeAnswers(connection, orderOf(u"a.csv"_s, answers), m_progress);
    QCOMPARE(outcome->account.imported, 2);
    QCOMPARE(outcome->account.leftOut, 1);
    QCOMPARE(cellCounts(connection), (std::map<QString, int>{{u"nps 2026-02 Utrecht/ 3000"_s, 1}}));
    QCOMPARE(loadAnswerColumns(connection)->rows(), 1);
    QCOMPARE(connection.integer("SELECT count(*) FROM response").value(), 2);
}

void TestImportJob::theOrderOfRowsChangesNothing()
{
    MadeAnswers answers = manyAnswers(1000);
    const Connection first = open();
    QVERIFY(storeAnswers(first, orderOf(u"a.csv"_s, answers), m_progress).has_value());
    std::ranges::reverse(answers);
    std::rotate(answers.begin(), answers.begin() + 137, answers.end());
    const Connection second = fresh(u"other"_s);
    QVERIFY(storeAnswers(second, orderOf(u"a.csv"_s, answers), m_progress).has_value());
    QCOMPARE(contentsOf(second), contentsOf(first));
}

void TestImportJob::sizesOfBlocksChangeNothing()
{
    const MadeAnswers answers = manyAnswers(500);
    const Connection first = open();
    QVERIFY(storeAnswers(first, orderOf(u"a.csv"_s, answers, 1), m_progress).has_value());
    const Connection second = fresh(u"other"_s);
    QVERIFY(storeAnswers(second, orderOf(u"a.csv"_s, answers, 499), m_progress).has_value());
    QCOMPARE(contentsOf(second), contentsOf(first));
}

void TestImportJob::spellingsOfAUnitAreOneUnit()
{
    const Connection connection = open();
    const MadeAnswers answers{
        {u"A1"_s, QDate(2026, 2, 1), u"Café Noord"_s, QString(), 9, {}, {}, LeftOut::No},
        {u"A2"_s, QDate(2026, 2, 1), u"CAFE  noord"_s, QString(), 9, {}, {}, LeftOut::No},
        {u"A3"_s, QDate(2026, 2, 1), u"***"_s, QString(), 9, {}, {}, LeftOut::No},
        {u"A4"_s, QDate(2026, 2, 1), u"!!!"_s, QString(), 9, {}, {}, LeftOut::No}};
    QVERIFY(storeAnswers(connection, orderOf(u"a.csv"_s, answers), m_progress).has_value());
    QCOMPARE(cellCounts(connection),
        (std::map<QString, int>{{u"nps 2026-02 Café Noord/ 9000"_s, 2},
            {u"nps 2026-02 ***/ 9000"_s, 1}, {u"nps 2026-02 !!!/ 9000"_s, 1}}));
    QVERIFY(verifyDatabase(connection, m_progress)->allGood());
}

void TestImportJob::theSameFileAgainIsAllDuplicates()
{
    const Connection connection = open();
    const ImportOrder order = orderOf(u"a.csv"_s, manyAnswers(300));
    QVERIFY(storeAnswers(connection, order, m_progress).has_value());
    const Contents before = contentsOf(connection);
    const auto again = storeAnswers(connection, order, m_progress);
    QVERIFY(again.has_value());
    QCOMPARE(again->account, (ImportAccount{301, 0, 300, 0, 0, 1, 0}));
    QVERIFY(!again->id.has_value());
    QCOMPARE(contentsOf(connection), before);
    QCOMPARE(loadImports(connection)->size(), 1);
}

void TestImportJob::anOverlappingFileAddsOnlyWhatIsNew()
{
    const Connection connection = open();
    QVERIFY(storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(300)), m_progress));
    const auto outcome =
        storeAnswers(connection, orderOf(u"b.csv"_s, manyAnswers(300, 201)), m_progress);
    QCOMPARE(outcome->account.imported, 200);
    QCOMPARE(outcome->account.duplicates, 100);
    QCOMPARE(cellCounts(connection), cellCounts(manyAnswers(500)));
    QVERIFY(verifyDatabase(connection, m_progress)->allGood());
}

void TestImportJob::aRehearsalCountsAndStoresNothing()
{
    const Connection connection = open();
    QVERIFY(storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(300)), m_progress));
    const Contents before = contentsOf(connection);
    const ImportOrder order = orderOf(u"b.csv"_s, manyAnswers(300, 201));
    const auto rehearsal = countAnswers(connection, order, m_progress);
    QCOMPARE(contentsOf(connection), before);
    QVERIFY(!rehearsal->id.has_value());
    QCOMPARE(rehearsal->account, storeAnswers(connection, order, m_progress)->account);
}

void TestImportJob::aFailingReaderLeavesNothing()
{
    const Connection connection = open();
    const Contents before = contentsOf(connection);
    const AnswerReader good = readerOf(manyAnswers(1000));
    const AnswerReader bad = [&](const auto &known, const auto &sink, Progress &progress) {
        auto read = good(known, sink, progress);
        return read ? Result<ReadOutcome>(failure(ErrorKind::QuoteLeftOpen, u"b.csv"_s))
                    : std::move(read);
    };
    const auto outcome = storeAnswers(connection, orderOf(u"b.csv"_s, bad), m_progress);
    QCOMPARE(outcome.error().kind, ErrorKind::QuoteLeftOpen);
    QCOMPARE(contentsOf(connection), before);
    QCOMPARE(connection.integer("SELECT count(*) FROM response").value(), 0);
}

void TestImportJob::cancellingLeavesNothing()
{
    const Connection connection = open();
    const Contents before = contentsOf(connection);
    const ImportOrder order = orderOf(u"a.csv"_s, manyAnswers(1000));
    for (int reports = 1; reports <= 11; ++reports) {
        StopAt progress(reports);
        const auto outcome = storeAnswers(connection, order, progress);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QCOMPARE(contentsOf(connection), before);
    }
    QVERIFY(storeAnswers(connection, order, m_progress).has_value());
}

void TestImportJob::anAccountThatDoesNotAddUpIsRefused()
{
    const Connection connection = open();
    const AnswerReader good = readerOf(manyAnswers(10));
    for (const int which : {0, 1, 2}) {
        const AnswerReader bad = [&](const auto &known, const auto &sink, Progress &progress) {
            auto read = good(known, sink, progress);
            read->account.read += which == 0 ? 1 : 0;
            read->account.imported += which == 1 ? -1 : 0;
            read->account.duplicates += which == 1 ? 1 : 0;
            read->account.leftOut += which == 2 ? 1 : 0;
            return read;
        };
        const auto outcome = storeAnswers(connection, orderOf(u"a.csv"_s, bad), m_progress);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, ErrorKind::AccountDoesNotBalance);
        QVERIFY(loadImports(connection)->isEmpty());
    }
}

void TestImportJob::anAnswerThatComesTwiceIsRefused()
{
    const Connection connection = open();
    MadeAnswers answers = manyAnswers(10);
    answers.push_back(answers.front());
    const auto outcome = storeAnswers(connection, orderOf(u"a.csv"_s, answers), m_progress);
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, ErrorKind::AccountDoesNotBalance);
}

void TestImportJob::undoRestoresEverything()
{
    const Connection connection = open();
    QVERIFY(storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(400)), m_progress));
    const Contents before = contentsOf(connection);
    MadeAnswers others = manyAnswers(300, 401);
    for (MadeAnswer &answer : others)
        answer.employee += u" of b"_s;
    const auto outcome = storeAnswers(connection, orderOf(u"b.csv"_s, others), m_progress);
    QVERIFY(contentsOf(connection) != before);
    QVERIFY(undoImport(connection, *outcome->id, Later, m_progress).has_value());
    QCOMPARE(contentsOf(connection), before);
    QCOMPARE(loadImports(connection)->first().undoneAt, std::optional(Later));
    const auto found = verifyDatabase(connection, m_progress);
    QVERIFY2(found->allGood(), qPrintable(found->findings.join(u"; "_s)));
}

void TestImportJob::undoOfTheFirstHandsOverToTheSecond()
{
    const Connection connection = open();
    const ImportOrder second = orderOf(u"b.csv"_s, manyAnswers(300, 201));
    const auto first = storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(300)), m_progress);
    QVERIFY(storeAnswers(connection, second, m_progress).has_value());
    QVERIFY(undoImport(connection, *first->id, Later, m_progress).has_value());

    const Connection alone = fresh(u"alone"_s);
    const auto expected = storeAnswers(alone, second, m_progress);
    QCOMPARE(contentsOf(connection), contentsOf(alone));
    QCOMPARE(loadImports(connection)->first().account, expected->account);
    const auto found = verifyDatabase(connection, m_progress);
    QVERIFY2(found->allGood(), qPrintable(found->findings.join(u"; "_s)));
}

void TestImportJob::undoHandsOverToTheOldestHeirFirst()
{
    const Connection connection = open();
    const ImportOrder b = orderOf(u"b.csv"_s, manyAnswers(200, 51));
    const ImportOrder c = orderOf(u"c.csv"_s, manyAnswers(200, 26));
    QVERIFY(storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(100)), m_progress));
    QVERIFY(storeAnswers(connection, b, m_progress).has_value());
    QVERIFY(storeAnswers(connection, c, m_progress).has_value());
    QVERIFY(undoImport(connection, ImportId(1), Later, m_progress).has_value());
    const Connection without = fresh(u"without"_s);
    QVERIFY(storeAnswers(without, b, m_progress).has_value());
    QVERIFY(storeAnswers(without, c, m_progress).has_value());
    QCOMPARE(contentsOf(connection), contentsOf(without));

    QVERIFY(undoImport(connection, ImportId(2), Later, m_progress).has_value());
    const Connection alone = fresh(u"alone"_s);
    QVERIFY(storeAnswers(alone, c, m_progress).has_value());
    QCOMPARE(contentsOf(connection), contentsOf(alone));
    QVERIFY(verifyDatabase(connection, m_progress)->allGood());
}

void TestImportJob::importAfterUndoGivesTheSameAgain()
{
    const Connection connection = open();
    const ImportOrder order = orderOf(u"a.csv"_s, manyAnswers(300));
    const auto first = storeAnswers(connection, order, m_progress);
    const Contents before = contentsOf(connection);
    QVERIFY(undoImport(connection, *first->id, Later, m_progress).has_value());
    const auto again = storeAnswers(connection, order, m_progress);
    QCOMPARE(again->account, first->account);
    QCOMPARE(again->id, std::optional(ImportId(2)));
    QCOMPARE(contentsOf(connection), before);
}

void TestImportJob::undoingTwiceIsRefused()
{
    const Connection connection = open();
    const auto first = storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(30)), m_progress);
    QVERIFY(undoImport(connection, *first->id, Later, m_progress).has_value());
    const auto again = undoImport(connection, *first->id, Later, m_progress);
    QCOMPARE(again.error().kind, ErrorKind::ImportAlreadyUndone);
    const auto missing = undoImport(connection, ImportId(9), Later, m_progress);
    QCOMPARE(missing.error().kind, ErrorKind::ImportNotFound);
    QCOMPARE(missing.error().arguments, QStringList{u"9"_s});
}

void TestImportJob::cancelledUndoChangesNothing()
{
    const Connection connection = open();
    const auto first = storeAnswers(connection, orderOf(u"a.csv"_s, manyAnswers(9000)), m_progress);
    const Contents before = contentsOf(connection);
    StopAt progress(1);
    const auto undone = undoImport(connection, *first->id, Later, progress);
    QCOMPARE(undone.error().kind, ErrorKind::Cancelled);
    QCOMPARE(contentsOf(connection), before);
}

void TestImportJob::remarksAreKept()
{
    const Connection connection = open();
    const AnswerReader good = readerOf(manyAnswers(10));
    const AnswerReader reader = [&](const auto &known, const auto &sink, Progress &progress) {
        auto read = good(known, sink, progress);
        read->issues.add({IssueCode::OutsideScale, Severity::RowRefused, 7, 3, u"Cijfer"_s, u"11"_s,
            {u"0"_s, u"10"_s}});
        ++read->account.read;
        ++read->account.refused;
        return read;
    };
    const auto outcome = storeAnswers(connection, orderOf(u"a.csv"_s, reader), m_progress);
    QVERIFY(outcome.has_value());
    const QList<ImportRemark> remarks = loadRemarks(connection, *outcome->id).value();
    QCOMPARE(remarks,
        (QList<ImportRemark>{
            {7, 3, u"outside-scale"_s, 2, u"Cijfer"_s, u"11"_s, {u"0"_s, u"10"_s}}}));
}

HEADROOM_TEST_SUITE(TestImportJob)
#include "tst_importjob.moc"
