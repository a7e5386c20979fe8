// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/quadrants/quadrantpainter.h"

#include "ui/charts/quadrants/labelplaces.h"
#include "ui/charts/readoutcard.h"
#include "ui/charts/trendpainter.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double Tenth = 0.1;
constexpr double DotSize = 5.5; ///< half of its width, in ems
constexpr double Near = 28; ///< how far from a dot the mouse still means it, in ems

/// Whole tenths around the values, with some air, within the scale.
std::pair<double, double> edgesOf(double low, double high, double lowest, double highest)
{
    const double air = std::max(Tenth / 4, (high - low) / 12);
    return {std::max(lowest, std::floor((low - air) / Tenth) * Tenth),
        std::min(highest, std::ceil((high + air) / Tenth) * Tenth)};
}

} // namespace

QuadrantPainter::QuadrantPainter(
    QPainter &painter, const QRectF &rect, const QuadrantContent &content, const Tokens &tokens)
    : m_painter(painter)
    , m_rect(rect)
    , m_content(content)
    , m_tokens(tokens)
    , m_metrics(chartTextFont(painter.font()), painter.device())
    , m_em(m_metrics.height() / 18)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setFont(chartTextFont(painter.font()));
    measure();
}

QuadrantPainter::~QuadrantPainter()
{
    m_painter.restore();
}

void QuadrantPainter::measure()
{
    double lowX = m_content.middleX;
    double highX = lowX;
    double lowY = m_content.middleY;
    double highY = lowY;
    for (const QuadrantPoint &point : m_content.points) {
        lowX = std::min(lowX, point.lowX);
        highX = std::max(highX, point.highX);
        lowY = std::min(lowY, point.lowY);
        highY = std::max(highY, point.highY);
    }
    const auto [left, right] = edgesOf(lowX, highX, m_content.lowestX, m_content.highestX);
    const auto [bottom, top] = edgesOf(lowY, highY, m_content.lowestY, m_content.highestY);
    m_scale = {left, bottom, right - left, top - bottom};
    double axis = 0;
    for (const double value : {bottom, m_content.middleY, top})
        axis = std::max(axis, m_metrics.horizontalAdvance(m_content.textY(value)));
    const double line = m_metrics.height();
    m_plot = m_rect.adjusted(axis + 6 * m_em, line * 1.7, -DotSize * m_em, -line * 2.5);
}

double QuadrantPainter::x(double value) const
{
    return m_plot.left() + (value - m_scale.left()) / m_scale.width() * m_plot.width();
}

double QuadrantPainter::y(double value) const
{
    return m_plot.bottom() - (value - m_scale.top()) / m_scale.height() * m_plot.height();
}

QPointF QuadrantPainter::placeOf(const QuadrantPoint &point) const
{
    return {x(point.x), y(point.y)};
}

int QuadrantPainter::indexAt(QPointF place) const
{
    int nearest = -1;
    double least = Near * m_em;
    for (qsizetype i = 0; i < m_content.points.size(); ++i) {
        const QPointF away = placeOf(m_content.points[i]) - place;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

QPen QuadrantPainter::pen(const QColor &colour, double width, Qt::PenStyle style) const
{
    return {colour, width * m_em, style};
}

QRectF QuadrantPainter::quadrant(int index) const
{
    const QPointF middle(x(m_content.middleX), y(m_content.middleY));
    const QPointF corners[] = {
        m_plot.topLeft(), m_plot.topRight(), m_plot.bottomLeft(), m_plot.bottomRight()};
    return QRectF(middle, corners[index]).normalized();
}

QRectF QuadrantPainter::nameRect(int index) const
{
    const bool isRight = index % 2 == 1;
    const bool isLower = index >= 2;
    const QRectF area = quadrant(index);
    const double room = std::max(20 * m_em, area.width() - 12 * m_em);
    const QRectF words = m_metrics.boundingRect(QRectF(0, 0, room, m_plot.height()),
        Qt::TextWordWrap, m_content.quadrants.at(static_cast<size_t>(index)));
    const double left = isRight ? area.right() - words.width() - 6 * m_em : area.left() + 6 * m_em;
    const double top = isLower ? area.bottom() - words.height() - 4 * m_em : area.top() + 4 * m_em;
    return {left, top, words.width() + m_em, words.height()};
}

void QuadrantPainter::paint()
{
    paintQuadrantNames();
    paintAxes();
    for (const QuadrantPoint &point : m_content.points)
        paintRanges(point);
    for (const QuadrantPoint &point : m_content.points)
        paintPoint(point);
    paintLabels();
}

void QuadrantPainter::paintQuadrantNames()
{
    m_painter.fillRect(quadrant(m_content.strongQuadrant), m_tokens.warnSoft);
    for (int index = 0; index < 4; ++index) {
        const bool isStrong = index == m_content.strongQuadrant;
        m_painter.setPen(isStrong ? m_tokens.warn : m_tokens.text3);
        const int side = index % 2 == 1 ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(nameRect(index), side | Qt::TextWordWrap,
            m_content.quadrants.at(static_cast<size_t>(index)));
    }
}

void QuadrantPainter::paintAxes()
{
    m_painter.setPen(pen(m_tokens.border, 1));
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.topLeft());
    m_painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    m_painter.setPen(pen(m_tokens.target, 1, Qt::DashLine));
    for (const QLineF &middle : middles())
        m_painter.drawLine(middle);
    m_painter.setPen(m_tokens.text2);
    const double line = m_metrics.height();
    m_painter.drawText(QRectF(m_rect.left(), m_rect.top(), m_rect.width(), line),
        Qt::AlignLeft | Qt::AlignVCenter, m_content.titleY);
    m_painter.drawText(
        QRectF(m_rect.left(), m_rect.bottom() - line, m_rect.width() - DotSize * m_em, line),
        Qt::AlignRight | Qt::AlignVCenter, m_content.titleX);
    paintValuesY();
    paintValuesX();
}

void QuadrantPainter::paintValuesY()
{
    const double line = m_metrics.height();
    const double middle = y(m_content.middleY);
    for (const double value : {m_scale.top(), m_content.middleY, m_scale.bottom()}) {
        if (value != m_content.middleY && std::abs(y(value) - middle) < line)
            continue;
        m_painter.drawText(QRectF(m_rect.left(), y(value) - line / 2,
                               m_plot.left() - m_rect.left() - 4 * m_em, line),
            Qt::AlignRight | Qt::AlignVCenter, m_content.textY(value));
    }
}

/// None begins left of the plot, where the lowest value of the other axis stands.
void QuadrantPainter::paintValuesX()
{
    const double middle = x(m_content.middleX);
    for (const double value : {m_scale.left(), m_content.middleX, m_scale.right()}) {
        const QString words = m_content.textX(value);
        const double width = m_metrics.horizontalAdvance(words);
        if (value != m_content.middleX && std::abs(x(value) - middle) < width * 1.8)
            continue;
        const double left = std::clamp(
            x(value) - width / 2, m_plot.left(), std::max(m_plot.left(), m_rect.right() - width));
        m_painter.drawText(QRectF(left, m_plot.bottom() + 3 * m_em, width + 1, m_metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, words);
    }
}

std::array<QLineF, 2> QuadrantPainter::middles() const
{
    const double middleX = x(m_content.middleX);
    const double middleY = y(m_content.middleY);
    return {QLineF(middleX, m_plot.top(), middleX, m_plot.bottom()),
        QLineF(m_plot.left(), middleY, m_plot.right(), middleY)};
}

std::array<QLineF, 2> QuadrantPainter::rangesOf(const QuadrantPoint &point) const
{
    const QPointF at = placeOf(point);
    const auto inX = [&](double value) {
        return std::clamp(x(value), m_plot.left(), m_plot.right());
    };
    const auto inY = [&](double value) {
        return std::clamp(y(value), m_plot.top(), m_plot.bottom());
    };
    return {QLineF(inX(point.lowX), at.y(), inX(point.highX), at.y()),
        QLineF(at.x(), inY(point.lowY), at.x(), inY(point.highY))};
}

void QuadrantPainter::paintRanges(const QuadrantPoint &point)
{
    m_painter.setPen(pen(m_tokens.control, 1.2));
    for (const QLineF &range : rangesOf(point))
        m_painter.drawLine(range);
}

void QuadrantPainter::paintPoint(const QuadrantPoint &point)
{
    const QPointF at = placeOf(point);
    const QColor colour = point.isStrong ? m_tokens.warn : m_tokens.accent;
    m_painter.setPen(pen(colour, 2));
    m_painter.setBrush(point.isSure ? colour : m_tokens.surface);
    const double size = DotSize * m_em;
    if (!point.isStrong) {
        m_painter.drawEllipse(at, size - m_em, size - m_em);
        return;
    }
    m_painter.drawPolygon(QPolygonF({at + QPointF(0, -size), at + QPointF(size, 0),
        at + QPointF(0, size), at + QPointF(-size, 0)}));
}

void QuadrantPainter::paintLabels()
{
    LabelRoom room{m_plot, {}, (DotSize + 4) * m_em};
    for (int index = 0; index < 4; ++index)
        room.taken.append(nameRect(index));
    for (const QLineF &line : middles())
        room.taken.append(lineRoom(line.p1(), line.p2(), m_em));
    QList<LabelledDot> dots;
    for (const QuadrantPoint &point : m_content.points) {
        for (const QLineF &line : rangesOf(point))
            room.taken.append(lineRoom(line.p1(), line.p2(), m_em));
        dots.append({placeOf(point),
            {m_metrics.horizontalAdvance(point.name) + 2 * m_em, m_metrics.height()}});
    }
    const QList<QRectF> places = labelPlaces(dots, room);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QPointF at = dots[i].at;
        const QPointF end(std::clamp(at.x(), places[i].left(), places[i].right()),
            std::clamp(at.y(), places[i].top(), places[i].bottom()));
        const QPointF way = end - at;
        if (std::hypot(way.x(), way.y()) > room.radius * 1.5) {
            m_painter.setPen(pen(m_tokens.border, 1));
            m_painter.drawLine(at + way * (room.radius / std::hypot(way.x(), way.y())), end);
        }
        m_painter.setPen(m_tokens.text);
        m_painter.drawText(places[i], Qt::AlignCenter, m_content.points[i].name);
    }
}

void QuadrantPainter::paintReadOut(int index)
{
    if (index < 0 || index >= m_content.points.size() || m_content.points[index].card.isEmpty())
        return;
    const QuadrantPoint &point = m_content.points[index];
    const QPointF at = placeOf(point);
    m_painter.setPen(pen(m_tokens.text, 1.5));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(at, (DotSize + 3) * m_em, (DotSize + 3) * m_em);
    paintReadOutCard(m_painter, {point.card, at, m_rect, m_em}, m_tokens);
}

void paintQuadrants(
    QPainter &painter, const QRectF &rect, const QuadrantContent &content, const Tokens &tokens)
{
    if (!content.isEmpty())
        QuadrantPainter(painter, rect, content, tokens).paint();
}

} // namespace headroom::ui
