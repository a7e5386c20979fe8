// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/priorityfacts.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/insight/cards/drivers/driverscard.h"
#include "ui/insight/cards/performancecard.h"
#include "ui/insight/cards/prioritiescard.h"
#include "ui/insight/how/howfound.h"
#include "ui/insight/insightwords.h"
#include "ui/insight/prioritywords.h"
#include "ui/tables/shownrows.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// Ease asked twice of 60 customers, on 1-10 and on 0-10, beside a grade.
ReportSource easeTwice()
{
    Answers answers;
    for (int i = 0; i < 60; ++i) {
        const int ease = i % 10;
        answers.addResponse(
            QDate(2026, 3, 1 + i % 28), answers.location(u"Utrecht"_s), UnknownUnit);
        answers.answer(u"nps"_s, (ease + i % 3) * 10 / 12);
        answers.answer(u"ces-10"_s, 1 + ease);
        answers.answer(u"ces-0to10"_s, (ease + i % 4) * 10 / 13);
        answers.answer(u"csat-grade"_s, 1 + (ease + i % 7) * 9 / 16);
    }
    return answers.source(QDate(2026, 6, 20));
}

InsightFacts factsOf(const ReportSource &source, UnitRef unit = {})
{
    Selection selection;
    selection.metric = u"nps"_s;
    selection.unit = unit;
    selection.period = PeriodPreset::Everything;
    NoProgress progress;
    return insightFacts(source, selection, progress);
}

QStringList firstColumn(const QList<ShownRows> &tables)
{
    QStringList names;
    for (const QStringList &row : tables.first().rows)
        names.append(row.first());
    names.sort();
    return names;
}

} // namespace

class TestDriverWords : public QObject
{
    Q_OBJECT

private slots:
    void driversOfOneIndicatorAreToldApart();
    void aSingleScaleNeedsNoName();
    void figuresOfMonthsSayWhatTheyAreOf();
    void aHiddenScoreSaysSo();
};

/// In both tables, on paper, in the chart and in the sentences.
void TestDriverWords::driversOfOneIndicatorAreToldApart()
{
    const ReportSource source = easeTwice();
    const InsightFacts facts = factsOf(source);
    const QStringList expected{u"CES, 0–10"_s, u"CES, 1–10"_s, u"CSAT"_s};
    DriversCard drivers(english());
    drivers.showFacts(facts, source);
    QCOMPARE(firstColumn(drivers.tables()), expected);
    PrioritiesCard priorities(english());
    priorities.showFacts(facts, source);
    QCOMPARE(firstColumn(priorities.tables()), expected);
    const Metric &nps = *source.catalogue.metric(u"nps"_s);
    const QuadrantContent chart =
        priorityChart(priorityFacts(facts, source), nps, source, english());
    QStringList names;
    for (const QuadrantPoint &point : chart.points)
        names.append(point.card.first());
    names.sort();
    QCOMPARE(names, expected);
    QCOMPARE(facts.drivers.drivers.first().measure, u"ces-10"_s);
    QVERIFY(driversMeaning(facts, nps, english()).contains(u"most with CES, 1–10"_s));
}

void TestDriverWords::aSingleScaleNeedsNoName()
{
    Driver driver;
    driver.metric = u"ces-net"_s;
    driver.measure = u"ces-10"_s;
    QCOMPARE(driverWords(driver), u"CES"_s);
    driver.sharesMetric = true;
    QCOMPARE(driverWords(driver), u"CES, 1–10"_s);
}

/// 93 and 91 % in two months beside 60 customers, of whom 15 are detractors.
void TestDriverWords::figuresOfMonthsSayWhatTheyAreOf()
{
    const Answers answers(u"Utrecht | - | 2026-03 | nps | 6:15 9:45\n"
                          u"Utrecht | - | 2026-03 | service-level | 93:1\n"
                          u"Utrecht | - | 2026-04 | service-level | 91:1\n"
                          u"Utrecht | - | 2026-04 | in-stock | 97:1\n"_s);
    const ReportSource source = answers.source(QDate(2026, 6, 20));
    const InsightFacts facts = factsOf(source);
    PerformanceCard card(english());
    card.showFacts(facts, source);
    const QList<ShownRows> tables = card.tables();
    QCOMPARE(tables.first().rows.size(), 2);
    QCOMPARE(tables.first().rows.first(),
        (QStringList{u"Service level"_s, u"92.0\u00A0%"_s, u"25.0\u00A0%"_s, u"–"_s, u"–"_s,
            u"60"_s, u"Norm met, customer not"_s}));
    const Metric &nps = *source.catalogue.metric(u"nps"_s);
    QVERIFY(performanceMeaning(facts, nps, source, english())
                .startsWith(
                    u"Service level: 92.0\u00A0% over 2 month(s) of locations meets our norm, yet "
                    "of the 60 customers who answered there and then 25.0\u00A0% are "
                    "detractors."_s));
    QVERIFY(performanceMeaning(facts, nps, source, english())
                .contains(u"In stock is the mean of 1 month(s) of locations; the 60 customers are "
                          "all who answered there and then."_s));
    QVERIFY(howPerformanceIsFound(facts, nps, source.limits, english())
                .contains(u"stands in no answer"_s));
}

/// Beside three answers in Breda the 60 in Utrecht are enough, and hidden all the same.
void TestDriverWords::aHiddenScoreSaysSo()
{
    Answers answers(u"Utrecht | - | 2026-03 | nps | 6:15 9:45\n"
                    u"Breda   | - | 2026-03 | nps | 9:3\n"_s);
    const ReportSource source = answers.source(QDate(2026, 6, 20));
    const auto hintOf = [&](const QString &place) {
        DriversCard card(english());
        card.showFacts(factsOf(source, answers.at(place)), source);
        return card.hint();
    };
    QCOMPARE(hintOf(u"Utrecht"_s),
        u"Hidden so that a score beside it with few answers cannot be worked out from the total. "
        "Choose a longer period or a larger unit."_s);
    QCOMPARE(hintOf(u"Breda"_s),
        u"There are too few answers in this selection. Choose a longer period or a larger unit."_s);
}

HEADROOM_TEST_SUITE(TestDriverWords)
#include "tst_driverwords.moc"
