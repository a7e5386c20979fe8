// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/unitwords.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class UnitWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesFollowTheAlphabetAndTheUnnamedComeLast();
};

void UnitWordsTest::namesFollowTheAlphabetAndTheUnnamedComeLast()
{
    const QStringList names{QStringLiteral("Utrecht"), QStringLiteral("'s-Hertogenbosch"),
        QStringLiteral("Élst"), QStringLiteral("breda"), QStringLiteral("Filiaal 10"),
        QStringLiteral("Filiaal 9"), QStringLiteral("Zwolle")};
    QList<Unit> units;
    QList<UnitRef> refs{UnitRef::atLocation(UnitId{})};
    for (const QString &name : names) {
        units.append({UnitId{int(units.size()) + 1}, Dimension::Location, name});
        refs.append(UnitRef::atLocation(units.last().id));
    }
    const Organisation organisation(QStringLiteral("Ons bedrijf"), units);
    QStringList ordered;
    for (const UnitRef &unit : alphabetical(refs, organisation, QLocale(QLocale::Dutch)))
        ordered.append(unitWords(organisation, unit));
    const QStringList expected{QStringLiteral("breda"), QStringLiteral("Élst"),
        QStringLiteral("Filiaal 9"), QStringLiteral("Filiaal 10"),
        QStringLiteral("'s-Hertogenbosch"), QStringLiteral("Utrecht"), QStringLiteral("Zwolle"),
        QStringLiteral("(unknown)")};
    QCOMPARE(ordered, expected);
}

QTEST_APPLESS_MAIN(UnitWordsTest)
#include "tst_unitwords.moc"
