// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/sparkline.h"

#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Range
{
    double low = 0;
    double high = 0;
};

std::optional<Range> rangeOf(const QList<std::optional<double>> &values)
{
    std::optional<Range> range;
    for (const auto &value : values) {
        if (!value)
            continue;
        if (!range)
            range = Range{*value, *value};
        range->low = std::min(range->low, *value);
        range->high = std::max(range->high, *value);
    }
    return range;
}

/// The runs of neighbouring values as lines.
QList<QPolygonF> linesOf(
    const QList<std::optional<double>> &values, const QRectF &rect, const Range &range)
{
    const double span = range.high - range.low;
    const auto steps = static_cast<double>(std::max<qsizetype>(1, values.size() - 1));
    QList<QPolygonF> lines;
    bool joined = false;
    for (qsizetype index = 0; index < values.size(); ++index) {
        if (const auto &value = values.at(index)) {
            if (!joined)
                lines.append(QPolygonF());
            const double share = span > 0 ? (*value - range.low) / span : 0.5;
            lines.last() << QPointF(rect.left() + static_cast<double>(index) / steps * rect.width(),
                rect.bottom() - share * rect.height());
        }
        joined = values.at(index).has_value();
    }
    return lines;
}

} // namespace

bool Sparkline::isEmpty() const
{
    return std::none_of(
        values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
}

void paintSparkline(QPainter &painter, const QRectF &rect, const Sparkline &sparkline)
{
    const auto range = rangeOf(sparkline.values);
    if (!range)
        return;
    const double dot = sparkline.width * 1.6;
    const QRectF inner = rect.adjusted(dot, dot, -dot, -dot);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QPolygonF> lines = linesOf(sparkline.values, inner, *range);
    for (const QPolygonF &line : lines) {
        if (sparkline.fill && line.size() > 1) {
            QPolygonF area = line;
            area << QPointF(line.last().x(), rect.bottom())
                 << QPointF(line.first().x(), rect.bottom());
            painter.setPen(Qt::NoPen);
            painter.setBrush(*sparkline.fill);
            painter.drawPolygon(area);
        }
        QPen pen(sparkline.line, sparkline.width);
        pen.setJoinStyle(Qt::RoundJoin);
        pen.setCapStyle(Qt::RoundCap);
        painter.setPen(pen);
        painter.drawPolyline(line);
        // A value between two gaps has no line of its own.
        if (line.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(sparkline.line);
            painter.drawEllipse(line.first(), sparkline.width, sparkline.width);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(sparkline.line);
    painter.drawEllipse(lines.last().last(), dot, dot);
    painter.restore();
}

} // namespace headroom::ui
