// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetslider.h"

#include "ui/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace headroom::ui {

namespace {

constexpr double RailHeight = 6;
constexpr double HandleRadius = 8;
constexpr double MarkHeight = 18;

} // namespace

TargetSlider::TargetSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void TargetSlider::setStart(int start)
{
    m_start = start;
    update();
}

QSize TargetSlider::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 12, qMax(line + 8, 24)};
}

double TargetSlider::placeOf(int value) const
{
    const double room = width() - 2 * HandleRadius - 2;
    const double span = qMax(1, maximum() - minimum());
    return HandleRadius + 1 + room * (value - minimum()) / span;
}

void TargetSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const int room = qRound(width() - 2 * HandleRadius - 2);
        const int at = qRound(event->position().x() - HandleRadius - 1);
        setSliderPosition(QStyle::sliderValueFromPosition(minimum(), maximum(), at, room));
    }
    QSlider::mousePressEvent(event);
}

void TargetSlider::changeEvent(QEvent *event)
{
    QSlider::changeEvent(event);
    update();
}

void TargetSlider::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    const auto rail = [&](double from, double to, const QColor &colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(
            QRectF(QPointF(from, middle - RailHeight / 2), QPointF(to, middle + RailHeight / 2)),
            RailHeight / 2, RailHeight / 2);
    };
    rail(1, width() - 1, tokens.grid);
    const double start = placeOf(qBound(minimum(), m_start, maximum()));
    const double handle = placeOf(sliderPosition());
    rail(qMin(start, handle), qMax(start, handle), tokens.accent);
    painter.setPen(QPen(tokens.text2, 2));
    painter.drawLine(
        QPointF(start, middle - MarkHeight / 2), QPointF(start, middle + MarkHeight / 2));
    painter.setPen(QPen(tokens.accent, hasFocus() ? 3.5 : 2.5));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(QPointF(handle, middle), HandleRadius - 1, HandleRadius - 1);
}

} // namespace headroom::ui
