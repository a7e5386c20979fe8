// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appearance.h"

#include "ui/style/desktoptheme.h"
#include "ui/style/headroomstyle.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QTimer>
#include <QToolTip>

namespace headroom::ui {

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_desktop(new DesktopTheme(this))
{
    loadFonts();
    QApplication::setStyle(new HeadroomStyle);
    setTextSize(DefaultTextSize);
    applyColours();
    connect(m_desktop, &DesktopTheme::changed, this, &Appearance::applyColours);
}

void Appearance::setTheme(Theme theme)
{
    m_theme = theme;
    // Asked for after the first paint: a slow bus must not hold up the window.
    if (theme == Theme::System)
        QTimer::singleShot(0, m_desktop, &DesktopTheme::watch);
    applyColours();
}

void Appearance::setTextSize(double points)
{
    m_textSize = points;
    const QFont font = baseFont(points);
    QApplication::setFont(font);
    QApplication::setFont(fontFor(TextRole::Strong, font), "QHeaderView");
    QToolTip::setFont(font);
}

void Appearance::applyColours()
{
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::System && m_desktop->isDark());
    const Tokens tokens = dark ? Tokens::darkColours() : Tokens::light();
    QApplication::setPalette(paletteOf(tokens));
    QApplication::setPalette(itemViewPaletteOf(tokens), "QAbstractItemView");
    QPalette header = paletteOf(tokens);
    header.setColor(QPalette::ButtonText, tokens.text2);
    QApplication::setPalette(header, "QHeaderView");
    QToolTip::setPalette(paletteOf(tokens));
}

} // namespace headroom::ui
