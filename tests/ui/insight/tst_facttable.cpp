// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/insight/cards/facttable.h"
#include "ui/insight/cards/twoparts.h"
#include "ui/style/appearance.h"
#include "ui/tables/cells.h"
#include "ui/tables/delegates.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QtTest>

using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int BarColumn = 1;
constexpr int VerdictColumn = 5;

void fill(FactTable &table, const QString &name)
{
    FactCell bar;
    bar.drawing = QVariant::fromValue(ProgressCell{0.4, Tone::Bad});
    FactCell verdict;
    verdict.spoken = u"Norm met, customer not"_s;
    verdict.drawing = QVariant::fromValue(PillCell{verdict.spoken, Tone::Bad});
    const auto cell = [](const QString &text) { return FactCell{text, {}, {}, {}, {}}; };
    std::vector<FactRow> rows;
    for (int row = 0; row < 3; ++row)
        rows.push_back({{cell(name), bar, cell(u"34 %"_s), cell(u"+0.85 to +0.88"_s),
            cell(u"13,080"_s), verdict}});
    table.setItemDelegateForColumn(BarColumn, new ProgressDelegate(&table));
    table.setItemDelegateForColumn(VerdictColumn, new PillDelegate(&table));
    table.showFacts(
        {{u"What we measure"_s}, {{}, false, true, true, true}, {u"Within our norm"_s, true},
            {u"95 % range"_s, true}, {u"Number of answers"_s, true}, {u"Verdict"_s}},
        std::move(rows));
}

QString heading(const FactTable &table, int column)
{
    return table.model()->headerData(column, Qt::Horizontal).toString();
}

void showWide(QWidget &table, int width)
{
    table.resize(width, 300);
    table.show();
    QTRY_COMPARE(table.width(), width);
    QCoreApplication::processEvents();
}

} // namespace

class FactTableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noFigureGoes();
    void headingsAndTextsTakeTwoLines();
    void alignedColumnsStandBelowOneAnother();
    void aRowIsOpenedInEveryWay();
    void partsStandSideBySideWhereBothFit();
};

void FactTableTest::initTestCase()
{
    auto *appearance = new Appearance(this);
    appearance->setTheme(Theme::Light);
}

/// Whatever the width: only the drawing goes, and at last the table can be moved sideways.
void FactTableTest::noFigureGoes()
{
    FactTable table(u"Facts"_s);
    fill(table, u"Answered in time"_s);
    for (const int width : {1200, 700, 560, 480, 400, 300, 150}) {
        showWide(table, width);
        int needed = 0;
        for (int column = 0; column <= VerdictColumn; ++column) {
            QVERIFY2(column == BarColumn || !table.isColumnHidden(column),
                qPrintable(QString::number(width)));
            needed += table.columnWidth(column);
        }
        const bool moves = table.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
        QCOMPARE(moves, needed > table.viewport()->width());
        const QString verdict = u"Norm met, customer not"_s;
        QVERIFY(table.columnWidth(VerdictColumn) >= pillSize(table.font(), verdict).width());
        for (int column = 2; column <= 4; ++column) {
            const QString text = table.model()->index(0, column).data().toString();
            const int lines = text.contains(u' ') ? 2 : 1;
            QVERIFY(
                table.columnWidth(column) * lines >= table.fontMetrics().horizontalAdvance(text));
        }
    }
    QVERIFY(table.isColumnHidden(BarColumn));
    QCOMPARE(table.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOn);
    showWide(table, 1200);
    QVERIFY(!table.isColumnHidden(BarColumn));
    QCOMPARE(table.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
}

void FactTableTest::headingsAndTextsTakeTwoLines()
{
    FactTable table(u"Facts"_s);
    fill(table, u"Advertised, not in stock"_s);
    showWide(table, 1200);
    QCOMPARE(heading(table, 4), u"Number of answers"_s);
    const int headingHeight = table.header()->height();
    const int rowHeight = table.visualRect(table.model()->index(0, 0)).height();
    showWide(table, table.sizeHint().width() - 30);
    QCOMPARE(heading(table, 4), u"Number\nof answers"_s);
    QCOMPARE(table.model()->headerData(4, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
        u"Number of answers"_s);
    QVERIFY(table.copyText().startsWith(u"What we measure\t\tWithin our norm\t"_s));
    QTRY_VERIFY(table.header()->height() > headingHeight);
    QTRY_VERIFY(table.visualRect(table.model()->index(0, 0)).height() > rowHeight);
    QVERIFY(table.sizeHint().height()
        >= table.header()->height() + 3 * table.visualRect(table.model()->index(0, 0)).height());
}

void FactTableTest::alignedColumnsStandBelowOneAnother()
{
    FactTable upper(u"Upper"_s);
    FactTable lower(u"Lower"_s);
    fill(upper, u"CSAT"_s);
    fill(lower, u"Productivity of the team"_s);
    for (const int width : {1000, 520}) {
        showWide(upper, width);
        showWide(lower, width);
        upper.alignWith(nullptr);
        lower.alignWith(nullptr);
        QVERIFY(upper.columnWidth(0) != lower.columnWidth(0));
        upper.alignWith(&lower);
        lower.alignWith(&upper);
        for (int column = 0; column <= VerdictColumn; ++column)
            QCOMPARE(upper.columnWidth(column), lower.columnWidth(column));
    }
}

void FactTableTest::aRowIsOpenedInEveryWay()
{
    FactTable table(u"Facts"_s);
    fill(table, u"Answered in time"_s);
    showWide(table, 900);
    QSignalSpy opened(&table, &FactTable::rowOpened);
    const QPoint second = table.visualRect(table.model()->index(1, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(opened.count(), 0); // not offered
    table.offerOpening(u"Open this answer…"_s);
    QCOMPARE(table.accessibleDescription(), u"Open this answer…"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(opened.count(), 1);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, second);
    QVERIFY(opened.count() <= 2);
    opened.clear();
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.takeFirst().first().toInt(), 2);
    table.actions().constFirst()->trigger();
    QCOMPARE(opened.takeFirst().first().toInt(), 2);
}

void FactTableTest::partsStandSideBySideWhereBothFit()
{
    TwoParts parts;
    auto *first = new FactTable(u"First"_s, &parts);
    auto *second = new FactTable(u"Second"_s, &parts);
    parts.first().addWidget(first);
    parts.second().addWidget(second);
    fill(*first, u"CSAT"_s);
    fill(*second, u"Productivity"_s);
    const int both = first->sizeHint().width() + second->sizeHint().width();
    showWide(parts, both + 60);
    QVERIFY(parts.isBeside());
    QTRY_COMPARE(first->mapTo(&parts, QPoint()).y(), second->mapTo(&parts, QPoint()).y());
    QVERIFY(first->width() >= first->sizeHint().width());
    showWide(parts, both - 20);
    QVERIFY(!parts.isBeside());
    second->hide(); // one alone takes all
    showWide(parts, both + 60);
    QVERIFY(!parts.isBeside());
}

HEADROOM_TEST_SUITE(FactTableTest)
#include "tst_facttable.moc"
