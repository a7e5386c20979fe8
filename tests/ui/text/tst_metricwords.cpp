// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/text/metricwords.h"
#include "ui/text/unitwords.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class MetricWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyIndicatorOfTheCatalogueHasWords_data();
    void everyIndicatorOfTheCatalogueHasWords();
    void countsSayWhatTheyCount();
    void namesAreDifferent();
    void anUnknownIndicatorIsItsOwnName();
    void theExplanationNamesTheLimits();
    void everyLevelAndDimensionHasAWord();
    void aUnitIsNamedWithItsPlace();
};

void MetricWordsTest::everyIndicatorOfTheCatalogueHasWords_data()
{
    QTest::addColumn<QString>("id");
    const Catalogue catalogue = Catalogue::builtIn();
    for (const Metric &metric : catalogue.metrics())
        QTest::newRow(qPrintable(metric.id)) << metric.id;
}

void MetricWordsTest::everyIndicatorOfTheCatalogueHasWords()
{
    QFETCH(QString, id);
    const MetricWords words = metricWords(id);
    QVERIFY(words.name != id || id == u"stars"_qs);
    QVERIFY(!words.longName.isEmpty());
    QVERIFY(words.explanation.endsWith(u'.'));
    QVERIFY(words.formula.endsWith(u'.'));
    // Figures of months fall into no groups.
    const bool hasGroups = !Catalogue::builtIn().metric(id)->ofMonths;
    QCOMPARE(!words.favourable.isEmpty(), hasGroups);
    QCOMPARE(!words.unfavourable.isEmpty(), hasGroups);
}

void MetricWordsTest::countsSayWhatTheyCount()
{
    const Catalogue catalogue = Catalogue::builtIn();
    QCOMPARE(countWords(*catalogue.metric(u"nps"_qs), u"51"_qs), u"n = 51"_qs);
    QCOMPARE(countWords(*catalogue.metric(u"revenue"_qs), u"24"_qs), u"n = 24 months"_qs);
    QCOMPARE(countHeading(*catalogue.metric(u"nps"_qs)), u"Answers"_qs);
    QCOMPARE(countHeading(*catalogue.metric(u"absence"_qs)), u"Months"_qs);
}

void MetricWordsTest::namesAreDifferent()
{
    QSet<QString> names;
    const Catalogue catalogue = Catalogue::builtIn();
    for (const Metric &metric : catalogue.metrics())
        names.insert(metricWords(metric.id).name);
    QCOMPARE(names.size(), catalogue.metrics().size());
}

void MetricWordsTest::anUnknownIndicatorIsItsOwnName()
{
    QCOMPARE(metricWords(u"own-thing"_qs).name, u"own-thing"_qs);
    QVERIFY(metricWords(u"own-thing"_qs).formula.isEmpty());
}

void MetricWordsTest::theExplanationNamesTheLimits()
{
    Limits limits;
    limits.minimumForScore = 7;
    limits.minimumForVerdict = 41;
    const QString text = howCalculated(*Catalogue::builtIn().metric(u"nps"_qs), limits);
    QVERIFY(text.contains(u"promoters (9 and 10)"_qs));
    QVERIFY(text.contains(u"from 7 answer"_qs));
    QVERIFY(text.contains(u"from 41 answer"_qs));
    QVERIFY(text.contains(u"Headroom is the distance"_qs));
    const QString amount = howCalculated(*Catalogue::builtIn().metric(u"delivery-days"_qs), limits);
    QVERIFY(amount.contains(u"norm is the same for everyone"_qs));
}

void MetricWordsTest::everyLevelAndDimensionHasAWord()
{
    for (const Dimension dimension : AllDimensions) {
        QVERIFY(!dimensionWord(dimension).isEmpty());
        QVERIFY(dimensionWord(dimension) != dimensionPlural(dimension));
    }
    QCOMPARE(levelWord(Level::Employee), u"employee"_qs);
    QCOMPARE(presetWords(PeriodPreset::LastTwelveMonths), u"Last 12 months"_qs);
}

void MetricWordsTest::aUnitIsNamedWithItsPlace()
{
    const Organisation organisation(u"Voorbeeld"_qs,
        {{UnitId(1), Dimension::Location, u"Utrecht"_qs},
            {UnitId(2), Dimension::Employee, u"M. Yilmaz"_qs}});
    QCOMPARE(unitWords(organisation, UnitRef::organisation()), u"Whole organisation"_qs);
    QCOMPARE(unitWords(organisation, UnitRef::atLocation(UnitId(1))), u"Utrecht"_qs);
    const UnitRef employee = UnitRef::employeeAt(UnitId(1), UnitId(2));
    QCOMPARE(unitWords(organisation, employee), u"M. Yilmaz"_qs);
    QCOMPARE(unitWordsWithPlace(organisation, employee), u"M. Yilmaz, Utrecht"_qs);
    QCOMPARE(unitWords(organisation, UnitRef::atLocation(UnknownUnit)), u"(unknown)"_qs);
}

HEADROOM_TEST_SUITE(MetricWordsTest)
#include "tst_metricwords.moc"
