// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/reasons/reasonindex.h"
#include "core/reports/insight/insightfacts.h"
#include "core/reports/overview/attention.h"
#include "core/reports/rounds/fixedround.h"
#include "core/workspace/session.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Twelve answers of Utrecht with comments, four of Breda, a test; the largest amounts twice.
const QByteArray Export =
    "Respondent;Datum;Vestiging;Medewerker;Ordernummer;NPS;Levertijd (dagen);Toelichting;Status\n"
    "r1;2026-03-01;Utrecht;Bakker;A1;10;1;Vriendelijk geholpen;Complete\n"
    "r2;2026-03-02;Utrecht;Bakker;A2;9;2;Top;Complete\n"
    "r3;2026-03-03;Utrecht;Bakker;A3;9;1;Vriendelijk geholpen;Complete\n"
    "r4;2026-03-04;Utrecht;Bakker;A4;8;2;geen;Complete\n"
    "r5;2026-03-05;Utrecht;Bakker;A5;7;3;;Complete\n"
    "r6;2026-03-06;Utrecht;Jansen;A6;6;9;Te laat geleverd;Complete\n"
    "r7;2026-03-07;Utrecht;Jansen;A7;0;19;Veel te laat geleverd en niemand belde terug;Complete\n"
    "r8;2026-03-08;Utrecht;Jansen;A8;3;9;Te laat geleverd;Complete\n"
    "r9;2026-03-09;Utrecht;Jansen;A9;2;4;Te duur;Complete\n"
    "r10;2026-03-10;Utrecht;Jansen;A10;3;5;Niet te laat geleverd;Complete\n"
    "r11;2026-03-11;Utrecht;Jansen;A11;7;6;Prima;Complete\n"
    "r12;2026-03-12;Utrecht;Jansen;A12;9;1;Prima;Complete\n"
    "r13;2026-03-12;Breda;Smit;B1;9;30;Geheim;Complete\n"
    "r14;2026-03-12;Breda;Smit;B2;9;2;;Complete\n"
    "r15;2026-03-12;Breda;Smit;B3;9;2;;Complete\n"
    "r16;2026-03-12;Breda;Smit;B4;9;2;;Complete\n"
    "r17;2026-03-12;Utrecht;Jansen;A13;1;99;Test te laat geleverd;Test\n";

const ReasonRow *rowOf(const ReasonFacts &facts, const QString &reason)
{
    for (const ReasonRow &row : facts.rows) {
        if (row.reason == reason)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestStories : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void commentsAreReadWithTheirAnswers();
    void theLargestAmountsComeFirst();
    void aPlaceWithFewAnswersShowsNothing();
    void commentsNeedMoreAnswers();
    void aPlaceBesideAFewAnswersShowsNothingEither();
    void ordersTellWithTheirAnswers();
    void theNewestQuestionWins();
    void commentsAreReadAPartAtATime();
    void whatIsReadForSheetsStaysRead();
    void aRoundIsFixedWithWhatWasSaid();
    void theWindowReadsForSheets();
    void aReasonThatRisesNeedsAttention();
    void customerValuesAreKept();

private:
    void import(const QString &name, const QByteArray &content);
    StoryFacts ask(const Selection &selection);
    UnitRef at(const QString &location) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestStories::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::move(
        *Workspace::create(m_folder->filePath(u"a.headroom"_s), test::surroundings({2026, 4, 15})));
    import(u"maart.csv"_s, Export);
}

void TestStories::import(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    NoProgress progress;
    const auto plan = m_workspace->plan(file.fileName(), {}, progress);
    QVERIFY(plan.has_value());
    const auto report = m_workspace->import(*plan, progress);
    QVERIFY(report.has_value());
    QCOMPARE(report->account.imported, content.count('\n') - 1);
}

StoryFacts TestStories::ask(const Selection &selection)
{
    NoProgress progress;
    const auto facts = m_workspace->stories(selection, progress);
    return facts ? *facts : StoryFacts();
}

UnitRef TestStories::at(const QString &location) const
{
    const Unit *unit =
        m_workspace->snapshot()->source.organisation.find(Dimension::Location, location);
    return unit ? UnitRef::atLocation(unit->id) : UnitRef();
}

void TestStories::commentsAreReadWithTheirAnswers()
{
    const ReasonFacts facts = ask({}).reasons;
    QVERIFY(facts.isShown);
    QCOMPARE(facts.comments, 11); // not the empty ones, "geen" and the test
    QCOMPARE(facts.unfavourable, 5);
    QCOMPARE(facts.favourable, 5);
    QCOMPARE(facts.neutral, 1);
    // Five comments of a group are too few to tell what they name.
    QVERIFY(facts.rows.isEmpty());
    Limits limits;
    limits.minimumForComments = 5;
    QVERIFY(m_workspace->setLimits(limits).has_value());
    const ReasonFacts shown = ask({}).reasons;
    const ReasonRow *late = rowOf(shown, u"late-delivery"_s);
    QVERIFY(late);
    QCOMPARE(late->unfavourable, std::optional<qint64>(3));
    QVERIFY(!late->neutral);
    QVERIFY(late->example);
    QCOMPARE(late->example->text, u"Te laat geleverd"_s);
    QCOMPARE(late->example->day, QDate(2026, 3, 8));
    QCOMPARE(rowOf(shown, u"no-answer"_s)->unfavourable, std::optional<qint64>(1));
    QCOMPARE(rowOf(shown, u"staff"_s)->favourable, std::optional<qint64>(2));
    QCOMPARE(shown.rows.first().reason, u"late-delivery"_s);
}

void TestStories::theLargestAmountsComeFirst()
{
    const QList<ExtremeFacts> extremes = ask({}).extremes;
    QCOMPARE(extremes.size(), 1);
    const ExtremeFacts &days = extremes.first();
    QCOMPARE(days.amount, u"delivery-days"_s);
    QVERIFY(days.hasComments);
    QCOMPARE(days.cases.size(), 10);
    QStringList orders;
    for (const ExtremeCase &one : days.cases)
        orders.append(one.orderReference);
    QCOMPARE(orders,
        QStringList({u"B1"_s, u"A7"_s, u"A8"_s, u"A6"_s, u"A11"_s, u"A10"_s, u"A9"_s, u"A5"_s,
            u"B4"_s, u"B3"_s}));
    QCOMPARE(days.cases[1].amount, 19 * 86400);
    QCOMPARE(days.cases[1].measure, u"nps"_s);
    QCOMPARE(days.cases[1].value, 0);
    QCOMPARE(days.cases[1].comment, u"Veel te laat geleverd en niemand belde terug"_s);
}

void TestStories::aPlaceWithFewAnswersShowsNothing()
{
    Selection selection;
    selection.unit = at(u"Breda"_s);
    const StoryFacts facts = ask(selection);
    QVERIFY(!facts.reasons.isShown);
    QCOMPARE(facts.reasons.comments, 1);
    QCOMPARE(facts.extremes.size(), 1);
    QVERIFY(facts.extremes.first().cases.isEmpty());
}

void TestStories::commentsNeedMoreAnswers()
{
    Limits limits;
    limits.minimumForComments = 17;
    QVERIFY(m_workspace->setLimits(limits).has_value());
    const StoryFacts facts = ask({});
    QVERIFY(!facts.reasons.isShown);
    QCOMPARE(facts.extremes.first().cases.size(), 10);
    QVERIFY(!facts.extremes.first().hasComments);
    for (const ExtremeCase &one : facts.extremes.first().cases)
        QVERIFY(one.comment.isEmpty());
}

/// Twelve answers of Utrecht beside four of Breda would tell of those.
void TestStories::aPlaceBesideAFewAnswersShowsNothingEither()
{
    Selection selection;
    selection.unit = at(u"Utrecht"_s);
    const StoryFacts facts = ask(selection);
    QVERIFY(std::holds_alternative<Withheld>(facts.reasons.score));
    QVERIFY(!facts.reasons.isShown);
    QVERIFY(std::holds_alternative<Withheld>(facts.extremes.first().score));
    QVERIFY(facts.extremes.first().cases.isEmpty());
}

/// Forty orders of 1, 2, 3 and 4 days in turn, whose customers gave 10, 6, 8 and 0 in a file
/// without amounts: r = -14 / sqrt(5 x 56).
void TestStories::ordersTellWithTheirAnswers()
{
    m_workspace = std::move(
        *Workspace::create(m_folder->filePath(u"b.headroom"_s), test::surroundings({2026, 4, 15})));
    QByteArray orders = "Ordernummer;Besteldatum;Leverdatum;Vestiging\n";
    QByteArray answers = "Antwoordnummer;Datum;Vestiging;NPS;Ordernummer\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        const int nps[] = {10, 6, 8, 0};
        orders +=
            "B" + number + ";02-03-2026;0" + QByteArray::number(3 + i % 4) + "-03-2026;Utrecht\n";
        answers += "r" + number + ";25-03-2026;Utrecht;" + QByteArray::number(nps[i % 4]) + ";B"
            + number + "\n";
    }
    import(u"orders.csv"_s, orders);
    import(u"antwoorden.csv"_s, answers);
    const StoryFacts stories = ask({});
    NoProgress progress;
    const ReportSource &source = m_workspace->snapshot()->source;
    const InsightFacts alone = insightFacts(source, {}, progress);
    QVERIFY(alone.subjects.isEmpty());
    QVERIFY(alone.drivers.drivers.isEmpty());
    const InsightFacts facts = withOrders(alone, stories.orders, source);
    QCOMPARE(facts.subjects.size(), 1);
    QCOMPARE(facts.subjects.first().subject, u"delivery-in-time"_s);
    QCOMPARE(facts.subjects.first().n, 40);
    QCOMPARE(facts.subjects.first().within, 20);
    QCOMPARE(facts.subjects.first().dissatisfied, 20);
    QCOMPARE(facts.subjects.first().dissatisfiedWithin, 10);
    QCOMPARE(facts.drivers.drivers.size(), 1);
    QCOMPARE(facts.drivers.drivers.first().metric, u"delivery-days"_s);
    QVERIFY(std::abs(facts.drivers.drivers.first().correlation.r + 14 / std::sqrt(280)) < 1e-9);
    QCOMPARE(stories.extremes.first().cases.size(), 10);
    for (const ExtremeCase &one : stories.extremes.first().cases) {
        QCOMPARE(one.amount, 4 * 86400);
        QCOMPARE(one.measure, u"nps"_s);
        QCOMPARE(one.value, 0);
    }
}

void TestStories::theNewestQuestionWins()
{
    Session session(test::surroundings({2026, 4, 15}));
    session.useDatabase(std::move(m_workspace));
    QSignalSpy loaded(&session, &Session::storiesLoaded);
    QSignalSpy failed(&session, &Session::failed);
    Selection selection;
    for (const char *metric : {"nps", "nps-eu", "nps-1to6"}) {
        selection.metric = QString::fromLatin1(metric);
        session.loadStories(selection);
    }
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(loaded.first().first().value<StoryFacts>().selection.metric, u"nps-1to6"_s);
}

void TestStories::commentsAreReadAPartAtATime()
{
    Limits limits;
    limits.minimumForComments = 5;
    QVERIFY(m_workspace->setLimits(limits).has_value());
    NoProgress progress;
    int parts = 0;
    std::optional<StatedReasons> stated;
    while (!stated && parts < 10) {
        const auto part = m_workspace->reasons({}, 4, progress);
        QVERIFY(part.has_value());
        stated = *part;
        ++parts;
    }
    QCOMPARE(parts, 4); // of twelve comments, and one that finds no more
    QCOMPARE(stated->reasons.comments, 11);
    QCOMPARE(rowOf(stated->reasons, u"late-delivery"_s)->unfavourable, std::optional<qint64>(3));
    QCOMPARE(rowOf(stated->reasons, u"late-delivery"_s)->example->text, u"Te laat geleverd"_s);
    // Once read they are known; what is imported then is read too.
    QVERIFY((*m_workspace->reasons({}, 1, progress)).has_value());
    import(u"later.csv"_s,
        "Respondent;Datum;Vestiging;NPS;Toelichting\ns1;2026-03-28;Utrecht;0;Te laat geleverd\n");
    QVERIFY(!(*m_workspace->reasons({}, 1, progress)).has_value());
    Session session(test::surroundings({2026, 4, 15}));
    session.useDatabase(std::move(m_workspace));
    QSignalSpy loaded(&session, &Session::reasonsLoaded);
    session.loadReasons({});
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(loaded.first().first().value<StatedReasons>().reasons.comments, 12);
}

void TestStories::whatIsReadForSheetsStaysRead()
{
    const auto source = [&]() -> const ReportSource & { return m_workspace->snapshot()->source; };
    QVERIFY(source().hasUnreadComments);
    QVERIFY(source().comments == nullptr);
    NoProgress progress;
    const quint64 generation = m_workspace->snapshot()->generation;
    QCOMPARE(*m_workspace->readComments(4, progress), false);
    QCOMPARE(m_workspace->snapshot()->generation, generation);
    QCOMPARE(*m_workspace->readAllComments(), true);
    QVERIFY(m_workspace->snapshot()->generation > generation);
    QVERIFY(!source().hasUnreadComments);
    QCOMPARE(source().comments->comments(), 11U); // r4 says nothing
    // What has nothing to do with answers leaves them read.
    QVERIFY(m_workspace->setOrganisationName(u"Other"_s).has_value());
    QVERIFY(source().comments != nullptr && !source().hasUnreadComments);
    // Rows are counted without an answer that is left out.
    QVERIFY(m_workspace->agree(OmissionOrder{ResponseId(1), false, u"K. Bos"_s, u"twice"_s}));
    QVERIFY(source().comments == nullptr && source().hasUnreadComments);
    QVERIFY(m_workspace->readAllComments().has_value());
    QCOMPARE(source().comments->comments(), 10U);
    import(u"later.csv"_s,
        "Respondent;Datum;Vestiging;NPS;Toelichting\ns1;2026-03-28;Utrecht;0;Te laat geleverd\n");
    QVERIFY(source().comments == nullptr && source().hasUnreadComments);
    QVERIFY(m_workspace->readAllComments().has_value());
    QCOMPARE(source().comments->comments(), 11U);
    // Other words find other reasons.
    LexiconWords words = builtInWords();
    words.append({u"own"_s, true, {{u"nl"_s, {u"prima"_s}}}});
    QVERIFY(m_workspace->setLexicon(words).has_value());
    QVERIFY(source().comments == nullptr && source().hasUnreadComments);
}

void TestStories::aRoundIsFixedWithWhatWasSaid()
{
    Limits limits;
    limits.minimumForComments = 3;
    QVERIFY(m_workspace->setLimits(limits).has_value());
    Round round{{}, u"2026"_s, {QDate(2026, 3, 1), QDate(2026, 3, 31)}, QDate(2026, 4, 1),
        QDate(2026, 12, 31), {{u"nps"_s, 40, ShareMethod::Headroom, StartRule::Raw, {}}}};
    const auto stored = m_workspace->fixRound(round);
    QVERIFY(stored.has_value());
    const FixedRound *fixed = m_workspace->snapshot()->source.fixedRound(stored->id);
    QVERIFY(fixed != nullptr);
    // Jansen's critics: r6 to r10, of which three were too late; r10 says that it was not.
    const auto jansen = std::ranges::find_if(fixed->sheets, [&](UnitRef unit) {
        return unit.level() == Level::Employee && fixed->names.value(unit.id()) == u"Jansen"_s;
    });
    const SaidMost said = fixed->said.value(*jansen);
    QCOMPARE(said.unfavourable.comments, 5);
    QVERIFY(said.unfavourable.isShown);
    QCOMPARE(said.unfavourable.reasons, (QList<SaidReason>{{u"late-delivery"_s, 3}}));
    NoProgress progress;
    QVERIFY(m_workspace->verify(progress)->allGood());
}

void TestStories::theWindowReadsForSheets()
{
    Session session(test::surroundings({2026, 4, 15}));
    session.useDatabase(std::move(m_workspace));
    QTRY_VERIFY(session.snapshot() != nullptr);
    QSignalSpy changed(&session, &Session::snapshotChanged);
    session.readComments();
    session.readComments(); // asking twice reads once
    QTRY_VERIFY(!session.isBusy());
    QCOMPARE(changed.count(), 1);
    QVERIFY(session.snapshot()->source.comments != nullptr);
}

/// Forty critics a quarter: four of them name late delivery in winter, thirty in spring.
void TestStories::aReasonThatRisesNeedsAttention()
{
    m_workspace = std::move(
        *Workspace::create(m_folder->filePath(u"c.headroom"_s), test::surroundings({2026, 7, 15})));
    QByteArray answers = "Respondent;Datum;Vestiging;NPS;Toelichting\n";
    for (int i = 0; i < 80; ++i) {
        const bool isSpring = i >= 40;
        const bool isLate = i % 40 < (isSpring ? 30 : 4);
        answers += "r" + QByteArray::number(i) + (isSpring ? ";2026-06-2" : ";2026-01-0")
            + QByteArray::number(1 + i % 9) + ";Utrecht;2;"
            + (isLate ? "Te laat geleverd" : "Jammer") + "\n";
    }
    import(u"critics.csv"_s, answers);
    NoProgress progress;
    Selection selection;
    selection.metric = u"nps"_s;
    const auto stated = m_workspace->reasons(selection, 1000, progress);
    QVERIFY(stated.has_value() && stated->has_value());
    const QList<AttentionItem> items = withRisingReasons(
        m_workspace->snapshot()->source, {}, (*stated)->reasons, selection.metric, selection.unit);
    QCOMPARE(items.size(), 1);
    QVERIFY(items.first().kind == AttentionItem::Kind::ReasonRising);
    QCOMPARE(items.first().reason, u"late-delivery"_s);
    QCOMPARE(items.first().value, 75.0);
    QCOMPARE(items.first().reference, 10.0);
    QCOMPARE(items.first().n, 40);
}

void TestStories::customerValuesAreKept()
{
    const CustomerValues values{20'000, 420, 310.5, 180};
    QVERIFY(m_workspace->snapshot()->customers == CustomerValues());
    QVERIFY(m_workspace->setCustomerValues(values).has_value());
    QVERIFY(m_workspace->snapshot()->customers == values);
    m_workspace.reset();
    const auto again =
        Workspace::open(m_folder->filePath(u"a.headroom"_s), test::surroundings({2026, 4, 15}));
    QVERIFY(again.has_value());
    QVERIFY((*again)->snapshot()->customers == values);
}

HEADROOM_TEST_SUITE(TestStories)
#include "tst_stories.moc"
