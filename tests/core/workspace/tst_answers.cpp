// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Twelve answers of Utrecht in March, four of Breda, a test and an unfinished one.
const QByteArray AnswersExport =
    "Respondent;Datum;Vestiging;Medewerker;Kanaal;NPS;Toelichting;Status\n"
    "r1;2026-03-01;Utrecht;Bakker;Web;10;Top;Complete\n"
    "r2;2026-03-02;Utrecht;Bakker;Web;9;;Complete\n"
    "r3;2026-03-03;Utrecht;Bakker;Web;9;Snel;Complete\n"
    "r4;2026-03-04;Utrecht;Bakker;Winkel;8;;Complete\n"
    "r5;2026-03-05;Utrecht;Bakker;Winkel;7;;Complete\n"
    "r6;2026-03-06;Utrecht;Jansen;Winkel;6;Lang gewacht;Complete\n"
    "r7;2026-03-07;Utrecht;Jansen;Winkel;0;Nooit meer;Complete\n"
    "r8;2026-03-08;Utrecht;Jansen;Web;10;;Complete\n"
    "r9;2026-03-09;Utrecht;Jansen;Web;9;;Complete\n"
    "r10;2026-03-10;Utrecht;Jansen;Winkel;3;;Complete\n"
    "r11;2026-03-11;Utrecht;Jansen;Winkel;7;;Complete\n"
    "r12;2026-03-12;Utrecht;Jansen;Winkel;9;;Complete\n"
    "r13;2026-03-12;Breda;Smit;Web;9;Geheim;Complete\n"
    "r14;2026-03-12;Breda;Smit;Web;9;;Complete\n"
    "r15;2026-03-12;Breda;Smit;Winkel;9;;Complete\n"
    "r16;2026-03-12;Breda;Smit;Winkel;9;;Complete\n"
    "r17;2026-03-12;Utrecht;Jansen;Winkel;1;;Test\n"
    "r18;2026-03-12;Utrecht;Jansen;Winkel;2;;Partial\n"
    "r19;2026-03-01;Zwolle;Visser;Telefoon;9;;Complete\n"
    "r20;2026-03-01;Zwolle;Visser;Telefoon;9;;Complete\n"
    "r21;2026-03-01;Zwolle;Visser;Telefoon;8;;Complete\n"
    "r22;2026-03-01;Zwolle;Visser;Telefoon;7;;Complete\n"
    "r23;2026-03-01;Zwolle;Visser;Telefoon;3;;Complete\n";

const DateRange March{QDate(2026, 3, 1), QDate(2026, 3, 31)};

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theListIsWhatTheScoreCounts();
    void groupsAreTheBandsOfTheIndicator();
    void whatIsLeftOutIsCountedByReason();
    void fewAnswersAreNotListed();
    void commentsNeedMoreAnswers();
    void aFilterLimitsTheAnswersToo();
    void theNewestComeFirst();
    void anAnswerCanComeFirst();

private:
    AnswerFacts ask(AnswerQuestion question);
    UnitId unit(Dimension dimension, const QString &name);

    UnitRef at(const QString &location)
    {
        return UnitRef::atLocation(unit(Dimension::Location, location));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestAnswers::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(u"maart.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(AnswersExport), AnswersExport.size());
    file.close();
    Workspace::Surroundings surroundings;
    surroundings.today = QDate(2026, 4, 15);
    m_workspace = std::move(*Workspace::create(m_folder->filePath(u"a.headroom"_s), surroundings));
    NoProgress progress;
    const auto plan = m_workspace->plan(file.fileName(), {}, progress);
    QVERIFY(plan.has_value());
    const auto report = m_workspace->import(*plan, progress);
    QVERIFY(report.has_value());
    QCOMPARE(report->account.imported, 23);
}

AnswerFacts TestAnswers::ask(AnswerQuestion question)
{
    question.metric = u"nps"_s;
    question.range = March;
    NoProgress progress;
    const auto facts = m_workspace->answers(question, progress);
    return facts.value_or(AnswerFacts{});
}

UnitId TestAnswers::unit(Dimension dimension, const QString &name)
{
    const Unit *found = m_workspace->snapshot()->source.organisation.find(dimension, name);
    return found == nullptr ? UnitId(-1) : found->id;
}

void TestAnswers::theListIsWhatTheScoreCounts()
{
    AnswerQuestion question;
    question.unit = at(u"Utrecht"_s);
    const AnswerFacts facts = ask(question);
    // 6 promoters and 3 detractors of 12.
    const Score *score = shownScore(facts.score);
    QVERIFY(score != nullptr);
    QCOMPARE(score->value, Fraction(25));
    QCOMPARE(facts.list.found, 12);
    QCOMPARE(facts.list.answers.size(), 12);
    qint64 sum = 0;
    for (const ListedAnswer &answer : facts.list.answers) {
        QCOMPARE(answer.location, unit(Dimension::Location, u"Utrecht"_s));
        sum +=
            answer.value / m_workspace->snapshot()->source.catalogue.measure(u"nps"_s)->resolution;
    }
    QCOMPARE(sum, 87);
}

void TestAnswers::groupsAreTheBandsOfTheIndicator()
{
    AnswerQuestion question;
    question.unit = at(u"Utrecht"_s);
    const std::pair<AnswerGroup, int> expected[] = {{AnswerGroup::Favourable, 6},
        {AnswerGroup::Neutral, 3}, {AnswerGroup::Unfavourable, 3}, {AnswerGroup::All, 12}};
    for (const auto &[group, count] : expected) {
        question.group = group;
        const AnswerFacts facts = ask(question);
        QCOMPARE(facts.list.found, count);
        QCOMPARE(facts.list.answers.size(), count);
        QCOMPARE(answerCount(facts.score), 12);
    }
}

void TestAnswers::whatIsLeftOutIsCountedByReason()
{
    const AnswerFacts facts = ask({});
    QCOMPARE(facts.list.found, 21);
    QCOMPARE(facts.list.leftOut[static_cast<size_t>(LeftOut::Test)], 1);
    QCOMPARE(facts.list.leftOut[static_cast<size_t>(LeftOut::Partial)], 1);
    QCOMPARE(facts.list.leftOut[static_cast<size_t>(LeftOut::Spam)], 0);
}

void TestAnswers::fewAnswersAreNotListed()
{
    AnswerQuestion question;
    question.unit = at(u"Breda"_s);
    const AnswerFacts facts = ask(question);
    QVERIFY(shownScore(facts.score) == nullptr);
    QCOMPARE(facts.list.found, 4);
    QVERIFY(facts.list.answers.isEmpty());
    // With these the 4 would follow from the whole and from Utrecht.
    question.unit = at(u"Zwolle"_s);
    const AnswerFacts beside = ask(question);
    QVERIFY(std::holds_alternative<Withheld>(beside.score));
    QCOMPARE(beside.list.found, 5);
    QVERIFY(beside.list.answers.isEmpty());
}

void TestAnswers::commentsNeedMoreAnswers()
{
    AnswerQuestion question;
    question.unit = at(u"Utrecht"_s);
    const auto saidIn = [](const AnswerFacts &facts) {
        return std::ranges::count_if(facts.list.answers,
            [](const ListedAnswer &answer) { return !answer.comment.isEmpty(); });
    };
    QCOMPARE(saidIn(ask(question)), 4);
    question.unit =
        UnitRef::employeeAt(question.unit.location(), unit(Dimension::Employee, u"Jansen"_s));
    const AnswerFacts seven = ask(question);
    QCOMPARE(seven.list.answers.size(), 7);
    QVERIFY(!seven.hasComments);
    QCOMPARE(saidIn(seven), 0);
}

void TestAnswers::aFilterLimitsTheAnswersToo()
{
    AnswerQuestion question;
    question.filter = {{Dimension::Channel, unit(Dimension::Channel, u"Web"_s)}};
    const AnswerFacts facts = ask(question);
    // All seven of the web are promoters.
    QCOMPARE(facts.list.found, 7);
    QCOMPARE(facts.list.answers.size(), 7);
    const Score *score = shownScore(facts.score);
    QVERIFY(score != nullptr);
    QCOMPARE(score->value, Fraction(100));
    QCOMPARE(score->tally.beside, 14);
}

void TestAnswers::theNewestComeFirst()
{
    AnswerQuestion question;
    question.most = 3;
    const AnswerFacts facts = ask(question);
    QCOMPARE(facts.list.answers.size(), 3);
    QCOMPARE(facts.list.found, 21);
    QCOMPARE(facts.list.answers[0].day, QDate(2026, 3, 12));
    QVERIFY(facts.list.answers[0].id.value() > facts.list.answers[1].id.value());
}

/// However old it is and however few are listed; within its group only.
void TestAnswers::anAnswerCanComeFirst()
{
    AnswerQuestion question;
    const ListedAnswer oldest = ask(question).list.answers.last();
    question.most = 3;
    question.first = oldest.id;
    const AnswerFacts facts = ask(question);
    QCOMPARE(facts.list.answers.size(), 3);
    QCOMPARE(facts.list.found, 21);
    QCOMPARE(facts.list.answers[0].id, oldest.id);
    QCOMPARE(facts.list.answers[0].day, QDate(2026, 3, 1));
    QCOMPARE(facts.list.answers[1].day, QDate(2026, 3, 12));
    question.group = AnswerGroup::Unfavourable; // it is a promoter
    for (const ListedAnswer &answer : ask(question).list.answers)
        QVERIFY(answer.id != oldest.id);
}

HEADROOM_TEST_SUITE(TestAnswers)
#include "tst_answers.moc"
