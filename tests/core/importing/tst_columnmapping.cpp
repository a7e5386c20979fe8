// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/mapping/columnmapping.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

ColumnLook column(const QString &heading, const QStringList &values)
{
    ColumnProfile profile;
    for (const QString &value : values)
        profile.add(value.toStdString());
    return {heading, headingKey(heading), profile.finish(Words::builtIn())};
}

QString mapped(const QString &heading, const QString &values)
{
    const ColumnMapping mapping =
        mapColumns({column(heading, values.split(u' '))}, {}, Catalogue::builtIn());
    const PlannedColumn &planned = mapping.columns.first();
    return importFieldName(planned) + (planned.reversed ? u" reversed"_s : QString());
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private slots:

    void knowsWhatAHeadingMeans_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &heading, const QString &values,
                             const QString &expected) {
            QTest::newRow(qPrintable(heading + u" / "_s + values)) << heading << values << expected;
        };
        row(u"NPS"_s, u"9 10 0 7"_s, u"nps"_s);
        row(u"Q1. How likely are you to recommend us to a friend?"_s, u"9 10 0"_s, u"nps"_s);
        row(u"Zou u ons aanbevelen bij vrienden?"_s, u"9 10 0"_s, u"nps"_s);
        row(u"Zou u ons aanbevelen bij vrienden?"_s, u"ja nee ja"_s, u"recommended"_s);
        row(u"Would you recommend us?"_s, u"1 0 1 1"_s, u"recommended"_s);
        row(u"Would you recommend us (1-5)?"_s, u"1 5 4 1"_s, u"ignore"_s);
        row(u"How likely are you to recommend us as a place to work?"_s, u"9 10 0"_s, u"enps"_s);
        row(u"Rapportcijfer"_s, u"7,5 8 9"_s, u"csat-grade"_s);
        row(u"Overall rating"_s, u"7 8 9"_s, u"csat-grade"_s);
        row(u"Score"_s, u"0 10 0 9"_s, u"ignore"_s); // a mark from 0 or NPS: asked
        row(u"Score"_s, u"10 8 9"_s, u"csat-grade"_s);
        row(u"Rapportcijfer (0-10)"_s, u"0 10 7"_s, u"mark-10"_s);
        row(u"Tevredenheid"_s, u"7 6 5"_s, u"ignore"_s); // of 7 or of 10: asked
        row(u"Tevreden"_s, u"ja nee ja"_s, u"satisfied"_s);
        row(u"Tevreden"_s, u"1 0 1"_s, u"satisfied"_s);
        row(u"CSAT (1-4)"_s, u"4 3 1"_s, u"csat-4"_s);
        row(u"Rating"_s, u"5 4 1"_s, u"stars"_s);
        row(u"Tevredenheid"_s, u"5 4 1"_s, u"csat"_s);
        row(u"Tevredenheid"_s, u"8 9 6"_s, u"csat-grade"_s);
        row(u"CSAT (1-5)"_s, u"5 4 1"_s, u"csat"_s);
        row(u"CES"_s, u"5 4 1"_s, u"ces-5"_s);
        row(u"CES"_s, u"7 4 1"_s, u"ces-7"_s);
        row(u"Ease (1-7)"_s, u"5 4 1"_s, u"ces-7"_s);
        row(u"Hoeveel moeite kostte het u?"_s, u"5 4 1"_s, u"ces-5 reversed"_s);
        row(u"How much effort did it take?"_s, u"7 4 1"_s, u"ces-7 reversed"_s);
        row(u"How easy was it?"_s, u"7 4 1"_s, u"ces-7"_s);
        row(u"Levertijd (dagen)"_s, u"1 2 3"_s, u"delivery-days"_s);
        row(u"Levertijd"_s, u"1 2 3"_s, u"ignore"_s);
        row(u"Response time"_s, u"1:30:00 0:12:05"_s, u"response-minutes"_s);
        row(u"Reactietijd in minuten"_s, u"12 30"_s, u"response-minutes"_s);
        row(u"Medewerker"_s, u"Jan Piet"_s, u"employee"_s);
        row(u"Naam"_s, u"Jan Piet"_s, u"ignore"_s);
        row(u"Vestigingsnaam"_s, u"Utrecht Zeist"_s, u"location"_s);
        row(u"<b>Comments</b>"_s, u"fine great"_s, u"comment"_s);
        row(u"Question A"_s, u"1 5 3"_s, u"ignore"_s);
        row(u"Datum"_s, u"1-2-2026 2-2-2026"_s, u"date"_s);
        row(u"Datum"_s, u"Jan Piet"_s, u"ignore"_s);
    }

    void knowsWhatAHeadingMeans()
    {
        QFETCH(QString, heading);
        QFETCH(QString, values);
        QFETCH(QString, expected);
        QCOMPARE(mapped(heading, values), expected);
    }

    void aChoiceWinsAndFreesTheField()
    {
        ImportChoices choices;
        choices.columns.insert(0, {Field::Ignore, {}, {}});
        choices.columns.insert(1, {Field::Rating, u"nps"_s, {}});
        const ColumnMapping mapping =
            mapColumns({column(u"NPS"_s, {u"9"_s}), column(u"A"_s, {u"9"_s}),
                           column(u"NPS score"_s, {u"9"_s})},
                choices, Catalogue::builtIn());
        QCOMPARE(importFieldName(mapping.columns[0]), u"ignore"_s);
        QCOMPARE(importFieldName(mapping.columns[1]), u"nps"_s);
        QCOMPARE(importFieldName(mapping.columns[2]), u"ignore"_s);
        QVERIFY(mapping.columns[0].chosenByUser);
        QVERIFY(!mapping.columns[2].chosenByUser);
    }

    void aNamelessTextBesideAScoreIsItsComment()
    {
        const ColumnMapping mapping = mapColumns(
            {column(u"NPS"_s, {u"9"_s, u"8"_s}), column({}, {u"very kind"_s, u"slow"_s})}, {},
            Catalogue::builtIn());
        QCOMPARE(importFieldName(mapping.columns[1]), u"comment"_s);
    }

    void everySynonymLeadsToAMeasureOrField()
    {
        const Catalogue catalogue = Catalogue::builtIn();
        for (const Synonym &synonym : builtInSynonyms()) {
            QVERIFY(!synonym.exact.isEmpty());
            const bool isMeasure =
                synonym.measure == "ces"_L1 || catalogue.measure(synonym.measure) != nullptr;
            QVERIFY2(synonym.field != Field::Rating || isMeasure, qPrintable(synonym.measure));
        }
    }
};

HEADROOM_TEST_SUITE(TestColumnMapping)
#include "tst_columnmapping.moc"
