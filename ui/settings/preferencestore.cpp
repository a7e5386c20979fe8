// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferencestore.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

template <typename T> struct Named
{
    T value;
    const char *name;
};

constexpr std::array Languages{Named<Language>{Language::System, "system"},
    Named<Language>{Language::Dutch, "nl"}, Named<Language>{Language::English, "en"}};
constexpr std::array NumberFormats{Named<NumberFormat>{NumberFormat::AsLanguage, "language"},
    Named<NumberFormat>{NumberFormat::Dutch, "nl"},
    Named<NumberFormat>{NumberFormat::English, "en"}};
constexpr std::array Themes{Named<Theme>{Theme::System, "system"},
    Named<Theme>{Theme::Light, "light"}, Named<Theme>{Theme::Dark, "dark"}};
constexpr std::array Presets{
    Named<PeriodPreset>{PeriodPreset::LastTwentyFourMonths, "last-24-months"},
    Named<PeriodPreset>{PeriodPreset::LastTwelveMonths, "last-12-months"},
    Named<PeriodPreset>{PeriodPreset::ThisYear, "this-year"},
    Named<PeriodPreset>{PeriodPreset::LastYear, "last-year"},
    Named<PeriodPreset>{PeriodPreset::Everything, "everything"}};
constexpr std::array LevelNames{Named<Level>{Level::Organisation, "organisation"},
    Named<Level>{Level::Location, "location"}, Named<Level>{Level::Employee, "employee"}};

/// The first entry of a table is its default.
template <typename Table> auto valueOf(const Table &table, const QVariant &stored)
{
    const QString name = stored.toString();
    const auto found = std::ranges::find_if(
        table, [&name](const auto &entry) { return name == QLatin1String(entry.name); });
    return found == table.end() ? table.front().value : found->value;
}

template <typename Table, typename T> QString nameOf(const Table &table, T value)
{
    const auto found =
        std::ranges::find(table, value, [](const auto &entry) { return entry.value; });
    return QLatin1String(found->name);
}

namespace key {
const QString Language = QStringLiteral("language");
const QString Numbers = QStringLiteral("numbers");
const QString Theme = QStringLiteral("theme");
const QString TextSize = QStringLiteral("textSize");
const QString WatchedFolder = QStringLiteral("watchedFolder");
const QString Geometry = QStringLiteral("window/geometry");
const QString Page = QStringLiteral("window/page");
const QString Recent = QStringLiteral("window/recentDatabases");
const QString ActionsAsList = QStringLiteral("window/actionsAsList");
const QString Tiles = QStringLiteral("window/tiles");
const QString DataShowsIndicators = QStringLiteral("window/dataShowsIndicators");
const QString Splitters = QStringLiteral("splitters");
const QString Metric = QStringLiteral("selection/metric");
const QString Period = QStringLiteral("selection/period");
const QString Level = QStringLiteral("selection/level");
const QString Location = QStringLiteral("selection/location");
const QString Employee = QStringLiteral("selection/employee");
const QString Own = QStringLiteral("selection/own");
} // namespace key

Selection selectionIn(const QSettings &settings)
{
    Selection selection;
    selection.metric = settings.value(key::Metric, selection.metric).toString();
    selection.period = valueOf(Presets, settings.value(key::Period));
    selection.unit = usualUnit(static_cast<int>(valueOf(LevelNames, settings.value(key::Level))),
        UnitId(settings.value(key::Location).toLongLong()),
        UnitId(settings.value(key::Employee).toLongLong()));
    selection.own = IndicatorId(settings.value(key::Own).toLongLong());
    return selection;
}

void store(QSettings &settings, const Selection &selection)
{
    settings.setValue(key::Metric, selection.metric);
    settings.setValue(key::Period, nameOf(Presets, selection.period));
    settings.setValue(key::Level, nameOf(LevelNames, selection.unit.level()));
    settings.setValue(key::Location, selection.unit.location().value());
    settings.setValue(key::Employee, selection.unit.employee().value());
    settings.setValue(key::Own, selection.own.value());
}

} // namespace

PreferenceStore::PreferenceStore(const QString &path)
    : m_path(path)
{
}

QString PreferenceStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + QStringLiteral("/headroom.ini");
}

Preferences PreferenceStore::preferences() const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    Preferences preferences;
    preferences.language = valueOf(Languages, settings.value(key::Language));
    preferences.numbers = valueOf(NumberFormats, settings.value(key::Numbers));
    preferences.theme = valueOf(Themes, settings.value(key::Theme));
    const double size = settings.value(key::TextSize, DefaultTextSize).toDouble();
    if (size >= SmallestTextSize && size <= LargestTextSize)
        preferences.textSize = size;
    preferences.watchedFolder = settings.value(key::WatchedFolder).toString();
    return preferences;
}

void PreferenceStore::save(const Preferences &preferences) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(key::Language, nameOf(Languages, preferences.language));
    settings.setValue(key::Numbers, nameOf(NumberFormats, preferences.numbers));
    settings.setValue(key::Theme, nameOf(Themes, preferences.theme));
    settings.setValue(key::TextSize, preferences.textSize);
    settings.setValue(key::WatchedFolder, preferences.watchedFolder);
}

WindowState PreferenceStore::windowState() const
{
    QSettings settings(m_path, QSettings::IniFormat);
    WindowState state;
    state.geometry = settings.value(key::Geometry).toByteArray();
    state.page = settings.value(key::Page).toString();
    state.recentDatabases = settings.value(key::Recent).toStringList();
    state.actionsAsList = settings.value(key::ActionsAsList).toBool();
    state.tiles = settings.value(key::Tiles).toStringList();
    state.dataShowsIndicators = settings.value(key::DataShowsIndicators).toBool();
    state.selection = selectionIn(settings);
    settings.beginGroup(key::Splitters);
    const QStringList names = settings.childKeys();
    for (const QString &name : names)
        state.splitters.insert(name, settings.value(name).toByteArray());
    return state;
}

void PreferenceStore::save(const WindowState &state) const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(key::Geometry, state.geometry);
    settings.setValue(key::Page, state.page);
    settings.setValue(key::Recent, state.recentDatabases);
    settings.setValue(key::ActionsAsList, state.actionsAsList);
    settings.setValue(key::Tiles, state.tiles);
    settings.setValue(key::DataShowsIndicators, state.dataShowsIndicators);
    store(settings, state.selection);
    settings.beginGroup(key::Splitters);
    for (auto it = state.splitters.begin(); it != state.splitters.end(); ++it)
        settings.setValue(it.key(), it.value());
}

} // namespace headroom::ui
