// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/insight/priorityfacts.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const QDate AfterAsking(2026, 6, 20);
const QString OfTen = u"ces-10"_s;
const QString FromZero = u"ces-0to10"_s;
const QString OfFive = u"ces-5"_s;

/// So many customers of a place who were asked for ease on one scale.
struct Asked
{
    QString place;
    QString measure;
    int customers;
    QString channel = u"Phone"_s;
};

/// Beside ease everyone gave NPS and three more answers, so that there are enough drivers.
Answers easeOf(const QList<Asked> &all)
{
    Answers answers;
    for (const Asked &asked : all) {
        const UnitId channel = answers.unit(Dimension::Channel, asked.channel);
        for (int i = 0; i < asked.customers; ++i) {
            answers.addResponse(
                QDate(2026, 3, 1 + i % 28), answers.location(asked.place), UnknownUnit);
            answers.place(Dimension::Channel, channel);
            answers.answer(u"nps"_s, (i % 10 + i % 3) * 10 / 12);
            answers.answer(asked.measure, 1 + i % (asked.measure == OfFive ? 5 : 10));
            answers.answer(u"csat"_s, 1 + i % 5);
            answers.answer(u"csat-grade"_s, 1 + (i % 10 + i % 7) * 9 / 16);
            answers.answer(u"stars"_s, 1 + (i % 10) / 2);
        }
    }
    return answers;
}

/// The scales of ease whose own scores are shown.
QStringList shownScales(const ReportSource &source, const UnitRef &unit = {})
{
    Selection selection;
    selection.metric = u"nps"_s;
    selection.period = PeriodPreset::Everything;
    selection.unit = unit;
    NoProgress progress;
    const InsightFacts facts = insightFacts(source, selection, progress);
    QStringList scales;
    for (const PriorityPoint &point : priorityFacts(facts, source).points) {
        if (point.driver.metric == u"ces-net"_s)
            scales.append(point.driver.measure);
    }
    scales.sort();
    return scales;
}

} // namespace

class TestPriorityFacts : public QObject
{
    Q_OBJECT

private slots:
    void fewAnswersOnOneScaleHideAnother_data();
    void fewAnswersOnOneScaleHideAnother();
    void aPlaceDoesNotGiveAwayAnother();
    void aScaleHiddenOfAllIsNotTheSumOfThePlaces();
    void aFilterDoesNotGiveAwayWhatItLeavesOut();
};

/// CES of all answers is shown, so with two of three scales the third follows from it.
void TestPriorityFacts::fewAnswersOnOneScaleHideAnother_data()
{
    QTest::addColumn<int>("ofFive");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("none") << 0 << QStringList{FromZero, OfTen};
    QTest::newRow("too few") << 1 << QStringList{FromZero};
    QTest::newRow("just too few") << 4 << QStringList{FromZero};
    QTest::newRow("enough for a score") << 5 << QStringList{FromZero, OfTen};
}

void TestPriorityFacts::fewAnswersOnOneScaleHideAnother()
{
    QFETCH(int, ofFive);
    const Answers answers =
        easeOf({{u"Gouda"_s, OfTen, 40}, {u"Gouda"_s, FromZero, 50}, {u"Gouda"_s, OfFive, ofFive}});
    QTEST(shownScales(answers.source(AfterAsking)), "shown");
}

/// Three answers on 1-10 at Gouda follow from those of all and of Zwolle.
void TestPriorityFacts::aPlaceDoesNotGiveAwayAnother()
{
    Answers answers = easeOf({{u"Gouda"_s, OfTen, 3}, {u"Gouda"_s, FromZero, 50},
        {u"Zwolle"_s, OfTen, 40}, {u"Zwolle"_s, FromZero, 50}});
    const ReportSource source = answers.source(AfterAsking);
    QCOMPARE(shownScales(source), (QStringList{FromZero, OfTen}));
    QCOMPARE(shownScales(source, answers.at(u"Zwolle"_s)), QStringList());
}

/// Of all, 1-10 (110) goes along with 1-5 (3): one of the places hides it too.
void TestPriorityFacts::aScaleHiddenOfAllIsNotTheSumOfThePlaces()
{
    Answers answers = easeOf({{u"Gouda"_s, OfTen, 40}, {u"Gouda"_s, FromZero, 32},
        {u"Gouda"_s, OfFive, 2}, {u"Utrecht"_s, OfTen, 40}, {u"Utrecht"_s, FromZero, 32},
        {u"Utrecht"_s, OfFive, 1}, {u"Zwolle"_s, OfTen, 30}, {u"Zwolle"_s, FromZero, 90}});
    const ReportSource source = answers.source(AfterAsking);
    QCOMPARE(shownScales(source), QStringList{FromZero});
    QCOMPARE(shownScales(source, answers.at(u"Gouda"_s)), QStringList{OfTen});
    QCOMPARE(shownScales(source, answers.at(u"Utrecht"_s)), QStringList{OfTen});
    QCOMPARE(shownScales(source, answers.at(u"Zwolle"_s)), QStringList());
}

/// Three answers on 1-10 came by e-mail: those by phone are hidden, and 0-10 with them, where nine
/// did.
void TestPriorityFacts::aFilterDoesNotGiveAwayWhatItLeavesOut()
{
    Answers answers =
        easeOf({{u"Gouda"_s, OfTen, 40}, {u"Gouda"_s, FromZero, 50}, {u"Gouda"_s, OfFive, 35},
            {u"Gouda"_s, OfTen, 3, u"E-mail"_s}, {u"Gouda"_s, FromZero, 9, u"E-mail"_s}});
    const AnswerFilter phone{{Dimension::Channel, answers.unit(Dimension::Channel, u"Phone"_s)}};
    const ReportSource source = answers.source(AfterAsking);
    QCOMPARE(shownScales(source), (QStringList{FromZero, OfTen, OfFive}));
    QCOMPARE(shownScales(source.filtered(phone)), QStringList{OfFive});
}

HEADROOM_TEST_SUITE(TestPriorityFacts)
#include "tst_priorityfacts.moc"
