// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"
#include "tests/support/books.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray AnswerHeadings =
    "<row r=\"1\"><c t=\"str\"><v>Datum</v></c>"
    "<c t=\"str\"><v>Vestiging</v></c><c t=\"str\"><v>Cijfer</v></c></row>";

QByteArray answer(const char *date, const char *location, const QByteArray &grade)
{
    return QByteArray("<row><c s=\"1\"><v>") + date + "</v></c><c t=\"str\"><v>" + location
        + "</v></c>" + grade + "</row>";
}

QByteArray answers(const char *location)
{
    return AnswerHeadings + answer("46082", location, "<c><v>7.5</v></c>")
        + answer("46083.5", location, "<c><v>8</v></c>");
}

} // namespace

/// Imports of workbooks, from the file to the answers.
class TestBookImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString book(const QList<QPair<QString, QByteArray>> &sheets, const QByteArray &attributes = {})
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        writeXlsx(path, {sheets, {}, {"dd-mm-yyyy"}, {}, attributes});
        return path;
    }

    /// The cells of a text as a workbook of texts.
    QString bookOf(const QString &text)
    {
        NoProgress progress;
        QByteArray rows;
        for (const PreviewRow &row :
            readCells(text, {}, 1000, progress).value_or(QList<PreviewRow>())) {
            rows += "<row>";
            for (const QString &cell : row.cells)
                rows += "<c t=\"str\"><v>" + cell.toHtmlEscaped().toUtf8() + "</v></c>";
            rows += "</row>";
        }
        return book({{u"Antwoorden"_s, rows}});
    }

private slots:

    void readsTheWorkbookOfATool_data()
    {
        QTest::addColumn<QString>("input");
        const QDir cases(QStringLiteral(HEADROOM_TEST_DATA "/imports"));
        const QStringList tools{u"qualtrics-*"_s, u"surveymonkey-*"_s, u"typeform-*"_s,
            u"googleforms-*"_s, u"msforms-*"_s, u"limesurvey-code*"_s, u"alchemer-*"_s,
            u"formbricks"_s, u"kobo-*"_s, u"trustpilot-*"_s};
        for (const QString &name : cases.entryList(tools, QDir::Dirs))
            QTest::newRow(qPrintable(name)) << cases.filePath(name + "/input.csv"_L1);
    }

    /// A survey tool writes the same rows into a workbook as into a text.
    void readsTheWorkbookOfATool()
    {
        QFETCH(QString, input);
        const ImportRun text = runImport(input);
        const ImportRun run = runImport(bookOf(input));
        QVERIFY(!text.error && !run.error);
        QVERIFY(!run.plan.format.tool.isEmpty());
        QVERIFY(run.plan.columns.size() <= text.plan.columns.size());
        QCOMPARE(run.plan.format.tool, text.plan.format.tool);
        // A workbook has no blank column at the end.
        for (qsizetype i = 0; i < run.plan.columns.size(); ++i)
            QCOMPARE(importFieldName(run.plan.columns[i]), importFieldName(text.plan.columns[i]));
        QCOMPARE(describe(run)["account"_L1], describe(text)["account"_L1]);
        QVERIFY(!run.answers.isEmpty());
        QCOMPARE(run.answers, text.answers);
        QCOMPARE(run.keys, text.keys);
    }

    void takesTheSheetWithAnswers()
    {
        const QString path = book({{u"Uitleg"_s, "<row><c t=\"str\"><v>Zo werkt het</v></c></row>"},
            {u"Totalen"_s,
                "<row><c t=\"str\"><v>Vestiging</v></c><c t=\"str\"><v>Cijfer</v></c></row>"
                "<row><c t=\"str\"><v>Utrecht</v></c><c><v>8</v></c></row>"},
            {u"Antwoorden"_s, answers("Utrecht")}});
        const ImportRun run = runImport(path);
        QVERIFY(!run.error);
        QVERIFY(run.plan.format.kind == FileKind::Xlsx);
        QCOMPARE(run.plan.format.sheet, u"Antwoorden"_s);
        QCOMPARE(run.plan.format.sheets, QStringList({u"Uitleg"_s, u"Totalen"_s, u"Antwoorden"_s}));
        QCOMPARE(run.outcome.account.imported, 2);
        QCOMPARE(run.answers[0]["date"_L1].toString(), u"2026-03-01"_s);
        QCOMPARE(run.answers[1]["date"_L1].toString(), u"2026-03-02"_s);
        QCOMPARE(run.answers[1]["time"_L1].toString(), u"12:00:00"_s);
        QCOMPARE(run.answers[0]["location"_L1].toString(), u"Utrecht"_s);
        QCOMPARE(run.answers[0]["csat-grade"_L1].toDouble(), 7.5);
    }

    void asksWhenSeveralSheetsHoldAnswers()
    {
        const QString path = book({{u"Noord"_s, answers("Zwolle")}, {u"Zuid"_s, answers("Breda")}});
        const ImportRun run = runImport(path);
        QVERIFY(run.error && run.error->kind == ErrorKind::SheetUndecided);
        QVERIFY(run.plan.questions.first().kind == QuestionKind::SheetUndecided);
        QCOMPARE(run.plan.questions.first().arguments, QStringList({u"Noord"_s, u"Zuid"_s}));

        ImportChoices choices;
        choices.sheet = u"Zuid"_s;
        const ImportRun chosen = runImport(path, choices);
        QVERIFY(!chosen.error);
        QCOMPARE(chosen.answers[0]["location"_L1].toString(), u"Breda"_s);
        choices.sheet = u"Oost"_s;
        QVERIFY(runImport(path, choices).error->kind == ErrorKind::SheetNotFound);
    }

    void leavesHiddenSheetsAloneUnlessThereIsNothingElse()
    {
        const ImportRun visible = runImport(
            book({{u"Nu"_s, answers("Zwolle")}, {u"Oud"_s, answers("Breda")}}, "state=\"hidden\""));
        QCOMPARE(visible.plan.format.sheet, u"Nu"_s);
        QVERIFY(!visible.error);
        const ImportRun hidden =
            runImport(book({{u"Leeg"_s, {}}, {u"Oud"_s, answers("Breda")}}, "state=\"hidden\""));
        QCOMPARE(hidden.plan.format.sheet, u"Oud"_s);
        QCOMPARE(hidden.outcome.account.imported, 2);
    }

    void numbersKeepTheirSignBesideTexts()
    {
        // 7.5 is a number of the sheet, "6,5" a text with a comma: both are right.
        const ImportRun run = runImport(book({{u"Blad1"_s,
            AnswerHeadings + answer("46082", "Utrecht", "<c><v>7.5</v></c>")
                + answer("46083", "Utrecht", "<c t=\"str\"><v>6,5</v></c>")
                + answer("46084", "Utrecht", "<c t=\"str\"><v>8,5</v></c>")}}));
        QVERIFY(!run.error);
        QCOMPARE(run.outcome.account.imported, 3);
        QCOMPARE(run.answers[0]["csat-grade"_L1].toDouble(), 7.5);
        QCOMPARE(run.answers[1]["csat-grade"_L1].toDouble(), 6.5);
    }

    void formulasWithoutValueAreRefused()
    {
        const ImportRun run = runImport(book({{u"Blad1"_s,
            answers("Utrecht") + answer("46084", "Utrecht", "<c t=\"e\"><v>#N/A</v></c>")
                + answer("46085", "Utrecht", "<c><f>C2</f></c>")}}));
        QVERIFY(!run.error);
        QCOMPARE(run.outcome.account.imported, 2);
        QCOMPARE(run.outcome.account.refused, 2);
        QCOMPARE(run.outcome.issues.count(IssueCode::ErrorCell), 1);
        QCOMPARE(run.outcome.issues.count(IssueCode::MissingResult), 1);
        QCOMPARE(run.plan.issues.count(IssueCode::UncalculatedCells), 1);
        const Issue &first = run.outcome.issues.kept().first();
        QCOMPARE(first.line, 4);
        QCOMPARE(first.value, u"#N/A"_s);
    }

    void namesOfFilesDoNotMatter()
    {
        const QString path = book({{u"Blad1"_s, answers("Utrecht")}});
        const QString csv = m_folder.filePath(u"export.csv"_s);
        QFile::remove(csv);
        QVERIFY(QFile::copy(path, csv));
        QCOMPARE(runImport(csv).outcome.account.imported, 2);

        const QString xls = m_folder.filePath(u"export.xls"_s);
        QFile file(xls);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Datum;Cijfer\n01-03-2026;7,5\n02-03-2026;8\n");
        file.close();
        QCOMPARE(runImport(xls).outcome.account.imported, 2);

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\n<HTML><table><tr><td>Datum</td></tr></table></HTML>");
        file.close();
        const ImportRun html = runImport(xls);
        QVERIFY(html.error && html.error->kind == ErrorKind::FileIsNotText);
        QCOMPARE(html.error->arguments, QStringList{u"HTML"_s});
    }

    void openDocumentsAreRead()
    {
        const QString path = m_folder.filePath(u"book.xlsx"_s);
        writeZip(path,
            odsParts(
                "<table:table table:name='Blad1'><table:table-row>"
                "<table:table-cell><text:p>Datum</text:p></table:table-cell>"
                "<table:table-cell><text:p>Cijfer</text:p></table:table-cell></table:table-row>"
                "<table:table-row table:number-rows-repeated='2'>"
                "<table:table-cell office:value-type='date' office:date-value='2026-03-01'/>"
                "<table:table-cell office:value-type='float' office:value='7.5'/>"
                "</table:table-row></table:table>"));
        const ImportRun run = runImport(path);
        QVERIFY(!run.error);
        QVERIFY(run.plan.format.kind == FileKind::Ods);
        QCOMPARE(run.outcome.account.imported, 2);
        QCOMPARE(run.answers[1]["csat-grade"_L1].toDouble(), 7.5);
    }
};

HEADROOM_TEST_SUITE(TestBookImport)
#include "tst_bookimport.moc"
