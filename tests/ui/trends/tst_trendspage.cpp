// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"
#include "tests/support/suite.h"
#include "tests/ui/labels.h"
#include "tests/ui/languages.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendexport.h"
#include "ui/style/appearance.h"
#include "ui/style/pill.h"
#include "ui/text/unitwords.h"
#include "ui/trends/multiplesview.h"
#include "ui/trends/trendspage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using headroom::test::textOf;

namespace {

/// All that is said about the lines.
QString sentencesOf(const QWidget &page)
{
    QStringList sentences;
    for (const auto *label : page.findChildren<QLabel *>(QStringLiteral("trendSentence")))
        sentences.append(label->text());
    return sentences.join(QLatin1Char('\n'));
}

TrendFacts sampleFacts(const ReportSource &source)
{
    return trendFacts(source,
        {QStringLiteral("nps"), source.calendar->resolve(PeriodPreset::LastTwelveMonths),
            Granularity::Month, {UnitRef::organisation()}});
}

} // namespace

class TrendsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatToDoWithoutData();
    void aCheckedUnitBecomesALine();
    void noMoreThanFourUnitsCanBeChecked();
    void theSizeOfAPeriodCanBeChosen();
    void figuresOfMonthsAreWholeCounts();
    void theSentencesSayWhatIsReal();
    void theFiguresCanBeSeenAsATable();
    void actionsAreFlaggedAndListed();
    void theEffectOfAnActionIsASentence();
    void anOwnIndicatorIsShownLikeAnyOther();
    void whatIsOnlyThereForALocationIsToldForAnEmployee();
    void allLocationsStandBesideOneAnother();
    void copiesTheFigures();
    void copiesThePicture();
    void exportsByExtension_data();
    void exportsByExtension();
    void refusesAnUnknownFormat();
    void aChangeOfSelectionTakesLessThanAFrame();
    void looksLikeThis_data();
    void looksLikeThis();

private:
    SnapshotPtr m_sample = test::sampleSnapshot();
    Appearance *m_appearance = nullptr;
};

void TrendsPageTest::initTestCase()
{
    m_appearance = new Appearance(this);
    m_appearance->setTheme(Theme::Light);
}

void TrendsPageTest::saysWhatToDoWithoutData()
{
    TrendsPage page(english());
    QVERIFY(!textOf(page, "trendsEmptyTitle").isEmpty());
    QSignalSpy requested(&page, &TrendsPage::importRequested);
    page.findChild<QPushButton *>(QStringLiteral("trendsImport"))->click();
    QCOMPARE(requested.count(), 1);
}

void TrendsPageTest::aCheckedUnitBecomesALine()
{
    TrendsPage page(english());
    page.showSnapshot(m_sample, {});
    auto *tree = page.findChild<QTreeView *>(QStringLiteral("unitTree"));
    auto *model = tree->model();
    QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    const QModelIndex second = model->index(1, 0);
    QVERIFY(model->setData(second, Qt::Checked, Qt::CheckStateRole));
    const QString sentences = sentencesOf(page);
    QVERIFY2(sentences.contains(second.data().toString()), qPrintable(sentences));
}

void TrendsPageTest::noMoreThanFourUnitsCanBeChecked()
{
    TrendsPage page(english());
    page.showSnapshot(m_sample, {});
    auto *model = page.findChild<QTreeView *>(QStringLiteral("unitTree"))->model();
    for (int row = 1; row < 4; ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model->setData(model->index(4, 0), Qt::Checked, Qt::CheckStateRole));
    for (int row = 0; row < 3; ++row)
        QVERIFY(model->setData(model->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model->setData(model->index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
}

void TrendsPageTest::theSizeOfAPeriodCanBeChosen()
{
    TrendsPage page(english());
    page.showSnapshot(m_sample, {});
    QCOMPARE(textOf(page, "trendTitle"), QStringLiteral("NPS by month"));
    page.findChild<QToolButton *>(
            QStringLiteral("granularity%1").arg(static_cast<int>(Granularity::Quarter)))
        ->click();
    QCOMPARE(textOf(page, "trendTitle"), QStringLiteral("NPS by quarter"));
    const auto *table = page.findChild<QTreeView *>(QStringLiteral("trendTable"));
    QVERIFY(table->model()->rowCount() <= 9);
}

void TrendsPageTest::figuresOfMonthsAreWholeCounts()
{
    TrendsPage page(english());
    Selection selection;
    selection.metric = QStringLiteral("nps");
    page.showSnapshot(m_sample, selection);
    const auto *interval = page.findChild<QToolButton *>(QStringLiteral("toggleInterval"));
    const auto *shares = page.findChild<QLabel *>(QStringLiteral("sharesTitle"));
    const auto buttonOf = [&page](Granularity granularity) {
        return page.findChild<QAbstractButton *>(
            QStringLiteral("granularity%1").arg(static_cast<int>(granularity)));
    };
    buttonOf(Granularity::Week)->click();
    QVERIFY(textOf(page, "trendTitle").endsWith(QStringLiteral("by week")));
    QVERIFY(interval->isVisibleTo(&page) && shares->isVisibleTo(&page));

    selection.metric = QStringLiteral("revenue");
    page.showSnapshot(m_sample, selection);
    QVERIFY(textOf(page, "trendTitle").endsWith(QStringLiteral("by month")));
    QVERIFY(buttonOf(Granularity::Month)->isChecked());
    QVERIFY(!buttonOf(Granularity::Week)->isEnabled());
    QVERIFY(!interval->isVisibleTo(&page) && !shares->isVisibleTo(&page));
    QVERIFY(textOf(page, "trendSubtitle").startsWith(QStringLiteral("Whole organisation, ")));
    QVERIFY(!textOf(page, "trendSubtitle").contains(QStringLiteral("95")));
    for (const auto *sentence : page.findChildren<QLabel *>(QStringLiteral("trendSentence")))
        QVERIFY(!sentence->isVisibleTo(&page));

    selection.metric = QStringLiteral("nps");
    page.showSnapshot(m_sample, selection);
    QVERIFY(buttonOf(Granularity::Week)->isEnabled());
    QVERIFY(interval->isVisibleTo(&page) && shares->isVisibleTo(&page));
}

void TrendsPageTest::theSentencesSayWhatIsReal()
{
    TrendsPage page(english());
    page.showSnapshot(m_sample, {});
    const QString text = sentencesOf(page);
    QVERIFY2(text.contains(QStringLiteral("October 2026")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("says nothing"))
            || text.contains(QStringLiteral("a real change")),
        qPrintable(text));
    const auto kinds = page.findChildren<Pill *>(QStringLiteral("trendFindingKind"));
    QCOMPARE(kinds.size(), text.count(QLatin1Char('\n')) + 1);
    const bool real = text.section(QLatin1Char('\n'), 0, 0).contains(QStringLiteral("a real"));
    QCOMPARE(kinds.first()->text(),
        real ? QStringLiteral("Real change") : QStringLiteral("Within noise"));
}

void TrendsPageTest::theFiguresCanBeSeenAsATable()
{
    TrendsPage page(english());
    page.resize(1200, 800);
    page.show();
    page.showSnapshot(m_sample, {});
    auto *table = page.findChild<QTreeView *>(QStringLiteral("trendTable"));
    QVERIFY(!table->isVisible());
    page.findChild<QToolButton *>(QStringLiteral("toggleTable"))->click();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 24);
}

void TrendsPageTest::actionsAreFlaggedAndListed()
{
    auto snapshot = std::make_shared<Snapshot>(*m_sample);
    Action action;
    action.title = QStringLiteral("Call back");
    action.state = ActionState::Running;
    action.starts = QDate(2026, 4, 6);
    snapshot->source.actions = {action};
    TrendsPage page(english());
    page.resize(1200, 800);
    page.show();
    page.showSnapshot(snapshot, {});
    auto *chart = page.findChild<TrendChart *>(QStringLiteral("trendChart"));
    const auto readsOut = [chart] {
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(chart, Qt::Key_Left);
            if (chart->accessibleDescription().contains(QStringLiteral("Call back")))
                return true;
        }
        return false;
    };
    QVERIFY(readsOut());
    QVERIFY2(chart->accessibleDescription().startsWith(QStringLiteral("April 2026")),
        qPrintable(chart->accessibleDescription()));
    const QAbstractItemModel *table =
        page.findChild<QTreeView *>(QStringLiteral("trendTable"))->model();
    QCOMPARE(table->columnCount(), 7);
    QStringList listed;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (const QString text = table->index(row, 6).data().toString(); !text.isEmpty())
            listed << table->index(row, 1).data().toString() << text;
    }
    QCOMPARE(listed, (QStringList{QStringLiteral("April 2026"), QStringLiteral("Call back")}));
    page.findChild<QToolButton *>(QStringLiteral("toggleActions"))->click();
    QVERIFY(!readsOut());
    page.showSnapshot(m_sample, {});
    QCOMPARE(table->columnCount(), 6); // nothing to list
}

void TrendsPageTest::theEffectOfAnActionIsASentence()
{
    auto snapshot = std::make_shared<Snapshot>(*m_sample);
    const ReportSource &source = snapshot->source;
    const UnitRef eindhoven = UnitRef::atLocation(
        source.organisation.find(Dimension::Location, QStringLiteral("Eindhoven"))->id);
    Action action;
    action.id = ActionId(1);
    action.title = QStringLiteral("Call back");
    action.state = ActionState::Running;
    action.metric = QStringLiteral("nps");
    action.units = {{Dimension::Location, eindhoven.location()}};
    action.starts = QDate(2026, 6, 1);
    Action early = action;
    early.id = ActionId(2);
    early.title = QStringLiteral("Too early");
    early.starts = QDate(2026, 11, 2);
    Action elsewhere = action;
    elsewhere.id = ActionId(3);
    elsewhere.title = QStringLiteral("About grades");
    elsewhere.metric = QStringLiteral("csat-grade");
    snapshot->source.actions = {action, early, elsewhere};
    NoProgress progress;
    const ActionEffect measured =
        effectsOf({*source.columns, source.calendar, source.catalogue, source.limits},
            source.actions, progress)
            .first();
    QVERIFY(measured.verdict == EffectVerdict::ProvenBetter);

    TrendsPage page(english());
    Selection selection;
    selection.unit = eindhoven;
    page.showSnapshot(snapshot, selection);
    QTRY_VERIFY(sentencesOf(page).contains(QStringLiteral("Since “Call back” (Eindhoven). From ")));
    const QString said = sentencesOf(page);
    const QString change = english().change(
        *source.catalogue.metric(QStringLiteral("nps")), measured.units.difference->change);
    QVERIFY2(said.contains(QStringLiteral("NPS changed by ") + change), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("an effect is proven")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Since “Too early” (Eindhoven). The effect is measured "
                                          "when")),
        qPrintable(said));
    QVERIFY(!said.contains(QStringLiteral("About grades")));
    QStringList pills;
    for (const auto *pill : page.findChildren<Pill *>(QStringLiteral("trendFindingKind")))
        pills << pill->text();
    QVERIFY2(!pills.filter(QStringLiteral("· proven")).isEmpty(),
        qPrintable(pills.join(QLatin1Char('|'))));

    // Of somewhere else, and in a period without it, nothing is said.
    selection.unit = UnitRef::atLocation(
        source.organisation.find(Dimension::Location, QStringLiteral("Rotterdam Centrum"))->id);
    page.showSnapshot(snapshot, selection);
    QVERIFY(!sentencesOf(page).contains(QStringLiteral("Call back")));
    selection.unit = eindhoven;
    selection.period = PeriodPreset::LastYear;
    page.showSnapshot(snapshot, selection);
    QVERIFY(!sentencesOf(page).contains(QStringLiteral("Call back")));
}

void TrendsPageTest::anOwnIndicatorIsShownLikeAnyOther()
{
    auto snapshot = std::make_shared<Snapshot>(*m_sample);
    OwnIndicator own;
    own.id = IndicatorId(4);
    own.name = QStringLiteral("Wait <b>in all</b>");
    own.formula = QStringLiteral("delivery-days + response-minutes");
    own.unit = IndicatorUnit::Days;
    own.lowerIsBetter = true;
    own.norm = 1;
    OwnIndicator line = own;
    line.id = IndicatorId(5);
    line.name = QStringLiteral("Half");
    line.formula = QStringLiteral("nps ÷ 2");
    line.unit = IndicatorUnit::Points;
    line.norm.reset();
    snapshot->source.indicators = {own, line};
    TrendsPage page(english());
    page.resize(1200, 800);
    page.show();
    Selection selection;
    selection.own = own.id;
    page.showSnapshot(snapshot, selection);
    QCOMPARE(textOf(page, "trendTitle"), QStringLiteral("Wait <b>in all</b> by month"));
    QVERIFY2(textOf(page, "trendSubtitle").endsWith(QStringLiteral("In days.")),
        qPrintable(textOf(page, "trendSubtitle")));
    QVERIFY(!page.findChild<QToolButton *>(QStringLiteral("toggleInterval"))->isVisible());
    QVERIFY(!page.findChild<QLabel *>(QStringLiteral("sharesTitle"))->isVisible());
    QVERIFY2(sentencesOf(page).contains(QStringLiteral("The norm is at most 0.001")),
        qPrintable(sentencesOf(page)));
    const QAbstractItemModel *table =
        page.findChild<QTreeView *>(QStringLiteral("trendTable"))->model();
    QCOMPARE(table->rowCount(), 24);
    CanvasValues values(snapshot->source);
    const MonthNumber may = monthNumber(QDate(2026, 5, 1));
    const Fraction exact = values.value(own.id, UnitRef::organisation(), {may, may}).value;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->index(row, 1).data().toString() != QStringLiteral("May 2026"))
            continue;
        QCOMPARE(table->index(row, 3).data().toString(), english().amount(exact, 1));
        QCOMPARE(table->index(row, 4).data().toString(), QString());
    }
    QSignalSpy asked(&page, &TrendsPage::answersAsked);
    QTest::keyClick(page.findChild<TrendChart *>(QStringLiteral("trendChart")), Qt::Key_Left);
    QTest::keyClick(page.findChild<TrendChart *>(QStringLiteral("trendChart")), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);

    selection.own = line.id;
    page.showSnapshot(snapshot, selection);
    QVERIFY(page.findChild<QToolButton *>(QStringLiteral("toggleInterval"))->isVisible());
    QVERIFY(textOf(page, "trendSubtitle").contains(QStringLiteral("95 %")));
    selection.own = {};
    page.showSnapshot(snapshot, selection);
    QCOMPARE(textOf(page, "trendTitle"), QStringLiteral("NPS by month"));
    QVERIFY(page.findChild<QLabel *>(QStringLiteral("sharesTitle"))->isVisible());
}

void TrendsPageTest::whatIsOnlyThereForALocationIsToldForAnEmployee()
{
    auto snapshot = std::make_shared<Snapshot>(*m_sample);
    OwnIndicator money;
    money.id = IndicatorId(1);
    money.name = QStringLiteral("Money for a point");
    money.formula = QStringLiteral("revenue ÷ nps");
    money.unit = IndicatorUnit::Euros;
    snapshot->source.indicators = {money};
    const ReportSource &source = snapshot->source;
    const UnitRef location = source.cube.children(UnitRef::organisation()).first();
    Selection selection;
    selection.own = money.id;
    selection.unit = source.cube.children(location).first();
    TrendsPage page(english());
    page.resize(1024, 700);
    page.show();
    page.showSnapshot(snapshot, selection);
    QVERIFY2(sentencesOf(page).contains(
                 QStringLiteral("“Money for a point” is not computed per employee: it is made of "
                                "what is only there for a whole location (Revenue).")),
        qPrintable(sentencesOf(page)));
    const auto *chart = page.findChild<TrendChart *>(QStringLiteral("trendChart"));
    QVERIFY(!chart->image(QSize(600, 300), 1).isNull());
    selection.unit = location;
    page.showSnapshot(snapshot, selection);
    QVERIFY(!sentencesOf(page).contains(QStringLiteral("per employee")));
}

void TrendsPageTest::allLocationsStandBesideOneAnother()
{
    TrendsPage page(english());
    page.showSnapshot(m_sample, {});
    auto *multiples = page.findChild<MultiplesView *>(QStringLiteral("multiples"));
    const ReportSource &source = m_sample->source;
    QList<UnitRef> named = source.cube.children(UnitRef::organisation());
    named.removeIf([&](const UnitRef &unit) { return !isNamed(source.organisation, unit); });
    QCOMPARE(multiples->count(), named.size());
    for (qsizetype cell = 1; cell < multiples->count(); ++cell)
        QVERIFY(
            multiples->nameAt(cell - 1).toCaseFolded() <= multiples->nameAt(cell).toCaseFolded());
}

void TrendsPageTest::copiesTheFigures()
{
    TrendsPage page(english());
    page.showSnapshot(m_sample, {});
    QVERIFY(page.offers(PageAction::CopyData));
    page.perform(PageAction::CopyData);
    const QStringList rows =
        QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
    QCOMPARE(rows.size(), 25);
    QCOMPARE(rows.first().split(QLatin1Char('\t')).size(), 6);
}

void TrendsPageTest::copiesThePicture()
{
    TrendsPage page(english());
    page.resize(1200, 800);
    page.showSnapshot(m_sample, {});
    QVERIFY(page.offers(PageAction::CopyChart));
    page.perform(PageAction::CopyChart);
    const QImage image = QGuiApplication::clipboard()->image();
    const auto *chart = page.findChild<TrendChart *>();
    QCOMPARE(image.size(), chart->size() * 2);
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY2(colours.size() > 3, "an empty picture");
}

void TrendsPageTest::exportsByExtension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("chart.png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("chart.SVG") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("chart.pdf") << QByteArray("%PDF");
}

void TrendsPageTest::exportsByExtension()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    const ReportSource &source = m_sample->source;
    const QString path = folder.filePath(name);
    QVERIFY(exportTrend(
        path, trendPicture(sampleFacts(source), source, english()), QGuiApplication::font()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
}

void TrendsPageTest::refusesAnUnknownFormat()
{
    const QTemporaryDir folder;
    const auto written =
        exportTrend(folder.filePath(QStringLiteral("chart.doc")), {}, QGuiApplication::font());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::FormatNotSupported);
    const auto nowhere = exportTrendRows(
        QStringLiteral("/nonexistent/rows.csv"), sampleFacts(m_sample->source), m_sample->source);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::WriteFailed);
}

void TrendsPageTest::aChangeOfSelectionTakesLessThanAFrame()
{
    TrendsPage page(english());
    page.resize(1200, 800);
    page.show();
    page.showSnapshot(m_sample, {});
    std::vector<qint64> times;
    for (int round = 0; round < 21; ++round) {
        Selection selection;
        selection.metric = round % 2 == 0 ? QStringLiteral("csat-grade") : QStringLiteral("nps");
        QElapsedTimer timer;
        timer.start();
        page.showSnapshot(m_sample, selection);
        page.repaint();
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("trends, median of a change: %.2f ms", static_cast<double>(times[10]) / 1000.0);
#ifdef NDEBUG
    QVERIFY(times[10] < 16'000);
#endif
}

void TrendsPageTest::looksLikeThis_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("textSize");
    QTest::newRow("trends-1440x900-light") << QSize(1240, 830) << false << DefaultTextSize;
    QTest::newRow("trends-1440x900-dark") << QSize(1240, 830) << true << DefaultTextSize;
    QTest::newRow("trends-1024x700-light") << QSize(960, 620) << false << DefaultTextSize;
    QTest::newRow("trends-1024x700-large") << QSize(960, 560) << false << 14.0;
}

void TrendsPageTest::looksLikeThis()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(double, textSize);
    m_appearance->setTheme(dark ? Theme::Dark : Theme::Light);
    m_appearance->setTextSize(textSize);
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    TrendsPage page({dutch, QLocale(QLocale::English, QLocale::UnitedKingdom)});
    page.resize(size);
    page.show();
    page.showSnapshot(m_sample, {});
    QCoreApplication::processEvents();
    const QImage picture = page.grab().toImage();
    QCOMPARE(picture.size(), size);
    QDir().mkpath(QStringLiteral("pictures"));
    QVERIFY(picture.save(
        QStringLiteral("pictures/%1.png").arg(QString::fromUtf8(QTest::currentDataTag()))));
    m_appearance->setTheme(Theme::Light);
    m_appearance->setTextSize(DefaultTextSize);
}

HEADROOM_TEST_SUITE(TrendsPageTest)
#include "tst_trendspage.moc"
