// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/minitrend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace headroom::ui {

namespace {

/// Values of a cell as places in its drawing.
struct Plot
{
    QRectF rect;
    MiniScale scale;
    qsizetype count = 0;

    double x(qsizetype index) const
    {
        const auto steps = static_cast<double>(std::max<qsizetype>(1, count - 1));
        return rect.left() + static_cast<double>(index) / steps * rect.width();
    }

    double y(double value) const
    {
        const double share = (value - scale.low) / (scale.high - scale.low);
        return rect.bottom() - std::clamp(share, 0.0, 1.0) * rect.height();
    }
};

void paintRun(QPainter &painter, const Plot &plot, const QList<MiniPoint> &points,
    std::pair<qsizetype, qsizetype> run, const QColor &ink, const QColor &band)
{
    QPolygonF line;
    QPolygonF area;
    for (qsizetype index = run.first; index <= run.second; ++index) {
        line << QPointF(plot.x(index), plot.y(*points.at(index).value));
        area << QPointF(plot.x(index), plot.y(points.at(index).high));
    }
    for (qsizetype index = run.second; index >= run.first; --index)
        area << QPointF(plot.x(index), plot.y(points.at(index).low));
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    painter.drawPolygon(area);
    QPen pen(ink, 1.7);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    if (line.size() == 1)
        painter.drawPoint(line.first());
    else
        painter.drawPolyline(line);
}

void paintLines(QPainter &painter, const Plot &plot, const MiniTrend &trend, const Tokens &tokens)
{
    const QColor ink = trend.reached ? tokens.good : tokens.accent;
    qsizetype last = -1;
    for (qsizetype index = 0; index < trend.points.size();) {
        if (!trend.points.at(index).value) {
            ++index;
            continue;
        }
        const qsizetype first = index;
        while (index < trend.points.size() && trend.points.at(index).value)
            ++index;
        last = index - 1;
        paintRun(painter, plot, trend.points, {first, last}, ink, tokens.band);
    }
    if (trend.target) {
        QPen dashes(tokens.target, 1.3);
        dashes.setDashPattern({4, 3});
        painter.setPen(dashes);
        const double y = plot.y(*trend.target);
        painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
    }
    if (last < 0)
        return;
    const bool open = trend.points.at(last).open;
    painter.setPen(QPen(open ? ink : tokens.surface, 1.4));
    painter.setBrush(open ? tokens.surface : ink);
    painter.drawEllipse(QPointF(plot.x(last), plot.y(*trend.points.at(last).value)), 3.6, 3.6);
}

} // namespace

MiniScale miniScale(const QList<MiniTrend> &trends)
{
    MiniScale scale{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    const auto widen = [&scale](double value) {
        scale.low = std::min(scale.low, value);
        scale.high = std::max(scale.high, value);
    };
    for (const MiniTrend &trend : trends) {
        for (const MiniPoint &point : trend.points) {
            if (point.value)
                widen(*point.value);
        }
        if (trend.target)
            widen(*trend.target);
    }
    if (scale.low > scale.high)
        return {};
    const double room = std::max((scale.high - scale.low) * 0.06, 0.1);
    return {scale.low - room, scale.high + room};
}

void paintMiniTrend(QPainter &painter, const QRectF &rect, const MiniTrend &trend,
    const MiniScale &scale, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = painter.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    const QFontMetricsF metrics(bold, painter.device());
    const QRectF head(rect.left(), rect.top(), rect.width(), metrics.height());
    const bool empty = trend.points.isEmpty();
    const double score = empty ? 0 : metrics.horizontalAdvance(trend.score) + 2;
    painter.setPen(tokens.text);
    if (!empty)
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, trend.score);
    const double room = head.width() - score - metrics.averageCharWidth();
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(trend.name, Qt::ElideRight, room));
    const Plot plot{rect.adjusted(2, metrics.height() + 8, -5, -2), scale, trend.points.size()};
    if (empty) {
        // The words why there is no line stand in its place: beside them a name would be cut.
        painter.setPen(tokens.text3);
        painter.drawText(
            plot.rect, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, trend.score);
        painter.restore();
        return;
    }
    if (scale.low < 0 && scale.high > 0) {
        painter.setPen(QPen(tokens.grid, 1));
        painter.drawLine(
            QPointF(plot.rect.left(), plot.y(0)), QPointF(plot.rect.right(), plot.y(0)));
    }
    painter.setClipRect(rect.adjusted(-4, 0, 4, 0));
    paintLines(painter, plot, trend, tokens);
    painter.restore();
}

} // namespace headroom::ui
