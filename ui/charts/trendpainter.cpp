// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trendpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::ui {

namespace {

QFontMetricsF metricsFor(QPainter &painter)
{
    painter.save();
    painter.setFont(chartTextFont(painter.font()));
    painter.setRenderHint(QPainter::Antialiasing);
    return QFontMetricsF(painter.font(), painter.device());
}

/// Runs of neighbouring points for which the question holds.
template <typename Question>
std::vector<std::pair<qsizetype, qsizetype>> runsOf(
    const QList<ChartPoint> &points, const Question &question)
{
    std::vector<std::pair<qsizetype, qsizetype>> runs;
    for (qsizetype index = 0; index < points.size(); ++index) {
        if (!question(points.at(index)))
            continue;
        if (!runs.empty() && runs.back().second == index - 1)
            runs.back().second = index;
        else
            runs.emplace_back(index, index);
    }
    return runs;
}

qsizetype lastShown(const ChartLine &line)
{
    for (qsizetype index = line.points.size(); index-- > 0;) {
        if (line.points.at(index).value)
            return index;
    }
    return -1;
}

struct EndName
{
    QString text;
    QColor colour;
    QPointF end;
    double middle = 0;
};

/// Moves names apart that would lie over one another, and back into the plot.
void spread(std::vector<EndName> &names, double height, double top, double bottom)
{
    std::sort(names.begin(), names.end(),
        [](const EndName &a, const EndName &b) { return a.middle < b.middle; });
    double free = top + height / 2;
    for (EndName &name : names) {
        name.middle = std::max(name.middle, free);
        free = name.middle + height;
    }
    double limit = bottom - height / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->middle = std::min(name->middle, limit);
        limit = name->middle - height;
    }
}

} // namespace

QFont chartTextFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    else
        smaller.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * 0.9))));
    return smaller;
}

TrendPainter::TrendPainter(
    QPainter &painter, const QRectF &rect, const TrendChartContent &content, const Tokens &tokens)
    : m_painter(painter)
    , m_rect(rect)
    , m_content(content)
    , m_tokens(tokens)
    , m_metrics(metricsFor(painter))
    , m_geometry(chartGeometry(rect, content, m_metrics))
{
}

TrendPainter::~TrendPainter()
{
    m_painter.restore();
}

void TrendPainter::paint()
{
    if (!m_content.lines.isEmpty())
        paintBand(m_content.lines.first());
    paintValueAxis();
    paintPeriodAxis();
    if (!m_content.lines.isEmpty())
        paintLimits(m_content.lines.first());
    paintFlags();
    if (m_content.path)
        paintPath(*m_content.path);
    for (qsizetype index = m_content.lines.size(); index-- > 0;)
        paintLine(m_content.lines.at(index), colourOf(index));
    for (qsizetype index = m_content.lines.size(); index-- > 0;)
        paintMarks(m_content.lines.at(index), colourOf(index));
    paintNames();
    if (!m_content.nothing.isEmpty()) {
        m_painter.setPen(m_tokens.text2);
        m_painter.drawText(m_geometry.plot.adjusted(0, 0, 0, -m_geometry.plot.height() / 2),
            Qt::AlignCenter | Qt::TextWordWrap, m_content.nothing);
    }
}

QColor TrendPainter::colourOf(qsizetype line) const
{
    if (m_content.lines.at(line).faint)
        return m_tokens.text3;
    qsizetype place = 0;
    for (qsizetype index = 0; index < line; ++index)
        place += m_content.lines.at(index).faint ? 0 : 1;
    return m_tokens.series[std::min<qsizetype>(place, 3)];
}

QPen TrendPainter::pen(const QColor &colour, double width, Qt::PenStyle style) const
{
    QPen pen(colour, width * m_geometry.em, style);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

void TrendPainter::paintValueAxis()
{
    const QRectF &plot = m_geometry.plot;
    for (const double tick : m_geometry.axis.ticks) {
        const double y = m_geometry.y(tick);
        const bool zero = std::abs(tick) < 1e-9 && m_geometry.axis.low < 0;
        m_painter.setPen(pen(zero ? m_tokens.target : m_tokens.grid, zero ? 0.8 : 1));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        m_painter.setPen(m_tokens.text3);
        const QRectF box(m_rect.left(), y - m_metrics.height() / 2,
            plot.left() - m_rect.left() - m_geometry.em * 6, m_metrics.height());
        m_painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, m_content.axisText(tick));
    }
    m_painter.setPen(pen(m_tokens.border, 1));
    m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void TrendPainter::paintPeriodAxis()
{
    const double top = m_geometry.plot.bottom() + m_geometry.em * 5;
    const int stride = labelStride(m_content.labels, m_geometry.step(), m_metrics);
    for (qsizetype index = firstLabel(m_content.years, stride); index < m_content.labels.size();
         index += stride) {
        const double x = m_geometry.x(static_cast<double>(index));
        m_painter.setPen(pen(m_tokens.border, 1));
        m_painter.drawLine(QPointF(x, m_geometry.plot.bottom()),
            QPointF(x, m_geometry.plot.bottom() + m_geometry.em * 4));
        m_painter.setPen(m_tokens.text3);
        const double width = m_metrics.horizontalAdvance(m_content.labels.at(index)) + 2;
        m_painter.drawText(QRectF(x - width / 2, top, width, m_metrics.height()), Qt::AlignCenter,
            m_content.labels.at(index));
    }
    paintYears(top + m_metrics.height(), stride);
}

void TrendPainter::paintYears(double top, int stride)
{
    QFont bold = m_painter.font();
    bold.setWeight(QFont::DemiBold);
    const QFont normal = m_painter.font();
    m_painter.setFont(bold);
    m_painter.setPen(m_tokens.text2);
    const QFontMetricsF metrics(bold, m_painter.device());
    double next = m_rect.right() + m_metrics.height();
    const QList<LabelledYear> years = labelledYears(m_content.years, stride);
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        const double width = metrics.horizontalAdvance(year->text) + 2;
        const double middle = m_geometry.x(static_cast<double>(year->index));
        const double left =
            std::max(m_rect.left(), std::min(middle - width / 2, m_rect.right() - width));
        if (left + width + m_geometry.em * 6 > next)
            continue;
        m_painter.drawText(QRectF(left, top, width, metrics.height()), Qt::AlignCenter, year->text);
        next = left;
    }
    m_painter.setFont(normal);
}

void TrendPainter::paintBand(const ChartLine &line)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_tokens.band);
    const auto hasInterval = [](const ChartPoint &point) {
        return point.value && point.low && point.high;
    };
    for (const auto &[first, last] : runsOf(line.points, hasInterval)) {
        if (first == last) {
            const double x = m_geometry.x(static_cast<double>(first));
            const double top = m_geometry.y(*line.points.at(first).high);
            const double bottom = m_geometry.y(*line.points.at(first).low);
            const double half = m_geometry.em * 4;
            m_painter.drawRect(QRectF(x - half, top, 2 * half, bottom - top));
            continue;
        }
        QPolygonF outline;
        for (qsizetype index = first; index <= last; ++index)
            outline << QPointF(m_geometry.x(static_cast<double>(index)),
                m_geometry.y(*line.points.at(index).high));
        for (qsizetype index = last; index >= first; --index)
            outline << QPointF(
                m_geometry.x(static_cast<double>(index)), m_geometry.y(*line.points.at(index).low));
        m_painter.drawPolygon(outline);
    }
    m_painter.setBrush(Qt::NoBrush);
}

void TrendPainter::paintLimits(const ChartLine &line)
{
    m_painter.setPen(pen(m_tokens.text3, 1, Qt::DotLine));
    const double half = m_geometry.step() / 2;
    for (qsizetype index = 0; index < line.points.size(); ++index) {
        const double x = m_geometry.x(static_cast<double>(index));
        for (const auto &limit :
            {line.points.at(index).limitLow, line.points.at(index).limitHigh}) {
            if (!limit)
                continue;
            const double y = m_geometry.y(*limit);
            m_painter.drawLine(QPointF(x - half, y), QPointF(x + half, y));
        }
    }
}

void TrendPainter::paintPath(const ChartPath &path)
{
    m_painter.save();
    m_painter.setClipRect(m_geometry.plot.adjusted(0, -2, 0, 2));
    QPen dashes = pen(m_tokens.target, 1.4);
    dashes.setCapStyle(Qt::FlatCap);
    dashes.setDashPattern({5, 4});
    m_painter.setPen(dashes);
    const QPointF start(m_geometry.x(path.from), m_geometry.y(path.start));
    const QPointF end(m_geometry.x(path.to), m_geometry.y(path.end));
    m_painter.drawLine(start, end);
    m_painter.restore();

    const double width = m_metrics.horizontalAdvance(path.label) + 2;
    const QRectF &plot = m_geometry.plot;
    const double right = std::min(end.x(), plot.right());
    const double way = end.x() - start.x();
    const double height =
        way > 0 ? start.y() + (right - start.x()) / way * (end.y() - start.y()) : end.y();
    const double left = std::max(plot.left(), right - width);
    // On the side of the path that it moves to, or the other where that leaves the drawing.
    const double gap = m_geometry.em * 4;
    double top = height - m_metrics.height() - gap;
    if (path.start > path.end || top < m_rect.top())
        top = height + gap;
    QFont bold = m_painter.font();
    const QFont normal = bold;
    bold.setWeight(QFont::DemiBold);
    m_painter.setFont(bold);
    m_painter.setPen(m_tokens.target);
    m_painter.drawText(
        QRectF(left - m_metrics.height(), top, width + m_metrics.height(), m_metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, path.label);
    m_painter.setFont(normal);
}

void TrendPainter::paintLine(const ChartLine &line, const QColor &colour)
{
    const double width = line.faint ? 1.4 : 2;
    const auto place = [this, &line](qsizetype index) {
        return QPointF(
            m_geometry.x(static_cast<double>(index)), m_geometry.y(*line.points.at(index).value));
    };
    const auto hasValue = [](const ChartPoint &point) { return point.value.has_value(); };
    for (const auto &[first, last] : runsOf(line.points, hasValue)) {
        QPolygonF solid;
        for (qsizetype index = first; index <= last; ++index) {
            if (line.points.at(index).open && index > first) {
                m_painter.setPen(pen(colour, width, Qt::DotLine));
                m_painter.drawLine(place(index - 1), place(index));
                continue;
            }
            solid << place(index);
        }
        m_painter.setPen(pen(colour, width, line.faint ? Qt::DotLine : Qt::SolidLine));
        m_painter.drawPolyline(solid);
    }
}

void TrendPainter::paintMarks(const ChartLine &line, const QColor &colour)
{
    if (line.faint)
        return;
    const double radius = m_geometry.em * 4;
    qsizetype lastComplete = -1;
    for (qsizetype index = 0; index < line.points.size(); ++index) {
        if (line.points.at(index).value && !line.points.at(index).open)
            lastComplete = index;
    }
    for (qsizetype index = 0; index < line.points.size(); ++index) {
        const ChartPoint &point = line.points.at(index);
        if (!point.value)
            continue;
        const bool alone = (index == 0 || !line.points.at(index - 1).value)
            && (index + 1 == line.points.size() || !line.points.at(index + 1).value);
        const QPointF centre(m_geometry.x(static_cast<double>(index)), m_geometry.y(*point.value));
        if (point.signal) {
            m_painter.setPen(pen(m_tokens.warn, 1.6));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawEllipse(centre, radius * 1.7, radius * 1.7);
        }
        if (!point.open && index != lastComplete && !alone && !point.signal)
            continue;
        m_painter.setPen(pen(point.open ? colour : m_tokens.surface, point.open ? 1.8 : 1.5));
        m_painter.setBrush(point.open ? m_tokens.surface : colour);
        const double size = index == lastComplete || point.open ? radius * 1.15 : radius * 0.8;
        m_painter.drawEllipse(centre, size, size);
    }
    m_painter.setBrush(Qt::NoBrush);
}

void TrendPainter::paintNames()
{
    std::vector<EndName> names;
    for (qsizetype index = 0; index < m_content.lines.size(); ++index) {
        const ChartLine &line = m_content.lines.at(index);
        const qsizetype last = lastShown(line);
        if (line.faint || last < 0)
            continue;
        const QPointF end(
            m_geometry.x(static_cast<double>(last)), m_geometry.y(*line.points.at(last).value));
        names.push_back({line.name, colourOf(index), end, end.y()});
    }
    if (names.size() < 2)
        return;
    spread(names, m_metrics.height(), m_rect.top(), m_geometry.plot.bottom());
    QFont bold = m_painter.font();
    const QFont normal = bold;
    bold.setWeight(QFont::DemiBold);
    m_painter.setFont(bold);
    const QFontMetricsF metrics(bold, m_painter.device());
    for (const EndName &name : names) {
        const double left = name.end.x() + m_metrics.height() * 0.6;
        const double width = m_rect.right() - left;
        const QString text = metrics.elidedText(name.text, Qt::ElideRight, width);
        const QRectF box(left, name.middle - metrics.height() / 2,
            metrics.horizontalAdvance(text) + 2, metrics.height());
        m_painter.fillRect(box, m_tokens.surface);
        m_painter.setPen(name.colour);
        m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
    m_painter.setFont(normal);
}

void paintTrendChart(
    QPainter &painter, const QRectF &rect, const TrendChartContent &content, const Tokens &tokens)
{
    TrendPainter(painter, rect, content, tokens).paint();
}

} // namespace headroom::ui
