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

OwnIndicator everything()
{
    OwnIndicator indicator;
    indicator.name = u"Wachttijd; \"totaal\""_s;
    indicator.definition = u"Van bellen\ntot <b>antwoord</b>."_s;
    indicator.formula = u"delivery-days + #7 ÷ 2"_s;
    indicator.unit = IndicatorUnit::Days;
    indicator.lowerIsBetter = true;
    indicator.norm = 7500;
    indicator.goodFrom = -1;
    indicator.fairFrom = 0;
    indicator.owner = u"M. Yılmaz"_s;
    indicator.rhythm = Rhythm::Yearly;
    indicator.place = u"Bezorging"_s;
    indicator.goal = IndicatorRef::ofMetric(u"nps"_s);
    indicator.whole = IndicatorId(99);
    return indicator;
}

/// Runs SQL as any other program would; the engine's words on failure.
} // namespace

/// Own indicators are kept, changed and removed wholly, beside the answers.
class TestOwnIndicators : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingOfItIsKept();
    void aRemovedOneCanBePutBackAsItWas();
    void theAnswersAreNotReadAgain();
    void everyChangeIsInTheAuditLog();
    void whatIsChangedBesideTheProgramIsFound_data();
    void whatIsChangedBesideTheProgramIsFound();
    void whatCannotBeIsRefusedAndNothingIsChanged();
    void theSchemaRefusesNonsense_data();
    void theSchemaRefusesNonsense();
    void olderDatabasesTakeThem_data();
    void olderDatabasesTakeThem();

private:
    QList<OwnIndicator> stored() const
    {
        return (*Workspace::open(m_path, test::surroundings()))->snapshot()->source.indicators;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

void TestOwnIndicators::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shop.headroom"_s);
    auto made = Workspace::create(m_path, test::surroundings());
    QVERIFY(made.has_value());
    m_workspace = std::move(*made);
}

void TestOwnIndicators::everythingOfItIsKept()
{
    const Result<OwnIndicator> saved = m_workspace->saveIndicator(everything());
    QVERIFY(saved.has_value());
    OwnIndicator expected = everything();
    expected.id = saved->id;
    QVERIFY(expected.id.value() > 0);
    QCOMPARE(*saved, expected);
    QCOMPARE(m_workspace->snapshot()->source.indicators, QList<OwnIndicator>{expected});
    QCOMPARE(stored(), QList<OwnIndicator>{expected});

    OwnIndicator bare;
    bare.name = u"Kaal"_s;
    bare.goal = IndicatorRef::ofOwn(expected.id);
    bare.id = m_workspace->saveIndicator(bare)->id;
    QCOMPARE(stored(), (QList<OwnIndicator>{expected, bare}));
    bare.norm = 3;
    bare.goal = {};
    QVERIFY(m_workspace->saveIndicator(bare).has_value());
    QCOMPARE(stored(), (QList<OwnIndicator>{expected, bare}));
}

void TestOwnIndicators::aRemovedOneCanBePutBackAsItWas()
{
    const OwnIndicator first = *m_workspace->saveIndicator(everything());
    const OwnIndicator second = *m_workspace->saveIndicator(everything());
    QVERIFY(m_workspace->removeIndicator(first.id).has_value());
    QCOMPARE(stored(), QList<OwnIndicator>{second});
    QVERIFY(m_workspace->removeIndicator(first.id).has_value()); // there is nothing to remove
    QVERIFY(m_workspace->saveIndicator(first).has_value());
    QCOMPARE(stored(), (QList<OwnIndicator>{first, second}));
    // The number of a removed one is not given to another: formulas name it.
    QVERIFY(m_workspace->removeIndicator(second.id).has_value());
    QVERIFY(m_workspace->saveIndicator(everything())->id > second.id);
}

void TestOwnIndicators::theAnswersAreNotReadAgain()
{
    const SnapshotPtr before = m_workspace->snapshot();
    QVERIFY(m_workspace->saveIndicator(everything()).has_value());
    const SnapshotPtr after = m_workspace->snapshot();
    QVERIFY(after->generation > before->generation);
    QVERIFY(before->source.indicators.isEmpty());
    QCOMPARE(after->source.columns, before->source.columns);
    NoProgress progress;
    QVERIFY(m_workspace->verify(progress)->allGood());
}

void TestOwnIndicators::everyChangeIsInTheAuditLog()
{
    OwnIndicator stored = *m_workspace->saveIndicator(everything());
    stored.name = u"Wachttijd"_s;
    QVERIFY(m_workspace->saveIndicator(stored).has_value());
    QVERIFY(m_workspace->removeIndicator(stored.id).has_value());
    QVERIFY(m_workspace->removeIndicator(stored.id).has_value()); // is not there any more
    QVERIFY(m_workspace->saveIndicator(stored).has_value());
    const QStringList kinds =
        test::runSql(m_path, "SELECT kind || ' ' || subject FROM audit_entry ORDER BY sequence");
    QCOMPARE(kinds, (QStringList{u"10 1"_s, u"11 2"_s, u"12 3"_s, u"10 4"_s}));
    NoProgress progress;
    const auto report = m_workspace->verify(progress);
    QVERIFY2(report->allGood(), qPrintable(report->findings.join(u'\n')));
    // Nothing of a person, and nothing that was typed.
    QFile file(m_path);
    QVERIFY(m_workspace->removeIndicator(stored.id).has_value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("Wachttijd") && !bytes.contains(u"Yılmaz"_s.toUtf8()));
}

void TestOwnIndicators::whatIsChangedBesideTheProgramIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("finding");
    QTest::newRow("another norm") << QByteArray("UPDATE own_indicator SET norm = 1 WHERE id = 1")
                                  << u"audit log: own indicator 1 is not what was recorded"_s;
    QTest::newRow("taken out") << QByteArray("DELETE FROM own_indicator")
                               << u"audit log: own indicator 1 is missing"_s;
    QTest::newRow("added") << QByteArray("UPDATE own_indicator SET id = 5, whole_indicator = 0")
                           << u"audit log: own indicator 5 was not made by the program"_s;
    QTest::newRow("hidden from the log")
        << QByteArray("DROP TRIGGER indicator_change_is_kept; DELETE FROM indicator_change")
        << u"audit log: own indicators, change 1 does not exist"_s;
}

void TestOwnIndicators::whatIsChangedBesideTheProgramIsFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, finding);
    QVERIFY(m_workspace->saveIndicator(everything()).has_value());
    m_workspace.reset();
    QCOMPARE(test::runSql(m_path, damage), QStringList());
    NoProgress progress;
    const auto report = (*Workspace::open(m_path, test::surroundings()))->verify(progress);
    QVERIFY(!report->auditHolds);
    QVERIFY2(report->findings.contains(finding), qPrintable(report->findings.join(u'\n')));
}

void TestOwnIndicators::whatCannotBeIsRefusedAndNothingIsChanged()
{
    const OwnIndicator kept = *m_workspace->saveIndicator(everything());
    OwnIndicator wrong = kept;
    wrong.name.clear();
    QVERIFY(!m_workspace->saveIndicator(wrong).has_value());
    wrong = kept;
    wrong.whole = kept.id;
    QVERIFY(!m_workspace->saveIndicator(wrong).has_value());
    QCOMPARE(stored(), QList<OwnIndicator>{kept});
    QCOMPARE(m_workspace->snapshot()->source.indicators, QList<OwnIndicator>{kept});
}

void TestOwnIndicators::theSchemaRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("unit") << QByteArray("unit = 7");
    QTest::newRow("rhythm") << QByteArray("rhythm = 3");
    QTest::newRow("direction") << QByteArray("lower_is_better = 2");
    QTest::newRow("two goals") << QByteArray("goal_indicator = 1");
    QTest::newRow("part of itself") << QByteArray("whole_indicator = id");
    QTest::newRow("text as a norm") << QByteArray("norm = 'much'");
}

void TestOwnIndicators::theSchemaRefusesNonsense()
{
    QFETCH(QByteArray, change);
    QVERIFY(m_workspace->saveIndicator(everything()).has_value());
    QCOMPARE(test::runSql(m_path, "UPDATE own_indicator SET rhythm = 1"), QStringList());
    const QByteArray sql = "UPDATE own_indicator SET " + change;
    QVERIFY(!test::runSql(m_path, sql).isEmpty());
}

void TestOwnIndicators::olderDatabasesTakeThem_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("schema 1") << u"schema-1.headroom"_s;
    QTest::newRow("schema 7") << u"schema-7.headroom"_s;
}

void TestOwnIndicators::olderDatabasesTakeThem()
{
    QFETCH(QString, database);
    m_path = m_folder->filePath(u"old.headroom"_s);
    QVERIFY(QFile::copy(QStringLiteral(HEADROOM_TEST_DATA "/databases/") + database, m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
    auto opened = Workspace::open(m_path, test::surroundings());
    QVERIFY(opened.has_value());
    QVERIFY((*opened)->snapshot()->source.indicators.isEmpty());
    QVERIFY(!(*opened)->snapshot()->source.columns->day.empty());
    const auto saved = (*opened)->saveIndicator(everything());
    QVERIFY(saved.has_value());
    opened->reset();
    QCOMPARE(stored(), QList<OwnIndicator>{*saved});
}

HEADROOM_TEST_SUITE(TestOwnIndicators)
#include "tst_ownindicators.moc"
