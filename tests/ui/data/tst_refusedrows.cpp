// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/importing.h"
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
    const ImportContext context{Catalogue::builtIn(), QDate(2026, 11, 22), true};
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
    QVERIFY2(text.contains(u"\"42\",\"Aanbeveling\",\"11\""), csv.constData());
    QVERIFY2(text.contains(u"not on the scale from 0 to 10"), csv.constData());
    QVERIFY2(text.contains(u"\"14-03-2026\",\"Den\nHaag\",\"11\""), csv.constData());
}

void RefusedRowsTest::protectsFormulas()
{
    const QByteArray csv = savedRows("14-03-2026;=2+3;12\n");
    QVERIFY2(csv.contains("\"'=2+3\""), csv.constData());
}

QTEST_GUILESS_MAIN(RefusedRowsTest)
#include "tst_refusedrows.moc"
