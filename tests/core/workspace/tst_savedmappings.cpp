// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// "Cijfer A" would not be taken for NPS, and the comment would be imported, without a decision.
const QByteArray First = "Ingevuld;Winkelcode;Cijfer A;Opmerking\n"
                         "14-03-2025;W01;9;Prima\n15-03-2025;W02;3;\n";

QStringList fieldsOf(const ImportPlan &plan)
{
    QStringList fields;
    for (const PlannedColumn &column : plan.columns)
        fields.append(importFieldName(column));
    return fields;
}

} // namespace

class TestSavedMappings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void columnsAreFoundByHeading();
    void differencesAreSaid();
    void decisionsOfTodayGoFirst();
    void numbersOfNoAnswerAreRemembered();
    void noneCanBeWanted();
    void anotherSurveyIsNotTakenForIt();
    void askedForByName();
    void namesAreUniqueAndCanChange();
    void theHistoryKnowsWhichOne();
    void watchedFilesAreImportedWithIt();
    void watchedFilesWait_data();
    void watchedFilesWait();
    void settledNamesAreRemembered();

private:
    Result<ImportPlan> plan(const QByteArray &content, const ImportChoices &choices = {});
    QString write(const QByteArray &content);
    void saveFirst();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    NoProgress m_progress;
    int m_files = 0;
};

void TestSavedMappings::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace =
        std::move(*Workspace::create(m_folder->filePath(u"a.headroom"_s), test::surroundings()));
}

QString TestSavedMappings::write(const QByteArray &content)
{
    QFile file(m_folder->filePath(QString::number(++m_files) + u".csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        ? file.fileName()
        : QString();
}

Result<ImportPlan> TestSavedMappings::plan(const QByteArray &content, const ImportChoices &choices)
{
    return m_workspace->plan(write(content), choices, m_progress);
}

void TestSavedMappings::saveFirst()
{
    ImportChoices choices;
    choices.columns = {{0, {Field::SubmittedAt, {}, {}}}, {1, {Field::Location, {}, {}}},
        {2, {Field::Rating, u"nps"_s, {}}}, {3, {Field::Ignore, {}, {}}}};
    const auto planned = plan(First, choices);
    QVERIFY(planned.has_value());
    QVERIFY(m_workspace->saveMapping(mappingOf(*planned, u"Kassabon"_s)).has_value());
}

void TestSavedMappings::columnsAreFoundByHeading()
{
    saveFirst();
    const auto planned = plan("cijfer a;OPMERKING;Winkelcode; Ingevuld \n8;Mooi;W02;03-04-2025\n");
    QVERIFY(planned.has_value());
    QCOMPARE(planned->mapping, (MappingMatch{u"Kassabon"_s, {}, {}}));
    QCOMPARE(fieldsOf(*planned), (QStringList{u"nps"_s, u"ignore"_s, u"location"_s, u"date"_s}));
    QVERIFY(planned->columns[0].fromMapping);
    QVERIFY(!planned->columns[0].chosenByUser);
    // 03-04 fits both orders: it is read as last time, without asking.
    QVERIFY(planned->questions.isEmpty());
    QCOMPARE(planned->columns[3].example, u"2025-04-03"_s);
}

void TestSavedMappings::differencesAreSaid()
{
    saveFirst();
    const auto planned =
        plan("Ingevuld;Medewerker;Cijfer A;Opmerking\n14-03-2025;S. Bakker;9;Prima\n");
    QVERIFY(planned.has_value());
    QCOMPARE(planned->mapping, (MappingMatch{u"Kassabon"_s, {u"Medewerker"_s}, {u"Winkelcode"_s}}));
    QCOMPARE(fieldsOf(*planned), (QStringList{u"date"_s, u"employee"_s, u"nps"_s, u"ignore"_s}));
}

void TestSavedMappings::decisionsOfTodayGoFirst()
{
    saveFirst();
    ImportChoices choices;
    choices.columns = {{3, {Field::Comment, {}, {}}}};
    const auto planned = plan(First, choices);
    QCOMPARE(fieldsOf(*planned), (QStringList{u"date"_s, u"location"_s, u"nps"_s, u"comment"_s}));
    QVERIFY(planned->columns[3].chosenByUser);
    QVERIFY(!planned->columns[3].fromMapping);
}

void TestSavedMappings::numbersOfNoAnswerAreRemembered()
{
    const QByteArray file = "Datum;CSAT\n2026-03-02;5\n2026-03-03;0\n2026-03-04;0\n";
    const auto asking = plan(file);
    QCOMPARE(asking->questions.size(), 1);
    QCOMPARE(asking->questions[0].kind, QuestionKind::NumbersOutsideScale);
    ImportChoices choices;
    choices.noScore = {{1, {0}}};
    const auto settled = plan(file, choices);
    QVERIFY(settled->questions.isEmpty());
    QVERIFY(m_workspace->saveMapping(mappingOf(*settled, u"Kassabon"_s)).has_value());
    const auto next = plan("Datum;CSAT\n2026-04-02;4\n2026-04-03;0\n2026-04-04;0\n");
    QVERIFY(next->questions.isEmpty());
    QCOMPARE(next->columns[1].noScore, QList<double>{0});
}

void TestSavedMappings::noneCanBeWanted()
{
    saveFirst();
    ImportChoices choices;
    choices.mapping = u""_s;
    const auto planned = plan(First, choices);
    QVERIFY(!planned->mapping);
    QVERIFY(!fieldsOf(*planned).contains(u"nps"_s));
}

void TestSavedMappings::anotherSurveyIsNotTakenForIt()
{
    saveFirst();
    QVERIFY(!plan("Ingevuld;Afdeling;NPS;Reden;Kanaal\n14-03-2025;Zorg;9;;Web\n")->mapping);
}

void TestSavedMappings::askedForByName()
{
    saveFirst();
    ImportChoices choices;
    choices.mapping = u"kassabon"_s;
    // Too unlike to be recognised, but asked for.
    const auto planned = plan("Cijfer A;A;B;C;D;E;Ingevuld\n9;1;1;1;1;1;14-03-2025\n", choices);
    QVERIFY(planned.has_value());
    QCOMPARE(planned->columns[0].measure, u"nps"_s);
    QCOMPARE(plan("X;Y\n1;2\n", choices).error().kind, ErrorKind::MappingDoesNotFit);
    choices.mapping = u"Kassa"_s;
    QCOMPARE(plan(First, choices).error().kind, ErrorKind::MappingNotFound);
}

void TestSavedMappings::namesAreUniqueAndCanChange()
{
    saveFirst();
    SavedMapping other = m_workspace->mappings()->first();
    other.name = u"  KASSABON "_s;
    QVERIFY(m_workspace->saveMapping(other).has_value());
    QCOMPARE(m_workspace->mappings()->size(), 1);
    other.name = u"Web"_s;
    QVERIFY(m_workspace->saveMapping(other).has_value());
    QCOMPARE(m_workspace->snapshot()->mappings.size(), 2);
    QVERIFY(!m_workspace->renameMapping(u"Web"_s, u"kassabon"_s).has_value());
    QVERIFY(m_workspace->renameMapping(u"Web"_s, u"Winkel op het web"_s).has_value());
    QVERIFY(m_workspace->removeMapping(u"Kassabon"_s).has_value());
    QCOMPARE(m_workspace->mappings()->size(), 1);
    QCOMPARE(m_workspace->mappings()->first().name, u"Winkel op het web"_s);
    QCOMPARE(m_workspace->removeMapping(u"Kassabon"_s).error().kind, ErrorKind::MappingNotFound);
}

void TestSavedMappings::theHistoryKnowsWhichOne()
{
    saveFirst();
    const auto report = m_workspace->import(*plan(First), m_progress);
    QVERIFY(report.has_value());
    QCOMPARE(m_workspace->importDetails(*report->id)->savedMapping, u"Kassabon"_s);
}

void TestSavedMappings::watchedFilesAreImportedWithIt()
{
    saveFirst();
    const QString file = write(First);
    const auto outcome = m_workspace->importKnown(file, m_progress);
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->wait, WatchedWait::None);
    QCOMPARE(outcome->report.account.imported, 2);
    const auto again = m_workspace->importKnown(file, m_progress);
    QCOMPARE(again->report.account.imported, 0);
    QVERIFY(!again->report.id);
    QCOMPARE(m_workspace->imports()->size(), 1);
}

void TestSavedMappings::watchedFilesWait_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("wait");
    const auto row = [](const char *name, const QByteArray &content, WatchedWait wait) {
        QTest::newRow(name) << content << static_cast<int>(wait);
    };
    row("another survey", "Datum;NPS\n14-03-2025;9\n", WatchedWait::ColumnsUnknown);
    row("a column is gone", "Ingevuld;Cijfer A;Opmerking\n14-03-2025;9;\n",
        WatchedWait::ColumnsChanged);
    row("two orders of dates",
        "Ingevuld;Winkelcode;Cijfer A;Opmerking\n14-03-2025;W01;9;\n03-14-2025;W01;9;\n",
        WatchedWait::QuestionsOpen);
    row("a name like another",
        "Ingevuld;Winkelcode;Cijfer A;Opmerking\n14-03-2025;Den Haag;9;\n14-03-2025;DenHaag;9;\n",
        WatchedWait::NamesToSettle);
}

void TestSavedMappings::watchedFilesWait()
{
    QFETCH(QByteArray, content);
    QFETCH(int, wait);
    saveFirst();
    const auto outcome = m_workspace->importKnown(write(content), m_progress);
    QVERIFY(outcome.has_value());
    QCOMPARE(static_cast<int>(outcome->wait), wait);
    QVERIFY(m_workspace->imports()->isEmpty());
}

void TestSavedMappings::settledNamesAreRemembered()
{
    const QByteArray headings = "Datum;Vestiging;Medewerker;NPS\n";
    QVERIFY(m_workspace->import(*plan(headings + "14-03-2025;Utrecht;M. Yilmaz;9\n"), m_progress)
                .has_value());
    auto second = plan(headings + "15-03-2025;Zwolle;Yılmaz, M.;4\n");
    const auto rehearsed = m_workspace->rehearse(*second, m_progress);
    const QList<NameQuestion> expected{{Dimension::Employee, u"Yılmaz, M."_s, u"M. Yilmaz"_s}};
    QCOMPARE(rehearsed->names, expected);
    QCOMPARE(rehearsed->locations, 1);
    QCOMPARE(rehearsed->employees, 1);
    second->nameDecisions = {{Dimension::Employee, u"Yılmaz, M."_s, u"M. Yilmaz"_s, true}};
    QVERIFY(m_workspace->import(*second, m_progress)->names.isEmpty());
    const auto third =
        m_workspace->import(*plan(headings + "16-03-2025;Utrecht;YILMAZ, M;2\n"), m_progress);
    QVERIFY(third->names.isEmpty());
    // One employee, who keeps the answers of Utrecht and of Zwolle where they were given.
    const ReportSource &source = m_workspace->snapshot()->source;
    QCOMPARE(
        std::ranges::count(source.organisation.units(), Dimension::Employee, &Unit::dimension), 1);
    QSet<UnitId> places;
    for (size_t row = 0; row < source.columns->rows(); ++row)
        places.insert(source.columns->unitOf(Dimension::Location, row));
    QCOMPARE(places.size(), 2);
    QVERIFY(m_workspace->verify(m_progress)->allGood());
}

HEADROOM_TEST_SUITE(TestSavedMappings)
#include "tst_savedmappings.moc"
