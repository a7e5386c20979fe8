// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonindex.h"
#include "core/reports/rounds/fixedrecord.h"
#include "core/reports/rounds/sheetfacts.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// What stands on a sheet beside its targets: what customers say most, and sub-goals.
class TestBesideTargets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theMostNamedReasonsOfEachGroupAreCounted();
    void commentsOutsideTheBaselineDoNotCount();
    void fewCommentsAreNotShown();
    void oneHiddenEmployeeTakesAnotherAlong();
    void nothingIsSaidWhileCommentsWereNotRead();
    void onlyWhatCustomersAnswerHasComments();
    void whatEmployeesSayHasNoSheetOfItsOwn();
    void aFixedRoundKeepsWhatWasSaid();
    void ownIndicatorsStandUnderTheirGoal();
    void aGoalIsFoundThroughOtherIndicators();
    void figuresOfMonthsAreNotPersonal();
    void aFixedRoundKeepsItsSubgoals();
    void recordsWithoutEitherStayWhatTheyWere();

private:
    /// Answers of one employee in Utrecht, each with a comment.
    void say(const QString &employee, int times, double nps, const QString &comment,
        QDate day = {2026, 3, 15});
    ReportSource spokenSource();
    SaidMost saidBy(const QString &employee);

    UnitRef someone(const QString &employee) { return m_said.at(u"Utrecht"_s, employee); }

    Answers m_said;
    QStringList m_comments; ///< by row
    Round m_round;
};

namespace {

const QDateTime KeptAt(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);

Lexicon fewWords()
{
    return Lexicon({R"({"negations": [], "nothing": [], "reasons": [
        {"id": "late", "phrases": ["late"]}, {"id": "price", "phrases": ["price"]},
        {"id": "staff", "phrases": ["staff"]}, {"id": "dirty", "phrases": ["dirty"]}]})"});
}

OwnIndicator serving(qint64 id, const IndicatorRef &goal, const QString &formula)
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(id);
    indicator.name = u"Serves %1"_s.arg(id);
    indicator.formula = formula;
    indicator.goal = goal;
    indicator.norm = 90000;
    return indicator;
}

/// As it comes out of a database.
std::shared_ptr<FixedRound> keptRound(const ReportSource &source)
{
    const auto fixed = fixedRound(source, source.rounds.last(), KeptAt);
    if (!fixed)
        qFatal("the round cannot be fixed");
    auto read = std::make_shared<FixedRound>(*fromRecord(toRecord(*fixed)));
    read->at = KeptAt;
    read->sha256 = QByteArray(32, 'k');
    return read;
}

QList<SaidReason> named(const QList<std::pair<QString, qint64>> &reasons)
{
    QList<SaidReason> result;
    for (const auto &[reason, naming] : reasons)
        result.append({reason, naming});
    return result;
}

} // namespace

void TestBesideTargets::init()
{
    m_said = Answers();
    m_comments.clear();
    m_round = {RoundId(1), u"2027"_s, Year2026, QDate(2027, 1, 1), QDate(2027, 12, 31),
        {{u"nps"_s, 35, ShareMethod::Headroom, StartRule::Raw, {}}}};
}

void TestBesideTargets::say(
    const QString &employee, int times, double nps, const QString &comment, QDate day)
{
    for (int i = 0; i < times; ++i) {
        m_said.addResponse(day, m_said.location(u"Utrecht"_s), m_said.employee(employee));
        m_said.answer(u"nps"_s, nps);
        m_comments.append(comment);
    }
}

ReportSource TestBesideTargets::spokenSource()
{
    ReportSource source = m_said.source(QDate(2026, 11, 28));
    source.rounds = {m_round};
    ReasonFinder finder(fewWords());
    auto index = std::make_shared<ReasonIndex>(finder.lexicon().reasons());
    for (qsizetype row = 0; row < m_comments.size(); ++row) {
        if (!m_comments[row].isEmpty())
            index->add(static_cast<size_t>(row), finder.reasonsSaid(m_comments[row].toUtf8()));
    }
    source.comments = index;
    return source;
}

SaidMost TestBesideTargets::saidBy(const QString &employee)
{
    return saidMost(spokenSource(), m_round).value(someone(employee));
}

void TestBesideTargets::theMostNamedReasonsOfEachGroupAreCounted()
{
    // 20 critics: 9 + 4 late, 4 + 3 price, 3 + 2 staff, 2 dirty, one of them says two things.
    say(u"Aal"_s, 9, 2, u"late"_s);
    say(u"Aal"_s, 4, 2, u"late, and the price"_s);
    say(u"Aal"_s, 3, 2, u"the price and the staff"_s);
    say(u"Aal"_s, 2, 2, u"dirty, and the staff"_s);
    say(u"Aal"_s, 2, 2, u"well"_s);
    say(u"Aal"_s, 11, 10, u"nice staff"_s); // promoters
    say(u"Aal"_s, 1, 10, u"the price"_s); // named once: not what customers say most
    say(u"Aal"_s, 7, 7, u"late"_s); // passives
    say(u"Aal"_s, 3, 2, {});
    say(u"Bas"_s, 12, 2, u"dirty"_s);
    say(u"Bas"_s, 12, 10, u"price"_s);
    const SaidMost said = saidBy(u"Aal"_s);
    QCOMPARE(said.metric, u"nps"_s);
    QVERIFY(said.unfavourable.isShown && said.favourable.isShown);
    QCOMPARE(said.unfavourable.comments, 20);
    QCOMPARE(said.unfavourable.reasons, named({{u"late"_s, 13}, {u"price"_s, 7}, {u"staff"_s, 5}}));
    QCOMPARE(said.favourable.comments, 12);
    QCOMPARE(said.favourable.reasons, named({{u"staff"_s, 11}}));
    // Everyone above them: 32 critics, 24 promoters.
    for (const UnitRef &unit : {UnitRef::organisation(), m_said.at(u"Utrecht"_s)}) {
        const SaidMost all = saidMost(spokenSource(), m_round).value(unit);
        QCOMPARE(all.unfavourable.comments, 32);
        QCOMPARE(
            all.unfavourable.reasons, named({{u"dirty"_s, 14}, {u"late"_s, 13}, {u"price"_s, 7}}));
        QCOMPARE(all.favourable.reasons, named({{u"price"_s, 13}, {u"staff"_s, 11}}));
    }
    const auto sheets = sheetFacts(spokenSource(), m_round, {someone(u"Aal"_s)});
    QCOMPARE(sheets->first().said, std::optional(said));
}

void TestBesideTargets::commentsOutsideTheBaselineDoNotCount()
{
    say(u"Aal"_s, 12, 2, u"late"_s);
    say(u"Aal"_s, 30, 2, u"dirty"_s, QDate(2025, 12, 31));
    m_round.baseline = {QDate(2026, 3, 15), QDate(2026, 3, 20)};
    const SaidMost said = saidBy(u"Aal"_s);
    QCOMPARE(said.unfavourable.comments, 12);
    QCOMPARE(said.unfavourable.reasons, named({{u"late"_s, 12}}));
}

void TestBesideTargets::fewCommentsAreNotShown()
{
    say(u"Aal"_s, 9, 2, u"late"_s);
    say(u"Aal"_s, 10, 10, u"staff"_s);
    const SaidMost said = saidBy(u"Aal"_s);
    QVERIFY(!said.unfavourable.isShown);
    QCOMPARE(said.unfavourable.comments, 9);
    QVERIFY(said.unfavourable.reasons.isEmpty());
    QVERIFY(said.favourable.isShown);
    ReportSource strict = spokenSource();
    strict.limits.minimumForComments = 11;
    QVERIFY(!saidMost(strict, m_round).value(someone(u"Aal"_s)).isShown());
}

/// From the sheet of the location and those of the others the hidden one could be worked out.
void TestBesideTargets::oneHiddenEmployeeTakesAnotherAlong()
{
    say(u"Aal"_s, 30, 2, u"late"_s);
    say(u"Bas"_s, 20, 2, u"late"_s);
    say(u"Cor"_s, 4, 2, u"late"_s);
    QVERIFY(saidBy(u"Aal"_s).isShown());
    QVERIFY(!saidBy(u"Bas"_s).isShown());
    QVERIFY(!saidBy(u"Cor"_s).isShown());
    say(u"Dik"_s, 5, 2, u"late"_s); // two hidden ones hide each other
    QVERIFY(saidBy(u"Bas"_s).isShown());
}

void TestBesideTargets::nothingIsSaidWhileCommentsWereNotRead()
{
    say(u"Aal"_s, 30, 2, u"late"_s);
    ReportSource source = spokenSource();
    source.comments = nullptr;
    QVERIFY(saidMost(source, m_round).isEmpty());
    QVERIFY(!sheetFacts(source, m_round, {someone(u"Aal"_s)})->first().said);
}

void TestBesideTargets::onlyWhatCustomersAnswerHasComments()
{
    say(u"Aal"_s, 30, 2, u"late"_s);
    m_round.targets.prepend({u"delivery-days"_s, 2, ShareMethod::Headroom, StartRule::Raw, {}});
    QCOMPARE(saidBy(u"Aal"_s).metric, u"nps"_s);
    m_round.targets.removeLast();
    QVERIFY(saidMost(spokenSource(), m_round).isEmpty());
}

void TestBesideTargets::whatEmployeesSayHasNoSheetOfItsOwn()
{
    for (int i = 0; i < 30; ++i) {
        m_said.addResponse(
            QDate(2026, 3, 15), m_said.location(u"Utrecht"_s), m_said.employee(u"Aal"_s));
        m_said.answer(u"enps"_s, 2);
        m_comments.append(u"late"_s);
    }
    m_round.targets[0].metric = u"enps"_s;
    const auto said = saidMost(spokenSource(), m_round);
    QVERIFY(said.value(m_said.at(u"Utrecht"_s)).isShown());
    QVERIFY(!said.contains(someone(u"Aal"_s)));
}

void TestBesideTargets::aFixedRoundKeepsWhatWasSaid()
{
    say(u"Aal"_s, 30, 2, u"late"_s);
    say(u"Aal"_s, 12, 9, u"price"_s);
    ReportSource source = spokenSource();
    const QHash<UnitRef, SaidMost> before = saidMost(source, m_round);
    source.fixed.insert(RoundId(1), keptRound(source));
    say(u"Aal"_s, 90, 2, u"dirty"_s); // imported later
    ReportSource later = spokenSource();
    later.fixed = source.fixed;
    later.comments = nullptr; // and not read again
    const QList<UnitRef> sheets = later.fixedRound(RoundId(1))->sheets;
    const auto printed = sheetFacts(later, m_round, sheets);
    for (const SheetFacts &facts : *printed)
        QCOMPARE(facts.said, std::optional(before.value(facts.unit)));
    QCOMPARE(sheets.size(), 3);
}

void TestBesideTargets::ownIndicatorsStandUnderTheirGoal()
{
    // 33 of 60 are promoters and 12 of 60 critics: +35; half of that is 17.5.
    say(u"Aal"_s, 33, 10, {});
    say(u"Aal"_s, 15, 7, {});
    say(u"Aal"_s, 12, 2, {});
    say(u"Bas"_s, 40, 10, {});
    ReportSource source = spokenSource();
    source.indicators = {serving(1, IndicatorRef::ofMetric(u"nps"_s), u"nps ÷ 2"_s),
        serving(2, IndicatorRef::ofMetric(u"csat-grade"_s), u"nps ÷ 4"_s),
        serving(3, IndicatorRef::ofMetric(u"nps"_s), {}), serving(4, {}, u"nps"_s)};
    const auto sheets = sheetFacts(source, m_round, {someone(u"Aal"_s), UnitRef::organisation()});
    QCOMPARE(sheets->first().subgoals.size(), 1);
    const SheetSubgoal &own = sheets->first().subgoals.first();
    QCOMPARE(own.indicator.id, IndicatorId(1));
    QCOMPARE(own.goal, u"nps"_s);
    QCOMPARE(own.now.state, ValueState::Known);
    QCOMPARE(own.now.value, Fraction(Int128(35), 2));
    QCOMPARE(own.now.answers, std::optional<qint64>(60));
    // All 100: 73 promoters, 12 critics, +61.
    QCOMPARE(sheets->last().subgoals.first().now.value, Fraction(Int128(61), 2));
}

void TestBesideTargets::aGoalIsFoundThroughOtherIndicators()
{
    say(u"Aal"_s, 40, 10, {});
    ReportSource source = spokenSource();
    source.indicators = {serving(1, IndicatorRef::ofOwn(IndicatorId(2)), u"nps"_s),
        serving(2, IndicatorRef::ofMetric(u"nps"_s), {}),
        serving(3, IndicatorRef::ofOwn(IndicatorId(4)), u"nps"_s), // a circle
        serving(4, IndicatorRef::ofOwn(IndicatorId(3)), u"nps"_s)};
    const auto found = subgoals(source, m_round, {UnitRef::organisation()});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().indicator.id, IndicatorId(1));
}

void TestBesideTargets::figuresOfMonthsAreNotPersonal()
{
    say(u"Aal"_s, 40, 10, {});
    m_said.draw(u"Utrecht | - | 2026-03 | absence | 5:1\n"_s);
    m_comments.append(QString());
    ReportSource source = spokenSource();
    source.indicators = {serving(1, IndicatorRef::ofMetric(u"nps"_s), u"absence × 2"_s)};
    const auto found = subgoals(source, m_round, {UnitRef::organisation(), someone(u"Aal"_s)});
    QVERIFY(found.first().values.contains(UnitRef::organisation()));
    QVERIFY(!found.first().values.contains(someone(u"Aal"_s)));
}

void TestBesideTargets::aFixedRoundKeepsItsSubgoals()
{
    say(u"Aal"_s, 33, 10, {});
    say(u"Aal"_s, 12, 2, {});
    ReportSource source = spokenSource();
    source.indicators = {serving(1, IndicatorRef::ofMetric(u"nps"_s), u"nps ÷ 2"_s)};
    const auto before = sheetFacts(source, m_round, {someone(u"Aal"_s)})->first().subgoals;
    source.fixed.insert(RoundId(1), keptRound(source));
    source.indicators.clear(); // removed from the canvas
    const auto after = sheetFacts(source, m_round, {someone(u"Aal"_s)})->first().subgoals;
    QCOMPARE(after.size(), 1);
    QCOMPARE(after.first().indicator.name, before.first().indicator.name);
    QCOMPARE(after.first().indicator.norm, before.first().indicator.norm);
    QCOMPARE(after.first().indicator.unit, before.first().indicator.unit);
    QCOMPARE(after.first().now.value, before.first().now.value);
    QCOMPARE(after.first().now.answers, before.first().now.answers);
    QCOMPARE(after.first().now.state, before.first().now.state);
}

void TestBesideTargets::recordsWithoutEitherStayWhatTheyWere()
{
    say(u"Aal"_s, 40, 10, u"late"_s);
    ReportSource source = spokenSource();
    source.comments = nullptr;
    const QByteArray record = toRecord(*fixedRound(source, m_round, KeptAt));
    QVERIFY(!record.contains("said") && !record.contains("subgoals"));
    source.comments = spokenSource().comments;
    source.indicators = {serving(1, IndicatorRef::ofMetric(u"nps"_s), u"nps ÷ 3"_s)};
    const QByteArray longer = toRecord(*fixedRound(source, m_round, KeptAt));
    QVERIFY(longer.contains("said") && longer.contains("subgoals"));
    QCOMPARE(toRecord(*fromRecord(longer)), longer);
}

HEADROOM_TEST_SUITE(TestBesideTargets)
#include "tst_besidetargets.moc"
