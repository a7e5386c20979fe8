// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/importing/tools/fileheadings.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace headroom;
using namespace Qt::StringLiterals;

namespace {

/// Rows of cells divided by "|".
HeadRecords records(const QStringList &rows)
{
    HeadRecords result;
    for (const QString &row : rows) {
        std::vector<std::string> cells;
        for (const QString &cell : row.split(u'|'))
            cells.push_back(cell.toStdString());
        result.push_back(cells);
    }
    return result;
}

QStringList textsOf(const FileHeadings &headings)
{
    QStringList texts;
    for (const ColumnHeading &column : headings.columns)
        texts.append(column.text);
    return texts;
}

} // namespace

class TestFileHeadings : public QObject
{
    Q_OBJECT

private slots:

    void tellsToolsApart_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<int>("headingRows");
        const auto row = [](const char *name, const QStringList &rows, const QString &tool,
                             int headingRows) {
            QTest::newRow(name) << rows << tool << headingRows;
        };
        row("nothing known", {u"Datum|NPS"_s, u"2026-01-01|9"_s}, {}, 1);
        row("an id and a name", {u"ID|Name|NPS"_s, u"1|Jan|9"_s}, {}, 1);
        row("a status and two dates",
            {u"Start Date|End Date|Status"_s, u"2026-01-01|2026-01-02|x"_s}, {}, 1);
        row("a respondent that is no number", {u"Respondent ID|NPS"_s, u"r-1|9"_s}, {}, 1);
        row("a respondent of SurveyMonkey", {u"Respondent ID|NPS"_s, u"11415363257|9"_s},
            u"SurveyMonkey"_s, 1);
        row("a timestamp without a time", {u"Timestamp|NPS"_s, u"2026-01-01|9"_s}, {}, 1);
        row("a timestamp with T", {u"Timestamp|NPS"_s, u"2026-01-01T10:00:00Z|9"_s}, {}, 1);
        row("a timestamp of Google", {u"Timestamp|NPS"_s, u"1/2/2026 9:05:00|9"_s},
            u"Google Forms"_s, 1);
        row("numbered questions are no codes",
            {u"Q1. How are you?|Q2. And you?|Q3. And they?"_s, u"9|8|7"_s}, {}, 1);
        row("codes of LimeSurvey",
            {u"a1. How are you?|a2[SQ1]. [Staff] How are you?|a3. Why?"_s, u"9|8|7"_s},
            u"LimeSurvey"_s, 1);
        row("V1 of something else", {u"V1|V2|V3"_s, u"1|2|3"_s, u"4|5|6"_s}, {}, 1);
        row("import ids without labels",
            {u"EndDate|Q1"_s, u"{\"ImportId\":\"endDate\"}|{\"ImportId\":\"QID1\"}"_s,
                u"2026-01-01|9"_s},
            u"Qualtrics"_s, 2);
    }

    void tellsToolsApart()
    {
        QFETCH(QStringList, rows);
        QFETCH(QString, tool);
        QFETCH(int, headingRows);
        const FileHeadings headings = readHeadings(records(rows), std::nullopt);
        QCOMPARE(headings.tool, tool);
        QCOMPARE(headings.headingRows, headingRows);
    }

    void readsTheZoneOfImportIds()
    {
        const FileHeadings headings = readHeadings(
            records({u"EndDate|RecordedDate|Q1"_s, u"Einde|Vastgelegd|Hoe was het?"_s,
                u"{\"ImportId\":\"endDate\",\"timeZone\":\"Europe/Lisbon\"}|"
                u"{\"ImportId\":\"recordedDate\",\"timeZone\":\"Z\"}|{\"ImportId\":\"QID1\"}"_s,
                u"2026-01-01|2026-01-01|9"_s}),
            std::nullopt);
        QCOMPARE(textsOf(headings), QStringList({u"Einde"_s, u"Vastgelegd"_s, u"Hoe was het?"_s}));
        QCOMPARE(headings.columns[0].timeZone, QByteArray("Europe/Lisbon"));
        QCOMPARE(headings.columns[1].timeZone, QByteArray("Z"));
        QCOMPARE(headings.columns[0].toolColumn, u"enddate"_s);
        QVERIFY(headings.columns[2].timeZone.isEmpty());
        QVERIFY(headings.columns[2].toolColumn.isEmpty());
    }

    void carriesQuestionsOn()
    {
        const FileHeadings headings = readHeadings(records({u"Respondent ID|How was|||Why?"_s,
                                                       u"|Staff|Food|Other (please specify)|"
                                                       u"Open-Ended Response"_s,
                                                       u"11415363257|5|4||x"_s}),
            std::nullopt);
        QCOMPARE(textsOf(headings),
            QStringList({u"Respondent ID"_s, u"How was - Staff"_s, u"How was - Food"_s,
                u"How was - Other (please specify)"_s, u"Why?"_s}));
        QCOMPARE(headings.columns[2].question, u"How was"_s);
        QVERIFY(headings.columns[4].question.isEmpty());
    }

    void addsTellingCodesToLongTexts()
    {
        const FileHeadings headings = readHeadings(
            records({u"id|submitdate|lastpage|NPS. Zou u ons bij anderen noemen?|Q4. Zou u dat ook "
                     u"anders doen?|opm. Opmerkingen"_s,
                u"1|2026-01-01 10:00:00|3|9|x|y"_s}),
            std::nullopt);
        QCOMPARE(headings.tool, u"LimeSurvey"_s);
        QVERIFY(headings.columns[3].key.startsWith("nps zou u ons"_L1));
        QVERIFY(headings.columns[4].key.startsWith("zou u dat"_L1));
        QCOMPARE(headings.columns[5].key, u"opmerkingen"_s);
    }

    void dropsDigitsThatAToolAppends()
    {
        const FileHeadings headings =
            readHeadings(records({u"Reden|Cijfer|Reden2|Top10"_s, u"a|8|b|c"_s}), std::nullopt);
        QCOMPARE(headings.columns[2].key, u"reden"_s);
        QCOMPARE(headings.columns[2].text, u"Reden2"_s);
        QCOMPARE(headings.columns[3].key, u"top10"_s);
    }

    void doesAsTheUserSays()
    {
        const HeadRecords rows =
            records({u"Respondent ID|How was|"_s, u"|Staff|Food"_s, u"11415363257|5|4"_s});
        QCOMPARE(readHeadings(rows, 1).headingRows, 1);
        QCOMPARE(textsOf(readHeadings(rows, 1)),
            QStringList({u"Respondent ID"_s, u"How was"_s, QString()}));
        QCOMPARE(readHeadings(rows, 0).tool, QString());
        QCOMPARE(readHeadings(rows, 0).columns.size(), 3);
    }
};

HEADROOM_TEST_SUITE(TestFileHeadings)
#include "tst_fileheadings.moc"
