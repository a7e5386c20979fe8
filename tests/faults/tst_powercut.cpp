// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/powercut.h"
#include "tests/faults/shop.h"
#include "tests/support/suite.h"

#include <sqlite3.h>

#include <QFile>
#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

constexpr int BeforeCut = 200;
constexpr int AddedInCut = 1500;
constexpr int Points = 16; ///< operations of a change at which the power is cut
constexpr int Chances = 4; ///< different outcomes of one power cut

quint32 seedOf(int point, quint32 chance)
{
    return 20261122 + 7919 * chance + static_cast<quint32>(point);
}

/// A table of counters that one transaction raises together, in a database without our settings.
class Counters
{
public:
    explicit Counters(const QString &path)
        : m_path(path)
    {
        run("PRAGMA page_size = 1024; "
            "CREATE TABLE counter(id INTEGER PRIMARY KEY, value INTEGER, filling BLOB); "
            "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 60) "
            "INSERT INTO counter SELECT n, 0, randomblob(300) FROM number");
    }

    /// Whether the engine said that it was committed.
    bool raise(const QByteArray &settings) const
    {
        return run(settings
            + "; BEGIN; UPDATE counter SET value = value + 1, filling = randomblob(300); "
              "COMMIT");
    }

    /// The value of all counters; nothing when they differ or the database is damaged.
    std::optional<int> value() const
    {
        const QByteArray good = answer("PRAGMA integrity_check");
        const QByteArray range =
            answer("SELECT count(*) || ':' || min(value) || ':' || max(value) FROM counter");
        const QList<QByteArray> parts = range.split(':');
        if (good != "ok" || parts.value(0) != "60" || parts.value(1) != parts.value(2))
            return std::nullopt;
        return parts.value(1).toInt();
    }

private:
    bool run(const QByteArray &sql) const
    {
        sqlite3 *handle = nullptr;
        const bool done = sqlite3_open(QFile::encodeName(m_path).constData(), &handle) == SQLITE_OK
            && sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(handle);
        return done;
    }

    QByteArray answer(const char *sql) const
    {
        sqlite3 *handle = nullptr;
        sqlite3_stmt *statement = nullptr;
        QByteArray text;
        if (sqlite3_open(QFile::encodeName(m_path).constData(), &handle) == SQLITE_OK
            && sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK
            && sqlite3_step(statement) == SQLITE_ROW)
            text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        sqlite3_finalize(statement);
        sqlite3_close(handle);
        return text;
    }

    QString m_path;
};

} // namespace

/// Cuts the power during and right after changes of a database, with every fate of what was not yet
/// synced. First the oracle: it must find what the settings of SQLite are known to allow.
class TestPowerCut : public QObject
{
    Q_OBJECT

private slots:
    void theOracleFindsWhatTheSettingAllows_data();
    void theOracleFindsWhatTheSettingAllows();
    void cutDuringAnImportItIsBeforeOrAfter();
    void whatWasReportedAsImportedStays();
    void cutDuringAnUndoItIsBeforeOrAfter();

private:
    /// How often the power was cut, and whether both imports were in use afterwards.
    struct Outcomes
    {
        int operations = 0; ///< of the change, undisturbed
        int one = 0;
        int both = 0;
        int lost = 0; ///< the change was reported as done, and is not there
    };

    /// The power fails at some operations of a change that leaves both imports in use, or one; each
    /// failure has an outcome per chance. change tells whether it was reported as done.
    static Outcomes cutEverywhere(
        const test::Shop &shop, bool leavesBoth, const std::function<bool()> &change);
};

void TestPowerCut::theOracleFindsWhatTheSettingAllows_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<bool>("damages");
    QTest::addColumn<bool>("loses");
    QTest::newRow("off") << QByteArray("PRAGMA synchronous = OFF") << true << true;
    QTest::newRow("full") << QByteArray("PRAGMA synchronous = FULL") << false << true;
    QTest::newRow("extra") << QByteArray("PRAGMA synchronous = EXTRA") << false << false;
}

void TestPowerCut::theOracleFindsWhatTheSettingAllows()
{
    QFETCH(QByteArray, setting);
    QFETCH(bool, damages);
    QFETCH(bool, loses);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"counters"_s);
    const Counters counters(path);
    const QByteArray before = test::bytesOf(path);
    test::PowerCut power(path);
    QVERIFY(counters.raise(setting));
    const int operations = power.operations();
    int damaged = 0;
    int lost = 0;
    for (int point = 1; point <= operations + 1; ++point) {
        QFile::remove(path + u"-journal"_s);
        test::setBytes(path, before);
        power.start(point);
        const bool committed = counters.raise(setting);
        for (quint32 chance = 0; chance < 16; ++chance) {
            power.restart(seedOf(point, chance));
            const std::optional<int> value = counters.value();
            damaged += value ? 0 : 1;
            lost += value && committed && *value == 0 ? 1 : 0;
        }
    }
    QVERIFY2(damages == (damaged > 0), qPrintable(u"%1 damaged"_s.arg(damaged)));
    QVERIFY2(loses == (lost > 0), qPrintable(u"%1 lost"_s.arg(lost)));
}

TestPowerCut::Outcomes TestPowerCut::cutEverywhere(
    const test::Shop &shop, bool leavesBoth, const std::function<bool()> &change)
{
    test::PowerCut power(shop.database());
    Outcomes outcomes;
    shop.restore();
    power.start();
    change();
    outcomes.operations = power.operations();
    for (int step = 0; step < Points; ++step) {
        // Half of them spread evenly, the others at the end, where the commit is; the last one just
        // after it, so that it does not take luck to see the change there.
        const int spread = 1 + step * outcomes.operations * 2 / Points;
        const int point = step < Points / 2 ? spread : outcomes.operations - Points + step + 2;
        shop.restore();
        power.start(qMax(1, point));
        const bool reported = change();
        for (quint32 chance = 0; chance < Chances; ++chance) {
            power.restart(seedOf(point, chance));
            QString finding;
            const std::optional<bool> both = shop.hasBoth(&finding);
            if (!both)
                qCritical("at %d, chance %u: %s", point, chance, qPrintable(finding));
            outcomes.one += both && !*both ? 1 : 0;
            outcomes.both += both && *both ? 1 : 0;
            outcomes.lost += reported && both && *both != leavesBoth ? 1 : 0;
        }
    }
    return outcomes;
}

void TestPowerCut::cutDuringAnImportItIsBeforeOrAfter()
{
    const test::Shop shop(BeforeCut, AddedInCut);
    const Outcomes outcomes =
        cutEverywhere(shop, true, [&shop] { return shop.import().has_value(); });
    QVERIFY(outcomes.operations > Points);
    QCOMPARE(outcomes.one + outcomes.both, Points * Chances);
    QVERIFY(outcomes.one > 0 && outcomes.both > 0);
    QCOMPARE(outcomes.lost, 0);
}

void TestPowerCut::whatWasReportedAsImportedStays()
{
    const test::Shop shop(BeforeCut, AddedInCut);
    test::PowerCut power(shop.database());
    shop.restore();
    power.start();
    QVERIFY(shop.import().has_value());
    for (quint32 chance = 0; chance < 20; ++chance) {
        power.restart(chance);
        QString finding;
        QCOMPARE(shop.hasBoth(&finding).value_or(false), true);
    }
}

void TestPowerCut::cutDuringAnUndoItIsBeforeOrAfter()
{
    test::Shop shop(BeforeCut, AddedInCut);
    QVERIFY(shop.import().has_value());
    shop.keep();
    const Outcomes outcomes =
        cutEverywhere(shop, false, [&shop] { return shop.undo().has_value(); });
    QVERIFY(outcomes.operations > Points);
    QCOMPARE(outcomes.one + outcomes.both, Points * Chances);
    QVERIFY(outcomes.one > 0 && outcomes.both > 0);
    QCOMPARE(outcomes.lost, 0);
}

HEADROOM_TEST_SUITE(TestPowerCut)
#include "tst_powercut.moc"
