// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasoncounts.h"
#include "core/reports/insight/reasonfacts.h"
#include "tests/support/answers.h"
#include "tests/support/near.h"
#include "tests/support/suite.h"

#include <QtTest>

#include <array>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const Windows Quarters{
    {QDate(2026, 1, 1), QDate(2026, 3, 31)}, {QDate(2026, 4, 1), QDate(2026, 6, 30)}};

Lexicon lexicon()
{
    return Lexicon({R"({"negations": [], "nothing": ["none"], "reasons": [
        {"id": "late", "phrases": ["late"]}, {"id": "price", "phrases": ["price"]}]})"});
}

ReasonCounts counts()
{
    return {lexicon().reasons(), test::Year2026, Quarters};
}

void add(ReasonCounts &counts, int times, AnswerGroup group, QDate day, const QString &text,
    ResponseId answer = ResponseId(1))
{
    for (int i = 0; i < times; ++i)
        counts.add(
            {dayNumber(day), group, ReasonFinder(lexicon()).reasonsIn(text.toUtf8()), answer});
}

ScoreResult scoreOfMany(qint64 n)
{
    Score score;
    score.tally.n = n;
    return score;
}

} // namespace

class TestReasonCounts : public QObject
{
    Q_OBJECT

private slots:
    void countsByGroup();
    void countsTheCommentsOfAScope();
    void commentsThatSayNothingDoNotCount();
    void aRealChangeIsToldFromNoise();
    void fewCommentsAreNotCompared();
    void theNewestUnfavourableCommentIsTheExample();
    void fewAnswersShowNoComment();
    void smallGroupsAreHidden();
    void theLastTwoCompleteQuarters_data();
    void theLastTwoCompleteQuarters();
    void everyQuarterIsComparedWithTheOneBefore();
    void locationsAreComparedToo();
    void oneSmallLocationHidesAnother();
    void quartersAreThoseOfThePeriod();
};

void TestReasonCounts::countsByGroup()
{
    ReasonCounts found = counts();
    add(found, 3, AnswerGroup::Unfavourable, QDate(2026, 5, 1), u"late, and the price"_s);
    add(found, 2, AnswerGroup::Unfavourable, QDate(2026, 5, 1), u"something else"_s);
    add(found, 4, AnswerGroup::Favourable, QDate(2026, 5, 1), u"good price"_s);
    add(found, 9, AnswerGroup::Favourable, QDate(2025, 5, 1), u"late"_s); // outside the period
    const GroupReasons &bad = found.group(AnswerGroup::Unfavourable);
    QCOMPARE(bad.comments, 5);
    QCOMPARE(bad.recognised, 3);
    QCOMPARE(bad.naming, std::vector<qint64>({3, 3}));
    QCOMPARE(found.group(AnswerGroup::Favourable).naming, std::vector<qint64>({0, 4}));
    QCOMPARE(found.group(AnswerGroup::Neutral).comments, 0);
}

/// Every comment of a drawn organisation, asked in several ways, beside a plain loop.
void TestReasonCounts::countsTheCommentsOfAScope()
{
    test::Answers answers(u"Utrecht | Jansen | 2026-02-10 | nps | 0:8 8:3 10:9\n"
                          u"Utrecht | Smit   | 2026-05-10 | nps | 3:20 9:5\n"
                          u"Breda   | -      | 2026-05-20 | nps | 6:30\n"
                          u"Breda   | -      | 2026-05-20 | csat-grade | 4:7\n"_s);
    AnswerColumns columns = answers.columns();
    columns.ids.append(ResponseId(100), columns.rows());
    const std::array said{"late", "none", "the price, and late", "nice"};
    ReasonFinder finder(lexicon());
    ReasonIndex index(finder.lexicon().reasons());
    for (size_t row = 0; row < columns.rows(); ++row) {
        if (row % 5 != 4)
            index.add(row, finder.reasonsSaid(said[row % 5]));
    }
    const Metric nps = *Catalogue::builtIn().metric(u"nps"_s);
    const auto npsColumn = columns.measures.indexOf(u"nps"_s);
    const auto expect = [&](auto isWanted, bool isBad) {
        qint64 comments = 0;
        for (size_t row = 0; row < columns.rows(); ++row) {
            const Steps value = columns.values[static_cast<size_t>(npsColumn)][row];
            const bool counts = value != NoValue && (value < 7000) == isBad;
            comments += counts && row % 5 != 4 && row % 5 != 1 && isWanted(row) ? 1 : 0;
        }
        return comments;
    };
    const auto count = [&](UnitRef unit, const DateRange &range, const AnswerFilter &filter) {
        return countReasons(
            columns, index, Catalogue::builtIn(), nps, {{unit, range, filter}, Quarters});
    };
    const ReasonCounts all = count({}, test::Year2026, {});
    const auto everywhere = [](size_t) { return true; };
    QCOMPARE(all.group(AnswerGroup::Unfavourable).comments, expect(everywhere, true));
    QCOMPARE(all.group(AnswerGroup::Favourable).comments + all.group(AnswerGroup::Neutral).comments,
        expect(everywhere, false));
    const UnitId breda = answers.location(u"Breda"_s);
    const auto inBreda = [&](size_t row) {
        return columns.unitOf(Dimension::Location, row) == breda;
    };
    QCOMPARE(count(UnitRef::atLocation(breda), test::Year2026, {})
                 .group(AnswerGroup::Unfavourable)
                 .comments,
        expect(inBreda, true));
    QCOMPARE(count({}, test::Year2026, {{Dimension::Location, breda}})
                 .group(AnswerGroup::Unfavourable)
                 .comments,
        expect(inBreda, true));
    // A filter on one location in another one leaves nothing.
    QCOMPARE(count(answers.at(u"Utrecht"_s), test::Year2026, {{Dimension::Location, breda}})
                 .group(AnswerGroup::Unfavourable)
                 .comments,
        0);
    // February alone; the quarters are compared all the same.
    const ReasonCounts february = count({}, {QDate(2026, 2, 1), QDate(2026, 2, 28)}, {});
    QCOMPARE(february.group(AnswerGroup::Unfavourable).comments,
        expect(
            [&](size_t row) { return columns.dayOf(row) < dayNumber(QDate(2026, 3, 1)); }, true));
    QVERIFY(february.changes(1)[0].kind != ChangeKind::NotComparable);
    // Row 0 of the eight zeros says "late", row 5 too: the first of the newest day is told.
    QCOMPARE(february.newest(0), std::optional(ResponseId(100)));
}

void TestReasonCounts::commentsThatSayNothingDoNotCount()
{
    ReasonFinder finder(lexicon());
    ReasonIndex index(finder.lexicon().reasons());
    index.add(3, finder.reasonsSaid("None."));
    index.add(4, finder.reasonsSaid("none at all, late"));
    index.add(9, finder.reasonsSaid(""));
    QCOMPARE(index.comments(), size_t(1));
    QCOMPARE(index.rowAt(0), size_t(4));
    QCOMPARE(index.reasonsAt(0), reasonBit(0));
}

/// 20 of 100 against 45 of 100: pooled z = 0.25 / sqrt(0.325 x 0.675 x 0.02) = 3.7743. 30 of 100
/// against 33 of 100: z = 0.03 / sqrt(0.315 x 0.685 x 0.02) = 0.4567.
void TestReasonCounts::aRealChangeIsToldFromNoise()
{
    ReasonCounts found = counts();
    const QDate before = Quarters.before.last;
    const QDate after = Quarters.after.first;
    add(found, 20, AnswerGroup::Unfavourable, before, u"late"_s);
    add(found, 30, AnswerGroup::Unfavourable, before, u"price"_s);
    add(found, 50, AnswerGroup::Unfavourable, before, u"other"_s);
    add(found, 45, AnswerGroup::Unfavourable, after, u"late"_s);
    add(found, 33, AnswerGroup::Unfavourable, after, u"price"_s);
    add(found, 22, AnswerGroup::Unfavourable, after, u"other"_s);
    add(found, 99, AnswerGroup::Neutral, after, u"late"_s);
    const QList<Change> changes = found.changes(10);
    QCOMPARE(changes.size(), 2);
    QVERIFY(changes[0].kind == ChangeKind::RealRise);
    COMPARE_NEAR(changes[0].difference->change, 25, 1e-9);
    COMPARE_NEAR(changes[0].difference->z, 3.7743, 1e-3);
    QVERIFY(changes[1].kind == ChangeKind::WithinNoise);
    COMPARE_NEAR(changes[1].difference->z, 0.4567, 1e-3);
}

void TestReasonCounts::fewCommentsAreNotCompared()
{
    ReasonCounts found = counts();
    add(found, 9, AnswerGroup::Unfavourable, Quarters.before.last, u"late"_s);
    add(found, 50, AnswerGroup::Unfavourable, Quarters.after.last, u"other"_s);
    QVERIFY(found.changes(10)[0].kind == ChangeKind::NotComparable);
    QVERIFY(found.changes(9)[0].kind == ChangeKind::RealDecline);
}

void TestReasonCounts::theNewestUnfavourableCommentIsTheExample()
{
    ReasonCounts found = counts();
    const auto say = [&](QDate day, const QString &text, int answer) {
        add(found, 1, AnswerGroup::Unfavourable, day, text, ResponseId(answer));
    };
    say(QDate(2026, 2, 1), u"late in February"_s, 21);
    say(QDate(2026, 5, 1), u"late in May"_s, 22);
    say(QDate(2026, 3, 1), u"late in March"_s, 23);
    add(found, 1, AnswerGroup::Favourable, QDate(2026, 8, 1), u"never late"_s, ResponseId(24));
    QCOMPARE(found.newest(0), std::optional(ResponseId(22)));
    QVERIFY(!found.newest(1));
}

void TestReasonCounts::fewAnswersShowNoComment()
{
    ReasonCounts found = counts();
    add(found, 9, AnswerGroup::Unfavourable, QDate(2026, 5, 1), u"late"_s);
    const Limits limits;
    QVERIFY(!reasonFacts(found, scoreOfMany(100), limits, Quarters).isShown);
    QCOMPARE(reasonFacts(found, scoreOfMany(100), limits, Quarters).comments, 9);
    QVERIFY(reasonFacts(found, scoreOfMany(100), limits, Quarters).rows.isEmpty());
    add(found, 1, AnswerGroup::Unfavourable, QDate(2026, 5, 1), u"late"_s);
    QVERIFY(!reasonFacts(found, scoreOfMany(9), limits, Quarters).isShown);
    QVERIFY(!reasonFacts(found, TooFewAnswers{50}, limits, Quarters).isShown);
    const ReasonFacts shown = reasonFacts(found, scoreOfMany(10), limits, Quarters);
    QVERIFY(shown.isShown);
    QCOMPARE(shown.rows.size(), 1);
    QCOMPARE(shown.rows.first().reason, u"late"_s);
    QCOMPARE(shown.rows.first().unfavourable, std::optional<qint64>(10));
    QVERIFY(shown.rows.first().newest);
}

void TestReasonCounts::smallGroupsAreHidden()
{
    ReasonCounts found = counts();
    add(found, 9, AnswerGroup::Unfavourable, QDate(2026, 5, 1), u"late"_s);
    add(found, 40, AnswerGroup::Favourable, QDate(2026, 5, 1), u"price"_s);
    const ReasonFacts facts = reasonFacts(found, scoreOfMany(80), {}, Quarters);
    QVERIFY(facts.isShown);
    QCOMPARE(facts.rows.size(), 1);
    QCOMPARE(facts.rows.first().reason, u"price"_s);
    QVERIFY(!facts.rows.first().unfavourable);
    QVERIFY(!facts.rows.first().newest);
    QCOMPARE(facts.rows.first().favourable, std::optional<qint64>(40));
}

void TestReasonCounts::theLastTwoCompleteQuarters_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QDate>("after");
    QTest::newRow("inside a quarter")
        << QDate(2025, 1, 5) << QDate(2026, 11, 15) << QDate(2026, 7, 1);
    QTest::newRow("at its end") << QDate(2025, 1, 5) << QDate(2026, 9, 30) << QDate(2026, 7, 1);
    QTest::newRow("two and no more")
        << QDate(2026, 4, 1) << QDate(2026, 9, 30) << QDate(2026, 7, 1);
    QTest::newRow("one and a half") << QDate(2026, 5, 2) << QDate(2026, 9, 30) << QDate();
}

void TestReasonCounts::theLastTwoCompleteQuarters()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QDate, after);
    const auto found = latestQuarters({{first, last}, QDate(2026, 11, 22)});
    QCOMPARE(found.has_value(), after.isValid());
    if (!found)
        return;
    QCOMPARE(found->after.first, after);
    QCOMPARE(found->before.last, after.addDays(-1));
    QCOMPARE(found->before.first, after.addMonths(-3));
}

/// 10 of 100, 30 of 100, 33 of 100, 5 of 9: z = 0.2 / sqrt(0.2 x 0.8 x 0.02) = 3.5355, then
/// 0.03 / sqrt(0.315 x 0.685 x 0.02) = 0.4567, then too few.
void TestReasonCounts::everyQuarterIsComparedWithTheOneBefore()
{
    const QList<DateRange> quarters = completeQuarters(
        {{QDate(2026, 1, 1), QDate(2026, 12, 31)}, QDate(2027, 2, 1)}, test::Year2026);
    QCOMPARE(quarters.size(), 4);
    ReasonCounts found(lexicon().reasons(), test::Year2026, Quarters, quarters);
    const std::pair<int, int> shares[] = {{10, 100}, {30, 100}, {33, 100}, {5, 9}};
    QDate day(2026, 3, 31);
    for (const auto &[naming, comments] : shares) {
        add(found, naming, AnswerGroup::Unfavourable, day, u"late"_s);
        add(found, comments - naming, AnswerGroup::Unfavourable, day, u"other"_s);
        add(found, 50, AnswerGroup::Favourable, day, u"late"_s);
        day = day.addMonths(3);
    }
    const ReasonFacts facts = reasonFacts(found, scoreOfMany(500), {}, Quarters);
    const QList<NamedShare> trend = facts.rows.first().trend;
    QCOMPARE(trend.size(), 4);
    QCOMPARE(trend[1].naming, std::optional<qint64>(30));
    QCOMPARE(trend[1].comments, 100);
    QCOMPARE(trend[1].quarter, Quarters.after);
    QVERIFY(trend[0].change.kind == ChangeKind::NotComparable);
    QVERIFY(trend[1].change.kind == ChangeKind::RealRise);
    COMPARE_NEAR(trend[1].change.difference->z, 3.5355, 1e-3);
    QVERIFY(trend[2].change.kind == ChangeKind::WithinNoise);
    COMPARE_NEAR(trend[2].change.difference->z, 0.4567, 1e-3);
    QVERIFY(trend[3].change.kind == ChangeKind::NotComparable);
    QVERIFY(!trend[3].naming);
    QCOMPARE(trend[3].comments, 9);
}

void TestReasonCounts::locationsAreComparedToo()
{
    const QList<DateRange> quarters{Quarters.before, Quarters.after};
    ReasonCounts found(lexicon().reasons(), test::Year2026, Quarters, quarters);
    const ReasonSet late = reasonBit(0);
    const auto say = [&](int times, int place, QDate day, ReasonSet reasons) {
        for (int i = 0; i < times; ++i)
            found.add(
                {dayNumber(day), AnswerGroup::Unfavourable, reasons, ResponseId(1), UnitId(place)});
    };
    say(20, 1, Quarters.before.first, late);
    say(80, 1, Quarters.before.first, 0);
    say(45, 1, Quarters.after.last, late);
    say(55, 1, Quarters.after.last, 0);
    say(50, 2, Quarters.before.last, late);
    say(50, 2, Quarters.before.last, 0);
    say(30, 2, Quarters.after.last, late);
    say(20, 2, Quarters.after.last, 0);
    const ReasonFacts facts = reasonFacts(found, scoreOfMany(500), {}, Quarters);
    const QList<NamedShare> places = facts.rows.first().places;
    QCOMPARE(places.size(), 2);
    QCOMPARE(places[0].location, UnitId(2)); // 60 % of 50
    QCOMPARE(places[0].naming, std::optional<qint64>(30));
    QVERIFY(places[0].change.kind == ChangeKind::WithinNoise);
    QCOMPARE(places[1].naming, std::optional<qint64>(45));
    QVERIFY(places[1].change.kind == ChangeKind::RealRise);
    COMPARE_NEAR(places[1].change.difference->z, 3.7743, 1e-3);
}

void TestReasonCounts::oneSmallLocationHidesAnother()
{
    const QList<DateRange> quarters{Quarters.before, Quarters.after};
    ReasonCounts found(lexicon().reasons(), test::Year2026, Quarters, quarters);
    const std::pair<int, int> places[] = {{1, 40}, {2, 9}, {3, 25}};
    for (const auto &[place, comments] : places) {
        for (int i = 0; i < comments; ++i)
            found.add({dayNumber(Quarters.after.first), AnswerGroup::Unfavourable, reasonBit(0),
                ResponseId(1), UnitId(place)});
    }
    const ReasonFacts facts = reasonFacts(found, scoreOfMany(500), {}, Quarters);
    QMap<qint64, bool> shown;
    for (const NamedShare &share : facts.rows.first().places)
        shown.insert(share.location.value(), share.naming.has_value());
    QCOMPARE(shown, (QMap<qint64, bool>{{1, true}, {2, false}, {3, false}}));
}

void TestReasonCounts::quartersAreThoseOfThePeriod()
{
    const DataCalendar calendar{{QDate(2025, 2, 5), QDate(2026, 11, 15)}, QDate(2026, 11, 22)};
    // February 2025 is no whole quarter, and the fourth of 2026 is not over.
    const QList<DateRange> all =
        completeQuarters(calendar, {QDate(2025, 2, 1), QDate(2026, 11, 30)});
    QCOMPARE(all.size(), 6);
    QCOMPARE(all.first().first, QDate(2025, 4, 1));
    QCOMPARE(all.last().last, QDate(2026, 9, 30));
    const QList<DateRange> year =
        completeQuarters(calendar, {QDate(2025, 12, 1), QDate(2026, 6, 30)});
    QCOMPARE(year.size(), 2);
    QCOMPARE(year.first().first, QDate(2026, 1, 1));
}

HEADROOM_TEST_SUITE(TestReasonCounts)
#include "tst_reasoncounts.moc"
