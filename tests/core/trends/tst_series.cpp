// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trends/series.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void hasNoHolesInTime_data();
    void hasNoHolesInTime();
    void marksTheUnfinishedPeriod();
    void staysWithinTheUnit();
    void waitsForAFullRollingYear();
};

namespace {

Answers someAnswers()
{
    return Answers(u"Utrecht | Jansen | 2024-12-30 | nps | 9:6\n"
                   "Utrecht | Bakker | 2025-01-05 | nps | 0:5\n"
                   "Breda   | Jansen | 2025-03-20 | nps | 9:3 7:3\n"_s);
}

/// "2025-01 n5 -100" or "2025-02 -" per point, "*" for an open one.
QStringList lines(const Series &series)
{
    QStringList result;
    for (const SeriesPoint &point : series) {
        const Score *score = shownScore(point.score);
        const QString figure =
            score ? QString::number(score->toDouble()) : QString(point.tally.n > 0 ? u'?' : u'-');
        result.append(point.period.label() + u' ' + figure + (point.open ? u"*"_s : QString()));
    }
    return result;
}

Series seriesIn(const Answers &answers, UnitRef node, Granularity granularity, DateRange range)
{
    const ReportSource source = answers.source({2025, 3, 25});
    const SeriesSource from{source.cube, *source.columns, *source.calendar, source.limits};
    return seriesOf(from, metric(u"nps"_s), node, granularity, range);
}

} // namespace

void TestSeries::hasNoHolesInTime_data()
{
    QTest::addColumn<Granularity>("granularity");
    QTest::addColumn<DateRange>("range");
    QTest::addColumn<QStringList>("expected");

    const DateRange range{{2024, 12, 1}, {2025, 3, 31}};
    QTest::newRow("months") << Granularity::Month << range
                            << QStringList{u"2024-12 100"_s, u"2025-01 -100"_s, u"2025-02 -"_s,
                                   u"2025-03 50*"_s};
    QTest::newRow("quarters") << Granularity::Quarter << range
                              << QStringList{u"2024-Q4 100"_s, u"2025-Q1 -18.1818*"_s};
    QTest::newRow("weeks") << Granularity::Week << DateRange{{2024, 12, 28}, {2025, 1, 6}}
                           << QStringList{u"2024-W52 -"_s, u"2025-W01 9.09091"_s, u"2025-W02 -"_s};
    QTest::newRow("all") << Granularity::All << range << QStringList{u"all 23.5294*"_s};
    QTest::newRow("an empty range")
        << Granularity::Month << DateRange{{2025, 3, 1}, {2025, 1, 1}} << QStringList{};
}

void TestSeries::hasNoHolesInTime()
{
    QFETCH(Granularity, granularity);
    QFETCH(DateRange, range);
    QFETCH(QStringList, expected);
    QCOMPARE(lines(seriesIn(someAnswers(), {}, granularity, range)), expected);
}

void TestSeries::marksTheUnfinishedPeriod()
{
    const Series series =
        seriesIn(someAnswers(), {}, Granularity::Month, {{2025, 1, 1}, {2025, 3, 31}});
    QCOMPARE(series.size(), 3);
    QVERIFY(!series[0].open && !series[1].open && series[2].open);
}

void TestSeries::staysWithinTheUnit()
{
    Answers answers = someAnswers();
    const DateRange range{{2024, 12, 1}, {2025, 1, 31}};
    QCOMPARE(
        lines(seriesIn(answers, answers.at(u"Utrecht"_s, u"Bakker"_s), Granularity::Month, range)),
        (QStringList{u"2024-12 -"_s, u"2025-01 -100"_s}));
    QCOMPARE(lines(seriesIn(answers, answers.at(u"Utrecht"_s, u"Bakker"_s), Granularity::Week,
                 {{2024, 12, 30}, {2025, 1, 5}})),
        QStringList{u"2025-W01 -100"_s});
}

void TestSeries::waitsForAFullRollingYear()
{
    const Answers answers(u"Utrecht | - | 2024-02 | nps | 9:5\n"
                          "Utrecht | - | 2025-01 | nps | 0:5\n"
                          "Utrecht | - | 2025-02 | nps | 9:5\n"_s);
    QCOMPARE(lines(seriesIn(answers, {}, Granularity::RollingYear, {{2024, 12, 1}, {2025, 2, 28}})),
        (QStringList{u"2024-12/12 -"_s, u"2025-01/12 0"_s, u"2025-02/12 0*"_s}));
}

HEADROOM_TEST_SUITE(TestSeries)
#include "tst_series.moc"
