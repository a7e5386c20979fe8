// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *Headings =
    "Antwoord-ID;Datum ingevuld;Vestiging;Medewerker;Status;NPS;Toelichting\n";

/// Four answers of May; the last is not finished.
const QByteArray May = QByteArray(Headings)
    + "r1;04-05-2025;Utrecht;S. Bakker;complete;9;Top\n"
      "r2;05-05-2025;Utrecht;J. Smit;complete;6;\n"
      "r3;16-05-2025;Zwolle;M. Vos;complete;10;\n"
      "r4;27-05-2025;Zwolle;M. Vos;partial;3;\n";

/// The export of June has them again: r2 has another score, r4 is finished, r5 is new.
const QByteArray June = QByteArray(Headings)
    + "r1;04-05-2025;Utrecht;S. Bakker;complete;9;Top\n"
      "r2;05-05-2025;Utrecht;J. Smit;complete;8;\n"
      "r3;16-05-2025;Zwolle;M. Vos;complete;10;\n"
      "r4;27-05-2025;Zwolle;M. Vos;complete;4;Lang\n"
      "r5;18-06-2025;Zwolle;M. Vos;complete;7;\n";

} // namespace

class TestChangedAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countedBeforeAnythingIsStored();
    void theNewerAnswerCounts();
    void undoBringsTheEarlierOneBack();
    void undoOfTheEarlierImportLeavesTheNewerAnswer();
    void aChainOfChangesIsUndoneInAnyOrder_data();
    void aChainOfChangesIsUndoneInAnyOrder();
    void whatTheFileDoesNotSayStays();
    void whatWasTakenOverLeavesWithItsFile_data();
    void whatWasTakenOverLeavesWithItsFile();
    void figuresOfAMonthLeaveWithTheirFile_data();
    void figuresOfAMonthLeaveWithTheirFile();
    void anAnswerThatWasSentOffCounts();
    void anotherSpellingOfANameIsNoChange();
    void withoutAnIdNothingChanges();
    void theSameAnswersAgainAreDuplicates();

private:
    ImportPlan planOf(const QString &name, const QByteArray &content);
    ImportReport import(const QString &name, const QByteArray &content);
    void undo(qint64 id);
    /// All cells of NPS as "location month value count", sorted.
    QStringList cells() const;
    /// "day location employee measure steps" of all that counts, sorted.
    QStringList everything() const;
    void verify();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
};

void TestChangedAnswers::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace =
        std::move(*Workspace::create(m_folder->filePath(u"a.headroom"_s), test::surroundings()));
}

ImportPlan TestChangedAnswers::planOf(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    return m_workspace->plan(file.fileName(), {}, m_progress).value_or(ImportPlan());
}

ImportReport TestChangedAnswers::import(const QString &name, const QByteArray &content)
{
    return m_workspace->import(planOf(name, content), m_progress).value_or(ImportReport());
}

void TestChangedAnswers::undo(qint64 id)
{
    QVERIFY(m_workspace->undoImport(ImportId(id), m_progress).has_value());
    verify();
}

void TestChangedAnswers::verify()
{
    const auto report = m_workspace->verify(m_progress);
    QVERIFY(report.has_value());
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
}

QStringList TestChangedAnswers::cells() const
{
    const AnswerColumns &columns = *m_workspace->snapshot()->source.columns;
    QStringList rows;
    const qsizetype nps = columns.measures.indexOf(u"nps"_s);
    for (size_t row = 0; row < columns.rows(); ++row) {
        const Steps value = columns.values[static_cast<size_t>(nps)][row];
        if (value != NoValue)
            rows.append(dateOf(columns.dayOf(row)).toString(Qt::ISODate) + u' '
                + QString::number(value / 1000));
    }
    rows.sort();
    return rows;
}

QStringList TestChangedAnswers::everything() const
{
    const ReportSource &source = m_workspace->snapshot()->source;
    const AnswerColumns &columns = *source.columns;
    QStringList rows;
    for (size_t row = 0; row < columns.rows(); ++row) {
        QStringList place{dateOf(columns.dayOf(row)).toString(Qt::ISODate)};
        for (const Dimension dimension : {Dimension::Location, Dimension::Employee}) {
            const QString name = source.organisation.unitName(columns.unitOf(dimension, row));
            place.append(name.isEmpty() ? u"-"_s : name);
        }
        for (qsizetype i = 0; i < columns.measures.size(); ++i) {
            const Steps value = columns.values[static_cast<size_t>(i)][row];
            if (value != NoValue)
                rows.append(
                    (place + QStringList{columns.measures[i], QString::number(value)}).join(u' '));
        }
    }
    rows.sort();
    return rows;
}

void TestChangedAnswers::countedBeforeAnythingIsStored()
{
    import(u"may.csv"_s, May);
    const QStringList before = cells();
    const auto report = m_workspace->rehearse(planOf(u"june.csv"_s, June), m_progress);
    QVERIFY(report.has_value());
    QCOMPARE(report->account.imported, 3);
    QCOMPARE(report->account.changed, 2);
    QCOMPARE(report->account.duplicates, 2);
    QVERIFY(report->account.balances());
    QCOMPARE(cells(), before);
    QCOMPARE(import(u"june.csv"_s, June).account, report->account);
}

void TestChangedAnswers::theNewerAnswerCounts()
{
    QCOMPARE(import(u"may.csv"_s, May).account.leftOut, 1);
    QCOMPARE(cells(), (QStringList{u"2025-05-04 9"_s, u"2025-05-05 6"_s, u"2025-05-16 10"_s}));
    const ImportReport june = import(u"june.csv"_s, June);
    QCOMPARE(june.account.leftOut, 0);
    QCOMPARE(cells(),
        (QStringList{u"2025-05-04 9"_s, u"2025-05-05 8"_s, u"2025-05-16 10"_s, u"2025-05-27 4"_s,
            u"2025-06-18 7"_s}));
    verify();
    QCOMPARE(m_workspace->verify(m_progress)->answers, 5);
}

void TestChangedAnswers::undoBringsTheEarlierOneBack()
{
    import(u"may.csv"_s, May);
    const QStringList before = cells();
    import(u"june.csv"_s, June);
    undo(2);
    QCOMPARE(cells(), before);
    QCOMPARE(m_workspace->verify(m_progress)->answers, 4);
    // And the way forward again: the answers are recognised as before.
    QCOMPARE(import(u"june.csv"_s, June).account.changed, 2);
    verify();
}

void TestChangedAnswers::undoOfTheEarlierImportLeavesTheNewerAnswer()
{
    import(u"may.csv"_s, May);
    import(u"june.csv"_s, June);
    undo(1);
    const QStringList left = cells();
    init();
    import(u"june.csv"_s, June);
    QCOMPARE(left, cells());
}

void TestChangedAnswers::aChainOfChangesIsUndoneInAnyOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("newest first") << QList<int>{3, 2, 1};
    QTest::newRow("oldest first") << QList<int>{1, 2, 3};
    QTest::newRow("middle first") << QList<int>{2, 3, 1};
    QTest::newRow("middle, oldest") << QList<int>{2, 1, 3};
}

void TestChangedAnswers::aChainOfChangesIsUndoneInAnyOrder()
{
    QFETCH(QList<int>, order);
    const QList<QByteArray> scores{"2", "5", "9"};
    const auto row = [](const QByteArray &score) -> QByteArray {
        return Headings + QByteArray("r1;04-05-2025;Utrecht;S. Bakker;complete;") + score + ";\n";
    };
    for (const QByteArray &score : scores)
        QCOMPARE(import(QString::fromLatin1(score) + u".csv"_s, row(score)).account.imported, 1);
    QSet<int> left{1, 2, 3};
    for (const int id : order) {
        undo(id);
        left.remove(id);
        const int newest = left.isEmpty() ? 0 : *std::ranges::max_element(left);
        const QStringList expected = newest == 0
            ? QStringList()
            : QStringList{u"2025-05-04 "_s + QString::fromLatin1(scores[newest - 1])};
        QCOMPARE(newest == 0 ? QStringList() : cells(), expected);
    }
    QCOMPARE(m_workspace->verify(m_progress)->answers, 0);
}

void TestChangedAnswers::whatTheFileDoesNotSayStays()
{
    import(u"may.csv"_s, May);
    const ImportReport report = import(u"short.csv"_s,
        "Antwoord-ID;Datum ingevuld;NPS\nr1;04-05-2025;7\nr2;05-05-2025;6\nr3;16-05-2025;10\n");
    QCOMPARE(report.account.changed, 1);
    QCOMPARE(report.account.duplicates, 2);
    verify();
    const AnswerColumns &columns = *m_workspace->snapshot()->source.columns;
    const Organisation &organisation = m_workspace->snapshot()->source.organisation;
    const UnitId place = columns.unitOf(Dimension::Location, columns.rows() - 1);
    QCOMPARE(organisation.unitName(place), u"Utrecht"_s);
    undo(2);
}

void TestChangedAnswers::whatWasTakenOverLeavesWithItsFile_data()
{
    QTest::addColumn<QByteArray>("later");
    const QByteArray headings = "Antwoord-ID;Datum ingevuld;NPS\n";
    QTest::newRow("another score") << QByteArray(headings + "r1;04-05-2025;7\n");
    QTest::newRow("the same score") << QByteArray(headings + "r1;04-05-2025;9\n");
    QTest::newRow("a measure of its own")
        << QByteArray("Antwoord-ID;Datum ingevuld;Cijfer\nr1;04-05-2025;8\nr4;27-05-2025;7\n");
}

void TestChangedAnswers::whatWasTakenOverLeavesWithItsFile()
{
    QFETCH(QByteArray, later);
    import(u"later.csv"_s, later);
    const QStringList alone = everything();
    init();
    import(u"may.csv"_s, May);
    import(u"later.csv"_s, later);
    QVERIFY(everything() != alone);
    undo(1);
    QCOMPARE(everything(), alone);
    // A third file on top of both.
    init();
    import(u"may.csv"_s, May);
    import(u"later.csv"_s, later);
    import(u"june.csv"_s, June);
    undo(1);
    const QStringList left = everything();
    init();
    import(u"later.csv"_s, later);
    import(u"june.csv"_s, June);
    QCOMPARE(left, everything());
}

void TestChangedAnswers::figuresOfAMonthLeaveWithTheirFile_data()
{
    QTest::addColumn<int>("undone");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("revenue leaves") << 1 << QStringList{u"2026-03-01 Utrecht - absence 4100"_s};
    QTest::newRow("absence leaves") << 2 << QStringList{u"2026-03-01 Utrecht - revenue 1250000"_s};
}

void TestChangedAnswers::figuresOfAMonthLeaveWithTheirFile()
{
    QFETCH(int, undone);
    QFETCH(QStringList, left);
    import(u"revenue.csv"_s, "Maand;Vestiging;Omzet\n2026-03;Utrecht;12.500,00\n");
    const QByteArray absence = "Maand;Vestiging;Verzuim\n2026-03;Utrecht;4,1 %\n";
    QCOMPARE(import(u"absence.csv"_s, absence).account.changed, 1);
    QCOMPARE(everything().size(), 2);
    undo(undone);
    QCOMPARE(everything(), left);
    // The record is still known by its month and place.
    QCOMPARE(import(u"again.csv"_s, absence + "2026-04;Utrecht;3,9 %\n").account.duplicates,
        undone == 1 ? 1 : 0);
}

/// LimeSurvey says by an empty date that an answer was never sent off.
void TestChangedAnswers::anAnswerThatWasSentOffCounts()
{
    const QByteArray headings =
        "\"id\";\"submitdate\";\"lastpage\";\"startlanguage\";\"startdate\";"
        "\"datestamp\";\"NPS\"\n";
    QCOMPARE(import(u"partial.csv"_s,
                 headings
                     + "\"1\";\"\";\"1\";\"nl\";\"2025-05-04 10:00:00\";"
                       "\"2025-05-04 10:01:00\";\"9\"\n")
                 .account.leftOut,
        1);
    const ImportReport sent = import(u"sent.csv"_s,
        headings
            + "\"1\";\"2025-05-06 11:00:00\";\"3\";\"nl\";\"2025-05-04 10:00:00\";"
              "\"2025-05-06 11:00:00\";\"9\"\n");
    QCOMPARE(sent.account.changed, 1);
    QCOMPARE(sent.account.leftOut, 0);
    QCOMPARE(cells(), QStringList{u"2025-05-06 9"_s});
}

void TestChangedAnswers::anotherSpellingOfANameIsNoChange()
{
    import(u"may.csv"_s, May);
    QByteArray shouted = May;
    shouted.replace("Utrecht", "UTRECHT");
    const ImportReport report = import(u"again.csv"_s, shouted);
    QCOMPARE(report.account.changed, 0);
    QCOMPARE(report.account.duplicates, 4);
}

void TestChangedAnswers::withoutAnIdNothingChanges()
{
    const QByteArray content = "Datum ingevuld;Vestiging;NPS\n04-05-2025 10:00;Utrecht;9\n";
    import(u"a.csv"_s, content);
    const ImportReport report = import(u"b.csv"_s, content + "05-05-2025 10:00;Utrecht;3\n");
    QCOMPARE(report.account.imported, 1);
    QCOMPARE(report.account.changed, 0);
}

void TestChangedAnswers::theSameAnswersAgainAreDuplicates()
{
    import(u"may.csv"_s, May);
    import(u"june.csv"_s, June);
    // The bytes of May were imported before: nothing goes back to what it was.
    const ImportReport again = import(u"may again.csv"_s, May);
    QCOMPARE(again.account.imported, 0);
    QCOMPARE(again.account.duplicates, 4);
    QVERIFY(!again.id);
}

HEADROOM_TEST_SUITE(TestChangedAnswers)
#include "tst_changedanswers.moc"
