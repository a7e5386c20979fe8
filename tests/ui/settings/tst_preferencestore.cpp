// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/settings/preferencestore.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::ui;

class PreferenceStoreTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aMissingFileGivesTheDefaults();
    void preferencesComeBack();
    void windowStateComesBack();
    void badValuesFallBack_data();
    void badValuesFallBack();
    void recentDatabasesKeepTheirOrder();
    void languageAndFiguresFollowTheChoice_data();
    void languageAndFiguresFollowTheChoice();

private:
    QString path() const { return m_folder->filePath(u"headroom.ini"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PreferenceStoreTest::aMissingFileGivesTheDefaults()
{
    const PreferenceStore store(path());
    QCOMPARE(store.preferences(), Preferences{});
    QCOMPARE(store.windowState(), WindowState{});
}

void PreferenceStoreTest::preferencesComeBack()
{
    const Preferences chosen{Language::Dutch, NumberFormat::English, Theme::Dark, 14};
    PreferenceStore(path()).save(chosen);
    QCOMPARE(PreferenceStore(path()).preferences(), chosen);
}

void PreferenceStoreTest::windowStateComesBack()
{
    WindowState state;
    state.geometry = "geometry";
    state.page = u"targets"_qs;
    state.selection.metric = u"csat-grade"_qs;
    state.selection.period = PeriodPreset::ThisYear;
    state.selection.unit = UnitRef::employeeAt(UnitId(3), UnitId(17));
    state.splitters.insert(u"sheets"_qs, "left");
    state.actionsAsList = true;
    state.selection.own = IndicatorId(7);
    state.tiles = QStringList{QStringLiteral("nps"), QStringLiteral("ces-net")};
    state.dataShowsIndicators = true;
    state.recentDatabases = QStringList{u"/a.sqlite"_qs, u"/b.sqlite"_qs};
    PreferenceStore(path()).save(state);
    QCOMPARE(PreferenceStore(path()).windowState(), state);
}

void PreferenceStoreTest::badValuesFallBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("language") << u"language"_qs << QVariant(u"klingon"_qs);
    QTest::newRow("numbers") << u"numbers"_qs << QVariant(7);
    QTest::newRow("theme") << u"theme"_qs << QVariant(u""_qs);
    QTest::newRow("text size is a word") << u"textSize"_qs << QVariant(u"large"_qs);
    QTest::newRow("text size is too small") << u"textSize"_qs << QVariant(1);
    QTest::newRow("text size is too large") << u"textSize"_qs << QVariant(400);
}

void PreferenceStoreTest::badValuesFallBack()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    {
        QSettings file(path(), QSettings::IniFormat);
        file.setValue(key, value);
    }
    QCOMPARE(PreferenceStore(path()).preferences(), Preferences{});
}

void PreferenceStoreTest::recentDatabasesKeepTheirOrder()
{
    QStringList recent;
    for (int i = 0; i < 10; ++i)
        remember(recent, QString::number(i));
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.first(), u"9"_qs);
    remember(recent, u"5"_qs);
    QCOMPARE(recent.first(), u"5"_qs);
    QCOMPARE(recent.count(u"5"_qs), 1);
}

void PreferenceStoreTest::languageAndFiguresFollowTheChoice_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("numbers");
    QTest::addColumn<QString>("system");
    QTest::addColumn<bool>("dutchTexts");
    QTest::addColumn<bool>("dutchFigures");

    const auto row = [](const char *name, Language language, NumberFormat numbers,
                         const QString &system, bool texts, bool figures) {
        QTest::newRow(name) << static_cast<int>(language) << static_cast<int>(numbers) << system
                            << texts << figures;
    };
    using enum NumberFormat;
    row("Dutch desktop", Language::System, AsLanguage, u"nl_NL"_qs, true, true);
    row("English desktop in the Netherlands", Language::System, AsLanguage, u"en_NL"_qs, false,
        true);
    row("no locale", Language::System, AsLanguage, u"C"_qs, false, false);
    row("German desktop", Language::System, AsLanguage, u"de_DE"_qs, false, true);
    row("Dutch chosen", Language::Dutch, AsLanguage, u"en_GB"_qs, true, true);
    row("English with Dutch figures", Language::English, NumberFormat::Dutch, u"en_GB"_qs, false,
        true);
    row("Dutch with English figures", Language::Dutch, NumberFormat::English, u"nl_NL"_qs, true,
        false);
}

void PreferenceStoreTest::languageAndFiguresFollowTheChoice()
{
    QFETCH(int, language);
    QFETCH(int, numbers);
    QFETCH(QString, system);
    QFETCH(bool, dutchTexts);
    QFETCH(bool, dutchFigures);
    Preferences preferences;
    preferences.language = static_cast<Language>(language);
    preferences.numbers = static_cast<NumberFormat>(numbers);
    const QLocale desktop(system);
    QCOMPARE(languageLocale(preferences, desktop).language() == QLocale::Dutch, dutchTexts);
    QCOMPARE(numberLocale(preferences, desktop).decimalPoint() == u","_qs, dutchFigures);
}

HEADROOM_TEST_SUITE(PreferenceStoreTest)
#include "tst_preferencestore.moc"
