// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workspace.h"
#include "tests/support/sql.h"
#include "tests/support/suite.h"
#include "tests/support/surroundings.h"

#include <sqlite3.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

Action anAction()
{
    Action action;
    action.title = u"Terugbellen binnen het uur"_s;
    action.text = u"Eerst Utrecht; \"dan\" de rest.\nZie <b>plan</b>."_s;
    action.size = ActionSize::Big;
    action.state = ActionState::Running;
    action.owner = u"M. Yılmaz"_s;
    action.subject = {ActionTopic::Reason, u"late-delivery"_s};
    action.metric = u"nps"_s;
    action.starts = QDate(2026, 1, 31);
    action.ends = QDate(2026, 2, 28);
    action.expected = 4.5;
    return action;
}

/// Runs SQL as any other program would, with the foreign keys on; the engine's words on failure.
} // namespace

/// Actions are kept, changed and removed wholly, at once, and beside the answers.
class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void anActionIsKept();
    void anActionIsReplacedWithItsUnits();
    void aRemovedActionCanBePutBackAsItWas();
    void theAnswersStayTheSame();
    void theUnitsOfAnActionSurviveAnUndoneImport();
    void whatCannotBeIsRefusedAndNothingIsChanged();
    void theSchemaRefusesNonsense_data();
    void theSchemaRefusesNonsense();
    void aDatabaseOfTheFirstSchemaTakesActions();

private:
    QList<Action> stored() const
    {
        return (*Workspace::open(m_path, test::surroundings()))->snapshot()->source.actions;
    }

    ImportId importAnswers();
    UnitId unit(Dimension dimension, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestActions::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.headroom"_s);
    auto made = Workspace::create(m_path, test::surroundings());
    QVERIFY(made.has_value());
    m_workspace = std::move(*made);
}

ImportId TestActions::importAnswers()
{
    QFile file(m_folder->filePath(u"answers.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(
        "Date;Location;Department;NPS\n2026-01-05;North;Sales;9\n2026-01-06;South;Repairs;3\n");
    file.close();
    NoProgress progress;
    const auto plan = m_workspace->plan(file.fileName(), {}, progress);
    const auto report = m_workspace->import(*plan, progress);
    return report->id.value_or(ImportId());
}

UnitId TestActions::unit(Dimension dimension, const QString &name) const
{
    const Unit *found = m_workspace->snapshot()->source.organisation.find(dimension, name);
    return found != nullptr ? found->id : UnitId();
}

void TestActions::anActionIsKept()
{
    const Result<Action> saved = m_workspace->saveAction(anAction());
    QVERIFY(saved.has_value());
    QVERIFY(saved->id.value() > 0);
    Action expected = anAction();
    expected.id = saved->id;
    QCOMPARE(*saved, expected);
    QCOMPARE(m_workspace->snapshot()->source.actions, QList<Action>{expected});
    QCOMPARE(stored(), QList<Action>{expected});

    Action bare;
    bare.title = u"Een idee"_s;
    bare.id = m_workspace->saveAction(bare)->id;
    QCOMPARE(stored().last(), bare);
    QVERIFY(!stored().last().starts && !stored().last().expected);
}

void TestActions::anActionIsReplacedWithItsUnits()
{
    QVERIFY(importAnswers() != ImportId());
    const ActionUnit north{Dimension::Location, unit(Dimension::Location, u"North"_s)};
    const ActionUnit sales{Dimension::Department, unit(Dimension::Department, u"Sales"_s)};
    Action action = anAction();
    action.units = {sales, north, sales};
    Result<Action> saved = m_workspace->saveAction(action);
    QVERIFY(saved.has_value());
    QCOMPARE(saved->units, (QList<ActionUnit>{north, sales})); // sorted, each once
    saved->units = {sales};
    saved->state = ActionState::Done;
    saved->ends.reset();
    QVERIFY(m_workspace->saveAction(*saved).has_value());
    QCOMPARE(stored(), QList<Action>{*saved});
}

void TestActions::aRemovedActionCanBePutBackAsItWas()
{
    const Action first = *m_workspace->saveAction(anAction());
    const Action second = *m_workspace->saveAction(anAction());
    QVERIFY(m_workspace->removeAction(first.id).has_value());
    QCOMPARE(stored(), QList<Action>{second});
    QCOMPARE(m_workspace->snapshot()->source.actions, QList<Action>{second});
    QVERIFY(m_workspace->removeAction(first.id).has_value()); // there is nothing to remove
    QVERIFY(m_workspace->saveAction(first).has_value());
    QCOMPARE(stored(), (QList<Action>{first, second}));
    // The number of a removed action is not given to another one.
    QVERIFY(m_workspace->removeAction(second.id).has_value());
    QVERIFY(m_workspace->saveAction(anAction())->id > second.id);
}

void TestActions::theAnswersStayTheSame()
{
    QVERIFY(importAnswers() != ImportId());
    const SnapshotPtr before = m_workspace->snapshot();
    QVERIFY(m_workspace->saveAction(anAction()).has_value());
    const SnapshotPtr after = m_workspace->snapshot();
    QVERIFY(after->generation > before->generation);
    QVERIFY(before->source.actions.isEmpty());
    QCOMPARE(after->source.columns, before->source.columns); // not read again
    QCOMPARE(after->imports.size(), before->imports.size());
    NoProgress progress;
    QVERIFY(m_workspace->verify(progress)->allGood());
}

void TestActions::theUnitsOfAnActionSurviveAnUndoneImport()
{
    const ImportId import = importAnswers();
    Action action = anAction();
    action.units = {{Dimension::Location, unit(Dimension::Location, u"North"_s)}};
    action = *m_workspace->saveAction(action);
    NoProgress progress;
    const auto undone = m_workspace->undoImport(import, progress);
    QVERIFY2(undone.has_value(), qPrintable(undone ? QString() : undone.error().detail));
    QCOMPARE(stored(), QList<Action>{action});
    QCOMPARE(unit(Dimension::Location, u"North"_s), action.units.first().id);
    QCOMPARE(unit(Dimension::Location, u"South"_s), UnitId());
}

void TestActions::whatCannotBeIsRefusedAndNothingIsChanged()
{
    const Action kept = *m_workspace->saveAction(anAction());
    Action wrong = kept;
    wrong.title = u"Anders"_s;
    wrong.units = {{Dimension::Location, UnitId(999)}}; // there is no such unit
    QVERIFY(!m_workspace->saveAction(wrong).has_value());
    wrong = kept;
    wrong.ends = kept.starts->addDays(-1);
    QVERIFY(!m_workspace->saveAction(wrong).has_value());
    wrong = kept;
    wrong.title.clear();
    QVERIFY(!m_workspace->saveAction(wrong).has_value());
    QCOMPARE(stored(), QList<Action>{kept});
    QCOMPARE(m_workspace->snapshot()->source.actions, QList<Action>{kept});
}

void TestActions::theSchemaRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("state") << QByteArray("state = 5");
    QTest::newRow("size") << QByteArray("size = 2");
    QTest::newRow("topic without subject") << QByteArray("subject = ''");
    QTest::newRow("subject without topic") << QByteArray("topic = 0");
    QTest::newRow("no day") << QByteArray("starts = 'soon'");
    QTest::newRow("text as a figure") << QByteArray("expected = 'much'");
}

void TestActions::theSchemaRefusesNonsense()
{
    QFETCH(QByteArray, change);
    QVERIFY(m_workspace->saveAction(anAction()).has_value());
    QCOMPARE(test::runSql(m_path, "UPDATE action SET state = 3"), QStringList());
    const QByteArray sql = "UPDATE action SET " + change;
    QVERIFY(!test::runSql(m_path, sql).isEmpty());
}

void TestActions::aDatabaseOfTheFirstSchemaTakesActions()
{
    m_path = m_folder->filePath(u"old.headroom"_s);
    QVERIFY(QFile::copy(QStringLiteral(HEADROOM_TEST_DATA "/databases/schema-1.headroom"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = Workspace::open(m_path, test::surroundings());
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->snapshot()->source.actions.isEmpty());
    Action action = anAction();
    const QList<Unit> units = (*opened)->snapshot()->source.organisation.units();
    QVERIFY(!units.isEmpty());
    action.units = {{units.first().dimension, units.first().id}};
    const auto saved = (*opened)->saveAction(action);
    QVERIFY(saved.has_value());
    opened->reset();
    QCOMPARE(stored(), QList<Action>{*saved});
}

HEADROOM_TEST_SUITE(TestActions)
#include "tst_actions.moc"
