// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/nameresemblance.h"
#include "tests/support/suite.h"

#include <QtTest>

using namespace headroom;
using namespace Qt::StringLiterals;

class TestNameResemblance : public QObject
{
    Q_OBJECT

private slots:
    void alike_data();
    void alike();
    void askedOnceForEachName();
    void decidedNamesAreNotAskedAgain();
    void thousandsOfNamesTakeNoTime();
};

void TestNameResemblance::alike_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("asEmployees");
    QTest::addColumn<bool>("asLocations");
    QTest::newRow("same but for a hyphen")
        << u"Amsterdam-Zuid"_s << u"amsterdam zuid"_s << false << false;
    QTest::newRow("together") << u"Amsterdam Zuid"_s << u"AmsterdamZuid"_s << true << true;
    QTest::newRow("surname first") << u"Yılmaz, M."_s << u"M. Yilmaz"_s << true << true;
    QTest::newRow("initial") << u"Mehmet Yılmaz"_s << u"M. Yilmaz"_s << true << false;
    QTest::newRow("other initial") << u"Mehmet Yılmaz"_s << u"K. Yilmaz"_s << false << false;
    QTest::newRow("only initials") << u"M. Y."_s << u"Mehmet Yılmaz"_s << false << false;
    QTest::newRow("left out letter") << u"Amsteram Zuid"_s << u"Amsterdam Zuid"_s << true << true;
    QTest::newRow("swapped letters") << u"Amsterdma Zuid"_s << u"Amsterdam Zuid"_s << true << true;
    QTest::newRow("two letters") << u"Amsteram Zud"_s << u"Amsterdam Zuid"_s << false << false;
    QTest::newRow("short") << u"Breda"_s << u"Brede"_s << false << false;
    QTest::newRow("numbers") << u"Winkel centrum 1"_s << u"Winkel centrum 2"_s << false << false;
    QTest::newRow("letters") << u"Winkel centrum A"_s << u"Winkel centrum B"_s << false << false;
    QTest::newRow("two initials") << u"M. Yılmaz"_s << u"N. Yılmaz"_s << false << false;
    QTest::newRow("left out letter beside an initial")
        << u"M. van den Berg"_s << u"M. van den Brg"_s << true << true;
    QTest::newRow("other part of town")
        << u"Amsterdam Noord"_s << u"Amsterdam Zuid"_s << false << false;
}

void TestNameResemblance::alike()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, asEmployees);
    QFETCH(bool, asLocations);
    QCOMPARE(looksAlike(a, b, Dimension::Employee), asEmployees);
    QCOMPARE(looksAlike(b, a, Dimension::Employee), asEmployees);
    QCOMPARE(looksAlike(a, b, Dimension::Location), asLocations);
    QCOMPARE(looksAlike(b, a, Dimension::Location), asLocations);
}

void TestNameResemblance::askedOnceForEachName()
{
    const QStringList names{u"Utrecht"_s, u"AmsterdamZuid"_s, u"Den Haag"_s, u"DenHaag"_s};
    const QStringList known{u"Amsterdam Zuid"_s, u"Utrecht"_s};
    const QList<NameQuestion> expected{
        {Dimension::Location, u"AmsterdamZuid"_s, u"Amsterdam Zuid"_s},
        {Dimension::Location, u"DenHaag"_s, u"Den Haag"_s}};
    QCOMPARE(nameQuestions(Dimension::Location, names, known, {}), expected);
}

void TestNameResemblance::decidedNamesAreNotAskedAgain()
{
    const QStringList names{u"AmsterdamZuid"_s};
    const QStringList known{u"Amsterdam Zuid"_s};
    NameDecision decision{Dimension::Location, u"amsterdamzuid"_s, u"Amsterdam-Zuid"_s, false};
    QVERIFY(nameQuestions(Dimension::Location, names, known, {decision}).isEmpty());
    decision.isSame = true;
    QVERIFY(nameQuestions(Dimension::Location, names, known, {decision}).isEmpty());
    decision.dimension = Dimension::Department;
    QCOMPARE(nameQuestions(Dimension::Location, names, known, {decision}).size(), 1);
}

void TestNameResemblance::thousandsOfNamesTakeNoTime()
{
    QStringList names;
    for (int i = 0; i < 3000; ++i)
        names.append(u"Medewerker %1 van Dijk"_s.arg(QChar(u'a' + i % 26)) + QString::number(i));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(nameQuestions(Dimension::Employee, names, {}, {}).isEmpty());
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

HEADROOM_TEST_SUITE(TestNameResemblance)
#include "tst_nameresemblance.moc"
