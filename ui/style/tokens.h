// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace headroom::ui {

/// The colours of the interface by their meaning. No other place in ui/ names a colour.
struct Tokens
{
    QColor window, surface, surface2, border, control;
    QColor text, text2, text3;
    QColor accent, onAccent, accentSoft, selection;
    QColor good, bad, warn; ///< always with a shape and a sign or a word
    QColor goodSoft, badSoft, warnSoft; ///< backgrounds of pills
    QColor promoter, passive, detractor;
    QColor grid, band, target;
    QColor series[4]; ///< told apart in all common colour visions
    bool dark = false;

    static Tokens light();
    static Tokens darkColours();
    /// For paper: light, with opaque tints only.
    static Tokens paper();
    /// The set that belongs to a widget's palette.
    static Tokens of(const QPalette &palette);
};

} // namespace headroom::ui
