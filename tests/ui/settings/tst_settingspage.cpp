// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/rounds/fixedround.h"
#include "core/reports/signatures/signedsheet.h"
#include "tests/support/suite.h"
#include "tests/ui/languages.h"
#include "ui/settings/letterhead.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

using headroom::test::english;
using namespace headroom;
using namespace headroom::ui;

namespace {

SnapshotPtr snapshotNamed(const QString &name, const Limits &limits)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->path = u"/data/headroom.sqlite"_qs;
    snapshot->source.organisation = Organisation(name, {});
    snapshot->source.limits = limits;
    return snapshot;
}

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void aChoiceIsTakenAtOnce();
    void showingPreferencesChangesNothing();
    void theOrganisationsNameIsTakenOnce();
    void theTimeZoneIsTheDatabases();
    void aLogoIsAPictureThatFits();
    void aLogoIsChosenAndRemoved();
    void contradictingLimitsAreExplainedAndNotTaken();
    void withoutDatabaseItsFieldsRest();
    void fieldsKeepTheirHeightInALowWindow();
    void minimumNumbersRestWhileSignedSheetsNeedThem();
    void followingUpIsSwitchedOnAndOff();
};

void SettingsPageTest::aChoiceIsTakenAtOnce()
{
    SettingsPage page{Preferences{}, english()};
    QSignalSpy spy(&page, &SettingsPage::preferencesChanged);
    auto *theme = page.findChild<QComboBox *>(u"theme"_qs);
    theme->setCurrentIndex(theme->findData(static_cast<int>(Theme::Dark)));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Preferences>().theme, Theme::Dark);
}

void SettingsPageTest::showingPreferencesChangesNothing()
{
    SettingsPage page{Preferences{}, english()};
    QSignalSpy spy(&page, &SettingsPage::preferencesChanged);
    page.showPreferences({Language::Dutch, NumberFormat::Dutch, Theme::Dark, 14});
    QCOMPARE(spy.size(), 0);
    QCOMPARE(page.findChild<QComboBox *>(u"language"_qs)->currentText(), u"Nederlands"_qs);
}

void SettingsPageTest::followingUpIsSwitchedOnAndOff()
{
    SettingsPage page{Preferences{}, english()};
    auto *button = page.findChild<QPushButton *>(u"followUpSwitch"_qs);
    QVERIFY(!button->isEnabled());
    page.showSnapshot(snapshotNamed(u"Voorbeeld"_qs, {}));
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Switch on"_qs);
    auto *state = page.findChild<QLabel *>(u"followUpState"_qs);
    QVERIFY(state->text().startsWith(u"Off"_qs));
    QSignalSpy changed(&page, &SettingsPage::followUpChanged);
    page.findChild<QSpinBox *>(u"followUpDays"_qs)->setValue(60);
    button->click();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().value<FollowUpSettings>(), (FollowUpSettings{true, 60}));
    QVERIFY(state->text().startsWith(u"On"_qs));
    QVERIFY(button->text().contains(u"delete all contacts"_qs));
    button->click();
    QCOMPARE(changed.last().first().value<FollowUpSettings>(), (FollowUpSettings{false, 60}));
}

void SettingsPageTest::theTimeZoneIsTheDatabases()
{
    SettingsPage page{Preferences{}, english()};
    auto *zone = page.findChild<QComboBox *>(u"timeZone"_qs);
    QVERIFY(!zone->isEnabled());
    auto snapshot = std::make_shared<Snapshot>(*snapshotNamed(u"Old"_qs, {}));
    snapshot->timeZone = "America/New_York";
    page.showSnapshot(snapshot);
    QVERIFY(zone->isEnabled());
    QCOMPARE(zone->currentText(), u"America/New York"_qs);
    QSignalSpy spy(&page, &SettingsPage::timeZoneChanged);
    zone->setCurrentIndex(zone->findText(u"Europe/Amsterdam"_qs));
    emit zone->activated(zone->currentIndex());
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toByteArray(), QByteArray("Europe/Amsterdam"));
    snapshot->timeZone = "Mars/Olympus"; // another computer may know more of them
    page.showSnapshot(snapshot);
    QCOMPARE(zone->currentText(), u"Mars/Olympus"_qs);
}

void SettingsPageTest::theOrganisationsNameIsTakenOnce()
{
    SettingsPage page{Preferences{}, english()};
    page.showSnapshot(snapshotNamed(u"Old"_qs, {}));
    QSignalSpy spy(&page, &SettingsPage::organisationNameChanged);
    auto *name = page.findChild<QLineEdit *>(u"organisationName"_qs);
    QCOMPARE(name->text(), u"Old"_qs);
    name->setText(u"  New   name "_qs);
    emit name->editingFinished();
    emit name->editingFinished();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"New name"_qs);
}

void SettingsPageTest::aLogoIsAPictureThatFits()
{
    const QTemporaryDir folder;
    const auto file = [&](const QString &name, QSize size, const char *format) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        image.save(folder.filePath(name), format);
        return folder.filePath(name);
    };
    const auto sizeOf = [](const QByteArray &png) { return QImage::fromData(png, "PNG").size(); };
    QCOMPARE(sizeOf(logoFrom(file(u"small.png"_qs, {300, 90}, "PNG"))), QSize(300, 90));
    QCOMPARE(sizeOf(logoFrom(file(u"large.jpg"_qs, {6000, 1000}, "JPG"))), QSize(1200, 200));
    QCOMPARE(sizeOf(logoFrom(file(u"a jpeg.png"_qs, {30, 40}, "JPG"))), QSize(30, 40));
    QFile text(folder.filePath(u"text.png"_qs));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("no picture");
    text.close();
    QVERIFY(logoFrom(text.fileName()).isEmpty());
    QVERIFY(logoFrom(folder.filePath(u"nothing.png"_qs)).isEmpty());
}

void SettingsPageTest::aLogoIsChosenAndRemoved()
{
    const QTemporaryDir folder;
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::green);
    QVERIFY(image.save(folder.filePath(u"logo.png"_qs)));
    SettingsPage page{Preferences{}, english()};
    page.showSnapshot(snapshotNamed(u"Shop"_qs, {}));
    page.show();
    QSignalSpy changed(&page, &SettingsPage::logoChanged);
    const auto choose = [&](const QString &name) {
        page.findChild<QPushButton *>(u"chooseLogo"_qs)->click();
        emit page.findChild<QFileDialog *>(u"logoDialog"_qs)->fileSelected(folder.filePath(name));
    };
    auto *fault = page.findChild<QLabel *>(u"logoFault"_qs);
    choose(u"missing.png"_qs);
    QVERIFY(fault->isVisible() && fault->text().contains(u"missing.png"_qs));
    QCOMPARE(changed.count(), 0);
    choose(u"logo.png"_qs);
    QVERIFY(!fault->isVisible());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QImage::fromData(changed.first().first().toByteArray()).size(), QSize(40, 20));
    auto *remove = page.findChild<QPushButton *>(u"removeLogo"_qs);
    QVERIFY(remove->isVisible());
    remove->click();
    QVERIFY(!remove->isVisible());
    QVERIFY(changed.last().first().toByteArray().isEmpty());
}

void SettingsPageTest::contradictingLimitsAreExplainedAndNotTaken()
{
    SettingsPage page{Preferences{}, english()};
    page.showSnapshot(snapshotNamed({}, {}));
    QSignalSpy spy(&page, &SettingsPage::limitsChanged);
    auto *score = page.findChild<QSpinBox *>(u"minimumForScore"_qs);
    auto *fault = page.findChild<QLabel *>(u"limitsFault"_qs);
    score->setValue(31);
    QCOMPARE(spy.size(), 0);
    QVERIFY(!fault->isHidden());
    score->setValue(30);
    QCOMPARE(spy.size(), 1);
    QVERIFY(fault->isHidden());
    QCOMPARE(spy.first().first().value<Limits>().minimumForScore, 30);
}

void SettingsPageTest::fieldsKeepTheirHeightInALowWindow()
{
    SettingsPage page{Preferences{}, english()};
    page.showSnapshot(snapshotNamed(u"Shop"_qs, {}));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (const int width : {620, 820, 1230}) {
        page.resize(width, 480);
        QCoreApplication::processEvents();
        for (const QSpinBox *box : page.findChildren<QSpinBox *>())
            QVERIFY2(box->height() >= box->sizeHint().height(),
                qPrintable(box->objectName() + u" at "_qs + QString::number(width)));
    }
}

void SettingsPageTest::withoutDatabaseItsFieldsRest()
{
    SettingsPage page{Preferences{}, english()};
    QVERIFY(!page.findChild<QLineEdit *>(u"organisationName"_qs)->isEnabled());
    page.showSnapshot(snapshotNamed({}, {}));
    QVERIFY(page.findChild<QLineEdit *>(u"organisationName"_qs)->isEnabled());
    QCOMPARE(page.findChild<QLabel *>(u"databasePath"_qs)->text(), u"/data/headroom.sqlite"_qs);
}

void SettingsPageTest::minimumNumbersRestWhileSignedSheetsNeedThem()
{
    auto snapshot = std::make_shared<Snapshot>(*snapshotNamed(u"Shops"_qs, {}));
    Round round;
    round.id = RoundId(1);
    round.name = u"2027"_qs;
    round.ends = QDate(2027, 12, 31);
    FixedRound fixed;
    fixed.round = round;
    fixed.sheets = {UnitRef::employeeAt(UnitId(1), UnitId(2))};
    snapshot->source.rounds = {round};
    snapshot->source.fixed.insert(round.id, std::make_shared<const FixedRound>(fixed));
    SettingsPage page{Preferences{}, english()};
    page.showSnapshot(snapshot);
    QVERIFY(page.findChild<QSpinBox *>(u"minimumForScore"_qs)->isEnabled());
    SignedSheet sheet;
    sheet.id = SigningId(1);
    sheet.round = round.id;
    sheet.unit = fixed.sheets.first();
    snapshot->source.signedSheets =
        std::make_shared<const SignedSheets>(QList<SignedSheet>{sheet}, QList<UndoneImport>());
    page.showSnapshot(snapshot);
    for (const QString &name :
        {u"minimumForScore"_qs, u"minimumForVerdict"_qs, u"minimumForComments"_qs})
        QVERIFY(!page.findChild<QSpinBox *>(name)->isEnabled());
    const QString words = page.findChild<QLabel *>(u"fixedLimits"_qs)->text();
    QVERIFY2(words.contains(u"1 signed sheets of round 2027"_qs)
            && words.endsWith(u"after 31 December 2027."_qs),
        qPrintable(words));
}

HEADROOM_TEST_SUITE(SettingsPageTest)
#include "tst_settingspage.moc"
