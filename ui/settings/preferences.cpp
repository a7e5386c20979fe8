// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

namespace headroom::ui {

namespace {

QLocale dutch()
{
    return {QLocale::Dutch, QLocale::Netherlands};
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

QLocale languageLocale(const Preferences &preferences, const QLocale &system)
{
    switch (preferences.language) {
    case Language::Dutch:
        return dutch();
    case Language::English:
        return english();
    case Language::System:
        break;
    }
    return system.language() == QLocale::Dutch ? dutch() : english();
}

QLocale numberLocale(const Preferences &preferences, const QLocale &system)
{
    switch (preferences.numbers) {
    case NumberFormat::Dutch:
        return dutch();
    case NumberFormat::English:
        return english();
    case NumberFormat::AsLanguage:
        break;
    }
    const bool fromDesktop = preferences.language == Language::System
        && system.language() != QLocale::C && system.decimalPoint().size() == 1;
    if (!fromDesktop)
        return languageLocale(preferences, system);
    return system.decimalPoint() == QStringLiteral(",") ? dutch() : english();
}

} // namespace headroom::ui
