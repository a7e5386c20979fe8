// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/controlpainting.h"

#include "ui/style/card.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr qreal FocusWidth = 2;
constexpr qreal CheckRadius = 4;

QColor blended(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()),
        mix(under.blue(), over.blue())};
}

bool isFocused(QStyle::State state)
{
    return state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_Enabled);
}

bool showsKeyboardFocus(QStyle::State state)
{
    return isFocused(state) && state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void ControlPainter::roundedRect(
    const QRectF &rect, qreal radius, const QPen &pen, const QBrush &brush) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void ControlPainter::field(const QRect &rect, QStyle::State state) const
{
    if (!state.testFlag(QStyle::State_Enabled)) {
        roundedRect(rect, ControlRadius, QPen(tokens.border, 1), tokens.surface2);
        return;
    }
    if (isFocused(state)) {
        roundedRect(rect, ControlRadius, QPen(tokens.accent, FocusWidth), tokens.surface);
        return;
    }
    const QColor outline = state.testFlag(QStyle::State_MouseOver) ? tokens.text2 : tokens.control;
    roundedRect(rect, ControlRadius, QPen(outline, 1), tokens.surface);
}

void ControlPainter::outlinedButton(const QRect &rect, QStyle::State state) const
{
    if (!state.testFlag(QStyle::State_Enabled)) {
        roundedRect(rect, ControlRadius, QPen(tokens.border, 1), tokens.surface);
        return;
    }
    QColor ground = tokens.surface;
    if (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On))
        ground = tokens.accentSoft;
    else if (state.testFlag(QStyle::State_MouseOver))
        ground = tokens.surface2;
    if (showsKeyboardFocus(state))
        roundedRect(rect, ControlRadius, QPen(tokens.accent, FocusWidth), ground);
    else
        roundedRect(rect, ControlRadius, QPen(tokens.control, 1), ground);
}

void ControlPainter::filledButton(const QRect &rect, QStyle::State state) const
{
    if (!state.testFlag(QStyle::State_Enabled)) {
        roundedRect(rect, ControlRadius, QPen(Qt::NoPen), tokens.border);
        return;
    }
    QColor ground = tokens.accent;
    if (state.testFlag(QStyle::State_Sunken))
        ground = blended(tokens.accent, tokens.text, 0.25);
    else if (state.testFlag(QStyle::State_MouseOver))
        ground = blended(tokens.accent, tokens.text, 0.12);
    roundedRect(rect, ControlRadius, QPen(Qt::NoPen), ground);
    if (showsKeyboardFocus(state)) {
        roundedRect(QRectF(rect).adjusted(2, 2, -2, -2), ControlRadius - 2,
            QPen(tokens.onAccent, FocusWidth), Qt::NoBrush);
    }
}

void ControlPainter::softGround(const QRect &rect, QStyle::State state) const
{
    const bool pressed = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    const bool touched =
        state.testFlag(QStyle::State_MouseOver) || state.testFlag(QStyle::State_Selected);
    if (pressed)
        roundedRect(rect, ControlRadius, QPen(Qt::NoPen), tokens.accentSoft);
    else if (touched && state.testFlag(QStyle::State_Enabled))
        roundedRect(rect, ControlRadius, QPen(Qt::NoPen), tokens.grid);
    if (showsKeyboardFocus(state))
        focusRing(rect, ControlRadius);
}

void ControlPainter::chevron(const QRectF &rect, Pointing pointing, const QColor &colour) const
{
    constexpr qreal Half = 4;
    constexpr qreal Quarter = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    switch (pointing) {
    case Pointing::Down:
        break;
    case Pointing::Up:
        painter.rotate(180);
        break;
    case Pointing::Left:
        painter.rotate(90);
        break;
    case Pointing::Right:
        painter.rotate(-90);
        break;
    }
    painter.drawPolyline(QPolygonF{{-Half, -Quarter}, {0, Quarter}, {Half, -Quarter}});
    painter.restore();
}

void ControlPainter::checkBox(const QRect &rect, QStyle::State state) const
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool marked = state.testFlag(QStyle::State_On) || state.testFlag(QStyle::State_NoChange);
    const QColor ground = enabled ? tokens.accent : tokens.control;
    if (!marked) {
        const QColor outline = showsKeyboardFocus(state) ? tokens.accent : tokens.control;
        roundedRect(rect, CheckRadius, QPen(outline, showsKeyboardFocus(state) ? FocusWidth : 1),
            enabled ? tokens.surface : tokens.surface2);
        return;
    }
    roundedRect(rect, CheckRadius, QPen(Qt::NoPen), ground);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(QRectF(rect).center());
    if (state.testFlag(QStyle::State_NoChange))
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
    else
        painter.drawPolyline(QPolygonF{{-4, 0.2}, {-1.3, 3}, {4, -2.8}});
    painter.restore();
    if (showsKeyboardFocus(state))
        focusRing(rect.adjusted(-2, -2, 2, 2), CheckRadius + 2);
}

void ControlPainter::radioButton(const QRect &rect, QStyle::State state) const
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool on = state.testFlag(QStyle::State_On);
    const qreal radius = rect.height() / 2.0;
    const QColor active = enabled ? tokens.accent : tokens.control;
    const QColor outline = on || showsKeyboardFocus(state) ? active : tokens.control;
    roundedRect(rect, radius, QPen(outline, on ? 1.6 : 1), tokens.surface);
    if (on) {
        const qreal inset = rect.height() * 0.28;
        roundedRect(
            QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, QPen(Qt::NoPen), active);
    }
}

void ControlPainter::focusRing(const QRect &rect, qreal radius) const
{
    roundedRect(rect, radius, QPen(tokens.accent, FocusWidth), Qt::NoBrush);
}

void ControlPainter::scrollHandle(
    const QRect &rect, Qt::Orientation orientation, QStyle::State state) const
{
    constexpr qreal Thickness = 6;
    QRectF handle(rect);
    if (orientation == Qt::Vertical)
        handle.adjust((handle.width() - Thickness) / 2, 2, -(handle.width() - Thickness) / 2, -2);
    else
        handle.adjust(2, (handle.height() - Thickness) / 2, -2, -(handle.height() - Thickness) / 2);
    const bool touched =
        state.testFlag(QStyle::State_MouseOver) || state.testFlag(QStyle::State_Sunken);
    roundedRect(handle, Thickness / 2, QPen(Qt::NoPen), touched ? tokens.text2 : tokens.control);
}

void ControlPainter::track(const QRectF &rect, double filled, const QColor &colour) const
{
    const qreal radius = rect.height() / 2;
    roundedRect(rect, radius, QPen(Qt::NoPen), tokens.grid);
    const qreal width = rect.width() * std::clamp(filled, 0.0, 1.0);
    if (width <= 0)
        return;
    QRectF part = rect;
    part.setWidth(std::max(width, rect.height()));
    roundedRect(part, radius, QPen(Qt::NoPen), colour);
}

} // namespace headroom::ui
