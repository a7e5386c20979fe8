// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "tests/support/suite.h"
#include "tests/ui/data/sampleimport.h"
#include "ui/data/datapage.h"
#include "ui/data/steps/formatcard.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace headroom;
using namespace headroom::ui;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

const Figures Written(QLocale(u"en_US"_s), QLocale(u"en_US"_s));

} // namespace

class FormatCardTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void overridingTheFormatPlansAgain();
    void theZoneOfTheTimesCanBeTold();
    void lettersShowTheEncoding();
    void quotesCanBeChosen();
    void theRecognisedToolIsSaid();
    void aSentenceStandsForTheListsWhereThereIsLittleRoom();
    void aLowPageShowsTheSentence();
};

void FormatCardTest::initTestCase()
{
    app::installTranslations(*qApp, QLocale(u"en_US"_s)); // plurals
}

void FormatCardTest::overridingTheFormatPlansAgain()
{
    DataPage page(Written);
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    QSignalSpy planned(&page, &DataPage::planRequested);
    auto *separator = page.findChild<QComboBox *>(u"formatSeparator"_s);
    QCOMPARE(separator->currentText(), u"Semicolon ;"_s);
    separator->setCurrentIndex(separator->findData(u","_s));
    emit separator->activated(separator->currentIndex());
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][1].value<ImportChoices>().delimiter, std::optional<char>(','));
}

void FormatCardTest::theZoneOfTheTimesCanBeTold()
{
    ImportPlan plan = samplePlan();
    const auto shown = [&plan] {
        auto page = std::make_unique<DataPage>(Written);
        page->startImport(u"a.csv"_s);
        page->showPlan(plan);
        return page;
    };
    const auto zoneOf = [](const std::unique_ptr<DataPage> &page) {
        return page->findChild<QComboBox *>(u"formatZone"_s);
    };
    const auto dated = shown();
    QVERIFY(zoneOf(dated)->parentWidget()->isHidden()); // no date has a time
    plan.calendar = "Europe/Amsterdam";
    plan.columns[0].hasTimes = true;
    const auto page = shown();
    QComboBox *zone = zoneOf(page);
    QVERIFY(!zone->parentWidget()->isHidden());
    QCOMPARE(zone->currentText(), u"Europe/Amsterdam"_s);
    QSignalSpy planned(page.get(), &DataPage::planRequested);
    zone->setCurrentIndex(zone->findText(u"America/New York"_s));
    emit zone->activated(zone->currentIndex());
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][1].value<ImportChoices>().timeZone,
        std::optional<QByteArray>("America/New_York"));
    plan.columns[0].timeZone = "UTC";
    const auto named = shown();
    QCOMPARE(zoneOf(named)->currentText(), u"UTC"_s);
    plan.columns[0].hasOffsets = true;
    const auto offset = shown();
    QVERIFY(!zoneOf(offset)->isEnabled());
    QCOMPARE(zoneOf(offset)->currentText(), u"What each time says"_s);
}

void FormatCardTest::lettersShowTheEncoding()
{
    DataPage page(Written);
    page.startImport(u"a.csv"_s);
    ImportPlan plan = samplePlan();
    plan.letterSamples = {{3, 2, u"Zoë <b>"_s}, {9, 5, u"caf‚ %2"_s}};
    page.showPlan(plan);
    QCOMPARE(page.findChild<QLabel *>(u"formatLetters"_s)->text(),
        u"Letters as they are read: “Zoë <b>” (line 3) · “caf‚ %2” (line 9)"_s);
    auto *encoding = page.findChild<QComboBox *>(u"formatEncoding"_s);
    QCOMPARE(encoding->currentText(), u"Windows-1252"_s);
    QCOMPARE(encoding->itemText(0), u"UTF-8"_s);
    QVERIFY(encoding->findText(u"Shift_JIS"_s) > encoding->findText(u"IBM850"_s));
    QSignalSpy planned(&page, &DataPage::planRequested);
    encoding->setCurrentIndex(encoding->findData(u"IBM850"_s));
    emit encoding->activated(encoding->currentIndex());
    QCOMPARE(planned.size(), 1);
    QCOMPARE(planned[0][1].value<ImportChoices>().encoding, std::optional<QString>(u"IBM850"_s));
}

void FormatCardTest::quotesCanBeChosen()
{
    DataPage page(Written);
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    QSignalSpy planned(&page, &DataPage::planRequested);
    auto *quotes = page.findChild<QComboBox *>(u"formatQuotes"_s);
    QCOMPARE(quotes->currentData().toString(), u"double"_s);
    quotes->setCurrentIndex(quotes->findData(u"single-backslash"_s));
    emit quotes->activated(quotes->currentIndex());
    QCOMPARE(planned.size(), 1);
    QCOMPARE(
        planned[0][1].value<ImportChoices>().quoting, std::optional<Quoting>(Quoting{'\'', true}));
}

void FormatCardTest::theRecognisedToolIsSaid()
{
    ImportPlan plan = samplePlan();
    for (const QString &tool : {QString(), u"Qualtrics"_s}) {
        DataPage page(Written);
        page.startImport(u"a.csv"_s);
        plan.format.tool = tool;
        page.showPlan(plan);
        const auto *title = page.findChild<QLabel *>(u"formatTitle"_s);
        QCOMPARE(title->text(),
            tool.isEmpty() ? u"Recognised as"_s : u"Recognised as an export of Qualtrics"_s);
    }
}

void FormatCardTest::aSentenceStandsForTheListsWhereThereIsLittleRoom()
{
    FormatCard card;
    ImportPlan plan = samplePlan();
    plan.format.tool = u"Qualtrics"_s;
    plan.columns[0].timeZone = "America/Denver";
    plan.calendar = "Europe/Amsterdam";
    card.showPlan(plan, {});
    const auto *separator = card.findChild<QComboBox *>(u"formatSeparator"_s);
    const auto *summary = card.findChild<QLabel *>(u"formatSummary"_s);
    auto *change = card.findChild<QPushButton *>(u"formatChange"_s);
    QVERIFY(separator->isVisibleTo(&card));
    QVERIFY(!summary->isVisibleTo(&card) && !change->isVisibleTo(&card));
    card.setCompact(true);
    QVERIFY(!separator->isVisibleTo(&card));
    QVERIFY(summary->isVisibleTo(&card));
    QCOMPARE(summary->text(),
        u"Read as: Semicolon ; · Windows-1252 · 1 heading row · decimal comma · Day first: "
        "31-12-2026 · times of America/Denver · days by the calendar of Europe/Amsterdam"_s);
    QCOMPARE(change->text(), u"Change…"_s);
    QVERIFY(!change->accessibleName().isEmpty());
    change->click();
    QVERIFY(separator->isVisibleTo(&card) && !summary->isVisibleTo(&card));
    card.showPlan(plan, {});
    QVERIFY(separator->isVisibleTo(&card)); // as long as the lists are in use
    change->click();
    QVERIFY(!separator->isVisibleTo(&card));
    card.setCompact(false);
    QVERIFY(separator->isVisibleTo(&card) && !change->isVisibleTo(&card));
}

void FormatCardTest::aLowPageShowsTheSentence()
{
    DataPage page(Written);
    page.startImport(u"a.csv"_s);
    page.showPlan(samplePlan());
    page.resize(1000, 560);
    page.show();
    const auto *summary = page.findChild<QLabel *>(u"formatSummary"_s);
    QTRY_VERIFY(summary->isVisible());
    page.resize(1200, 900);
    QTRY_VERIFY(!summary->isVisible());
    QVERIFY(page.findChild<QComboBox *>(u"formatSeparator"_s)->isVisible());
}

HEADROOM_TEST_SUITE(FormatCardTest)
#include "tst_formatcard.moc"
