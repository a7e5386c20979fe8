// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/textlabel.h"

#include "ui/style/tokens.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace headroom::ui {

namespace {

QColor inkColour(Ink ink, const Tokens &tokens)
{
    switch (ink) {
    case Ink::Soft:
        return tokens.text2;
    case Ink::Faint:
        return tokens.text3;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Good:
        return tokens.good;
    case Ink::Bad:
        return tokens.bad;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Normal:
        break;
    }
    return tokens.text;
}

} // namespace

TextLabel::TextLabel(TextRole role, QWidget *parent)
    : TextLabel(role, QString(), parent)
{
}

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_ink(role == TextRole::Caption ? Ink::Soft : Ink::Normal)
{
    setTextFormat(Qt::PlainText);
    applyFont();
    applyInk();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    applyFont();
}

bool TextLabel::event(QEvent *event)
{
    // An own font hides the change of the application's from changeEvent.
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QLabel::event(event);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyInk();
}

void TextLabel::applyFont()
{
    setFont(fontFor(m_role, QApplication::font()));
}

void TextLabel::applyInk()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    QPalette own;
    own.setResolveMask(0);
    own.setColor(QPalette::Active, QPalette::WindowText, inkColour(m_ink, Tokens::of(palette())));
    own.setColor(QPalette::Inactive, QPalette::WindowText, inkColour(m_ink, Tokens::of(palette())));
    setPalette(own);
}

} // namespace headroom::ui
