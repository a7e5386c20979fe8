// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrun.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTest>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

/// "0=id 4=date": what those columns become.
QString fieldsOf(const ImportPlan &plan, const QString &wanted)
{
    QStringList fields;
    for (const QString &field : wanted.split(u' ', Qt::SkipEmptyParts)) {
        const int column = field.section(u'=', 0, 0).toInt();
        fields.append(QString::number(column) + u'=' + fieldOf(plan, column));
    }
    return fields.join(u' ');
}

QString accountOf(const ImportRun &run)
{
    const ImportAccount &account = run.outcome.account;
    return u"read %1, imported %2, refused %3, headings %4, left out %5"_s.arg(account.read)
        .arg(account.imported)
        .arg(account.refused)
        .arg(account.headings)
        .arg(account.leftOut);
}

} // namespace

/// Real exports of survey tools, kept outside the repository. The expected figures were counted
/// with Python's csv, datetime and zoneinfo modules, those of the workbook from its XML.
class TestImportToolFiles : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        if (!QDir(test::Shared).exists())
            QSKIP("skipped: the shared files are not here");
    }

    void recognisesTheTool_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<int>("headingRows");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *file, const QString &tool, std::array<int, 3> size,
                             const QString &fields) {
            QTest::newRow(file) << tool << size[0] << size[1] << size[2] << fields;
        };
        row("qualtrics/ropensci_sample.csv", u"Qualtrics"_s, {3, 4, 20},
            u"0=started 1=date 2=status 4=status 5=ignore 6=status 7=ignore 8=id 11=ignore 15=ignore"_s);
        row("qualtrics/ropensci_sample_legacy.csv", u"Qualtrics"_s, {2, 3, 16},
            u"0=id 2=ignore 6=status 7=started 8=date 9=status 12=ignore 15=ignore"_s);
        const QString insights = u"0=id 2=ignore 3=started 4=date 7=ignore 9=status 10=status"_s;
        row("qualtrics/tufts_No_Basis_for_Evaluation (Insights).csv", u"Qualtrics"_s, {3, 18, 49},
            insights);
        row("qualtrics/tufts_Sample_Survey (Insights).csv", u"Qualtrics"_s, {3, 8, 190}, insights);
        row("qualtrics/tufts_Single_Answer_MC_Questions (Insights).csv", u"Qualtrics"_s, {3, 8, 20},
            insights);
        row("qualtrics/tufts_Sample_Survey.csv", u"Qualtrics"_s, {2, 7, 190},
            u"0=id 6=status 7=started 8=date 9=status"_s);
        const QString monkey = u"SurveyMonkey"_s;
        row("surveymonkey/cncf/CNCF_Ambassadors_Survey_2019_H1.csv", monkey, {2, 23, 49},
            u"0=id 1=ignore 2=started 3=date 4=ignore 5=ignore 8=ignore 42=ignore 48=comment"_s);
        row("surveymonkey/cncf/CNCF_TOC_Survey_2020_H1.csv", monkey, {2, 30, 41},
            u"0=id 2=started 3=date 4=ignore"_s);
        row("surveymonkey/cncf/cnswp-survey-raw-data.csv", monkey, {2, 73, 45},
            u"0=id 2=started 3=date 4=ignore 5=ignore 14=ignore"_s);
        row("surveymonkey/cncf/CNCF GitOps Microsurvey.csv", monkey, {2, 222, 89}, u"0=id"_s);
        row("surveymonkey/cncf/CNCF Maintainers Survey 2022 H1.csv", monkey, {2, 101, 123},
            u"21=nps 22=comment"_s);
        row("surveymonkey/cncf/CNCF Marketing and Member Survey 1H 2020.csv", monkey, {2, 152, 64},
            u"61=recommended"_s);
        row("surveymonkey/cncf/Strimzi Survey 2022.csv", monkey, {2, 43, 30}, {});
        row("surveymonkey/cncf/Cloud_Native_Survey_2018.csv", monkey, {2, 2403, 249}, {});
        row("surveymonkey/cncf/CNCF Maintainers Survey 2024 H1.csv", {}, {1, 94, 27}, {});
        row("surveymonkey/osposurvey_results_2020.csv", monkey, {2, 1406, 270},
            u"0=id 1=started 2=date"_s);
        row("surveymonkey/jupyter_2020_all_responses.csv", monkey, {1, 1136, 216}, u"0=id"_s);
        row("surveymonkey/fivethirtyeight/StarWars.csv", monkey, {2, 1188, 38}, u"0=id"_s);
        row("surveymonkey/fivethirtyeight/MIDWEST.csv", monkey, {2, 2780, 53},
            u"0=id 44=ignore 52=ignore"_s);
        row("surveymonkey/fivethirtyeight/flying-etiquette.csv", monkey, {1, 1041, 27}, u"0=id"_s);
        row("surveymonkey/fivethirtyeight/thanksgiving-2015-poll-data.csv", monkey, {1, 1059, 65},
            u"0=id"_s);
        row("surveymonkey/fivethirtyeight/weather-check.csv", monkey, {1, 929, 9}, u"0=id"_s);
        row("typeform/2016-new-coders-part-1.csv", u"Typeform"_s, {1, 15654, 51},
            u"0=id 46=recommended 48=started 49=date 50=ignore"_s);
        row("googleforms/cncf_maintainer_2018_h1.csv", u"Google Forms"_s, {1, 57, 9},
            u"0=date 2=csat 8=comment"_s);
        row("googleforms/jupyter_education_2016.csv", u"Google Forms"_s, {1, 126, 25}, u"0=date"_s);
        row("googleforms/spack_2021.csv", u"Google Forms"_s, {1, 180, 54}, u"0=date"_s);
        row("googleforms/spack_2021.xlsx", u"Google Forms"_s, {1, 180, 54}, u"0=date"_s);
        row("alchemer/jupyter_ux_2015_SurveyExport.csv", u"Alchemer"_s, {1, 1707, 37},
            u"0=started 1=date 2=status"_s);
        row("limesurvey/artifact_survey_54231.xlsx", u"LimeSurvey"_s, {1, 258, 227},
            u"0=id 1=date 2=ignore 3=ignore 4=ignore 5=started 6=ignore"_s);
        row("limesurvey/rse_2017_nl_public_data.csv", u"LimeSurvey"_s, {1, 78, 131}, {});
    }

    void recognisesTheTool()
    {
        QFETCH(QString, tool);
        QFETCH(int, headingRows);
        QFETCH(int, records);
        QFETCH(int, columns);
        QFETCH(QString, fields);
        const QString file = QString::fromUtf8(QTest::currentDataTag());
        const ImportRun run = runImport(test::Shared + u'/' + file);
        QCOMPARE(run.plan.format.tool, tool);
        QCOMPARE(run.plan.format.preambleRows, 0);
        QCOMPARE(run.plan.format.headingRows, headingRows);
        QCOMPARE(run.plan.records, records);
        QCOMPARE(run.plan.columns.size(), columns);
        QCOMPARE(fieldsOf(run.plan, fields), fields);
        // Either it is imported, or what it needs to know is a question.
        QVERIFY(run.error.has_value() == !run.plan.isReady());
    }

    void importsWithAChoice_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QList<int>>("values");
        QTest::addColumn<QList<int>>("counts");
        const auto row = [](const char *file, int column, const QString &measure,
                             const QString &account, const QList<int> &values,
                             const QList<int> &counts) {
            QTest::newRow(file) << column << measure << account << values << counts;
        };
        // All answers of these are tests.
        const QString tests = u"read 8, imported 5, refused 0, headings 3, left out 5"_s;
        row("qualtrics/tufts_Single_Answer_MC_Questions (Insights).csv", 13, u"csat"_s, tests,
            {1, 2, 3, 4, 5}, {1, 0, 1, 1, 2});
        row("qualtrics/tufts_Sample_Survey (Insights).csv", 11, u"csat"_s, tests, {1, 2, 3},
            {1, 2, 2});
        row("qualtrics/tufts_Sample_Survey.csv", 10, u"csat"_s,
            u"read 7, imported 5, refused 0, headings 2, left out 5"_s, {1, 2, 3}, {1, 2, 2});
        row("surveymonkey/cncf/CNCF_Ambassadors_Survey_2019_H1.csv", 44, u"csat-grade"_s,
            u"read 23, imported 21, refused 0, headings 2, left out 0"_s, {7, 8, 9, 10},
            {3, 7, 6, 5});
        // 124 sent off: 89 yes, 35 no; 133 never sent off: 6 no, the others did not get there.
        row("limesurvey/artifact_survey_54231.xlsx", 183, u"resolved"_s,
            u"read 258, imported 257, refused 0, headings 1, left out 133"_s, {0, 1}, {41, 89});
        // 926 unfinished answers without a role, two of which repeat another to the second; 740 + 1
        // with one, which is no yes or no, and 39 finished without.
        row("alchemer/jupyter_ux_2015_SurveyExport.csv", 31, u"recommended"_s,
            u"read 1707, imported 924, refused 780, headings 1, left out 924"_s, {0, 1}, {0, 0});
    }

    void importsWithAChoice()
    {
        QFETCH(int, column);
        QFETCH(QString, measure);
        QFETCH(QString, account);
        QFETCH(QList<int>, values);
        QFETCH(QList<int>, counts);
        ImportChoices choices;
        choices.columns.insert(column, {Field::Rating, measure, {}});
        const QString file = QString::fromUtf8(QTest::currentDataTag());
        const ImportRun run = runImport(test::Shared + u'/' + file, choices);
        QVERIFY(!run.error);
        QCOMPARE(accountOf(run), account);
        QVERIFY(run.outcome.account.balances());
        QList<int> found;
        for (const int value : std::as_const(values))
            found.append(static_cast<int>(countOf(run, measure, value)));
        QCOMPARE(found, counts);
        const bool nothingCounts = run.outcome.account.leftOut == run.outcome.account.imported;
        QCOMPARE(run.outcome.issues.count(IssueCode::NothingCounts), nothingCounts ? 1 : 0);
    }

    /// Times are in UTC: 82 of the 939 answers were given on another day of the Netherlands.
    void countsTimesOnTheOwnCalendar()
    {
        const ImportRun run = runImport(test::Shared + "/typeform/2016-new-coders-part-1.csv"_L1);
        QVERIFY(!run.error);
        QCOMPARE(
            accountOf(run), u"read 15654, imported 939, refused 14714, headings 1, left out 0"_s);
        QCOMPARE(run.answers.first()["date"_L1].toString(), u"2016-03-29"_s);
        QCOMPARE(run.answers.first()["time"_L1].toString(), u"23:52:24"_s);
        QVERIFY(run.outcome.dates.has_value());
        QCOMPARE(run.outcome.dates->first, QDate(2016, 3, 29));
        QCOMPARE(run.outcome.dates->last, QDate(2016, 5, 2));
        QCOMPARE(countOf(run, u"date"_s, u"2016-03-30"_s), 169);
        QCOMPARE(countOf(run, u"date"_s, u"2016-04-01"_s), 33);
    }
};

HEADROOM_TEST_SUITE(TestImportToolFiles)
#include "tst_importtoolfiles.moc"
