// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bulk/cellcodec.h"
#include "core/storage/bulk/verification.h"
#include "core/storage/changes/importundo.h"
#include "core/storage/columns/blockstore.h"
#include "core/storage/columns/columnloading.h"
#include "core/storage/database.h"
#include "tests/core/workspace/madeanswers.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestAnswerBlocks : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void columnsComeBack_data();
    void columnsComeBack();
    void aCutColumnIsNoColumn();
    void aFlippedBitIsDamage();
    void anImportLeavesItsBlocks();
    void aBlockLeavesWithTheFirstAnswerThatChanges();
    void whatIsMissingIsMade();
    void undoneAnswersAreInNoBlock();
    void verificationNoticesAWrongBlock();

private:
    void import(const QString &file, const MadeAnswers &answers);

    qint64 stored(const char *sql) const { return m_connection->integer(sql).value().value_or(-1); }

    void compareWithRows() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Connection> m_connection;
    NoProgress m_progress;
};

using Numbers = std::vector<Steps>;
Q_DECLARE_METATYPE(Numbers)

namespace {

/// A row with everything that a column of it has, for a plain comparison.
std::vector<Numbers> plainRows(const AnswerColumns &columns)
{
    std::vector<Numbers> rows;
    for (size_t row = 0; row < columns.rows(); ++row) {
        Numbers one{columns.ids.idOf(row).value(), columns.day[row]};
        for (const PackedColumn &units : columns.units)
            one.push_back(units[row]);
        for (const PackedColumn &values : columns.values)
            one.push_back(values[row]);
        rows.push_back(one);
    }
    return rows;
}

/// The same, asked row by row of the engine.
std::vector<Numbers> queriedRows(const Connection &connection)
{
    const QList<MeasureColumn> measures = loadMeasureColumns(connection).value();
    Result<Statement> statement =
        connection.prepare(std::string("SELECT id, day") + unitColumnList() + columnList(measures)
            + " FROM response WHERE left_out = 0 AND superseded_by IS NULL"
              " AND id NOT IN (SELECT response FROM omitted_answer) ORDER BY id");
    const int size = 2 + DimensionCount + static_cast<int>(measures.size());
    std::vector<Numbers> rows;
    const Result<void> read = statement->forEachRow([&](const Row &row) {
        Numbers one;
        for (int i = 0; i < size; ++i)
            one.push_back(row.isNull(i) ? NoValue : row.integer(i));
        rows.push_back(one);
    });
    return read ? rows : std::vector<Numbers>();
}

} // namespace

void TestAnswerBlocks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = createDatabase(m_folder->filePath(u"shop.headroom"_s)).value();
}

void TestAnswerBlocks::import(const QString &file, const MadeAnswers &answers)
{
    QVERIFY(storeAnswers(*m_connection, orderOf(file, answers, 1000), m_progress).has_value());
}

void TestAnswerBlocks::compareWithRows() const
{
    const auto columns = loadAnswerColumns(*m_connection);
    QVERIFY(columns.has_value());
    const std::vector<Numbers> expected = queriedRows(*m_connection);
    QCOMPARE(columns->rows(), expected.size());
    QVERIFY(plainRows(*columns) == expected);
}

void TestAnswerBlocks::columnsComeBack_data()
{
    QTest::addColumn<Numbers>("values");
    QRandomGenerator random(11);
    Numbers far;
    Numbers many;
    for (size_t i = 0; i < MostCoded; ++i) {
        far.push_back(static_cast<Steps>(random.generate64()));
        many.push_back(static_cast<Steps>(i));
    }
    QTest::newRow("none") << Numbers();
    QTest::newRow("one value") << Numbers(1000, 5);
    QTest::newRow("all missing") << Numbers(1000, NoValue);
    QTest::newRow("two values") << Numbers{9, NoValue, 9, 9, NoValue};
    QTest::newRow("three values") << Numbers{-1, 0, 1, 0, 0, 1, -1, -1, 1};
    QTest::newRow("far apart") << far;
    QTest::newRow("as many as there can be") << many;
    QTest::newRow("ends of the range")
        << Numbers{std::numeric_limits<Steps>::max(), NoValue + 1, NoValue, 0};
}

void TestAnswerBlocks::columnsComeBack()
{
    QFETCH(Numbers, values);
    PackedColumn column;
    std::vector<quint16> scratch;
    QVERIFY(appendDecoded(encodeColumn(coded(values)), values.size(), column, scratch));
    QCOMPARE(column.size(), values.size());
    for (size_t row = 0; row < values.size(); ++row)
        QCOMPARE(column[row], values[row]);
}

void TestAnswerBlocks::aCutColumnIsNoColumn()
{
    const Numbers values{3, 900, -4, NoValue, 3, 3, 77, 12};
    const QByteArray bytes = encodeColumn(coded(values));
    PackedColumn column;
    std::vector<quint16> scratch;
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!appendDecoded(bytes.first(size), values.size(), column, scratch));
    QVERIFY(!appendDecoded(QByteArray(bytes + '\0'), values.size(), column, scratch));
    QVERIFY(!appendDecoded(bytes, values.size() + 9, column, scratch));
    QVERIFY(!appendDecoded(bytes, 0, column, scratch));
    QVERIFY(column.empty());
}

void TestAnswerBlocks::aFlippedBitIsDamage()
{
    import(u"a.csv"_s, manyAnswers(300));
    const auto readBlock = [&] {
        Result<Statement> statement = m_connection->prepare("SELECT data FROM answer_block");
        QByteArray bytes;
        const auto read = statement->forEachRow([&](const Row &row) { bytes = row.blob(0); });
        return read ? bytes : QByteArray();
    };
    const QByteArray good = readBlock();
    QVERIFY(openBlock(good).has_value());
    for (qsizetype bit = 0; bit < 8 * good.size(); bit += 5) {
        QByteArray bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << bit % 8));
        QVERIFY(!openBlock(bad).has_value());
    }
    QVERIFY(m_connection->run("UPDATE answer_block SET data = ?", good.chopped(9)).has_value());
    QCOMPARE(loadAnswerColumns(*m_connection).error().kind, ErrorKind::DatabaseDamaged);
}

/// Two imports: the second begins in the middle of a block, whose answers are read from the rows.
void TestAnswerBlocks::anImportLeavesItsBlocks()
{
    MadeAnswers answers = manyAnswers(140'000);
    for (size_t i = 0; i < answers.size(); i += 31)
        answers[i].leftOut = LeftOut::Test;
    const auto middle = answers.begin() + 70'000;
    import(u"a.csv"_s, MadeAnswers(answers.begin(), middle));
    QCOMPARE(stored("SELECT count(*) FROM answer_block"), 2);
    QCOMPARE(stored("SELECT covered FROM answer_block WHERE block = 1"), 70'000 - 65'536);
    compareWithRows();
    import(u"b.csv"_s, MadeAnswers(middle, answers.end()));
    QCOMPARE(stored("SELECT count(*) FROM answer_block"), 3);
    QCOMPARE(stored("SELECT covered FROM answer_block WHERE block = 2"), 140'000 - 131'072);
    compareWithRows();
    QVERIFY(verifyDatabase(*m_connection, m_progress)->cellsMatch);
}

void TestAnswerBlocks::aBlockLeavesWithTheFirstAnswerThatChanges()
{
    import(u"a.csv"_s, manyAnswers(70'000));
    QVERIFY(m_connection->run("UPDATE response SET location = 0 WHERE id = 65536").has_value());
    QCOMPARE(stored("SELECT min(block) FROM answer_block"), 1);
    compareWithRows();
    QVERIFY(completeBlocks(*m_connection).has_value());
    QCOMPARE(stored("SELECT count(*) FROM answer_block"), 2);
    QVERIFY(m_connection
                ->run("INSERT INTO answer_omission (at, key, record, sha256)"
                      " VALUES ('2026', zeroblob(12), '{}', zeroblob(32))")
                .has_value());
    QVERIFY(m_connection->run("INSERT INTO omitted_answer VALUES (40000, 1)").has_value());
    QCOMPARE(stored("SELECT min(block) FROM answer_block"), 1);
    compareWithRows();
    QVERIFY(completeBlocks(*m_connection).has_value());
    compareWithRows();
    QVERIFY(m_connection->run("DELETE FROM omitted_answer").has_value());
    QCOMPARE(stored("SELECT min(block) FROM answer_block"), 1);
    compareWithRows();
    QVERIFY(m_connection->run("DELETE FROM response WHERE id = 65537").has_value());
    QCOMPARE(stored("SELECT count(*) FROM answer_block"), 0);
    compareWithRows();
}

void TestAnswerBlocks::whatIsMissingIsMade()
{
    import(u"a.csv"_s, manyAnswers(140'000));
    QVERIFY(m_connection->run("DELETE FROM answer_block WHERE block <> 1").has_value());
    QVERIFY(completeBlocks(*m_connection).has_value());
    // The last one has few answers: reading them takes no time.
    QCOMPARE(stored("SELECT count(*) FROM answer_block"), 2);
    QCOMPARE(stored("SELECT sum(covered) FROM answer_block"), 131'072);
    compareWithRows();
    QVERIFY(verifyDatabase(*m_connection, m_progress)->cellsMatch);
}

void TestAnswerBlocks::undoneAnswersAreInNoBlock()
{
    import(u"a.csv"_s, manyAnswers(66'000));
    import(u"b.csv"_s, manyAnswers(500, 66'001));
    const QDateTime now(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
    QVERIFY(undoImport(*m_connection, ImportId(1), now, m_progress, {}).has_value());
    QCOMPARE(stored("SELECT count(*) FROM answer_block"), 0);
    compareWithRows();
    import(u"c.csv"_s, manyAnswers(900, 70'000));
    compareWithRows();
    QVERIFY(verifyDatabase(*m_connection, m_progress)->cellsMatch);
}

void TestAnswerBlocks::verificationNoticesAWrongBlock()
{
    import(u"a.csv"_s, manyAnswers(300));
    const QList<MeasureColumn> measures = loadMeasureColumns(*m_connection).value();
    QVERIFY(verifyDatabase(*m_connection, m_progress)->cellsMatch);
    // A block that is sound in itself, and tells other days.
    const auto alter = [&](const AnswerBlock &block) {
        AnswerBlock other = block;
        other.fixed[static_cast<size_t>(BlockColumn::Day)].values.front() += 1;
        return storeBlock(*m_connection, other);
    };
    QVERIFY(readBlocks(*m_connection, measures, 1, 300, alter).has_value());
    QVERIFY(!verifyDatabase(*m_connection, m_progress)->cellsMatch);
}

HEADROOM_TEST_SUITE(TestAnswerBlocks)
#include "tst_answerblocks.moc"
