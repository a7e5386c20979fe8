// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/pill.h"

#include "ui/style/typography.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace headroom::ui {

namespace {

constexpr int PillPaddingX = 8;
constexpr int PillPaddingY = 2;

QFont pillFont()
{
    QFont font = fontFor(TextRole::Caption, QApplication::font());
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ToneColours toneColours(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Good:
        return {tokens.good, tokens.goodSoft};
    case Tone::Bad:
        return {tokens.bad, tokens.badSoft};
    case Tone::Warn:
        return {tokens.warn, tokens.warnSoft};
    case Tone::Accent:
        return {tokens.accent, tokens.accentSoft};
    case Tone::Neutral:
        break;
    }
    return {tokens.text2, tokens.grid};
}

Pill::Pill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(pillFont());
}

void Pill::setContent(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : pillSize(font(), m_text);
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintPill(painter, rect(), m_text, toneColours(m_tone, Tokens::of(palette())));
}

bool Pill::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(pillFont());
        updateGeometry();
    }
    return QWidget::event(event);
}

QSize pillSize(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    return {
        metrics.horizontalAdvance(text) + 2 * PillPaddingX, metrics.height() + 2 * PillPaddingY};
}

void paintPill(
    QPainter &painter, const QRectF &rect, const QString &text, const ToneColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setPen(colours.ink);
    painter.drawText(rect, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, text);
    painter.restore();
}

} // namespace headroom::ui
