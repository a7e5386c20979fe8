// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// A-1 came after 2 days and in time, A-2 after 7 and late, A-3 after 3 and in time, and 0004 after
/// 1. A-2 and 0004 have no location.
const QByteArray Orders =
    "Ordernummer;Besteldatum;Leverdatum;Beloofde leverdatum;Vestiging;Medewerker\n"
    "A-1;02-03-2026;04-03-2026;05-03-2026;Utrecht;K. Smit\n"
    "A-2;13-03-2026;20-03-2026;16-03-2026;;\n"
    "A-3;14-03-2026;17-03-2026;17-03-2026;Zwolle;\n"
    "0004;15-03-2026;16-03-2026;;;\n";

/// The answer about A-1 holds its delivery time, the one about A-2 its location, the one about A-3
/// neither. "4" is not "0004".
const QByteArray Answers =
    "Antwoordnummer;Datum;Vestiging;Medewerker;NPS;Ordernummer;Levertijd (dagen)\n"
    "r1;25-03-2026;Utrecht;K. Smit;9;A-1;2\n"
    "r2;26-03-2026;Breda;M. Vos;3;A-2;\n"
    "r3;27-03-2026;;;7;A-3;\n"
    "r4;28-03-2026;Breda;M. Vos;8;4;5\n";

/// What the orders alone give: day, location, employee, measure, value.
const QStringList OrderFigures{u"2026-03-04 Utrecht K. Smit delivery-days 2"_s,
    u"2026-03-04 Utrecht K. Smit on-time 1"_s, u"2026-03-16 - - delivery-days 1"_s,
    u"2026-03-17 Zwolle - delivery-days 3"_s, u"2026-03-17 Zwolle - on-time 1"_s,
    u"2026-03-20 - - delivery-days 7"_s, u"2026-03-20 - - on-time 0"_s};

const QStringList AnswerFigures{u"2026-03-25 Utrecht K. Smit delivery-days 2"_s,
    u"2026-03-25 Utrecht K. Smit nps 9"_s, u"2026-03-26 Breda M. Vos nps 3"_s,
    u"2026-03-27 - - nps 7"_s, u"2026-03-28 Breda M. Vos delivery-days 5"_s,
    u"2026-03-28 Breda M. Vos nps 8"_s};

/// Both: the delivery time of A-1 is its answer's, and A-2 is at the location of its answer.
const QStringList BothFigures{u"2026-03-04 Utrecht K. Smit on-time 1"_s,
    u"2026-03-16 - - delivery-days 1"_s, u"2026-03-17 Zwolle - delivery-days 3"_s,
    u"2026-03-17 Zwolle - on-time 1"_s, u"2026-03-20 Breda M. Vos delivery-days 7"_s,
    u"2026-03-20 Breda M. Vos on-time 0"_s, u"2026-03-25 Utrecht K. Smit delivery-days 2"_s,
    u"2026-03-25 Utrecht K. Smit nps 9"_s, u"2026-03-26 Breda M. Vos nps 3"_s,
    u"2026-03-27 - - nps 7"_s, u"2026-03-28 Breda M. Vos delivery-days 5"_s,
    u"2026-03-28 Breda M. Vos nps 8"_s};

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

class TestOrders : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ordersCountWithoutAnswers();
    void anAmountCountsOnce_data();
    void anAmountCountsOnce();
    void undoRestoresEveryFigure_data();
    void undoRestoresEveryFigure();
    void theImportSaysHowTheyMet();
    void theRehearsalSaysTheSame();
    void theSameOrdersAgainAreDuplicates();
    void aChangedOrderTakesItsPlace();
    void anAnswerOutOfTheScoresTakesNothingAway();
    void answersThatDisagreePlaceNoOrder();
    void aChangedAnswerGivesTheAmountBack();
    void ratingsStandBesideAmounts();
    void aFigureOpensToWhatCounts();
    void everyKindOfRecordHasItsOwnEnd();
    void aDamagedLinkIsFound();

private:
    ImportPlan planOf(const QString &name, const QByteArray &content);
    ImportReport import(const QString &name, const QByteArray &content);
    void undo(qint64 id);
    /// "day location employee measure value" of everything that counts, sorted.
    QStringList figures() const;
    QString unitName(UnitId id) const;
    void verify();
    /// The answers to SQL, as any other program would ask it.
    void change(const char *sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
};

void TestOrders::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::move(
        *Workspace::create(m_folder->filePath(u"a.headroom"_s), test::surroundings({2026, 6, 15})));
}

ImportPlan TestOrders::planOf(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.close();
    return m_workspace->plan(file.fileName(), {}, m_progress).value_or(ImportPlan());
}

ImportReport TestOrders::import(const QString &name, const QByteArray &content)
{
    const auto report = m_workspace->import(planOf(name, content), m_progress);
    verify();
    return report.value_or(ImportReport());
}

void TestOrders::undo(qint64 id)
{
    QVERIFY(m_workspace->undoImport(ImportId(id), m_progress).has_value());
    verify();
}

void TestOrders::verify()
{
    const auto report = m_workspace->verify(m_progress);
    QVERIFY(report.has_value());
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
}

void TestOrders::change(const char *sql)
{
    sqlite3 *handle = nullptr;
    const QByteArray path = QFile::encodeName(m_folder->filePath(u"a.headroom"_s));
    QCOMPARE(sqlite3_open(path.constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(sqlite3_changes(handle) > 0);
    sqlite3_close(handle);
}

QString TestOrders::unitName(UnitId id) const
{
    const QString name = m_workspace->snapshot()->source.organisation.unitName(id);
    return name.isEmpty() ? u"-"_s : name;
}

QStringList TestOrders::figures() const
{
    const ReportSource &source = m_workspace->snapshot()->source;
    const AnswerColumns &columns = *source.columns;
    QStringList figures;
    for (size_t row = 0; row < columns.rows(); ++row) {
        const QStringList place{dateOf(columns.dayOf(row)).toString(Qt::ISODate),
            unitName(columns.unitOf(Dimension::Location, row)),
            unitName(columns.unitOf(Dimension::Employee, row))};
        for (qsizetype i = 0; i < columns.measures.size(); ++i) {
            const Steps value = columns.values[static_cast<size_t>(i)][row];
            const Measure *measure = source.catalogue.measure(columns.measures[i]);
            if (value != NoValue)
                figures.append((place
                    + QStringList{measure->id,
                        QString::number(
                            static_cast<double>(value) / static_cast<double>(measure->resolution))})
                                   .join(u' '));
        }
    }
    return sorted(figures);
}

void TestOrders::ordersCountWithoutAnswers()
{
    const ImportReport report = import(u"orders.csv"_s, Orders);
    QCOMPARE(report.plan.subject, Subject::Order);
    QCOMPARE(report.account, (ImportAccount{5, 4, 0, 0, 0, 1}));
    QCOMPARE(figures(), sorted(OrderFigures));
}

void TestOrders::anAmountCountsOnce_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::newRow("orders first") << QList<QByteArray>{Orders, Answers};
    QTest::newRow("answers first") << QList<QByteArray>{Answers, Orders};
}

void TestOrders::anAmountCountsOnce()
{
    QFETCH(QList<QByteArray>, files);
    for (const QByteArray &file : files)
        import(u"file.csv"_s, file);
    QCOMPARE(figures(), sorted(BothFigures));
}

void TestOrders::undoRestoresEveryFigure_data()
{
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<int>("undone");
    QTest::addColumn<QStringList>("left");
    const QList<QByteArray> ordersFirst{Orders, Answers};
    const QList<QByteArray> answersFirst{Answers, Orders};
    QTest::newRow("orders, answers, -orders") << ordersFirst << 1 << AnswerFigures;
    QTest::newRow("orders, answers, -answers") << ordersFirst << 2 << OrderFigures;
    QTest::newRow("answers, orders, -answers") << answersFirst << 1 << OrderFigures;
    QTest::newRow("answers, orders, -orders") << answersFirst << 2 << AnswerFigures;
}

void TestOrders::undoRestoresEveryFigure()
{
    QFETCH(QList<QByteArray>, files);
    QFETCH(int, undone);
    QFETCH(QStringList, left);
    for (const QByteArray &file : files)
        import(u"file.csv"_s, file);
    undo(undone);
    QCOMPARE(figures(), sorted(left));
    // And forward again.
    import(u"again.csv"_s, files[undone - 1]);
    QCOMPARE(figures(), sorted(BothFigures));
    undo(3);
    undo(3 - undone);
    QCOMPARE(figures(), QStringList());
}

void TestOrders::theImportSaysHowTheyMet()
{
    QCOMPARE(import(u"orders.csv"_s, Orders).orders, std::optional(OrderMatches{0, 4, 0, 0, 0}));
    const ImportReport answers = import(u"answers.csv"_s, Answers);
    QCOMPARE(answers.orders, std::optional(OrderMatches{3, 1, 1, 1, 1}));
    QCOMPARE(m_workspace->imports()->first().orders, answers.orders);
    QCOMPARE(m_workspace->imports()->last().subject, Subject::Order);
    init();
    QCOMPARE(import(u"answers.csv"_s, Answers).orders, std::nullopt);
    const ImportReport orders = import(u"orders.csv"_s, Orders);
    QCOMPARE(orders.orders, std::optional(OrderMatches{3, 1, 1, 1, 1}));
    QCOMPARE(m_workspace->importDetails(ImportId(2))->record.orders, orders.orders);
}

void TestOrders::theRehearsalSaysTheSame()
{
    import(u"answers.csv"_s, Answers);
    const QStringList before = figures();
    const auto rehearsed = m_workspace->rehearse(planOf(u"orders.csv"_s, Orders), m_progress);
    QVERIFY(rehearsed.has_value());
    QCOMPARE(figures(), before);
    const ImportReport stored = import(u"orders.csv"_s, Orders);
    QCOMPARE(rehearsed->account, stored.account);
    QCOMPARE(rehearsed->orders, stored.orders);
}

void TestOrders::theSameOrdersAgainAreDuplicates()
{
    import(u"orders.csv"_s, Orders);
    QCOMPARE(import(u"again.csv"_s, Orders).account.duplicates, 4);
    // A longer export with the same orders and one more.
    const ImportReport longer =
        import(u"longer.csv"_s, Orders + "A-5;18-03-2026;19-03-2026;20-03-2026;Utrecht;\n");
    QCOMPARE(longer.account, (ImportAccount{6, 1, 4, 0, 0, 1}));
    // The first one leaves: its orders stay, as the longer file has them.
    undo(1);
    QCOMPARE(figures(),
        sorted(OrderFigures
            + QStringList{
                u"2026-03-19 Utrecht - delivery-days 1"_s, u"2026-03-19 Utrecht - on-time 1"_s}));
}

void TestOrders::aChangedOrderTakesItsPlace()
{
    import(u"answers.csv"_s, Answers);
    import(u"orders.csv"_s, Orders);
    QByteArray corrected = Orders;
    corrected.replace("A-2;13-03-2026;20-03-2026", "A-2;13-03-2026;15-03-2026");
    const ImportReport report = import(u"corrected.csv"_s, corrected);
    QCOMPARE(report.account.changed, 1);
    QCOMPARE(report.account.imported, 1);
    QCOMPARE(report.account.duplicates, 3);
    QCOMPARE(report.orders, std::optional(OrderMatches{1, 0, 0, 1, 0}));
    QStringList expected = BothFigures;
    expected.replaceInStrings(
        u"2026-03-20 Breda M. Vos delivery-days 7"_s, u"2026-03-15 Breda M. Vos delivery-days 2"_s);
    expected.replaceInStrings(
        u"2026-03-20 Breda M. Vos on-time 0"_s, u"2026-03-15 Breda M. Vos on-time 1"_s);
    QCOMPARE(figures(), sorted(expected));
    undo(3);
    QCOMPARE(figures(), sorted(BothFigures));
    // The earlier order is recognised as before.
    QCOMPARE(import(u"corrected.csv"_s, corrected).account.changed, 1);
    undo(2);
    QCOMPARE(figures(), sorted(expected));
}

void TestOrders::anAnswerOutOfTheScoresTakesNothingAway()
{
    import(u"orders.csv"_s, Orders);
    import(u"answers.csv"_s,
        "Antwoordnummer;Datum;Vestiging;NPS;Ordernummer;Levertijd (dagen);Status\n"
        "r1;25-03-2026;Utrecht;9;A-1;2;gedeeltelijk\n"
        "r2;25-03-2026;Breda;9;A-2;2;gedeeltelijk\n"
        "r3;25-03-2026;Breda;9;;;voltooid\n");
    QCOMPARE(figures(), sorted(OrderFigures + QStringList{u"2026-03-25 Breda - nps 9"_s}));
}

void TestOrders::answersThatDisagreePlaceNoOrder()
{
    import(u"orders.csv"_s, Orders);
    const QByteArray headings = "Antwoordnummer;Datum;Vestiging;NPS;Ordernummer\n";
    import(u"one.csv"_s, headings + "r1;25-03-2026;Breda;9;A-2\n");
    QVERIFY(figures().contains(u"2026-03-20 Breda - delivery-days 7"_s));
    import(u"two.csv"_s, headings + "r2;26-03-2026;Utrecht;8;A-2\n");
    QVERIFY(figures().contains(u"2026-03-20 - - delivery-days 7"_s));
    undo(2);
    QVERIFY(figures().contains(u"2026-03-20 Utrecht - delivery-days 7"_s));
}

void TestOrders::aChangedAnswerGivesTheAmountBack()
{
    import(u"orders.csv"_s, Orders);
    import(u"answers.csv"_s, Answers);
    QByteArray corrected = Answers;
    corrected.replace("9;A-1;2", "9;A-9;2"); // it was about another order
    QCOMPARE(import(u"corrected.csv"_s, corrected).account.changed, 1);
    QVERIFY(figures().contains(u"2026-03-04 Utrecht K. Smit delivery-days 2"_s));
    undo(3);
    QCOMPARE(figures(), sorted(BothFigures));
}

void TestOrders::ratingsStandBesideAmounts()
{
    import(u"orders.csv"_s, Orders);
    import(u"answers.csv"_s, Answers);
    const auto texts = [&](const QString &rating, const QString &amount) {
        QStringList found;
        const auto pairs = m_workspace->orderPairs(rating, amount);
        for (const OrderPair &pair : pairs.value_or(std::vector<OrderPair>()))
            found.append(u"%1 %2 %3 %4"_s.arg(pair.order, unitName(pair.location))
                             .arg(pair.rating / 1000)
                             .arg(pair.amount));
        return found;
    };
    // Days in seconds; r1 and r4 have their own, r2 and r3 those of their orders.
    QCOMPARE(texts(u"nps"_s, u"delivery-days"_s),
        (QStringList{u"A-1 Utrecht 9 172800"_s, u"A-2 Breda 3 604800"_s, u"A-3 - 7 259200"_s,
            u"4 Breda 8 432000"_s}));
    QCOMPARE(texts(u"nps"_s, u"on-time"_s),
        (QStringList{u"A-1 Utrecht 9 1000"_s, u"A-2 Breda 3 0"_s, u"A-3 - 7 1000"_s}));
    QCOMPARE(texts(u"stars"_s, u"on-time"_s), QStringList());
    undo(1);
    QCOMPARE(texts(u"nps"_s, u"delivery-days"_s),
        (QStringList{u"A-1 Utrecht 9 172800"_s, u"4 Breda 8 432000"_s}));
}

void TestOrders::aFigureOpensToWhatCounts()
{
    import(u"orders.csv"_s, Orders);
    import(u"answers.csv"_s, Answers);
    NoProgress progress;
    AnswerQuestion question;
    question.metric = u"delivery-days"_s;
    question.range = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
    const auto listed = [&] {
        QStringList texts;
        const auto facts = m_workspace->answers(question, progress);
        for (const ListedAnswer &answer : facts.value_or(AnswerFacts{}).list.answers)
            texts.append(u"%1 %2 %3"_s.arg(answer.orderReference, unitName(answer.location))
                             .arg(answer.value / 86400));
        return sorted(texts);
    };
    // The delivery time of A-1 once, as its answer's; A-2 where its answer is.
    QCOMPARE(listed(),
        (QStringList{u"0004 - 1"_s, u"4 Breda 5"_s, u"A-1 Utrecht 2"_s, u"A-2 Breda 7"_s,
            u"A-3 Zwolle 3"_s}));
    const Unit *breda =
        m_workspace->snapshot()->source.organisation.find(Dimension::Location, u"Breda"_s);
    QVERIFY(breda != nullptr);
    question.unit = UnitRef::atLocation(breda->id);
    QCOMPARE(m_workspace->answers(question, progress)->list.found, 2);
    question.group = AnswerGroup::Unfavourable;
    QCOMPARE(m_workspace->answers(question, progress)->list.found, 2);
    question.metric = u"on-time"_s;
    QCOMPARE(m_workspace->answers(question, progress)->list.found, 1);
}

void TestOrders::everyKindOfRecordHasItsOwnEnd()
{
    import(u"answers.csv"_s, Answers);
    QVERIFY(!m_workspace->snapshot()->source.calendar->lastAnswer.isValid());
    import(u"orders.csv"_s, Orders + "A-9;01-05-2026;02-05-2026;03-05-2026;Utrecht;\n");
    import(
        u"months.csv"_s, "Maand;Vestiging;Verzuim\n2026-03;Utrecht;4,1 %\n2026-04;Utrecht;4,0 %\n");
    const ReportSource &source = m_workspace->snapshot()->source;
    const auto last = [&](const QString &metric) {
        return source.calendar->of(*source.catalogue.metric(metric)).answers.last;
    };
    QCOMPARE(source.calendar->answers.last, QDate(2026, 5, 2));
    QCOMPARE(last(u"nps"_s), QDate(2026, 3, 28));
    QCOMPARE(last(u"delivery-days"_s), QDate(2026, 5, 2));
    QCOMPARE(last(u"absence"_s), QDate(2026, 4, 30));
    undo(2);
    undo(3);
    QVERIFY(!m_workspace->snapshot()->source.calendar->lastAnswer.isValid());
}

void TestOrders::aDamagedLinkIsFound()
{
    import(u"orders.csv"_s, Orders);
    import(u"answers.csv"_s, Answers);
    change("UPDATE order_link SET known = '' WHERE known <> ''");
    const auto report = m_workspace->verify(m_progress);
    QVERIFY(report.has_value());
    QVERIFY(!report->cellsMatch);
    QVERIFY(report->digestsMatch);
}

HEADROOM_TEST_SUITE(TestOrders)
#include "tst_orders.moc"
