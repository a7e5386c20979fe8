// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/owncolumns.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/insightpage.h"
#include "ui/style/appearance.h"

#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

OwnIndicator queue()
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(5);
    indicator.name = u"Queue at the till"_s;
    indicator.column = u"Queue"_s;
    indicator.unit = IndicatorUnit::Days;
    indicator.lowerIsBetter = true;
    indicator.norm = 2000;
    return indicator;
}

/// 80 answers in two steps: who waits one day is a promoter, who waits four is a detractor.
SnapshotPtr snapshotWithQueue()
{
    test::Answers answers;
    for (int i = 0; i < 80; ++i) {
        answers.addResponse(QDate(2026, 9, 1 + i % 28), answers.location(u"Gouda"_s), UnknownUnit);
        answers.place(Dimension::Step, answers.unit(Dimension::Step, i % 2 ? u"A"_s : u"B"_s));
        const bool isLong = i % 3 == 0;
        answers.answer(u"nps"_s, isLong ? 2 : 9);
        answers.answer(u"delivery-days"_s, isLong ? 4 : 1);
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->source = answers.source(QDate(2026, 11, 22));
    // What the catalogue's days were is the queue: both are kept in seconds.
    const QString own = ownMeasureId(queue());
    auto columns = std::make_shared<AnswerColumns>(*snapshot->source.columns);
    columns->measures.replace(columns->measures.indexOf(u"delivery-days"_s), own);
    snapshot->source.columns = columns;
    std::vector<CellBlock> cells = answers.cells();
    for (CellBlock &block : cells) {
        if (block.measure == u"delivery-days"_s)
            block.measure = own;
    }
    snapshot->source.cube = ScoreCube(cells);
    snapshot->source.setIndicators({queue()});
    snapshot->generation = 1;
    return snapshot;
}

/// All that the labels of the page say.
QString saidOn(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

/// An own indicator that is read from a column on the page Insight: as a driver and as what is
/// looked at.
class OwnInsightTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void itIsADriverByItsName();
    void itsNormStandsBesideWhatCustomersSay();
    void itsOwnDriversAreShown();

private:
    std::unique_ptr<InsightPage> shown(const Selection &selection);

    std::unique_ptr<Appearance> m_appearance;
    const SnapshotPtr m_snapshot = snapshotWithQueue();
};

void OwnInsightTest::initTestCase()
{
    m_appearance = std::make_unique<Appearance>();
    m_appearance->setTheme(Theme::Light);
}

std::unique_ptr<InsightPage> OwnInsightTest::shown(const Selection &selection)
{
    auto page = std::make_unique<InsightPage>(english());
    page->resize(1200, 900);
    page->show();
    page->showSnapshot(m_snapshot, selection);
    const auto *table = page->findChild<FactTable *>(u"driversTable"_s);
    const bool isFound =
        table && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 5000);
    return isFound ? std::move(page) : nullptr;
}

void OwnInsightTest::itIsADriverByItsName()
{
    const auto page = shown({});
    QVERIFY(page != nullptr);
    const auto *table = page->findChild<FactTable *>(u"driversTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Queue at the till"_s);
    QVERIFY(saidOn(*page).contains(u"Queue at the till"_s));
    QVERIFY(!saidOn(*page).contains(u"own-5"_s));
}

void OwnInsightTest::itsNormStandsBesideWhatCustomersSay()
{
    const auto page = shown({});
    QVERIFY(page != nullptr);
    const auto *table = page->findChild<FactTable *>(u"performanceTable"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto cell = [&](int column) {
        return table->model()->index(0, column).data().toString().replace(QChar(0x00A0), u' ');
    };
    QCOMPARE(cell(0), u"Queue at the till, within the norm"_s);
    // 53 of 80 wait one day, at most 2; the 27 others are the detractors.
    QCOMPARE(cell(1), u"66.3 %"_s);
    QCOMPARE(cell(2), u"33.8 %"_s);
    QCOMPARE(cell(3), u"0.0 %"_s);
    QCOMPARE(cell(4), u"100.0 %"_s);
    QCOMPARE(cell(5), u"80"_s);
}

void OwnInsightTest::itsOwnDriversAreShown()
{
    Selection selection;
    selection.own = queue().id;
    auto page = std::make_unique<InsightPage>(english());
    QSignalSpy asked(page.get(), &InsightPage::storiesAsked);
    page->showSnapshot(m_snapshot, selection);
    QCOMPARE(asked.first().first().value<Selection>().metric, ownMeasureId(queue()));
    page = shown(selection);
    QVERIFY(page != nullptr);
    const auto *table = page->findChild<FactTable *>(u"driversTable"_s);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"NPS"_s);
    const QString text = saidOn(*page);
    QVERIFY(text.contains(u"Queue at the till"_s));
    QVERIFY2(!text.contains(u"own-5"_s), qPrintable(text));
}

HEADROOM_TEST_SUITE(OwnInsightTest)
#include "tst_owninsight.moc"
