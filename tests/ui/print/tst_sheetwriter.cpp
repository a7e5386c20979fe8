// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "tests/ui/print/samplesheet.h"
#include "ui/print/sheetwriter.h"
#include "ui/style/typography.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using headroom::test::dutch;
using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace headroom::testing;

namespace {

const QString LongName = QStringLiteral(
    "Anna Maria Wilhelmina van der Westhuizen-Bartholomeus van Heemskerck tot Oud-Loosdrecht");

/// Stops at a report.
class StopAt final : public Progress
{
public:
    explicit StopAt(qint64 last)
        : m_last(last)
    {
    }

    bool report(qint64 done, qint64) override { return done < m_last; }

private:
    qint64 m_last;
};

} // namespace

class TestSheetWriter : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { loadFonts(); }

    void textOfThePdfHoldsTheFacts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("inDutch");
        QTest::newRow("short name, Dutch figures") << QStringLiteral("J. Jansen") << true;
        QTest::newRow("short name, English figures") << QStringLiteral("J. Jansen") << false;
        QTest::newRow("long name, Dutch figures") << LongName << true;
        QTest::newRow("long name, English figures") << LongName << false;
        QTest::newRow("name with letters from afar")
            << QStringLiteral("Şebnem Yılmaz-Çelik Ďurišová") << true;
    }

    void textOfThePdfHoldsTheFacts()
    {
        if (!test::canReadPdf())
            QSKIP("skipped: pdftotext is not installed");
        QFETCH(QString, name);
        QFETCH(bool, inDutch);
        const Figures figures = inDutch ? dutch() : english();
        QTemporaryDir folder;
        NoProgress progress;
        const Result<QStringList> files = writeSheets({sampleSheet(name)}, Catalogue::builtIn(),
            figures, {folder.path(), false, QStringLiteral("sheet")}, progress);
        QVERIFY(files);
        QCOMPARE(files->size(), 1);
        const QString text = test::pdfText(files->first());
        QStringList expected{QStringLiteral("Amsterdam Zuid"),
            QStringLiteral("Adviseur efficiënt offline"), QStringLiteral("Fietsenwinkel Nederland"),
            QStringLiteral("Target sheet 2027"), QStringLiteral("sheet 137"),
            QStringLiteral("page 1 of 1"), QStringLiteral("400"),
            QStringLiteral("What customers say most"), QStringLiteral("Detractors · comments: 46"),
            QStringLiteral("Late delivery"), QStringLiteral("30 %"), QStringLiteral("17 %"),
            QStringLiteral("Promoters · comments: 60"), QStringLiteral("43 %"),
            QStringLiteral("› Binnen de norm"), QStringLiteral("≥ 90 %"), QStringLiteral("371")};
        expected += QString(name).replace(u'-', u' ').split(u' ');
        QStringList numbers{QStringLiteral("+2.9"), QStringLiteral("−12.0"),
            QStringLiteral("+14.9"), QStringLiteral("13.3 %"), QStringLiteral("112.0"),
            QStringLiteral("+25.0"), QStringLiteral("+35.0"), QStringLiteral("−25.2"),
            QStringLiteral("−8.3"), QStringLiteral("−4.6"), QStringLiteral("−0.8"),
            QStringLiteral("7.1"), QStringLiteral("8.1"), QStringLiteral("7.3"),
            QStringLiteral("1,398"), QStringLiteral("<5"), QStringLiteral("84.2 %")};
        for (const QString &number : numbers) {
            QString written = number;
            if (inDutch) {
                written.replace(u'.', u'#').replace(u',', u'.').replace(u'#', u',');
            }
            expected += written;
        }
        expected +=
            inDutch ? QStringLiteral("31 december 2027") : QStringLiteral("31 December 2027");
        expected +=
            inDutch ? QStringLiteral("22 november 2026") : QStringLiteral("22 November 2026");
        QString flat = text;
        flat.replace(QChar(0x00A0), u' ');
        for (const QString &part : std::as_const(expected))
            QVERIFY2(flat.contains(part), qPrintable(part + QStringLiteral(" not in: ") + flat));
    }

    void figuresOfAFairShare_data()
    {
        // NPS 25 -> 35 of 100 is 2/15; exact targets -30, 82.6667, -64.6667, 91.3333.
        QTest::addColumn<double>("start");
        QTest::addColumn<QString>("target");
        QTest::newRow("-50") << -50.0 << QStringLiteral("−30.0");
        QTest::newRow("+80") << 80.0 << QStringLiteral("+82.7");
        QTest::newRow("-90") << -90.0 << QStringLiteral("−64.7");
        QTest::newRow("+90") << 90.0 << QStringLiteral("+91.3");
    }

    void figuresOfAFairShare()
    {
        QFETCH(double, start);
        QFETCH(QString, target);
        SheetFacts facts = sampleSheet();
        facts.indicators[0].start = start;
        facts.indicators[0].target = start + (100 - start) * 2 / 15;
        const SheetDocument document = sheetDocument(facts, Catalogue::builtIn(), english());
        QCOMPARE(document.target, target);
        QVERIFY(document.how.contains(QStringLiteral("13.3\u00A0%")));
    }

    void weightsAndLeftOutAnswersArePrinted()
    {
        SheetFacts facts = sampleSheet();
        const SheetDocument plain = sheetDocument(facts, Catalogue::builtIn(), english());
        QVERIFY(plain.omissions.isEmpty());
        QCOMPARE(plain.rows[0][0], QStringLiteral("NPS"));
        facts.indicators[0].weight = 60;
        facts.indicators[1].weight = 40;
        facts.weighed = WeighedResult{100, 0.45};
        const Omission omission{
            OmissionId(1), QStringLiteral("K. Bos"), QStringLiteral("<b> %1 twice"), {}};
        facts.indicators[0].omissions = {{SheetOmission::Of::Baseline,
            {{omission, omission}, scoreFrom(152, 48, 200), scoreFrom(152, 48, 198)}}};
        const SheetDocument document = sheetDocument(facts, Catalogue::builtIn(), english());
        QCOMPARE(document.rows[0][0], QStringLiteral("NPS, 60\u00A0%"));
        QVERIFY(document.notes.contains(
            QStringLiteral("Weights in the result of the round: NPS, 60\u00A0% · CSAT, "
                           "40\u00A0%; together 100\u00A0%.")));
        QCOMPARE(document.following.first(),
            QStringLiteral("By the weights, 45\u00A0% of the way to the targets is covered."));
        // (152 - 200) / 400 and (152 - 198) / 398.
        QCOMPARE(document.omissions,
            QStringList{
                QStringLiteral("NPS, 2026: 2 answer(s) left out by hand: <b> %1 twice, by K. Bos; "
                               "<b> %1 twice, by "
                               "K. Bos. With: −12.0 (n = 400); without: −11.6 (n = 398).")});
    }

    void openActionsArePrinted()
    {
        SheetFacts facts = sampleSheet();
        QVERIFY(sheetDocument(facts, Catalogue::builtIn(), english()).actions.isEmpty());
        for (int number = 1; number <= 8; ++number) {
            Action action;
            action.title = QStringLiteral("Action %1 <b> %2").arg(number).arg(QStringLiteral("%9"));
            action.state = number == 1 ? ActionState::Running : ActionState::Planned;
            if (number == 1) {
                action.owner = QStringLiteral("M. Yilmaz");
                action.starts = QDate(2026, 6, 15);
            }
            facts.actions.append(action);
        }
        const SheetDocument document = sheetDocument(facts, Catalogue::builtIn(), english());
        QCOMPARE(document.actions.size(), 5);
        QCOMPARE(document.actions.first(),
            QStringLiteral("Action 1 <b> %9 · M. Yilmaz · from 15 Jun 2026 · running"));
        QCOMPARE(document.actions.at(1), QStringLiteral("Action 2 <b> %9 · planned"));
        QCOMPARE(document.actions.last(), QStringLiteral("and 4 more"));
        const SheetPages sheet = layOutSheet(document);
        QStringList printed;
        for (const SheetItem &item : sheet.pages.first()) {
            if (const auto *text = std::get_if<SheetText>(&item))
                printed.append(text->text);
        }
        QCOMPARE(sheet.pages.size(), 1);
        QVERIFY(printed.contains(QStringLiteral("Actions, as they stand today")));
        QVERIFY(printed.contains(document.actions.first()));
    }

    void aLogoStandsAboveTheOrganisation_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1200, 100);
        QTest::newRow("high") << QSize(100, 400);
        QTest::newRow("dot") << QSize(1, 1);
    }

    void aLogoStandsAboveTheOrganisation()
    {
        QFETCH(const QSize, size);
        SheetFacts facts = sampleSheet(LongName);
        QImage logo(size, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QBuffer buffer(&facts.logo);
        QVERIFY(logo.save(&buffer, "PNG"));
        const SheetDocument document = sheetDocument(facts, Catalogue::builtIn(), dutch());
        const SheetPages sheet = layOutSheet(document);
        QCOMPARE(sheet.pages.size(), 1);
        const SheetPicture *picture = nullptr;
        const SheetText *organisation = nullptr;
        for (const SheetItem &item : sheet.pages.first()) {
            if (const auto *found = std::get_if<SheetPicture>(&item))
                picture = found;
            if (const auto *text = std::get_if<SheetText>(&item);
                text && text->text == document.organisation)
                organisation = text;
        }
        QVERIFY(picture && organisation);
        QVERIFY(picture->rect.bottom() <= organisation->rect.top());
        QVERIFY(picture->rect.height() <= 34.01);
        QVERIFY(picture->rect.left() > sheet.size.width() / 2);
        QVERIFY(std::abs(picture->rect.right() - (sheet.size.width() - 42)) < 8);
        // As it is, not stretched.
        QVERIFY(
            std::abs(picture->rect.width() * size.height() - picture->rect.height() * size.width())
            < 0.01 * size.width() * size.height());
    }

    void sheetsOfAFileShareTheirLogo()
    {
        SheetFacts facts = sampleSheet();
        QImage logo(300, 100, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QBuffer buffer(&facts.logo);
        QVERIFY(logo.save(&buffer, "PNG"));
        NoProgress progress;
        const auto pdf =
            sheetsAsPdf({facts, facts, facts}, Catalogue::builtIn(), english(), progress);
        QVERIFY(pdf.has_value());
        QCOMPARE(pdf->count("/Subtype /Image"), 1);
        QCOMPARE(pdf->count("/Type /Page\n"), 3);
    }

    void theFileIsMadeToBeKept()
    {
        // PDF/A-1b: ISO 19005-1, 6.2.2 (output intent), 6.3.4 (fonts), 6.4 (transparency), 6.7.11
        // (what the file says of itself).
        SheetFacts facts = sampleSheet();
        QImage logo(300, 100, QImage::Format_ARGB32);
        logo.fill(QColor(200, 0, 0, 90));
        QBuffer buffer(&facts.logo);
        QVERIFY(logo.save(&buffer, "PNG"));
        NoProgress progress;
        const auto pdf = sheetsAsPdf({facts}, Catalogue::builtIn(), dutch(), progress);
        QVERIFY(pdf.has_value());
        for (const char *there :
            {"pdfaid:part=\"1\" pdfaid:conformance=\"B\"", "/OutputIntents", "/GTS_PDFA1"})
            QVERIFY2(pdf->contains(there), there);
        for (const char *transparent : {"/SMask <<", "/SMask 1", "/SMask 2", "/CA 0", "/ca 0"})
            QVERIFY2(!pdf->contains(transparent), transparent);
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdffonts"));
        if (tool.isEmpty())
            QSKIP("skipped: pdffonts is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("sheet.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*pdf);
        file.close();
        QStringList fonts =
            test::outputOf(tool, {file.fileName()}).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        // name, type, encoding, emb, sub, uni, object
        for (const QString &font : fonts.sliced(2))
            QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no) +yes "))),
                qPrintable(font));
    }

    void aRunningRoundSaysWhatIsNeeded()
    {
        SheetFacts facts = sampleSheet(LongName);
        const auto document = [&] { return sheetDocument(facts, Catalogue::builtIn(), english()); };
        QVERIFY(document().following.isEmpty());
        for (SheetIndicator &indicator : facts.indicators)
            indicator.needed = Needed{40, 18, 84, Outlook::Open, false};
        facts.indicators.first().mix = RoundMix{25, 27, 20, 30, -10, Level::Location};
        const QStringList lines = document().following;
        QCOMPARE(lines.size(), facts.indicators.size() + 2);
        QVERIFY(lines.first().startsWith(
            QStringLiteral("NPS: Still needed: at least 18 more promoters than detractors")));
        QVERIFY(lines.last().startsWith(QStringLiteral("Since the baseline NPS went from +25.0")));
        QCOMPARE(layOutSheet(document()).pages.size(), 1);
    }

    void aTransparentLogoStandsOnWhite()
    {
        SheetFacts facts = sampleSheet();
        QImage logo(30, 10, QImage::Format_ARGB32);
        logo.fill(Qt::transparent);
        logo.setPixelColor(1, 1, Qt::red);
        QBuffer buffer(&facts.logo);
        QVERIFY(logo.save(&buffer, "PNG"));
        const QImage printed = logoOf(facts);
        QVERIFY(!printed.hasAlphaChannel());
        QCOMPARE(printed.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(printed.pixelColor(1, 1), QColor(Qt::red));
    }

    void oneSheetIsOnePageInEveryFormat()
    {
        const SheetDocument document =
            sheetDocument(sampleSheet(LongName), Catalogue::builtIn(), dutch());
        QCOMPARE(layOutSheet(document).pages.size(), 1);
    }

    void pageBreaksStandBetweenRows()
    {
        SheetFacts facts = sampleSheet();
        while (facts.indicators.size() < 40)
            facts.indicators += facts.indicators.at(1);
        const SheetDocument document = sheetDocument(facts, Catalogue::builtIn(), english());
        const SheetPages sheet = layOutSheet(document);
        QVERIFY(sheet.pages.size() > 1);
        qsizetype targets = 0;
        for (const QList<SheetItem> &page : sheet.pages) {
            for (const SheetItem &item : page) {
                const SheetText *text = std::get_if<SheetText>(&item);
                if (!text)
                    continue;
                QVERIFY(text->rect.bottom() <= sheet.size.height() - 30);
                targets += text->text == QStringLiteral("8.1") && text->strong ? 1 : 0;
            }
        }
        QCOMPARE(targets, 39);
    }

    /// Too few comments of one group: the other one is shown; of both: nothing is.
    void fewCommentsAreNotOnTheSheet()
    {
        SheetFacts facts = sampleSheet();
        facts.said->unfavourable = {7, false, {}};
        const SheetDocument half = wordedDocument(facts, Catalogue::builtIn(), english());
        QCOMPARE(half.said.size(), 2);
        QCOMPARE(half.said[0],
            (QStringList{QStringLiteral("Detractors · comments: 7"),
                QStringLiteral("too few comments to show"), QString()}));
        facts.said->unfavourable = {44, false, {}};
        QCOMPARE(wordedDocument(facts, Catalogue::builtIn(), english()).said[0][1],
            QStringLiteral("not shown, or others' comments could be worked out"));
        facts.said->favourable = {3, false, {}};
        QVERIFY(wordedDocument(facts, Catalogue::builtIn(), english()).said.isEmpty());
        facts.said.reset();
        QVERIFY(wordedDocument(facts, Catalogue::builtIn(), english()).said.isEmpty());
    }

    /// Whatever stands above it: what customers say is on one page, with its box.
    void whatCustomersSayIsNeverCut()
    {
        for (int more = 0; more < 30; ++more) {
            SheetFacts facts = sampleSheet();
            for (int i = 0; i < more; ++i)
                facts.indicators += facts.indicators.at(1);
            const SheetPages sheet =
                layOutSheet(sheetDocument(facts, Catalogue::builtIn(), english()));
            qsizetype pages = 0;
            for (const QList<SheetItem> &page : sheet.pages) {
                qsizetype said = 0; // each on a line of its own, or in running text
                for (const SheetItem &item : page) {
                    const SheetText *text = std::get_if<SheetText>(&item);
                    for (const QString &words : {QStringLiteral("What customers say"),
                             QStringLiteral("Late delivery"), QStringLiteral("Price and costs")}) {
                        if (!text || !text->text.contains(words))
                            continue;
                        ++said;
                        QVERIFY(text->rect.bottom() <= sheet.size.height() - 50);
                    }
                }
                QVERIFY(said == 0 || said == 3);
                pages += said > 0 ? 1 : 0;
            }
            QCOMPARE(pages, 1);
        }
    }

    void nothingStandsOutsideThePaper()
    {
        const SheetDocument document =
            sheetDocument(sampleSheet(LongName), Catalogue::builtIn(), dutch());
        const SheetPages sheet = layOutSheet(document);
        for (const SheetItem &item : sheet.pages.first()) {
            if (const SheetText *text = std::get_if<SheetText>(&item)) {
                QVERIFY2(text->rect.left() >= 42 && text->rect.right() <= sheet.size.width() - 42,
                    qPrintable(text->text));
            }
        }
    }

    void filesAreForTheirOwnerOnly()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("sheets/2027"));
        NoProgress progress;
        const Result<QStringList> files = writeSheets(
            {sampleSheet()}, Catalogue::builtIn(), english(), {folder, false, {}}, progress);
        QVERIFY(files);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(files->first()).permissions() & others));
        QVERIFY(!(QFileInfo(folder).permissions() & others));
    }

    void namesAreSafeAndCounted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << QStringLiteral("J. Jansen") << QStringLiteral("2027 J. Jansen");
        QTest::newRow("path") << QStringLiteral("../../etc/passwd")
                              << QStringLiteral("2027 .._.._etc_passwd");
        QTest::newRow("characters of other systems")
            << QStringLiteral("A:B*C?\"D\"<E>|F\\G") << QStringLiteral("2027 A_B_C__D__E__F_G");
        QTest::newRow("line break") << QStringLiteral("A\nB") << QStringLiteral("2027 A_B");
        QTest::newRow("fields are filled in once")
            << QStringLiteral("{round}%1") << QStringLiteral("2027 {round}%1");
    }

    void namesAreSafeAndCounted()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QCOMPARE(sheetFileName(sampleSheet(name), QStringLiteral("{round} {name}")), file);
    }

    void equalNamesGetNumbers()
    {
        QTemporaryDir folder;
        NoProgress progress;
        const QList<SheetFacts> sheets{
            sampleSheet(), sampleSheet(), sampleSheet(QStringLiteral("j. jansen"))};
        const Result<QStringList> files = writeSheets(sheets, Catalogue::builtIn(), english(),
            {folder.path(), false, QStringLiteral("{name}")}, progress);
        QVERIFY(files);
        QStringList names;
        for (const QString &file : *files)
            names += QFileInfo(file).fileName();
        QCOMPARE(names,
            (QStringList{QStringLiteral("J. Jansen.pdf"), QStringLiteral("J. Jansen (2).pdf"),
                QStringLiteral("j. jansen (3).pdf")}));
    }

    void oneFileHoldsAllSheets()
    {
        if (!test::canReadPdf())
            QSKIP("skipped: pdftotext is not installed");
        QTemporaryDir folder;
        NoProgress progress;
        const QList<SheetFacts> sheets{
            sampleSheet(QStringLiteral("Een")), sampleSheet(QStringLiteral("Twee"))};
        const Result<QStringList> files = writeSheets(sheets, Catalogue::builtIn(), english(),
            {folder.path(), true, QStringLiteral("all")}, progress);
        QVERIFY(files);
        QCOMPARE(*files, QStringList(folder.filePath(QStringLiteral("all.pdf"))));
        const QString text = test::pdfText(files->first());
        QVERIFY(text.contains(QStringLiteral("Een")));
        QVERIFY(text.contains(QStringLiteral("Twee")));
    }

    void filesHaveNamesOfTheirOwnAccord_data()
    {
        QTest::addColumn<bool>("oneFile");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("one file is called after its round")
            << true << QStringList{QStringLiteral("Target sheets 2027.pdf")};
        QTest::newRow("one file each is called after the employee")
            << false
            << QStringList{QStringLiteral("2027 Amsterdam Zuid Een.pdf"),
                   QStringLiteral("2027 Amsterdam Zuid Twee.pdf")};
    }

    void filesHaveNamesOfTheirOwnAccord()
    {
        QFETCH(bool, oneFile);
        QFETCH(QStringList, names);
        QTemporaryDir folder;
        NoProgress progress;
        const QList<SheetFacts> sheets{
            sampleSheet(QStringLiteral("Een")), sampleSheet(QStringLiteral("Twee"))};
        const Result<QStringList> files = writeSheets(
            sheets, Catalogue::builtIn(), english(), {folder.path(), oneFile, {}}, progress);
        QVERIFY(files);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), names);
    }

    void stoppingLeavesNoHalfFile()
    {
        QTemporaryDir folder;
        StopAt stop(2);
        const QList<SheetFacts> sheets{sampleSheet(), sampleSheet(), sampleSheet()};
        const Result<QStringList> files = writeSheets(sheets, Catalogue::builtIn(), english(),
            {folder.path(), true, QStringLiteral("all")}, stop);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeMadeIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        NoProgress progress;
        const Result<QStringList> files = writeSheets({sampleSheet()}, Catalogue::builtIn(),
            english(), {folder.filePath(QStringLiteral("file/sheets")), false, {}}, progress);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ErrorKind::FolderNotWritable);
    }

    void fontsAreEmbedded()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
            QSKIP("skipped: pdffonts is not installed");
        QTemporaryDir folder;
        NoProgress progress;
        const Result<QStringList> files = writeSheets({sampleSheet()}, Catalogue::builtIn(),
            english(), {folder.path(), false, QStringLiteral("sheet")}, progress);
        QVERIFY(files);
        const QString fonts = test::outputOf(QStringLiteral("pdffonts"), {files->first()});
        const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line));
        const QString images =
            test::outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), files->first()});
        QVERIFY(images.split(u'\n', Qt::SkipEmptyParts).size() <= 2);
    }
};

HEADROOM_TEST_SUITE(TestSheetWriter)
#include "tst_sheetwriter.moc"
