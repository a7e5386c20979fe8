// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pdftext.h"
#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/overview/overviewmodel.h"
#include "ui/overview/overviewpage.h"
#include "ui/print/report/reportoutput.h"
#include "ui/print/sheetflow.h"
#include "ui/style/typography.h"
#include "ui/tables/shownrows.h"
#include "ui/trends/trendreport.h"
#include "ui/trends/trendtablemodel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using headroom::test::english;
using namespace Qt::StringLiterals;
using namespace headroom;
using namespace headroom::ui;

namespace {

ReportDocument manyRows(int rows)
{
    ReportDocument report;
    report.page = u"Overview"_s;
    report.subject = u"Whole organisation"_s;
    report.tableHeading = u"Locations"_s;
    report.table.columns = {u"Location"_s, u"Answers"_s, u"NPS"_s};
    for (int row = 0; row < rows; ++row)
        report.table.rows.append(
            {u"Location number %1 with a long name to break over lines if need "
             "be, of the region in the south"_s.arg(row),
                u"%1"_s.arg(1000 + row), u"+12.3"_s});
    return report;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theOverviewOnPaperSaysWhatTheScreenSays();
    void rowsThatAreFoldedAwayAreNotPrinted();
    void theTrendOnPaperHoldsEveryPeriod();
    void fiveHundredRowsAreAllThereOnce();
    void shortCellsStayWholeBesideALongOne();
    void aFolderThatIsNotThereIsToldAbout();

private:
    SnapshotPtr m_sample = test::sampleSnapshot();
    QTemporaryDir m_folder;
};

void ReportTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    loadFonts();
    QVERIFY(m_folder.isValid());
}

void ReportTest::theOverviewOnPaperSaysWhatTheScreenSays()
{
    OverviewPage page(english());
    page.resize(1400, 900);
    page.showSnapshot(m_sample, {});
    auto *tree = page.findChild<QTreeView *>(u"overviewTree"_s);
    tree->expand(tree->model()->index(0, 0));
    const ShownRows shown = shownRows(*tree, {OverviewModel::Recent});
    QVERIFY(shown.rows.size() > tree->model()->rowCount());
    const auto *attention = page.findChild<QListView *>(u"attentionList"_s);
    QTRY_VERIFY(attention->model()->rowCount() > 0);
    const QString file = m_folder.filePath(u"overview.pdf"_s);
    QVERIFY(page.offers(PageAction::ExportPdf));
    page.perform(PageAction::ExportPdf);
    auto *dialog = page.findChild<QFileDialog *>(u"saveReport"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(file);
    QVERIFY(QFileInfo::exists(file));
    QCOMPARE(QFileInfo(file).permissions() & 0x0077, QFileDevice::Permissions());
    if (!test::canReadPdf())
        QSKIP("skipped: pdftotext is not installed");
    const QString text = test::pdfText(file);
    for (const QStringList &row : shown.rows)
        for (const QString &cell : row)
            QVERIFY2(text.contains(cell.simplified()), qPrintable(cell));
    QVERIFY(text.contains(u"Net Promoter Score"_s));
    QVERIFY(text.contains(u"printed 22 November 2026"_s));
    QVERIFY(text.contains(u"Needs attention"_s));
}

void ReportTest::rowsThatAreFoldedAwayAreNotPrinted()
{
    OverviewPage page(english());
    page.resize(1400, 900);
    page.showSnapshot(m_sample, {});
    auto *tree = page.findChild<QTreeView *>(u"overviewTree"_s);
    tree->collapseAll();
    QCOMPARE(shownRows(*tree).rows.size(), tree->model()->rowCount());
    tree->expand(tree->model()->index(0, 0));
    const int below = tree->model()->rowCount(tree->model()->index(0, 0));
    QVERIFY(below > 0);
    const ShownRows shown = shownRows(*tree);
    QCOMPARE(shown.rows.size(), tree->model()->rowCount() + below);
    QVERIFY(shown.rows.at(1).first().startsWith(QChar(QChar::Nbsp)));
    QCOMPARE(shown.asText().count(u'\n'), shown.rows.size() + 1);
}

void ReportTest::theTrendOnPaperHoldsEveryPeriod()
{
    const ReportSource &source = m_sample->source;
    const DateRange range = source.calendar->resolve(PeriodPreset::LastTwentyFourMonths);
    const TrendFacts facts =
        trendFacts(source, {u"nps"_s, range, Granularity::Month, {UnitRef::organisation()}});
    TrendTableModel model(english());
    model.showFacts(facts, source);
    QTreeView view;
    view.setModel(&model);
    const QString file = m_folder.filePath(u"trend.pdf"_s);
    const ReportDocument report = trendReport(
        facts, {}, trendFindings(facts, source, english()), shownRows(view), source, english());
    QVERIFY(writeReport(file, report));
    QVERIFY(report.table.rows.size() >= 24);
    if (!test::canReadPdf())
        QSKIP("skipped: pdftotext is not installed");
    const QString text = test::pdfText(file);
    const Metric &metric = *source.catalogue.metric(u"nps"_s);
    for (const SeriesPoint &point : facts.lines.first().series) {
        QVERIFY2(text.contains(english().period(point.period)),
            qPrintable(english().period(point.period)));
        if (const Score *score = shownScore(point.score))
            QVERIFY(text.contains(english().score(metric, score->value)));
    }
}

void ReportTest::fiveHundredRowsAreAllThereOnce()
{
    const ReportDocument report = manyRows(500);
    const SheetPages pages = layOutReport(report);
    QVERIFY(pages.pages.size() > 5);
    QHash<QString, int> seen;
    int headings = 0;
    for (const QList<SheetItem> &page : pages.pages) {
        for (const SheetItem &item : page) {
            const auto *text = std::get_if<SheetText>(&item);
            if (text == nullptr)
                continue;
            ++seen[text->text];
            headings += text->text == u"Answers"_s ? 1 : 0;
            QVERIFY2(text->rect.bottom() <= pages.size.height(), qPrintable(text->text));
        }
    }
    for (const QStringList &row : report.table.rows)
        QCOMPARE(seen.value(row.first()), 1);
    QCOMPARE(headings, pages.pages.size());
}

/// The long cell takes more than a line, so cells are broken; those that can be whole are.
void ReportTest::shortCellsStayWholeBesideALongOne()
{
    const QString range = u"−26 to 15"_s;
    const QString words = u"a sentence that is much too long for one line of this table "_s;
    ReportDocument report = manyRows(0);
    report.table.columns = {u"Step"_s, u"Range"_s, u"What it says"_s};
    report.table.rows = {{u"Delivery"_s, range, words.repeated(4).trimmed()}};
    const SheetPages laid = layOutReport(report);
    int seen = 0;
    for (const SheetItem &item : laid.pages.first()) {
        const auto *text = std::get_if<SheetText>(&item);
        if (text == nullptr || text->text != range)
            continue;
        ++seen;
        QVERIFY(text->rect.width() >= textWidth(range, text->size, text->strong));
    }
    QCOMPARE(seen, 1);
}

void ReportTest::aFolderThatIsNotThereIsToldAbout()
{
    const auto written = writeReport(m_folder.filePath(u"no/such/folder/x.pdf"_s), manyRows(1));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::WriteFailed);
}

HEADROOM_TEST_SUITE(ReportTest)
#include "tst_report.moc"
