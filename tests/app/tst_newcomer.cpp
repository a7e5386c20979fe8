// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newcomer.h"
#include "tests/support/pdftext.h"
#include "tests/support/suite.h"
#include "ui/style/appearance.h"
#include "ui/targets/targetfield.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using headroom::test::Newcomer;
using namespace headroom;
using namespace headroom::ui;
using namespace Qt::StringLiterals;

namespace {

/// Forty answers each: promoters less detractors are 20 of Anna's, none of Bram's and 30 of
/// Carla's, so 50 of all 120: 41.7.
QByteArray survey()
{
    struct Person
    {
        const char *place;
        int nines;
        int sevens;
        int threes;
    };

    const Person people[] = {{"Breda,Anna de Boer", 30, 0, 10}, {"Breda,Bram Visser", 20, 0, 20},
        {"Delft,Carla Smit", 30, 10, 0}};
    QByteArray csv("Date,Location,Employee,NPS\n");
    for (const Person &person : people) {
        for (int row = 0; row < person.nines + person.sevens + person.threes; ++row) {
            const QDate day = QDate(2026, 1, 1).addDays(row * 6 + (row == 39 ? 8 : 0));
            const int grade = row < person.nines ? 9 : row < person.nines + person.sevens ? 7 : 3;
            csv += day.toString(Qt::ISODate).toLatin1() + ',' + person.place + ','
                + QByteArray::number(grade) + '\n';
        }
    }
    return csv;
}

} // namespace

class NewcomerTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void comesFromTheEmptyWindowToThePdf();

private:
    void importsTheFile(Newcomer &newcomer);
    void setsATarget(Newcomer &newcomer);
    void savesEverySheet(Newcomer &newcomer, const QString &pdf);
};

void NewcomerTest::comesFromTheEmptyWindowToThePdf()
{
    Newcomer newcomer;
    QVERIFY(newcomer.find<PageStack>({})->isFirstRun());
    importsTheFile(newcomer);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(newcomer.text(u"tileValue"_s), u"+41.7"_s);
    setsATarget(newcomer);
    const QString pdf = newcomer.folder.filePath(u"Sheets.pdf"_s);
    savesEverySheet(newcomer, pdf);
    if (QTest::currentTestFailed())
        return;
    if (!test::canReadPdf())
        QSKIP("skipped: pdftotext is not installed");
    // A target of 60 closes (60 - 41.67) / (100 - 41.67) = 31.43 % of everyone's own headroom.
    const QString text = test::pdfText(pdf);
    for (const QString &expected :
        {u"Anna de Boer"_s, u"+65.7"_s, u"Bram Visser"_s, u"+31.4"_s, u"Carla Smit"_s, u"+82.9"_s})
        QVERIFY2(text.contains(expected), qPrintable(expected + u" in "_s + text));
}

void NewcomerTest::importsTheFile(Newcomer &newcomer)
{
    const QString path = newcomer.folder.filePath(u"survey.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(survey());
    file.close();
    newcomer.drop(path);
    QTRY_VERIFY(newcomer.find<QComboBox>(u"meaning3"_s));
    QVERIFY(newcomer.press(u"importProceed"_s)); // the columns are right
    QTRY_VERIFY(newcomer.find<QLabel>(u"checkTitle"_s)->isVisible());
    QVERIFY(newcomer.press(u"importProceed"_s)); // imports
    QTRY_VERIFY(newcomer.find<QLabel>(u"doneTitle"_s)->isVisible());
    QVERIFY(newcomer.press(u"importProceed"_s)); // to the overview
    QTRY_COMPARE(newcomer.find<PageStack>({})->page(), Page::Overview);
}

void NewcomerTest::setsATarget(Newcomer &newcomer)
{
    QVERIFY(newcomer.press(u"navigate-targets"_s));
    newcomer.choose(u"startChoice"_s, QVariant::fromValue(StartRule::Raw));
    auto *target = newcomer.find<TargetField>(u"targetField"_s);
    target->setValue(60);
    const QString share = newcomer.text(u"shareText"_s);
    QVERIFY2(share.contains(u"31.4"_s), qPrintable(share));
}

void NewcomerTest::savesEverySheet(Newcomer &newcomer, const QString &pdf)
{
    QVERIFY(newcomer.press(u"navigate-sheets"_s));
    QVERIFY(newcomer.press(u"tickAll"_s));
    QCOMPARE(newcomer.find<QComboBox>(u"fileChoice"_s)->currentData().toBool(), true);
    QVERIFY(newcomer.press(u"savePdf"_s));
    auto *dialog = newcomer.find<QFileDialog>({});
    QVERIFY(dialog);
    QVERIFY(dialog->selectedFiles().first().endsWith(u".pdf"_s));
    dialog->setDirectory(QFileInfo(pdf).absolutePath());
    dialog->selectFile(QFileInfo(pdf).fileName());
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFileInfo::exists(pdf));
    QTRY_VERIFY(newcomer.text(u"sheetMessage"_s).contains(newcomer.folder.path()));
}

HEADROOM_TEST_SUITE(NewcomerTest)
#include "tst_newcomer.moc"
