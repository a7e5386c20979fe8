// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/quadrants/labelplaces.h"

#include <algorithm>
#include <optional>

namespace headroom::ui {

namespace {

QRectF dotRect(QPointF at, double radius)
{
    return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
}

/// Places for a label, the best first.
QList<QRectF> candidatesFor(const LabelledDot &dot, const LabelRoom &room)
{
    const QSizeF size = dot.label;
    const double right = dot.at.x() + room.radius;
    const double left = dot.at.x() - room.radius - size.width();
    const double middle = dot.at.x() - size.width() / 2;
    const double beside = dot.at.y() - size.height() / 2;
    const double above = dot.at.y() - size.height();
    QList<QRectF> places{{{right, beside}, size}, {{left, beside}, size},
        {{middle, above - room.radius}, size}, {{middle, dot.at.y() + room.radius}, size}};
    // Slantwise, just clear of a line through the dot.
    const double clear = room.radius / 3;
    for (const double y : {above - clear, dot.at.y() + clear}) {
        for (const double x : {right, left})
            places.append({{x, y}, size});
    }
    const int steps = static_cast<int>(2 * room.area.height() / std::max(1.0, size.height()));
    for (int step = 1; step <= steps; ++step) {
        const double shift = step * size.height() / 2;
        for (const double y : {beside - shift, beside + shift}) {
            for (const double x : {right, left, middle})
                places.append({{x, y}, size});
        }
    }
    return places;
}

/// Within the area where it fits in.
QRectF pushedIn(QRectF label, const QRectF &area)
{
    label.moveLeft(std::max(area.left(), std::min(label.left(), area.right() - label.width())));
    label.moveTop(std::max(area.top(), std::min(label.top(), area.bottom() - label.height())));
    return label;
}

double coveredBy(const QRectF &label, const QList<QRectF> &others)
{
    double area = 0;
    for (const QRectF &other : others) {
        const QRectF both = label.intersected(other);
        area += std::max(0.0, both.width()) * std::max(0.0, both.height());
    }
    return area;
}

} // namespace

QRectF lineRoom(QPointF from, QPointF to, double air)
{
    return QRectF(from, to).normalized().adjusted(-air, -air, air, air);
}

QList<QRectF> labelPlaces(const QList<LabelledDot> &dots, const LabelRoom &room)
{
    QList<QRectF> taken = room.taken;
    for (const LabelledDot &dot : dots)
        taken.append(dotRect(dot.at, room.radius * 0.9));
    QList<QRectF> result;
    for (const LabelledDot &dot : dots) {
        std::optional<QRectF> best;
        double least = 0;
        for (const QRectF &candidate : candidatesFor(dot, room)) {
            const QRectF place = pushedIn(candidate, room.area);
            const double covered = coveredBy(place, taken);
            if (best && covered >= least)
                continue;
            best = place;
            least = covered;
            if (covered <= 0)
                break;
        }
        result.append(*best);
        taken.append(*best);
    }
    return result;
}

} // namespace headroom::ui
