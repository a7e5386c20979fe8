// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/overview/overview.h"
#include "core/reports/shownactions.h"
#include "core/reports/trendfacts.h"
#include "tests/support/answers.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

/// Which actions stand with the figures of a unit.
class TestShownActions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void onlyWhatBeganInTheRange();
    void onlyWhatTouchesTheUnits();
    void aFilterNamesItsOwn();
    void trendsAndOverviewHaveThem();

private:
    QStringList shown(const QList<UnitRef> &units) const
    {
        QStringList titles;
        for (const Action &action : shownActions(m_source, units, m_range))
            titles.append(action.title);
        return titles;
    }

    void add(const QString &title, QDate starts, const QList<ActionUnit> &units = {},
        ActionState state = ActionState::Running)
    {
        Action action;
        action.id = ActionId(m_source.actions.size() + 1);
        action.title = title;
        action.state = state;
        action.starts = starts;
        action.units = units;
        m_source.actions.append(action);
    }

    DateRange m_range{{2026, 1, 1}, {2026, 2, 28}};
    Answers m_answers;
    ReportSource m_source;
    UnitRef m_utrecht;
    UnitRef m_breda;
};

void TestShownActions::init()
{
    m_answers = Answers(u"Utrecht | Jansen | 2026-01 | nps | 9:36 7:36 0:48\n"
                        "Breda   | Smit   | 2026-02 | nps | 9:52 7:40 0:28\n"_s);
    m_utrecht = m_answers.at(u"Utrecht"_s);
    m_breda = m_answers.at(u"Breda"_s);
    m_source = m_answers.source(QDate(2026, 3, 5));
}

void TestShownActions::onlyWhatBeganInTheRange()
{
    add(u"late"_s, {2026, 2, 28});
    add(u"early"_s, {2026, 1, 1});
    add(u"before"_s, {2025, 12, 31});
    add(u"after"_s, {2026, 3, 1});
    add(u"planned"_s, {2026, 2, 1}, {}, ActionState::Planned);
    add(u"dropped"_s, {2026, 2, 1}, {}, ActionState::Dropped);
    add(u"done"_s, {2026, 2, 1}, {}, ActionState::Done);
    QCOMPARE(shown({UnitRef::organisation()}), (QStringList{u"early"_s, u"done"_s, u"late"_s}));
}

void TestShownActions::onlyWhatTouchesTheUnits()
{
    add(u"all"_s, {2026, 1, 5});
    add(u"Utrecht"_s, {2026, 1, 6}, {{Dimension::Location, m_utrecht.location()}});
    add(u"Smit"_s, {2026, 1, 7}, {{Dimension::Employee, m_answers.employee(u"Smit"_s)}});
    QCOMPARE(shown({m_utrecht}), (QStringList{u"all"_s, u"Utrecht"_s}));
    QCOMPARE(shown({m_breda}), (QStringList{u"all"_s}));
    QCOMPARE(shown({m_answers.at(u"Breda"_s, u"Smit"_s)}), (QStringList{u"all"_s, u"Smit"_s}));
    QCOMPARE(shown({m_breda, m_utrecht}).size(), 2);
    QCOMPARE(shown({UnitRef::organisation()}).size(), 2);
}

void TestShownActions::aFilterNamesItsOwn()
{
    add(u"sales"_s, {2026, 1, 6}, {{Dimension::Department, UnitId(91)}});
    add(u"repairs"_s, {2026, 1, 6}, {{Dimension::Department, UnitId(92)}});
    m_source.filter = {{Dimension::Department, UnitId(91)}};
    QCOMPARE(shown({UnitRef::organisation()}), QStringList{u"sales"_s});
    QCOMPARE(shown({m_utrecht}), QStringList{u"sales"_s});
}

void TestShownActions::trendsAndOverviewHaveThem()
{
    add(u"Utrecht"_s, {2026, 1, 6}, {{Dimension::Location, m_utrecht.location()}});
    const TrendFacts trend =
        trendFacts(m_source, {u"nps"_s, m_range, Granularity::Month, {m_utrecht}});
    QCOMPARE(trend.actions, m_source.actions);
    QVERIFY(
        trendFacts(m_source, {u"nps"_s, m_range, Granularity::Month, {m_breda}}).actions.isEmpty());
    Selection selection;
    QCOMPARE(overviewFacts(m_source, selection).actions, m_source.actions);
    selection.unit = m_breda;
    QVERIFY(overviewFacts(m_source, selection).actions.isEmpty());
}

HEADROOM_TEST_SUITE(TestShownActions)
#include "tst_shownactions.moc"
