// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/print/samplesheet.h"
#include "ui/print/sheetpaper.h"
#include "ui/print/sheetprinter.h"
#include "ui/print/sheetwriter.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using headroom::test::dutch;
using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace headroom::testing;

namespace {

/// A later version of the program, which says everything otherwise.
class OtherWords : public QTranslator
{
public:
    OtherWords() { QCoreApplication::installTranslator(this); }

    ~OtherWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("¿%1?").arg(QString::fromUtf8(source));
    }
};

SheetFacts signedFacts(UnitRef unit = UnitRef::employeeAt(UnitId(1), UnitId(2)))
{
    SheetFacts facts = sampleSheet();
    facts.unit = unit;
    facts.fixedOn = QDate(2026, 11, 30);
    facts.indicators[0].deviationReason = QStringLiteral("more hours");
    facts.indicators[0].proposed = 1.5;
    facts.signature = SheetSignature{QStringLiteral("P. de Wit"),
        QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC), QStringLiteral("Too high."),
        QByteArray(32, 'a'), {}, {}};
    facts.checkCode = QStringLiteral("1234-5678-9ABC");
    return facts;
}

/// As it comes out of a database.
QJsonObject storedPaper(const SheetFacts &facts, const Figures &figures)
{
    const QJsonObject paper = paperWriter(Catalogue::builtIn(), figures)(facts);
    return QJsonDocument::fromJson(QJsonDocument(paper).toJson(QJsonDocument::Compact)).object();
}

QString textOf(const SheetFacts &facts, const Figures &figures)
{
    QTemporaryDir folder;
    NoProgress progress;
    SheetOutput output{folder.path(), true, QStringLiteral("sheet")};
    output.look.hasSecondPage = true;
    const auto files = writeSheets({facts}, Catalogue::builtIn(), figures, output, progress);
    return files ? test::pdfText(files->first()) : QString();
}

bool saysOnItsOwn(const SheetDocument &document, const QString &words)
{
    return std::ranges::any_of(
        document.signedNotes, [&](const QString &note) { return note.contains(words); });
}

} // namespace

/// What a signed sheet says is kept, and printed whatever the program says today.
class TestSheetPaper : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { loadFonts(); }

    void aReprintSaysWhatWasSigned_data()
    {
        QTest::addColumn<UnitRef>("unit");
        QTest::newRow("employee") << UnitRef::employeeAt(UnitId(1), UnitId(2));
        QTest::newRow("location") << UnitRef::atLocation(UnitId(1));
        QTest::newRow("organisation") << UnitRef::organisation();
        QTest::newRow("department") << UnitRef().child(Level::Department, UnitId(3));
    }

    void aReprintSaysWhatWasSigned()
    {
        if (!test::canReadPdf())
            QSKIP("skipped: pdftotext is not installed");
        QFETCH(UnitRef, unit);
        SheetFacts facts = signedFacts(unit);
        facts.signature->paper = storedPaper(facts, english());
        const QString before = textOf(facts, english());
        QVERIFY(before.contains(QStringLiteral("1234-5678-9ABC")));
        QVERIFY(before.contains(QStringLiteral("Target sheet 2027")));
        QVERIFY(before.contains(QStringLiteral("How the figures on this sheet are made")));
        const OtherWords otherWords;
        SheetFacts draft = facts;
        draft.signature.reset();
        QVERIFY(textOf(draft, english()).contains(QStringLiteral("¿Target sheet 2027?")));
        QCOMPARE(textOf(facts, dutch()), before);
        // Not even other facts move it: another name, other figures.
        facts.name = QStringLiteral("Somebody Else");
        facts.indicators[0].target = 99;
        facts.indicators[0].trend.clear();
        QCOMPARE(textOf(facts, dutch()), before);
    }

    /// The one thing that is added to what was signed: an answer left out since, with both scores.
    void whatIsLeftOutLaterIsAdded()
    {
        SheetFacts facts = signedFacts();
        Omission before;
        before.by = QStringLiteral("K. Bos");
        before.reason = QStringLiteral("double");
        before.at = facts.signature->at.addDays(-1);
        facts.indicators[0].omissions = {{SheetOmission::Of::Baseline,
            {{before}, scoreFrom(152, 48, 201), scoreFrom(152, 48, 200)}}};
        facts.signature->paper = storedPaper(facts, english());
        const auto document = [&](const Figures &figures) {
            return sheetDocument(facts, Catalogue::builtIn(), figures);
        };
        QCOMPARE(document(english()).omissions.size(), 1);
        QCOMPARE(document(dutch()).omissions, document(english()).omissions);
        Omission after = before;
        after.reason = QStringLiteral("not theirs");
        after.at = facts.signature->at.addDays(1);
        facts.indicators[0].omissions[0].both.omissions.append(after);
        const QStringList lines = document(english()).omissions;
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].contains(QStringLiteral("not theirs")), qPrintable(lines[1]));
    }

    void aPaperHoldsEverythingOnTheSheet()
    {
        const SheetFacts facts = signedFacts();
        const SheetDocument words = wordedDocument(facts, Catalogue::builtIn(), dutch());
        const SheetDocument read = paperDocument(storedPaper(facts, dutch()), facts.checkCode);
        QCOMPARE(read.kicker, words.kicker);
        QCOMPARE(read.how, words.how);
        QCOMPARE(read.columns, words.columns);
        QCOMPARE(read.rows, words.rows);
        QVERIFY(words.rows.size() == 3 && words.said.size() == 2);
        QCOMPARE(read.saidHeading, words.saidHeading);
        QCOMPARE(read.said, words.said);
        QCOMPARE(read.strongColumn, words.strongColumn);
        QCOMPARE(read.signedNotes, words.signedNotes);
        QCOMPARE(read.notes, words.notes);
        QCOMPARE(read.view, words.view);
        QCOMPARE(read.signatures, words.signatures);
        QCOMPARE(read.footLeft, words.footLeft);
        QCOMPARE(read.footRight, words.footRight);
        QCOMPARE(read.footBelow, words.footBelow);
        QCOMPARE(read.method, words.method);
        QCOMPARE(read.historyRows, words.historyRows);
        QCOMPARE(read.chart->labels, words.chart->labels);
        QCOMPARE(read.chart->years, words.chart->years);
        QCOMPARE(read.chart->path->label, words.chart->path->label);
        QCOMPARE(read.chart->axisText(-7.5), words.chart->axisText(-7.5));
        QCOMPARE(read.chart->lines[0].points.size(), words.chart->lines[0].points.size());
        for (qsizetype i = 0; i < words.chart->lines[0].points.size(); ++i) {
            QCOMPARE(read.chart->lines[0].points[i].value, words.chart->lines[0].points[i].value);
            QCOMPARE(read.chart->lines[0].points[i].high, words.chart->lines[0].points[i].high);
        }
        QCOMPARE(read.chart->lowest, words.chart->lowest);
        QCOMPARE(read.chart->highest, words.chart->highest);
    }

    /// Signed before the words were kept: those of employees at locations are what they were, of
    /// others that is not known, and said.
    void whatWasSignedWithoutItsWordsSaysSo()
    {
        const QString note = QStringLiteral("when its words were not kept yet");
        const auto document = [](const SheetFacts &facts) {
            return sheetDocument(facts, Catalogue::builtIn(), english());
        };
        QVERIFY(saysOnItsOwn(document(signedFacts(UnitRef::atLocation(UnitId(1)))), note));
        QVERIFY(saysOnItsOwn(document(signedFacts(UnitRef::organisation())), note));
        const SheetDocument employee = document(signedFacts());
        QVERIFY(!saysOnItsOwn(employee, note));
        // These sentences are on paper: a change of them needs a version of its own.
        QCOMPARE(employee.how,
            QStringLiteral("The organisation goes from +25.0 to +35.0. That closes 13.3\u00A0% of "
                           "the distance to +100. You close the same 13.3\u00A0% of your own "
                           "distance of 112.0 points. So +1.5 was proposed; another target was "
                           "agreed, for the reason given below."));
        QCOMPARE(employee.targetHeading, QStringLiteral("NPS target by 31 December 2027"));
        QCOMPARE(employee.targetRise, QStringLiteral("from −12.0 now: +14.9 points"));
        QCOMPARE(employee.chartHeading, QStringLiteral("Your NPS by month"));
        QCOMPARE(employee.printed, QStringLiteral("Fixed on 30 Nov 2026 · signed on 1 Dec 2026"));
        QCOMPARE(employee.footRight,
            QStringLiteral("Round 2027 · sheet 137 · check code 1234-5678-9ABC"));
        QVERIFY(employee.notes.last().startsWith(QStringLiteral("Limits used: a score is shown")));
        SheetFacts below = signedFacts();
        below.indicators[0].ownShare = 0.3;
        QVERIFY(saysOnItsOwn(document(below), note));
    }

    void theSecondPageHasMethodAndHistory()
    {
        if (!test::canReadPdf())
            QSKIP("skipped: pdftotext is not installed");
        const SheetFacts facts = sampleSheet();
        const SheetDocument document = sheetDocument(facts, Catalogue::builtIn(), english());
        QCOMPARE(layOutSheet(document).pages.size(), 1);
        QCOMPARE(layOutSheet(document, {true}).pages.size(), 2);
        QCOMPARE(document.historyRows.size(), 24); // that fit on it
        // Worked out by hand from samplesheet.h: 50 - 6 + 2 = 46 of 100 are promoters, -8.
        const int better = 50 - 6 + (23 * 7) % 11 - 5;
        const QString score =
            QStringLiteral("%1%2.0").arg(better < 50 ? QStringLiteral("−") : QStringLiteral("+"),
                QString::number(std::abs(2 * better - 100)));
        QCOMPARE(document.historyRows.first().mid(0, 3),
            (QStringList{QStringLiteral("December 2026"), QStringLiteral("100"), score}));
        const QString text = textOf(facts, english());
        QVERIFY(text.contains(QStringLiteral("page 2 of 2")));
        QVERIFY(text.contains(QStringLiteral("(target − now) / (best − now)")));
        QVERIFY(text.contains(QStringLiteral("the share of the others is 13.3")));
    }

    /// A printer that is not there, a folder that is not, a full disk: said, never passed over.
    void whatCouldNotBePrintedIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("isPrinted");
        QTest::newRow("good") << QStringLiteral("sheet.pdf") << true;
        QTest::newRow("no such folder") << QStringLiteral("none/sheet.pdf") << false;
        QTest::newRow("a folder in the place of the file") << QStringLiteral(".") << false;
        QTest::newRow("no printer and no file") << QString() << false;
        QTest::newRow("full disk") << QStringLiteral("/dev/full") << false;
    }

    void whatCouldNotBePrintedIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(bool, isPrinted);
        QTemporaryDir folder;
        const auto printer = sheetPrinter();
        printer->setOutputFormat(QPrinter::PdfFormat);
        if (!file.isEmpty())
            printer->setOutputFileName(QDir(folder.path()).absoluteFilePath(file));
        const auto printed = printSheets(
            *printer, {sampleSheet(), sampleSheet()}, Catalogue::builtIn(), english(), {true});
        QCOMPARE(printed.has_value(), isPrinted);
        if (!isPrinted)
            QCOMPARE(printed.error().kind, ErrorKind::PrintFailed);
    }

    void boundsAreSaidInWords()
    {
        SheetFacts facts = sampleSheet();
        SheetIndicator &nps = facts.indicators[0];
        nps.bounds = {45, 10};
        nps.status = TargetStatus::Capped;
        nps.target = -2;
        const auto how = [&] { return sheetDocument(facts, Catalogue::builtIn(), english()).how; };
        QVERIFY2(how().contains(QStringLiteral("Nobody is asked for more than 10.0 points")),
            qPrintable(how()));
        nps.start = nps.target = 50;
        QVERIFY2(
            how().contains(QStringLiteral("The ceiling of this round is +45.0. You are there")),
            qPrintable(how()));
        nps.status = TargetStatus::Own;
        nps.start = -12;
        nps.target = 0.7;
        nps.share = 12.7 / 57;
        QVERIFY2(how().contains(QStringLiteral("of the distance to +45. You close the same 22.3")),
            qPrintable(how()));
        QVERIFY(how().contains(QStringLiteral("own distance of 57.0 points")));
        nps.ownShare = 0.5;
        QVERIFY2(how().contains(QStringLiteral("In a group whose target was set by hand everyone "
                                               "closes 50.0")),
            qPrintable(how()));
        facts.unit = UnitRef::atLocation(UnitId(1));
        QVERIFY2(how().contains(QStringLiteral("together close 50.0")), qPrintable(how()));
    }
};

HEADROOM_TEST_SUITE(TestSheetPaper)
#include "tst_sheetpaper.moc"
