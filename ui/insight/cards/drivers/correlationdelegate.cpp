// SPDX-FileCopyrightText: 2026 The Headroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insight/cards/drivers/correlationdelegate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double BarHeight = 9;

QColor barColour(const CorrelationCell &cell, const Tokens &tokens)
{
    if (cell.low <= 0 && cell.high >= 0)
        return tokens.control;
    return cell.r > 0 ? tokens.accent : tokens.detractor;
}

} // namespace

void CorrelationDelegate::paintCell(
    QPainter &painter, const QRectF &rect, const QVariant &cell, const Tokens &tokens) const
{
    const auto correlation = cell.value<CorrelationCell>();
    const double middle = rect.center().x();
    const double y = rect.center().y();
    const auto place = [&](double r) {
        return middle + std::clamp(r, -1.0, 1.0) * rect.width() / 2;
    };
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(QPointF(middle, rect.top() + 4), QPointF(middle, rect.bottom() - 4));
    const double end = place(correlation.r);
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColour(correlation, tokens));
    painter.drawRoundedRect(QRectF(std::min(middle, end), y - BarHeight / 2,
                                std::max(1.0, std::abs(end - middle)), BarHeight),
        2, 2);
    painter.setPen(QPen(tokens.text, 1.4));
    painter.drawLine(QPointF(place(correlation.low), y), QPointF(place(correlation.high), y));
}

} // namespace headroom::ui
