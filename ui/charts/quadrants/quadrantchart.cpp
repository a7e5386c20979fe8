// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/quadrants/quadrantchart.h"

#include "ui/charts/quadrants/quadrantpainter.h"

#include <QImage>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

QuadrantChart::QuadrantChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuadrantChart::showContent(const QuadrantContent &content)
{
    m_content = content;
    m_index = -1;
    setAccessibleName(content.accessibleSummary);
    setAccessibleDescription({});
    update();
}

QImage QuadrantChart::image(QSize size, double scale) const
{
    const Tokens tokens = Tokens::of(palette());
    QImage picture(size * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(tokens.surface);
    QPainter painter(&picture);
    painter.setFont(font());
    const double margin = QFontMetricsF(font()).height() * 0.5;
    paintQuadrants(painter, QRectF(QPointF(0, 0), size).adjusted(margin, margin, -margin, -margin),
        m_content, tokens);
    return picture;
}

QSize QuadrantChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 22, line * 16};
}

QSize QuadrantChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, line * 16};
}

void QuadrantChart::paintEvent(QPaintEvent *)
{
    if (m_content.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    const Tokens tokens = Tokens::of(palette());
    QuadrantPainter chart(painter, rect(), m_content, tokens);
    chart.paint();
    chart.paintReadOut(m_index);
    if (hasFocus() && m_index < 0) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void QuadrantChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_content.isEmpty())
        return;
    QImage canvas(1, 1, QImage::Format_RGB32);
    QPainter painter(&canvas);
    painter.setFont(font());
    const Tokens tokens = Tokens::of(palette());
    const QuadrantPainter chart(painter, rect(), m_content, tokens);
    readOut(chart.indexAt(event->position()));
}

void QuadrantChart::leaveEvent(QEvent *)
{
    readOut(-1);
}

void QuadrantChart::focusOutEvent(QFocusEvent *event)
{
    readOut(-1);
    QWidget::focusOutEvent(event);
}

void QuadrantChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_content.points.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return readOut(m_index < 0 ? last : std::max(0, m_index - 1));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return readOut(std::min(last, m_index + 1));
    case Qt::Key_Home:
        return readOut(0);
    case Qt::Key_End:
        return readOut(last);
    case Qt::Key_Escape:
        if (m_index >= 0)
            return readOut(-1);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void QuadrantChart::readOut(int index)
{
    if (index == m_index)
        return;
    m_index = index;
    setAccessibleDescription(
        index < 0 ? QString() : m_content.points[index].card.join(QStringLiteral(", ")));
    update();
    emit readOutChanged(index);
}

} // namespace headroom::ui
