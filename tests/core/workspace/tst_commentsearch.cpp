// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/answers/commentsearch.h"
#include "core/workspace/workspace.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray SearchedExport =
    "Respondent;Datum;Vestiging;NPS;Toelichting;Status\n"
    "r1;2026-03-01;Utrecht;3;Te laat geleverd en de monteur was onvriendelijk;Complete\n"
    "r2;2026-03-02;Utrecht;2;Geleverd, maar veel te laat;Complete\n"
    "r3;2026-03-03;Utrecht;9;Snelle levering;Complete\n"
    "r4;2026-03-04;Utrecht;9;Één keer bellen was genoeg;Complete\n"
    "r5;2026-03-05;Utrecht;10;Café naast de winkel;Complete\n"
    "r6;2026-03-06;Utrecht;8;;Complete\n"
    "r7;2026-03-07;Utrecht;7;Prima;Complete\n"
    "r8;2026-03-08;Utrecht;7;I didn't get an answer;Complete\n"
    "r9;2026-03-09;Utrecht;9;100% goed;Complete\n"
    "r10;2026-03-10;Utrecht;9;;Complete\n"
    "r11;2026-03-10;Breda;1;Te laat;Complete\n"
    "r12;2026-03-10;Utrecht;1;Te laat, test;Test\n";

const QByteArray MoreAnswers = "Respondent;Datum;Vestiging;NPS;Toelichting;Status\n"
                               "r21;2026-03-20;Utrecht;3;Weer te laat;Complete\n";

} // namespace

class TestCommentSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void findsWords_data();
    void findsWords();
    void aGroupAndAPlaceLimitIt();
    void fewAnswersAreNotSearched();
    void laterImportsAreFoundToo();
    void whatIsUndoneIsNotFound();
    void searchingCanBeStopped();
    void nothingIsWrittenIntoTheDatabase();

private:
    ImportId import(const QByteArray &content);
    AnswerFacts ask(const QString &search, AnswerQuestion question = {});
    UnitRef at(const QString &location) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestCommentSearch::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.headroom"_s);
    m_workspace = std::move(*Workspace::create(m_path, test::surroundings({2026, 4, 15})));
    import(SearchedExport);
}

ImportId TestCommentSearch::import(const QByteArray &content)
{
    QFile file(m_folder->filePath(u"file.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    NoProgress progress;
    const auto report =
        m_workspace->plan(file.fileName(), {}, progress).and_then([&](const ImportPlan &plan) {
            return m_workspace->import(plan, progress);
        });
    return report ? *report->id : ImportId();
}

AnswerFacts TestCommentSearch::ask(const QString &search, AnswerQuestion question)
{
    question.metric = u"nps"_s;
    question.range = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    question.search = search;
    NoProgress progress;
    return m_workspace->answers(question, progress).value_or(AnswerFacts{});
}

UnitRef TestCommentSearch::at(const QString &location) const
{
    const Unit *unit =
        m_workspace->snapshot()->source.organisation.find(Dimension::Location, location);
    return unit ? UnitRef::atLocation(unit->id) : UnitRef();
}

void TestCommentSearch::findsWords_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("a word") << u"laat"_s << 3;
    QTest::newRow("capitals") << u"LAAT"_s << 3;
    QTest::newRow("all words") << u"laat geleverd"_s << 2;
    QTest::newRow("a phrase") << u"\"laat geleverd\""_s << 1;
    QTest::newRow("printed quotes") << u"“laat geleverd”"_s << 1;
    QTest::newRow("a quote left open") << u"\"laat geleverd"_s << 1;
    QTest::newRow("a beginning") << u"lever*"_s << 1;
    QTest::newRow("a shorter beginning") << u"ge*"_s << 4;
    QTest::newRow("no beginning") << u"lever"_s << 0;
    QTest::newRow("diacritics typed") << u"café"_s << 1;
    QTest::newRow("diacritics left out") << u"cafe een"_s << 0;
    QTest::newRow("diacritics folded") << u"een keer"_s << 1;
    QTest::newRow("an apostrophe") << u"didn't"_s << 1;
    QTest::newRow("a number") << u"100%"_s << 1;
    QTest::newRow("words of the engine") << u"laat OR Prima"_s << 0;
    QTest::newRow("signs of the engine") << u"(laat) ^te"_s << 3;
    QTest::newRow("a column") << u"comment:laat"_s << 0;
    QTest::newRow("nothing but signs is no search") << u"?! \" *"_s << 11;
}

void TestCommentSearch::findsWords()
{
    QFETCH(QString, search);
    QFETCH(int, found);
    const AnswerFacts facts = ask(search);
    QCOMPARE(facts.list.found, found);
    QCOMPARE(facts.list.answers.size(), found);
    // The figure is that of all answers, and so is what is left out of it.
    QCOMPARE(answerCount(facts.score), 11);
    QCOMPARE(facts.list.leftOut[static_cast<size_t>(LeftOut::Test)], 1);
}

void TestCommentSearch::aGroupAndAPlaceLimitIt()
{
    AnswerQuestion question;
    question.group = AnswerGroup::Favourable;
    QCOMPARE(ask(u"geleverd"_s, question).list.found, 0);
    QCOMPARE(ask(u"levering"_s, question).list.found, 1);
    question.group = AnswerGroup::All;
    question.unit = at(u"Utrecht"_s);
    QCOMPARE(ask(u"laat"_s, question).list.found, 2);
}

void TestCommentSearch::fewAnswersAreNotSearched()
{
    AnswerQuestion question;
    question.unit = at(u"Breda"_s);
    AnswerFacts facts = ask(u"laat"_s, question);
    QVERIFY(!facts.hasComments);
    QVERIFY(facts.question.search.isEmpty());
    QVERIFY(facts.list.answers.isEmpty());
    // Enough for a score, too few for comments: the list is the same whatever is searched for.
    Limits limits;
    limits.minimumForComments = 12;
    QVERIFY(m_workspace->setLimits(limits).has_value());
    facts = ask(u"nowhere"_s);
    QVERIFY(!facts.hasComments);
    QCOMPARE(facts.list.found, 11);
    QVERIFY(facts.list.answers.first().comment.isEmpty());
}

void TestCommentSearch::laterImportsAreFoundToo()
{
    QCOMPARE(ask(u"laat"_s).list.found, 3);
    QVERIFY(import(MoreAnswers) != ImportId());
    QCOMPARE(ask(u"laat"_s).list.found, 4);
    QCOMPARE(ask(u"weer"_s).list.answers.first().comment, u"Weer te laat"_s);
}

void TestCommentSearch::whatIsUndoneIsNotFound()
{
    const ImportId later = import(MoreAnswers);
    QCOMPARE(ask(u"weer"_s).list.found, 1);
    NoProgress progress;
    QVERIFY(m_workspace->undoImport(later, progress).has_value());
    QCOMPARE(ask(u"weer"_s).list.found, 0);
    // Another answer may get the number of one that is gone.
    QVERIFY(import(QByteArray(MoreAnswers).replace("Weer te laat", "Alles goed")) != ImportId());
    QCOMPARE(ask(u"weer"_s).list.found, 0);
    QCOMPARE(ask(u"alles"_s).list.found, 1);
}

namespace {

class StopAtOnce final : public Progress
{
public:
    bool report(qint64, qint64) override { return false; }
};

} // namespace

void TestCommentSearch::searchingCanBeStopped()
{
    AnswerQuestion question;
    question.metric = u"nps"_s;
    question.range = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
    question.search = u"laat"_s;
    StopAtOnce stop;
    const auto stopped = m_workspace->answers(question, stop);
    QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    QCOMPARE(ask(u"laat"_s).list.found, 3);
}

void TestCommentSearch::nothingIsWrittenIntoTheDatabase()
{
    const auto content = [this] {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    QCOMPARE(ask(u"laat"_s).list.found, 3);
    m_workspace.reset();
    QVERIFY(content() == before);
}

HEADROOM_TEST_SUITE(TestCommentSearch)
#include "tst_commentsearch.moc"
