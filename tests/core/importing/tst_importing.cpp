// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

class StopAfter final : public Progress
{
public:
    explicit StopAfter(int reports)
        : m_left(reports)
    {
    }

    bool report(qint64, qint64) override { return m_left-- > 0; }

private:
    int m_left;
};

QByteArray manyRows(int count)
{
    QByteArray text("Antwoord-ID;Datum;Vestiging;NPS;Toelichting\r\n");
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "R" + number + ";" + QByteArray::number(1 + i % 28) + "-03-2026;V"
            + QByteArray::number(i % 12) + ";" + QByteArray::number(i % 11)
            + (i % 5 == 0 ? ";\"een \"\"lange\"\"\nregel\"\r\n" : ";\r\n");
    }
    return text;
}

/// Reads by the plan that the head leads to.
Result<ReadOutcome> readByHead(const QString &file)
{
    NoProgress progress;
    const ImportContext context = importContext();
    return planFromHead(file, {}, context, progress).and_then([&](const ImportPlan &plan) {
        const BlockSink sink = [](ResponseBlock &&) { return Result<void>(); };
        return readAnswers(plan, context, {}, sink, progress);
    });
}

std::vector<AnswerKey> keysOf(const ImportRun &run)
{
    return {run.keys.begin(), run.keys.end()};
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private slots:

    void aHeadIsProvenByTheWholeFile()
    {
        const QString file = writeFile(m_folder.path(), manyRows(60'000));
        const ImportRun whole = runImport(file);
        const Result<ReadOutcome> read = readByHead(file);
        QVERIFY(read.has_value() && read->wholePlan);
        QVERIFY(read->wholePlan->isWhole && read->wholePlan->readsLike(whole.plan));
        QCOMPARE(read->wholePlan->records, 60'001);
        QCOMPARE(read->wholePlan->dates, whole.plan.dates);
        QCOMPARE(read->wholePlan->columns[3].filled, whole.plan.columns[3].filled);
        QCOMPARE(read->account.imported, whole.outcome.account.imported);
        QCOMPARE(read->sha256, whole.outcome.sha256);
    }

    void aHeadThatMisleadsIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("dates") << QByteArray(
            "R99999;2026-03-01;V1;11;\r\nR99998;3-25-2026;V1;7;\r\n");
        QTest::newRow("encoding") << QByteArray("R99999;1-3-2026;Caf\xe9;7;\r\n");
        QTest::newRow("decimal sign") << QByteArray("R99999;1-3-2026;V1;7.5;\r\n").repeated(3);
    }

    void aHeadThatMisleadsIsFoundOut()
    {
        QFETCH(QByteArray, last);
        QByteArray text("Antwoord-ID;Datum;Vestiging;Rapportcijfer;Toelichting\r\n");
        for (int row = 0; row < 60'000; ++row)
            text += "R" + QByteArray::number(row) + ";" + QByteArray::number(1 + row % 12)
                + "-3-2026;V1;8;niets\r\n";
        const QString file = writeFile(m_folder.path(), text + last);
        const ImportRun whole = runImport(file);
        const Result<ReadOutcome> read = readByHead(file);
        QVERIFY(read.has_value() && read->wholePlan);
        QVERIFY(read->wholePlan->readsLike(whole.plan));
        NoProgress progress;
        QVERIFY(!planFromHead(file, {}, importContext(), progress)->readsLike(whole.plan));
    }

    void plansThatDeriveDifferentMeasuresReadDifferently()
    {
        ImportPlan plan;
        ImportPlan other = plan;
        QVERIFY(plan.readsLike(other));
        other.derived.append({u"delivery-days"_s, 1, 2});
        QVERIFY(!plan.readsLike(other));
    }

    void aSmallFileIsWholeInItsHead()
    {
        const QString file = writeFile(m_folder.path(), manyRows(100));
        NoProgress progress;
        const auto plan = planFromHead(file, {}, importContext(), progress);
        QVERIFY(plan && plan->isWhole);
        QCOMPARE(plan->records, 101);
    }

    void init() { QVERIFY(m_folder.isValid()); }

    void readsManyRowsOverManyBlocks()
    {
        constexpr int Count = 200'000;
        const ImportRun run = runImport(writeFile(m_folder.path(), manyRows(Count)));
        QVERIFY(!run.error);
        QCOMPARE(run.outcome.account.read, Count + 1);
        QCOMPARE(run.outcome.account.imported, Count);
        qint64 sum = 0;
        qint64 expected = 0;
        for (int i = 0; i < Count; ++i) {
            sum += run.answers[i]["nps"_L1].toInt();
            expected += i % 11;
        }
        QCOMPARE(sum, expected);
        QCOMPARE(run.answers.last()["location"_L1].toString(), u"V7"_s);
        QCOMPARE(run.answers[5]["comment"_L1].toString(), u"een \"lange\"\nregel"_s);
    }

    void sameFileTwiceAddsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("with ids") << manyRows(500);
        QTest::newRow("without ids or times")
            << QByteArray("Datum;NPS\n1-3-2026;9\n1-3-2026;9\n1-3-2026;9\n13-3-2026;4\n");
        QTest::newRow("with times")
            << QByteArray("Timestamp,NPS\n3/13/2026 9:00:01,9\n3/13/2026 9:00:02,9\n");
    }

    void sameFileTwiceAddsNothing()
    {
        QFETCH(QByteArray, text);
        const QString path = writeFile(m_folder.path(), text);
        const ImportRun first = runImport(path);
        const ImportRun second = runImport(path, {}, keysOf(first));
        QVERIFY(first.outcome.account.imported > 1);
        QCOMPARE(second.outcome.account.imported, 0);
        QCOMPARE(second.outcome.account.duplicates, first.outcome.account.imported);
        QCOMPARE(second.outcome.duplicateKeys, keysOf(first));
        QCOMPARE(second.outcome.sha256, first.outcome.sha256);
    }

    void aLongerExportAddsOnlyWhatIsNew_data()
    {
        QTest::addColumn<QByteArray>("shorter");
        QTest::addColumn<QByteArray>("longer");
        QTest::addColumn<int>("added");
        QTest::newRow("ids") << manyRows(100) << manyRows(130) << 30;
        QTest::newRow("equal answers of a day")
            << QByteArray("Datum;NPS\n13-3-2026;9\n13-3-2026;9\n")
            << QByteArray("Datum;NPS\n13-3-2026;9\n13-3-2026;9\n13-3-2026;9\n14-3-2026;9\n") << 2;
        QTest::newRow("equal answers at midnight")
            << QByteArray("Datum;NPS\n13-3-2026 0:00;9\n13-3-2026 0:00;9\n")
            << QByteArray("Datum;NPS\n13-3-2026 0:00;9\n13-3-2026 0:00;9\n13-3-2026 0:00;9\n") << 1;
        QTest::newRow("other order and columns")
            << QByteArray("Datum;Vestiging;NPS\n13-3-2026;A;9\n14-3-2026;B;3\n")
            << QByteArray("NPS;Extra;Vestiging;Datum\n3;x;B;14-3-2026\n9;y;A;13-3-2026\n"
                          "7;z;A;14-3-2026\n")
            << 1;
    }

    void aLongerExportAddsOnlyWhatIsNew()
    {
        QFETCH(QByteArray, shorter);
        QFETCH(QByteArray, longer);
        QFETCH(int, added);
        const ImportRun first = runImport(writeFile(m_folder.path(), shorter));
        const ImportRun second = runImport(writeFile(m_folder.path(), longer), {}, keysOf(first));
        QCOMPARE(second.outcome.account.imported, added);
        QCOMPARE(second.outcome.account.duplicates, first.outcome.account.imported);
    }

    void digestIsThatOfTheBytes()
    {
        // printf 'Date,NPS\n2026-03-16,9\n' | sha256sum
        const ImportRun run = runImport(writeFile(m_folder.path(), "Date,NPS\n2026-03-16,9\n"));
        QCOMPARE(run.outcome.sha256.toHex(),
            QByteArray("f18836b4b8eaee9330af1731212c1e20c00860e7066f57c484e5da7d148da537"));
    }

    void limitsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("line");
        const QByteArray start("Date,NPS,Comment\n2026-03-16,9,x\n2026-03-16,8,");
        const QByteArray mebi(1 << 20, 'a');
        QTest::newRow("field just fits") << start + mebi + "\n" << QString() << QString();
        QTest::newRow("field too long") << start + mebi + "b\n" << u"FieldTooLong"_s << u"3"_s;
        QTest::newRow("row too long") << start + mebi + ',' + mebi + ',' + mebi + ',' + mebi + "\n"
                                      << u"RowTooLong"_s << u"3"_s;
        QTest::newRow("field without end") << start + '"' + mebi + mebi + mebi + mebi + mebi + mebi
                + "\n" << u"FieldTooLong"_s << u"3"_s;
    }

    void limitsAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        QFETCH(QString, line);
        const QJsonObject found = describe(runImport(writeFile(m_folder.path(), text)));
        QCOMPARE(found["error"_L1].toString(), error);
        if (!error.isEmpty())
            QCOMPARE(found["arguments"_L1].toArray().first().toString(), line);
    }

    void lettersOutsideThePlaneSurviveUtf16()
    {
        const QString comment = u'a' + u"\U0001F600"_s.repeated(30'000);
        const QString text = u"\ufeffDate,NPS,Comment\n2026-03-16,9,"_s + comment + u'\n';
        const QByteArray bytes = QStringEncoder(QStringEncoder::Utf16LE).encode(text);
        const ImportRun run = runImport(writeFile(m_folder.path(), bytes));
        QCOMPARE(run.plan.format.encoding, u"UTF-16LE"_s);
        QCOMPARE(run.answers.value(0)["comment"_L1].toString(), comment);
    }

    void aMissingFileIsSaid()
    {
        const ImportRun run = runImport(m_folder.filePath(u"none.csv"_s));
        QVERIFY(run.error);
        QVERIFY(run.error->kind == ErrorKind::FileNotFound);
        QCOMPARE(run.error->place, m_folder.filePath(u"none.csv"_s));
        QVERIFY(runImport(m_folder.path()).error->kind == ErrorKind::FileUnreadable);
    }

    void anUnknownEncodingIsSaid()
    {
        ImportChoices choices;
        choices.encoding = u"no-such-encoding"_s;
        const ImportRun run =
            runImport(writeFile(m_folder.path(), "Date,NPS\n2026-03-16,9\n"), choices);
        QVERIFY(run.error && run.error->kind == ErrorKind::EncodingDoesNotFit);
    }

    void stopsWhenTold()
    {
        const QString path = writeFile(m_folder.path(), manyRows(100'000));
        const ImportContext context = importContext();
        for (const int reports : {0, 1, 3, 6}) {
            StopAfter stop(reports);
            const Result<ImportPlan> plan = planImport(path, {}, context, stop);
            QVERIFY(!plan && plan.error().kind == ErrorKind::Cancelled);
        }
        NoProgress progress;
        const Result<ImportPlan> plan = planImport(path, {}, context, progress);
        StopAfter stop(1);
        const auto drop = [](ResponseBlock &&) -> Result<void> { return {}; };
        const Result<ReadOutcome> outcome = readAnswers(*plan, context, {}, drop, stop);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::Cancelled);
    }

    void aFailingSinkEndsTheReading()
    {
        const QString path = writeFile(m_folder.path(), manyRows(10));
        NoProgress progress;
        const ImportContext context = importContext();
        const Result<ImportPlan> plan = planImport(path, {}, context, progress);
        const auto fail = [](ResponseBlock &&) -> Result<void> {
            return failure(ErrorKind::DiskFull);
        };
        const Result<ReadOutcome> outcome = readAnswers(*plan, context, {}, fail, progress);
        QVERIFY(!outcome && outcome.error().kind == ErrorKind::DiskFull);
    }

    void planShowsTheFirstRows()
    {
        const ImportRun run = runImport(writeFile(m_folder.path(), manyRows(300)));
        QCOMPARE(run.plan.preview.size(), 200);
        QCOMPARE(run.plan.preview[0].line, 2);
        QCOMPARE(run.plan.preview[1].line, 4);
        QCOMPARE(run.plan.preview[1].cells[0], u"R1"_s);
        QCOMPARE(run.plan.records, 301);
        QCOMPARE(run.plan.columns[1].filled, 300);
        QCOMPARE(run.plan.columns[1].example, u"2026-03-01"_s);
        QCOMPARE(run.plan.dates, (DateRange{QDate(2026, 3, 1), QDate(2026, 3, 28)}));
        QCOMPARE(run.outcome.dates, run.plan.dates);
    }

    /// Half past midnight in Amsterdam is the evening before in UTC.
    void daysAreThoseOfTheOwnCalendar()
    {
        const QString path = writeFile(m_folder.path(),
            "Datum,NPS\n2026-06-30T22:31:10Z,9\n2026-07-31T21:59:59Z,8\n2026-07-31T22:00:00Z,7\n");
        const ImportRun run = runImport(path);
        QVERIFY(!run.error);
        QCOMPARE(run.plan.dates, (DateRange{QDate(2026, 7, 1), QDate(2026, 8, 1)}));
        QCOMPARE(run.outcome.dates, run.plan.dates);
    }

private:
    QTemporaryDir m_folder;
};

HEADROOM_TEST_SUITE(TestImporting)
#include "tst_importing.moc"
