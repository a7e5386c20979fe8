// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace headroom::ui {

/// Sizes of text by their meaning, relative to the base size that the user chose.
enum class TextRole {
    PageTitle, ///< 1.7 times, semi-bold
    Kpi, ///< 2.3 times, semi-bold: the one large figure of a tile
    CardTitle, ///< 1.15 times, semi-bold
    Strong, ///< base size, semi-bold
    Body,
    Caption, ///< 0.9 times, never below 9 pt
};

constexpr double DefaultTextSize = 10; ///< points
constexpr double SmallestTextSize = 9;
constexpr double LargestTextSize = 16;

/// Makes the embedded Open Sans known to the program. Call once, after QGuiApplication exists.
void loadFonts();

/// The application's font in that size.
QFont baseFont(double pointSize = DefaultTextSize);

/// The font of a role for widgets whose base font is given.
QFont fontFor(TextRole role, const QFont &base);

} // namespace headroom::ui
