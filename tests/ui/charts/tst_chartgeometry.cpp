// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/charts/chartgeometry.h"

#include <QtTest>

using namespace headroom::ui;

class ChartGeometryTest : public QObject
{
    Q_OBJECT

private slots:
    void aYearStandsUnderItsOwnFirstLabel_data();
    void aYearStandsUnderItsOwnFirstLabel();
};

void ChartGeometryTest::aYearStandsUnderItsOwnFirstLabel_data()
{
    using Years = QList<LabelledYear>;
    QTest::addColumn<QStringList>("years");
    QTest::addColumn<int>("stride");
    QTest::addColumn<qsizetype>("first");
    QTest::addColumn<Years>("labelled");
    const QString none;
    const QString a = QStringLiteral("2024");
    const QString b = QStringLiteral("2025");
    // December 2024 to May 2025
    const QStringList december{a, b, none, none, none, none};
    QTest::newRow("every month") << december << 1 << qsizetype(0) << Years{{0, a}, {1, b}};
    QTest::newRow("December has no label") << december << 3 << qsizetype(1) << Years{{1, b}};
    // November 2024 to April 2025
    const QStringList november{a, none, b, none, none, none};
    QTest::newRow("not under November") << november << 3 << qsizetype(2) << Years{{2, b}};
    const QStringList autumn{a, none, none, none, b, none};
    QTest::newRow("October, January") << autumn << 3 << qsizetype(1) << Years{{1, a}, {4, b}};
    QTest::newRow("one year") << QStringList{a, none, none} << 2 << qsizetype(0) << Years{{0, a}};
    QTest::newRow("no years") << QStringList{none, none} << 1 << qsizetype(0) << Years{};
}

void ChartGeometryTest::aYearStandsUnderItsOwnFirstLabel()
{
    QFETCH(QStringList, years);
    QFETCH(int, stride);
    QFETCH(qsizetype, first);
    QFETCH(QList<LabelledYear>, labelled);
    QCOMPARE(firstLabel(years, stride), first);
    QCOMPARE(labelledYears(years, stride), labelled);
}

HEADROOM_TEST_SUITE(ChartGeometryTest)
#include "tst_chartgeometry.moc"
