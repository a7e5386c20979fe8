// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/charts/chartgeometry.h"
#include "ui/charts/trendchart.h"
#include "ui/charts/trendpainter.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QtTest>

using namespace headroom::ui;

namespace {

/// Three periods; the second has no answers, the third is open.
TrendChartContent gapContent()
{
    TrendChartContent content;
    content.labels = {QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar")};
    content.years = {QStringLiteral("2026"), QString(), QString()};
    ChartLine line;
    line.name = QStringLiteral("Utrecht");
    ChartPoint first;
    first.value = 10;
    first.low = 4;
    first.high = 16;
    first.card = {QStringLiteral("January 2026"), QStringLiteral("NPS +10.0")};
    ChartPoint last = first;
    last.value = 20;
    last.open = true;
    last.card = {QStringLiteral("March 2026"), QStringLiteral("NPS +20.0")};
    line.points = {first, ChartPoint(), last};
    content.lines = {line};
    content.path = ChartPath{0, 2, 10, 35, QStringLiteral("Target +35")};
    content.axisText = [](double value) { return QStringLiteral("<%1>").arg(value); };
    content.accessibleSummary = QStringLiteral("NPS of Utrecht rises.");
    return content;
}

QString svgOf(const TrendChartContent &content)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({600, 300});
    QPainter painter(&generator);
    paintTrendChart(painter, QRectF(0, 0, 600, 300), content, Tokens::paper());
    painter.end();
    return QString::fromUtf8(buffer.data());
}

} // namespace

class TrendChartTest : public QObject
{
    Q_OBJECT

private slots:
    void arrowKeysReadOutPeriodsWithAnswers();
    void escapeEndsTheReadOut();
    void theMouseReadsOutTheNearestPeriod();
    void theScreenReaderHearsTheSummaryAndTheReadOut();
    void theDrawingHoldsItsTextsAsText();
    void namesStandAtTheEndsOfSeveralLinesOnly();
    void aReadOutNamesThePeriodOnce();
    void anEmptyChartCanBeShown();
    void theImageHasTheSizeAskedFor();
    void labelsAreThinnedUntilTheyFit();
};

void TrendChartTest::arrowKeysReadOutPeriodsWithAnswers()
{
    TrendChart chart;
    chart.showContent(gapContent());
    QCOMPARE(chart.readOutIndex(), -1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.readOutIndex(), 2);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.readOutIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.readOutIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.readOutIndex(), 2);
}

void TrendChartTest::escapeEndsTheReadOut()
{
    TrendChart chart;
    chart.showContent(gapContent());
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.readOutIndex(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.readOutIndex(), -1);
}

void TrendChartTest::theMouseReadsOutTheNearestPeriod()
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.showContent(gapContent());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::mouseMove(&chart, QPoint(590, 100));
    QTRY_COMPARE(chart.readOutIndex(), 2);
    QTest::mouseMove(&chart, QPoint(330, 100));
    QTRY_COMPARE(chart.readOutIndex(), -1); // no answers there
    QTest::mouseMove(&chart, QPoint(60, 100));
    QTRY_COMPARE(chart.readOutIndex(), 0);
}

void TrendChartTest::theScreenReaderHearsTheSummaryAndTheReadOut()
{
    TrendChart chart;
    chart.showContent(gapContent());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("NPS of Utrecht rises."));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(interface->text(QAccessible::Description), QStringLiteral("March 2026, NPS +20.0"));
}

void TrendChartTest::theDrawingHoldsItsTextsAsText()
{
    const QString svg = svgOf(gapContent());
    for (const QString &text : {QStringLiteral("Jan"), QStringLiteral("2026"),
             QStringLiteral("Target +35"), QStringLiteral("&lt;20&gt;")})
        QVERIFY2(svg.contains(text), qPrintable(text));
    QVERIFY(!svg.contains(QStringLiteral("<image")));
}

void TrendChartTest::namesStandAtTheEndsOfSeveralLinesOnly()
{
    TrendChartContent content = gapContent();
    QVERIFY(!svgOf(content).contains(QStringLiteral("Utrecht")));
    ChartLine other = content.lines.first();
    other.name = QStringLiteral("Breda");
    content.lines.append(other);
    QVERIFY(svgOf(content).contains(QStringLiteral("Utrecht")));
    QVERIFY(svgOf(content).contains(QStringLiteral("Breda")));
}

void TrendChartTest::aReadOutNamesThePeriodOnce()
{
    TrendChartContent content = gapContent();
    content.lines.append(content.lines.first());
    QCOMPARE(readOutLines(content, 0),
        (QStringList{QStringLiteral("January 2026"), QStringLiteral("NPS +10.0"),
            QStringLiteral("NPS +10.0")}));
    QVERIFY(readOutLines(content, 1).isEmpty());
}

void TrendChartTest::anEmptyChartCanBeShown()
{
    TrendChart chart;
    chart.resize(300, 200);
    chart.grab();
    chart.showContent({});
    QVERIFY(!chart.grab().isNull());
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.readOutIndex(), -1);
}

void TrendChartTest::theImageHasTheSizeAskedFor()
{
    TrendChart chart;
    chart.showContent(gapContent());
    const QImage image = chart.image({400, 200}, 2);
    QCOMPARE(image.size(), QSize(800, 400));
    QCOMPARE(image.devicePixelRatio(), 2.0);
}

void TrendChartTest::labelsAreThinnedUntilTheyFit()
{
    const QFontMetricsF metrics(QGuiApplication::font());
    const QStringList labels(24, QStringLiteral("Jan"));
    const double width = metrics.horizontalAdvance(QStringLiteral("Jan"));
    QCOMPARE(labelStride(labels, width * 2, metrics), 1);
    const int stride = labelStride(labels, width / 2, metrics);
    QVERIFY(stride > 2);
    QVERIFY(12 % stride == 0 || stride > 12);
}

HEADROOM_TEST_SUITE(TrendChartTest)
#include "tst_trendchart.moc"
