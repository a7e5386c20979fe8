// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRectF>

namespace headroom::ui {

/// A dot with words that must stand near it.
struct LabelledDot
{
    QPointF at;
    QSizeF label;
};

/// Where the labels of dots can stand.
struct LabelRoom
{
    QRectF area; ///< no label leaves it, as far as it is wide enough
    QList<QRectF> taken; ///< no label covers these
    double radius = 4; ///< of a dot, with the air around it
};

/// What a level or upright line takes of the room for labels, with that much air around it.
QRectF lineRoom(QPointF from, QPointF to, double air);

/// One rectangle for each dot: beside it where that is free, else above or below it, else
/// slantwise, else the nearest free place at its height or further up or down. Labels cover neither
/// each other nor a dot, as long as there is any room; where there is none, they cover as little as
/// they can.
QList<QRectF> labelPlaces(const QList<LabelledDot> &dots, const LabelRoom &room);

} // namespace headroom::ui
