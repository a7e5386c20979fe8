// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/text/unitorder.h"
#include "ui/text/unitwords.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

class UnitOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void standsInTheOrderOfTheAlphabet();
    void namesFollowTheAlphabetAndTheUnnamedComeLast();
};

void UnitOrderTest::standsInTheOrderOfTheAlphabet()
{
    const Organisation organisation(u"Keten"_s,
        {{UnitId(1), Dimension::Location, u"Zwolle"_s}, {UnitId(2), Dimension::Location, u"Ede"_s},
            {UnitId(3), Dimension::Location, u"'s-Hertogenbosch"_s},
            {UnitId(4), Dimension::Employee, u"Émile"_s},
            {UnitId(5), Dimension::Employee, u"dirk"_s},
            {UnitId(6), Dimension::Employee, u"Fleur"_s}});
    const auto at = [](qint64 location) { return UnitRef::atLocation(UnitId(location)); };
    const auto who = [](qint64 location, qint64 employee) {
        return UnitRef::employeeAt(UnitId(location), UnitId(employee));
    };
    const UnitRef nobody = UnitRef::employeeAt(UnitId(2), UnknownUnit);
    const UnitRef nowhere = UnitRef::atLocation(UnknownUnit);
    const QList<UnitRef> mixed{nowhere, at(1), who(2, 6), nobody, who(2, 4), UnitRef(), at(3),
        who(2, 5), at(2), who(1, 4)};
    const QList<UnitRef> expected{UnitRef(), at(2), who(2, 5), who(2, 4), who(2, 6), nobody, at(3),
        at(1), who(1, 4), nowhere};
    QCOMPARE(inOrder(mixed, organisation, QLocale(QLocale::Dutch)), expected);
}

void UnitOrderTest::namesFollowTheAlphabetAndTheUnnamedComeLast()
{
    const QStringList names{u"Utrecht"_s, u"'s-Hertogenbosch"_s, u"Élst"_s, u"breda"_s,
        u"Filiaal 10"_s, u"Filiaal 9"_s, u"Zwolle"_s};
    QList<Unit> units;
    QList<UnitRef> refs{UnitRef::atLocation(UnitId{})};
    for (const QString &name : names) {
        units.append({UnitId{int(units.size()) + 1}, Dimension::Location, name});
        refs.append(UnitRef::atLocation(units.last().id));
    }
    const Organisation organisation(u"Ons bedrijf"_s, units);
    QStringList ordered;
    for (const UnitRef &unit : inOrder(refs, organisation, QLocale(QLocale::Dutch)))
        ordered.append(unitWords(organisation, unit));
    const QStringList expected{u"breda"_s, u"Élst"_s, u"Filiaal 9"_s, u"Filiaal 10"_s,
        u"'s-Hertogenbosch"_s, u"Utrecht"_s, u"Zwolle"_s, u"(unknown)"_s};
    QCOMPARE(ordered, expected);
}

HEADROOM_TEST_SUITE(UnitOrderTest)
#include "tst_unitorder.moc"
