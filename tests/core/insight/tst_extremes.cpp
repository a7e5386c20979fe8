// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/extremes.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <tuple>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestExtremes : public QObject
{
    Q_OBJECT

private slots:
    void thoseThatASortPutsFirst();
    void nothingToChooseFrom();
};

/// Few different amounts and days, so that most of the order is decided by what breaks ties.
void TestExtremes::thoseThatASortPutsFirst()
{
    QRandomGenerator random(3);
    test::Answers answers;
    const UnitId web = answers.unit(Dimension::Channel, u"Web"_s);
    for (int i = 0; i < 600; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(random.bounded(90));
        answers.addResponse(day, answers.location(u"L%1"_s.arg(random.bounded(2))), UnknownUnit);
        if (random.bounded(3) > 0)
            answers.answer(u"delivery-days"_s, random.bounded(6));
        if (random.bounded(2) > 0)
            answers.place(Dimension::Channel, web);
    }
    AnswerColumns columns = answers.columns();
    columns.ids.append(ResponseId(1000), columns.rows());
    const size_t days = static_cast<size_t>(columns.measures.indexOf(u"delivery-days"_s));
    const AnswerScope scope{
        answers.at(u"L1"_s), {QDate(2026, 2, 1), QDate(2026, 3, 15)}, {{Dimension::Channel, web}}};
    std::vector<std::tuple<Steps, DayNumber, qint64>> all;
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (columns.values[days][row] != NoValue
            && columns.dayOf(row) >= dayNumber(scope.range.first)
            && columns.dayOf(row) <= dayNumber(scope.range.last)
            && columns.unitOf(Dimension::Location, row) == scope.within.location()
            && columns.unitOf(Dimension::Channel, row) == web)
            all.emplace_back(columns.values[days][row], columns.dayOf(row), 1000 + row);
    }
    QVERIFY(all.size() > 30);
    std::ranges::sort(all, std::ranges::greater());
    const QList<ResponseId> found = largestAnswers(columns, u"delivery-days"_s, scope, 10);
    QCOMPARE(found.size(), 10);
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(found[i].value(), std::get<2>(all[static_cast<size_t>(i)]));
}

void TestExtremes::nothingToChooseFrom()
{
    test::Answers answers(u"Utrecht | - | 2026-03 | nps | 9:3\n"_s);
    AnswerColumns columns = answers.columns();
    columns.ids.append(ResponseId(1), columns.rows());
    const AnswerScope scope{{}, test::Year2026};
    QVERIFY(largestAnswers(columns, u"delivery-days"_s, scope, 10).isEmpty());
    QVERIFY(largestAnswers(columns, u"unheard-of"_s, scope, 10).isEmpty());
    QCOMPARE(largestAnswers(columns, u"nps"_s, scope, 10).size(), 3);
}

HEADROOM_TEST_SUITE(TestExtremes)
#include "tst_extremes.moc"
