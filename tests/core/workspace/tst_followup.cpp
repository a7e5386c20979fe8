// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/savedmapping.h"
#include "core/reports/tables/followuptable.h"
#include "core/workspace/session.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Two critics with a reason, one without, one without a contact, and a promoter.
const QByteArray Calls = "Respondentnr;Datum;Vestiging;NPS;Toelichting;E-mailadres\n"
                         "r1;2026-03-01;Utrecht;3;Te laat geleverd;anna@voorbeeld.example\n"
                         "r2;2026-03-04;Breda;6;Niet teruggebeld;+31 6 12345678\n"
                         "r3;2026-03-05;Breda;2;;zwijger@voorbeeld.example\n"
                         "r4;2026-03-06;Breda;1;Onvriendelijk;\n"
                         "r5;2026-03-07;Utrecht;10;Prima;blij@voorbeeld.example\n";

constexpr int ContactColumn = 5;
const QDate ImportDay(2026, 3, 15);

} // namespace

/// Critics who left a reason can be called while the organisation wants so: nobody else's contact
/// is kept, and no contact for longer than was said.
class TestFollowUp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isOffUntilItIsSwitchedOn();
    void isNeverMappedByItself();
    void keepsCriticsWithAReasonAlone();
    void asksWhichIndicatorAndUnit();
    void aTalkGoesOn();
    void undoTakesContactsAway();
    void aCorrectedAnswerKeepsItsTalk();
    void theTimeOfAContactEnds();
    void switchingOffDeletesAll();
    void nothingOfAPersonIsInTheLog();
    void figuresDoNotChange();
    void theWindowListsAndKeeps();

private:
    Result<ImportReport> import(const QByteArray &content, int column = ContactColumn);
    QList<FollowUpCase> cases(const QString &metric = u"nps"_s, const UnitRef &unit = {});
    void switchOn(int days = 90);
    void reopen(const QDate &day);
    /// Whether the bytes stand anywhere in the database file.
    bool isInFile(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestFollowUp::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.headroom"_s);
    m_workspace = std::move(*Workspace::create(m_path, test::surroundings(ImportDay)));
}

Result<ImportReport> TestFollowUp::import(const QByteArray &content, int column)
{
    QFile file(m_folder->filePath(u"answers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return failure(ErrorKind::WriteFailed);
    file.close();
    ImportChoices choices;
    if (column >= 0)
        choices.columns.insert(column, {Field::Contact, {}, {}});
    NoProgress progress;
    return m_workspace->plan(file.fileName(), choices, progress)
        .and_then([&](const ImportPlan &plan) { return m_workspace->import(plan, progress); });
}

QList<FollowUpCase> TestFollowUp::cases(const QString &metric, const UnitRef &unit)
{
    Selection selection;
    selection.metric = metric;
    selection.unit = unit;
    selection.period = PeriodPreset::Everything;
    const auto list = m_workspace->followUp(selection);
    return list ? list->cases : QList<FollowUpCase>();
}

void TestFollowUp::switchOn(int days)
{
    QVERIFY(m_workspace->setFollowUp({true, days}).has_value());
}

void TestFollowUp::reopen(const QDate &day)
{
    m_workspace.reset();
    auto opened = Workspace::open(m_path, test::surroundings(day));
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
}

bool TestFollowUp::isInFile(const QByteArray &text) const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
}

void TestFollowUp::isOffUntilItIsSwitchedOn()
{
    QVERIFY(!m_workspace->snapshot()->followUp.isOn);
    const auto refused = import(Calls);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == ErrorKind::FollowUpIsOff);
    QCOMPARE(refused.error().arguments, QStringList{u"E-mailadres"_s});
    QVERIFY(m_workspace->imports()->isEmpty());
    QVERIFY(import(Calls, -1).has_value());
    QVERIFY(!isInFile("anna@"));
    switchOn();
    QVERIFY(cases().isEmpty());
}

/// Neither by its heading nor by a saved mapping: who may be called is decided for every file.
void TestFollowUp::isNeverMappedByItself()
{
    switchOn();
    const auto report = import(Calls);
    QVERIFY(report.has_value());
    QVERIFY(report->plan.columns[ContactColumn].field == Field::Contact);
    QVERIFY(mappingOf(report->plan, u"Calls"_s).columns[ContactColumn].field == Field::Ignore);
    QVERIFY(m_workspace->saveMapping(mappingOf(report->plan, u"Calls"_s)).has_value());
    const auto again = import(Calls + "r6;2026-03-08;Breda;0;Kapot;kees@voorbeeld.example\n", -1);
    QVERIFY(again.has_value());
    QCOMPARE(again->plan.mapping->name, u"Calls"_s);
    QVERIFY(again->plan.columns[ContactColumn].field == Field::Ignore);
    QCOMPARE(cases().size(), 2);
    QVERIFY(!isInFile("kees@"));
}

void TestFollowUp::keepsCriticsWithAReasonAlone()
{
    switchOn(30);
    const auto report = import(Calls);
    QVERIFY(report.has_value());
    QCOMPARE(report->account.imported, 5);
    const QList<FollowUpCase> found = cases();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].contact, u"+31 6 12345678"_s);
    QCOMPARE(found[0].comment, u"Niet teruggebeld"_s);
    QCOMPARE(found[0].day, QDate(2026, 3, 4));
    QCOMPARE(found[0].value, 6000);
    QCOMPARE(found[0].keptUntil, QDate(2026, 4, 14));
    QVERIFY(found[0].state == FollowUpState::Open);
    QCOMPARE(found[1].contact, u"anna@voorbeeld.example"_s);
    for (const char *nobody : {"zwijger@", "blij@"})
        QVERIFY2(!isInFile(nobody), nobody);
    const Table table = followUpTable(found, m_workspace->snapshot()->source);
    QVERIFY(toCsv(table).contains(u"'+31 6 12345678"_s)); // no formula in a spreadsheet
}

void TestFollowUp::asksWhichIndicatorAndUnit()
{
    switchOn();
    QVERIFY(import(Calls).has_value());
    const Organisation &organisation = m_workspace->snapshot()->source.organisation;
    for (const Unit &unit : organisation.units()) {
        if (unit.dimension == Dimension::Location)
            QCOMPARE(cases(u"nps"_s, UnitRef::atLocation(unit.id)).size(), 1);
    }
    QVERIFY(cases(u"csat-grade"_s).isEmpty());
    Selection none;
    none.metric = u"happiness"_s;
    QVERIFY(m_workspace->followUp(none).error().kind == ErrorKind::UnknownMetric);
}

void TestFollowUp::aTalkGoesOn()
{
    switchOn();
    QVERIFY(import(Calls).has_value());
    const ResponseId answer = cases().first().response;
    QVERIFY(m_workspace->setFollowUpState({answer, FollowUpState::Called}).has_value());
    QVERIFY(cases().first().state == FollowUpState::Called);
    reopen(ImportDay);
    QVERIFY(cases().first().state == FollowUpState::Called);
    QVERIFY(cases().first().changedAt.isValid());
    QVERIFY(m_workspace->setFollowUpState({answer, FollowUpState::Open}).has_value());
    QVERIFY(cases().first().state == FollowUpState::Open);
    const auto unknown = m_workspace->setFollowUpState({ResponseId(5), FollowUpState::Solved});
    QVERIFY(!unknown && unknown.error().kind == ErrorKind::AnswerNotFound);
    NoProgress progress;
    QVERIFY(m_workspace->verify(progress)->findings.isEmpty());
}

void TestFollowUp::undoTakesContactsAway()
{
    switchOn();
    const auto report = import(Calls);
    QVERIFY(report.has_value());
    const ResponseId answer = cases().first().response;
    QVERIFY(m_workspace->setFollowUpState({answer, FollowUpState::Solved}).has_value());
    NoProgress progress;
    QVERIFY(m_workspace->undoImport(*report->id, progress).has_value());
    QVERIFY(cases().isEmpty());
    QVERIFY(!isInFile("anna@"));
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM contact"), QStringList{u"0"_s});
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM follow_up"), QStringList{u"0"_s});
    QVERIFY(m_workspace->verify(progress)->findings.isEmpty());
}

/// A later file with another comment takes the place of the answer; the talk is with the same
/// customer, reached as the newest file says.
void TestFollowUp::aCorrectedAnswerKeepsItsTalk()
{
    switchOn();
    QVERIFY(import(Calls).has_value());
    QVERIFY(m_workspace->setFollowUpState({cases().last().response, FollowUpState::Called})
                .has_value());
    QByteArray corrected = Calls;
    corrected.replace("Te laat geleverd;anna@", "Veel te laat;anna.nieuw@");
    const auto later = import(corrected);
    QVERIFY(later.has_value());
    QCOMPARE(later->account.changed, 1);
    QCOMPARE(cases().size(), 2);
    QCOMPARE(cases().last().comment, u"Veel te laat"_s);
    QCOMPARE(cases().last().contact, u"anna.nieuw@voorbeeld.example"_s);
    QVERIFY(cases().last().state == FollowUpState::Called);
    NoProgress progress;
    QVERIFY(m_workspace->undoImport(*later->id, progress).has_value());
    QCOMPARE(cases().last().contact, u"anna@voorbeeld.example"_s);
    QVERIFY(cases().last().state == FollowUpState::Called);
    QVERIFY(!isInFile("anna.nieuw@"));
}

void TestFollowUp::theTimeOfAContactEnds()
{
    switchOn(30);
    QVERIFY(import(Calls).has_value());
    reopen(ImportDay.addDays(30));
    QVERIFY(isInFile("anna@"));
    QCOMPARE(cases().first().contact, u"+31 6 12345678"_s);
    reopen(ImportDay.addDays(31));
    QVERIFY(!isInFile("anna@"));
    QVERIFY(!isInFile("12345678"));
    QCOMPARE(cases().size(), 2);
    QVERIFY(cases().first().contact.isEmpty());
    QCOMPARE(test::runSql(m_path, "SELECT record FROM follow_up_change ORDER BY id DESC LIMIT 1"),
        QStringList{u"{\"contacts\":2,\"kind\":\"deleted\"}"_s});
    NoProgress progress;
    QVERIFY(m_workspace->verify(progress)->findings.isEmpty());
}

void TestFollowUp::switchingOffDeletesAll()
{
    switchOn();
    QVERIFY(import(Calls).has_value());
    QVERIFY(m_workspace->setFollowUp({false, 90}).has_value());
    QVERIFY(!m_workspace->snapshot()->followUp.isOn);
    QVERIFY(!isInFile("anna@"));
    switchOn();
    QVERIFY(cases().isEmpty());
}

void TestFollowUp::nothingOfAPersonIsInTheLog()
{
    switchOn();
    QVERIFY(import(Calls).has_value());
    QVERIFY(m_workspace->setFollowUpState({cases().first().response, FollowUpState::Called})
                .has_value());
    const QString log =
        test::runSql(m_path, "SELECT group_concat(record, ' ') FROM follow_up_change").join(u' ');
    QVERIFY(log.contains(u"\"kind\":\"switched\""_s));
    QVERIFY(log.contains(u"\"state\":1"_s));
    QVERIFY(!log.contains(u'@') && !log.contains(u"12345678"_s) && !log.contains(u"gebeld"_s));
    QCOMPARE(test::runSql(m_path, "SELECT count(*) FROM audit_entry WHERE kind = 20"),
        QStringList{u"2"_s});
    const QString imports =
        test::runSql(m_path, "SELECT group_concat(mapping || format, ' ') FROM import").join(u' ');
    QVERIFY(!imports.contains(u'@'));
    test::runSql(m_path, "DROP TRIGGER follow_up_change_stays");
    test::runSql(m_path, "UPDATE follow_up_change SET record = '{}' WHERE id = 1");
    NoProgress progress;
    QVERIFY(!m_workspace->verify(progress)->findings.isEmpty());
}

/// The same file with and without contacts has the same answers, keys and digests.
void TestFollowUp::figuresDoNotChange()
{
    const QByteArray withoutIds = QByteArray(Calls).replace("Respondentnr;", "Nr. van de rij;");
    const char *digest = "SELECT hex(digest) FROM import WHERE undone_at IS NULL";
    QVERIFY(import(withoutIds, -1).has_value());
    const QStringList plain = test::runSql(m_path, digest);
    NoProgress progress;
    QVERIFY(m_workspace->undoImport(m_workspace->imports()->first().id, progress).has_value());
    switchOn();
    QVERIFY(import(withoutIds).has_value());
    QCOMPARE(test::runSql(m_path, digest), plain);
    QCOMPARE(cases().size(), 2);
}

void TestFollowUp::theWindowListsAndKeeps()
{
    switchOn();
    QVERIFY(import(Calls).has_value());
    Session session(test::surroundings(ImportDay));
    QSignalSpy listed(&session, &Session::followUpLoaded);
    QSignalSpy kept(&session, &Session::followUpChanged);
    session.useDatabase(std::move(m_workspace));
    Selection selection;
    selection.period = PeriodPreset::Everything;
    session.loadFollowUp(selection);
    QTRY_COMPARE(listed.count(), 1);
    const auto list = listed.takeFirst().first().value<FollowUpList>();
    QCOMPARE(list.cases.size(), 2);
    session.setFollowUpState({list.cases.first().response, FollowUpState::Solved});
    QTRY_COMPARE(kept.count(), 1);
    session.loadFollowUp(selection);
    QTRY_COMPARE(listed.count(), 1);
    QVERIFY(listed.takeFirst().first().value<FollowUpList>().cases.first().state
        == FollowUpState::Solved);
    QSignalSpy changed(&session, &Session::snapshotChanged);
    session.setFollowUp({false, 90});
    QTRY_VERIFY(!changed.isEmpty() && !session.snapshot()->followUp.isOn);
}

HEADROOM_TEST_SUITE(TestFollowUp)
#include "tst_followup.moc"
