// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/appearance.h"

#include <QLocale>

namespace headroom::ui {

enum class Language { System, Dutch, English };
enum class NumberFormat { AsLanguage, Dutch, English };

/// What the user chose for the program as a whole, on this computer.
struct Preferences
{
    Language language = Language::System;
    NumberFormat numbers = NumberFormat::AsLanguage;
    Theme theme = Theme::System;
    double textSize = DefaultTextSize; ///< points
    QString watchedFolder = {}; ///< empty: none

    bool operator==(const Preferences &) const = default;
};

/// The language of the texts. system is the locale of the desktop; a language that the program does
/// not speak becomes English.
QLocale languageLocale(const Preferences &preferences, const QLocale &system);

/// The locale of separators and grouping. AsLanguage takes them from the desktop when the language
/// does too: en_NL gives English texts with Dutch figures.
QLocale numberLocale(const Preferences &preferences, const QLocale &system);

} // namespace headroom::ui
