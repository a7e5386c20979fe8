// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "newcomer.h"
#include "tests/support/books.h"
#include "tests/support/suite.h"
#include "ui/style/appearance.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>

using headroom::test::Newcomer;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int Answers = 24;
const QStringList Places{u"Utrecht"_s, u"Arnhem"_s, u"Zwolle"_s};

/// Twelve promoters and six detractors among 24 answers: an NPS of 25.
int recommendation(int row)
{
    return row % 4 < 2 ? 9 : row % 4 == 2 ? 7 : 3;
}

/// A row of a sheet: numbers as numbers, "=46082.5" as a time of format 1, the rest as text.
QByteArray sheetRow(int number, const QStringList &cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray place =
            QByteArray(1, static_cast<char>('A' + i)) + QByteArray::number(number);
        const QString &cell = cells[i];
        bool isNumber = false;
        cell.toDouble(&isNumber);
        if (cell.startsWith(u'='))
            row += "<c r=\"" + place + "\" s=\"1\"><v>" + cell.mid(1).toUtf8() + "</v></c>";
        else if (isNumber)
            row += "<c r=\"" + place + "\"><v>" + cell.toUtf8() + "</v></c>";
        else if (!cell.isEmpty())
            row += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8()
                + "</t></is></c>";
    }
    return row + "</row>";
}

QByteArray sheetRows(const QList<QStringList> &rows)
{
    QByteArray text;
    for (qsizetype i = 0; i < rows.size(); ++i)
        text += sheetRow(static_cast<int>(i) + 1, rows[i]);
    return text;
}

/// Noon of a day in March 2026, as a spreadsheet counts it.
QString noon(int row)
{
    return u"=%1.5"_s.arg(46082 + row % 28);
}

QString writeMicrosoftForms(const QString &folder)
{
    const QStringList words{u"Zeer tevreden"_s, u"Tevreden"_s, u"Neutraal"_s, u"Ontevreden"_s};
    QList<QStringList> rows{{u"ID"_s, u"Begintijd"_s, u"Tijd van voltooien"_s, u"E-mail"_s,
        u"Naam"_s, u"Hoe waarschijnlijk is het dat u ons aanbeveelt aan vrienden of familie?"_s,
        u"Hoe tevreden bent u over de hulp van onze medewerker?"_s, u"Bij welke vestiging was u?"_s,
        u"Wat kunnen we beter doen?"_s}};
    for (int row = 0; row < Answers; ++row)
        rows.append({QString::number(row + 1), noon(row), noon(row), u"anonymous"_s, {},
            QString::number(recommendation(row)), words[row % 4], Places[row % 3],
            row % 5 == 0 ? u"Sneller opnemen, en niet drie keer doorverbinden"_s : QString()});
    const QString path = folder + u"/Klanttevredenheid(1-24).xlsx"_s;
    test::writeXlsx(path, {{{u"Sheet1"_s, sheetRows(rows)}}, {}, {"dd-mm-yyyy hh:mm"}, {}, {}});
    return path;
}

QString writeSurveyMonkey(const QString &folder)
{
    QByteArray text =
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,"
        "Last Name,How likely is it that you would recommend us to a friend or colleague?,"
        "\"Overall, how satisfied are you with our service?\",Which branch did you visit?,,"
        "Do you have any other comments?\r\n"
        ",,,,,,,,,Response,Response,Other (please specify),Open-Ended Response\r\n";
    const QByteArrayList words{
        "Very satisfied", "Satisfied", "Neither satisfied nor dissatisfied", "Dissatisfied"};
    for (int row = 0; row < Answers; ++row) {
        const QByteArray day = QByteArray::number(1 + row % 28).rightJustified(2, '0');
        text += QByteArray::number(11400100200 + row) + ",400100200,03/" + day
            + "/2026 09:15:04 AM,03/" + day + "/2026 01:17:40 PM,10.0.0.1,,,,"
            + QByteArray::number(recommendation(row)) + ',' + words[row % 4] + ','
            + Places[row % 3].toUtf8() + ",,\"Quick, and friendly\"\r\n";
    }
    const QString path = folder + u"/Customer survey.csv"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

QString writeWorkbook(const QString &folder)
{
    QList<QStringList> answers{
        {u"Datum"_s, u"Vestiging"_s, u"Medewerker"_s, u"NPS"_s, u"Cijfer"_s, u"Toelichting"_s}};
    QList<QStringList> places{{u"Vestiging"_s, u"Regio"_s, u"Manager"_s}};
    for (int row = 0; row < Answers; ++row)
        answers.append({noon(row), Places[row % 3], u"Medewerker "_s + QChar(u'A' + row % 4),
            QString::number(recommendation(row)), QString::number(5 + row % 5), u"Prima"_s});
    for (const QString &place : Places)
        places.append({place, u"Midden"_s, u"J. Bos"_s});
    const QList<QStringList> notes{{u"Leeswijzer"_s}, {u"Op het derde blad staan de reacties."_s}};
    const QString path = folder + u"/Klantreacties maart.xlsx"_s;
    test::writeXlsx(path,
        {{{u"Leeswijzer"_s, sheetRows(notes)}, {u"Vestigingen"_s, sheetRows(places)},
             {u"Reacties maart"_s, sheetRows(answers)},
             {u"Samenvatting"_s,
                 sheetRows({{u"Vestiging"_s, u"Aantal"_s}, {u"Utrecht"_s, u"8"_s},
                     {u"Arnhem"_s, u"8"_s}, {u"Zwolle"_s, u"8"_s}})}},
            {}, {"dd-mm-yyyy"}, {}, {}});
    return path;
}

/// A row per question under headings that nobody knows, with numbers for answers only.
QString writeRows(const QString &folder)
{
    QByteArray text = "Deelname;Onderwerp;Gegeven;Wanneer\n";
    for (int row = 0; row < Answers; ++row) {
        const QByteArray key = 'D' + QByteArray::number(row);
        const QByteArray day = ";2026-03-" + QByteArray::number(10 + row % 15) + '\n';
        text += key + ";Zou u ons aanbevelen (0-10)?;" + QByteArray::number(recommendation(row))
            + day + key + ";Hoe tevreden bent u (1-5)?;" + QByteArray::number(1 + row % 5) + day;
    }
    const QString path = folder + u"/rapport.csv"_s;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

QString writeExport(const QString &kind, const QString &folder)
{
    if (kind == "rows"_L1)
        return writeRows(folder);
    if (kind == "forms"_L1)
        return writeMicrosoftForms(folder);
    return kind == "monkey"_L1 ? writeSurveyMonkey(folder) : writeWorkbook(folder);
}

} // namespace

/// The files that a new user is likely to try first go through the steps without a word from them.
class FirstFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void needNothingButTheButtons_data();
    void needNothingButTheButtons();
    void aRowPerQuestionIsAskedAbout();
    void aRowPerQuestionIsNamedAboveTheColumns();

private:
    void importAndCompare(Newcomer &newcomer);

private slots:

    /// Not a test: pictures of the steps for people to look at, asked for by HEADROOM_PICTURES.
    void picturesOfTheSteps_data() { needNothingButTheButtons_data(); }

    void picturesOfTheSteps();

private:
    static void savePictures(const QString &kind, const QString &start, bool isDark);
};

void FirstFilesTest::needNothingButTheButtons_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("meanings");
    QTest::addColumn<QString>("recognised");

    QTest::newRow("microsoft forms, Dutch")
        << u"forms"_s
        << QStringList{u"Answer number"_s, u"Started at"_s, u"Date of the answer"_s,
               u"Not imported"_s, u"Not imported"_s, u"NPS (0–10)"_s, u"CSAT (1–5)"_s,
               u"Location"_s, u"Comment"_s}
        << u"Recognised as an export of Microsoft Forms"_s;
    QTest::newRow("surveymonkey, two heading rows")
        << u"monkey"_s
        << QStringList{u"Answer number"_s, u"Not imported"_s, u"Started at"_s,
               u"Date of the answer"_s, u"Not imported"_s, u"Not imported"_s, u"Not imported"_s,
               u"Not imported"_s, u"NPS (0–10)"_s, u"CSAT (1–5)"_s, u"Location"_s,
               u"Not imported"_s, u"Comment"_s}
        << u"Recognised as an export of SurveyMonkey"_s;
    QTest::newRow("a workbook of several sheets")
        << u"book"_s
        << QStringList{u"Date of the answer"_s, u"Location"_s, u"Employee"_s, u"NPS (0–10)"_s,
               u"CSAT, grade (1–10)"_s, u"Comment"_s}
        << u"Recognised as"_s;
}

void FirstFilesTest::needNothingButTheButtons()
{
    QFETCH(const QString, kind);
    QFETCH(const QStringList, meanings);
    QFETCH(const QString, recognised);
    Newcomer newcomer;
    newcomer.drop(writeExport(kind, newcomer.folder.path()));
    QTRY_VERIFY(newcomer.find<QComboBox>(u"meaning0"_s));
    const auto *proceed = newcomer.find<QPushButton>(u"importProceed"_s);
    QTRY_VERIFY(proceed->isVisible() && proceed->isEnabled());
    QCOMPARE(newcomer.text(u"formatTitle"_s), recognised);
    for (qsizetype i = 0; i < meanings.size(); ++i) {
        const auto *combo = newcomer.find<QComboBox>(u"meaning%1"_s.arg(i));
        if (combo != nullptr) // those out of sight have none
            QCOMPARE(combo->currentText(), meanings[i]);
    }
    QVERIFY(!newcomer.find<QWidget>(u"question"_s));
    QVERIFY(newcomer.press(u"importProceed"_s)); // the columns are right
    QTRY_VERIFY(newcomer.find<QLabel>(u"checkTitle"_s)->isVisible());
    QVERIFY(newcomer.press(u"importProceed"_s)); // imports
    QTRY_VERIFY(newcomer.find<QLabel>(u"doneTitle"_s)->isVisible());
    QVERIFY(newcomer.press(u"importProceed"_s)); // to the overview
    QTRY_COMPARE(newcomer.text(u"tileValue"_s), u"+25.0"_s);
}

void FirstFilesTest::aRowPerQuestionIsAskedAbout()
{
    Newcomer newcomer;
    newcomer.drop(writeRows(newcomer.folder.path()));
    QTRY_VERIFY(newcomer.find<QPushButton>(u"questionAnswer"_s));
    const QString question = newcomer.text(u"questionText"_s);
    for (const QString &said : {u"“Deelname”"_s, u"“Onderwerp”"_s, u"“Gegeven”"_s, u"D0"_s})
        QVERIFY2(question.contains(said), qPrintable(question));
    QVERIFY(!newcomer.find<QPushButton>(u"importProceed"_s)->isEnabled());
    newcomer.find<QPushButton>(u"questionAnswer"_s)->click();
    importAndCompare(newcomer);
}

void FirstFilesTest::aRowPerQuestionIsNamedAboveTheColumns()
{
    Newcomer newcomer;
    newcomer.drop(writeRows(newcomer.folder.path()));
    const QStringList meanings{u"Whose answer it is"_s, u"Question"_s, u"Answer to the question"_s};
    for (qsizetype i = 0; i < meanings.size(); ++i) {
        const QString name = u"meaning%1"_s.arg(i);
        QTRY_VERIFY(newcomer.find<QComboBox>(name));
        auto *combo = newcomer.find<QComboBox>(name);
        combo->setCurrentText(meanings[i]);
        combo->setCurrentIndex(combo->findText(meanings[i]));
        emit combo->activated(combo->currentIndex());
        const bool isLast = i + 1 == meanings.size();
        QTRY_COMPARE(
            newcomer.find<QComboBox>(name)->currentText(), isLast ? u"NPS (0–10)"_s : meanings[i]);
    }
    importAndCompare(newcomer);
}

/// Each question has become a column; the three steps that are left lead to the score.
void FirstFilesTest::importAndCompare(Newcomer &newcomer)
{
    QTRY_VERIFY(newcomer.find<QComboBox>(u"meaning2"_s));
    QTRY_COMPARE(newcomer.find<QComboBox>(u"meaning2"_s)->currentText(), u"NPS (0–10)"_s);
    for (int step = 0; step < 3; ++step)
        QVERIFY(newcomer.press(u"importProceed"_s));
    QTRY_COMPARE(newcomer.text(u"tileValue"_s), u"+25.0"_s);
}

void FirstFilesTest::picturesOfTheSteps()
{
    const QString folder = qEnvironmentVariable("HEADROOM_PICTURES");
    if (folder.isEmpty())
        QSKIP("skipped: HEADROOM_PICTURES names no folder");
    QFETCH(const QString, kind);
    for (const QString &language : {u"en"_s, u"nl"_s}) {
        app::installTranslations(*QCoreApplication::instance(), QLocale(language));
        for (const bool isDark : {false, true})
            savePictures(kind, folder + u"/%1-%2-"_s.arg(kind, language), isDark);
    }
}

/// Every step, up to the Overview with its first figures. Small and light or larger and dark.
void FirstFilesTest::savePictures(const QString &kind, const QString &start, bool isDark)
{
    Newcomer newcomer;
    newcomer.appearance.setTheme(isDark ? Theme::Dark : Theme::Light);
    newcomer.window.resize(isDark ? QSize(1440, 900) : QSize(1024, 700));
    const auto save = [&](const QString &step) {
        QTest::qWait(300);
        newcomer.window.grab().save(start + step + (isDark ? u"-dark.png"_s : u"-light.png"_s));
    };
    newcomer.drop(writeExport(kind, newcomer.folder.path()));
    QTRY_VERIFY(newcomer.find<QComboBox>(u"meaning0"_s));
    QTRY_VERIFY(newcomer.find<QPushButton>(u"importProceed"_s)->isEnabled());
    for (const QString &step : {u"columns"_s, u"check"_s, u"done"_s}) {
        save(step);
        QVERIFY(newcomer.press(u"importProceed"_s));
    }
    QTRY_VERIFY(!newcomer.text(u"tileValue"_s).isEmpty());
    save(u"overview"_s);
}

HEADROOM_TEST_SUITE(FirstFilesTest)
#include "tst_firstfiles.moc"
