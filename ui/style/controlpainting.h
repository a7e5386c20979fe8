// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

#include <QStyle>

class QPainter;

namespace headroom::ui {

enum class Pointing { Up, Down, Left, Right };

/// The shapes that the proxy style is made of. All sharp at any scale, all from tokens.
struct ControlPainter
{
    QPainter &painter;
    const Tokens &tokens;

    /// Field, combo box, spin box: surface with an outline, two points of accent when focused.
    void field(const QRect &rect, QStyle::State state) const;
    void outlinedButton(const QRect &rect, QStyle::State state) const;
    void filledButton(const QRect &rect, QStyle::State state) const;
    /// Tool buttons and menu entries: nothing but a soft ground when touched.
    void softGround(const QRect &rect, QStyle::State state) const;
    void chevron(const QRectF &rect, Pointing pointing, const QColor &colour) const;
    void checkBox(const QRect &rect, QStyle::State state) const;
    void radioButton(const QRect &rect, QStyle::State state) const;
    void focusRing(const QRect &rect, qreal radius) const;
    /// The moving part of a scroll bar, in its groove.
    void scrollHandle(const QRect &rect, Qt::Orientation orientation, QStyle::State state) const;
    /// A thin track of which a part, 0 ... 1, is filled.
    void track(const QRectF &rect, double filled, const QColor &colour) const;

private:
    void roundedRect(const QRectF &rect, qreal radius, const QPen &pen, const QBrush &brush) const;
};

} // namespace headroom::ui
