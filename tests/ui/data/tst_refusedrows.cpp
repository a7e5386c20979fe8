// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/importing.h"
#include "core/workspace/workspace.h"
#include "tests/support/suite.h"
#include "ui/data/refusedrows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

class RefusedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void savesTheRowsWithTheirReasons();
    void protectsFormulas();
    void mendedRowsGoInAgain();

private:
    /// What is saved of a file with forty good rows on lines 2 to 41, and these below them.
    QByteArray savedRows(const QByteArray &rows);
};

QByteArray RefusedRowsTest::savedRows(const QByteArray &rows)
{
    QByteArray content("Datum;Vestiging;Aanbeveling\n");
    for (int i = 0; i < 40; ++i)
        content += "13-03-2026;Breda;" + QByteArray::number(i % 11) + '\n';
    content += rows;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"enquete.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return "not written";
    file.close();
    NoProgress progress;
    const ImportContext context{Catalogue::builtIn(), QDate(2026, 11, 22), true, {}, {}};
    const auto plan = planImport(file.fileName(), {}, context, progress);
    if (!plan)
        return "no plan";
    const auto sink = [](ResponseBlock &&) -> Result<void> { return {}; };
    const auto known = [](const AnswerKey &) { return false; };
    const auto outcome = readAnswers(*plan, context, known, sink, progress);
    if (!outcome)
        return "not read";
    return refusedRowsCsv(*plan, outcome->issues).value_or("no rows");
}

void RefusedRowsTest::savesTheRowsWithTheirReasons()
{
    const QByteArray csv = savedRows("14-03-2026;\"Den\nHaag\";11\n16-03-2026;Breda;10\n");
    const QString text = QString::fromUtf8(csv);
    QCOMPARE(text.count(u"\r\n"_s), 2);
    QVERIFY2(text.contains(u"\"42\";\"Aanbeveling\";\"11\";"), csv.constData());
    QVERIFY2(text.contains(u"not on the scale from 0 to 10"), csv.constData());
    QVERIFY2(text.contains(u"\"14-03-2026\";\"Den\nHaag\";\"11\""), csv.constData());
}

void RefusedRowsTest::protectsFormulas()
{
    const QByteArray csv = savedRows("14-03-2026;=2+3;12\n");
    QVERIFY2(csv.contains("\"'=2+3\""), csv.constData());
}

void RefusedRowsTest::mendedRowsGoInAgain()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    };
    QByteArray content("Enquete\nDatum;Vestiging;Aanbeveling;Cijfer;Reden\n");
    for (int i = 0; i < 40; ++i)
        content += "13-03-2026;Breda;" + QByteArray::number(i % 11) + ";7,5;"
            + QByteArray::number(i) + '\n';
    content += "14-03-2026;Zwolle;11;8,5;=mooi\n31-06-2026;Breda;-3;8,0;\"te \"\"laat\"\"\"\n";
    NoProgress progress;
    const Workspace::Surroundings surroundings{QDate(2026, 11, 22), true, u"1.0"_s};
    const auto workspace = *Workspace::create(folder.filePath(u"a.headroom"_s), surroundings);
    const auto plan = workspace->plan(write(u"enquete.csv"_s, content), {}, progress);
    QVERIFY(plan.has_value());
    const auto first = workspace->import(*plan, progress);
    QVERIFY(first.has_value());
    QCOMPARE(first->account.imported, 40);
    QCOMPARE(first->account.refused, 2);

    QByteArray saved = refusedRowsCsv(*plan, first->issues).value_or("no rows");
    saved.replace("\"11\"", "\"10\"").replace("31-06-2026", "30-06-2026").replace("-3", "3");
    const auto again = workspace->plan(write(u"again.csv"_s, saved), {}, progress);
    QVERIFY(again.has_value());
    QVERIFY2(again->isReady(), saved.constData());
    const auto second = workspace->import(*again, progress);
    QVERIFY(second.has_value());
    QCOMPARE(second->account.read, 3);
    QCOMPARE(second->account.imported, 2);
    QCOMPARE(second->account.headings, 1);
    QCOMPARE(second->account.refused, 0);
    for (int own = 0; own < 4; ++own)
        QCOMPARE(again->columns[own].field, Field::Ignore);
    const AnswerColumns &columns = *workspace->snapshot()->source.columns;
    QCOMPARE(columns.rows(), 42);
    const auto &grades =
        columns.values[static_cast<size_t>(columns.measures.indexOf(u"csat-grade"_s))];
    QCOMPARE(grades[40], 8500);
    QCOMPARE(grades[41], 8000);
    // What went in stays in: the same file once more brings nothing.
    const auto whole = workspace->plan(write(u"enquete2.csv"_s, content + "\n"), {}, progress);
    QCOMPARE(workspace->rehearse(*whole, progress)->account.imported, 0);
}

HEADROOM_TEST_SUITE(RefusedRowsTest)
#include "tst_refusedrows.moc"
