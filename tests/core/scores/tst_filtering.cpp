// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scores/filtering.h"
#include "core/scores/scoring.h"
#include "core/scores/slicing.h"
#include "tests/support/answers.h"
#include "tests/support/metrics.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

class TestFiltering : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatALoopCounts();
    void fewAnswersBesideAreNotGivenAway();
    void weeksKnowTheirRestToo();
    void severalDimensions();
    void theRestHasNoRounds();
    void namesBecomeUnits();
};

namespace {

const QStringList Channels{u"Web"_s, u"Shop"_s, u"Phone"_s};
constexpr MonthRange AllMonths{0, 99999};

/// Answers of many people over two years, each in a channel, some in none.
Answers manyAnswers()
{
    QRandomGenerator random(7);
    Answers answers;
    for (int i = 0; i < 4000; ++i) {
        const UnitId location = answers.location(u"L%1"_s.arg(random.bounded(6)));
        const UnitId employee = answers.employee(u"E%1"_s.arg(random.bounded(25)));
        answers.addResponse(QDate(2025, 1, 1).addDays(random.bounded(700)), location, employee);
        answers.answer(u"nps"_s, random.bounded(11));
        if (random.bounded(3) > 0)
            answers.answer(u"csat-grade"_s, 1 + random.bounded(19) / 2.0);
        if (const int channel = random.bounded(4); channel < 3)
            answers.place(Dimension::Channel, answers.unit(Dimension::Channel, Channels[channel]));
        if (random.bounded(2) > 0)
            answers.place(Dimension::Step, answers.unit(Dimension::Step, u"Delivery"_s));
    }
    return answers;
}

FilteredAnswers filteredFrom(const Answers &answers, const AnswerFilter &filter)
{
    return filteredAnswers(std::make_shared<const AnswerColumns>(answers.columns()),
        ScoreCube(answers.cells()), filter);
}

} // namespace

void TestFiltering::countsWhatALoopCounts()
{
    Answers answers = manyAnswers();
    const UnitId web = answers.unit(Dimension::Channel, u"Web"_s);
    const FilteredAnswers filtered = filteredFrom(answers, {{Dimension::Channel, web}});
    for (const QString &id : {u"nps"_s, u"csat-grade"_s}) {
        const Metric indicator = metric(id);
        QHash<UnitRef, Tally> expected;
        QHash<UnitRef, qint64> beside;
        const Slice all{{Dimension::Location, Dimension::Employee, Dimension::Channel},
            Granularity::All, {}, {}};
        for (const SliceRow &row : sliceOf(answers.columns(), indicator, all)) {
            const UnitRef node = UnitRef::employeeAt(row.units[0], row.units[1]);
            for (const UnitRef &at : {node, node.parent(), UnitRef::organisation()}) {
                if (row.units[2] == web)
                    expected[at] += row.tally;
                else
                    beside[at] += row.tally.n;
            }
        }
        QVERIFY(expected.size() > 100);
        for (const auto &[node, tally] : expected.asKeyValueRange()) {
            Tally wanted = tally;
            wanted.beside = beside.value(node);
            QCOMPARE(filtered.cube.tally(indicator, node, AllMonths), wanted);
        }
    }
}

void TestFiltering::fewAnswersBesideAreNotGivenAway()
{
    Answers answers;
    const auto add = [&](int count, const QString &channel, double score) {
        for (int i = 0; i < count; ++i) {
            answers.addResponse(QDate(2026, 3, 10), answers.location(u"Utrecht"_s), UnknownUnit);
            answers.answer(u"nps"_s, score);
            answers.place(Dimension::Channel, answers.unit(Dimension::Channel, channel));
        }
    };
    add(20, u"Web"_s, 9);
    add(4, u"Shop"_s, 2);
    const Metric nps = metric(u"nps"_s);
    const AnswerFilter web{{Dimension::Channel, answers.unit(Dimension::Channel, u"Web"_s)}};
    // 24 answers give 66.7 and 20 give 100: the four of the shop would be no secret.
    const Tally few = filteredFrom(answers, web).cube.tally(nps, {}, AllMonths);
    QCOMPARE(few.beside, 4);
    QVERIFY(std::holds_alternative<Withheld>(scoreOf(nps, few, Limits{})));
    QCOMPARE(answerCount(scoreOf(nps, few, Limits{})), 20);
    add(1, u"Shop"_s, 2);
    const Tally enough = filteredFrom(answers, web).cube.tally(nps, {}, AllMonths);
    QVERIFY(shownScore(scoreOf(nps, enough, Limits{})));
}

void TestFiltering::weeksKnowTheirRestToo()
{
    Answers answers = manyAnswers();
    const UnitId shop = answers.unit(Dimension::Channel, u"Shop"_s);
    const FilteredAnswers filtered = filteredFrom(answers, {{Dimension::Channel, shop}});
    const Slice weeks{{}, Granularity::Week, {}, {}};
    const Metric nps = metric(u"nps"_s);
    QHash<QString, qint64> all;
    for (const SliceRow &row : sliceOf(answers.columns(), nps, weeks))
        all.insert(row.period->label(), row.tally.n);
    const QList<SliceRow> rows = sliceOf(*filtered.columns, nps, weeks);
    QVERIFY(rows.size() > 90);
    for (const SliceRow &row : rows)
        QCOMPARE(row.tally.n + row.tally.beside, all.value(row.period->label()));
}

void TestFiltering::severalDimensions()
{
    Answers answers = manyAnswers();
    const UnitId step = answers.unit(Dimension::Step, u"Delivery"_s);
    const AnswerFilter filter{{Dimension::Channel, UnknownUnit}, {Dimension::Step, step}};
    const FilteredAnswers filtered = filteredFrom(answers, filter);
    size_t expected = 0;
    const AnswerColumns &columns = answers.columns();
    for (size_t row = 0; row < columns.rows(); ++row) {
        const bool isIn = columns.unitOf(Dimension::Channel, row) == UnknownUnit
            && columns.unitOf(Dimension::Step, row) == step;
        expected += isIn ? 1 : 0;
    }
    QVERIFY(expected > 300);
    QCOMPARE(filtered.cube.tally(metric(u"nps"_s), {}, AllMonths).n, static_cast<qint64>(expected));
    QCOMPARE(filtered.columns->rows(), expected);
}

void TestFiltering::theRestHasNoRounds()
{
    Answers answers = manyAnswers();
    ReportSource whole = answers.source(QDate(2026, 12, 15));
    whole.rounds.append(Round{});
    const AnswerFilter web{{Dimension::Channel, answers.unit(Dimension::Channel, u"Web"_s)}};
    const ReportSource part = whole.filtered(web);
    QVERIFY(part.rounds.isEmpty());
    QCOMPARE(part.filter, web);
    QCOMPARE(part.calendar->answers, whole.calendar->answers);
    QCOMPARE(whole.filtered({}).rounds.size(), 1);
}

void TestFiltering::namesBecomeUnits()
{
    Answers answers = manyAnswers();
    const Organisation organisation(QString(), answers.units());
    const auto filter = filterNamed(
        organisation, {{Dimension::Channel, u"Phone"_s}, {Dimension::Step, u"(unknown)"_s}});
    QCOMPARE(filter->value(Dimension::Channel), answers.unit(Dimension::Channel, u"Phone"_s));
    QCOMPARE(filter->value(Dimension::Step), UnknownUnit);
    QCOMPARE(filterNamed(organisation, {{Dimension::Channel, u"Fax"_s}}).error().kind,
        ErrorKind::UnknownUnit);
}

HEADROOM_TEST_SUITE(TestFiltering)
#include "tst_filtering.moc"
