// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/charts/quadrants/labelplaces.h"
#include "ui/charts/quadrants/quadrantchart.h"

#include <QtTest>

using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

QuadrantContent threePoints()
{
    QuadrantContent content;
    content.points = {{0.9, 0.6, 0.88, 0.92, 0.5, 0.7, u"Grade"_s, false, true,
                          {u"Grade"_s, u"Important and strong: keep"_s}},
        {0.4, 0.5, 0.38, 0.42, 0.4, 0.6, u"Delivery time"_s, true, true,
            {u"Delivery time"_s, u"Important and low: start here"_s}},
        {0.8, 0.1, 0.6, 0.9, 0, 0.2, u"Ease"_s, false, false, {u"Ease"_s, u"Fine"_s}}};
    content.middleX = 0.7;
    content.middleY = 0.4;
    content.titleX = u"Score"_s;
    content.titleY = u"Importance"_s;
    content.quadrants = {u"Important and low: start here"_s, u"Important and strong: keep"_s,
        u"Less important and low: can wait"_s, u"Less important and strong: fine"_s};
    content.textX = [](double value) { return QString::number(value, 'f', 1); };
    content.textY = content.textX;
    content.accessibleSummary = u"Three drivers"_s;
    return content;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.width() > 0.01 && both.height() > 0.01;
}

} // namespace

class TestQuadrantChart : public QObject
{
    Q_OBJECT

private slots:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void aLabelStandsBesideItsDot();
    void noLineRunsThroughALabel();
    void leastIsCoveredWhereNothingIsFree();
    void keysReadOutEveryPoint();
    void drawsInEverySize();
};

void TestQuadrantChart::labelsNeverOverlap_data()
{
    QTest::addColumn<QList<QPointF>>("dots");
    QTest::newRow("on one spot") << QList<QPointF>(7, {200, 150});
    QTest::newRow("in the corners")
        << QList<QPointF>{{0, 0}, {400, 0}, {0, 300}, {400, 300}, {398, 2}};
    QTest::newRow("in a row") << QList<QPointF>{
        {100, 100}, {110, 100}, {120, 101}, {130, 99}, {140, 100}, {150, 100}, {160, 100}};
    QList<QPointF> spread;
    for (int i = 0; i < 14; ++i)
        spread.append({(i * 131) % 400 + 0.5, (i * 89) % 300 + 0.5});
    QTest::newRow("all over") << spread;
}

void TestQuadrantChart::labelsNeverOverlap()
{
    QFETCH(QList<QPointF>, dots);
    const LabelRoom room{{0, 0, 400, 300}, {{5, 5, 120, 16}}, 8};
    QList<LabelledDot> labelled;
    for (const QPointF &at : dots)
        labelled.append({at, {90, 16}});
    const QList<QRectF> places = labelPlaces(labelled, room);
    QCOMPARE(places.size(), dots.size());
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(room.area.contains(places[i]));
        QVERIFY(!overlap(places[i], room.taken.first()));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!overlap(places[i], places[j]));
        for (const QPointF &at : dots)
            QVERIFY(!overlap(places[i], {at.x() - 5, at.y() - 5, 10, 10}));
    }
}

void TestQuadrantChart::aLabelStandsBesideItsDot()
{
    const QList<QRectF> places = labelPlaces({{{100, 100}, {50, 16}}}, {{0, 0, 400, 300}, {}, 8});
    QCOMPARE(places.first(), QRectF(108, 92, 50, 16));
    const QList<QRectF> atEdge = labelPlaces({{{390, 100}, {50, 16}}}, {{0, 0, 400, 300}, {}, 8});
    QCOMPARE(atEdge.first(), QRectF(332, 92, 50, 16));
}

/// The ranges of every dot and the two lines in the middle.
void TestQuadrantChart::noLineRunsThroughALabel()
{
    const QRectF area(0, 0, 420, 260);
    const QPointF dots[] = {{200, 40}, {205, 62}, {90, 90}, {230, 130}, {150, 165}, {330, 200}};
    LabelRoom room{area, {}, 9.5};
    room.taken = {lineRoom({215, 0}, {215, 260}, 1), lineRoom({0, 120}, {420, 120}, 1)};
    QList<LabelledDot> labelled;
    for (const QPointF &at : dots) {
        room.taken.append(lineRoom({at.x() - 60, at.y()}, {at.x() + 60, at.y()}, 1));
        room.taken.append(lineRoom({at.x(), at.y() - 25}, {at.x(), at.y() + 25}, 1));
        labelled.append({at, {70, 16}});
    }
    const QList<QRectF> places = labelPlaces(labelled, room);
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(area.contains(places[i]));
        for (const QRectF &line : room.taken)
            QVERIFY2(!overlap(places[i], line), qPrintable(QString::number(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!overlap(places[i], places[j]));
    }
    // Alone it stands slantwise beside its dot, not far away.
    const QPointF at(100, 100);
    const QRectF alone = labelPlaces({{at, {50, 16}}},
        {area, {lineRoom({40, 100}, {160, 100}, 1), lineRoom({100, 40}, {100, 160}, 1)}, 9})
                             .first();
    QCOMPARE(alone, QRectF(109, 81, 50, 16));
}

void TestQuadrantChart::leastIsCoveredWhereNothingIsFree()
{
    // One line of text high: to the left of the dot less is taken than to its right.
    const LabelRoom room{{0, 0, 200, 16}, {{0, 0, 90, 4}, {110, 0, 90, 16}}, 8};
    const QRectF place = labelPlaces({{{100, 8}, {60, 16}}}, room).first();
    QCOMPARE(place, QRectF(32, 0, 60, 16));
}

void TestQuadrantChart::keysReadOutEveryPoint()
{
    QuadrantChart chart;
    chart.showContent(threePoints());
    chart.resize(400, 300);
    chart.show();
    QSignalSpy readOut(&chart, &QuadrantChart::readOutChanged);
    QCOMPARE(chart.accessibleName(), u"Three drivers"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), u"Grade, Important and strong: keep"_s);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), u"Delivery time, Important and low: start here"_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.readOutIndex(), 2);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.readOutIndex(), -1);
    QVERIFY(chart.accessibleDescription().isEmpty());
    QCOMPARE(readOut.count(), 5);
}

/// Nothing to draw, and room for next to nothing, draw without harm.
void TestQuadrantChart::drawsInEverySize()
{
    QuadrantChart chart;
    QVERIFY(!chart.image({200, 100}, 1).isNull());
    chart.showContent(threePoints());
    for (const QSize &size : {QSize(40, 30), QSize(200, 150), QSize(900, 500)})
        QVERIFY(!chart.image(size, 2).isNull());
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(!chart.grab().isNull());
}

HEADROOM_TEST_SUITE(TestQuadrantChart)
#include "tst_quadrantchart.moc"
