// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/indicators/normconflicts.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

OwnIndicator atMost(qint64 id, const QString &name, Thousandths norm, IndicatorUnit unit)
{
    OwnIndicator indicator;
    indicator.id = IndicatorId(id);
    indicator.name = name;
    indicator.owner = u"Owner of "_s + name;
    indicator.unit = unit;
    indicator.lowerIsBetter = true;
    indicator.norm = norm;
    return indicator;
}

OwnIndicator step(qint64 id, Thousandths norm, IndicatorUnit unit = IndicatorUnit::Days)
{
    OwnIndicator indicator = atMost(id, u"Step %1"_s.arg(id), norm, unit);
    indicator.whole = IndicatorId(1);
    return indicator;
}

OwnIndicator measured(OwnIndicator indicator, const QString &formula)
{
    indicator.formula = formula;
    return indicator;
}

OwnIndicator atLeast(OwnIndicator indicator)
{
    indicator.lowerIsBetter = false;
    return indicator;
}

const OwnIndicator Promise = atMost(1, u"Promise"_s, 7000, IndicatorUnit::Days);

QList<NormConflict> conflicts(const QList<OwnIndicator> &indicators)
{
    const Catalogue catalogue = Catalogue::builtIn();
    return normConflicts(FormulaBook(catalogue, indicators), catalogue, indicators);
}

} // namespace

/// Norms of departments that cannot all be met.
class TestNormConflicts : public QObject
{
    Q_OBJECT

private slots:
    void oneStepAloneIsTooLong();
    void stepsTogetherAreTooLong();
    void stepsThatFitAreNotTold();
    void otherUnitsOfTimeAreConverted();
    void whatDoesNotAddUpIsLeftOut();
    void contradictionsAreTold();
    void normsThatGoTogetherAreNot();
    void theNormsOfTheCatalogueCount();
};

void TestNormConflicts::oneStepAloneIsTooLong()
{
    const auto found = conflicts({Promise, step(2, 10000), step(3, 1000)});
    QCOMPARE(found.size(), 1);
    const NormConflict &conflict = found.first();
    QCOMPARE(conflict.kind, ConflictKind::PartExceedsWhole);
    QCOMPARE(conflict.whole.limit, Fraction(7));
    QCOMPARE(conflict.whole.owner, u"Owner of Promise"_s);
    QCOMPARE(conflict.parts.size(), 1);
    QCOMPARE(conflict.parts.first().indicator.own, IndicatorId(2));
    QCOMPARE(conflict.parts.first().limit, Fraction(10));
    QCOMPARE(conflict.parts.first().owner, u"Owner of Step 2"_s);
    QVERIFY(concerns(conflict, IndicatorId(1)));
    QVERIFY(concerns(conflict, IndicatorId(2)));
    QVERIFY(!concerns(conflict, IndicatorId(3)));
}

void TestNormConflicts::stepsTogetherAreTooLong()
{
    const auto found = conflicts({Promise, step(2, 4000), step(3, 3001)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, ConflictKind::PartsExceedWhole);
    QCOMPARE(found.first().parts.size(), 2);
    QCOMPARE(found.first().sum, Fraction(7001, 1000));
}

void TestNormConflicts::stepsThatFitAreNotTold()
{
    QVERIFY(conflicts({Promise, step(2, 4000), step(3, 3000)}).isEmpty());
    QVERIFY(conflicts({Promise}).isEmpty());
}

void TestNormConflicts::otherUnitsOfTimeAreConverted()
{
    // 168 hours are 7 days; one minute more is too much.
    QVERIFY(conflicts({Promise, step(2, 168'000, IndicatorUnit::Hours)}).isEmpty());
    const auto found = conflicts(
        {Promise, step(2, 167'000, IndicatorUnit::Hours), step(3, 61'000, IndicatorUnit::Minutes)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().sum, Fraction(167 * 60 + 61, 24 * 60));
}

void TestNormConflicts::whatDoesNotAddUpIsLeftOut()
{
    OwnIndicator withoutNorm = step(2, 0);
    withoutNorm.norm.reset();
    QVERIFY(conflicts(
        {Promise, withoutNorm, step(3, 90'000, IndicatorUnit::Points), atLeast(step(4, 90'000))})
                .isEmpty());
}

void TestNormConflicts::contradictionsAreTold()
{
    const OwnIndicator most =
        measured(atMost(1, u"Most"_s, 80'000, IndicatorUnit::Percent), u"(absence+retention)/2"_s);
    const OwnIndicator least =
        measured(atLeast(atMost(2, u"Least"_s, 90'000, IndicatorUnit::Percent)), u"#3"_s);
    OwnIndicator shared = measured(
        atMost(3, u"Shared"_s, 0, IndicatorUnit::Percent), u"( absence + retention ) ÷ 2"_s);
    shared.norm.reset();
    const auto found = conflicts({most, least, shared});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, ConflictKind::NormsContradict);
    QCOMPARE(found.first().whole.indicator.own, IndicatorId(1));
    QCOMPARE(found.first().parts.first().indicator.own, IndicatorId(2));
    QCOMPARE(found.first().parts.first().limit, Fraction(90));
}

void TestNormConflicts::normsThatGoTogetherAreNot()
{
    const auto percent = [](qint64 id, Thousandths norm, const QString &formula) {
        return measured(atMost(id, u"I%1"_s.arg(id), norm, IndicatorUnit::Percent), formula);
    };
    // At least 80 and at most 80: exactly 80.
    QVERIFY(conflicts({percent(1, 80'000, u"absence"_s), atLeast(percent(2, 80'000, u"absence"_s))})
                .isEmpty());
    // Of different indicators, or both "at most".
    QVERIFY(
        conflicts({percent(1, 80'000, u"absence"_s), atLeast(percent(2, 90'000, u"retention"_s)),
                      percent(3, 5'000, u"absence"_s)})
            .isEmpty());
    // Nothing is known of what has no formula.
    QVERIFY(conflicts({percent(1, 80'000, {}), atLeast(percent(2, 90'000, {}))}).isEmpty());
}

void TestNormConflicts::theNormsOfTheCatalogueCount()
{
    // The catalogue asks at least 90 % in time.
    const auto found = conflicts({measured(
        atMost(1, u"Not too fast"_s, 85'000, IndicatorUnit::Percent), u"delivery-in-time"_s)});
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().parts.first().indicator.metric, u"delivery-in-time"_s);
    QCOMPARE(found.first().parts.first().limit, Fraction(90));
    QCOMPARE(found.first().parts.first().owner, QString());
}

HEADROOM_TEST_SUITE(TestNormConflicts)
#include "tst_normconflicts.moc"
