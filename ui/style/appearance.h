// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/typography.h"

#include <QObject>

namespace headroom::ui {

class DesktopTheme;

enum class Theme { System, Light, Dark };

/// Gives the application its style, fonts and colours and changes them while it runs. One per
/// application, made before the first widget.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QObject *parent = nullptr);

    void setTheme(Theme theme);
    /// In points; kept between SmallestTextSize and LargestTextSize.
    void setTextSize(double points);

private:
    void applyColours();

    DesktopTheme *m_desktop;
    Theme m_theme = Theme::System;
    double m_textSize = DefaultTextSize;
};

} // namespace headroom::ui
